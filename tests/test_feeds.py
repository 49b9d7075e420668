"""Feeds from a real server: new entries become articles, once; one bad feed never stops the rest."""

import json
import os
import re
import zlib
from base64 import b64decode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import ClassVar

import newscli
import pytest
from newscli.ingest.network import Fetched
from newscli.pipeline.archives.add import Way
from newscli.pipeline.archives.follow import feeds_at

import newsroom
from front_door import Done, run, run_on_terminal
from web_server import serving_with


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "site").mkdir()
    with serving_with(partial(Quiet, directory=str(tmp_path / "site"))) as address:
        yield address


def write_feed(folder: Path, site: str, *numbers: int, whole: bool = True) -> None:
    day = format_datetime(datetime.now(UTC) - timedelta(hours=2))
    entries = "".join(
        f"<item><title>{newsroom.title(n)}</title><link>{site}/{n}.html</link><guid>{site}/{n}</guid>"
        f"<pubDate>{day}</pubDate><description><![CDATA[{newsroom.text(n, sentences=24 if whole else 1)}"
        f"<p><a href='{site}/log'>The log</a></p>]]></description></item>"
        for n in numbers
    )
    feed = f'<rss version="2.0"><channel><title>The Saltport Courier</title>{entries}</channel></rss>'
    path = folder / "site" / "feed.xml"
    path.write_text(feed)
    stamp = path.stat().st_mtime + len(numbers) * 60  # the server tells versions apart by whole seconds
    os.utime(path, (stamp, stamp))


def feeds(home: Path, *words: str) -> Done:
    return run(home, "feeds", *words, "--allow-private")


PAGE = """<!DOCTYPE html><html><head><title>The Saltport Courier</title>
<link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml">
<link rel="alternate" hreflang="fr" href="/fr/"></head><body><p>Welcome.</p></body></html>"""


def test_a_site_is_followed_by_the_feed_that_its_page_names(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 1)
    (tmp_path / "site" / "index.html").write_text(PAGE)
    assert "following The Saltport Courier" in feeds(tmp_path, "add", f"{site}/").err
    assert feeds(tmp_path, "list").out.startswith(f"{site}/feed.xml")
    (tmp_path / "site" / "index.html").write_text(PAGE.replace("application/rss+xml", "text/html"))
    none = feeds(tmp_path, "add", f"{site}/")
    assert (none.code, none.err.count("\n")) == (1, 1)
    assert "is no feed" in none.err


def test_a_page_that_is_public_leads_to_no_private_feed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def answer(url: str, *, allow_private: bool) -> Fetched:
        asked.append((url, allow_private))
        return Fetched(url=url, body=PAGE.encode() if url.endswith("/") else b"<rss version='2.0'><channel/></rss>")

    monkeypatch.setattr("newscli.ingest.network.fetch", answer)
    (found,) = feeds_at("https://courier.example/", allow_private=True)
    assert asked == [("https://courier.example/", True), (found.url, False)]


def test_a_stub_is_told_when_it_is_added(tmp_path: Path) -> None:
    stub = '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}'
    words = "Engineers closed the harbour bridge on Monday, hours after they found cracks in eleven of its joints. " * 3
    (tmp_path / "page.html").write_text(f"{stub}</script></head><body><article><p>{words}</p></article></body></html>")
    added = run(tmp_path, "add", str(tmp_path / "page.html"))
    assert (added.code, "is only a beginning" in added.err) == (0, True)


def test_new_entries_become_articles_once(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 1, 2)
    assert "following The Saltport Courier" in feeds(tmp_path, "add", f"{site}/feed.xml", "--later").err
    assert run(tmp_path, "list", "--unread").out.count("\n") == 10  # the samples, while nothing was fetched
    first = feeds(tmp_path, "update")
    assert (first.code, len(first.out.splitlines())) == (0, 2), first.err
    assert "1 feed, 2 new articles" in first.err
    assert json.loads(feeds(tmp_path, "list", "--json").out)["feeds"][0]["entries"] == 2
    assert json.loads(feeds(tmp_path, "update", "--json").out)["outcomes"] == []
    assert feeds(tmp_path, "update", "--color", "always").out == ""
    write_feed(tmp_path, site, 1, 2, 3)
    again = feeds(tmp_path, "update")
    assert len(again.out.splitlines()) == 1
    assert len(run(tmp_path, "list", "--unread").out.splitlines()) == 3
    run(tmp_path, "show", "@1")
    assert len(run(tmp_path, "list", "--unread").out.splitlines()) == 2
    assert "feed\tThe Saltport Courier\t2\t3" in run(tmp_path, "list", "--counts").out
    stories = json.loads(run(tmp_path, "digest", "--since", "yesterday", "--json").out)["stories"]
    assert sum(len(story["articles"]) for story in stories) == 3
    assert all(story["summary"] for story in stories)
    none = run(tmp_path, "digest", "--since", "2999")
    assert (none.code, none.out) == (0, "")
    assert "nothing to tell since 2999-01-01" in none.err


