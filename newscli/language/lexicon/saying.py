"""Words that tell that somebody says, thinks, wants or denies something, by families that take the same frames.

To add a verb of saying, add it to the row of its family; every room that asks whether a word says something reads this
table. From general knowledge.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from newscli.language.lexicon.verbs import FORMS, form_letters, verb_table
from newscli.language.words import split_words, word_set
from newscli.records import NamedTuple

VERB_CUE = "v"  # given by its base
NOUN_CUE = "n"
ADJECTIVE_CUE = "a"  # after *be*
PHRASE_CUE = "p"  # a fixed phrase, given by its first word
MARK_CUE = "m"  # a colon, a dash or nothing before what is said


class Cue(NamedTuple):
    """A family of cue words of one kind, that take the same frames.

    `frames` lists what the content may be: quote, that (with the word or without), wh, to (an infinitive),
    object (a noun phrase), person (whom, before the content), as, and prepositions that lead to a noun phrase.
    In `example`, the row's proof, the cue stands in brackets and the content in braces.
    """

    family: str
    kind: str
    words: str
    frames: str
    example: str


def _read_cues(table: str) -> tuple[Cue, ...]:
    """Return the rows of a table: kind and family, frames, example, then the words below."""
    kinds = {"verb": VERB_CUE, "noun": NOUN_CUE, "adjective": ADJECTIVE_CUE, "phrase": PHRASE_CUE}
    found = re.findall(r"^(\w+) (\w+): (.+) \| (.+)\n((?: .+\n)+)", table, re.MULTILINE)
    return tuple(
        Cue(family, kinds[kind], " ".join(words.split()), frames, example)
        for kind, family, frames, example, words in found
    )


CUES = _read_cues("""
verb say: quote that wh to | Lund [said] {the bridge was safe}.
    say
verb state: quote that wh | Lund [argued] {that the bridge was safe}.
    accept add allege announce argue assert attest aver boast claim comment complain concede confess confide contend
    counter declare elaborate exclaim fret gripe insist interject joke lament maintain marvel moan muse opine posit
    proclaim profess quip rant reason reckon reiterate relate remark retort reveal scoff speculate state stipulate
    stress surmise swear theorize volunteer vent admit acknowledge affirm conclude confirm emphasize deny explain
    grumble hint imply intimate note observe recall recount repeat report suggest testify underline underscore
    disclose predict indicate rule clarify concur demur divulge grouse hypothesize kvetch prophesy reassert recollect
    specify spitball tut whine brag decree guarantee venture
verb voice: quote | {“We are closed,”} Lund [shouted].
    begin bellow blurt chant chime chuckle continue cry finish gasp go growl groan holler interrupt intone laugh
    murmur mutter narrate recite reply respond roar scream shoot shout sigh sing smile snap snarl sneer sob thunder
    wail whisper yell answer start conclude crack deadpan echo lecture protest bark croak crow drawl enthuse fume
    gloat hiss rasp whoop beam bleat bluster chorus howl mumble rage shriek snort stammer venture
verb write: quote that wh | Lund [tweeted]: {“The bridge is open.”}
    blog email post print publish read retweet scrawl text tweet type write sign scribble pen message editorialize
verb tell: quote person that wh to | Lund [told] the council {that the bridge was safe}.
    tell assure remind inform notify advise convince persuade lecture alert brief instruct
verb warn: quote person that to of against | Lund [warned] {that the bridge would fall}.
    warn caution threaten
verb ask: quote person wh to about object | Lund [asked] {whether the bridge was safe}.
    ask inquire wonder question query quiz
verb promise: quote person that to object | Lund [vowed] {to rebuild the bridge}.
    promise vow pledge swear agree offer threaten commit
verb refuse: to object | Lund [declined] {to name the builder}.
    refuse decline
verb urge: quote that to person object for on | Lund [urged] the council {to rebuild the bridge}.
    urge implore exhort beg encourage press push pressure direct order command demand request beseech plead recommend
    propose advocate prod invite require call petition appeal lobby dare challenge summon instruct counsel
verb call: object as to quote | Lund [called] {the bridge “a disgrace”}.
    call dub label brand rate term describe characterize portray depict deem paint hail tout denounce name nickname
    declare bill compare liken consider regard view see dismiss pronounce define identify rank peg
verb criticize: object as for | Lund [criticized] {the council for its silence}.
    criticize blast slam attack condemn decry denounce deplore deride disparage excoriate lambaste mock ridicule rip
    bash assail castigate chide rebuke reprimand scold berate belittle pan skewer slap taunt trash insult malign
    vilify bemoan lament bewail rail fault knock pillory impugn savage demonize smear target lampoon needle jab
