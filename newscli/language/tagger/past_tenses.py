"""Finite verbs: takes the tags of a sentence, gives each clause the verb that it would lack, a past or a participle."""

from newscli.language.lexicon.closed_classes import BEFORE_CLAUSES, NEVER_OBJECTS
from newscli.language.lexicon.saying import governs_clause
from newscli.language.lexicon.verbs import NEVER_ACTIVE, NEVER_PASSIVE, PASSIVE_WITH_OBJECT
from newscli.language.tagger.conditions import Tagged
from newscli.language.tags import code, codes
from newscli.language.words import word_set

# Finite verbs of clauses: takes tags and a word, returns whether its clause has a verb before or after it.

FORMS = frozenset((code("PAST"), code("PARTICIPLE")))
FINITE, COMMA, CONJ = codes("FINITE"), code("COMMA"), codes("CONJ")
BETWEEN, GOVERNING = codes("ADVERB NOT"), codes("HAVE BE")
OBJECTS = codes("DET POSSESSIVE OBJECT REFLEXIVE MONEY NUMBER QUANTITY NAME TITLE PLURAL THAT WHAT IF")
OPENERS = codes("WHO THAT_WHO WHAT WHERE IF THAT SUBORD")
HARD = codes("SEMICOLON COLON DASH OPEN CLOSE QUOTE STOP")
PREPOSITIONS = codes("PREPOSITIONS")
# A clause is looked at for this many words.
MOST_WORDS = 80
_PAST, _PARTICIPLE, _TO = code("PAST"), code("PARTICIPLE"), code("TO")
_PRONOUNS = codes("SUBJECT THERE")
_NEW = codes("DET DET_ALONE POSSESSIVE NAME PLURAL TITLE QUANTITY NUMBER SUBJECT INDEFINITE NOUN")
_IN_SUBJECT = codes("DETERMINERS ADJECTIVE NOMINAL HYPHEN OWNER INDEFINITE NUMBER OF")
# What was made like this may show or say something: "a letter written after the vote said".
_MADE = word_set("filed filmed issued made obtained posted published recorded released sent taken written")


def lacks_verb(words: Tagged, at: int) -> bool:
    """Return True if a clause before a word still lacks its finite verb, as far as what opens clauses shows."""
    wanted, verb = 1, -1
    for i in range(max(at - MOST_WORDS, 0), at):
        tag = words.tags[i]
        if tag in HARD:
            wanted = 1
        elif tag in OPENERS or words.lows[i] == "whose" or _opens(words, i):
            wanted += 1
        elif tag in FINITE:
            wanted, verb = wanted - (not _is_inserted(words, i)), i
        elif tag in CONJ and words.tag(i - 1) == COMMA:
            wanted = max(wanted, 1)
    if wanted > 0:
        return True
    return verb >= 0 and governs_clause(words.lows[verb], "PAST") and verb + 1 < at and words.tags[verb + 1] in _NEW


def has_verb_ahead(words: Tagged, at: int) -> bool:
    """Return True if the clause has another finite verb after a participle: "men shot in May died"."""
    wanted, comma = 0, 0
    for i in range(at + 1, min(at + MOST_WORDS, len(words.tags))):
        tag = words.tags[i]
        if tag in HARD or (tag in CONJ and (words.tags[i - 1] == COMMA or words.tag(i + 1) in _NEW)):
            return False
        if tag == COMMA:
            comma = i
        elif tag in OPENERS or words.lows[i] == "whose" or (_opens(words, i) and not _shows(words, at, i)):
            wanted += 1
        elif verb := _finiteness(words, i):
            if not wanted:
                return not _is_of_another(words, i, comma, inserted=words.tag(at - 1) == COMMA)
            wanted -= verb
    return False


def subject_begin(words: Tagged, left: int) -> int:
    """Return the word before the noun phrase that ends at `left`, -1 where it begins the sentence."""
    while words.tag(left) in _IN_SUBJECT:
        left -= 1
    return left


