"""Find where a text names somebody or something: runs of capitalised words, without titles, days and owners' endings.

It takes a text and the places where its sentences begin, and gives the names in order, each with what its own words and
its neighbours tell of its kind.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from newscli.language.abbreviations import SHORT_TITLES
from newscli.language.lexicon.calendar import DOUBTFUL_MONTHS, MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT
from newscli.language.lexicon.titles import PARTICLES
from newscli.language.name_kinds import ALL_TITLES, Kind, begins_a_name, is_titled, kind_by_words
from newscli.language.names import Gender, gender_of_given_name, gender_of_title
from newscli.language.places import is_people
from newscli.language.tagging import CLOSED

_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-Ž]"
_SHORT = "|".join([*(title.capitalize() for title in SHORT_TITLES), "St", "Jr", "Sr", "Inc", "Corp", "Co", "Ltd"])
_LETTERS = rf"(?:[aeA-Z][ldnrstz]-|[dDlLO]['’])?{_CAPITAL}[^\W\d_]*(?:[-'’&][^\W\d_]+)*"
_WORD = rf"(?:(?:{_SHORT})\.|(?:{_CAPITAL}\.)+|{_LETTERS})"
_SMALL = f"(?:{'|'.join(sorted(PARTICLES))})"
# What no name begins with is passed over at once.
_RUN = re.compile(rf"(?=[A-ZÀ-ÖØ-ÞĀ-Žadel])(?<![\w'’-]){_WORD}(?: (?:& |(?:{_SMALL} ){{0,2}}){_WORD})*")
_OWNERS = frozenset(("'s", "’s"))
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii"))
_OF_BODY = re.compile(r" (?:of|for|and)(?: the)? $")
_OF_OFFICE = re.compile(r" (?:of|for|to)(?: the)? $")
_BEFORE = re.compile(r"([\w'’.-]+)[ (]*$")
_AGE = re.compile(r", \d{1,3},|,? who\b")
_SAYS = re.compile(r",? (?:said|says|told|asked|added|wrote)\b")
_CAPITALS = re.compile(r"[A-Z]{2}|[a-z][A-Z]")
_LOOK_BACK, _LOOK_AHEAD = 40, 12
_LONGEST_POSITION = 3
_SHORTEST_INITIALS = 2
_MINISTRIES = frozenset(("department", "ministry"))
_SURE = 2
_RANKS = frozenset(("deputy", "vice", "former", "acting", "interim", "assistant", "senior", "minority", "majority"))
_IN = frozenset(("in", "at", "near", "from", "to", "across", "outside", "throughout", "around", "toward", "towards"))


class NameSpan(NamedTuple):
    """A name in a text: its half-open place without titles, and its words in lower case, without stops and "Jr.".

    `kind` is what is most likely by the words and their neighbours, `sure` how sure that is, from 0 to 3. `titled` is
    True after a title, `gender` what title or given name tells. `begins` is True at the start of a sentence, where a
    capital tells nothing.
    """

    start: int
    end: int
    lows: tuple[str, ...]
    kind: Kind
    sure: int
    titled: bool
    gender: Gender | None
    begins: bool


class _Word(NamedTuple):
    text: str
    low: str
    start: int
    end: int
    begins: bool


_Run = list[_Word]


def find_name_spans(text: str, sentence_starts: Collection[int]) -> Iterator[NameSpan]:
    """Yield the names in `text`, in order, none inside another; `sentence_starts` are the places of its sentences."""
    held: _Run = []
    office = False
    for run in _runs(text, frozenset(sentence_starts)):
        between = text[held[-1].end : run[0].start] if held else ""
        if held and held[-1].low in ALL_TITLES and _OF_OFFICE.match(between):
            held, office = _holder(run), True
        elif held and _goes_on(held, run, between):
            held += run
        else:
            if held:
                yield from _named(text, held, office=office)
            held, office = run, False
    if held:
        yield from _named(text, held, office=office)


def _runs(text: str, sentence_starts: frozenset[int]) -> Iterator[_Run]:
    """Yield runs of capitalised words, cut after owners and at days and months."""
    for match in _RUN.finditer(text):
        run: _Run = []
        start = match.start()
        for piece in match[0].split(" "):
            owner = piece[-2:] in _OWNERS
            spelled = piece[:-2] if owner else piece
            word = _Word(spelled, spelled.lower().rstrip("."), start, start + len(spelled), start in sentence_starts)
            start += len(piece) + 1
            if _is_apart(word, match.end()) or (not run and _opens(word)):
                if run:
                    yield run
                run = []
                continue
            run.append(word)
            if owner:
                yield run
                run = []
        if run:
            yield run


def _is_apart(word: _Word, end: int) -> bool:
    """Return True if a word is a day or a month, and no given name as in "April Moss"."""
    return word.low in _calendar() and (word.low not in DOUBTFUL_MONTHS or word.end == end)


def _opens(word: _Word) -> bool:
    """Return True if a capitalised word before a name belongs to the sentence: "The", "After", "When"."""
    base = word.low.replace("’", "'").partition("'")[0]  # "I’ve"
    return base in _function_words() and not (word.text.isupper() and len(word.text) > 1)


@cache
def _calendar() -> frozenset[str]:
    return frozenset((*WEEKDAYS, *WEEKDAYS_SHORT, *MONTHS, *MONTHS_SHORT)) - {"sun", "sat", "mar"}


@cache
def _function_words() -> frozenset[str]:
    words = (word for kind, words in CLOSED.items() if kind not in "jy" for word in words)
    return frozenset(words) - {"may", "will"}


def _holder(run: _Run) -> _Run:
    """Return who holds an office that `run` goes on with: "Ana Ferro" of "State Ana Ferro", after "Secretary of"."""
    lows = [word.low for word in run]
    return run[next((at for at in range(len(run) - 1) if begins_a_name(lows, at)), 0) :]


def _goes_on(held: _Run, run: _Run, between: str) -> bool:
    """Return True if the name of a body goes on: "Ministry of Ports", "Department of Health and Safety"."""
    joint = _OF_BODY.match(between)
    if not joint or run[0].low in ALL_TITLES:
        return False
    if between.startswith(" and"):
        joins = between == " and " and kind_by_words((run[0].low,))[0] != "body"
        return joins and any(word.low in _MINISTRIES for word in held[:-1])
    return kind_by_words((held[-1].low,))[0] == "body"


def _named(text: str, run: _Run, *, office: bool) -> Iterator[NameSpan]:
    """Yield the name in a run, after what stands before a person's name: a team, a paper, a place."""
    lows = tuple([word.low for word in run])
    first, last = _titles(lows)
    if last == 0 and not office:
        first = last = _behind_body(lows)
    if last == 0 and not office:
        first = last = next((at for at in range(len(run) - 1) if begins_a_name(lows, at)), 0)
    kind, sure = kind_by_words(lows)
    named = kind in ("body", "place") and sure >= _SURE and not is_titled(lows)
    whole = named and not (last and kind_by_words(lows[last:]) == ("person", 3))
    if first and not whole:
        yield from _whole(text, _without_position(run[:first]), titles=())
        yield from _whole(text, run[last:], titles=lows[first:last])
    else:
        yield from _whole(text, run if whole else run[last:], titles=() if whole else lows[:last], office=office)


