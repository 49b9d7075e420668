"""Whatever is killed, hangs or is full while a corpus is analysed: nothing finished is lost, a second run ends it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from newscli.batch import analyze

import newsroom
from batch_runs import contents, lines, rows
from front_door import environment

pytestmark = pytest.mark.kill
LONG = 240  # seconds; on a busy machine processes take a while to start


def started(tmp_path: Path, source: Path, *words: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "newscli", "batch", "analyze", str(source), str(tmp_path / "out")]
    options = ["--to", "jsonl", "--size", "5", "--jobs", "2", *words]
    return subprocess.Popen(
        [*command, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
        start_new_session=True,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # it is ignored where the suite runs aside
    )


def children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
    return [int(each) for each in told if b"spawn_main" in Path(f"/proc/{each}/cmdline").read_bytes()]


def wait_for(output: Path, partitions: int) -> None:
    end = time.monotonic() + LONG
    while len(list((output / "_done").glob("*.json"))) < partitions and time.monotonic() < end:
        time.sleep(0.01)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """Return a file of articles, and what is written of it by a run that nothing stops."""
    place = tmp_path_factory.mktemp("corpus")
    source = lines(place / "news.jsonl", 80)
    analyze((str(source),), place / "whole", form="jsonl", size=5, jobs=2)
    return source, contents(place / "whole")


needs_proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks for processes in /proc")


@needs_proc
def test_nothing_finished_is_lost_when_a_process_is_killed(
    tmp_path: Path, corpus: tuple[Path, dict[str, bytes]]
) -> None:
    source, whole = corpus
    for number, victim in enumerate(("main", "interrupt", "worker"), 1):
        running = started(tmp_path, source)
        wait_for(tmp_path / "out", 3 * number)
        workers = children(running.pid)
        assert len(workers) == 2
        if victim == "main":
            running.kill()
        elif victim == "interrupt":
            os.killpg(running.pid, signal.SIGINT)  # as a terminal does
        else:
            os.kill(workers[0], signal.SIGKILL)
        out, err = running.communicate(timeout=LONG)
        assert running.returncode == {"main": -signal.SIGKILL, "interrupt": 130, "worker": 0}[victim], err
        assert victim != "interrupt" or (b"the same command goes on" in err and b"Traceback" not in err)
    assert b"processes replaced\t1" in out
    assert b"finished before\t0" not in out
    assert contents(tmp_path / "out") == whole


def test_an_article_that_takes_too_long_is_an_error(tmp_path: Path) -> None:
    slow = json.dumps({"title": "Slow", "text": newsroom.text(1, sentences=30_000)}) + "\n"
    source = lines(tmp_path / "news.jsonl", 3, bad=slow)
    report = analyze((str(source),), tmp_path / "out", form="jsonl", seconds=3.0, what=("quotes",))
    assert (report.articles, report.errors, report.replaced) == (3, 1, 1)
    assert rows(tmp_path / "out", "errors")[0]["reason"] == "it took longer than 3 seconds."


# A text ends the process that looks for its quotes, as one would for which memory is too small; another does so once.
# What a process loads to find the first quotes seems to take a hundred seconds; no record is to pay for that.
DEADLY = """
import os, sys, time
from newscli.pipeline.corrections import corrected

find, loaded = corrected.quotes_of, []

def find_or_die(article):
    if not loaded and article.title:
        time.sleep(1)
    loaded.append(True)
    if "Nobody reads on" in article.text:
        os._exit(9)
    if "Nobody waits" in article.text and not os.path.exists({died!r}):
        os.mkdir({died!r})
        os._exit(9)
    return find(article)

corrected.quotes_of = find_or_die
if __name__ == "__main__":
    from newscli.__main__ import main

    sys.argv = {words}
    main()
else:
    from newscli.batch import local

    local.monotonic = lambda: time.monotonic() - (0 if loaded else 100)
"""


def test_a_record_that_ends_its_process_twice_is_left_out(tmp_path: Path) -> None:
    told = (f"Nobody {does}. “It was late,” Lund said." for does in ("reads on", "waits"))
    deadly = "".join(json.dumps({"title": "Deadly", "text": text}) + "\n" for text in told)
    source = lines(tmp_path / "news.jsonl", 12, bad=deadly)
    words = ["newscli", "batch", "analyze", str(source), str(tmp_path / "out"), "--to", "jsonl", "--jobs", "2"]
    program = tmp_path / "deadly.py"
    program.write_text(DEADLY.format(words=words, died=str(tmp_path / "died")), encoding="utf-8")
    command = [sys.executable, str(program)]
    done = subprocess.run(command, capture_output=True, env=environment(tmp_path), check=False, timeout=LONG)
    assert done.returncode == 0, done.stderr
    assert [each["reason"] for each in rows(tmp_path / "out", "errors")] == [
        "it ended the process that read it, twice."
    ]
    assert len(rows(tmp_path / "out", "articles")) == 13
    (quotes,) = (tmp_path / "out" / "quotes").glob("part-*")
    assert "“It was late,”" in quotes.read_text("utf-8")  # characters stand for themselves


# A file may have so many bytes and no more, which is how a full disk looks to who writes.
FULL = """
import resource, signal, sys

resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
if __name__ == "__main__":
    from newscli.__main__ import main

    sys.argv = {words}
    main()
"""


@needs_proc
def test_a_full_disk_ends_the_run_and_loses_nothing(tmp_path: Path) -> None:
    source = lines(tmp_path / "news.jsonl", 40)
    words = ["newscli", "batch", "analyze", str(source), str(tmp_path / "out"), "--to", "jsonl", "--size", "20"]
    program = tmp_path / "full.py"
    program.write_text(FULL.format(words=words), encoding="utf-8")
    full = subprocess.run([sys.executable, program], capture_output=True, env=environment(tmp_path), check=False)
    assert full.returncode == 1, full.stderr
    assert b"can't write" in full.stderr
    assert b"Traceback" not in full.stderr
    report = analyze((str(source),), tmp_path / "out", form="jsonl", size=20)
    assert report.articles == 40


@contextmanager
def cluster(folder: Path, address: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Start a scheduler and a worker in processes of their own; yield the scheduler."""
    scheduler = ["dask_scheduler", "--host", address, "--no-dashboard"]
    worker = ["dask_worker", address, "--nthreads", "1", "--no-dashboard", "--no-nanny"]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{words[0]}", *words[1:]],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
        )
        for words in (scheduler, worker)
    ]
    try:
        _wait_for_port(int(address.rpartition(":")[2]))
        yield running[0]
    finally:
        for each in reversed(running):
            each.kill()
            each.wait()


def test_dask_with_a_scheduler_and_workers_of_their_own_writes_the_same(
    tmp_path: Path, corpus: tuple[Path, dict[str, bytes]]
) -> None:
    source, whole = corpus
    address = f"tcp://127.0.0.1:{_free_port()}"
    with cluster(tmp_path, address) as scheduler:
        running = started(tmp_path, source, "--engine", "dask", "--scheduler", address)
        wait_for(tmp_path / "out", 3)
        scheduler.kill()
        _, err = running.communicate(timeout=LONG)
        assert running.returncode == 1, err
        assert b"run it again" in err
        assert b"Traceback" not in err
    with cluster(tmp_path, address):
        report = analyze((str(source),), tmp_path / "out", form="jsonl", size=5, engine="dask", scheduler=address)
    assert (report.articles, report.skipped >= 3) == (80, True)
    assert contents(tmp_path / "out") == whole


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for_port(port: int) -> None:
    end = time.monotonic() + LONG
    while time.monotonic() < end:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
