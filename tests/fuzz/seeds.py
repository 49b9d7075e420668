"""What fuzzing starts from: a way in; out: inputs that are good, made of the project's own articles."""

import gzip
import json
from pathlib import Path

import newsroom

HOUSE = Path(__file__).resolve().parent.parent.parent
PAGE = (
    '<html lang="en"><head><title>{0} - Courier</title><meta property="article:published_time"'
    ' content="2026-02-06T10:00:00+01:00"><script type="application/ld+json">{{"@type": "NewsArticle",'
    ' "headline": "{0}", "author": [{{"name": "Ada Lund"}}]}}</script></head><body><article><h1>{0}</h1>'
    "<p>{1}</p></article></body></html>"
)
FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><item><title>{0}</title>'
    "<link>https://paper.example/a</link><pubDate>Fri, 06 Feb 2026 10:00:00 +0100</pubDate>"
    "<description>{1}</description></item></channel></rss>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><title>{0}</title><id>a</id>'
    "<updated>2026-02-06T10:00:00Z</updated><content type='html'>{1}</content></entry></feed>"
)
OPML = (
    '<?xml version="1.0"?><opml version="2.0"><head><title>{0}</title></head><body><outline text="{0}">'
    '<outline type="rss" title="Courier" xmlUrl="https://paper.example/feed?a=1&amp;b=2"/></outline></body></opml>'
)
MAIL = (
    "From: Courier <news@paper.example>\r\nSubject: =?utf-8?q?{0}?=\r\nDate: Fri, 6 Feb 2026 10:00:00 +0100\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n{1}\r\n"
)
HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {length}\r\nRetry-After: 3\r\n\r\n{body}"
TYPED = {
    "query": ("dam AND pier", 'title:"pier" NOT dam*', "speaker:Lund source:Courier", "NEAR(dam pier, 3)"),
    "days": ("yesterday", "3d", "2w", "last week", "2026-01", "2026-02-06", "monday", "next summer", "March 3"),
    "config": ('color = "never"\n[list]\nlimit = 3\n[keys]\nstar = "x"\n', "[list]\nlimit = [1]\n"),
    "markdown": (
        'title: "Dam: broken"\nauthors: [Ada Lund, "B, C"]\npublished_at: 2026-02-06T10:00:00+01:00\0# One\n',
    ),
    "sentences": ("", "abcdefghijklmnopqrstuvwxyz0123456789", "\x00\x01\x00\x01\x00\x05\x00" * 6),
    "archive": ("\x00\x10\x00\xff\x00\x20\x01\x00",),
}


def seeds(name: str) -> list[bytes]:
    """Return the seeds of a way in."""
    if name in TYPED:
        return [words.encode() for words in TYPED[name]]
    made = {
        "page": (PAGE,),
        "feed": (FEED, ATOM),
        "mail": (MAIL,),
        "anything": (OPML, PAGE, FEED, MAIL, "{0}\n\n{1}"),
        "text": ("{0}\n\n{1}",),
    }
    if name in made:
        return [form.format(*_story(path)).encode() for path in _articles() for form in made[name]] + _pastes(name)
    stories = [_story(path) for path in _articles()]
    if name == "records":
        rows = [{"title": title, "text": text, "published": "2026-02-06"} for title, text in stories]
        return [json.dumps(row).encode() for row in rows] + [f"title,text\nPier,{stories[0][0]}\n".encode()]
    if name == "crawl":
        packed = [newsroom.crawled(at, PAGE.format(*story).encode()) for at, story in enumerate(stories)]
        return [b"".join(map(gzip.decompress, packed[:2])), b"".join(packed[:3]), *packed]
    if name == "answer":
        bodies = [PAGE.format(*story) for story in stories[:3]]
        return [HTTP.format(length=len(body.encode()), body=body).encode() for body in bodies]
    return _exports()


def _articles() -> list[Path]:
    return sorted((HOUSE / "data" / "articles").glob("*.md"))


def _story(path: Path) -> tuple[str, str]:
    text = path.read_text("utf-8").split("---\n")[-1].strip()
    return path.stem.replace("-", " "), text[:1200].replace('"', "'").replace("<", "")


def _pastes(name: str) -> list[bytes]:
    cases = sorted((HOUSE / "tests" / "cases").glob("*.txt")) if name in ("text", "anything") else []
    return [case.read_text("utf-8").partition("=== what is read ===")[0].encode() for case in cases]


def _exports() -> list[bytes]:
    import tempfile

    import newscli

    with tempfile.TemporaryDirectory() as folder:
        archive = newscli.Archive(Path(folder) / "news.db")
        archive.add(*(path.read_bytes() for path in _articles()[:3]), tags=("shore",))
        return "".join(archive.export()).encode().splitlines()