verb praise: object as for | Lund [praised] {the crew for its courage}.
    praise applaud commend laud celebrate admire cheer endorse thank congratulate welcome credit salute extol hail
    honor compliment champion embrace toast glorify appreciate
verb accuse: object of for with that | Lund [accused] {the council of hiding the report}.
    accuse blame charge suspect fault indict sue
verb support: object that of with to | Lund [rejected] {the council’s plan}.
    support back favor defend justify oppose resist reject dispute deny disavow disown rebut refute repudiate disagree
    approve disapprove dismiss challenge contest contradict discount protest object question uphold espouse forswear
    renounce shun snub discredit debunk downplay minimize ignore
verb speak: object about of to for on out that | Lund [referred to] {“the worst bridge in the county.”}
    speak talk refer allude point complain comment discuss address mention cite quote raise touch tout invoke list
    highlight dwell elaborate joke brag gush testify hint gesture preach rant rave reflect reminisce focus detail
    outline summarize expose disclaim apologize reference
verb think: that wh to object about | Lund [believes] {that the bridge is safe}.
    believe think feel know doubt suspect guess understand realize recognize assume presume figure imagine suppose
    fear worry hope expect dream anticipate hold foresee envision forecast project estimate calculate forget remember
    notice sense perceive judge trust bet wager reckon ignore regret rue learn hear conclude decide determine
verb want: to object for | Lund [wants] {to rebuild the bridge}.
    want wish plan intend aim hope seek need try prefer long yearn desire aspire choose resolve vote opt prepare
    attempt
verb show: that wh object | The survey [found] {that the bridge was safe}.
    show find demonstrate prove signal illustrate underscore detect document establish estimate display convey express
    voice
verb seem: to that like as | Lund [appeared] {to accept the plan}.
    seem appear look sound
verb allow: object to | Lund [announced] {a new plan}.
    allow admit ban bar approve authorize block forbid issue release offer announce unveil deliver sign nominate
verb examine: object wh | Lund [debated] {whether the bridge was safe}.
    investigate examine study explore consider debate weigh contemplate ponder discuss review probe analyze scrutinize
    watch monitor track
noun statement: that of about to quote on | The [claim] {that the bridge was safe} angered many.
    statement claim assertion allegation argument accusation announcement declaration remark comment contention report
    suggestion assurance promise pledge vow threat warning admission acknowledgment explanation denial prediction
    complaint criticism insistence revelation testimony message line phrase slogan quip joke headline chant tweet email
    memo note notice question answer response notification confirmation recommendation reminder clarification
    reassurance advice
noun opinion: that of about to in on over for with | They share a [belief] {that the bridge was safe}.
    belief opinion view fear concern worry doubt suspicion theory impression expectation conviction conclusion
    assumption confidence hope optimism skepticism scepticism notion case
adjective sure: that about to of wh for with | Lund is [sure] {that the bridge is safe}.
    sure certain confident aware afraid concerned skeptical unclear happy glad sorry proud hopeful optimistic fearful
    unaware angry surprised shocked disappointed pleased clear doubtful wary eager willing unwilling reluctant
    keen critical supportive furious mad upset upbeat grateful thankful delighted unsure uncertain mindful dismissive
adjective state: that | Lund is [adamant] {that the bridge is safe}.
    adamant
phrase according: that quote | [According to] Lund, {the bridge is safe}.
    according
phrase according: quote | {The bridge is safe}, [per] Ana Lund.
    per
""")


# Who is so to say something says it: *was quick to say that*.
READY = frozenset({"quick", "swift", "keen", "careful", "eager", "anxious", "first"})
# Verbs that lead somebody else to say it: *got him to admit that*.
COAXING = word_set("get gets got getting force forces forced forcing lead leads led leading prompt prompts prompted")
# Verbs whose object may be what somebody says: *made a claim that*, *voiced hope that*.
MAKING = word_set("""
    make made makes making give gave given gives giving voice voiced voices voicing issue issued issues release
    released raise raised raises repeat repeated repeats express expressed expresses expressing float floated floats
    reiterate reiterated reiterates
