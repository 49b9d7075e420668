"""Steps that lay a draft out and leave out what stands above its story: headline, deck, byline, day, contents."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise, takewhile, zip_longest

from newscli.article import LeftOutKind
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.date_lines import is_labelled_stamp, is_stamp
from newscli.ingest.clean.lines import (
    Draft,
    Edit,
    Line,
    ends_sentence,
    forget_lines,
    headline_shaped,
    is_prose,
    lines_of,
)
from newscli.ingest.metadata.facts import WRITERS, find_stamp, is_agency
from newscli.ingest.metadata.people import bare_names, byline_source
from newscli.ingest.metadata.signed_lines import ALONE, is_known, label_of, phrases
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS
from newscli.language.words import lazily
from newscli.records import NamedTuple

# Lay out a draft: plain blanks, an empty line between paragraphs, no control characters. A step is a row of a table.
#
# Markdown needs no more; what else pastes need is in `steps.py`.

LONG_TEXT = 1 << 17  # characters; what is known of the lines of a longer text is not kept for the next one


class Step(NamedTuple):
    """A cleaning step, and a text before and after it.

    Pastes are cleaned by all steps; the text of a web page, whose menus are gone already, by those `on_pages`.
    """

    name: str
    edits: Callable[[Draft], Iterable[Edit]]
    before: str
    after: str
    on_pages: bool = False


@cache
def _controls() -> re.Pattern[str]:
    # Escape sequences go as a whole, for their letters are no words either.
    return re.compile(
        "\x1b\\[[0-?]{0,32}[ -/]{0,8}[@-~]|\x1b[\\]PX^_][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\\\)|\x1b[@-Z\\\\^_]?|"
        "[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f"
        "\u061c\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]+"
    )


def _control_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out what is no text: control characters, escape sequences, marks that change the direction of writing."""
    if draft.text.replace("\n", "").replace("\xa0", "").isprintable():
        return
    for match in _controls().finditer(draft.text):
        yield Edit(*match.span(), "", "control")


def _blank_edits(draft: Draft) -> Iterator[Edit]:
    """Make every run of blanks one plain blank, none at the ends of lines; no more than one empty line."""
    size = len(draft.text)
    for start, end in _runs(draft.text):
        space = draft.text[start:end]
        lines = len(_LINE_END.findall(space))
        new = "" if start == 0 or end == size else "\n" * min(lines, 2) or " "
        if space != new:
            yield Edit(start, end, new)


_LINE_END = re.compile(r"\r\n|[\n\r\x0c\x85]|\u2028|\u2029")
# Nearly every run is one plain blank between words, which is as it should be: only the others are looked at.
_RUN = re.compile(r"\s(?!(?<=. )\S)\s*", re.DOTALL)
_ODD = re.compile(r"[^\S \n]")
_BREAK = re.compile(r"\n\s*")


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the runs of blanks but single plain ones; in most texts these are line breaks, which are found faster."""
    if "  " in text or " " in (text[:1], text[-1:]) or _ODD.search(text):
        return (match.span() for match in _RUN.finditer(text))
    return _breaks(text)


def _breaks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the runs of blanks with a line break in them."""
    for match in _BREAK.finditer(text):
        start, end = match.span()
        while text[start - 1 : start].isspace():
            start -= 1
        yield start, end


def _paragraph_edits(draft: Draft) -> Iterator[Edit]:
    """Put an empty line between paragraphs."""
    size = len(draft.text)
    for start, end in _breaks(draft.text):
        new = "" if start == 0 or end == size else "\n\n"
        if draft.text[start:end] != new:
            yield Edit(start, end, new)


CONTROL = Step(
    "control", _control_edits, "The bridge\x00 is \x1b[31mshut\x1b[0m.", "The bridge is shut.", on_pages=True
)
BLANK = Step(
    "blank",
    _blank_edits,
    "The\xa0bridge  is shut. \r\n\n\nIt stays so. ",
    "The bridge is shut.\n\nIt stays so.",
    on_pages=True,
)
PARAGRAPH = Step(
    "paragraph", _paragraph_edits, "It is shut.\nIt stays so.", "It is shut.\n\nIt stays so.", on_pages=True
)
_LAYOUT = (CONTROL, BLANK, PARAGRAPH)


