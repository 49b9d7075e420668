"""English verbs: takes a word, returns which verbs it may be a form of; their forms, and what they may stand with."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from newscli.language.lexicon.closed_classes import ADVERBS, ARTICLES, DEMONSTRATIVES, OBJECTS, POSSESSIVES
from newscli.language.linear_model import read_rows
from newscli.language.words import word_set
from newscli.records import NamedTuple

# The forms of English verbs: takes a base, returns its third person, past, participle and gerund.
#
# Spelling goes by rule, by stress where it must, and by a list where verbs are irregular. The lists come from general
# knowledge and were checked verb by verb against lemminflect 0.2.3 (MIT).

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


# The verbs of the lexicon, by whether they are nouns as well; see `verbs` for how they are asked for.
#
# They are the common verbs of general English and of news, in their American spelling. They come from lemminflect 0.2.3
# (MIT), cut by the frequencies of wordfreq 3 (Apache 2.0) to those whose forms in *-ed* and *-ing* are in common use,
# with others added from general knowledge; the counts of WordNet 3.0 (WordNet licence) tell which are nouns too. The
# verbs of each letter begin a line, so that a new one moves few others.

# Regular verbs that are seldom nouns. Here and below those are left out of which WordNet says as much (`kinds.tsv`).
ONLY_VERBS = """
abduct acclaim act adjudicate allude amortize animate appall assassinate assist audition aver
babble backtrack baffle bail bankroll bar bathe belittle bicker blacklist blather blink blog boil bombard boo bore brag
brew browse
cajole cancel chew chime choke chop chortle churn cite civilize clean clear clench clog co-found coax collide commute
complete confiscate contravene converse cope correct corrupt crash-land criminalize cross crowdfund cruise cuddle
curate curl customize
dazzle deadpan debunk decease decriminalize defuse delete deliberate demonize demur deplete deport designate deviate
devise dilute dip direct disavow discard disclaim disconnect discriminate disembark disinfect dismantle disparage
dissolve diversify downgrade downplay downsize drawl dredge dry dub dump dupe dye
earmark editorialize elaborate elect elongate emcee empty encode enlighten enthuse erect escalate euthanize evict
excavate except exempt exhaust exhort extol extort extradite
fabricate fade falter fetch fine finish fix flicker flinch forewarn forfeit forge foster found fret frown fry fumble
fume fundraise
gamble gape garner gerrymander gild glide gloat glue grapple grasp graze grope grouse gush
haggle handcuff handle harass harrow hatch heave hijack hinder hiss hitchhike hoist horrify hospitalize hurl hustle
immunize impeach impend implicate impound impress impugn incorporate infringe initiate inoculate intercept interlock
interrupt intoxicate itch
jab jog
kvetch
lambaste laminate lampoon laud launder legalize levy lick like liken limp lisp litigate livestream lodge log loom lower
maim malign manifest mar mature mediate melt mend mince mishandle miss misstate mistreat mock monetize muffle mumble
muster
nag narrow nestle nod normalize nurture
obligate obliterate okay open opine opt optimize orient outlast outpace outperform outpoll outsource overestimate
overfund overlook overrate overrule overturn overwork own
paddle pan parole pat pave peel peep pick pierce pillage pillory placate please plumb plummet poke pollinate pollute
pontificate posit prattle pretend privatize prod propound purge purport putt puzzle
quibble
radiate radicalize ramble rape rasp raze re-elect reassess recapture recount recuse recycle redevelop refresh reignite
reinvent reinvest relocate remand renege renounce renovate repatriate repulse resolve restructure retard retreat
retweet revere revise revoke rhapsodize rinse rivet rub rue ruminate rupture
sag save scatter scold scorch scour scrawl screw scribble scrub sear secure sedate segregate select separate sermonize
shuffle sidestep simmer simper sizzle skewer skim skip skyrocket slow smack smother snag snatch snicker sniff snoop
snore snort soak soar solder spare spawn spearhead splice sprain sprawl sprinkle sprout squash squelch stab stagger
stammer startle stave steam steer stifle stir stomp stonewall stud stumble stutter suck sue sugarcoat surround
tack tamper taper tarnish tease tether thank thrash throb tingle tinker top tout trample traverse tremble trespass
triple tuck tumble twitch
underestimate underfund underline underperform underscore undress unfollow unseat unsettle upbraid uplift
vaccinate vilify vomit
wade wane warble warm waver welcome weld whack whoop wince wipe wrangle wrench wrestle
yank
zoom
"""
# Of these and of irregular verbs, those that are nouns now and then: *the catch*, *a find*.
SELDOM_NOUNS = "build catch climb divide find grab hang hold jump lift rebuild reveal revamp steal treat"
# Verbs that are nouns as well, and verbs that are nouns first.
NOUNS_TOO = """
addict address alert annex arch archive assault auction
bait bang base beat benefit bet bid bite blare blaze bleach blossom blur bluster bog bolt bound break breed bribe bug
bulge burst bust
caption cast cause caution censor center chip close comment compound compromise consent control coordinate cost crack
crawl crunch curb cut
damage damn dare deal decay default delight discredit disgrace disgust dive dock double doubt download drag dread drill
drink drive duplicate
e-mail eclipse email end exercise express
face fake fall fear feed fight filibuster fire fit flip flop flush fly focus force forecast format forward free
gesture graduate gripe
hack halt hammer harness hide hire hit host howl hurt hype
import intimate intrigue
jar
kneecap
lack land last lead leak leap lease lecture lie limit long
mandate maneuver march mask mean mind mistake
need nickname nosedive number
offer order outlaw outrage overthrow
pace pad paste pay place plateau plough plunder poison polish pop post precipitate preface prompt prop puff pulse
quarantine quarry question quote
race rage raise range rant rave reason recall recap reel reject remake reprint rerun rest retail retake reverse ride
ring rise roast ruin rule rumble run rust
sack scapegoat score scrap scroll set shake shed shield shop show shriek sideline sink skate ski slap sleep slide sling
smash smear smell snub sound spar sparkle spell spice spill spin spitball split splutter spotlight spray spread spur
squat stack stand stay stem step sting stitch stockpile store strain stray strike stroll struggle study supplement
suspect sweep swell swing
taste tear thrust thunder tick tint total trash tread trigger trim try tut tweet
upload upset
vent veto view
wager wake weave win
"""
NOUNS_FIRST = """
access account age alarm ambush amount anger appeal arm associate audit award
back balance bargain bark bash battle beam bias bill block blow board bomb book border bottle brand brief broadcast
brood bubble buffer bully bundle burden
camp campaign caucus chair champion channel charm chart charter cheer chill chorus clash claw clip cluster coach comb
combat command
commission compliment conflict contact contest contract contrast copy counsel counter craft credit crow crowd crown
cycle
date debate debut decree deposit desire detail discharge discipline disguise dissent divorce document dream
edge engineer esteem exchange excuse exit experience experiment eye
factor farm fast fault feature fence figure film fish flag flare flood flow form frame frost fuel function fund
grade grill ground group guard
hand handicap harbor harm head headline heat hedge hike house
impact inch index influence input institute interest
jail joke judge
layer level license light list litter load loan lobby loot
man map market master matter menace message mill mine model moonlight murder
name needle network
object overhang
pair panic parade paraphrase park partner patent patrol peak peg pen petition phase phone photograph phrase picture
pile pilot pipe plant plot plug point police poll pool position power practice present pressure process profile profit
program progress project
quiz
rack rail rain rank rate rebel record recruit reference reform refrain reprieve research respect result revenge reward
rhyme round route rumor
sample savage scale screen seat sense sentence service shame shape shear shell shelter ship shock shoulder shovel
showcase shower side signal silence slice slit smoke snow sort source spark speed sponsor spot spring squabble staff
stage stall star state station stick storm strand strap streak stream stress string strip stroke structure stuff stunt
suit surface swamp sweat
tape target tax team term text thrill time tip tire title torment tour tow tower track trade traffic trap trend trick
trip trouble truck tune tunnel type
value voice volunteer
wage water wave wheel wind wire witness worship wound wrinkle
"""
# British spellings that no rule leads from.
BRITISH = """
appal appall; catalogue catalog; centre center; colour color; distil distill; endeavour endeavor; enrol enroll;
enthral enthrall; favour favor; fulfil fulfill; harbour harbor; honour honor; instal install; instil instill; labour
labor; manoeuvre maneuver; mould mold; neighbour neighbor; plough plow; practise practice; programme program; rumour
rumor; savour savor; smoulder smolder
"""


# English verbs: takes a word, returns which verbs it may be a form of; British spellings lead to the American verb.


class VerbForm(NamedTuple):
    """A form of a verb: its base, and the letters of the forms it may be (see `inflection.FORMS`)."""

    base: str
    forms: str


class VerbTable:
    """All verbs; what a word may be is worked out when it is asked for, since an article asks for few."""

    def __init__(self) -> None:
        only, too, first = (frozenset(words.split()) for words in (ONLY_VERBS, NOUNS_TOO, NOUNS_FIRST))
        kinds = read_rows("newscli.language.lexicon", "kinds.tsv", "kinds")
        listed = only | too | first | irregular_verbs().keys()
        seldom, never = (set(words.split()) - listed for words in (f"{kinds['vn']} {kinds['Vn']}", kinds["V"]))
        self._british = dict(row.split() for row in BRITISH.split(";"))
        self._nouns_first, self._nouns_too = first, first | too | seldom
        self._nouns_at_all = self._nouns_too.union(SELDOM_NOUNS.split())
        self._bases = self._nouns_too.union(only, never, irregular_verbs().keys()).difference(self._british)
        self._known: dict[str, tuple[VerbForm, ...]] = {}
        self._irregular: dict[str, list[str]] = {"has": ["have"]}
        for base, spellings in irregular_verbs().items():
            for form in {form for forms in spellings for form in forms}:
                self._irregular.setdefault(form, []).append(base)

    def __contains__(self, base: str) -> bool:
        """Return True if `base` is the base of a verb in its American spelling."""
        return base in self._bases and not (base.endswith(_BRITISH_ENDINGS) and base[:-2] + "ze" in self._bases)

    def __iter__(self) -> Iterator[str]:
        """Yield the bases of all verbs, sorted."""
        yield from sorted(filter(self.__contains__, self._bases))

    def is_noun_too(self, base: str) -> bool:
        """Return True if a verb is a common noun as well: *claim*, *vote*, not *announce*."""
        return base in self._nouns_too

    def is_noun_at_all(self, base: str) -> bool:
        """Return True if a verb is a noun as well, be it seldom: *catch*."""
        return base in self._nouns_at_all

    def is_noun_first(self, base: str) -> bool:
        """Return True if a verb is a noun more often than a verb: *group*, *house*, not *claim*."""
        return base in self._nouns_first

    def is_irregular(self, word: str) -> bool:
        """Return True if a word is the past or the participle of an irregular verb: *found*, *put*."""
        return word in self._irregular

    def get(self, word: str) -> VerbForm | None:
        """Return the verb whose form `word` is, None where it is none; see `readings` for words that fit several."""
        readings = self.readings(word)
        return readings[0] if readings else None

    def has_form(self, word: str, name: str) -> bool:
        """Return True if a word may be the form of that `name` ("PAST") of some verb."""
        return any(FORMS[name] in form.forms for form in self.readings(word))

    def readings(self, word: str) -> tuple[VerbForm, ...]:
        """Return every verb whose form `word` may be, irregular ones first: *found* is of *find* and of *found*."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            known = self._known[word] = self._readings(word)
        return known

    def _readings(self, word: str) -> tuple[VerbForm, ...]:
        if not word.endswith(_ENDINGS) and word not in self._irregular and self.american(word) is None:
            return ()  # most words are no verbs, and this is a third of the work
        found = set()
        for spelled in possible_bases(word).union(self._irregular.get(word, ())):
            base = self.american(spelled)
            if base and (letters := inflect(spelled).letters(word)):
                found.add(VerbForm(base, letters))
        return tuple(sorted(found, key=self._order))

    def _order(self, form: VerbForm) -> tuple[bool, str]:
        return form.base not in irregular_verbs(), form.base

    def american(self, base: str) -> str | None:
        """Return the American spelling of a verb in American or British spelling, None of what is no verb."""
        if base in self:
            return base
        american = self._british.get(base) or (base[:-2] + "ze" if base.endswith(_BRITISH_ENDINGS) else None)
        return american if american in self._bases else None


