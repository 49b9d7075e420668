"""What comes in is told by its content, and hostile input ends in one clear line."""

import gzip
import json

import newscli
import pytest
from newscli.article.addresses import without_password
from newscli.errors import InputError
from newscli.ingest.readers import Incoming
from newscli.ingest.readers.sources import gather, read_incoming

STORY = "The port of Leith is open again, the harbor master said on Friday. Ships had waited for nine days."
RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Leith Post</title>
<language>en-gb</language><item><title>Port &amp; pier open</title><link>/port</link><guid>p1</guid>
<dc:creator>Ann Roe</dc:creator><pubDate>Fri, 06 Feb 2026 23:30:00 -0500</pubDate><category>Trade</category>
<description>In short.</description><content:encoded><![CDATA[<p>{STORY * 8}</p><blockquote>So be it.</blockquote>]]>
</content:encoded></item><item><title>Rain</title><link>javascript:alert(1)</link><description>Wet.</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Leith Post</title><entry><title>Rain</title>
<link href="https://leith.example/rain"/><id>r1</id><updated>2026-02-06T10:00:00Z</updated>
<author><name>Ann Roe</name></author><summary>Wet.</summary></entry></feed>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Leith Post",
        "items": [{"id": 1, "url": "https://leith.example/rain", "content_html": "<p>Wet.</p>", "title": "Rain"}, 7],
    }
)
OPML = """<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline text="Post"
 xmlUrl="https://leith.example/feed"/><outline xmlUrl="file:///etc/passwd"/></outline></body></opml>"""
MAIL = f"""From: The Leith Post <news@leith.example>
Date: Fri, 06 Feb 2026 10:00:00 +0000
Subject: =?utf-8?q?Port_=E2=80=93_open?=
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/plain

plain
--x
Content-Type: text/html; charset=utf-8

<div style="display: none">A preview.</div><h1>The Leith Post</h1><p><a href="x">View in browser</a></p>
<h2>Port is open</h2><p>{STORY}</p><script>no()</script><p>Unsubscribe | Privacy policy</p>
<p>You are receiving this because you signed up.</p>
--x--
"""
PAGE = f"<!DOCTYPE html><html><body><p>{STORY}</p></body></html>"

KINDS = [
    (PAGE, "x.txt", ["page"]),
    (f"<p>{STORY}</p>", "x.htm", ["page"]),
    (RSS, "x", ["entry", "entry"]),
    (ATOM, "x.xml", ["entry"]),
    (JSON_FEED, "x.json", ["entry", "unreadable"]),
    (OPML, "x.opml", ["feed"]),
    (MAIL, "x.eml", ["mail"]),
    (MAIL, "x", ["mail"]),
    (STORY, "x.md", ["paste"]),
    (STORY, "x.txt", ["paste"]),
    ("Note: it rained.\n\nBut: not for long.", "x.txt", ["paste"]),
    ("# mine\nhttps://leith.example/a\n\nhttps://leith.example/b\n", "x.txt", ["link", "link"]),
    ('{"text": "One."}\n\n{"article": {"text": "Two."}}\n', "x.jsonl", ["record", "record"]),
    ('[\n{"text": "One."},\n{"body": "Two."}]', "x.json", ["record", "record"]),
    ("[Leith] It rained.", "x.txt", ["paste"]),
]


@pytest.mark.parametrize(("text", "name", "kinds"), KINDS)
def test_content_tells_what_it_is(text: str, name: str, kinds: list[str]) -> None:
    assert [incoming.kind for incoming in gather(text.encode(), name)] == kinds
    assert [incoming.kind for incoming in gather(gzip.compress(text.encode()), name + ".gz")] == kinds


LETTER = "From: Ann Roe <a@leith.example>\nDate: Fri, 06 Feb 2026 10:00:00 +0000\nSubject: {}\n\n{}\n"
POSTMARK = "From a@leith.example Fri Feb  6 10:00:00 2026\n"


def test_a_mailbox_is_read_letter_by_letter() -> None:
    said = "From Friday on, ships wait.\n\nFrom 10:00 on, nobody does."
    letters = (
        LETTER.format("Port open", STORY),
        LETTER.format("Empty", ""),
        LETTER.format("Rain", f"{said}\n>From me"),
    )
    data = "\n".join(f"{POSTMARK}{letter}" for letter in letters).encode()
    first, empty, last = gather(data, "x.mbox")
    assert [each.title for each in gather(data.replace(b"\n", b"\r\n"))] == ["Port open", None, "Rain"]
    assert (first.title, first.source, str(first.published)) == ("Port open", "Ann Roe", "2026-02-06")
    assert read_incoming(first).text == STORY
    assert (empty.kind, empty.raw) == ("unreadable", "letter 2: the letter has no text. Paste what it shows.")
    assert read_incoming(last).text == f"{said} From me"
    (alone,) = gather(f"From a@leith.example\n{letters[0]}".encode())
    assert read_incoming(alone).text == STORY


