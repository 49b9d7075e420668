"""Past tense or participle: takes the tags of a sentence, gives each clause the verb that it would lack.

A word alone looks the same: only the clause shows that "closed" is a verb in "The pier closed in May" and none in "The
pier closed in May is open". The lists are from general knowledge.
"""

from newscli.language.lexicon.saying import tells_clause
from newscli.language.tagger.conditions import Tagged
from newscli.language.tags import code, codes
from newscli.language.words import word_set

_PAST, _PARTICIPLE, _FINITE, _COMMA = code("PAST"), code("PARTICIPLE"), codes("FINITE"), code("COMMA")
_NAME, _DASH, _TO, _CONJ, _STOP = code("NAME"), code("DASH"), code("TO"), codes("CONJ"), codes("STOP")
_FORMS, _OTHERS = frozenset((_PAST, _PARTICIPLE)), codes("NOUN ADJECTIVE")
_BETWEEN, _GOVERNING, _WHO = codes("ADVERB NOT"), codes("HAVE BE"), codes("WHO THAT_WHO")
_AUXILIARIES, _PRONOUNS = codes("AUXILIARIES"), codes("SUBJECT")
_NOMINAL = codes("NOUNS NAMES INDEFINITE CLOSE QUOTE COMMA DET_ALONE NUMBER PERCENT")
_OBJECTS = codes("DET POSSESSIVE OBJECT REFLEXIVE MONEY NUMBER QUANTITY NAME TITLE PLURAL THAT WHAT IF")
_OPENERS = codes("WHO THAT_WHO WHAT WHERE IF THAT SUBORD")
_HARD = codes("SEMICOLON COLON DASH OPEN CLOSE QUOTE STOP")
_NEW = codes("DET DET_ALONE POSSESSIVE NAME PLURAL TITLE QUANTITY NUMBER SUBJECT INDEFINITE NOUN")
_IN_SUBJECT = codes("DETERMINERS ADJECTIVE NOMINAL HYPHEN OWNER INDEFINITE NUMBER OF")
_PLAIN, _NOUNS = codes("NOUN PLURAL NAME PERCENT TIMES"), codes("NOUNS NAME TITLE")
_AFTER_RISES = codes("PREP_TO NUMBER MONEY DET POSSESSIVE OBJECT ADVERB")
_AFTER_PAST = _OBJECTS | _NOUNS | codes("GERUND")
_PREPOSITIONS, _NOMINALS = codes("PREPOSITIONS"), codes("NOMINAL")
_ALONE = word_set("he she they we i")
_GETTING = word_set("get gets got getting gotten")
# Verbs without a passive: their past stands for no relative clause.
_NEVER_PASSIVE = word_set(
    "said agreed appeared applied arrived ceased climbed collapsed collided complained consisted continued crashed "
    "declined departed died differed disappeared disagreed emerged erupted evolved existed expired exploded failed "
    "fainted flourished happened hesitated insisted intervened lasted laughed lived looked listened migrated "
    "occurred participated plunged persisted prevailed rallied reacted rejoiced relied remained resided resigned "
    "responded resulted retired returned slipped smiled soared stayed struggled succeeded surged survived talked "
    "testified traveled travelled vanished voted waited walked wept worked became came fell flew froze gone grew "
    "lay rang rose ran sang sank sat slept slid spoke sprang stood swam went woke"
)
# Verbs that need an object: without one their form is a participle, as in "a company based in Leith".
_NEVER_ACTIVE = word_set(
    "accused appointed arrested based born charged convicted detained elected found founded injured jailed killed "
    "known located named owned published sentenced used wounded"
)
# Passives that an object may follow: "a boy given a week", "a man called Lund".
_WITH_OBJECT = word_set(
    "asked awarded called charged considered declared deemed denied dubbed elected given granted handed labeled "
    "labelled left made named nicknamed offered paid promised sent shown taught termed told titled"
)
# Prepositions that open a clause where a verb with its object follows.
_MAY_OPEN = word_set("after before since until till")
# A clause is looked at for this many words.
_MOST_WORDS = 80
_AUXILIARY_REACH = 6


def give_pasts(words: Tagged) -> None:
    """Put the past tenses and participles of a sentence right, from left to right."""
    for at, tag in enumerate(words.tags):
        if _PAST not in words.options[at]:
            continue
        if tag in _FORMS and _PARTICIPLE in words.options[at]:
            words.tags[at] = _chosen(words, at)
        elif tag in _OTHERS and _is_verb(words, at):
            words.tags[at] = _PAST


