"""Takes a text and the edits that a cleaning step wants, returns the text after them, and the way back."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from newscli.article import Doubt, LeftOut, LeftOutKind, Origins, Span


class Edit(NamedTuple):
    """Leave out `start` to `end`, and put `new` there: nothing, a blank or line breaks.

    `kind` names what is left out (advertisement, caption, menu, …); None where only white space changes.
    """

    start: int
    end: int
    new: str = ""
    kind: LeftOutKind | None = None


class Draft(NamedTuple):
    """A text on its way to an article: what is left of the raw input, where it stood, what was left out, doubts."""

    raw: str
    text: str
    origins: Origins
    left_out: tuple[LeftOut, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @classmethod
    def of(cls, raw: str) -> "Draft":
        """Begin with the raw input as it is."""
        return cls(raw, raw, Origins.identity() if raw else Origins((), ()))

    def apply(self, edits: Iterable[Edit]) -> "Draft":
        """Return the draft without what the `edits` leave out.

        Edits may come in any order; one that begins inside another, or leaves out nothing, is dropped.
        """
        kept = _in_order(edits)
        if not kept:
            return self
        pieces, runs, left_out, at = [], _Runs(self.origins), list(self.left_out), 0
        for edit in kept:
            pieces += [self.text[at : edit.start], edit.new]
            runs.keep(at, edit.start)
            runs.put(edit.start, len(edit.new))
            if edit.kind is not None:
                left_out.append(LeftOut(edit.kind, self.origins.of(Span(edit.start, edit.end))))
            at = edit.end
        pieces.append(self.text[at:])
        runs.keep(at, len(self.text))
        left_out.sort(key=lambda out: (out.source.start, out.source.end))
        return Draft(self.raw, "".join(pieces), runs.done(), tuple(left_out), self.doubts)


def _in_order(edits: Iterable[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if edit.new.strip():
            raise ValueError(f"an edit only leaves out, it can't put {edit.new!r}")
        if edit.end > edit.start and (not kept or edit.start >= kept[-1].end):
            kept.append(edit)
    return kept


class _Runs:
    """Collects the runs of a new text while walking over an old one."""

    def __init__(self, old: Origins) -> None:
        self.old, self.clean, self.raw, self.length = old, list[int](), list[int](), 0

    def add(self, raw: int, length: int) -> None:
        self.clean.append(self.length)
        self.raw.append(raw)
        self.length += length

    def keep(self, start: int, end: int) -> None:
        run = bisect_right(self.old.clean, start) - 1
        while start < end:
            stop = min(end, self.old.clean[run + 1] if run + 1 < len(self.old.clean) else end)
            self.add(self.old.raw[run] + start - self.old.clean[run], stop - start)
            start, run = stop, run + 1

    def put(self, at: int, length: int) -> None:
        for _ in range(length):
            self.add(self.old.at(at), 1)

    def done(self) -> Origins:
        return Origins(tuple(self.clean), tuple(self.raw))