@pytest.mark.parametrize("hour", ["10", "0" * 40, "9" * 40, "-1"])
def test_a_letter_whose_date_no_clock_holds_is_read(hour: str) -> None:
    letter = LETTER.replace("10:00:00", f"{hour}:00:00").format("Port open", STORY)
    (found,) = gather(letter.encode(), "x.eml")
    assert (found.title, read_incoming(found).text) == ("Port open", STORY)


def test_fields_of_a_feed_in_json_that_are_of_another_kind_are_left_out() -> None:
    odd = {"title": 5, "authors": 5, "tags": 7, "url": [], "id": {}, "content_text": "The port is open again."}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": [], "items": [5, None, odd]}
    *none, entry = gather(json.dumps(feed).encode())
    assert [each.kind for each in none] == ["unreadable"] * 2
    assert (entry.title, entry.authors, entry.tags, entry.raw) == (None, (), (), "The port is open again.")


def test_a_feed_says_what_it_knows() -> None:
    first, second = gather(RSS.encode(), "feed")
    article = read_incoming(first)
    assert (first.title, first.authors, first.source, first.key) == (
        "Port & pier open",
        ("Ann Roe",),
        "The Leith Post",
        "p1",
    )
    assert (str(first.published), str(first.published_at)) == ("2026-02-06", "2026-02-06 23:30:00-05:00")
    assert [paragraph.kind for paragraph in article.paragraphs] == ["prose", "blockquote"]
    assert (article.language, article.date_from, first.whole) == ("en", "stated", True)
    assert (second.url, second.whole) == (None, False)


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("<author>mara@leith.london (Mara Roe)</author>", ("Mara Roe",)),
        ("<author>Mara Roe &lt;mara@leith.london&gt;</author>", ("Mara Roe",)),
        ("<author>mara@leith.london</author>", ()),
        ("<dc:creator>Mara Roe and Jon Vale</dc:creator>", ("Mara Roe", "Jon Vale")),
        ("<dc:creator>Mara Roe</dc:creator><dc:creator>Jon Vale</dc:creator>", ("Mara Roe", "Jon Vale")),
        ("<dc:creator>By Mara Roe, Jon Vale</dc:creator>", ("Mara Roe", "Jon Vale")),
        ("<dc:creator>MARA ROE, Harbour correspondent</dc:creator>", ("Mara Roe",)),
        ("<dc:creator>Ministry of Ports, Locks and Eels</dc:creator>", ("Ministry of Ports, Locks and Eels",)),
        ("<dc:creator>By the Leith Post</dc:creator>", ("the Leith Post",)),
    ],
)
def test_authors_of_a_feed_are_told_one_by_one(told: str, names: tuple[str, ...]) -> None:
    feed = f"<rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item><title>Port open</title>{told}"
    (entry,) = gather(f"{feed}<description>{STORY}</description></item></channel></rss>".encode(), "feed")
    assert read_incoming(entry).authors == names
    (record,) = gather(json.dumps({"title": "Port open", "author": ", ".join(names), "text": STORY}).encode(), "x.json")
    assert read_incoming(record).authors == names


def test_relative_links_of_a_feed() -> None:
    from newscli.ingest.readers.feeds import feed_title, read_feed

    assert next(read_feed(RSS.encode(), "https://leith.example/feed")).url == "https://leith.example/port"
    assert feed_title(RSS.encode()) == feed_title(JSON_FEED.encode()) == "The Leith Post"


def test_a_letter() -> None:
    (letter,) = gather(MAIL.encode(), "x.eml")
    article = read_incoming(letter)
    assert (article.title, article.source, str(article.published)) == ("Port – open", "The Leith Post", "2026-02-06")
    assert article.text == f"Port is open\n\n{STORY}"


def test_what_letters_say_about_themselves() -> None:
    from newscli.ingest.readers.records import is_letter_notice

    assert is_letter_notice("UNSUBSCRIBE · Manage your preferences")
    assert not is_letter_notice("Unsubscribe, she told him, and he did.")
    assert not is_letter_notice("Help came at noon | Contact was lost")


def test_a_record() -> None:
    record = {
        "text": STORY,
        "title": "Open",
        "date": "2026-02-06",
        "url": "https://leith.example/a",
        "authors": ["A B"],
    }
    (incoming,) = gather(json.dumps(record).encode(), "x.jsonl")
    article = read_incoming(incoming)
    assert (article.text, article.title, article.authors) == (STORY, "Open", ("A B",))
    assert (str(article.published), article.url) == ("2026-02-06", "https://leith.example/a")