def _subject_end(words: Tagged, at: int) -> int:
    """Return the word after the noun phrase that follows `at`."""
    end = at + 1
    while words.tag(end) in BETWEEN:
        end += 1
    while words.tag(end) in _IN_SUBJECT:
        end += 1
    while words.tag(end) in BETWEEN:
        end += 1
    return end


def is_active_report(words: Tagged, at: int) -> bool:
    """Return True if a verb tells a clause, and is not told of: not "said by Lund", "said to be old"."""
    return governs_clause(words.lows[at], "PAST") and not has_agent(words, at)


def has_agent(words: Tagged, at: int) -> bool:
    """Return True if *by* or *to* follows: "written by Lund", "said to be old"."""
    return words.tag(at + 1) == _TO or (at + 1 < len(words.lows) and words.lows[at + 1] == "by")


def _is_inserted(words: Tagged, verb: int) -> bool:
    """Return True for the verb of ", the mayor said,"."""
    if words.tag(verb + 1) != COMMA or not governs_clause(words.lows[verb], "PAST THIRD"):
        return False
    return words.tag(subject_begin(words, verb - 1)) == COMMA


def _opens(words: Tagged, at: int) -> bool:
    """Return True for a preposition that opens a clause: "after the mill closed"."""
    if words.lows[at] not in BEFORE_CLAUSES or words.tags[at] not in PREPOSITIONS:
        return False
    return (
        (verb := _subject_end(words, at)) > at + 1
        and bool(words.tag(verb))
        and (words.tag(verb) in FINITE or (words.tags[verb] in FORMS and _PAST in words.options[verb]))
    )


def _shows(words: Tagged, at: int, opener: int) -> bool:
    """Return True for "a picture taken after the gale showed the pier": what was made then is the subject."""
    verb = _subject_end(words, opener)
    return words.lows[at] in _MADE and governs_clause(words.lows[verb], "PAST")


def _finiteness(words: Tagged, at: int) -> int:
    """Return 1 for a finite verb, or what must be one; 0 for "opened" in "dug up in May and opened in June"."""
    tag, before = words.tags[at], words.tags[at - 1]
    doubtful = FORMS.issubset(words.options[at])
    if tag == _PAST and doubtful and before in CONJ:
        return 0
    if tag == _PARTICIPLE and doubtful:
        beside = before not in GOVERNING and before not in CONJ and before not in BETWEEN
        return int(beside and words.tag(at + 1) in OBJECTS)  # "jars dug up in May held seeds"
    return int(tag in FINITE)


def _is_of_another(words: Tagged, verb: int, comma: int, *, inserted: bool) -> bool:
    """Return True if a finite verb has a subject of its own right before it, or is joined to the verb before."""
    left = verb - 1
    while words.tag(left) in BETWEEN:
        left -= 1
    if words.tag(left) in CONJ or words.tag(left) in _PRONOUNS:
        return True
    if not comma or left == comma:
        return bool(comma) and not inserted
    return governs_clause(words.lows[verb], "PAST THIRD") or (comma < left and words.tags[comma + 1] in _NEW)


# Past tense or participle: takes the tags of a sentence, gives each clause the verb that it would lack.
#
# A word alone looks the same: only the clause shows that "closed" is a verb in "The pier closed in May" and none in
# "The pier closed in May is open". The lists are from general knowledge.