_MOST_KEPT = 10_000
_ENDINGS = ("s", "ed", "ing")
_BRITISH_ENDINGS = ("ise", "yse")


@cache
def verb_table() -> VerbTable:
    """Return the table of every verb."""
    return VerbTable()


# What form of a verb a word may be, asked of a row of words without tags: for patterns that read words alone.
#
# Tags are better where they are at hand (see `newscli.language.tagger`). The lists are from general knowledge.

# Verbs that are nouns as well but that the news has in the present so often that neighbours may decide.
_OFTEN_PRESENT = word_set(
    "aim back blame break call cause change charge claim close concern control cost cover cut deal die dispute "
    "drive end face fall favor fear fight fly force haul head help hit hope house increase lack last launch lead "
    "lie look love matter mean measure mind move need note offer order pass pay plan play point promise raise "
    "reject report resume return rise run set show sleep stand start stay stop support talk travel try turn urge "
    "use vote walk watch win wish work"
)
_NOT_PAST = word_set(
    "united hundred indeed need speed seed feed breed bleed embed bed red shed wed ted deed weed reed "
    "unprecedented sacred naked wicked rugged aged detailed limited alleged kindred shred sled watershed "
    "hatred exceed proceed succeed preferred"
)
# Of these, verbs before an object: "limited the damage".
_PAST_TOO = word_set("united aged detailed limited alleged preferred")
_BEFORE_OBJECT = ARTICLES | POSSESSIVES | OBJECTS | {"that", ".", ","}
# Words before which a noun or an adjective must come, or after which none can be finite.
_NOUN_AHEAD = (
    ARTICLES
    | POSSESSIVES
    | DEMONSTRATIVES
    | word_set("""
    some any no every each of in on at by for with from into about to as than more most less very 's ’s other
    new old first last next two three
""")
)
_ADVERBS = ADVERBS | {"not", "finally"}


