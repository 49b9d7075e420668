"""Takes the words of a transcript, piece by piece with their places, returns their draft: turns, names above them."""

import re
from itertools import accumulate

from newscli.article import LeftOutKind
from newscli.article.recordings import CUE, SPEAKER, TIME, VOICE
from newscli.errors import InputError
from newscli.ingest.clean.lines import Draft, Edit, ends_sentence
from newscli.language.words import lazily
from newscli.records import NamedTuple

NAMES_MEDIA = lazily(r"^(?:NOTE[ \t]+)?(?:media|source|video|audio)[ \t]*:[ \t]*(\S+\.\w{2,5})[ \t]*\r?$", re.I | re.M)
"""A line that says of which recording a transcript is."""
_LONG, _LONGEST = 600, 1500  # characters after which a paragraph ends with a sentence, or with whatever stands there
_PAUSE = 4.0  # seconds of silence that end a paragraph


class _Kept(NamedTuple):
    """A stretch of the raw input that stays, and what comes before it in place of what is left out."""

    start: int
    end: int
    gap: str
    is_name: bool = False


class Script:
    """Collects what is kept and what the marks between are, both in order."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._kept: list[_Kept] = []
        self._marks: list[tuple[int, int, LeftOutKind]] = []
        self._named = ""
        self._length = 0
        self._new = True
        self._spoken = 0.0

    def time(self, start: int, end: int, seconds: float | None = None) -> None:
        """Leave out a time; `seconds` is what it says, where a pause before it may end a paragraph."""
        self._marks.append((start, end, TIME))
        if seconds is not None:
            self._new |= seconds - self._spoken >= _PAUSE and self._length > 0 and self._is_ended()
            self._spoken = seconds

    def until(self, seconds: float) -> None:
        """Tell until when somebody speaks."""
        self._spoken = seconds

    def name(self, start: int, end: int, mark: int) -> None:
        """Keep a name on a line of its own, but for that of who spoke last; its mark reaches up to `mark`."""
        name = " ".join(self.raw[start:end].split())
        if name == self._named:
            self._marks.append((start, mark, CUE))
            return
        self._named = name
        self._kept.append(_Kept(start, end, "\n\n", is_name=True))
        self._marks.append((end, mark, SPEAKER))
        self._new = True

    def voice(self, start: int, end: int) -> None:
        """Leave out the mark that somebody else speaks, who is not named."""
        self._marks.append((start, end, VOICE))
        self._new, self._named = True, ""

    def paragraph(self) -> None:
        """Begin a paragraph with the next words."""
        self._new = True

    def words(self, start: int, end: int, *, joined: bool = False) -> None:
        """Keep words, after a blank or, where they are `joined`, right after the ones before."""
        ended = self._length > _LONGEST or (self._length > _LONG and self._is_ended())
        new = self._new or (ended and not joined)
        self._kept.append(_Kept(start, end, "\n\n" if new else "" if joined else " "))
        self._length = end - start + (0 if new else self._length)
        self._new = False

    def _is_ended(self) -> bool:
        last = self._kept[-1]
        return ends_sentence(self.raw[max(last.start, last.end - 9) : last.end])

    def draft(self) -> Draft:
        """Return what is left of the raw input; raises `InputError` where nobody speaks."""
        if not any(not kept.is_name for kept in self._kept):
            raise InputError("the transcript has no words. Give one in which somebody speaks.")
        return Draft.of(self.raw).apply(self._edits())

    def names(self) -> frozenset[int]:
        """Return where in the text of the draft the names stand."""
        ends = accumulate(len(kept.gap) + kept.end - kept.start for kept in self._kept)
        skipped = len(self._kept[0].gap)  # nothing comes before what is first
        return frozenset(
            end - skipped - (kept.end - kept.start) for kept, end in zip(self._kept, ends, strict=True) if kept.is_name
        )

    def _edits(self) -> list[Edit]:
        """Return what is left out: marks, and what stands between them; the first of each gap brings its blank."""
        edits: list[Edit] = []
        next_mark, at = 0, 0
        for kept in (*self._kept, _Kept(len(self.raw), len(self.raw), "")):
            first, gap = next_mark, kept.gap if at else ""
            while next_mark < len(self._marks) and self._marks[next_mark][0] < kept.start:
                next_mark += 1
            if self.raw[at : kept.start] != gap:
                between = _between(self.raw, at, kept.start, self._marks[first:next_mark])
                edits += [between[0]._replace(new=gap), *between[1:]]
            at = kept.end
        return edits


def _between(raw: str, start: int, end: int, marks: list[tuple[int, int, LeftOutKind]]) -> list[Edit]:
    """Return what is left out between words: marks, and what stands around them, which joins the time of a word."""
    if len(marks) == 1 and marks[0][2] == TIME and "\n" not in raw[start:end]:
        return [Edit(start, end, "", TIME)]
    edits: list[Edit] = []
    for first, last, kind in (*marks, (end, end, CUE)):
        if start < first:
            edits.append(Edit(start, first, "", None if raw[start:first].isspace() else CUE))
        if first < last:
            edits.append(Edit(first, last, "", kind))
        start = last
    return edits
