"""Takes a mail (`.eml`, RFC 5322), such as a newsletter, or a mailbox (RFC 4155), returns an `Incoming` a letter."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import EmailPolicy
from typing import Any, cast

from newscli.errors import InputError
from newscli.ingest.metadata.timestamps import day_of, moment_of
from newscli.ingest.readers.incoming import Incoming

__all__ = ["is_letter_notice", "read_mail", "read_mails"]

_MOST_PARTS = 200
_LONGEST_HEADER = 1000  # to take an address apart costs the square of what it is long
# The line above each letter of a mailbox, "From anna@courier.example Fri Feb  6 10:00:00 2026"; in a letter such a line
# begins with ">".
_POSTMARK = re.compile(rb"^From \S[^\n]{0,200}\d\d:\d\d[^\n]{0,40}\n(?=[\w-]+:)", re.MULTILINE)
_QUOTED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
# What letters are made of beside their text: a line of one or several of these, or one that begins so.
_NOTICES = frozenset(
    (
        *(
            "unsubscribe",
            "unsubscribe here",
            "manage preferences",
            "manage your preferences",
            "update your preferences",
        ),
        *("email preferences", "manage subscription", "manage your subscription", "subscription preferences"),
        *("view in browser", "view online", "view in your browser", "view this email in your browser", "read online"),
        *("view web version", "open in browser", "forward to a friend", "forward this email", "share this newsletter"),
        *("privacy policy", "privacy", "terms of service", "terms of use", "terms", "contact us", "contact", "help"),
        *("advertise", "advertise with us", "subscribe", "sign up", "was this forwarded to you"),
    )
)
_OPENINGS = (
    *("you are receiving this", "you received this", "you're receiving this", "you’re receiving this"),
    *("this email was sent to", "this message was sent to", "to unsubscribe", "if you no longer wish to receive"),
    *(
        "having trouble viewing this",
        "trouble viewing this",
        "if you can't see this",
        "was this email forwarded to you",
    ),
)


def read_mails(data: bytes) -> Iterator[Incoming]:
    """Yield a letter, or each letter of a mailbox; one of these that has no text comes as "unreadable"."""
    if not data.startswith(b"From "):
        yield read_mail(data)
        return
    for number, letter in enumerate(_POSTMARK.split(data.partition(b"\n")[2]), 1):
        try:
            yield read_mail(_QUOTED.sub(b"", letter))
        except InputError as error:
            yield Incoming("unreadable", f"letter {number}: {error}")


def read_mail(data: bytes) -> Incoming:
    """Return the letter's text, its HTML before its plain part, with subject, sender and date as hints.

    Attached files are left alone. Raises `InputError` where it has no text.
    """
    letter = cast(EmailMessage, message_from_bytes(data, policy=_Bounded(message_factory=_FewParts())))
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


def is_letter_notice(text: str) -> bool:
    """Return True for a line that a letter has about itself: how to leave it, where to read it, why it came."""
    lower = " ".join(text.lower().split())
    parts = [part.strip(" .?!:,»>→[]()") for part in re.split(r"[|•·]| - | – ", lower)]
    return lower.startswith(_OPENINGS) or all(not part or part in _NOTICES for part in parts)


class _Bounded(EmailPolicy):
    """The standard's rules, by which of a field of the head no more is read than one has."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """Return what the field says."""
        return super().header_fetch_parse(name, str(value)[:_LONGEST_HEADER])


class _FewParts:
    """Makes the parts of a letter, and no more than one has."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self, policy: Any = None) -> EmailMessage:
        self.made += 1
        if self.made > _MOST_PARTS:
            raise InputError("the letter has too many parts. Paste what it shows.")
        return EmailMessage(policy)


def _header(letter: EmailMessage, name: str) -> str | None:
    raw = next((value for key, value in letter.raw_items() if key.lower() == name), "")
    try:
        value = letter.policy.header_fetch_parse(name, raw)
    except (MessageError, ValueError, IndexError, AttributeError, TypeError, ArithmeticError, RecursionError):
        return None  # a header that the standard library chokes on says nothing we need
    return " ".join(str(value).split()) or None if value else None


def _body(letter: EmailMessage) -> str:
    texts: dict[str, str] = {}
    for part in letter.walk():
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
