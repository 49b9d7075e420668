"""Writes files that get their name only when they are whole, at first for their owner alone."""

import json
import os
import re
import unicodedata
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from stat import S_IMODE, S_ISREG
from typing import Any, BinaryIO, NamedTuple, TypeVar

from newscli.article import Article, Doubt, LeftOut, Origins, Paragraph, Sentence, Span
from newscli.article.addresses import without_password
from newscli.article.corrections import Selector
from newscli.article.provenance import TRUST, FactFrom
from newscli.errors import ArchiveError

_OWNER = 0o600
_FOLDER = 0o700
_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Part(NamedTuple):
    """A file that is being written: open, and where it stands until it is whole."""

    file: BinaryIO
    path: Path

    @property
    def is_there(self) -> bool:
        """Return True if what stands there is the file that is open, and no other that somebody put in its place."""
        with suppress(OSError):
            return os.path.samestat(os.fstat(self.file.fileno()), os.lstat(self.path))
        return False


def make_folder(folder: Path) -> None:
    """Make a folder, and those around it, for their owner alone; those that are there stay as they are."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(mode=_FOLDER, exist_ok=True)


def make_file(path: Path) -> None:
    """Make an empty file for its owner alone, if there is none."""
    if not path.exists():
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, _OWNER))


def make_new_file(path: Path) -> None:
    """Make an empty file for its owner alone. Raises `FileExistsError` where anything has that name, a link too."""
    os.close(os.open(path, _NEW, _OWNER))


@contextmanager
def made_whole(target: Path, *, rights: int = _OWNER) -> Iterator[Part]:
    """Give a file to write, which is synced and takes the name `target` when the `with` block is done.

    Until then it stands in the same folder under a name that nobody can guess; a link there, or at `target`, is never
    followed, and the folder stays the same one whatever its path leads to meanwhile. A file that is there keeps its
    rights. A new one has these `rights`, as far as the umask lets it.
    """
    import secrets

    name = f"newscli-{secrets.token_hex(8)}.part"  # short, since the name of the target may be as long as names can be
    with _folder(target.parent) as folder:
        place = name if folder is not None else str(target.parent / name)
        end = target.name if folder is not None else str(target)
        file = os.fdopen(os.open(place, _NEW, rights, dir_fd=folder), "w+b")
        try:
            with file:
                yield Part(file, target.parent / name)
                file.flush()
                _keep_rights(file, end, folder)
                os.fsync(file.fileno())
            os.replace(place, end, src_dir_fd=folder, dst_dir_fd=folder)
        except BaseException:
            with suppress(OSError):
                os.unlink(place, dir_fd=folder)
            raise
        if folder is not None:
            os.fsync(folder)


@contextmanager
def _folder(path: Path) -> Iterator[int | None]:
    """Open a folder, which is made if it is not there; gives None where the system opens none."""
    make_folder(path)
    if os.open not in os.supports_dir_fd:
        yield None
        return
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield folder
    finally:
        os.close(folder)


def _keep_rights(file: BinaryIO, target: str, folder: int | None) -> None:
    """Give a file the rights of the one whose name it takes."""
    with suppress(FileNotFoundError):
        known = os.stat(target, dir_fd=folder, follow_symlinks=False).st_mode
        if S_ISREG(known) and hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), S_IMODE(known) & 0o777)


# Turns an `Article` into its record (plain values, for JSON) and its body (the record, compressed), and back.

# What every record has in common, given to the packer beforehand, saves a tenth of the room. Never to be changed.
_SKELETON = (
    b'","kind":"prose"],[0,"heading"],[0,"list"],[0,"blockquote"],"language":"en","text":"","raw":"","origins":[[0],[0]],'
    b'"paragraphs":[[0,,"prose"],[],"sentences":[[0,],[],"left_out":[[,,"advertisement"],[]]}{"id":"","slug":"","title":'
    b'null,"authors":[],"source":null,"url":null,"published":null,"published_at":null,"date_from":"stated","added":null,'
)
LARGEST_INPUT = 20_000_000  # bytes of what an article was read from
LARGEST_BODY = 200_000_000  # of an article's record, which holds its raw and its clean text, with all places in it
_DAY = len("2026-02-09")
_BROKEN = "a stored article is damaged and can't be read. Run `newscli archive check`."


_FACTS = [
    "id", "slug", "title", "authors", "source", "url", "published", "published_at", "date_from", "added", "language",
]  # fmt: skip


def to_record(article: Article) -> dict[str, Any]:
    """Return all of an article in plain values; spans are pairs of numbers."""
    known = {name: getattr(article, name) for name in _FACTS}
    return {
        **{name: value.isoformat() if isinstance(value, date) else value for name, value in known.items()},
        "authors": list(article.authors),
        **({"updated_at": article.updated_at.isoformat()} if article.updated_at else {}),
        **({"section": article.section} if article.section else {}),
        **({"facts_from": [list(row) for row in article.facts_from]} if article.facts_from else {}),
        **({"doubts": [list(row) for row in article.doubts]} if article.doubts else {}),
        "text": article.text,
        "raw": article.raw,
        "origins": [list(article.origins.clean), list(article.origins.raw)],
        "paragraphs": [[p.span.start, p.span.end, p.kind] for p in article.paragraphs],
        "sentences": [[s.span.start, s.span.end] for s in article.sentences],
        "left_out": [[out.source.start, out.source.end, out.kind] for out in article.left_out],
    }


def from_record(record: Mapping[str, Any]) -> Article:
    """Return the article of a record; raises `ValueError`, `TypeError` or `KeyError` if it is not one."""
    clean, raw = record["origins"]
    return Article(
        raw=record["raw"],
        text=record["text"],
        origins=Origins(tuple(clean), tuple(raw)),
        paragraphs=tuple(Paragraph(Span(start, end), kind) for start, end, kind in record["paragraphs"]),
        sentences=tuple(Sentence(i, Span(start, end)) for i, (start, end) in enumerate(record["sentences"])),
        left_out=tuple(LeftOut(kind, Span(start, end)) for start, end, kind in record["left_out"]),
        **{name: record[name] for name in ("id", "slug", "title", "source", "date_from", "language")},
        authors=tuple(record["authors"]),
        url=without_password(record["url"]) if record["url"] else None,
        published=date.fromisoformat(record["published"]) if record["published"] else None,
        published_at=_instant(record["published_at"]),
        added=_instant(record["added"]),
        updated_at=_moment_or_day(record.get("updated_at")),
        section=record.get("section"),
        facts_from=tuple(_fact_from(*row) for row in record.get("facts_from", ())),
        doubts=tuple(Doubt(*row) for row in record.get("doubts", ())),
    )


def pack(article: Article) -> bytes:
    """Return the body of an article. Text and raw input stand side by side, so the second costs next to nothing."""
    packer = zlib.compressobj(9, zdict=_SKELETON)
    return packer.compress(json.dumps(to_record(article), separators=(",", ":")).encode()) + packer.flush()


Taken = TypeVar("Taken")
_DAMAGES = (zlib.error, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)


def _taken(body: bytes, take: Callable[[Any], Taken]) -> Taken:
    """Return what is taken of the record of a body; raises `ArchiveError` where it is damaged."""
    try:
        return take(json.loads(inflated(body, LARGEST_BODY, zdict=_SKELETON)))
    except _DAMAGES as error:
        raise ArchiveError(_BROKEN) from error


def inflated(data: bytes, limit: int, zdict: bytes = b"") -> bytes:
    """Return what is compressed in `data`; raises `ValueError` where it is more than `limit` bytes, or breaks off."""
    packed = zlib.decompressobj(zdict=zdict)
    whole = packed.decompress(data, limit)
    if not packed.eof:
        raise ValueError(f"it unpacks to more than {limit // 1_000_000} MB, or breaks off")
    return whole


def unpack(body: bytes, **known: Any) -> Article:
    """Return the article of a body, with what is `known` better now. Raises `ArchiveError` where it is damaged."""
    return _taken(body, lambda record: from_record(record | known))


def paragraph_at(body: bytes, place: int) -> int:
    """Return the number of the paragraph of a body that a place in the text stands in, from 1."""
    return _taken(body, lambda record: bisect_right([start for start, _, _ in record["paragraphs"]], place))


def doubts_of(body: bytes) -> tuple[Doubt, ...]:
    """Return what is not sure of the article of a body; raises `ArchiveError` where it is damaged."""
    return _taken(body, lambda record: tuple(Doubt(*row) for row in record.get("doubts", ())))


def text_of(body: bytes) -> str:
    """Return the clean text of a body, without lone surrogates, which no database takes.

    Raises `ArchiveError` where it is damaged.
    """
    return _taken(body, lambda record: storable(record["text"]))


class Parts(NamedTuple):
    """The clean text of a version, and where its paragraphs and its sentences stand in it."""

    text: str
    paragraphs: tuple[tuple[int, int], ...]
    sentences: tuple[tuple[int, int], ...]


@lru_cache(maxsize=4)
def parts_of(body: bytes) -> Parts:
    """Return the text of a body and its parts; raises `ArchiveError` where it is damaged."""

    def parts(record: Any) -> Parts:
        paragraphs = tuple((start, end) for start, end, _ in record["paragraphs"])
        return Parts(storable(record["text"]), paragraphs, tuple((start, end) for start, end in record["sentences"]))

    return _taken(body, parts)


def gone_from(old_title: str | None, old: bytes, title: str | None, new: bytes) -> str:
    """Return where the paragraphs of a version stand that the next has not, in JSON; an empty place is the headline.

    Of a damaged version nothing is told, since that is found out elsewhere.
    """
    try:
        before, after = parts_of(old), parts_of(new)
    except ArchiveError:
        return "[]"
    kept = {same_words(after.text[start:end]) for start, end in after.paragraphs}
    gone = [place for place in before.paragraphs if same_words(before.text[slice(*place)]) not in kept]
    turned = old_title and same_words(old_title) != same_words(title or "")
    return json.dumps([(0, 0)] * bool(turned) + gone)


def same_words(text: str) -> str:
    """Return what tells passages apart: blanks don't count."""
    return " ".join(text.split())


