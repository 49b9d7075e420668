"""What stands before a person in a run of capitals: takes its words, returns where titles, bodies and positions end."""

from collections.abc import Sequence
from functools import lru_cache

from newscli.language.lexicon.places import is_people
from newscli.language.lexicon.verbs import verb_table
from newscli.language.names.animacy import is_person_noun
from newscli.language.names.kinds import LAST_NAMES, begins_a_name, is_title, is_titled, kind_by_words
from newscli.language.names.personal import is_given_name
from newscli.language.names.runs import VERBS_FIRST

LONGEST_POSITION = 3
MINISTRIES = frozenset(("department", "ministry"))
_SURE = 2
_LONGEST_DOUBTFUL = 5  # "Maman", "Ber" are names
_PAIR = 2
# Titles that stand in the names of places: "General Ana Airport", "President Ana Street".
_IN_NAMES_OF_PLACES = frozenset(
    ("president", "general", "captain", "admiral", "prince", "princess", "king", "queen", "lord", "lady", "st", "pope")
)
RANKS = frozenset(("deputy", "vice", "former", "acting", "interim", "assistant", "senior", "minority", "majority"))


@lru_cache(4096)
def cut(lows: tuple[str, ...], capitals: tuple[bool, ...], office: bool) -> tuple[int, int, bool]:
    """Return where the titles in a run begin and end, and whether all of it is one name."""
    first, last = _titles(lows)
    if last == 0 and not office:
        first = last = _behind_body(lows) or _behind_position(lows, capitals)
    kind, sure = kind_by_words(lows)
    named = kind in ("body", "place") and sure >= _SURE and not is_titled(lows)
    return first, last, named and not (last and _is_persons(lows, last))


def _behind_position(lows: tuple[str, ...], capitals: tuple[bool, ...]) -> int:
    """Return where a given name begins after what says who somebody is: 2 for "Badgers", "DL", "Bo", "Lund"; else 0."""
    at = next((at for at in range(len(lows) - 1) if begins_a_name(lows, at)), 0)
    if at == 0:
        return int(_opens_with_role(lows))
    last = lows[at - 1]
    position = capitals[at - 1] and 1 < len(last) <= LONGEST_POSITION
    if at == 1 and last in VERBS_FIRST:
        return at
    told = len(last) > _LONGEST_DOUBTFUL and (last.endswith("s") or is_person_noun(last.rpartition("-")[2]))
    return at if position or told or is_people(last) or kind_by_words((last,))[0] != "other" else 0


def _opens_with_role(lows: tuple[str, ...]) -> bool:
    """Return True for "Runner", "Luka", "Moro": a noun for a person before two words that may be a name."""
    stem = lows[0].removesuffix("er")
    acts = len(lows) == _PAIR + 1 and (stem in verb_table() or lows[0][:-1] in verb_table())
    role = acts and len(lows[0]) > _LONGEST_DOUBTFUL and is_person_noun(lows[0]) and not is_given_name(lows[0])
    return role and kind_by_words(lows)[0] in ("person", "other")


def _is_persons(lows: tuple[str, ...], at: int) -> bool:
    """Return True if a person's name begins after titles: "Commissioner Ana Lane", but not "General Ana Airport"."""
    if kind_by_words(lows[at:]) == ("person", 3):
        return True
    likely = lows[-1] in LAST_NAMES or kind_by_words(lows[at:])[0] in ("other", "person")
    initial = len(lows) - at == _PAIR + 1 and len(lows[at + 1].rstrip(".")) == 1  # "Ana L. Brill"
    return (len(lows) - at == _PAIR or initial) and likely and lows[at - 1] not in _IN_NAMES_OF_PLACES


def _behind_body(lows: tuple[str, ...]) -> int:
    """Return where a person's name begins after that of a body: 2 for "Harbor", "Board", "Bo", "Lund"; else 0."""
    bodies = (at for at in range(len(lows) - 2, 0, -1) if kind_by_words((lows[at - 1],))[0] == "body")
    return next((at for at in bodies if kind_by_words(lows[at:]) == ("person", 3)), 0)


def _titles(lows: Sequence[str]) -> tuple[int, int]:
    """Return where the titles of a run begin and end: 1 and 3 for "Saltport", "Deputy", "Mayor", "Bo", "Lund"."""
    named = len(lows) > 1 and begins_a_name(lows, len(lows) - 2)  # "Bo Bishop" holds no title
    last = next((at for at in range(len(lows) - named - _is_called_dean(lows), 0, -1) if _ends_title(lows, at)), 0)
    if last == len(lows) > 1 and lows[-1] == "justice" and lows[-2] in MINISTRIES:
        return 0, 0  # "Department of Justice"
    return next((at for at in range(last) if is_title(lows[at])), 0), last


def _is_called_dean(lows: Sequence[str]) -> bool:
    """Return True if "dean" is a given name: right before a last name, where a dean has a full name or none."""
    at = len(lows) - _PAIR
    return at >= 0 and lows[at] == "dean" and (at == 0 or (is_title(lows[at - 1]) and lows[at - 1] not in RANKS))


def _ends_title(lows: Sequence[str], at: int) -> bool:
    """Return True if a title ends before word `at`: "Mayor", "Det Con", not "St." of "Ana St. Clair"."""
    if lows[at - 1] == "st" and at > 1 and begins_a_name(lows, 0):
        return False
    return is_title(lows[at - 1]) or (at > 1 and lows[at - 2 : at] == ("det", "con"))
