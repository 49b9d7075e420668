"""What docs/batch.md shows works: its commands over a crawl, its SQL, and newscli as a step of datatrove."""

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import newscli
import pytest
from newscli.batch.questions import QUESTIONS, ask
from newscli.quotes.sourcing import kind_of_source

import newsroom
from front_door import environment

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "batch.md").read_text(encoding="utf-8")
PAGES = 6


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.S)


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which the commands of the page were run over a crawl of two WARC files."""
    folder = tmp_path_factory.mktemp("stranger")
    (folder / "crawl").mkdir()
    for part in range(2):
        pages = [newsroom.crawled(number, newsroom.web_page(number)) for number in range(part, PAGES, 2)]
        (folder / "crawl" / f"{part}.warc.gz").write_bytes(b"".join(pages))
    (commands,) = (block for block in blocks("sh") if block.startswith("newscli batch analyze crawl tables"))
    for line in commands.splitlines():
        words = shlex.split(line, comments=True)
        command = [sys.executable, "-m", *words]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment(folder), check=False)
        assert done.returncode == 0, (line, done.stderr)
        assert done.stdout or "-o" in words, line
    return folder


def test_who_follows_the_page_has_tables_and_answers(crawl: Path) -> None:
    report = json.loads((crawl / "tables" / "_report.json").read_text(encoding="utf-8"))
    assert (report["articles"], report["errors"]) == (PAGES, 0)
    assert (crawl / "sources.csv").read_text(encoding="utf-8").startswith("source,kind,quotes,share\n")
    people = json.loads((crawl / "people.json").read_text(encoding="utf-8"))
    assert [row["person"] for row in people["rows"]]


def test_the_sql_of_the_page_gives_the_answers_of_the_commands(crawl: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import duckdb

    monkeypatch.chdir(crawl)
    views, *questions = blocks("sql")
    more = questions[len(QUESTIONS) :]
    link = duckdb.connect()
    link.create_function("kind_of_source", lambda name: kind_of_source(name), ["VARCHAR"], "VARCHAR")
    link.execute(views)
    for name, sql in zip(QUESTIONS, questions, strict=False):
        assert f"`newscli batch {name}`: {QUESTIONS[name][0]}" in PAGE
        assert tuple(link.execute(sql).fetchall()) == ask(name, crawl / "tables").rows
    assert [bool(link.execute(sql).fetchall()) for sql in more] == [True] * 2


def test_a_capital_at_the_head_of_a_sentence_names_nobody(tmp_path: Path) -> None:
    names = [
        "A spokesman for the union",
        "Prosecutors",
        "Analysts",
        "Ann Lund",
        "the driver",
        "Marn City Council",
        "He",
    ]
    tables: dict[str, list[dict[str, Any]]] = {
        "articles": [{"id": "a1", "published": "2026-03-03", "source": "The Marn Courier"}],
        "quotes": [{"article": "a1", "speaker": {"name": each, "resolved": each != "He"}} for each in names],
        "timeline": [{"article": "a1", "when": {"first": "2026-03-03", "last": "2026-03-03", "precision": "day"}}],
    }
    for name, rows in tables.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "part-0.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert {kind: count for _, kind, count, _ in ask("sources", tmp_path).rows} == {
        "anonymous": 2,
        "role": 2,
        "person": 1,
        "body": 1,
        "unknown": 1,
    }


def test_a_folder_without_tables_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(newscli.NewscliError, match="holds no table of articles"):
        ask("people", tmp_path / "nothere")


class Steps:
    """Stands in for the parts of datatrove that the page uses, and keeps the steps that it is given."""

    def __init__(self, *_: object, pipeline: tuple[Any, ...] = (), **__: object) -> None:
        self.steps = pipeline

    def run(self) -> None:
        (step,) = (each for each in self.steps if not isinstance(each, Steps))
        RUN.append(step)


RUN: list[Any] = []


def test_newscli_is_a_step_of_datatrove(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = {"executor": "LocalPipelineExecutor", "pipeline.readers": "WarcReader", "pipeline.writers": "JsonlWriter"}
    for module, name in parts.items():
        made = ModuleType(f"datatrove.{module}")
        setattr(made, name, Steps)
        monkeypatch.setitem(sys.modules, f"datatrove.{module}", made)
    for module in ("datatrove", "datatrove.pipeline"):
        monkeypatch.setitem(sys.modules, module, ModuleType(module))
    (code,) = blocks("python")
    exec(compile(code, "step.py", "exec"), {"__name__": "__main__"})
    (step,) = RUN
    pages = [newsroom.web_page(1).decode(), "<html><body></body></html>"]
    documents = [SimpleNamespace(text=page, metadata={"url": "https://paper.example/1"}) for page in pages]
    made_of: Iterator[Any] = step(documents, 0, 1)
    (document,) = made_of
    assert document.text == newscli.read_html(newsroom.web_page(1)).text
    assert document.metadata["quotes"]
    assert document.metadata["url"] == "https://paper.example/1"
