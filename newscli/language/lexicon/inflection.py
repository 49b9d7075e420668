"""The forms of English verbs: takes a base, returns its third person, past, participle and gerund.

Spelling goes by rule, by stress where it must, and by a list where verbs are irregular. The lists come from general
knowledge and were checked verb by verb against lemminflect 0.2.3 (MIT).
"""

from functools import cache
from typing import NamedTuple

from newscli.language.words import word_set

# The letters that stand for the forms of a verb.
FORMS = {"BASE": "b", "THIRD": "z", "PAST": "d", "PARTICIPLE": "n", "GERUND": "g"}


@cache
def form_letters(names: str) -> frozenset[str]:
    """Return the letters of the forms that `names` lists: "PAST THIRD"."""
    return frozenset(map(FORMS.__getitem__, names.split()))


class Inflected(NamedTuple):
    """The forms of a verb; where spellings differ, the American or the usual one comes first."""

    base: str
    third: str
    past: tuple[str, ...]
    participle: tuple[str, ...]
    gerund: tuple[str, ...]

    def letters(self, form: str) -> str:
        """Return which forms `form` is, as letters of `FORMS`."""
        places = zip(
            FORMS.values(), ((self.base,), (self.third,), self.past, self.participle, self.gerund), strict=True
        )
        return "".join([letter for letter, forms in places if form in forms])


# Base, past, participle; a missing participle is the past.
_IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; begin began
begun; bend bent; beseech besought/beseeched; beset beset; bet bet; bid bid/bade bid/bidden; bind bound; bite bit
bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast/broadcasted;
build built; burn burned/burnt; burst burst; bust busted/bust; buy bought; cast cast; catch caught; choose chose
chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; dive dived/dove dived; do
did done; draw drew drawn; dream dreamed/dreamt; drink drank drunk; drive drove driven; dwell dwelled/dwelt; eat ate
eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; fit fitted/fit; flee fled; fling flung; fly
flew flown; forbid forbade forbidden; forecast forecast/forecasted; forget forgot forgotten; forgive forgave forgiven;
forsake forsook forsaken; freeze froze frozen; get got gotten/got; give gave given; go went gone; grind ground; grow
grew grown; hang hung/hanged; have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; input
inputted/input; keep kept; kneel knelt/kneeled; knit knitted/knit; know knew known; lay laid; lead led; lean
leaned/leant; leap leaped/leapt; learn learned/learnt; leave left; lend lent; let let; lie lay/lied lain/lied; light
lit/lighted; lose lost; make made; mean meant; meet met; misunderstand misunderstood; mow mowed mown/mowed; offset
offset; partake partook partaken; pay paid; plead pleaded/pled; prove proved proven/proved; put put; quit quit; read
read; rend rent; rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek
sought; sell sold; send sent; set set; sew sewed sewn/sewed; shake shook shaken; shear sheared shorn/sheared; shed
shed; shine shone/shined; shoot shot; show showed shown/showed; shrink shrank/shrunk shrunk; shut shut; sing sang
sung; sink sank/sunk sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; slit slit; smell
smelled/smelt; sneak sneaked/snuck; sow sowed sown/sowed; speak spoke spoken; speed sped/speeded; spell spelled/spelt;
spend spent; spill spilled/spilt; spin spun; spit spat/spit; split split; spoil spoiled/spoilt; spread spread; spring
sprang/sprung sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; strike struck
struck/stricken; string strung; strive strove/strived striven/strived; swear swore sworn; sweat sweated/sweat; sweep
swept; swell swelled swollen/swelled; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell
told; think thought; throw threw thrown; thrust thrust; tread trod trodden; wake woke woken; wear wore worn; weave
wove/weaved woven; wed wed/wedded; weep wept; win won; wind wound; write wrote written
"""
# What stands before an irregular verb and leaves it irregular, and the verbs it stands before.
_PREFIXED = """
be fall speak; for go swear; fore go see tell; ghost write; mis lead read spell take; out bid do grow run sell shine;
over come do eat hang hear pay ride run see shoot sleep spend take throw write; pre pay set; proof read; baby sit; re
bind build cast do draw grow make pay read run sell send set take tell think wind write; un do wind; under cut go lie
pay stand take write; up hold set; with draw hold stand
"""
# They double their last consonant though they have more syllables than one: the stress is on the last, or was.
_DOUBLING = word_set("""
abet acquit admit allot appal aver babysit begin beset commit compel concur confer control deadpan defer demur deter
dispel distil embed emit enrol enthral equip excel expel extol forbid forget format fulfil handicap incur infer input
instil kidnap kneecap occur offset omit outbid outfit outrun overlap overrun patrol permit prefer preset program
propel rebel rebut recap recur refer regret remit repel rerun reset sidestep submit transfer transmit undercut
underpin upset worship
""")
# Both spellings are met: *benefited* and *benefitted*.
_EITHER = frozenset(
    ["benefit", "bias", "bus", "combat", "dial", "focus", "fuel", "kidnap", "program", "refuel", "worship"]
)
_VOWELS = frozenset("aeiou")
_NEVER_DOUBLED = frozenset("aeiouhwxy")


@cache
def irregular_verbs() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the spellings of past and participle of each irregular verb, by its base."""
    rows = [row.split() for row in _IRREGULAR.split(";")]
    table = {row[0]: (tuple(row[1].split("/")), tuple(row[-1].split("/"))) for row in rows}
    for row in _PREFIXED.split(";"):
        prefix, *roots = row.split()
        for root in roots:
            past, participle = table[root]
            table[prefix + root] = (tuple(prefix + form for form in past), tuple(prefix + form for form in participle))
    return table


