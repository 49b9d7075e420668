"""Takes a draft, returns edits that leave out what is above a story: headline, deck, byline, date."""

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile, zip_longest

from newscli.article import LeftOutKind
from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.date_lines import is_labelled_stamp, is_stamp
from newscli.ingest.clean.line_kinds.notices import is_kicker
from newscli.ingest.clean.lines import Line, ends_sentence, headline_shaped, is_prose, lines_of
from newscli.ingest.metadata.bodies import is_agency
from newscli.ingest.metadata.dates import find_stamp
from newscli.ingest.metadata.people import bare_names, byline_source
from newscli.language.lazy_patterns import lazily
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS

# More short lines than this above the first paragraph are a list or a poem, and stay.
_MOST_LINES = 4

# A sentence of no more words right above a picture's credit tells what it shows; most first paragraphs have more.
_CAPTION = 20

# A line of at most this many words above the headline may be the name of a section.
_WORDS_OF_SECTION = 2

_TRAILS = frozenset(("/", ">", "›", "»"))

# Words of a name between a deck and a byline.
_WORDS_OF_NAME = 3

# Of the lines of a text no more stand above its story. A deck has at most this many words, and this many lines below it
# is a byline or a date.
_MOST_ABOVE, _DECK, _TO_BYLINE = 40, 40, 4

_SIGNING = ("byline", "date", "source")

# Lines that stand alone above the author's name.
_SIGNS = frozenset(
    (
        "by",
        "written by",
        "authored by",
        "author of the article",
        "posted by",
        "article by",
        "words by",
        "story by",
        "author",
        "authors",
    )
)


def head_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the headline above the first paragraph of prose, and the deck and section names beside it."""
    lines = list(_until_prose(draft.text))
    if not lines or not is_prose(lines[-1]):
        return
    above = lines[:-1]
    kinds = head_kinds([(line, kind_of(line) or _kind_above(line, after)) for line, after in pairwise(lines)])
    if "date" in kinds and _is_chronicle(draft.text):
        return
    head, title = _title(above, kinds)
    for line, kind in zip(above, kinds, strict=True):
        if kind or line in head:
            beside: LeftOutKind = "menu" if _is_section(line) else "deck"
            yield Edit(line.start, line.end, "", "headline" if line is title else kind or beside)


def _title(above: list[Line], kinds: list[LeftOutKind | None]) -> tuple[list[Line], Line | None]:
    """Return the headline and the lines beside it; nothing where a list or a poem stands above the prose."""
    head = [line for line, kind in zip(above, kinds, strict=True) if kind is None]
    signed = next((at for at, kind in enumerate(kinds) if kind in _SIGNING), 0)
    # What follows upon a byline may be a list, and the headline above it still is one.
    for lines, most in ((head, _MOST_LINES), ([line for line in above[:signed] if line in head], _MOST_ABOVE)):
        sections = [*takewhile(_is_section, lines)]
        told = lines[len(sections) :] or sections
        if 0 < len(told) <= _MOST_LINES and len(lines) <= most and all(map(headline_shaped, told)):
            return lines, told[0] if told is not sections else max(told, key=lambda line: len(line.words))
    kicker = next((line for line in above[:1] if is_kicker(line) and not head), None)
    return ([kicker], kicker) if kicker else ([], None)


def _is_section(line: Line) -> bool:
    """Return True for the name of a section or of a paper, or a trail: "Opinion", "Harbour News", "Home / Harbour"."""
    if len(line.words) == 1:
        word = line.text.rstrip(":")
        named = word.isalpha() or (word.isupper() and word.replace(".", "").isalpha())
        return named and word[0].isupper() and word.lower() not in DAYS_AND_MONTHS
    named = len(line.words) <= _WORDS_OF_SECTION or line.words[1:-1] in (("&",), ("and",))
    trail = not _TRAILS.isdisjoint(line.words)
    return headline_shaped(line) and (named or trail or byline_source(line.text) == line.text)


def _is_chronicle(text: str) -> bool:
    """Return True for a story whose parts stand below bare dates, the first of which is not the day of publication."""
    return sum(is_stamp(line) and not is_labelled_stamp(line) for line in lines_of(text)) > 1


def head_kinds(lines: list[tuple[Line, LeftOutKind | None]]) -> list[LeftOutKind | None]:
    """Return the kinds of the lines between a headline and its story, where bylines and dates come in any form.

    A site's name or an address, as reading apps put it there, tells the source. A short line with a full date is a
    date, as is a reading time, or a byline where a name stands in it too; a name alone is a byline beside one of
    these, or below a lone "By"; a paper's name below a byline tells the source.
    """
    kinds = [kind or ("source" if _is_site(line.text) else _dated(line)) for line, kind in lines]
    for at, (line, _) in enumerate(lines):
        if line.text.lower().strip(" :•") in _SIGNS or (kinds[at] is None and _is_portrayed(lines, at)):
            kinds[at] = "byline"
    for _ in range(2):
        near = [kind in _SIGNING for kind in kinds]
        for a, b in (*pairwise(range(len(kinds))), *pairwise(reversed(range(len(kinds))))):
            if near[a] and kinds[b] is None and bare_names(lines[b][0].text):
                kinds[b] = "byline"
    for at, (line, _) in enumerate(lines):
        if kinds[at] is None and _is_paper(line.text, kinds, at):
            kinds[at] = "source"
    return kinds


def _is_paper(text: str, kinds: list[LeftOutKind | None], at: int) -> bool:
    """Return True for a paper's name below a byline, or an agency's beside a byline or a date."""
    if at and kinds[at - 1] == "byline" and byline_source(text) == text:
        return True
    return is_agency(text) and any(kind in _SIGNING for kind in kinds[max(0, at - 1) : at + 2])


def _is_portrayed(lines: list[tuple[Line, LeftOutKind | None]], at: int) -> bool:
    """Return True for a name that a picture right above or below has: "[Mara Ilves]", "[Mara Ilves’s avatar]"."""
    name = lines[at][0].text
    beside = (lines[near][0].text for near in (at - 1, at + 1) if 0 <= near < len(lines))
    return any(text[0] == "[" and name in text for text in beside) and bool(bare_names(name))


def _dated(line: Line) -> LeftOutKind | None:
    if len(line.words) > 16 or is_prose(line):
        return None
    stamp = find_stamp(line.text)
    minutes = _minutes().search(line.text) if "min" in line.text.lower() else None
    if (stamp is None or stamp.year is None) and not (minutes and (not minutes.start() or bare_names(line.text))):
        return None
    if bare_names(line.text):
        return "byline"
    return "date" if is_stamp(line) or not ends_sentence(line.text) else None  # "The dam broke on March 2, 2026."


def _is_site(text: str) -> bool:
    """Return True for a line that is a site's name or an address: "courier.example", "https://courier.example/a"."""
    return "." in text and bool(_address().fullmatch(text))