def storable(text: str) -> str:
    """Return `text` with a replacement character for each lone surrogate."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def packed_place(place: Selector | None) -> str | None:
    """Return a place as the archive keeps it."""
    return json.dumps(asdict(place)) if place else None


def place_of(packed: str | None) -> Selector | None:
    """Return the place that `packed_place` packed."""
    return Selector(**json.loads(packed)) if packed else None


def _fact_from(fact: str, value: str, where: str) -> FactFrom:
    if fact not in TRUST or not isinstance(value, str) or not isinstance(where, str):
        raise ValueError("a fact is from nowhere")
    return FactFrom(fact, value, where)


def _moment_or_day(value: str | None) -> date | None:
    return None if not value else date.fromisoformat(value) if len(value) == _DAY else datetime.fromisoformat(value)


def _instant(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None


# Takes words, returns them as the index has them: without accents and capitals, words of a section marked.

# A private character, which the index takes for a letter. Before each word of a section's name it keeps "sport" from
# finding all that stands under Sport: only `section:sport` does.
_MARK = "\ue002"
_WORD = re.compile(r"[^\W_]+")


def unmarked(text: str) -> str:
    """Return `text` as it may be searched or indexed: without lone surrogates and without marks of ours."""
    return storable(text).replace(_MARK, " ")


def words_of(text: str) -> list[str]:
    """Return the words of `text` as the index parts them."""
    return _WORD.findall(unmarked(text))


def as_section(name: str) -> str:
    """Return the name of a section with a mark before each of its words."""
    return _WORD.sub(rf"{_MARK}\g<0>", name)


class _Folded(dict[int, str]):
    """What stands for each character: in lower case, without an accent, one for one so that places stay."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code))
        accented = all(unicodedata.category(mark) == "Mn" for mark in parts[1:])
        small = (parts[0] if accented else chr(code)).lower()
        self[code] = small if len(small) == 1 else chr(code)
        return self[code]


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Return `text` without capitals and accents; every character keeps its place."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)
