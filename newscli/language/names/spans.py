"""Find where a text names somebody or something: runs of capitalised words, without titles, days and owners' endings.

It takes a text and the places where its sentences begin, and gives the names in order, each with what its own words and
its neighbours tell of its kind.
"""

from collections.abc import Collection, Iterator, Sequence

from newscli.language.lexicon.proper_nouns import AFTER_NAMES, FORMS_OF_ADDRESS, PLACES_TOO, Gender, is_people
from newscli.language.names.kinds import (
    ALL_TITLES,
    Kind,
    begins_a_name,
    gender_of_given_name,
    gender_of_title,
    is_given_name,
    kind_by_words,
)
from newscli.language.names.runs import (
    LONGEST_POSITION,
    MINISTRIES,
    OF_BODY,
    RANKS,
    Run,
    RunWord,
    cut,
    find_runs,
    holder,
    is_office,
    kind_by_neighbours,
    kind_of_words,
    parted,
)
from newscli.language.quotations import MARKS
from newscli.records import record, replace

_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_OWNS = frozenset(("'s ", "’s ", "' ", "’ "))
_OWNED = "’s"
_OWNER_ENDINGS = ("'s", "’s")
# What belongs to its owner's name, and who owns bodies: "Lund’s Office", "Women’s Union".
_OWNED_BODIES = frozenset(("office", "offices"))
_OWNERS = ALL_TITLES | frozenset(("women", "men", "children", "people", "peoples", "workers", "writers"))
# What several form: "Kelda Teachers’ Union".
_FORMED = frozenset(
    (
        *("union", "association", "federation", "confederation", "guild", "league", "institute", "society"),
        *("alliance", "party", "congress", "forum", "cooperative", "co-operative", "coalition"),
    )
)
_OF_SEVERAL = frozenset(("' ", "’ "))
_MARKS = f"{MARKS}()"
_OF = frozenset((" of ", " of the "))
_WHERE = " in "
# Bodies that say what they are for: "Center for Owl Training and Rescue".
_CENTERS = frozenset(("center", "centre", "centers", "institute", "agency", "office", "organization", "organisation"))
_PAPERS_OF = frozenset(("code", "statement", "charter", "treaty", "declaration", "memorandum"))  # "Code of Practice"
_ORGANISATIONS = frozenset(("organization", "organisation"))
_SURE = 2
_PAIR = 2
_WHOSE = ("his ", "her ", "your ")


@record()
class NameSpan:
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


def find_name_spans(text: str, sentence_starts: Collection[int]) -> Iterator[NameSpan]:
    """Yield the names in `text`, in order, none inside another; `sentence_starts` are the places of its sentences."""
    held: Run = []
    office = False
    for run in find_runs(text, frozenset(sentence_starts)):
        between = text[held[-1].end : run[0].start] if held else ""
        if held and is_office(held, between, office=office):
            held, office = holder(run), True
        elif held and _joins_body(text, held, run, between):
            if between in _OWNS:  # "NASA" is not short for "NASA’s Office"
                held[-1] = replace(held[-1], low=held[-1].low + _OWNED)
            body, person = parted(text, held, run)
            held += body
            if person:
                yield from _named(text, held, office=office)
                held, office = person, True
        else:
            if held:
                yield from _named(text, held, office=office)
            held, office = run, False
    if held:
        yield from _named(text, held, office=office)


def _joins_body(text: str, held: Run, run: Run, between: str) -> bool:
    """Return True if the name of a body goes on: "Ministry of Ports", "Department of Health and Safety"."""
    if between in _OF_SEVERAL and held[-1].low.endswith("s") and run[-1].low in _FORMED:
        return True
    if between in _OWNS:
        return run[0].low in _OWNED_BODIES or (held[-1].low in _OWNERS and _names_body(run[-1].low))
    if between == _WHERE and held[0].low in _ORGANISATIONS and len(run) == 1:
        return _has_for(text, held)  # "Organization for Ports and Ferries in Vale"
    joint = OF_BODY.match(between)
    if not joint or (len(run) > 1 and run[0].low in ALL_TITLES):  # "Department of Justice"
        return False
    if between.startswith(" and"):
        joins = between == " and " and kind_by_words((run[0].low,))[0] != "body"
        heads = MINISTRIES | _CENTERS | _PAPERS_OF if len(run) == 1 and not is_given_name(run[0].low) else MINISTRIES
        return joins and any(word.low in heads for word in held[:-1])
    if between in _OF and _has_for(text, held):
        return True  # "Office for the Protection of the Coast"
    return (
        held[-1].low in _CENTERS | _PAPERS_OF
        or _names_body(held[-1].low)
        or (between == " of " and _are_members(text, held))
    )


