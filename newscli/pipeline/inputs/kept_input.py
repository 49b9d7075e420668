"""Keep inputs: takes something that came in, returns the bytes that the archive keeps, and from these what came in."""

import json
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

from newscli.article import Article
from newscli.ingest.readers.incoming import Incoming

_TEXT = ("paste", "record")  # of these the article's raw text is all of the text


def input_of(incoming: Incoming) -> bytes | None:
    """Return what to keep beside an article: a line of JSON that says what came in, and below it the input itself."""
    if incoming.kind == "paste":
        return None  # the article's raw text is all there is
    known: dict[str, Any] = {each.name: getattr(incoming, each.name) for each in fields(incoming)}
    raw = known.pop("raw")
    known["as_text"] = isinstance(raw, str)
    head = json.dumps({key: _plain(value) for key, value in known.items() if value}).encode() + b"\n"
    if incoming.kind in _TEXT:
        return head
    return head + (raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else raw)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def incoming_of(kept: bytes | None, article: Article) -> Incoming:
    """Return what came in when an article was kept."""
    if kept is None:
        return Incoming("paste", article.raw)
    head, _, rest = kept.partition(b"\n")
    known = json.loads(head)
    raw: bytes | str = rest.decode("utf-8", "surrogatepass") if known.pop("as_text", False) else rest
    known |= {key: tuple(known[key]) for key in ("authors", "tags", "marks") if key in known}
    known |= {"published": date.fromisoformat(known["published"])} if "published" in known else {}
    known |= {"published_at": datetime.fromisoformat(known["published_at"])} if "published_at" in known else {}
    incoming = Incoming(**{"whole": False, **known}, raw=raw)
    return replace(incoming, raw=article.raw) if incoming.kind in _TEXT else incoming
