"""Transcripts of recordings: takes captions, a plain transcript or what a program heard, returns its script."""

import re
from collections.abc import Iterator
from operator import add
from typing import TYPE_CHECKING, Any

from newscli.article.recordings import is_media
from newscli.errors import InputError
from newscli.ingest.metadata.facts import Facts
from newscli.language.words import lazily

if TYPE_CHECKING:
    from newscli.ingest.transcripts.script import Script

_captions = lazily(r"\s*(?:WEBVTT(?=\s)|(?:\d+[ \t]*\r?\n)?[ \t]*\d{1,6}(?::\d\d){1,2}[.,]\d{1,3}[ \t]*-->)")
# What lines of a plain transcript begin with: a time, a name and its colon, the number of the line.
_opening = lazily(
    r"^[ \t]*(?:(?P<time>(?:[^\W\d_a-z][^\n\[(]{0,60})?[\[(]?\d{1,6}:\d\d)|[^\W\d_a-z][^\n:.]{0,60}[:.]\s"
    r"|\d{1,2}(?:[ \t]|\r?$))",
    re.M,
)
_title = lazily(r"WEBVTT[ \t]*[-–—:]?[ \t]*(?P<title>[^\n]*)")
_language = lazily(r"^language:[ \t]*([a-z]{2})\b", re.I | re.M)
_HEAD = 2000  # characters in which captions tell of themselves
_SEEN, _FEW = 6000, 6  # characters in which this many lines of a plain transcript begin as its lines do; of times two
_LATEST = 3600.0 * 999_999  # seconds


def read_transcript(raw: str) -> "tuple[Script, Facts] | None":
    """Return the script of a text that is evidently a transcript, and what it says of itself; None for any other."""
    if ("-->" in raw or "WEBVTT" in raw) and _captions().match(raw):
        from newscli.ingest.transcripts.cues import read_cues

        return read_cues(raw), _facts(raw[:_HEAD])
    found = [each["time"] for each in _opening().finditer(raw, 0, _SEEN)]
    if len(found) < _FEW and sum(map(bool, found)) < 2:
        return None  # as most texts are
    from newscli.ingest.transcripts.plain import read_plain

    script = read_plain(raw)
    return (script, _facts(raw[:_HEAD])) if script else None


def _facts(opening: str) -> Facts:
    from newscli.ingest.transcripts.script import NAMES_MEDIA

    title = _title().match(opening)
    media = next((found for found in NAMES_MEDIA().findall(opening) if is_media(found.strip())), None)
    language = _language().search(opening)
    return Facts(
        title=(title["title"].strip() or None) if title else None,
        source=media.strip() if media else None,
        language=language[1].lower() if language else None,
    )


def captions_of(text: str) -> str | None:
    """Return what Whisper, WhisperX or oTranscribe wrote as a transcript that can be read; None for other JSON.

    Raises `InputError` where it is damaged.
    """
    if not any(f'"{name}"' in text for name in ("segments", "transcription", "media")) or '"text"' not in text:
        return None
    import json

    try:
        known = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"the transcript is damaged JSON ({error}). Write it again.") from None
    said = known.get("segments", known.get("transcription")) if isinstance(known, dict) else None
    if isinstance(said, list):
        return _of_segments(said, known.get("language"))
    if isinstance(known, dict) and isinstance(known.get("text"), str) and {"media", "media-time"} <= known.keys():
        return _of_otranscribe(known)
    return None


def _of_segments(said: list[Any], language: object) -> str | None:
    blocks: list[str] = []
    clock = 0.0
    for each in said:
        if isinstance(each, dict):
            clock = _seconds(each.get("start", _offset(each)), clock)
            blocks += _block(each, clock)
    if not blocks:
        return None
    head = f"WEBVTT\nLanguage: {language}" if isinstance(language, str) and language.isalpha() else "WEBVTT"
    return "\n\n".join([head, *blocks]) + "\n"


def _block(segment: dict[str, Any], start: float) -> Iterator[str]:
    text, speaker = segment.get("text"), segment.get("speaker")
    if isinstance(text, str) and text.strip():
        words = " ".join(text.replace("-->", "→").split())
        voice = f"<v {' '.join(speaker.split())}>" if isinstance(speaker, str) and speaker.strip("<> ") else ""
        yield f"{_stamp(start)} --> {_stamp(_seconds(segment.get('end'), start))}\n{voice}{_timed(segment, words)}"


def _timed(segment: dict[str, Any], words: str) -> str:
    """Return words with the time before each, where the program timed these very words."""
    timed = segment.get("words")
    known = [each for each in timed if isinstance(each, dict)] if isinstance(timed, list) else []
    if [str(each.get("word", "")).strip() for each in known] != words.split(" "):
        return words
    starts = (_seconds(each.get("start"), -1) for each in known)
    marks = (f"<{_stamp(start)}>" if start >= 0 else "" for start in starts)
    return " ".join(map(add, marks, words.split(" ")))


def _offset(segment: dict[str, Any]) -> float | None:
    """Return where a segment of whisper.cpp begins, which counts milliseconds."""
    offsets = segment.get("offsets")
    start = offsets.get("from") if isinstance(offsets, dict) else None
    return start / 1000 if isinstance(start, int) else None


def _seconds(value: object, otherwise: float) -> float:
    """Return a number of seconds, or another where it is none."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value < _LATEST else otherwise  # type: ignore[operator,arg-type]


def _stamp(seconds: float) -> str:
    whole = round(seconds * 1000)
    return f"{whole // 3_600_000:02}:{whole // 60_000 % 60:02}:{whole // 1000 % 60:02}.{whole % 1000:03}"


def _of_otranscribe(known: dict[str, Any]) -> str:
    """Return the paragraphs of a transcript in markup, the times in brackets, below what names the recording."""
    from html import unescape

    markup = re.sub(
        r"<span[^<>]*\bdata-timestamp=\"(\d{1,9}(?:\.\d{1,9})?)\"[^<>]*>[^<]*</span>", _bracketed, known["text"]
    )
    lines = re.sub(r"<(?:br|/p|/div|p|div)\b[^<>]*>", "\n", markup)
    text = unescape(re.sub(r"<[^<>]*>", "", lines)).replace("\xa0", " ")
    media = known["media"]
    head = f"Media: {media}\n\n" if isinstance(media, str) and is_media(media) else ""
    return head + "\n".join(line.strip() for line in text.split("\n") if line.strip()) + "\n"


def _bracketed(found: re.Match[str]) -> str:
    return f"[{_stamp(float(found[1]))}]"