def test_fetching_says_how_far_it_is_on_a_terminal(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 0, 1)
    shown = run_on_terminal(tmp_path, "feeds", "add", f"{site}/feed.xml", "--allow-private").out
    anew = "\r\x1b[K"
    told = [each for each in shown.split(anew) if "The Saltport Courier: " in each]
    assert f"{anew}fetching {site}/feed.xml{anew}asking 1 feed{anew}1 of 1 feed" in shown
    assert told == ["The Saltport Courier: 1 of 2 entries", "The Saltport Courier: 2 of 2 entries"]
    assert f"{told[1]}{anew}note: " in shown
    page = f"{site}/1.html"
    (tmp_path / "site" / "1.html").write_text("<html><body><p>The pump of Gannet Rock was mended on Friday.</p></body>")
    for words in (("show", page), ("add", page)):
        assert f"{anew}fetching " in run_on_terminal(tmp_path, *words, "--allow-private").out


def test_a_feed_is_followed_from_the_moment_that_is_given(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 1)
    archive = newscli.Archive(tmp_path / "a.db")
    moment = datetime(2026, 2, 6, 12, tzinfo=UTC)
    archive.follow(f"{site}/feed.xml", way=Way(allow_private=True), now=moment)
    (feed,) = archive.feeds()
    assert (feed.added[:10], feed.entries, feed.unread) == ("2026-02-06", 1, 1)
    assert [str(stored.added)[:10] for stored in archive.list()] == ["2026-02-06"]


def test_a_changed_entry_becomes_a_revision_unless_its_article_was_removed(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 1, 2)
    feeds(tmp_path, "add", f"{site}/feed.xml")
    run(tmp_path, "remove", "@1", "--yes")
    file = tmp_path / "site" / "feed.xml"
    kept = run(tmp_path, "list", "--format", "jsonl").out
    file.write_text(file.read_text().replace(". ", " on Friday. "))
    os.utime(file, (stamp := file.stat().st_mtime + 600, stamp))
    done = feeds(tmp_path, "update")
    assert "revised" in done.out, done.err
    assert len(done.out.splitlines()) == 1
    assert len(run(tmp_path, "list", "--format", "jsonl").out.splitlines()) == len(kept.splitlines()) == 1
    assert len(run(tmp_path, "history", "@1").out.splitlines()) == 2
    os.utime(file, (stamp + 600, stamp + 600))
    assert feeds(tmp_path, "update").out == ""


def test_a_feed_is_fetched_when_it_is_added_and_as_it_was_added_from_then_on(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 1)
    (tmp_path / "site" / "index.html").write_text(PAGE)
    done = feeds(tmp_path, "add", f"{site}/")
    assert done.err.splitlines()[-2:] == [
        f"note: following The Saltport Courier, {site}/feed.xml.",
        "note: 1 feed, 1 new article.",
    ]
    assert done.out.startswith("added\t")
    write_feed(tmp_path, site, 1, 2)
    update = run(tmp_path, "feeds", "update", "the saltport courier")  # private networks are allowed for this one
    assert (update.code, update.out.count("\n")) == (0, 1), update.err
    (feed,) = json.loads(run(tmp_path, "feeds", "list", "--json").out)["feeds"]
    assert (feed["title"], feed["typed"], feed["unread"]) == ("The Saltport Courier", f"{site}/", 2)
    run(tmp_path, "show", "@1")
    assert json.loads(run(tmp_path, "feeds", "list", "--json").out)["feeds"][0]["unread"] == 1
    shown = run_on_terminal(tmp_path, "feeds", "list", columns=120).out
    assert all(each in shown for each in ("The Saltport Courier", "1 unread", f"found at {site}/"))
    assert "nothing found" not in run_on_terminal(tmp_path, "feeds", "update").out
    (tmp_path / "site" / "feed.xml").unlink()
    failed = run_on_terminal(tmp_path, "feeds", "update")
    assert (failed.code, "1 feed failed" in failed.out, "nothing found" in failed.out) == (4, True, False)