_HYPHEN, _NOUN, _NAME, _DASH, _STOP = code("HYPHEN"), code("NOUN"), code("NAME"), code("DASH"), codes("STOP")
_OTHERS, _WHO = codes("NOUN ADJECTIVE"), codes("WHO THAT_WHO WHAT")
_THAT_WHO = code("THAT_WHO")
_AUXILIARIES, _SUBJECT_PRONOUNS = codes("AUXILIARIES"), codes("SUBJECT")
_NOMINAL = codes("NOUNS NAMES INDEFINITE CLOSE QUOTE COMMA DET_ALONE NUMBER PERCENT")
_PARTICLES, _BEFORE_MODIFIERS = codes("PARTICLE"), codes("DET POSSESSIVE HYPHEN ADJECTIVE ADVERB")
_MODIFIERS = codes("ADJECTIVE PARTICIPLE")
_NAMES, _STARTS = codes("NAME TITLE"), codes("DET POSSESSIVE QUANTITY")
_ROLES = ("er", "or", "ist", "man", "ess", "ant", "ent")  # "said actor Lund"
_COMMON, _BEGINS = codes("NOUN PLURAL"), codes("DET POSSESSIVE CALENDAR TIMES NAME TITLE SUBJECT")
_INFINITE, _CLAUSE_STARTS = codes("BASE GERUND"), codes("COMMA CONJ SEMICOLON COLON DASH OPEN QUOTE")
_PLAIN, _NOUNS = codes("NOUN PLURAL NAME PERCENT TIMES"), codes("NOUNS NAME TITLE")
_AFTER_RISES = codes("PREP_TO NUMBER MONEY DET POSSESSIVE OBJECT ADVERB")
_AFTER_PAST = OBJECTS | _NOUNS | codes("GERUND")
_NOMINALS, _TIMES = codes("NOMINAL"), codes("TIMES")
_FLOATING = frozenset(("all", "both", "each"))  # "we all watched"
_GETTING = word_set("get gets got getting gotten")
_AUXILIARY_REACH = 6


def give_pasts(words: Tagged) -> None:
    """Put the past tenses and participles of a sentence right, from left to right."""
    for at, options in enumerate(words.options):
        if _PAST not in options:
            continue
        tag = words.tags[at]
        if tag in FORMS and _PARTICIPLE in options:
            words.tags[at] = _chosen(words, at)
        elif tag in _OTHERS and _is_verb(words, at):
            words.tags[at] = _PAST


def _chosen(words: Tagged, at: int) -> str:
    """Return which of the two a word is, by what stands right before it, by its verb, then by its clause."""
    tags, lows = words.tags, words.lows
    left = at - 1
    while words.tag(left) in BETWEEN:
        left -= 1
    if left < 0:
        return tags[at]
    if tags[left] in GOVERNING or lows[left] in _GETTING or _HYPHEN in (tags[left], words.tag(at + 1)):
        return _PARTICIPLE  # "long-lost keys", "fixed-rate loans"
    if (
        lows[left] in NEVER_OBJECTS
        or tags[left] in _WHO
        or (lows[left] in _FLOATING and words.tag(left - 1) in _SUBJECT_PRONOUNS)
    ):
        return _PAST
    if tags[left] in CONJ:
        return _PARTICIPLE if _joins_participle(words, left) else _like_first(words, at, left)
    first = _before_dashes(words, left) if tags[left] == _DASH else at
    if first < 0 or words.tag(left if first == at else first) not in _NOMINAL or _is_asked(words, left):
        return tags[at]
    return _by_verb(words, at, left) or _by_clause(words, at, lacks=lacks_verb(words, first))


def _by_verb(words: Tagged, at: int, left: int) -> str:
    """Return what a word is where its verb or that of saying before it decides, an empty string else."""
    begin = subject_begin(words, left)
    after = _after_day(words, at + 1)
    ends = words.tag(after) == COMMA or words.tag(after) in _STOP
    if words.lows[at] in NEVER_PASSIVE and not has_agent(words, at):
        return _PAST
    if is_active_report(words, at) and ends and words.tag(begin) == COMMA:
        return _PAST  # ", forecasters warned,", ", the paper reported on Thursday."
    opened = 0 <= begin < left and words.lows[begin] in BEFORE_CLAUSES and words.tag(at + 1) in _AFTER_PAST
    if opened and words.lows[at] not in PASSIVE_WITH_OBJECT:
        return _PAST  # "a day after Lund pledged money"
    said = begin < left and words.tag(begin) in FINITE and governs_clause(words.lows[begin], "PAST THIRD")
    return _PAST if said else ""  # "said the mayor lied"


def _after_day(words: Tagged, at: int) -> int:
    """Return the word after the day that something was said on: "on Thursday evening"."""
    end = at + (words.tag(at) in PREPOSITIONS)
    if words.tag(end) not in _TIMES:
        return at
    while words.tag(end) in _TIMES:
        end += 1
    return end


