"""Whose word may change an article: what a feed, an export or a merge may not do to articles that are there."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import newscli
import pytest
from newscli.archive import saving
from newscli.article.addresses import is_within
from newscli.ingest.network import Fetched
from newscli.pipeline.archives.add import Way
from newscli.pipeline.corrections.correcting import Right

import newsroom
from front_door import run

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
TEXT = newsroom.text(1, sentences=6)
FORGED = newsroom.text(2, sentences=6)
URL = "https://www.courier.example/tram"


def page(text: str, url: str | None = URL, title: str = "Tram stops") -> bytes:
    address = f"url: {url}\n" if url else ""
    return f"---\ntitle: {title}\n{address}---\n\n{text}".encode()


def told(archive: newscli.Archive) -> list[str]:
    """Return the texts of all articles, the oldest first, each with how many versions it has."""
    return [f"{each.revision} {archive.load(each.id).text}" for each in archive.list(sort="oldest")]


def record(archive: newscli.Archive, **changed: Any) -> dict[str, Any]:
    (line,) = archive.export("@1")
    found: dict[str, Any] = json.loads(line)
    return found | changed


def forged(archive: newscli.Archive, **changed: Any) -> bytes:
    """Return the export of the newest article, with another text and what else is `changed`."""
    other = newscli.Archive(archive.path.with_name("forger.db"))
    other.add(FORGED.encode(), now=NOW)
    mine = record(archive)
    kept = {name: mine[name] for name in ("id", "slug", "url", "title")}
    return json.dumps({**record(other), **kept, **changed}).encode() + b"\n"


@pytest.fixture
def archive(tmp_path: Path) -> newscli.Archive:
    return newscli.Archive(tmp_path / "archive.db", on_note=lambda _: None)


def test_the_same_id_with_another_text_is_another_article(archive: newscli.Archive) -> None:
    archive.add(TEXT.encode(), now=NOW)
    before, other = told(archive), forged(archive)
    for became in ("added", "unchanged"):
        assert [each.kind for each in archive.add(other, now=NOW).outcomes] == [became]
    assert (told(archive)[:1], len(told(archive))) == (before, 2)


def test_an_export_changes_no_article_of_another_address(archive: newscli.Archive) -> None:
    archive.add(page(TEXT), now=NOW)
    before = told(archive)
    archive.add(forged(archive, url=None), now=NOW)
    archive.add(forged(archive, url="https://evil.example/tram"), now=NOW)
    (mine,) = [each for each in archive.list() if each.url == URL]
    earlier = record(archive) if archive.find("@1").url == URL else json.loads(next(archive.export(mine.id)))
    archive.add(forged(archive, url=None, earlier=[{**earlier, "url": None}]), now=NOW)
    archive.add(json.dumps({**earlier, "url": None, "title": "Another"}).encode() + b"\n", now=NOW)
    assert told(archive)[:1] == before


def test_an_export_brings_a_new_version_of_its_own_address(archive: newscli.Archive, tmp_path: Path) -> None:
    archive.add(page(TEXT), now=NOW)
    other = newscli.Archive(tmp_path / "other.db")
    other.add(page(TEXT), now=NOW)
    other.add(page(f"{TEXT} The gulls stayed."), now=NOW)
    assert [each.kind for each in archive.merge(tmp_path / "other.db").outcomes] == ["unchanged", "revised"]


def feed_of(url: str | None, text: str, title: str = "Tram stops") -> Callable[..., Fetched]:
    link = f"<link>{url}</link>" if url else ""
    told = f"<guid>{hash(text)}</guid><description><![CDATA[{text}]]></description>"
    entry = f"<item><title>{title}</title>{link}{told}</item>"
    feed = f'<rss version="2.0"><channel><title>A feed</title>{entry}</channel></rss>'
    return lambda url, **_: Fetched(url=url, body=feed.encode())


@pytest.mark.parametrize(
    ("feed", "link", "versions"),
    [
        ("https://evil.example/feed", URL, 1),
        ("https://evil.example/feed", None, 1),
        ("https://feeds.courier.example/rss", URL, 1),
        ("https://courier.example:8443/rss", URL, 1),
        ("https://courier.example/rss", URL, 2),
    ],
)
def test_a_feed_changes_articles_of_its_own_site_alone(
    archive: newscli.Archive, monkeypatch: pytest.MonkeyPatch, feed: str, link: str | None, versions: int
) -> None:
    archive.add(page(TEXT), now=NOW)
    monkeypatch.setattr("newscli.ingest.network.fetch", feed_of(link, f"{TEXT} The gulls of Saltport stayed."))
    archive.follow(feed, now=NOW)
    (mine,) = [each for each in archive.list() if each.url == URL]
    assert mine.revision == versions
    monkeypatch.setattr("newscli.ingest.network.fetch", feed_of(None, TEXT, "Another headline"))
    archive.update_feeds(now=NOW)
    assert archive.find(mine.id).title == "Tram stops"


def test_a_feed_changes_what_it_brought(archive: newscli.Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in (TEXT, f"{TEXT} The gulls of Saltport stayed."):
        monkeypatch.setattr("newscli.ingest.network.fetch", feed_of(URL, text))
        archive.follow("https://planet.example/feed", way=Way(), now=NOW)
    assert [each.revision for each in archive.list()] == [2]


@pytest.mark.parametrize("merging", [True, False])
def test_what_comes_with_an_article_that_is_here_is_told_and_taken_where_asked(tmp_path: Path, merging: bool) -> None:
    notes: list[str] = []
    archive = newscli.Archive(tmp_path / "archive.db", on_note=notes.append)
    other = newscli.Archive(tmp_path / "other.db")
    for each in (archive, other):
        each.add(page(TEXT), now=NOW)
    other.correct("@1", Right(title="Bridge shut", published=date(2026, 3, 1)), now=NOW)
    other.note("@1", "Ask.", now=NOW)
    other.tag("@1", add=("shore",))
    other.mark("star", "@1", now=NOW)
    other.export_to(tmp_path / "other.jsonl")

    def take(*, with_corrections: bool) -> None:
        notes.clear()
        if merging:
            archive.merge(other.path, with_corrections=with_corrections, now=NOW)
        else:
            archive.add(tmp_path / "other.jsonl", with_corrections=with_corrections, now=NOW)

    take(with_corrections=False)
    mine = archive.find("@1")
    assert (mine.title, mine.tags, mine.starred, mine.seen, mine.corrected) == ("Tram stops", (), None, None, ())
    assert archive.notes("@1").notes == ()
    what = "tag shore, a star, note “Ask.”, title: “Bridge shut”, published: “2026-03-01”"
    assert notes[0] == f"left out for {mine.slug}, which is here already: {what}"
    assert "--with-corrections" in notes[1]
    take(with_corrections=True)
    mine = archive.find("@1")
    assert (mine.title, mine.tags, bool(mine.starred), mine.published) == (
        "Bridge shut",
        ("shore",),
        True,
        "2026-03-01",
    )
    assert notes[0].startswith("taken for ")
    take(with_corrections=False)
    assert [note for note in notes if "left out" in note] == []  # it is all here


def test_the_commands_say_what_is_left_out(tmp_path: Path) -> None:
    export, mine = tmp_path / "x.jsonl", ("--archive", str(tmp_path / "mine.db"))
    (tmp_path / "a.txt").write_text(TEXT)
    run(tmp_path, "add", str(tmp_path / "a.txt"), "--tag", "shore", "--later")
    run(tmp_path, "export", "-o", str(export))
    run(tmp_path, "add", str(tmp_path / "a.txt"), "--later", *mine)
    told = run(tmp_path, "add", str(export), *mine)
    assert (told.code, "left out for" in told.err, "tag shore" in told.err) == (0, True, True)
    there = tmp_path / "newscli" / "archive.db"
    done = run(tmp_path, "archive", "merge", str(there), "--with-corrections", *mine)
    assert "taken for" in done.err
    assert json.loads(run(tmp_path, "list", "--json", *mine).out)["articles"][0]["tags"] == ["shore"]


@pytest.mark.parametrize(
    ("url", "site", "same"),
    [
        ("https://www.courier.example/b", "http://courier.example:80/a", True),
        ("https://sport.courier.example/b", "https://www.courier.example:443/a", True),
        ("https://courier.example:8443/b", "https://courier.example:8443/a", True),
        ("https://courier.example/b", "https://feeds.courier.example/a", False),
        ("https://courier.example/b", "https://courier.example:8443/a", False),
        ("https://courier.example:8443/b", "https://courier.example/a", False),
        ("https://sport.courier.example:8443/b", "https://courier.example/a", False),
        ("https://one.papers.example/b", "https://other.papers.example/a", False),
        ("https://evilcourier.example/", "https://courier.example/", False),
        (None, "https://courier.example/", False),
        ("https://courier.example/", None, False),
        ("http://[", "http://[", False),
        ("http://courier.example:99999/", "http://courier.example/", False),
    ],
)
def test_a_site_is_a_host_its_port_and_the_hosts_within_it(url: str | None, site: str | None, same: bool) -> None:
    assert is_within(url, site) == same


def test_a_bad_article_beside_it_takes_nothing_from_a_new_one(
    archive: newscli.Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = newscli.Archive(tmp_path / "other.db")
    for text in (TEXT, f"{TEXT} The gulls stayed."):
        other.add(page(text), now=NOW)
    other.tag("@1", add=("shore",))
    other.add(FORGED.encode(), now=NOW)
    bad, add = other.find("@1").slug, saving._add

    def add_or_fail(database: Any, entry: Any, *more: Any) -> Any:
        if entry.about.slug == bad:
            raise ValueError("bad")
        return add(database, entry, *more)

    monkeypatch.setattr(saving, "_add", add_or_fail)
    failed: list[Exception] = []
    newscli.Archive(archive.path, on_error=failed.append).merge(other.path, now=NOW)
    (mine,) = archive.list()
    assert (mine.tags, mine.revision, len(failed)) == (("shore",), 2, 1)