def _behind_body(lows: tuple[str, ...]) -> int:
    """Return where a person's name begins after that of a body: 2 for "Harbor", "Board", "Bo", "Lund"; else 0."""
    bodies = (at for at in range(len(lows) - 2, 0, -1) if kind_by_words((lows[at - 1],))[0] == "body")
    return next((at for at in bodies if kind_by_words(lows[at:]) == ("person", 3)), 0)


def _titles(lows: Sequence[str]) -> tuple[int, int]:
    """Return where the titles of a run begin and end: 1 and 3 for "Saltport", "Deputy", "Mayor", "Bo", "Lund"."""
    last = next((at for at in range(len(lows), 0, -1) if lows[at - 1] in ALL_TITLES), 0)
    return next((at for at in range(last) if lows[at] in ALL_TITLES), 0), last


def _without_position(run: _Run) -> _Run:
    """Leave out a position before a title or a name: "DL" of "Browns DL Bo Lund", "Deputy" of "Deputy Mayor Lund"."""
    while run and (run[-1].low in _RANKS or (run[-1].text.isupper() and len(run[-1].text) <= _LONGEST_POSITION)):
        run = run[:-1]
    return run


def _whole(text: str, name: _Run, titles: Sequence[str], *, office: bool = False) -> Iterator[NameSpan]:
    """Yield the name made of these words, unless it only says of what people somebody is."""
    lows = tuple([word.low for word in name])
    if not name or (len(name) == 1 and not titles and is_people(lows[0])):
        return
    kind, sure = kind_by_words(lows)
    start, end = name[0].start, name[-1].end
    if titles:
        kind, sure = "person", 3
    elif sure < _SURE:
        kind, sure = ("person", _SURE) if office else _by_neighbours(text, start, end, kind, sure)
    gender = gender_of_title(list(titles)) or (gender_of_given_name(lows[0]) if kind == "person" else None)
    core = lows[:-1] if len(lows) > 1 and lows[-1] in _SUFFIXES else lows
    yield NameSpan(start, end, core, kind, sure, bool(titles), gender, name[0].begins)


def _by_neighbours(text: str, start: int, end: int, kind: Kind, sure: int) -> tuple[Kind, int]:
    """Return what the words beside a name tell of its kind where its own tell little."""
    found = _BEFORE.search(text, max(0, start - _LOOK_BACK), start)
    before = found[1].lower() if found else ""
    if before in ALL_TITLES:
        return "person", 2
    if before != "the" and _AGE.match(text, end, end + _LOOK_AHEAD):
        return "person", 2
    if before != "the" and _SAYS.match(text, end, end + _LOOK_AHEAD) and not _CAPITALS.search(text, start, end):
        return "person", 1
    if before == "the" or (text[start:end].isupper() and end - start >= _SHORTEST_INITIALS):
        return "body", 1
    return ("place", 1) if before in _IN and not sure else (kind, sure)
