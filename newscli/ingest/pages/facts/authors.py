"""Takes the runs of text of a page and which are its story's, returns what stands around it."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newscli.ingest.clean.lines import ends_sentence
from newscli.ingest.metadata.pasted_days import is_called, is_note
from newscli.ingest.metadata.people import byline_names
from newscli.ingest.metadata.signed_lines import LABELS, label_of
from newscli.ingest.metadata.signing import Surroundings
from newscli.ingest.pages.embedded import bits_of, hints_of
from newscli.ingest.pages.facts.bylines import same_headline
from newscli.ingest.readers.markup import Run

_REACH = 30  # runs above the first paragraph that may hold the headline
_BELOW = 20  # runs from the headline on that may hold byline and date
_ABOVE = 4  # runs above the headline that may do so too
_FOOT = 8  # runs below the story's last
_PARAGRAPH = 15  # words
_SIGNED = 8  # words of a line that tells who wrote a story, and when
_COMMENTS = bits_of("comment")
_SIGNS = bits_of("date", "author")
_MARGINS = frozenset(("header", "nav"))
_LEAD = 2  # paragraphs of the story, above or amid which a byline may stand


def surroundings_of(runs: Sequence[Run], inside: Sequence[bool], titles: Sequence[str]) -> Surroundings:
    """Return what stands around the story, whose headline is one of the `titles`, or the heading nearest above it."""
    paragraphs = [at for at, run in enumerate(runs) if _is_paragraph(run)]
    inner = [at for at in range(len(runs)) if inside[at]]
    lead = next((at for at in paragraphs if inside[at]), (inner or paragraphs or [0])[0])
    headings = [at for at in range(min(lead, len(runs) - 1), -1, -1) if _is_first_rank(runs[at])]
    at = _headline(runs, lead, titles, headings)
    below = [run for run in runs[at + 1 : _end(runs, at + 1)] if not _is_caption(run)]
    first = next((number for number, run in enumerate(below) if run is runs[lead]), len(below))
    amid = [run for run in below[first + 1 :] if not _is_signed(run)]
    others = {number for number, run in enumerate(below) if number > first and _is_quoted(run, runs[at])}
    below = [run for number, run in enumerate(below) if number not in others]
    own = {element.number for element in runs[at].path} if runs else set()
    above = [run for run in runs[max(0, at - _ABOVE) : at + 1] if not _is_in_menu(run, own)]
    return Surroundings(
        tuple(" ".join(runs[number].text.split()) for number in headings),
        tuple(run.text for run in below),
        tuple(run.text for run in reversed(above)),
        tuple(run.text for run in _own_foot(runs, inner)) if inner else (),
        tuple(run.text for run in amid),
    )


def _is_signed(run: Run) -> bool:
    """Return True if a run tells who wrote the story, or when, by its words or by what its elements are called."""
    line = " ".join(run.text.split())
    named = any(hints_of(element.name) & _SIGNS for element in run.path[-2:])
    return named or is_called(line) or is_note(line) or bool(byline_names(line))


def _is_quoted(run: Run, headline: Run) -> bool:
    """Return True if a run amid a story stands in a margin or a block quotation, or signs one: "— Saltport Council"."""
    own = {element.number for element in headline.path}
    apart = any(element.tag == "aside" and element.number not in own for element in run.path)
    return apart or run.kind == "blockquote" or run.text.lstrip().startswith(("—", "–", "―"))


def _is_caption(run: Run) -> bool:
    """Return True if a run tells what a picture shows; below one of its author stands only a name."""
    return run.kind == "caption" and (len(run.text.split()) > _SIGNED or ends_sentence(run.text.rstrip()))


def _is_in_menu(run: Run, own: set[int]) -> bool:
    """Return True if a run stands in the page's own head or menu, and not in an element that is `own`."""
    return any(element.tag in _MARGINS and element.number not in own for element in run.path)


def _headline(runs: Sequence[Run], lead: int, titles: Sequence[str], headings: Sequence[int]) -> int:
    """Return the number of the run that is the headline, or of the one that stands where it would."""
    first = max(0, lead - _REACH)
    for at in range(min(lead, len(runs) - 1), first - 1, -1):
        if any(same_headline(runs[at].text, title) for title in titles):
            return at
    near = next((at for at in range(len(runs)) if any(same_headline(runs[at].text, title) for title in titles)), None)
    if near is not None and (near < lead or _is_first_rank(runs[near])):
        return near
    return headings[0] if headings and headings[0] >= first else max(0, lead - _BELOW // 2)


def _end(runs: Sequence[Run], start: int) -> int:
    """Return where the head of a story ends: below its first paragraphs, or at a heading that follows one."""
    paragraphs = 0
    for at in range(start, min(start + _BELOW, len(runs))):
        paragraphs += _is_paragraph(runs[at])
        if paragraphs > _LEAD or (paragraphs and runs[at].kind == "heading"):
            return at
    return min(start + _BELOW, len(runs))


def _foot(runs: Sequence[Run], inner: Sequence[int]) -> int:
    """Return the number of the run that a story's foot begins with: who signs it may be its last line."""
    last = inner[-1]
    return last + (len(inner) == 1 or len(runs[last].text.split()) > _SIGNED or ends_sentence(runs[last].text.rstrip()))


def _own_foot(runs: Sequence[Run], inner: Sequence[int]) -> Iterator[Run]:
    """Yield the runs below a story, up to other stories or readers' comments."""
    own = {element.number for element in runs[inner[-1]].path}
    return takewhile(lambda run: not _is_of_others(run, own), runs[_foot(runs, inner) :][:_FOOT])


def _is_of_others(run: Run, own: set[int]) -> bool:
    if run.kind == "heading" and LABELS.get(label_of(run.text)) == "related":
        return True
    return any(hints_of(element.name) & _COMMENTS for element in run.path if element.number not in own)


def _is_paragraph(run: Run) -> bool:
    return run.kind == "prose" and len(run.text.split()) >= _PARAGRAPH and ends_sentence(run.text.rstrip())


def _is_first_rank(run: Run) -> bool:
    return any(element.tag == "h1" for element in run.path[-2:])