@pytest.mark.parametrize("name", ["{site}/feed.xml", "{site}/", "the saltport courier"])
def test_a_feed_is_removed_by_its_address_the_one_typed_or_its_title(tmp_path: Path, site: str, name: str) -> None:
    write_feed(tmp_path, site, 1)
    (tmp_path / "site" / "index.html").write_text(PAGE)
    feeds(tmp_path, "add", f"{site}/")
    done = run(tmp_path, "feeds", "remove", name.format(site=site))
    assert (done.code, "no longer following The Saltport Courier" in done.err) == (0, True)
    assert run(tmp_path, "feeds", "list").out == ""
    assert run(tmp_path, "list").out.count("\n") == 1


def test_a_feed_that_is_not_followed_can_not_be_renewed(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 1)
    feeds(tmp_path, "add", f"{site}/feed.xml")
    done = run(tmp_path, "feeds", "update", "nonesuch")
    assert (done.code, "no feed is followed as nonesuch" in done.err) == (3, True)


def test_feeds_go_out_as_opml_and_come_in_again(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 1)
    feeds(tmp_path, "add", f"{site}/feed.xml")
    assert run(tmp_path, "feeds", "list", "-o", str(tmp_path / "feeds.opml")).code == 0
    again = run(tmp_path, "feeds", "add", str(tmp_path / "feeds.opml"), "--later", "--archive", str(tmp_path / "b.db"))
    assert again.err == f"note: following The Saltport Courier, {site}/feed.xml.\n"
    assert run(tmp_path, "list", "--format", "opml").code == 2


def test_one_bad_feed_does_not_stop_the_rest(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 1)
    damaged = {
        "code": b"<rss version='2.0'><channel><title>&#99999999999;</title></channel></rss>",  # can be mended
        "coding": b"<?xml version='1.0' encoding='undefined'?><rss version='2.0'><channel/></rss>",
    }
    for name, feed in damaged.items():
        (tmp_path / "site" / f"{name}.xml").write_bytes(feed)
    names = ("code", "coding", "feed", "none")
    outlines = "".join(f'<outline type="rss" xmlUrl="{site}/{name}.xml" text="{name}"/>' for name in names)
    (tmp_path / "feeds.opml").write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
    assert feeds(tmp_path, "add", str(tmp_path / "feeds.opml"), "--later").code == 0
    done = feeds(tmp_path, "update", "--jobs", "2")
    assert (done.code, len(done.out.splitlines())) == (1, 1)
    told = [line for line in done.err.splitlines() if line.startswith("error:")]
    assert [name for name in names if any(f"{name}.xml" in line for line in told)] == ["coding", "none"]
    assert (len(told), "2 feeds failed" in done.err) == (2, True)
    rows = [line.split("\t") for line in run(tmp_path, "feeds", "list").out.splitlines()]
    assert sorted(bool(row[4]) for row in rows) == [False, False, True, True]
    assert feeds(tmp_path, "remove", f"{site}/none.xml").code == 0
    assert feeds(tmp_path, "remove", f"{site}/none.xml").code == 3
    assert len(run(tmp_path, "feeds", "list").out.splitlines()) == 3


@pytest.mark.parametrize("words", [("feeds", "add"), ("add",)])
def test_the_page_behind_a_summary_is_fetched_when_asked(tmp_path: Path, site: str, words: tuple[str, ...]) -> None:
    write_feed(tmp_path, site, 1, whole=False)
    body = "".join(f"<p>{part}</p>" for part in newsroom.text(1).split("\n\n"))
    page = f"<html><head><title>{newsroom.title(1)}</title></head><body><article>{body}</article></body></html>"
    (tmp_path / "site" / "1.html").write_text(page)
    done = run(tmp_path, *words, f"{site}/feed.xml", "--full", "--allow-private")
    assert done.code == 0, done.err
    assert newsroom.text(1).split("\n\n")[-1] in run(tmp_path, "show", "@1").out


