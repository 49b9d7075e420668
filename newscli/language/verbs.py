"""In: nothing; out: English verbs and the base and form behind each inflected word."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple


class VerbForm(NamedTuple):
    """A form of a verb: its base, and which forms it may be.

    `forms` holds letters: b base, z third person, d past, n participle, g gerund.
    """

    base: str
    forms: str


# base past participle; a missing participle is the past.
IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun;
bend bent; bet bet; bid bid; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed
bred; bring brought; broadcast broadcast; build built; burn burned; burst burst; buy bought; cast cast; catch
caught; choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; do
did done; draw drew drawn; dream dreamed; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen;
feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen;
get got gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; have had; hear heard; hide
hid hidden; hit hit; hold held; hurt hurt; keep kept; know knew known; lay laid; lead led; lean leaned; learn
learned; leave left; lend lent; let let; lie lay lain; lose lost; make made; mean meant; meet met; mislead misled;
mistake mistook mistaken; misunderstand misunderstood; offset offset; overcome overcame overcome; override overrode
overridden; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid; plead
pleaded; prove proved proven; put put; quit quit; read read; rebuild rebuilt; rethink rethought; retell retold;
rewrite rewrote rewritten; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen;
seek sought; sell sold; send sent; set set; shake shook shaken; shed shed; shine shone; shoot shot; show showed
shown; shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak
spoke spoken; speed sped; spend spent; spin spun; spit spat; split split; spread spread; spring sprang sprung; stand
stood; steal stole stolen; stick stuck; sting stung; strike struck; strive strove striven; swear swore sworn; sweep
swept; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw
threw thrown; undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone;
uphold upheld; upset upset; wake woke woken; wear wore worn; weep wept; win won; wind wound; withdraw withdrew
withdrawn; withhold withheld; withstand withstood; write wrote written
"""

REGULAR = """
    abandon absorb abuse accelerate accept accompany accomplish account accumulate achieve acquire act activate
    adapt adjust administer adopt advance affect aid alarm allow alter amount anger appeal apply appoint
    approach approve arm arrange arrest arrive assassinate assault assemble assign assist associate attach
    attempt attend attract auction avoid await award ban bar base battle beg behave belong benefit betray block
    board bomb book boost borrow bother bounce bow brace breach brief burden bury calculate campaign cancel
    capture care carry cause cease celebrate center challenge change chase cheat check cheer choke circulate
    clarify clash classify clean clear climb close coach collaborate collapse collect collide combat combine
    commence commit communicate compare compel compete compile complete comply compose compromise conceal
    concentrate conduct confine confront confuse connect conquer consist constitute construct consult consume
    contact contain contest contract contribute control convert convey convict cook cooperate cope copy correct
    count cover crack craft crash crawl create cross crowd crush cultivate cure curb cycle damage dance date
    debut decline decorate decrease dedicate deepen defeat define delay delete deliver demolish demonstrate
    depart depend deploy deport deposit deprive derive design designate destroy detain detect deteriorate
    develop devote die differ diminish direct disappear disappoint disclose discover displace display dispose
    disrupt dissolve distinguish distribute disturb dive divide divorce document dominate donate double drag
    drain drift drop drown dry dump earn ease edit educate elect eliminate embark embrace emerge employ empty
    enable enact encounter end endanger endure enforce engage engineer enhance enjoy enlist ensure enter
    entertain entitle erase erect erode erupt escalate escape establish evacuate evade evaluate evolve examine
    exceed exchange exclude execute exercise exhaust exhibit exist expand expel experience expire exploit
    explode explore export extend extract face facilitate fade fail favor feature fight figure fill film filter
    finance finish fire fit fix flag flash flatten flip float flood flow focus fold follow force forge form
    found frame free frustrate fuel fulfill function fund gain gamble gather generate govern grab graduate grant
    greet grip guarantee guard guide halt hand handle happen harass harm haul head heal heat help hesitate
    highlight hire host house hunt ignite ignore illustrate impact implement import impose impress improve inch
    include incorporate increase incur indict induce infect influence inherit inhibit initiate inject injure
    inspire install institute insure integrate intensify interact intercept interfere interrupt intervene
    interview invade invest investigate invite involve isolate issue jail join judge jump justify kick kidnap
    kill kiss knock label lack land last launch leak leap legalize level license lift limit link list listen
    live load loan locate lock log loom loosen lower maintain manage manipulate manufacture march mark market
    marry master match mature measure merge migrate mind mobilize modify monitor motivate mount move multiply
    murder name narrow navigate negotiate nod nominate normalize notice number obey observe obstruct obtain
    occupy occur offend open operate organize orient originate outline outlaw outpace overlook overturn owe own
    pack paint park participate partner pass patrol pause peak penetrate perform persist persuade phase
    photograph pick pilot place plant play plot point poison police poll pose position possess post postpone
    pour power practice precede prepare preserve preside prevail prevent print process produce profit progress
    prohibit project prompt propel prosecute protect provide provoke publish pull pump punch punish purchase
    pursue qualify quote race raid rain raise rally range rank rate reach react reappear rebel rebound recede
    receive reclaim recognize reconsider record recover recruit recycle reduce refer reflect reform regain
    register regulate reinforce relate relax release relieve relocate rely remain remove rename renew rent
    repair repay replace represent rescue resemble reserve reset reside resign resist resolve resort respect
    rest restore restrict result resume retain retire retreat retrieve return reunite revenge reverse review
    revise revive reward rob roll rule rush sail sanction save scale scan scare schedule score scramble screen
    seal search seat secure seize select separate serve settle shape share shell shelter shift ship shock shop
    shorten shoulder shower sign signal simplify skip slam slap slash slip slow smash smile smoke smuggle soar
    soften solve sort spark specialize spill sponsor spot spur stab stabilize staff stage stall stamp star stare
    start starve station stay steer stem step stimulate stir stop store stream strengthen stretch strip struggle
    study stumble submit substitute succeed sue suffer suit supervise supply suppress surge surprise surrender
    surround survey survive suspend sustain swallow switch swap tackle target taste tax terminate test testify
    thrive tie tighten top total touch tour trace track trade trail train transfer transform translate transmit
    transport trap travel treat trigger trim triple trust try turn twist undermine unfold unite unveil upgrade
    urge use utilize vacate value vanish vary veto violate visit volunteer vote wait walk wander want warm wash
    waste watch water weaken weigh welcome widen wipe wish witness work worsen wound wrap wreck yield
"""