def _has_for(text: str, held: Run) -> bool:
    return " for " in text[held[0].start : held[-1].end]


def _are_members(text: str, run: Run) -> bool:
    """Return True if a run names a body by its members: "the Bell Ringers"."""
    plural = run[-1].low.endswith("s") and not run[-1].low.endswith("ss")
    return len(run) > 1 and plural and text[max(0, run[0].start - len("the ")) : run[0].start].lower() == "the "


def _names_body(low: str) -> bool:
    return low in PLACES_TOO or (kind_by_words((low,))[0] == "body" and not is_people(low))


def _named(text: str, run: Run, *, office: bool) -> list[NameSpan]:
    """Return the name in a run, after what stands before a person's name: a team, a paper, a place, "Her Honour"."""
    start = run[0].start
    if len(run) > 1 and run[0].low in FORMS_OF_ADDRESS and text[max(0, start - 5) : start].lower().endswith(_WHOSE):
        run = run[1:]
    lows = tuple([word.low for word in run])
    if lows[0] == "st" and len(run) == _PAIR and text.startswith(_OWNER_ENDINGS, run[-1].end):
        return [NameSpan(run[0].start, run[-1].end, lows, "body", _SURE, False, None, run[0].begins)]  # "St. Bride’s"
    first, last, whole = cut(lows, tuple([word.text.isupper() for word in run]), office)
    if first and not whole:
        before = _whole(text, _without_position(run[:first]), titles=())
        found = [before, _whole(text, run[last:], titles=lows[first:last])]
    else:
        found = [_whole(text, run if whole else run[last:], titles=() if whole else lows[:last], office=office)]
    return [span for span in found if span]


def _without_position(run: Run) -> Run:
    """Leave out a position before a title or a name: "DL" of "Browns DL Bo Lund", "Deputy" of "Deputy Mayor Lund".

    Of "Assistant U.S. Attorney Lund" it is what comes first.
    """
    while run and run[0].low in RANKS:
        run = run[1:]
    while run and _is_position(run[-1]):
        run = run[:-1]
    return run


def _is_position(word: RunWord) -> bool:
    short = word.text.isupper() and len(word.text) <= LONGEST_POSITION
    return short or word.low in RANKS or word.low.endswith("-in-chief")


def _whole(text: str, name: Run, titles: Sequence[str], *, office: bool = False) -> NameSpan | None:
    """Return the name made of these words, unless it only says of what people somebody is."""
    if len(name) > _PAIR and name[-1].low in AFTER_NAMES and name[-1].text[-1:].isupper():
        name = name[:-1]
    lows = tuple([word.low for word in name if word.low[0] not in _MARKS])
    if not name or (len(name) == 1 and not titles and is_people(lows[0])):
        return None
    start, end = name[0].start, name[-1].end
    kind: Kind
    if name[0].headline and (len(lows) != _PAIR or not begins_a_name(lows, 0)):
        return None
    if titles:
        kind, sure = "person", 3
    elif len(lows) == 1:
        kind, sure = kind_by_words(lows)
    else:
        kind, sure = kind_of_words(text, [(word.start, word.end) for word in name], lows)
    if sure < _SURE:
        kind, sure = ("person", _SURE) if office and len(lows) > 1 else kind_by_neighbours(text, start, end, kind, sure)
    core = lows[:-1] if len(lows) > 1 and lows[-1] in _SUFFIXES else lows
    return NameSpan(start, end, core, kind, sure, bool(titles), _gender(name, lows, kind, titles), name[0].begins)


def _gender(name: Run, lows: tuple[str, ...], kind: Kind, titles: Sequence[str]) -> Gender | None:
    """Tell man from woman by the title or the given name; not by a last name that stands first: "Kim Jae-ho"."""
    if not titles and len(lows) == _PAIR and name[-1].text.partition("-")[2][:1].islower():
        return None
    if titles:
        gender = gender_of_title(list(titles))
        return gender or (gender_of_given_name(lows[0]) if len(lows) > 1 else None)  # "Gov. Christie" tells nothing
    return gender_of_given_name(lows[0]) if kind in ("person", "other") else None
