"""Words that tell the contrary of one another, by which a turned sense is seen. From general knowledge."""

from functools import cache
from typing import NamedTuple

from newscli.language.lexicon.closed_classes import FUNCTION_WORDS
from newscli.language.lexicon.meaning.senses import base_of
from newscli.language.words import word_set


class Opposites(NamedTuple):
    """Two sides, in base forms; `one` in the place of `other` tells the contrary, as in the `example`.

    What is not of one side is of the other where they are `either`: what doesn't close stays open.
    """

    one: str
    other: str
    example: tuple[str, str]
    either: bool = False


OPPOSITES = (
    # What happens, and what is left undone.
    Opposites("open reopen", "close shut shutter closure", ("open", "close"), either=True),
    Opposites(
        "start begin launch commence resume restart continue",
        "end stop finish cease halt conclude suspend abandon cancel scrap",
        ("began", "stopped"),
        either=True,
    ),
    Opposites("stay remain keep retain hold", "leave quit depart resign go scrap", ("stay", "leave"), either=True),
    Opposites("keep retain hold", "lose", ("keep", "lose"), either=True),
    Opposites("arrive come enter join", "leave depart go exit", ("arrives", "leaves")),
    Opposites("allow permit let authorise authorize", "ban forbid prohibit bar block prevent", ("allow", "ban")),
    Opposites("pass succeed success", "fail failure", ("passed", "failed"), either=True),
    Opposites("live survive survivor alive living", "die kill perish dead death", ("survived", "died"), either=True),
    Opposites("find discover recover", "lose miss", ("found", "lost")),
    Opposites("win victory beat winner", "lose loss defeat loser", ("won", "lost")),
    Opposites("save rescue preserve protect", "lose kill destroy axe cut scrap sacrifice", ("saved", "lost")),
    Opposites("create add build", "destroy cut axe demolish remove", ("created", "cut")),
    Opposites("hire recruit employ appoint reinstate", "fire sack dismiss lay-off oust suspend", ("hire", "sack")),
    Opposites("arrest detain jail imprison hold", "free release acquit", ("arrested", "released")),
    Opposites("charge convict guilty conviction", "acquit clear innocent acquittal exonerate", ("guilty", "innocent")),
    Opposites("attack", "defend protect", ("attacked", "defended")),
    Opposites("send export give lend sell", "receive import take borrow buy", ("sell", "buy")),
    Opposites("push", "pull", ("pushed", "pulled")),
    Opposites("remember", "forget", ("remembered", "forgot"), either=True),
    Opposites("attend present", "miss skip absent boycott", ("attended", "skipped"), either=True),
    Opposites("include", "exclude", ("included", "excluded"), either=True),
    Opposites("lift repeal revoke", "impose introduce", ("lifted", "imposed")),
    Opposites("break violate breach", "keep honour honor obey respect", ("broke", "kept"), either=True),
    Opposites("damage harm hurt injure worsen", "repair mend heal help improve", ("harmed", "helped")),
    Opposites("unite merge", "split divide separate", ("merged", "split")),
    # What somebody holds of it.
    Opposites(
        "accept agree approve back support endorse favour favor welcome pass ratify yes",
        "reject refuse oppose deny resist veto decline condemn disagree dispute no",
        ("accepted", "refused"),
        either=True,
    ),
    Opposites("admit confirm acknowledge concede affirm", "deny dispute reject refute", ("admitted", "denied")),
    Opposites("praise laud applaud", "criticise criticize blame condemn attack denounce", ("praised", "blamed")),
    Opposites("trust believe", "doubt distrust disbelieve suspect", ("believed", "doubted"), either=True),
    Opposites("love like enjoy", "hate dislike loathe", ("loved", "hated")),
    Opposites("hope", "fear dread", ("hoped", "feared")),
    # Up and down, more and less.
    Opposites(
        "rise climb grow increase jump soar surge gain growth expand expansion raise double triple",
        "fall drop decline shrink decrease plunge slump tumble reduce reduction lower cut slash halve",
        ("rose", "fell"),
    ),
    Opposites("up upward upwards", "down downward downwards", ("up", "down")),
    Opposites("more most majority", "less fewer least minority", ("more", "less")),
    Opposites("high higher highest", "low lower lowest", ("higher", "lower")),
    Opposites("big bigger biggest large larger largest", "small smaller smallest little", ("larger", "smaller")),
    Opposites("long longer longest", "short shorter shortest", ("longer", "shorter")),
    Opposites("rich richer richest wealthy", "poor poorer poorest", ("rich", "poor")),
    Opposites("strong stronger strongest", "weak weaker weakest", ("strong", "weak")),
    Opposites("fast faster fastest quick quickly", "slow slower slowest slowly", ("fast", "slow")),
    Opposites("good better best well", "bad worse worst badly", ("better", "worse")),
    Opposites("hot hotter hottest warm warmer", "cold colder coldest cool cooler", ("hot", "cold")),
    Opposites("easy easier easily", "hard harder difficult", ("easy", "difficult")),
    Opposites("full", "empty", ("full", "empty")),
    Opposites("new newest young younger youngest", "old older oldest", ("younger", "older")),
    Opposites("profit surplus", "loss deficit", ("profit", "loss")),
    Opposites("maximum", "minimum", ("maximum", "minimum")),
    Opposites("above over exceed", "below under", ("above", "below")),
    # When and where.
    Opposites("before", "after since", ("before", "after")),
    Opposites("first former earlier previous", "last latter later next final", ("first", "last")),
    Opposites("early", "late", ("early", "late")),
    Opposites("always", "never", ("always", "never")),
    Opposites("often frequently", "rarely seldom", ("often", "rarely")),
    Opposites("morning", "evening night", ("morning", "evening")),
    Opposites("day", "night", ("day", "night")),
    Opposites("north northern", "south southern", ("north", "south")),
    Opposites("east eastern", "west western", ("eastern", "western")),
    Opposites("left", "right", ("left", "right")),
    Opposites("inside indoors within", "outside outdoors", ("inside", "outside")),
    Opposites("with", "without", ("with", "without")),
    Opposites("for", "against", ("for", "against")),
    Opposites("on", "off", ("on", "off")),
    Opposites("near", "far", ("near", "far")),
    Opposites("public", "private secret", ("public", "private"), either=True),
    Opposites("temporary temporarily", "permanent permanently", ("temporary", "permanent"), either=True),
    Opposites("partly partially", "fully wholly entirely completely", ("partly", "fully"), either=True),
    Opposites("same", "different", ("same", "different"), either=True),
    Opposites("true right correct", "false wrong incorrect untrue", ("true", "false"), either=True),
    Opposites("safe", "dangerous", ("safe", "dangerous"), either=True),
    Opposites("voluntary", "compulsory mandatory", ("voluntary", "compulsory"), either=True),
    # Who.
    Opposites("he him his himself", "she her hers herself", ("he", "she")),
    Opposites("man male", "woman female", ("man", "woman")),
    Opposites("boy son brother father husband uncle", "girl daughter sister mother wife aunt", ("son", "daughter")),
    Opposites("buyer borrower tenant", "seller lender landlord", ("buyer", "seller")),
    Opposites("employer", "employee", ("employer", "employee")),
    Opposites("supporter ally friend", "opponent critic enemy rival", ("supporters", "opponents")),
    Opposites("victim", "attacker suspect", ("victim", "attacker")),
)
_ENDS = (("ful", "less"),)
_STEM = 4  # letters of what "un" stands before, as in "unsafe"; "in" makes adjectives such as "illegal"
_ADJECTIVES = ("al", "able", "ible", "ent", "ect", "ive", "ate", "ar")
_AFTER_DIS = word_set("agree approve trust believe like honest loyal satisfied obey appear connect qualify allow prove")