def inflect(base: str) -> Inflected:
    """Return the forms of a verb, whether it is one or not."""
    past, participle = irregular_verbs().get(base) or (_past(base),) * 2
    return Inflected(base, third_person(base), past, participle, _gerund(base))


def third_person(base: str) -> str:
    """Return the form that goes with *she*."""
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    if base.endswith("z") and _doubles(base):
        return base + "zes"
    hissing = base.endswith(("s", "sh", "ch", "x", "z")) or (base.endswith("o") and base[-2:-1] not in _VOWELS)
    return base + ("es" if hissing else "s")


def _past(base: str) -> tuple[str, ...]:
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y") and base[-2] not in _VOWELS:
        return (base[:-1] + "ied",)
    return tuple(stem + "ed" for stem in _stems(base))


def _gerund(base: str) -> tuple[str, ...]:
    if base.endswith("ie"):
        return (base[:-2] + "ying",)
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return (base[:-1] + "ing",)
    return tuple(stem + "ing" for stem in _stems(base))


def _stems(base: str) -> tuple[str, ...]:
    """Return what stands before *-ed* and *-ing*: *stopp*, *visit*, *panick*, *travel* and *travell*."""
    if base.endswith("ic"):
        return (base + "k",)
    single, double = base, base + base[-1]
    if base in _EITHER:
        return (double, single) if base in _DOUBLING else (single, double)
    if _doubles(base):
        return (double,)
    return (single, double) if base.endswith("l") and _ends_short(base) else (single,)


def _doubles(base: str) -> bool:
    return base in _DOUBLING or (_ends_short(base) and _is_monosyllable(base))


def _ends_short(base: str) -> bool:
    """Return True if a verb ends in one consonant after one vowel; the *u* of *quiz* is none."""
    last, vowel, before = base[-1:], base[-2:-1], base[-3:-2]
    return last not in _NEVER_DOUBLED and vowel in _VOWELS and (before not in _VOWELS or base[-4:-2] == "qu")


def _is_monosyllable(base: str) -> bool:
    return _VOWELS.isdisjoint(base[:-2].replace("qu", "q")) and "y" not in base[1:-2]


def possible_bases(word: str) -> set[str]:
    """Return what may be the base of a regular form by its spelling, verbs or not."""
    if word.endswith("s"):
        return {word, word[:-1], word[:-2], word[:-3], word[:-3] + "y"}
    if word.endswith("ed"):
        return {word, word[:-1], word[:-2], word[:-3], word[:-3] + "y"}
    if word.endswith("ing"):
        return {word, word[:-3], word[:-3] + "e", word[:-4], word[:-4] + "ie"}
    return {word}
