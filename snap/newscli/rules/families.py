"""Families of words that patterns of rows name in braces: `{extremes}` is a word of that family."""

from collections.abc import Callable, Container
from functools import cache

from newscli.language.lexicon import closed_classes as closed
from newscli.language.lexicon.calendar import WEEKDAYS
from newscli.language.lexicon.saying import NEGATIONS, says
from newscli.language.names.kinds import is_person_noun
from newscli.language.words import word_set

# After a time these go on with the sentence: they are no things that it names.
_NO_THINGS = (
    closed.PREPOSITIONS
    | closed.AUXILIARIES
    | word_set("of to as since until till after before and or but when where who which that than then")
)
FAMILIES: dict[str, frozenset[str] | str] = {
    # Closed classes.
    "articles": closed.ARTICLES,
    "determined": closed.ARTICLES_AND_POSSESSIVES,
    "negations": NEGATIONS,
    "ordinals": frozenset(closed.ORDINALS),
    "prepositions": closed.PREPOSITIONS,
    "subjects": closed.SUBJECTS,
    # What measures, ranks and changes.
    "changing": "eased edged slowed cooled ticked sank sunk rose rise risen fell fall fallen grew grown jumped dropped "
    "drop declined decline climbed plummeted plunged shrank shrunk increased increase decreased swelled slipped slid "
    "soared surged widened narrowed changed expanded enlarged",
    "earlier": "earlier same previous prior ago",
    "before-that": "earlier same previous prior",
    "extremes": "lowest highest worst best biggest largest smallest warmest coldest hottest driest wettest strongest "
    "weakest deadliest fewest longest shortest steepest sharpest fastest slowest busiest quietest narrowest widest "
    "tightest heaviest lightest poorest richest toughest hardest coolest closest tallest deepest shallowest youngest "
    "oldest",
    "more-or-less": "up down higher lower",
    "multiplied": "doubled tripled quadrupled halved",
    "up-or-down": "up down",
    "scarce": "little few none much many most neither",
    "share": "percent per %",
    "money": "$ € £",
    "pro-verbs": "did was were had is has does",
    "counting": "no nobody none n't n’t only first more fewer every each any",
    "degrees": "a an the not no very quite one another just",
    # Times.
    "long": "month months year years decade decades century centuries",
    "periods": " ".join(WEEKDAYS) + " day week month year season spring summer autumn fall winter",
    "parts-of-a-day": "day morning afternoon evening night",
    "weekdays": frozenset(WEEKDAYS),
    "every-day": "daily nightly weekdays weeknights weekends",
    "hours-from": "from at between until till",
    "through": "to through thru - –",
    "parts-of-a-time": "start end turn beginning middle course rest",
    "between": "early late mid - at least on the",
    # What happens always, or may.
    "habits": "typically usually generally normally often traditionally always annually",
    "usual": "normal usual common typical rare",
    "would": "would ’d 'd",
    "happened": "happened occurred happens",
    "happening": "will ’ll 'll had have has was were going",
    # Where something is placed.
    "placing": "in on at during after before following from until by since for through to",
    "stops": ", ; — who which that",
    "dashes": "— – - --",
    "owner": "'s ’s",
    "issues": "issue edition number cover issues editions",
    "works": "film movie novel book play musical opera drama comedy thriller series show sitcom story tale game "
    "miniseries prequel sequel romance western",
    "papers": "report reports survey surveys guidebook guide map maps atlas manual photo photograph "
    "postcard figures statistics data census",
    "forecasts": "forecast forecasts target targets outlook guidance estimate estimates projection projections",
    "earnings": "profit profits revenue revenues sales earnings income loss losses results turnover",
    # Who says it, and whether anybody does; verbs by their bases.
    "authors": "i we me us 's ’s",
    "nobody": "nobody none neither nor no-one",
    "any-one": "one a any",
    "hardly": "hardly scarcely barely",
    "apart": "but except other apart",
    "merely": "only just merely simply",
    "hearsay": "say believe think rumor report understand",
    "naming": "call name nickname know dub",
    "works-made": "write direct read sing publish print produce record type release",
    "due": "expect schedule plan intend mean prepare",
    "quiet": "ask decline refuse request speak want insist demand",
    "unnamed": "named identified anonymity anonymous",
    "denied": "deny denies denied reject rejects rejected dispute disputes disputed",
    "ways": "way ways chance opportunity time moment place reason reasons excuse means effort attempt bid evidence "
    "proof sign signs indication nothing right rights freedom decision need duty ability courage nerve",
    "only-when": "it was is had been only already just still late early on in at about around",
}  # fmt: skip


# Families too large to list: every word of which a test is true.
TESTS: dict[str, Callable[[str], bool]] = {
    "handles": lambda word: word[0] == "@",
    "things": lambda word: word.isalpha() and word not in _NO_THINGS,
    "digits": lambda word: word[0].isdecimal(),
    "letters": str.isalpha,
    "persons": is_person_noun,
    "says": says,
    "nots": lambda word: word.endswith(("n't", "n’t")) or word in ("never", "cannot"),
}


class Tested:
    """The words of a family that is a test."""

    def __init__(self, test: Callable[[str], bool]) -> None:
        """Take the test."""
        self._test = test

    def __contains__(self, word: object) -> bool:
        """Return True if the test is true of a word."""
        return isinstance(word, str) and self._test(word)


def family(name: str) -> Container[str]:
    """Return the words of a family.

    Raises:
        KeyError: No family has such a name.
    """
    return Tested(TESTS[name]) if name in TESTS else listed_family(name)


@cache
def listed_family(name: str) -> frozenset[str]:
    """Return the words of a family that is a list.

    Raises:
        KeyError: No family that is a list has such a name.
    """
    words = FAMILIES[name]
    return word_set(words) if isinstance(words, str) else words