_minutes = lazily(r"(?:^|[•·|,–—-] )(?:about )?\d{1,3}(?: ?[–-] ?\d{1,3})? min(?:ute)?s?(?: read)?$", re.IGNORECASE)
_address = lazily(r"(?:https?://)?(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}(?:/\S{0,500})?", re.IGNORECASE)


def _until_prose(text: str) -> Iterator[Line]:
    """Yield the lines up to the first paragraph: a sentence above a byline, or above a picture's credit, is none."""
    lines = lines_of(text)
    for number, (line, after) in enumerate(zip_longest(lines, lines[1:])):
        yield line
        pictured = after is not None and _kind_above(line, after) == "caption"
        if number > _MOST_ABOVE:
            return
        if is_prose(line) and kind_of(line) is None and not (pictured or _is_deck(lines, number)):
            return


def _is_deck(lines: tuple[Line, ...], at: int) -> bool:
    """Return True for a sentence below a headline, above a byline or a date and the story below these."""
    above, after = lines[:at], lines[at + 1 : at + 1 + _TO_BYLINE]
    if not above or len(lines[at].words) > _DECK or any(map(_signs, above)):
        return False
    signed = next((below for below, line in enumerate(after) if _signs(line)), None)
    if signed is None or not all(kind_of(line) or len(line.words) <= _WORDS_OF_NAME for line in after[:signed]):
        return False
    return any(map(is_prose, lines[at + signed + 2 :][:_TO_BYLINE]))


def _signs(line: Line) -> bool:
    return (kind_of(line) or ("source" if _is_site(line.text) else _dated(line))) in _SIGNING


def _kind_above(line: Line, after: Line) -> LeftOutKind | None:
    """Return what a sentence above the story is: what a picture shows, if the next tells whose it is, or a deck."""
    if kind_of(after) == "credit" and len(line.words) <= _CAPTION:
        return "caption"
    return "deck" if is_prose(line) else None
