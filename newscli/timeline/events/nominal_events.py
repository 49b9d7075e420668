"""Find the noun that tells what happened, beside an expression or before a relative clause."""

from newscli.language.clauses.clause import Clause
from newscli.language.clauses.connectives import is_gerund
from newscli.language.clauses.noun_phrases import Chunk, chunks_of
from newscli.language.clauses.open_clause import NONFINITE
from newscli.language.clauses.words import Words
from newscli.language.lexicon.closed_classes import ARTICLES_AND_POSSESSIVES, COORDINATORS, POSSESSIVES, RELATIVES
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline.events.anchoring import COUNTING
from newscli.timeline.events.clause_layout import PREPOSITIONS, AnchoredMention, ParsedSentence, around

# Prepositions after which a noun tells of another time than the clause: "since the crackdown in January".
_OF_ANOTHER_TIME = word_set("since after before following until amid despite")
_POSSESSIVE = frozenset(("’", "'", "’s", "'s"))
_IN_NOUNS = ARTICLES_AND_POSSESSIVES | word_set("of in at with for to on near between")
_GOING_ON = _POSSESSIVE | _IN_NOUNS
# Who is heard "before a panel in May" is heard in May.
_HEARD = word_set("testify testifies testified testifying appear appears appeared appearing")
_NO_NOUNS = (
    PREPOSITIONS | COORDINATORS | RELATIVES | ARTICLES_AND_POSSESSIVES | word_set("least most more that this these")
)
_NOUN_ENDS = RELATIVES | {",", ";", "that"}
# After these and "by" comes what happened: "sparked by the crackdown in January".
_CAUSED = word_set("sparked triggered caused prompted fueled provoked driven followed preceded brought marred")
# A noun begins at most this many tokens before its expression.
_NOUN = 12
_KINDS = codes("NOUN PLURAL")
_TIMES, _NAMES, _DETERMINED = codes("TIMES"), codes("NAME"), codes("DET POSSESSIVE")
_APPOSED = _DETERMINED | codes("NUMBER")
_BRACKET = 12  # tokens that brackets may hold
_COUNTED, _WHICH = codes("NUMBER QUANTITY INDEFINITE DETERMINERS"), codes("WHO WHAT WH_DET")
_PREPOSITIONS, _VERBS = codes("PREPOSITIONS"), codes("FINITE PARTICIPLE")


def noun(dated: AnchoredMention) -> tuple[int, int] | None:
    """Take a noun by itself where it tells of another time than its clause: "since the crackdown in January".

    It must be known which: "a trial in May" tells nothing by itself, nor do "his trial in May" and "the trial in May";
    "the trial of Lund in May" does.
    """
    found = _noun(dated)
    if found is None:
        return None
    words, places = dated.parsed.words, range(*found)
    known = any(words.tagged(at, _NAMES) and at not in words.held for at in places)
    kind = any(words.tagged(at, _KINDS) for at in places)
    return found if known and kind and words.low(found[0]) not in POSSESSIVES else None


def noun_counted_from(dated: AnchoredMention) -> tuple[int, int] | None:
    """Take the noun that a length is counted from, where it is known which: "a day after the flood that hit Leith"."""
    words, first = dated.parsed.words, dated.end + 1
    if words.low(dated.end) not in COUNTING or counts_from_clause(dated):
        return None
    at = _past_noun(dated.parsed, first)
    relative = next((clause for clause in dated.parsed.clauses if clause.kind == "relative" and clause.at == at), None)
    named = any(words.tagged(i, _NAMES) for i in range(first, at)) and any(
        words.tagged(i, _KINDS) for i in range(first, at)
    )
    return (first, relative.end if relative else at) if at > first and (relative or named) else None


def counts_from_clause(dated: AnchoredMention) -> bool:
    """Return True if a verb follows the noun after a length: "a day after the pier fell"."""
    words, first = dated.parsed.words, dated.end + 1
    opened = any(clause.at == dated.end and clause.kind == "subordinate" for clause in dated.parsed.clauses)
    return opened or any(words.tagged(at, _VERBS) for at in range(first, _past_noun(dated.parsed, first) + 1))


def _noun(dated: AnchoredMention) -> tuple[int, int] | None:
    words = dated.parsed.words
    if tells_which(dated):
        return dated.begin, _noun_end(dated)
    at = dated.begin - 1
    while words.low(at) not in _OF_ANOTHER_TIME and not _causes(words, at):
        if at < max(words.first, dated.begin - _NOUN) or words.is_verb(at) or words.low(at) in _NOUN_ENDS:
            return None
        at -= 1
    if _opens(dated, at) or is_gerund(words, at + 1) or words.low(at - 1) in _HEARD:
        return None
    if any(is_noun(dated.parsed, i) for i in range(at + 1, dated.begin)):
        goes_on = words.low(dated.end) == "of" or is_noun(dated.parsed, dated.end)
        return at + 1, _noun_end(dated) if goes_on else _with_when(dated, dated.end)
    if words.low(dated.end) in _POSSESSIVE or is_noun(dated.parsed, dated.end):
        return at + 1, _noun_end(dated)
    return None


def tells_which(dated: AnchoredMention) -> bool:
    """Return True for the Monday of "The dead of Monday's quake were counted on Tuesday", which tells not when."""
    words, clause = dated.parsed.words, around(dated.parsed.clauses, dated.begin)
    if words.low(dated.end) not in _POSSESSIVE or clause.subject is None or clause.verb is None:
        return False
    inside = clause.subject.start <= words.row.starts[dated.begin] < clause.subject.end
    on_days = (time.begin for time in dated.parsed.times if time.dates and words.low(time.begin - 1) == "on")
    return inside and any(clause.verb < begin < clause.end for begin in on_days)