@pytest.mark.parametrize("moved", ["pubDate", "atom:updated"])
def test_the_page_behind_a_summary_is_fetched_again_when_its_entry_is_of_a_later_moment(
    tmp_path: Path, site: str, moved: str
) -> None:
    def says(*paragraphs: str) -> None:
        body = "".join(f"<p>{part}</p>" for part in paragraphs)
        page = f"<html><head><title>{newsroom.title(1)}</title></head><body><article>{body}</article></body></html>"
        (tmp_path / "site" / "1.html").write_text(page)

    def moves(hours: int) -> None:
        moment = datetime(2026, 3, 3, hours, tzinfo=UTC)
        told = format_datetime(moment) if moved == "pubDate" else moment.isoformat()
        file.write_text(re.sub(rf"<{moved}>.*?</{moved}>", f"<{moved}>{told}</{moved}>", file.read_text()))
        os.utime(file, (1.8e9 + hours * 60,) * 2)

    write_feed(tmp_path, site, 1, whole=False)
    file = tmp_path / "site" / "feed.xml"
    head = '<rss xmlns:atom="http://www.w3.org/2005/Atom" '
    file.write_text(file.read_text().replace("<rss ", head).replace("</guid>", "</guid><atom:updated></atom:updated>"))
    moves(8)
    text = newsroom.text(1).split("\n\n")
    says(*text)
    assert feeds(tmp_path, "add", f"{site}/feed.xml", "--full").out.startswith("added\t")
    says(*text, "The mayor said so again on Tuesday, in front of the gate.")
    os.utime(file, (1.8e9 + 540,) * 2)
    assert feeds(tmp_path, "update").out == ""  # the feed came again, and nothing in it was changed
    moves(10)
    assert feeds(tmp_path, "update").out.startswith("revised\t")
    assert "in front of the gate" in run(tmp_path, "show", "@1").out
    moves(11)
    assert feeds(tmp_path, "update").out == ""
    assert run(tmp_path, "feeds", "list", "--json").out.count('"entries": 1') == 1


def test_a_summary_does_not_stand_in_place_of_the_page(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 1, whole=False)
    body = "".join(f"<p>{part}</p>" for part in newsroom.text(1).split("\n\n"))
    page = f"<html><head><title>{newsroom.title(1)}</title></head><body><article>{body}</article></body></html>"
    (tmp_path / "site" / "1.html").write_text(page)
    assert run(tmp_path, "add", f"{site}/1.html", "--allow-private").out.startswith("added")
    feeds(tmp_path, "add", f"{site}/feed.xml")
    assert feeds(tmp_path, "update").out == ""
    assert len(run(tmp_path, "history", "@1").out.splitlines()) == 1


def test_private_addresses_are_refused_unless_allowed(tmp_path: Path, site: str) -> None:
    write_feed(tmp_path, site, 1)
    done = run(tmp_path, "feeds", "add", f"{site}/feed.xml")
    assert done.code == 4
    assert done.err.count("\n") == 1


def test_what_is_no_feed_is_not_followed(tmp_path: Path, site: str) -> None:
    (tmp_path / "site" / "page.html").write_text("<html><body><p>No feed.</p></body></html>")
    assert feeds(tmp_path, "add", f"{site}/page.html").code == 1
    assert run(tmp_path, "feeds", "list").out == ""
    assert run(tmp_path, "feeds", "add").code == 2
    assert run(tmp_path, "feeds", "burn").code == 2


def test_a_web_page_is_added_by_its_address_and_known_again(tmp_path: Path, site: str) -> None:
    def write(text: str) -> None:
        body = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
        page = f"<html><head><title>{newsroom.title(4)}</title></head><body><article>{body}</article></body></html>"
        (tmp_path / "site" / "4.html").write_text(page)

    write(newsroom.text(4))
    assert run(tmp_path, "add", f"{site}/4.html", "--allow-private").out.startswith("added")
    assert run(tmp_path, "add", f"{site}/4.html?utm_source=x", "--allow-private").out.startswith("unchanged")
    write(newsroom.text(4) + "\n\nThe council met again in the evening and voted once more.")
    (tmp_path / "links.txt").write_text(f"{site}/4.html\n")
    assert run(tmp_path, "add", str(tmp_path / "links.txt"), "--allow-private").out.startswith("revised")
    assert run(tmp_path, "archive", "refresh", "--all").code == 0
    assert "{+The council met again" in run(tmp_path, "history", "@1", "--changes").out


class Guarded(Quiet):
    """Asks for a login, and remembers what it was shown."""

    shown: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.shown.append(self.headers.get("Authorization", "none"))
        if self.headers.get("Authorization") or self.path == "/robots.txt":
            super().do_GET()
        else:
            self.send_error(401)