@lru_cache(4096)
def is_present(word: str, form_name: str) -> bool:
    """Return True if a word in the form BASE or THIRD may be a verb, where a noun is possible."""
    table, letter = verb_table(), FORMS[form_name]
    return any(
        letter in form.forms and (form.base in _OFTEN_PRESENT or not table.is_noun_too(form.base))
        for form in table.readings(word)
    )


@cache
def irregular_pasts() -> frozenset[str]:
    """Return the past tenses that don't end in *-ed*."""
    rows = irregular_verbs().items()
    pasts = frozenset(form for base, (past, _) in rows for form in past if form == past[0] or form != base)
    return pasts | {"was", "were"}


@cache
def irregular_participles() -> frozenset[str]:
    """Return the past participles that don't end in *-ed*."""
    rows = irregular_verbs().items()
    return frozenset(
        form for base, (_, forms) in rows for form in forms if form[-2:] != "ed" and (form == forms[0] or form != base)
    )


def is_base(word: str) -> bool:
    """Return True if a word is a verb as it stands after *to*."""
    return word == "be" or word in irregular_verbs() or is_present(word, "BASE")


def is_past(texts: Sequence[str], lows: Sequence[str], at: int) -> bool:
    """Return True if a word has the form of a past tense or a participle and can be a verb where it stands.

    `texts` are the words as spelled, `lows` the same in lower case.
    """
    low = lows[at]
    if low in irregular_pasts():
        return _before(lows, at) not in _NOUN_AHEAD or lows[at - 1] == "that"
    if len(low) < 4 or not low.endswith("ed") or texts[at] != low:
        return False
    if low in _NOT_PAST and (low not in _PAST_TOO or "".join(lows[at + 1 : at + 2]) not in _BEFORE_OBJECT):
        return False
    before = _before(lows, at)
    return before in ("that", "by", "’s", "'s") or before not in _NOUN_AHEAD


