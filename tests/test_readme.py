"""README and docs say what the program does: commands run; options, fields and files are those there are."""

import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import newscli
import newscli.cli
import pytest
from newscli.archive.entries import Evidence, Listing, Note, Stored
from newscli.archive.readers.additions import Notes, Proofs
from newscli.article import Span
from newscli.article.corrections import Correction, Corrections, selector_of
from newscli.article.provenance import Reason, Unlisted
from newscli.cli.program import MODULES, Commands, program
from newscli.cli.program.help_topics import EXIT_CODES
from newscli.cli.request import COMMANDS
from newscli.quotes import Quote, Quotes, Speaker
from newscli.quotes.voices import Voice, Voices
from newscli.schema.fields import article_fields
from newscli.schema.records import KINDS, to_record
from newscli.summary import Comparison, Keyphrase, Keyphrases, ScoredSentence, Summary
from newscli.timeline import Event, TimeExpression, Timeline, Times, When
from newscli.timeline.results import Named

import json_schemas
import picture
from front_door import environment, run, run_on_terminal

HOUSE = Path(__file__).resolve().parent.parent
README = HOUSE / "README.md"
DOCS = HOUSE / "docs"
PAGES = [README, *sorted(DOCS.glob("*.md"))]


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def blocks(page: Path, language: str) -> list[str]:
    """Return the blocks of code on a page."""
    return re.findall(rf"```{language}\n(.*?)```", text_of(page), re.S)


def command_lines() -> list[str]:
    """Return every line of shell on all pages that calls newscli."""
    return [line for page in PAGES for block in blocks(page, "sh") for line in block.splitlines() if "newscli " in line]


def test_every_command_of_the_readme_runs_as_it_is_printed(tmp_path: Path) -> None:
    """In the order of the page, in one home: installs are taken as done, but name extras that there are."""
    for name in ("data", "docs"):
        (tmp_path / name).symlink_to(HOUSE / name)
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, words in {"newscli": "-m newscli", "python": ""}.items():
        (tools / name).write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {words} "$@"\n')
        (tools / name).chmod(0o755)
    own = environment(tmp_path, PATH=f"{tools}:{os.environ['PATH']}", PYTHONPATH=str(HOUSE))
    lines = [line for block in blocks(README, "sh") for line in block.splitlines()]
    assert lines[0] == INSTALL + " && newscli timeline tram-vote"
    for line in lines:
        asked = line.removeprefix(f"{INSTALL} && ")
        if extra := re.match(r"pip install -q '\.\[(\w+)\]' && ", asked):
            assert extra.group(1) in EXTRAS
            asked = asked.removeprefix(extra.group())
        if asked == "newscli read":
            assert "Mussels" in run_on_terminal(tmp_path, "read", keys=b"Q", TERM="xterm-256color").out
            continue
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", asked], cwd=tmp_path, env=own, capture_output=True, text=True, check=False
        )
        assert (done.returncode, "error" in done.stderr) == (0, False), (line, done.stderr)
        assert done.stdout or done.stderr or " -o " in line


INSTALL = "python3 -m venv .venv && . .venv/bin/activate && pip install -q ."
EXTRAS = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]


def test_hints_to_install_name_the_python_that_runs() -> None:
    from newscli.errors import install_line

    assert install_line("reader") == f"{shlex.quote(sys.executable)} -m pip install 'newscli[reader]'"


@pytest.mark.parametrize("line", command_lines())
def test_every_command_line_has_a_command_and_options_that_exist(line: str) -> None:
    words = shlex.split(line.replace("&&", " ; ").replace("|", " ; "), comments=True)
    for call in " ".join(map(shlex.quote, words)).split("';'"):
        _, found, rest = call.partition("newscli ")
        if found:
            name, *arguments = shlex.split(rest)
            command = _built(name)
            assert command, name
            context = command.make_context(name, [], resilient_parsing=True)
            context.resilient_parsing = False
            command.make_parser(context).parse_args(arguments)