def _causes(words: Words, at: int) -> bool:
    return words.low(at) == "by" and not _CAUSED.isdisjoint((words.low(at - 1), words.low(at - 2)))


def is_noun(parsed: ParsedSentence, at: int) -> bool:
    """Return True if a token is a word that may be a noun, and no part of a time."""
    words = parsed.words
    low = words.low(at)
    if not low.isalpha() or at in words.held or words.tagged(at, _TIMES) or low.endswith("ly"):
        return False
    return low not in _NO_NOUNS and not words.is_verb(at)


def _opens(dated: AnchoredMention, at: int) -> bool:
    """Return True if a clause begins at the preposition: "since the war ended in May" is no noun."""
    return any(clause.at == at and clause.kind == "subordinate" for clause in dated.parsed.clauses)


def _noun_end(dated: AnchoredMention) -> int:
    return _with_when(dated, max(_past_noun(dated.parsed, dated.end), dated.end))


def _past_noun(parsed: ParsedSentence, at: int) -> int:
    """Return where a noun ends that goes on at a token, with what belongs to it."""
    words = parsed.words
    while words.low(at) in _GOING_ON or is_noun(parsed, at) or _is_in_name(parsed, at):
        at += 1
    while words.low(at - 1) in _IN_NOUNS:
        at -= 1
    return at


def _is_in_name(parsed: ParsedSentence, at: int) -> bool:
    """Return True if a token goes on a name: "Flight 93", "Dr. Lind", "Ada and Bo"."""
    words = parsed.words
    if at >= words.last - 1 or at in words.held:
        return False
    low, before, after = words.low(at), parsed.mark(at - 1), parsed.mark(at + 1)
    if low == "and":
        return before.isupper() and after.isupper()
    return (low[0].isdigit() or (low[-1] == "." and len(low) > 1)) and before.isupper()


def _with_when(dated: AnchoredMention, at: int) -> int:
    """Keep "when police emptied it" with the day that it tells of."""
    clauses = dated.parsed.clauses
    return next((clause.end for clause in clauses if clause.kind == "relative" and clause.at == at + 1), at)


def antecedent(parsed: ParsedSentence, clause: Clause) -> int:
    """Find where the noun begins that a relative clause is about; all of a subject belongs to it."""
    words, above = parsed.words, clause.parent
    at = _before_brackets(words, clause.at - 1 if words.low(clause.at - 1) == "," else clause.at)
    if above is None:
        return clause.begin
    first = max(above.begin, words.first)
    if not (above.kind in NONFINITE and above.at < at) and (above.verb is None or above.verb > at):
        return _subject(words, first, at)
    chunks = chunks_of(words, list(range(max(first, (above.verb or above.at) + 1), at)))
    if not chunks or chunks[-1].last < at - 1:
        return clause.begin
    number = len(chunks) - 1
    number -= bool(number) and chunks[number].last - 1 in words.held  # "a pier last year, which"
    led = words.low(clause.at) == "who" and words.tagged(chunks[number].first - 1, _PREPOSITIONS)
    led = led and not words.tagged(chunks[number - 1].last - 1, _TIMES)  # "on Sunday to look for a man who"
    if number and led and not (words.low(clause.at - 1) == "," and _is_full_name(words, chunks[number])):
        number -= 1  # "a cook from the abbey who left": what a preposition leads to is hardly a person
    while number and _goes_on(words, chunks[number - 1], chunks[number]):
        number -= 1
    return chunks[number].first


def _is_full_name(words: Words, chunk: Chunk) -> bool:
    """Return True if names alone make a noun phrase, two at least: "against Otto Lund, who"."""
    return chunk.last - chunk.first > 1 and all(words.tagged(at, _NAMES) for at in range(chunk.first, chunk.last))


def _before_brackets(words: Words, at: int) -> int:
    """Return where brackets begin that close right before a token: "Lund (7-2), who"."""
    if words.low(at - 1) != ")":
        return at
    opens = (i for i in range(at - 2, max(at - _BRACKET, words.first), -1) if words.low(i) == "(")
    return next(opens, at)


def is_partitive(words: Words, at: int) -> bool:
    """Return True if a comma opens ", one of which" or ", in which"."""
    if words.low(at) != ",":
        return False
    end = at + 1
    while words.tagged(end, _COUNTED):
        end += 1
    return words.tagged(end, _PREPOSITIONS) and words.tagged(end + 1, _WHICH)


def _goes_on(words: Words, one: Chunk, two: Chunk) -> bool:
    """Return True if a noun phrase belongs to the one before: "the end of it", "unrest in Leith", "Moss, a cook"."""
    if words.tagged(one.last - 1, _TIMES):
        return False
    if two.first == one.last + 1 and words.tagged(one.last, _PREPOSITIONS):
        return words.low(one.last) == "of" or not words.tagged(two.first, _DETERMINED)
    apposed = words.low(one.last) == "," and two.first == one.last + 1 and words.tagged(two.first, _APPOSED)
    return apposed and words.tagged(one.last - 1, _NAMES)


def _subject(words: Words, first: int, last: int) -> int:
    """Return where a subject begins, after "On Monday," or "In the hills,"."""
    commas = [at for at in range(first, last) if words.low(at) == "," and at not in words.held]
    if words.low(first) not in PREPOSITIONS:
        return first
    return (commas[0] if commas else first) + 1  # "Of the geese that flew in May, nine sang"