def _chosen(words: Tagged, at: int) -> str:
    """Return which of the two a word is, by what stands right before it, by its verb, then by its clause."""
    tags, lows = words.tags, words.lows
    left = at - 1
    while words.tag(left) in _BETWEEN:
        left -= 1
    if left < 0:
        return tags[at]
    if tags[left] in _GOVERNING or lows[left] in _GETTING:
        return _PARTICIPLE
    if lows[left] in _ALONE or tags[left] in _WHO:
        return _PAST
    if tags[left] in _CONJ:
        return _PARTICIPLE if _joins_participle(words, left) else tags[at]
    first = _before_dashes(words, left) if tags[left] == _DASH else at
    if first < 0 or words.tag(left if first == at else first) not in _NOMINAL or _is_asked(words, left):
        return tags[at]
    return _by_verb(words, at, left) or _by_clause(words, at, lacks=_lacks_verb(words, first))


def _by_verb(words: Tagged, at: int, left: int) -> str:
    """Return what a word is where its verb or that of saying before it decides, an empty string else."""
    begin = _subject_begin(words, left)
    ends = words.tag(at + 1) == _COMMA or words.tag(at + 1) in _STOP
    if words.lows[at] in _NEVER_PASSIVE and not _has_agent(words, at):
        return _PAST
    if _tells(words, at) and ends and words.tag(begin) == _COMMA:
        return _PAST  # ", forecasters warned,"
    opened = 0 <= begin < left and words.lows[begin] in _MAY_OPEN and words.tag(at + 1) in _AFTER_PAST
    if opened and words.lows[at] not in _WITH_OBJECT:
        return _PAST  # "a day after Lund pledged money"
    said = begin < left and words.tag(begin) in _FINITE and tells_clause(words.lows[begin], "PAST THIRD")
    return _PAST if said else ""  # "said the mayor lied"


def _by_clause(words: Tagged, at: int, *, lacks: bool) -> str:
    """Return what a word is where its clause decides: `lacks` is True where that has no verb before it."""
    low, object_follows = words.lows[at], words.tag(at + 1) in _OBJECTS
    if not lacks:
        return words.tags[at] if object_follows or _tells(words, at) or _is_joined(words, at) else _PARTICIPLE
    if low in _NEVER_ACTIVE and not object_follows:
        return _PARTICIPLE
    if _tells(words, at) or (object_follows and low not in _WITH_OBJECT):
        return _PAST
    return _PARTICIPLE if _has_verb_ahead(words, at) else _PAST


def _tells(words: Tagged, at: int) -> bool:
    """Return True if a verb tells a clause, and is not told of: not "said by Lund", "said to be old"."""
    return tells_clause(words.lows[at], "PAST") and not _has_agent(words, at)


def _has_agent(words: Tagged, at: int) -> bool:
    return words.tag(at + 1) == _TO or (at + 1 < len(words.lows) and words.lows[at + 1] == "by")


def _is_verb(words: Tagged, at: int) -> bool:
    """Return True if what looks like a noun or an adjective is the verb that its clause lacks.

    "Unemployment rose to 6 percent", "Lund sought help", "when the mill closed in May", "Lund, a nurse, cited plans".
    """
    before, after, closed = words.tag(at - 1), words.tag(at + 1), words.lows[at][-2:] == "ed"
    rises = before in _PLAIN and after in _AFTER_RISES
    seeks = before == _NAME and not closed and after in _NOUNS
    closes = before in _NOMINALS and closed and after in _PREPOSITIONS
    cites = before == _COMMA and closed and after in _NOUNS
    return (rises or seeks or closes or cites) and _lacks_verb(words, at) and not _has_verb_ahead(words, at)


def _before_dashes(words: Tagged, dash: int) -> int:
    """Return the last word before what two dashes hold, -1 where there is one dash: "Four – all old – broke"."""
    return next((at - 1 for at in range(dash - 1, max(dash - _MOST_WORDS, 0), -1) if words.tags[at] == _DASH), -1)


def _is_joined(words: Tagged, at: int) -> bool:
    """Return True if a conjunction or a mark between a word and the finite verb before it may open a clause."""
    for i in range(at - 1, max(at - _MOST_WORDS, -1), -1):
        if words.tags[i] in _FINITE:
            return False
        if words.tags[i] in _CONJ or words.tags[i] == _COMMA or words.tags[i] in _HARD:
            return True
    return False