""")
# Verbs that say something with a particle alone: *pointed out that*, not *pointed to*.
_PHRASAL = {
    ("point", "out"): "state",  # "Lund pointed out that it leaks"
    ("spell", "out"): "state",  # "Lund spelled out that it would close"
    ("hit", "back"): "voice",  # "Lund hit back: “It is dry.”"
    ("call", "back"): "voice",  # "“It is dry,” Lund called back"
    ("shoot", "back"): "state",  # "Lund shot back that it was dry"
    ("fire", "back"): "voice",  # "“It is dry,” Lund fired back"
}
PARTICLES = frozenset(particle for _, particle in _PHRASAL)


class CueWord(NamedTuple):
    """One form of a cue: its base, its form (see `VerbForm`; n noun, a adjective, p phrase), families and frames."""

    base: str
    forms: str
    families: tuple[str, ...]
    frames: frozenset[str]
    kind: str


# Verbs that may follow what they tell, though not all of them open it: "The mill needs cooks, the council estimates."
RECKONING = frozenset(("estimates", "forecasts", "projects", "calculates", "believes", "thinks"))
# What is asked of who speaks may open the sentence: "Asked if it leaks, Lund said no".
ASKED = frozenset(("asked", "questioned", "pressed", "quizzed"))
# Of what is only told in these ways, nobody is quoted.
NAMING = frozenset(("name", "named", "nickname", "identified"))


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") else noun + ("es" if noun.endswith("s") else "s")


@cache
def _verb_cues() -> dict[str, CueWord]:
    """Return the cues that are verbs, by their base."""
    table: dict[str, CueWord] = {}
    for row in CUES:
        own = CueWord("", FORMS["BASE"], (row.family,), frozenset(row.frames.split()), VERB_CUE)
        for base in row.words.split() if row.kind == VERB_CUE else ():
            known = table.get(base, own)
            families = own.families if known is own else (*known.families, row.family)
            table[base] = CueWord(base, own.forms, families, known.frames | own.frames, VERB_CUE)
    return table


@lru_cache(4096)
def cue_verb(word: str) -> CueWord | None:
    """Return the cue verb whose form `word` is, None where it is none."""
    cues = _verb_cues()
    form = next((form for form in verb_table().readings(word) if form.base in cues), None)
    return form and cues[form.base]._replace(forms=form.forms)


def particle_verb(word: str, after: str) -> CueWord | None:
    """Return the cue that a word is with the particle after it, *pointed out*, *hit back*; None where it is none."""
    form = next((form for form in verb_table().readings(word) if (form.base, after) in _PHRASAL), None)
    if form is None:
        return None
    family = _PHRASAL[form.base, after]
    frames = next(row.frames for row in CUES if row.family == family)
    return CueWord(form.base, form.forms, (family,), frozenset(frames.split()), VERB_CUE)


# Families whose verbs tell that somebody speaks, and those that have a clause as what is said: "said it was open".
SPEAKING = frozenset(("say", "state", "write", "tell", "warn", "voice", "ask"))
SAYING_THAT = frozenset(("say", "state", "tell", "warn"))
# Those, and what is written.
REPORTING = SAYING_THAT | {"write"}
# Those that need nobody to be told: "said, and left".
SAYING_ALONE = SAYING_THAT - {"tell"}
# Families whose verbs tell somebody to do something: "told them to leave".
URGING = frozenset(("tell", "ask", "urge", "warn"))
# What leads to whom verbs of urging tell something: *called on the mayor to leave*.
LEADS_TO_WHOM = {"call": frozenset(("on", "upon")), "plead": frozenset(("with",)), "appeal": frozenset(("to",))}
# Families whose verbs may have whom somebody speaks to as their object: *told the mayor*.
TO_PERSON = frozenset(("tell", "warn", "ask", "promise", "urge"))
# Of other families these may have such a clause, too.
_WITH_CLAUSE = frozenset(("write", "show", "find", "rule", "agree", "hear"))


@lru_cache(4096)
def says(word: str, families: frozenset[str] = SPEAKING, forms: str = "THIRD PAST") -> bool:
    """Return True if a word is a verb of one of `families` in one of the `forms`."""
    cue = cue_verb(word)
    return cue is not None and not families.isdisjoint(cue.families) and not form_letters(forms).isdisjoint(cue.forms)


@lru_cache(4096)
def governs_clause(word: str, forms: str) -> bool:
    """Return True if a word is a form of a verb that may have a clause without *that* as what it says or shows."""
    cue = cue_verb(word)
    return says(word, SAYING_THAT, forms) or (
        cue is not None and cue.base in _WITH_CLAUSE and not form_letters(forms).isdisjoint(cue.forms)
    )


@cache
def cue_words() -> dict[str, CueWord]:
    """Return every cue that is no verb: nouns in both numbers, adjectives, first words of phrases."""
    table: dict[str, CueWord] = {}
    for row in CUES:
        if row.kind == VERB_CUE:
            continue
        for word in row.words.split():
            cue = CueWord(word, row.kind, (row.family,), frozenset(row.frames.split()), row.kind)
            table.setdefault(word, cue)
            if row.kind == NOUN_CUE:
                table.setdefault(_plural(word), cue)
    return table


# Words that deny or doubt: takes words in lower case, returns which turn what is told.

NEGATIONS = word_set("""
    not n't n’t never no none nobody nothing neither nor nowhere no-one hardly scarcely barely cannot