def _by_clause(words: Tagged, at: int, *, lacks: bool) -> str:
    """Return what a word is where its clause decides: `lacks` is True where that has no verb before it."""
    low, object_follows = words.lows[at], _has_object(words, at)
    if _is_governed(words, at) and not (object_follows or is_active_report(words, at)):
        return _PARTICIPLE
    if not lacks:
        if not object_follows and low not in NEVER_ACTIVE and _has_contact(words, at):
            return _PAST
        return words.tags[at] if object_follows or is_active_report(words, at) or _is_joined(words, at) else _PARTICIPLE
    if low in NEVER_ACTIVE and not object_follows:
        return _PARTICIPLE
    made = words.tag(at - 1) == _NAME and words.tag(at + 1) == _NOUN  # "Lund made history"
    if is_active_report(words, at) or made or (object_follows and low not in PASSIVE_WITH_OBJECT):
        return _PAST
    return _PARTICIPLE if has_verb_ahead(words, at) and not _ends_relative(words, at) else _PAST


def _ends_relative(words: Tagged, at: int) -> bool:
    """Return True for "the anger that the dam aroused in May is gone", where one verb is left for the main clause."""
    begin = subject_begin(words, at - 1)
    ends = (i for i in range(at, len(words.tags)) if words.tags[i] in HARD or words.tags[i] == COMMA)
    left = words.tags[at + 1 : next(ends, len(words.tags))]
    return words.tag(begin) == _THAT_WHO and words.tag(begin - 1) in _COMMON and sum(tag in FINITE for tag in left) == 1


def _has_contact(words: Tagged, at: int) -> bool:
    """Return True if a noun phrase stands right behind a noun: "a remark Lund made", "reforms the city paid for"."""
    first = at - 1
    if words.tag(first) in _NAMES:
        while words.tag(first - 1) in _NAMES:
            first -= 1
    else:
        while words.tag(first) in _COMMON or words.tag(first) in _MODIFIERS:
            first -= 1
        if words.tag(first) not in _STARTS:
            return False
    return words.tag(first - 1) in _COMMON and not words.lows[first - 1].endswith(_ROLES)


def _has_object(words: Tagged, at: int) -> bool:
    """Return True if an object follows a verb, or its particle: "faced trouble", "rounded out the list"."""
    after = at + 1 + (words.tag(at + 1) in _PARTICLES)
    return words.tag(after) in OBJECTS or words.lows[after : after + 1] == ["it"]


def _is_governed(words: Tagged, at: int) -> bool:
    """Return True if the noun before a word is no subject: "in a letter sent to Lund", "to win the seats needed"."""
    if words.tag(at - 1) not in _COMMON:
        return False
    begin = subject_begin(words, at - 1)
    if any(words.tags[i] in _BEGINS and i > begin + 1 for i in range(begin + 1, at)):
        return False  # "in the years the party ruled", "On Monday the pier closed"
    if words.tag(begin) in _INFINITE and words.tag(begin - 1) not in _BEFORE_MODIFIERS:
        return True
    while words.tag(begin) in PREPOSITIONS and words.lows[begin] not in BEFORE_CLAUSES:
        if begin == 0 or words.tags[begin - 1] in _CLAUSE_STARTS:
            return True
        begin = subject_begin(words, begin - 1)
    return False


def _is_verb(words: Tagged, at: int) -> bool:
    """Return True if what looks like a noun or an adjective is the verb that its clause lacks.

    "Unemployment rose to 6 percent", "Lund sought help", "when the mill closed in May", "Lund, a nurse, cited plans".
    """
    before, after, closed = words.tag(at - 1), words.tag(at + 1), words.lows[at][-2:] == "ed"
    rises = before in _PLAIN and after in _AFTER_RISES
    seeks = before == _NAME and not closed and after in _NOUNS
    closes = before in _NOMINALS and closed and after in PREPOSITIONS
    cites = before == COMMA and closed and after in _NOUNS
    return (rises or seeks or closes or cites) and lacks_verb(words, at) and not has_verb_ahead(words, at)


