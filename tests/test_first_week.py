"""What somebody met in a first week: each thing that was wrong or in the way, at the front door or at the library's."""

import os
import re
from datetime import UTC, datetime
from pathlib import Path

import newscli
import pytest
from newscli.errors import RefError
from newscli.stories.grouping import profiles

from front_door import run, run_on_terminal

STORY = """---
title: {title}
source: {paper}
published: 2026-03-03
url: {url}
---

Engineers closed the harbour bridge of Saltport on Monday, 2 March 2026, after they found cracks in 11 of its joints.

“We had no choice,” said Tomas Reyle, the city's engineer. “Nobody will drive on it before the summer ends.”

The ferries have taken twice as many people since Tuesday, and the school on the north shore has opened at noon.
"""
COURIER = STORY.format(title="Bridge shut", paper="The Saltport Courier", url="https://courier.example/bridge")
COPY = STORY.format(title="Bridge is shut", paper="Vellmar Dispatch", url="https://dispatch.example/bridge")
SHUT = """---
title: Bridge shut
published: 2026-03-03
---

The council of Saltport closed the harbour bridge on Monday. Lund said the ferries would carry nobody for a week and
then only pupils.

Cracks were found in 11 of its joints, and the mayor wept.
"""
LATER = """---
title: Months without it
published: 2026-03-04
---

The harbour bridge of Saltport was closed by the council on Monday while nurses, bakers and a choir queued for ferries.
The ferries would carry nobody for a week, Lund said, and the town was angry.

Geese sat on the deck, and a choir sang to 40 of them.
"""
DRAFT = "---\ntitle: Draft\n---\n\n“We had no choice,” said Tomas Reyle.\n"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a home whose archive has a story, its copy at another address, and a note without a title."""
    home = tmp_path_factory.mktemp("home")
    archive = newscli.Archive(home / "newscli" / "archive.db")
    note = home / "pump-notes.txt"
    note.write_text("The pump of Gannet Rock was mended on Friday, and the keeper was glad of it.\n", encoding="utf-8")
    archive.add(COURIER.encode(), COPY.encode(), note, now=datetime(2026, 3, 4, 9, tzinfo=UTC))
    (home / "draft.md").write_text(DRAFT, encoding="utf-8")
    return home


# What is typed, the exit code, what stands on standard output and on standard error, as patterns.
TYPED = [
    ("", 0, "Usage: newscli COMMAND", ""),
    ("feeds", 0, "Usage: newscli feeds", ""),
    ("mark", 0, "Usage: newscli mark", ""),
    ("--color never list -n 1", 0, "^bridge", ""),
    ("--archive none.db list", 5, "", "there is no archive"),
    ("show oman-talks", 3, "", "Give --samples too"),
    ("show oman-talks --samples", 0, "Oman", ""),
    ("show notes", 0, "The pump", ""),
    ("show pump-notes --numbers", 0, "¶1 The pump", ""),
    ("list", 0, "^pump-notes\t\tThe pump[^\t]*\t[0-9a-f]{12}$", ""),
    ("quotes bridge-shut", 0, "^Tomas Reyle\tdirect\t“We had no choice,” … [^\t]*\tsure\t2$", ""),
    ("quotes bridge-shut --min-confidence sure --all", 2, "", "cannot be combined"),
    ("quotes bridge-shut --min-confidence sure", 0, "Tomas Reyle", ""),
    (
        "timeline bridge-shut --since 2026-03-02 --until 2026-03-02",
        0,
        "^2026-03-02\t2026-03-02\t[^\t]*\tsure\t1$",
        "",
    ),
    ("timeline bridge-shut --times", 0, "^Monday, 2 March 2026\tDATE\t2026-03-02$", ""),
    ("timeline bridge-shut --times --why --color always", 0, "in the past, because of", ""),
    ("people", 0, "^Tomas Reyle\t1\t1$", ""),
    ("search cracks --format csv", 0, r"\A[^\n]*\n[^\n]*\n\Z", ""),
    ("search --quotes choice", 0, r"\A[^\n]*\n\Z", ""),
    ("digest --since 2026-03-01 --json", 0, '"paper|Bridge', ""),
    ("check draft.md", 0, "^exact\t.*\tbridge-shut\tsure$", ""),
    ("config", 0, "^archive\t.*archive.db\tdefault\n\\Z", ""),
    ("remove --source nobody", 0, "", "nothing stored fits"),
    ("remove", 2, "", "no article is named"),
    ("remove pump-notes --yes", 0, "", "removed pump-notes"),
    ("remove --undo pump-notes", 0, "", "pump-notes is kept again"),
    ("export pump-notes --format ris", 0, "^TY  - NEWS", "note: 1 article exported"),
    ("export --search zzzz", 0, r"\A\Z", "nothing stored fits"),
    ("report bridge-shut", 0, "<html", ""),
    ("report bridge-shut --format markdown", 0, "^## Who said what", ""),
    ("history bridge-shut", 0, "^1\t", ""),
    ("history bridge-shut --changes", 0, "", "has one version only"),
    ("open bridge-shut", 1, "", "no browser can be started"),
    ("show bridge-shut --published 2026-01-05 --json", 0, '"published": "2026-01-05"', ""),
    ("show --help", 0, "publication, also where the input says", ""),
    ("mark star --source nobody", 0, "", "nothing to change"),
    ("edit tram-vote --title Trams", 3, "", "`newscli add tram-vote` keeps it"),
    ("add none.txt", 1, r"\A\Z", "there is no file"),
    ("feeds add courier.example", 1, r"\A\Z", "begins with https://"),
    ("remove --undo none", 3, "", "`newscli list --removed` shows all"),
    ("remove --tag none", 0, "", "nothing stored fits"),
]


@pytest.mark.parametrize(("words", "code", "out", "err"), TYPED, ids=lambda each: str(each)[:40])
def test_what_is_typed_in_a_first_week(home: Path, words: str, code: int, out: str, err: str) -> None:
    opener = home / "bin" / "xdg-open"  # of a desktop without a browser
    opener.parent.mkdir(exist_ok=True)
    opener.write_text("#!/bin/sh\nexit 3\n")
    opener.chmod(0o755)
    typed = [str(home / word) if word == "draft.md" else word for word in words.split()]
    done = run(home, *typed, PATH=str(opener.parent), DISPLAY=":9", BROWSER="")
    assert (done.code, bool(re.search(out, done.out, re.M)), bool(re.search(err, done.err))) == (code, True, True), done


def test_a_report_on_a_terminal_is_no_markup(home: Path) -> None:
    shown = run_on_terminal(home, "report", "bridge-shut", "--no-pager").out
    assert "What happened when" in shown
    assert "<html" not in shown


@pytest.mark.parametrize("words", [("show", "-", "--no-pager"), ("add", "--archive", "pump.db"), ("quotes", "-")])
def test_a_terminal_is_told_that_text_is_waited_for(tmp_path: Path, words: tuple[str, ...]) -> None:
    typed = [str(tmp_path / word) if word == "pump.db" else word for word in words]
    shown = run_on_terminal(tmp_path, *typed, keys=b"The pump was mended, said Bo Tamm.\n\x04")
    assert shown.code == 0
    assert "press Ctrl+D" in shown.out
    assert "pump" in shown.out.partition("Ctrl+D")[2].partition("Tamm.\n")[2]


def test_a_draft_is_told_how_sure_a_speaker_is(tmp_path: Path) -> None:
    (article,) = newscli.open_articles("tram-vote")
    quote = next(each for each in newscli.find_quotes(article).quotes if each.confidence == "likely" and each.quoted)
    assert quote.speaker
    archive = newscli.Archive(tmp_path / "newscli" / "archive.db")
    archive.add("tram-vote")
    said = quote.quoted[0].of(article.text).rstrip(",.")
    (tmp_path / "draft.md").write_text(f"“{said},” said {quote.speaker.name}.\n", encoding="utf-8")
    assert run(tmp_path, "check", str(tmp_path / "draft.md")).out.endswith("\tlikely\n")
    shown = run_on_terminal(tmp_path, "check", str(tmp_path / "draft.md"), "--color", "never").out
    assert f"likely {quote.speaker.name}’s" in " ".join(shown.split())


def test_notes_on_a_terminal_break_between_words(home: Path) -> None:
    shown = run_on_terminal(home, "remove", "--source", "nobody", columns=30).out
    assert shown.splitlines() == ["note: nothing stored fits, so", "nothing is removed."]


def test_whoever_looks_for_somebody_is_shown_no_article_without_them(home: Path) -> None:
    words = ("quotes", "bridge-shut", "tram-vote", "--samples", "--format", "rich", "--speaker")
    assert "Wexcombe" not in run(home, *words, "Reyle").out
    assert "Wexcombe" in run(home, *words, "Nobody").out


def test_adding_says_how_far_it_is_on_a_terminal_and_leaves_no_line_of_it(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.md").write_text(STORY.format(title=f"Bridge {number}", paper="Courier", url="") * 2)
    shown = run_on_terminal(tmp_path, "add", str(tmp_path)).out
    assert re.search("1 article read\r\x1b\\[K2 articles read\r\x1b\\[K3 articles read\r\x1b\\[Knote: ", shown), shown
    assert run(tmp_path, "add", str(tmp_path)).err.count("\n") == 1
    for words in (("archive", "refresh", "--all"), ("archive", "refresh", "--all", "-q")):
        shown = run_on_terminal(tmp_path, *words).out
        assert ("read again" in shown, "-q" in words or "\x1b[Knote: " in shown) == ("-q" not in words, True)


def test_many_are_removed_with_one_hint(tmp_path: Path) -> None:
    for number in range(2):
        (tmp_path / f"{number}.md").write_text(f"---\ntitle: Bridge {number}\n---\n\nGeese sat on deck {number}.\n")
    run(tmp_path, "add", str(tmp_path), "--tag", "geese")
    said = run(tmp_path, "remove", "--tag", "geese", "--yes").err
    assert (said.count("removed bridge-"), said.count("--undo")) == (2, 1)


def test_several_samples_are_told_of_once(tmp_path: Path) -> None:
    shown = run_on_terminal(tmp_path, "summarize", "tram-vote", "ferry-verdict", "--no-pager").out
    assert shown.count("samples that come with newscli") == 1


def test_the_same_words_are_not_both_shared_and_alone() -> None:
    articles = [newscli.read(text) for text in (SHUT, LATER)]
    found = newscli.compare(articles)
    places = [(each.article, each.span) for shared in found.shared for each in shared.tellings]
    assert len(places) == 4
    for alone in found.alone:
        assert not any(number == alone.mention.article and span.holds(alone.mention.span) for number, span in places)


def test_copies_count_once_in_a_digest(home: Path) -> None:
    archive = newscli.Archive(home / "newscli" / "archive.db")
    told = [article.slug for story in archive.digest().stories for article in story.articles]
    assert sum(slug.startswith("bridge") for slug in told) == 1
    assert [each.articles for each in archive.people().people] == [1]
    assert len(archive.person("Tomas Reyle").said) == 1


def test_a_headline_that_is_of_another_story_joins_no_stories() -> None:
    text = "The choir of Marn sang in the old mill for three hours, and nobody left before the last hymn was over.\n"
    wrong = newscli.read(f"---\ntitle: Engineers close harbour bridge of Saltport\n---\n\n{text}")
    right = newscli.read(f"---\ntitle: Choir of Marn sings in mill\n---\n\n{text}")
    assert "bridge" not in profiles([wrong])[0]
    assert profiles([right])[0]["choir"] > profiles([wrong])[0]["choir"]


def test_a_name_is_found_in_a_folder_that_nobody_may_look_into(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: Path) -> bool:
        if path.name == "bridge-shut":
            raise PermissionError(13, "Permission denied")
        return os.access(path, os.F_OK)

    monkeypatch.setattr(Path, "exists", denied)
    (article,) = newscli.open_articles("bridge-shut", archive=home / "newscli" / "archive.db")
    assert article.title == "Bridge shut"


def test_a_draft_needs_an_archive(tmp_path: Path) -> None:
    assert "your archive is empty" in run(tmp_path, "check", given=DRAFT).err


def test_a_part_of_several_names_names_none(home: Path) -> None:
    archive = newscli.Archive(home / "newscli" / "archive.db")
    assert archive.find("notes").slug == "pump-notes"
    with pytest.raises(RefError, match="fits several"):
        archive.find("shut")


def test_the_library_shows_what_it_has_and_reads_pages_by_their_bytes() -> None:
    assert {"Archive", "find_quotes", "read"} <= {*dir(newscli)}
    words = "<p>Engineers closed the harbour bridge on Monday, hours after they found cracks in eleven joints.</p>"
    page = f"<!DOCTYPE html><html><head><title>Bridge</title></head><body><article>{words * 4}</article></body></html>"
    article = newscli.read(page.encode())
    assert "<p>" not in article.text
    assert article.text.startswith("Engineers closed")
