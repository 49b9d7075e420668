"""Finite verbs of clauses: takes tags and a word, returns whether its clause has a verb before or after it."""

from newscli.language.lexicon.closed_classes import BEFORE_CLAUSES
from newscli.language.lexicon.saying import tells_clause
from newscli.language.tagger.conditions import Tagged
from newscli.language.tags import code, codes
from newscli.language.words import word_set

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
    return verb >= 0 and tells_clause(words.lows[verb], "PAST") and verb + 1 < at and words.tags[verb + 1] in _NEW


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


def tells(words: Tagged, at: int) -> bool:
    """Return True if a verb tells a clause, and is not told of: not "said by Lund", "said to be old"."""
    return tells_clause(words.lows[at], "PAST") and not has_agent(words, at)


def has_agent(words: Tagged, at: int) -> bool:
    """Return True if *by* or *to* follows: "written by Lund", "said to be old"."""
    return words.tag(at + 1) == _TO or (at + 1 < len(words.lows) and words.lows[at + 1] == "by")


def _is_inserted(words: Tagged, verb: int) -> bool:
    """Return True for the verb of ", the mayor said,"."""
    if words.tag(verb + 1) != COMMA or not tells_clause(words.lows[verb], "PAST THIRD"):
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
    return words.lows[at] in _MADE and tells_clause(words.lows[verb], "PAST")


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
    return tells_clause(words.lows[verb], "PAST THIRD") or (comma < left and words.tags[comma + 1] in _NEW)