_VOWELS = frozenset("aeiou")
# Verbs of two syllables with the stress on the last double their consonant, which spelling alone doesn't tell.
_DOUBLING_VERBS = """
admit commit compel control deter expel
incur infer occur omit patrol permit prefer propel rebel refer regret submit transfer
"""
_DOUBLING = frozenset(_DOUBLING_VERBS.split())


def third_person(base: str) -> str:
    """Return the form that goes with *she*."""
    if base.endswith(("s", "sh", "ch", "x", "z")) or base in ("do", "go", "undergo", "echo", "veto"):
        return base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return "has" if base == "have" else base + "s"


def _stem(base: str) -> str:
    short = len(base) < 5 and base[-1] not in "wxy" and base[-1] not in _VOWELS and base[-2] in _VOWELS
    double = base in _DOUBLING or (short and (len(base) < 3 or base[-3] not in _VOWELS))
    return base + base[-1] if double else base


def gerund(base: str) -> str:
    """Return the *-ing* form."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe")):
        return base[:-1] + "ing"
    return _stem(base) + "ing"


def regular_past(base: str) -> str:
    """Return the *-ed* form."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return _stem(base) + "ed"


@cache
def irregular_verbs() -> dict[str, tuple[str, str]]:
    """Return past and participle of each irregular verb, by its base."""
    rows = (row.split() for row in IRREGULAR.split(";"))
    return {row[0]: (row[1], row[-1]) for row in rows}


def inflect(base: str) -> tuple[tuple[str, str], ...]:
    """Return the forms of a verb, each with the letter of its form (see `VerbForm`)."""
    past, participle = irregular_verbs().get(base) or (regular_past(base),) * 2
    return ((base, "b"), (third_person(base), "z"), (past, "d"), (participle, "n"), (gerund(base), "g"))


class VerbTable:
    """The forms of some verbs, each worked out when it is asked for: a short article asks for few.

    Where two verbs share a form, the earlier keeps it.
    """

    def __init__(self, bases: Iterable[str]) -> None:
        """Know the verbs `bases`."""
        self._ranks = {base: rank for rank, base in reversed(tuple(enumerate(bases)))}

    def get(self, word: str) -> VerbForm | None:
        """Return the verb whose form `word` is, None where it is none."""
        if word not in self._ranks and word not in _irregular_bases() and not word.endswith(_ENDINGS):
            return None  # most words that are asked for are no verbs, and this is a third of the work
        bases = [base for base in _possible_bases(word) if base in self._ranks]
        if not bases:
            return None
        forms = (
            VerbForm(base, letters)
            for base in sorted(bases, key=self._ranks.__getitem__)
            if (letters := "".join(letter for form, letter in inflect(base) if form == word))
        )
        return next(forms, None)


@cache
def _irregular_bases() -> dict[str, list[str]]:
    table: dict[str, list[str]] = {"has": ["have"]}
    for base, forms in irregular_verbs().items():
        for form in set(forms):
            table.setdefault(form, []).append(base)
    return table


_ENDINGS = ("s", "ed", "ing")


def _possible_bases(word: str) -> set[str]:
    """Return what may be the base of a form by its spelling, verbs or not."""
    bases = {word, *_irregular_bases().get(word, ())}
    if word.endswith("s"):
        bases |= {word[:-1], word[:-2], word[:-3] + "y"}
    elif word.endswith("ed"):
        bases |= {word[:-1], word[:-2], word[:-3], word[:-3] + "y"}
    elif word.endswith("ing"):
        bases |= {word[:-3], word[:-3] + "e", word[:-4], word[:-4] + "ie"}
    return bases


@cache
def verb_table() -> VerbTable:
    """Return the table of every verb listed here."""
    return VerbTable((*irregular_verbs(), *REGULAR.split()))