def lay_out(draft: Draft) -> Draft:
    """Return the draft with plain blanks and an empty line between paragraphs."""
    return take(draft, _LAYOUT)


def take(draft: Draft, steps: tuple[Step, ...], but: LeftOutKind | None = None) -> Draft:
    """Take steps, and leave what they find of one kind where it is."""
    for step in steps:
        draft = draft.apply(edit for edit in step.edits(draft) if but is None or edit.kind != but)
    if len(draft.raw) > LONG_TEXT:
        forget_lines()
    return draft


# Takes a draft, returns edits that leave out what is above a story: headline, deck, byline, date.

# More short lines than this above the first paragraph are a list or a poem, and stay.
MOST_LINES = 4

# A sentence of no more words right above a picture's credit tells what it shows; most first paragraphs have more.
_CAPTION = 20

# A line of at most this many words above the headline may be the name of a section, as may each of those between bars.
_WORDS_OF_SECTION = 2

_TRAILS = frozenset(("/", ">", "›", "»"))
_WORDS_OF_JOB = 5

_LONGEST_DATED = 24  # words of a line with a name, a paper, a day and that of an update

# Words of a name between a deck and a byline.
_WORDS_OF_NAME = 3

# Of the lines of a text no more stand above its story. A deck has at most this many words, fewer if it is the
# headline; this many lines below is a byline or a date.
_MOST_ABOVE, _DECK, _SENTENCE, _TO_BYLINE = 40, 40, 24, 4

# Labels of a sentence that tells the story before it begins.
_DECKS = frozenset(phrases("synopsis, summary, standfirst, in short, in brief, in a nutshell, tl;dr"))

SIGNING = frozenset(("byline", "date", "source"))

_LONGEST_SIGN = 40  # letters