def _joins_participle(words: Tagged, conj: int) -> bool:
    """Return True if a conjunction joins two participles of a noun: "jars dug up in May and opened in June broke"."""
    near = range(conj - 1, max(conj - _MOST_WORDS, -1), -1)
    verb = next((i for i in near if words.tags[i] in _FORMS or words.tags[i] in _FINITE), -1)
    governed = words.tag(verb - 1) in _GOVERNING or words.tag(verb - 1) in _BETWEEN
    return verb > 0 and words.tags[verb] == _PARTICIPLE and not governed and _has_verb_ahead(words, conj + 1)


def _subject_begin(words: Tagged, left: int) -> int:
    """Return the word before the noun phrase that ends at `left`, -1 where it begins the sentence."""
    while words.tag(left) in _IN_SUBJECT:
        left -= 1
    return left


def _is_asked(words: Tagged, left: int) -> bool:
    """Return True if an auxiliary before the subject governs a verb: "Has the mayor left?"."""
    for at in range(left, max(left - _AUXILIARY_REACH, -1), -1):
        tag = words.tags[at]
        if tag in _HARD or tag == _COMMA:
            return False
        if tag in _AUXILIARIES:
            before = words.tag(at - 1)
            return not before or before in _HARD or before in _OPENERS or before == _COMMA
    return False


def _lacks_verb(words: Tagged, at: int) -> bool:
    """Return True if a clause before a word still lacks its finite verb, as far as what opens clauses shows."""
    wanted, verb = 1, -1
    for i in range(max(at - _MOST_WORDS, 0), at):
        tag = words.tags[i]
        if tag in _HARD:
            wanted = 1
        elif tag in _OPENERS:
            wanted += 1
        elif tag in _FINITE:
            wanted, verb = wanted - (not _is_inserted(words, i)), i
        elif tag in _CONJ and words.tag(i - 1) == _COMMA:
            wanted = max(wanted, 1)
    if wanted > 0:
        return True
    return verb >= 0 and tells_clause(words.lows[verb], "PAST") and verb + 1 < at and words.tags[verb + 1] in _NEW


def _is_inserted(words: Tagged, verb: int) -> bool:
    """Return True for the verb of ", the mayor said,"."""
    if words.tag(verb + 1) != _COMMA or not tells_clause(words.lows[verb], "PAST THIRD"):
        return False
    return words.tag(_subject_begin(words, verb - 1)) == _COMMA


def _has_verb_ahead(words: Tagged, at: int) -> bool:
    """Return True if the clause has another finite verb after a participle: "men shot in May died"."""
    wanted, comma = 0, 0
    for i in range(at + 1, min(at + _MOST_WORDS, len(words.tags))):
        tag = words.tags[i]
        if tag in _HARD or (tag in _CONJ and (words.tags[i - 1] == _COMMA or words.tag(i + 1) in _NEW)):
            return False
        if tag == _COMMA:
            comma = i
        elif tag in _OPENERS:
            wanted += 1
        elif verb := _finiteness(words, i):
            if not wanted:
                return not _is_of_another(words, i, comma, inserted=words.tag(at - 1) == _COMMA)
            wanted -= verb
    return False


def _finiteness(words: Tagged, at: int) -> int:
    """Return 1 for a finite verb, or what must be one; 0 for "opened" in "dug up in May and opened in June"."""
    tag, before = words.tags[at], words.tags[at - 1]
    doubtful = _FORMS.issubset(words.options[at])
    if tag == _PAST and doubtful and before in _CONJ:
        return 0
    if tag == _PARTICIPLE and doubtful:
        beside = before not in _GOVERNING and before not in _CONJ and before not in _BETWEEN
        return int(beside and words.tag(at + 1) in _OBJECTS)  # "jars dug up in May held seeds"
    return int(tag in _FINITE)


def _is_of_another(words: Tagged, verb: int, comma: int, *, inserted: bool) -> bool:
    """Return True if a finite verb has a subject of its own right before it, or is joined to the verb before."""
    left = verb - 1
    while words.tag(left) in _BETWEEN:
        left -= 1
    if words.tag(left) in _CONJ or words.tag(left) in _PRONOUNS:
        return True
    if not comma or left == comma:
        return bool(comma) and not inserted
    return tells_clause(words.lows[verb], "PAST THIRD") or (comma < left and words.tags[comma + 1] in _NEW)