LAUGHS = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss>&a;</rss>'


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (LAUGHS.encode(), "feed", "entities of its own"),
        (OUTSIDE.encode(), "feed", "entities of its own"),
        (b"<rss>" + b"<a>" * 100_000, "feed", "nested too deeply"),
        (b"<opml>" + b"<outline>" * 150, "feed", "damaged"),
        (gzip.compress(bytes(30_000_000), mtime=0), "x", "unpacks to more than"),
        (gzip.compress(STORY.encode(), mtime=0)[:-9], "x", "breaks off"),
        (gzip.compress(gzip.compress(STORY.encode(), mtime=0), mtime=0), "x", "packed twice"),
        (gzip.compress(STORY.encode()) + gzip.compress(bytes(25_000_000)), "x", "unpacks to more than 20 MB"),
        (b"\x1f\x8b\x08damaged", "x", "damaged gzip"),
        (b"", "x", "empty"),
        (b'{"text": ', "x.json", "not valid JSON"),
        (b'{"text": "a"}\n{"tex', "x.jsonl", "line 2 is not valid JSON"),
        (b'{"title": "a"}', "x.jsonl", "has no text"),
        (b"[1]", "x.json", "is not a record"),
        (b"[" * 100_000, "x.json", "not valid JSON"),
        (b'<?xml version="1.0" encoding="undefined"?><rss></rss>', "feed", "damaged"),
        (b"\x89PNG\r\n\x1a\n\0\0", "x.png", "picture"),
        (b"From: a\nSubject: b\nDate: c\n\n", "x.eml", "no text"),
    ],
)
def test_hostile_input_is_one_clear_line(data: bytes, name: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        [read_incoming(incoming) for incoming in gather(data, name)]
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("piece", ["<a", "<!--", "<![CDATA[", "&", "<", "]]>", "<p ", "\n"])
def test_hostile_feeds_are_read_in_one_pass(piece: str) -> None:
    data = f"<rss><channel><item><title>{piece * 50_000}</title></item></channel></rss>".encode()
    try:
        found = list(gather(data, "feed"))
    except InputError:
        return
    assert len(found) <= 1


@pytest.mark.parametrize("zone", ["+9900", "-9900", "+2400", "+0560", "+14:01", "-23:59"])
def test_what_is_no_zone_costs_the_zone_alone(zone: str) -> None:
    printed = newscli.read(f"Updated 10:00 {zone}, March 2, 2026\n\n{STORY}")
    assert (str(printed.published), printed.text) == ("2026-03-02", STORY)
    (incoming,) = gather(json.dumps({"text": STORY, "date": f"Mon, 2 Mar 2026 10:00:00 {zone}"}).encode(), "x.jsonl")
    assert str(read_incoming(incoming).published) == "2026-03-02"


def test_an_error_nobody_foresaw_is_the_error_of_its_input(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError("one\ntwo")

    monkeypatch.setattr("newscli.ingest.readers.sources.read_any", fails)
    (incoming,) = gather(STORY.encode())
    with pytest.raises(InputError, match=r"newscli itself goes wrong with this \(ZeroDivisionError: one two\)"):
        read_incoming(incoming)


def test_gzip_of_many_members_is_read_in_one_pass() -> None:
    (incoming,) = gather(gzip.compress(STORY.encode()) + gzip.compress(b"") * 200_000)
    assert read_incoming(incoming).text == STORY


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://reyle:s3cret@courier.example/a@b", "https://courier.example/a@b"),
        ("HTTP://reyle@courier.example", "HTTP://courier.example"),
        ("https://a:b@c@courier.example/", "https://courier.example/"),
        ("https://courier.example/?to=a@b.example", "https://courier.example/?to=a@b.example"),
        ("//a:b@courier.example/", "//courier.example/"),
    ],
)
def test_no_password_stays_in_an_address(given: str, kept: str) -> None:
    assert newscli.read(f"---\ntitle: Gulls\nurl: {given}\n---\n\n{STORY}").url == kept
    assert Incoming("link", url=given).url == kept
    assert without_password(given) == kept


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("[gulls](https://edda:s3cret@a.example) [b](mailto:b@c)", "[gulls](https://a.example) [b](mailto:b@c)"),
        ('<a href="//edda:s3cret@a.example/"><a href=//edda@b>', '<a href="//a.example/"><a href=//b>'),
        (r'{"url":"https:\/\/edda:s3cret@a.example\/","a":"b@c"}', r'{"url":"https:\/\/a.example\/","a":"b@c"}'),
        (r'"https:\u002F\u002Fedda:s3cret@a.example\u002F"', r'"https:\u002F\u002Fa.example\u002F"'),
        ("see https://edda:s3&amp;cret@x@a.example, b@c", "see https://a.example, b@c"),
        *(
            (each, each)
            for each in (
                *('<a href="https://a.example">b@c</a>', "{&quot;https://a.example&quot;:&quot;b@c&quot;}"),
                *("[a](https://a.example)[b](mailto:b@c)", "https://a.example/@b https://a.example?to=b@c"),
            )
        ),
    ],
)
def test_no_password_stays_in_an_input(given: str, kept: str) -> None:
    assert Incoming("paste", given).raw == kept
    assert Incoming("page", given.encode()).raw == kept.encode()


@pytest.mark.parametrize("coding", ["utf-16-le", "utf-16-be"])
def test_no_password_stays_in_a_page_of_wide_characters(coding: str) -> None:
    given, kept = (f"<a href='https://{user}a.example/'>b@c</a>".encode(coding) for user in ("edda:s3cret@", ""))
    assert Incoming("page", given).raw == kept