def test_a_password_is_neither_kept_nor_shown_nor_sent_but_from_netrc(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    with serving_with(partial(Guarded, directory=str(tmp_path / "site"))) as site:
        write_feed(tmp_path, site.replace("//", "//reyle:s3cret@"), 1, 2)
        typed = f"{site.replace('//', '//reyle:s3cret@')}/feed.xml"
        refused = feeds(tmp_path, "add", typed)
        assert (refused.code, "into ~/.netrc" in refused.err) == (4, True)
        (tmp_path / ".netrc").write_text("machine 127.0.0.1 login edda password quill\n")
        (tmp_path / ".netrc").chmod(0o600)
        Guarded.shown.clear()
        told = [feeds(tmp_path, *words) for words in (("add", typed), ("update",), ("list",))]
        assert [done.code for done in told] == [0, 0, 0]
        assert set(Guarded.shown) == {"none", "Basic ZWRkYTpxdWlsbA=="}
        record = json.dumps({"text": newsroom.text(8), "url": typed, "title": "Eight"})
        told += [run(tmp_path, "add", "-", given=given) for given in (record, *pages_with(typed))]
        told += [run(tmp_path, *words) for words in (("export",), ("list", "--json"))]
        told += [run(tmp_path, "show", f"@{number}", how) for number in (1, 2, 4) for how in ("--json", "--raw")]
        told += [refused, feeds(tmp_path, "remove", typed), run(tmp_path, "add", typed), run(tmp_path, "show", typed)]
    kept = [json.loads(line) for line in told[6].out.splitlines()]
    assert {each["url"] for each in kept} == {
        f"{site}/{name}" for name in ("1.html", "2.html", "feed.xml", "md", "page")
    }
    inputs = [zlib.decompress(b64decode(each["input"])) for each in kept if "input" in each]
    assert (len(inputs), any(b"s3cret" in given for given in inputs)) == (4, False)
    assert not any("s3cret" in done.out + done.err for done in told)


def pages_with(address: str) -> tuple[str, str]:
    """Return an article in Markdown and one of a web page that name an address, each in all its places."""
    said, folder = newsroom.text(9), address.rpartition("/")[0]
    head = (
        f"<title>Ten</title><link rel=canonical href='{folder}/page'><meta property='og:url' content='{folder}/page'>"
    )
    body = "".join(f"<p>{part} <a href='{address}'>The log</a></p>" for part in newsroom.text(10).split("\n\n"))
    page = f"<!doctype html><html><head>{head}</head><body><article><h1>Ten</h1>{body}</article></body></html>"
    return f"---\ntitle: Nine\nurl: {folder}/md\n---\n\n{said}\n\nThe [log]({address}) broke on Monday.\n", page


@pytest.mark.parametrize("how", ["update", "add"])
def test_summaries_are_told_of_and_their_pages_fetched_when_asked(tmp_path: Path, site: str, how: str) -> None:
    write_feed(tmp_path, site, 1, 2, whole=False)
    for number in (1, 2):
        paragraphs = "".join(f"<p>{each}</p>" for each in newsroom.text(number, sentences=24).split("\n\n"))
        head = f"<html><head><title>{newsroom.title(number)}</title></head>"
        page = f"{head}<body><article>{paragraphs}</article></body></html>"
        (tmp_path / "site" / f"{number}.html").write_text(page)
    first = feeds(tmp_path, "add", f"{site}/feed.xml")
    assert "2 entries of The Saltport Courier came as summaries. `newscli feeds update --full`" in first.err
    again = feeds(tmp_path, how, f"{site}/feed.xml", "--full")
    assert again.out.count("revised\t") == 2, again
    assert run(tmp_path, "archive", "refresh", "--all").code == 0
    kept = json.loads(run(tmp_path, "list", "--json").out)["articles"]
    day = datetime.now(UTC).date().isoformat()[:7]
    told = [(each["words"] > 200, each["source"], (each["published"] or "")[:7]) for each in kept]
    assert told == [(True, "The Saltport Courier", day)] * 2  # the day that the feed tells
    assert "What changed" not in run(tmp_path, "report", "@1", "--format", "markdown").out
    assert feeds(tmp_path, "update", "--full").out == ""


@pytest.mark.parametrize(
    ("item", "summaries"),
    [
        ("<description>&lt;p>The pier is shut.&lt;/p>&lt;p>Two hens fled to Marn.&lt;/p></description>", False),
        ("<description>Shut.</description><content:encoded>It is shut. Two hens fled.</content:encoded>", False),
        ("<description>The pier is shut. Two hens fled to Marn.</description>", True),
        ("<description>&lt;p>The pier is shut.&lt;/p>&lt;p>Two hens &amp;hellip;&lt;/p></description>", True),
        ("<description>Shut.</description><content:encoded>It is shut. Read more.</content:encoded>", True),
    ],
)
def test_a_short_text_that_is_whole_is_no_summary(tmp_path: Path, site: str, item: str, *, summaries: bool) -> None:
    head = (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Marn Bee</title>'
    )
    feed = f"{head}<item><title>Pier</title><link>{site}/1.html</link>{item}</item></channel></rss>"
    (tmp_path / "site" / "feed.xml").write_text(feed)
    assert ("1 entry of Marn Bee came as a summary." in feeds(tmp_path, "add", f"{site}/feed.xml").err) is summaries