def test_every_promise_has_a_test() -> None:
    """What stands before each comment is a promise, and the comment names its tests: `file::name`, without `test_`."""
    promised = text_of(HOUSE / "SECURITY.md").partition("## Promised")[2].partition("## Not promised")[0]
    plain = re.sub(r"<!-- (figures: \w+|end) -->", "", promised)
    *promises, rest = re.split(r"<!-- tests: (.*?) -->", plain, flags=re.DOTALL)
    assert rest.strip() == "", "this has no test"
    for words, named in zip(promises[::2], promises[1::2], strict=True):
        assert words.strip()
        assert len(re.findall(r"[.)] (?=[A-Z`])", " ".join(words.split()))) <= 5, words
        for file, name in (each.split("::") for each in named.split()):
            assert f"\ndef test_{name}(" in text_of(HOUSE / "tests" / f"test_{file}.py"), name


def test_the_readme_is_short_and_leads_to_every_page() -> None:
    assert len(text_of(README).splitlines()) < 80
    assert len(text_of(HOUSE / "CHANGELOG.md").splitlines()) < 40
    generated = ("commands.md", "json.md")
    shown = (
        re.sub(r"<!--.*?-->", "", text_of(page), flags=re.DOTALL) for page in PAGES[1:] if page.name not in generated
    )
    assert sum(len(text.split()) for text in shown) < 12_000
    assert {f"docs/{page.name}" for page in PAGES[1:]} <= set(re.findall(r"\]\((docs/[^)]+)\)", text_of(README)))


@pytest.mark.parametrize(
    ("command", "articles"),
    [
        ("list", ""), ("people", ""), ("quotes", "tram-vote"), ("timeline", "tram-vote"),
        ("timeline --times", "tram-vote"), ("audit", "tram-vote"), ("compare", "tram-vote quarry-strike"),
    ],
)  # fmt: skip
def test_plain_text_has_the_columns_that_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, articles: str
) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    (row,) = re.findall(rf"^\| `newscli {command}` \| (`.*?)[;|]", text_of(DOCS / "commands.md"), re.M)
    columns = re.findall(r"`(\w+)`", row)
    answers = [tmp_path / name for name in ("answer.csv", "answer.txt")]
    for answer in answers:
        assert newscli.cli.run([*command.split(), *articles.split(), "-o", str(answer)]) == 0
    head, line = (text_of(answer).splitlines()[0] for answer in answers)
    assert head.split(",")[: len(columns)] == columns
    assert line.count("\t") + 1 == len(columns)