""")
# With these a negation denies nothing: *not only*, *no doubt*; and *no fewer than nine*.
_AFTER_NO_DENIAL = word_set("only just least merely simply doubt matter wonder")
_BEFORE_THAN = word_set("fewer less more later sooner longer")
# *Fail to*, *unable to* deny what comes after.
_BEFORE_TO = word_set("fail refuse decline neglect")
_ADJECTIVES_BEFORE_TO = word_set("unable unlikely unwilling reluctant")
# After a preposition *no* is a part of the phrase: *with no vote*, *in no way*.
_BEFORE_PHRASE = word_set("with in for to of by at on under")
_MARKS = frozenset(".,;:?!")  # "who voted no, said"

_DENYING = word_set("deny denial reject refute rebut repudiate disavow disclaim contradict debunk disown")
_DOUBTING = word_set("doubt dispute question disbelieve contest challenge discount dismiss")

_BY_PARTICLE = frozenset(
    (("rule", "out"), ("brush", "aside"), ("brush", "off"), ("wave", "away"), ("wave", "aside"), ("laugh", "off"))
)
_PARTED = frozenset(verb for verb, _ in _BY_PARTICLE)

# Who does one of these to say something doesn't say it: *refused to say*, *avoided saying*.
_LEAVING_UNSAID = _BEFORE_TO | {"forget", "omit", "avoid", "resist"}
_BEFORE_UNSAID = word_set("without reluctant unwilling unable loath yet")
# Two words before it: *stopped short of saying that*.
_PAIRS_BEFORE_UNSAID = frozenset(
    (
        *(("short", "of"), ("instead", "of"), ("far", "from"), ("rather", "than"), ("away", "from")),
        *(("refrain", "from"), ("refrains", "from"), ("refrained", "from"), ("shrank", "from")),
    )
)


def is_negation(lows: Sequence[str], at: int) -> bool:
    """Return True for a word that denies its clause: "not", "never", "no" of "no jobs", "failed" before "to"."""
    low, after = lows[at], "".join(lows[at + 1 : at + 2])
    if low in NEGATIONS:
        before = lows[at - 1] if at else ""
        if low == "no" and (before in _BEFORE_PHRASE or after in _MARKS):
            return False
        counts = after in _BEFORE_THAN and "".join(lows[at + 2 : at + 3]) == "than"
        return not counts and after not in _AFTER_NO_DENIAL
    return after == "to" and (low in _ADJECTIVES_BEFORE_TO or _base(low) in _BEFORE_TO)


def denies(word: str) -> bool:
    """Return True for a form of a verb that says that something is not so: "denied", "rejects"."""
    return _base(word) in _DENYING


def doubts(word: str) -> bool:
    """Return True for a form of a verb that says that something may not be so: "doubts", "disputed"."""
    return _base(word) in _DOUBTING


def turned_at(lows: Sequence[str], at: int) -> int:
    """Return the token after a verb that denies or doubts, its particle too: "denied", "ruled out"; `at` for others."""
    word, pair = lows[at], tuple(lows[at : at + 2])
    if pair[1:] and (_base(word), pair[1]) in _BY_PARTICLE:
        return at + 2
    return at + (denies(word) or doubts(word))


def leaves_unsaid(lows: Sequence[str]) -> bool:
    """Return True if words before a verb of saying tell that it isn't said: "refused to", "instead of"."""
    last = lows[-1] if lows else ""
    return last in _BEFORE_UNSAID or _base(last) in _LEAVING_UNSAID or tuple(lows[-2:]) in _PAIRS_BEFORE_UNSAID


def may_deny(text: str) -> bool:
    """Return True for a text that has a word with which something may be denied."""
    return any(
        word in NEGATIONS or "n’t" in word or "n't" in word or denies(word) or doubts(word) or _base(word) in _PARTED
        for word in split_words(text.lower())
    )


def _base(word: str) -> str:
    known = verb_table().get(word)
    return known.base if known else word