def head_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the headline above the first paragraph of prose, and the deck and section names beside it."""
    lines = list(_until_prose(draft.text))
    if not lines or not is_prose(lines[-1]):
        return
    above = lines[:-1]
    kinds = head_kinds([(line, kind_of(line) or _kind_above(line, after)) for line, after in pairwise(lines)])
    if "date" in kinds and _is_chronicle(draft.text):
        return
    headed = any(out.kind == "headline" for out in draft.left_out)
    if not headed:
        _free_headline(above, kinds)
    head, title = _title(above, kinds)
    for line, kind in zip(above, kinds, strict=True):
        if kind or line in head:
            beside: LeftOutKind = "menu" if _is_section(line) else "deck"
            yield Edit(line.start, line.end, "", "headline" if line is title and not headed else kind or beside)


def _free_headline(above: list[Line], kinds: list[LeftOutKind | None]) -> None:
    """Forget the kind of the headline above a byline where it is a sentence, or like a name: "Harbour Bridge Shut"."""
    signed = next((at for at, line in enumerate(above) if _is_signature(line)), 0)
    if all(kind or _is_section(line) for line, kind in zip(above[:signed], kinds, strict=False)):
        like = (at for at in range(signed) if kinds[at] == "deck" or (kinds[at] == "byline" and not kind_of(above[at])))
        for at in [*like][:1]:
            kinds[at] = None


def _is_signature(line: Line) -> bool:
    """Return True for a byline that is one wherever it stands: with "By", or a name with a known given name."""
    return kind_of(line) == "byline" or any(map(is_known, bare_names(line.text)))


def _title(above: list[Line], kinds: list[LeftOutKind | None]) -> tuple[list[Line], Line | None]:
    """Return the headline and the lines beside it; nothing where a list or a poem stands above the prose."""
    head = [line for line, kind in zip(above, kinds, strict=True) if kind is None]
    signed = next((at for at, kind in enumerate(kinds) if kind in SIGNING), 0)
    # What follows upon a byline may be a list, and the headline above it still is one, were it a sentence.
    near = [line for line in above[:signed] if line in head]
    for lines, most, signs in ((head, MOST_LINES, False), (near, _MOST_ABOVE, True)):
        sections = [*takewhile(_is_section, lines)]
        headings = lines[len(sections) :] or sections
        shaped = all(headline_shaped(line) or (signs and line.text[-1] == ".") for line in headings)
        if 0 < len(headings) <= MOST_LINES and len(lines) <= most and shaped:
            return lines, headings[0] if headings is not sections else max(headings, key=lambda line: len(line.words))
    return [], None


def _is_section(line: Line) -> bool:
    """Return True for the name of a section or of a paper, or a trail: "Opinion", "Harbour News", "Home / Harbour"."""
    if len(line.words) == 1:
        word = line.text.rstrip(":")
        named = word.isalpha() or (word.isupper() and word.replace(".", "").isalpha())
        return named and word[0].isupper() and word.lower() not in DAYS_AND_MONTHS
    parts = (part.split() for part in line.text.replace(" • ", " | ").replace(" · ", " | ").split(" | "))
    named = all(len(words) <= _WORDS_OF_SECTION for words in parts) or line.words[1:-1] in (("&",), ("and",))
    trail = not _TRAILS.isdisjoint(line.words)
    return headline_shaped(line) and (named or trail or byline_source(line.text) == line.text)


def _is_chronicle(text: str) -> bool:
    """Return True for a story whose parts stand below bare dates, the first of which is not the day of publication."""
    stamps = (line for line in lines_of(text) if is_stamp(line) and not is_labelled_stamp(line))
    return sum(find_stamp(line.text) is not None for line in stamps) > 1


def head_kinds(lines: list[tuple[Line, LeftOutKind | None]]) -> list[LeftOutKind | None]:
    """Return the kinds of the lines between a headline and its story, where bylines and dates come in any form.

    A site's name or an address, as reading apps put it there, tells the source. A short line with a full date is a
    date, as is a reading time, or a byline where a name stands in it too; a name alone is a byline beside one of
    these, or below a lone "By"; a paper's name below a byline tells the source.
    """
    kinds = [kind or ("source" if _is_site(line.text) else _dated(line)) for line, kind in lines]
    bracketed = any(line.text[0] == "[" for line, _ in lines)
    for at, (line, _) in enumerate(lines):
        signs = len(line.text) <= _LONGEST_SIGN and line.text.lower().strip(" :•") in ALONE
        if signs or (bracketed and kinds[at] is None and _is_portrayed(lines, at)):
            kinds[at] = "byline"
    for _ in range(2):
        signing = [at for at, kind in enumerate(kinds) if kind in SIGNING]
        for at in (*(at + 1 for at in signing), *(at - 1 for at in reversed(signing))):
            if 0 <= at < len(kinds) and kinds[at] is None and bare_names(lines[at][0].text):
                kinds[at] = "byline"
    for at, (line, _) in enumerate(lines):
        if kinds[at] is None and not SIGNING.isdisjoint(kinds[max(0, at - 1) : at + 2]):
            kinds[at] = _kind_beside(line, kinds, at)
    return kinds


def _kind_beside(line: Line, kinds: list[LeftOutKind | None], at: int) -> LeftOutKind | None:
    """Return what a line beside a byline or a date is: whose story it is, or what its author is at the paper."""
    if _is_paper(line.text, kinds, at):
        return "source"
    return "byline" if at and kinds[at - 1] == "byline" and _is_job(line) else None


def _is_job(line: Line) -> bool:
    """Return True for what somebody is at a paper: "Columnist", "Chief Political Correspondent"."""
    named = all(word[0].isupper() or word in ("and", "of", "the") for word in line.words)
    return named and len(line.words) <= _WORDS_OF_JOB and line.words[-1].lower() in WRITERS


def _is_paper(text: str, kinds: list[LeftOutKind | None], at: int) -> bool:
    """Return True for a paper's name below a byline, or an agency's."""
    if at and kinds[at - 1] == "byline" and byline_source(text) == text:
        return True
    return is_agency(text)


def _is_portrayed(lines: list[tuple[Line, LeftOutKind | None]], at: int) -> bool:
    """Return True for a name that a picture right above or below has: "[Mara Ilves]", "[Mara Ilves’s avatar]"."""
    name = lines[at][0].text
    beside = (lines[near][0].text for near in (at - 1, at + 1) if 0 <= near < len(lines))
    return any(text[0] == "[" and name in text for text in beside) and bool(bare_names(name))


def _dated(line: Line) -> LeftOutKind | None:
    if len(line.words) > _LONGEST_DATED or not _DIGIT.search(line.text) or is_prose(line):
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


_DIGIT = re.compile(r"\d")
_minutes = lazily(r"(?:^|[•·|,–—-] )(?:about )?\d{1,3}(?: ?[–-] ?\d{1,3})? min(?:ute)?s?(?: read)?$", re.IGNORECASE)
_address = lazily(r"(?:https?://)?(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}(?:/\S{0,500})?", re.IGNORECASE | re.ASCII)


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
    """Return True for a sentence above a byline or a date and the story below these: a deck, or a short headline."""
    above, after = lines[:at], lines[at + 1 : at + 1 + _TO_BYLINE]
    if above and label_of(above[-1].text) in _DECKS:
        return len(lines[at].words) <= _DECK and any(map(is_prose, after[:1]))
    most = _SENTENCE if all(map(_is_section, above)) else _DECK
    if len(lines[at].words) > most or any(map(_signs, above)):
        return False
    signs = _is_signature if most == _SENTENCE else _signs
    signed = next((below for below, line in enumerate(after) if signs(line)), None)
    if signed is None or not all(kind_of(line) or len(line.words) <= _WORDS_OF_NAME for line in after[:signed]):
        return False
    return any(map(is_prose, lines[at + signed + 2 :][:_TO_BYLINE]))


def _signs(line: Line) -> bool:
    return (kind_of(line) or ("source" if _is_site(line.text) else _dated(line))) in SIGNING


def _kind_above(line: Line, after: Line) -> LeftOutKind | None:
    """Return what a sentence above the story is: what a picture shows, if the next tells whose it is, or a deck."""
    if kind_of(after) == "credit" and len(line.words) <= _CAPTION:
        return "caption"
    return "deck" if is_prose(line) or label_of(line.text) in _DECKS else None


# Takes a draft, returns edits that leave out a table of contents: lines that are headings further down.

_FEWEST_ENTRIES, _WORDS_OF_AN_ENTRY = 3, 20  # entries of a table, and words of an entry
_SHARE = 0.6  # of the entries at least head prose
_LINES_BELOW = 2  # lines below a heading among which its prose begins
_number = lazily(r"^\W{0,3}(?:\d{1,2}[.)]\s{0,3})?")
CONTENTS = frozenset(
    phrases(
        "contents, table of contents, on this page, in this guide, in this post, jump to, jump to section, overview"
    )
)


def contents_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out at least three lines in a row that stand further down again, most of them above prose.

    A chorus that is sung again has no prose below it.
    """
    lines = lines_of(draft.text)
    keys = [_key(line) if 2 <= len(line.words) <= _WORDS_OF_AN_ENTRY else "" for line in lines]
    last = {key: at for at, key in enumerate(keys) if key}
    if sum(map(bool, keys)) - len(last) < _FEWEST_ENTRIES:
        return
    for run in _tables_of_contents(lines, keys, last):
        heads = sum(any(map(is_prose, lines[last[keys[at]] + 1 :][:_LINES_BELOW])) for at in run)
        if heads < _SHARE * len(run):
            continue
        label = run[0] - 1
        first = label if label >= 0 and label_of(lines[label].text) in CONTENTS else run[0]
        yield from (Edit(line.start, line.end, "", "menu") for line in lines[first : run[-1] + 1])


def _tables_of_contents(lines: Sequence[Line], keys: Sequence[str], last: dict[str, int]) -> Iterator[range]:
    """Yield the numbers of lines in a row each of which stands again below them all."""
    start = 0
    for at, (line, key) in enumerate(zip((*lines, None), (*keys, ""), strict=True)):
        if line and key and last[key] > at + at - start and not ends_sentence(line.text.rstrip("?")):
            continue
        if at - start >= _FEWEST_ENTRIES:
            yield range(start, at)
        start = at + 1


def _key(line: Line) -> str:
    text = line.text if line.text[0].isalpha() else _number().sub("", line.text)
    return text.lower().rstrip(" :.?!")