def _before_dashes(words: Tagged, dash: int) -> int:
    """Return the last word before what two dashes hold, -1 where there is one dash: "Four – all old – broke"."""
    return next((at - 1 for at in range(dash - 1, max(dash - MOST_WORDS, 0), -1) if words.tags[at] == _DASH), -1)


def _is_joined(words: Tagged, at: int) -> bool:
    """Return True if a conjunction or a mark between a word and the finite verb before it may open a clause."""
    for i in range(at - 1, max(at - MOST_WORDS, -1), -1):
        if words.tags[i] in FINITE:
            return False
        if words.tags[i] in CONJ or words.tags[i] == COMMA or words.tags[i] in HARD:
            return True
    return False


def _joins_participle(words: Tagged, conj: int) -> bool:
    """Return True if a conjunction joins two participles of a noun: "jars dug up in May and opened in June broke"."""
    near = range(conj - 1, max(conj - MOST_WORDS, -1), -1)
    verb = next((i for i in near if words.tags[i] in FORMS or words.tags[i] in FINITE), -1)
    governed = words.tag(verb - 1) in GOVERNING or words.tag(verb - 1) in BETWEEN
    return verb > 0 and words.tags[verb] == _PARTICIPLE and not governed and has_verb_ahead(words, conj + 1)


def _like_first(words: Tagged, at: int, conj: int) -> str:
    """Return the form of a verb that a conjunction joins to one before: "broke and sank", "was cut and sold"."""
    if words.tag(conj - 1 - (words.tag(conj - 1) == COMMA)) in _MODIFIERS and not _has_object(words, at):
        return words.tags[at]  # "amused but not impressed"
    for i in range(conj - 1, max(conj - MOST_WORDS, -1), -1):
        tag = words.tags[i]
        if tag in HARD or tag in OPENERS:
            break
        if tag == _PAST and words.tag(i - 1) not in GOVERNING:
            return _PAST
        if tag == _PARTICIPLE and not _has_object(words, at):
            break
        if tag in FINITE and tag not in _AUXILIARIES:
            break
    return words.tags[at]


def _is_asked(words: Tagged, left: int) -> bool:
    """Return True if an auxiliary before the subject governs a verb: "Has the mayor left?"."""
    for at in range(left, max(left - _AUXILIARY_REACH, -1), -1):
        tag = words.tags[at]
        if tag in HARD or tag == COMMA:
            return False
        if tag in _AUXILIARIES:
            before = words.tag(at - 1)
            return not before or before in HARD or before in OPENERS or before == COMMA
    return False


# The verb of a sentence: takes tags, and what each word may be, returns them with a past where no verb was finite.
#
# A word looks left to choose between past and participle; only the whole sentence shows that without this past it
# would have no verb: *The mayor, elected in May, resigned.*

_SUBJECTS = codes("SUBJECT INDEFINITE NAME NOUN PLURAL TITLE DET_ALONE QUANTITY NUMBER OWNER CLOSE QUOTE")
_BEFORE = _SUBJECTS | codes("ADVERB COMMA TIME TODAY CALENDAR")
_AFTER_END = "".join(codes("QUOTE CLOSE"))
_REACH = 3


def give_verb(tags: str, options: list[str]) -> str:
    """Return the tags of a sentence, its likeliest participle read as a past if it has no finite verb."""
    if tags.rstrip(_AFTER_END)[-1:] not in _STOP or not FINITE.isdisjoint(tags):
        return tags
    places = [at for at, tag in enumerate(tags) if tag == _PARTICIPLE and _may_be_past(tags, options, at)]
    if not places:
        return tags
    after_comma = [at for at in places[1:] if tags[at - 1] == COMMA]
    at = after_comma[-1] if after_comma else places[0]
    return tags[:at] + _PAST + tags[at + 1 :]


def _may_be_past(tags: str, options: list[str], at: int) -> bool:
    near = tags[max(at - _REACH, 0) : at]
    subject = not _SUBJECTS.isdisjoint(tags[:at])
    beside = tags[at - 1 : at] in _BEFORE
    return _PAST in options[at] and subject and beside and _AUXILIARIES.isdisjoint(near)
