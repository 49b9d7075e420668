"""In: a letter (`.eml`, RFC 5322), such as a newsletter; out: one `Incoming` with its text."""

import re
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage

from newscli.errors import InputError
from newscli.ingest.incoming import Incoming
from newscli.ingest.moments import day_of, moment_of

__all__ = ["read_mail"]

_MOST_PARTS = 200


def read_mail(data: bytes) -> Incoming:
    """Return the letter's text, its HTML before its plain part, with subject, sender and date as hints.

    Attached files are left alone. Raises `InputError` where it has no text.
    """
    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    letter = message_from_bytes(data, policy=policy.default)
    body = _body(letter)
    if not body.strip():
        raise InputError("the letter has no text. Paste what it shows.")
    dated = _header(letter, "date") or ""
    sender = re.sub(r"\s*<[^<>]*>\s*$", "", _header(letter, "from") or "").strip(" \"'")
    return Incoming(
        "mail",
        body,
        title=_header(letter, "subject"),
        source=sender or None,
        published=day_of(dated),
        published_at=moment_of(dated),
        language=_header(letter, "content-language"),
        key=_header(letter, "message-id"),
    )


def _header(letter: EmailMessage, name: str) -> str | None:
    try:
        value = letter[name]
    except (MessageError, ValueError, IndexError, AttributeError, TypeError):
        return None  # a header that the standard library chokes on says nothing we need
    return " ".join(str(value).split()) or None if value else None


def _body(letter: EmailMessage) -> str:
    texts: dict[str, str] = {}
    for number, part in enumerate(letter.walk()):
        if number > _MOST_PARTS:
            raise InputError("the letter has too many parts. Paste what it shows.")
        kind = part.get_content_type()
        if kind in ("text/html", "text/plain") and part.get_content_disposition() != "attachment":
            texts.setdefault(kind, _content(part))
    html = texts.get("text/html", "")
    return html if html.strip() else texts.get("text/plain", "")


def _content(part: EmailMessage) -> str:
    try:
        return str(part.get_content())
    except (LookupError, ValueError, MessageError):
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