def is_perfect(texts: Sequence[str], lows: Sequence[str], at: int) -> bool:
    """Return True if a participle follows *have*: "could have sunk", not "could have consequences", "have to go"."""
    after = (n for n in range(at + 1, min(at + 4, len(lows))) if lows[n] not in _ADVERBS and lows[n][-2:] != "ly")
    verb = next(after, at)
    return lows[verb] == "been" or lows[verb] in irregular_participles() or is_past(texts, lows, verb)


def _before(lows: Sequence[str], at: int) -> str:
    """Return the word before, adverbs left out."""
    for back in range(at - 1, max(at - 4, -1), -1):
        if lows[back] not in _ADVERBS and not lows[back].endswith("ly"):
            return lows[back]
    return ""


# What verbs may stand with: those without a passive, those that need an object. From general knowledge.

# Verbs without a passive: their past stands for no relative clause.
NEVER_PASSIVE = word_set(
    "said agreed appeared applied arrived belonged ceased climbed collapsed collided complained consisted "
    "continued crashed declined departed died differed disappeared disagreed emerged erupted evolved existed "
    "expired exploded failed fainted flourished happened hesitated insisted intervened jumped lasted laughed lived "
    "looked listened migrated occurred participated plunged persisted prevailed rallied reacted rejoiced relied "
    "remained resided resigned responded resulted retired returned seemed slipped slumped smiled soared stayed "
    "struggled succeeded surged survived talked testified traveled tumbled travelled vanished voted waited walked "
    "wept worked became came fell flew froze gone grew lay rang rose ran sang sank sat slept slid spoke sprang "
    "stood swam went woke"
)
# Verbs that need an object: without one their form is a participle, as in "a company based in Leith".
NEVER_ACTIVE = word_set(
    "accused appointed arrested based born charged convicted detained elected found founded injured jailed killed "
    "known located named owned published sentenced used wounded"
)
# Passives that an object may follow: "a boy given a week", "a man called Lund".
PASSIVE_WITH_OBJECT = word_set(
    "asked awarded called charged considered declared deemed denied dubbed elected given granted handed labeled "
    "labelled left made named nicknamed offered paid promised sent shown taught termed told titled"
)
# Nouns that are verbs after "is due to", *due to land*, where other nouns are a reason, *due to rain*.
DUE_TO = word_set("lapse elapse graduate dock sail air race land release rule host sign debut premiere report")
# What is to come is these: "was due on Monday", "is set to open".
PLANNED = word_set("due scheduled set supposed expected planned meant slated")