@pytest.mark.parametrize("page", [*PAGES, HOUSE / "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_a_page_names_files_that_exist(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", text_of(page)):
        assert (page.parent / target).exists()
    for name in re.findall(r"(?<![\w/.])(?:newscli|tests|docs|data)/[\w./-]*(?:/|\.\w+)(?!\w)", text_of(page)):
        assert (HOUSE / name).exists()


def test_every_room_is_told_of() -> None:
    rooms = {path.name for path in (HOUSE / "newscli").iterdir() if (path / "__init__.py").exists()} | {
        "errors",
        "records",
    }
    told = re.findall(r"^\| \d+ \| `(\w+)` \|", text_of(DOCS / "how-it-is-built.md"), re.M)
    assert set(told) == rooms


def test_the_picture_shows_the_commands_that_draw_it(rewrite: bool) -> None:
    drawn = picture.draw()
    if rewrite:
        picture.PICTURE.write_text(drawn, encoding="utf-8")
    asked = [[line for line in picture.words(svg) if line.startswith("$")] for svg in (drawn, text_of(picture.PICTURE))]
    assert asked == [[f"$ {command}" for command in picture.COMMANDS]] * 2
    assert "Margaret Pell" in "".join(picture.words(drawn))


def test_the_tables_of_commands_and_options_are_true(rewrite: bool) -> None:
    page = DOCS / "commands.md"
    told = _with_table(text_of(page), "| command | does | its own options |", _commands())
    told = _with_table(told, "| option | does |", _shared_options())
    told = _with_table(told, "| exit code | means |", [f"| {code} | {means} |" for code, means in EXIT_CODES.items()])
    if rewrite:
        page.write_text(told, encoding="utf-8")
    assert text_of(page) == told, "run pytest --rewrite"


def _with_table(text: str, head: str, rows: list[str]) -> str:
    table = re.compile(re.escape(head) + r"\n(\|[ -]+)+\|\n(?:\|.*\n)*")
    assert table.search(text)
    ruler = "| " + " | ".join(["---"] * (head.count("|") - 1)) + " |"
    return table.sub(lambda _: "\n".join([head, ruler, *rows]) + "\n", text)


def _built(name: str) -> Any:
    group = program(["--help"])
    assert isinstance(group, Commands)
    return group.get_command(None, name)


def _commands() -> list[str]:
    rows = []
    for name in MODULES:
        command = _built(name)
        own = [each for each in command.params if each.name not in COMMANDS[name].shared]
        words = [each.metavar for each in own if each.param_type_name == "argument"]
        if any(each.name == "refs" for each in command.params):
            words.append("REF...")
        options = ", ".join(_option(each) for each in own if each.param_type_name == "option")
        rows.append(f"| `{' '.join(['newscli', name, *words])}` | {command.help} | {options} |".replace("|`", "\\|`"))
    return [_escaped(row) for row in rows]


def _shared_options() -> list[str]:
    command = _built("show")
    names = COMMANDS["show"].shared
    shared = [each for each in command.params if each.name in names and each.param_type_name == "option"]
    return [_escaped(f"| {_option(each)} | {each.help}{_variable(each)} |") for each in shared]


def _option(option: Any) -> str:
    metavar = "NAME" if option.name == "format" else option.metavar
    value = "" if option.is_flag else " " + (metavar or option.type.name.upper().partition(" ")[0])
    return "`" + ", ".join(sorted(option.opts, key=len)) + value.rstrip() + "`"


def _variable(option: Any) -> str:
    return f" `{option.envvar}`" if option.envvar else ""


def _escaped(row: str) -> str:
    """Escape the bars inside code spans, which would end a cell."""
    return re.sub(r"`[^`]*`", lambda code: code.group().replace("|", "\\|"), row)


def _fields(record: Any, path: str = "") -> set[str]:
    """Return the paths of all fields; a span's own parts, and lists' numbers, are left out."""
    if isinstance(record, list):
        return set().union(*(_fields(each, path) for each in record)) if record else set()
    if not isinstance(record, dict) or path.endswith("source") or ("start" in record and set(record) <= SPAN):
        return set()
    here = set(record) - (SPAN if {"start", "end", "text", "source"} <= set(record) else set())
    inside = (_fields(record[key], f"{path}{key}.") for key in here)
    return {f"{path}{key}" for key in here}.union(*inside)


SPAN = {"start", "end", "text", "source"}
ARTICLE = newscli.read(
    "Engineers closed the bridge on Monday.\n\nAdvertisement\n\n“No,” said Mara Ilves of the port.\n"
)
PLACE = Span(0, 9)
NAMED = Named("Mara Ilves", PLACE)
WHY = (Reason("denied", None, "unsure", None),)
SAMPLES: dict[str, Any] = {
    "article": newscli.read(
        "---\ntitle: Bridge\n---\n\nThe [bridge](https://port.example) is shut.\n\n<figcaption>A pier.</figcaption>\n"
    ),
    "quotes": Quotes(
        (Quote("direct", (PLACE,), (PLACE,), Speaker("M", PLACE, PLACE), PLACE, PLACE, 0, why=WHY),),
        (Unlisted(PLACE, "why", WHY),),
    ),
    "voices": Voices((Voice("Mara Ilves", ("Ilves",), 2, 9, 0.5, 1),)),
    "timeline": Timeline(
        (
            Event(
                When("2026", None, None, None, "year", False),
                PLACE,
                PLACE,
                0,
                ARTICLE.id,
                why=WHY,
                subject=NAMED,
                speaker=NAMED,
            ),
        ),
        (Unlisted(PLACE, "why", WHY, ARTICLE.id),),
        days_left=1,
    ),
    "times": Times((TimeExpression(PLACE, "DATE", "2026"),)),
    "summary": Summary("lead", (ScoredSentence(0, PLACE, 1.0, ARTICLE.id, ("first",), True),), 1),
    "comparison": Comparison(()),
    "keyphrases": Keyphrases((Keyphrase(PLACE, 1),)),
    "evidence": Proofs((Evidence("https://x.example/", "2026-03-03", 200, (("Server", "x"),), "ab", b""),)),
    "corrections": Corrections((Correction("quote", "Mara Ilves", selector_of(ARTICLE.text, PLACE), 1, "2026-03-03"),)),
    "notes": Notes((Note(1, "2026-03-03", selector_of(ARTICLE.text, PLACE), "Ask."),)),
}


def _documented(name: str) -> set[str]:
    table = re.search(rf"^\| `newscli/{name}/1` \|.*\n\| --- .*\n((?:\|.*\n)+)", text_of(DOCS / "json.md"), re.M)
    assert table, name
    return set(re.findall(r"^\| `([a-z_.]+)` \|", table.group(1), re.M))


@pytest.mark.parametrize("name", SAMPLES)
def test_the_fields_of_a_result_are_those_documented(name: str) -> None:
    record = to_record(SAMPLES[name], ARTICLE)
    json_schemas.validate(record)
    assert record.pop("schema") == f"newscli/{name}/1"
    article = record.pop("article")
    if name == "article":
        record = {key: article[key] for key in article if key not in article_fields(ARTICLE)}
    paths = {path for path in _fields(record) if not path.endswith(".source.text")}
    if name == "article":
        paths |= {"left_out.source"}
    assert paths == _documented(name)


def test_the_fields_of_an_article_are_those_documented() -> None:
    table = re.search(r"^\| `article` \|.*\n\| --- .*\n((?:\|.*\n)+)", text_of(DOCS / "json.md"), re.M)
    assert table
    assert set(re.findall(r"^\| `([a-z_]+)`", table.group(1), re.M)) == set(article_fields(ARTICLE))


def test_a_stored_article_has_the_fields_of_an_article_and_those_documented() -> None:
    stored = Stored("1", "a", None, (), None, None, 1)
    (record,) = to_record(Listing((stored,)))["articles"]
    more = {field.removeprefix("articles.") for field in _documented("list") if "." in field}
    assert set(record) == set(article_fields(ARTICLE)) | more


def test_every_schema_is_documented() -> None:
    told = set(re.findall(r"`newscli/([a-z-]+)/1`", text_of(DOCS / "json.md")))
    assert told == {kind.name for kind in KINDS.values()}


@pytest.mark.parametrize("page", [README, DOCS / "python.md"], ids=lambda page: page.name)
def test_what_is_shown_in_python_works(page: Path, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("“We had no choice,” said Mara Ilves, the mayor.\n", encoding="utf-8")
    code = "\n".join(blocks(page, "python"))
    command, own = [sys.executable, "-c", code], environment(tmp_path)
    done = subprocess.run(command, cwd=tmp_path, env=own, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "We had no choice" in done.stdout


def test_the_library_has_what_is_told_of_it() -> None:
    names = set(re.findall(r"`newscli\.(\w+)", text_of(DOCS / "python.md")))
    assert names
    assert names <= {*newscli.__all__}
    methods = set(re.findall(r"`\.(\w+)\(", text_of(DOCS / "python.md").partition("| method |")[2]))
    assert methods
    assert all(hasattr(newscli.Archive, name) for name in methods)


def test_json_of_several_is_a_list(tmp_path: Path) -> None:
    both = json.loads(run(tmp_path, "timeline", "--times", "oman-talks", "tram-vote", "--json").out)
    assert [each["schema"] for each in both] == ["newscli/times/1"] * 2