def are_opposite(one: str, other: str) -> bool:
    """Return True if one of two words in lower case tells the contrary of the other: "open" and "shut"."""
    return bool(_sides(one) & _against(other)) or _is_made_contrary(one, other) or _is_made_contrary(other, one)


def are_either(one: str, other: str) -> bool:
    """Return True if what is not the one is the other: "open" and "shut", not "rise" and "fall"."""
    rows = {abs(side) for side in _sides(one) & _against(other)}
    return any(OPPOSITES[row - 1].either for row in rows) if rows else are_opposite(one, other)


def _is_made_contrary(one: str, other: str) -> bool:
    longer, base = base_of(one), base_of(other)
    start = longer.removesuffix(base) if longer.endswith(base) and longer != base else ""
    if start in ("un", "non"):
        return len(base) >= _STEM and base not in FUNCTION_WORDS and longer not in FUNCTION_WORDS
    if start in ("in", "im", "il", "ir"):
        return len(base) > _STEM and base.endswith(_ADJECTIVES)
    if start == "dis":
        return base in _AFTER_DIS
    return any(longer.endswith(less) and base == longer.removesuffix(less) + full for full, less in _ENDS)


@cache
def _sides(word: str) -> frozenset[int]:
    """Return the rows that have a word or its base, counted from 1, below zero where it is on the other side."""
    known = _rows()
    return known.get(word, frozenset()) | known.get(base_of(word), frozenset())


def _against(word: str) -> frozenset[int]:
    return frozenset(-side for side in _sides(word))


@cache
def _rows() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(OPPOSITES, 1):
        for side, words in ((number, row.one), (-number, row.other)):
            for word in words.split():
                found.setdefault(word, set()).add(side)
    return {word: frozenset(sides) for word, sides in found.items()}
