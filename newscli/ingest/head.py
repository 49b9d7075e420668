"""In: a draft; out: the edits that leave out what stands above a story: headline, deck, byline, date."""

from collections.abc import Iterator

from newscli.ingest.edits import Draft, Edit
from newscli.ingest.families import kind_of
from newscli.ingest.lines import Line, headline_shaped, is_prose, lines_of

# More short lines than this above the first paragraph are a list or a poem, and stay.
_MOST = 4


def head_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the headline above the first paragraph of prose, and the deck and section names beside it."""
    lines = list(_until_prose(draft.text))
    if not lines or not is_prose(lines[-1]):
        return
    head = [line for line in lines[:-1] if kind_of(line) is None]
    if not head or len(head) > _MOST or not all(headline_shaped(line) for line in head):
        return
    title = max(head, key=lambda line: min(len(line.words), 8))
    for line in head:
        yield Edit(line.start, line.end, "", "headline" if line is title else "deck")


def _until_prose(text: str) -> Iterator[Line]:
    for number, line in enumerate(lines_of(text)):
        yield line
        if (is_prose(line) and kind_of(line) is None) or number > 40:
            return
