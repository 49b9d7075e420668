"""Verbs of saying without a statement: takes a statement, returns why nobody says it, or nothing is told by it.

*Pike said goodbye to her staff*, *The fire claimed two lives*, *Who says it is safe?*, *Anyone who says so lies*.
"""

from newscli.language.lexicon.saying import NOUN_CUE, REPORTING_PLAINLY, SPEAKING, VERB_CUE
from newscli.language.tags import (
    ADJECTIVE,
    ADVERBS,
    BE,
    COLON,
    COMMA,
    DO,
    FINITE_FORMS,
    GERUND,
    HEAD_NOUNS,
    IN_MARKS,
    MODAL,
    NOUN_WORDS,
    OBJECTS,
    PAST_FORMS,
    PREPS,
    PREPS_AND_OF,
    PREPS_OF_TO,
    PRONOUN_WORDS,
    QUOTED,
    SPEECH,
    STATING,
    STOP,
    SUBORD,
    TENSED,
    THAT_WORDS,
    TIME_WORDS,
    TO_WORDS,
    WHAT_WORDS,
    WHO_WORDS,
)
from newscli.language.words import word_set
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range, Unit
from newscli.quotes.results import is_title
from newscli.quotes.statements.cueless import Gate, Statement, form_of

# Verbs of saying without a statement: takes a statement, returns why nobody says it, or nothing is told by it.
#
# *Pike said goodbye to her staff*, *The fire claimed two lives*, *Who says it is safe?*, *Anyone who says so lies*.

# What is said with these words alone isn't told: a greeting, thanks, that it was said or how much was.
_GREETINGS = (
    *("goodbye", "good bye", "good-bye", "farewell", "hello", "hi", "goodnight", "good night", "thank you", "thanks"),
    *("so", "as much", "it", "it again", "it all", "little", "very little", "nothing", "a prayer"),
    *("prayers", "grace", "mass", "a few words"),
)
_WORDS = frozenset(tuple(each.split()) for each in _GREETINGS)
_LONGEST = max(map(len, _WORDS))
_AFTER = PREPS_OF_TO | TIME_WORDS | ADVERBS | WHAT_WORDS | {SUBORD, STOP, COMMA}
_ANYBODY = frozenset(("anyone", "anybody", "whoever"))
_TELLING, _TELLS = SPEAKING | {"promise", "urge", "accuse"}, FINITE_FORMS | THAT_WORDS | TO_WORDS | WHAT_WORDS
_CLAUSES = WHO_WORDS | WHAT_WORDS | {SUBORD}


def empty_by(parsed: list[Parsed], statement: Statement) -> str | None:
    """Return why nobody says what stands outside quotation marks, or it is only told that somebody speaks."""
    if any(not IN_MARKS.isdisjoint(parsed[at].unit.tags[start:end]) for at, start, end in statement.pieces):
        return None
    return next((name for name, test in EMPTY if test(parsed, statement)), None)


def _is_only_told(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if all that is told is who is told: *The depot told the board.*"""
    cue = statement.attribution.cue
    told = parsed[statement.unit].noun_at(cue.end) if cue.word.base == "tell" else None
    return told is not None and statement.pieces == [(statement.unit, told.start, told.end)]


def _is_only_done(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if something is done by nobody named, and nothing told: *The patients were treated for burns.*"""
    cue, tags = statement.attribution.cue, parsed[statement.unit].unit.tags
    passive = not BE.isdisjoint(tags[cue.start : cue.at]) and tags[cue.at] in PAST_FORMS
    if statement.attribution.mention is not None or not passive or not _TELLING.isdisjoint(cue.word.families):
        return False
    return all(_TELLS.isdisjoint(parsed[at].unit.tags[start:end]) for at, start, end in statement.pieces)


def _is_anybodys(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if it is asked who says it, or anybody may: *Who says it is safe?*, *Anyone who says so lies*."""
    mention, lows = statement.attribution.mention, parsed[statement.unit].unit.lows
    if mention is None:
        return False
    first = lows[mention[0] - (mention[0] > 0 and lows[mention[0]] == "who")]
    return first in _ANYBODY or (first == "who" and not mention[0] and lows[-1] == "?")


def _is_greeting(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if all that is told is that somebody greets, or says so: *said farewell to the fans in May*."""
    cue, (at, start, end) = statement.attribution.cue, statement.pieces[0]
    if cue.word.base != "say" or (at, start) != (statement.unit, cue.end) or len(statement.pieces) > 1:
        return False
    unit = parsed[at].unit
    rest = next((start + n for n in range(_LONGEST, 0, -1) if tuple(unit.lows[start : start + n]) in _WORDS), 0)
    if not rest or (rest < end and unit.tags[rest] not in _AFTER):
        return False
    clause = next((n for n in range(rest, end) if unit.tags[n] in _CLAUSES), end)
    return FINITE_FORMS.isdisjoint(unit.tags[rest:clause])


EMPTY = (
    ("anybody who says it", _is_anybodys),
    ("a greeting", _is_greeting),
    ("only who is told", _is_only_told),
    ("only what is done", _is_only_done),
)


# What is no statement: takes one in the making, returns whether nobody asserts anything by it, and by which rule.
#
# Its lists of verbs and sources were written by hand, from general knowledge.

_BARE = 2
_INVERTED = DO | {MODAL}
_WORDS_TO_MARKS, _WORDS_TO_COLON = 4, 8
_ANSWERS = frozenset({"yes", "no"})
# Names of things, and what they are due to do, are facts where nobody is named who says so.
_NAMING = frozenset({"call", "name", "nickname", "know", "dub"})
_HEARSAY = frozenset({"say", "believe", "think", "rumor", "report", "understand"})
_SEEMING = frozenset({"hearsay", "seem"})
_DUE = frozenset({"expect", "schedule", "plan", "intend", "mean", "prepare"})
# *asked not to be named*, *spoke on condition of anonymity*.
_UNNAMED = frozenset({"named", "identified", "anonymity", "anonymous"})
_QUIET = frozenset({"ask", "decline", "refuse", "request", "speak", "want", "insist", "demand"})
# Nouns that may state something without a determiner: *according to police*, but not *according to size*.
_SOURCES = word_set("""
    police testimony evidence data legend tradition lore law research analysis reporting polling management scripture
    folklore counsel staff rumor rumour gossip intelligence media people men women personnel clergy leadership
""")
_MEASURES = frozenset(("number", "size", "amount", "age", "height", "weight", "rank", "value"))
_OF_THINGS = frozenset({"sue", "indict"})  # *sued his brother*
_SAID = frozenset({"speech", "clause"})
_SAYING = SPEAKING | {"urge", "promise", "call"}
# Nouns that lead to a term or a title in quotation marks: *the word “we”*, *their song “Gull”*.
_TERMS = word_set("""
    word words term phrase title name nickname label song single track album film movie book novel play show series
    episode program programme hashtag slogan motto headline version
""")
_HANDLES = word_set("handle nickname moniker alias username pseudonym pseudonyms")
_ENTITLED = frozenset({"entitled", "titled", "headlined"})
_WORKS = frozenset({"write", "direct", "read", "sing", "publish", "print", "produce", "record", "type", "release"})


def only_names_things(text: str, parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if all words in quotation marks are titles or terms, beside a verb that says nothing."""
    word = statement.attribution.cue.word
    held = ((parsed[unit].unit, start, end) for unit, start, end in statement.pieces)
    regions = [(unit, at) for unit, start, end in held for at in range(start, end) if at in unit.regions]
    if not regions or word.kind != VERB_CUE:
        return bool(regions) and all(unit.lows[at - 1] in _HANDLES for unit, at in regions)
    if all(unit.lows[at - 1] in _ENTITLED for unit, at in regions):
        return True
    if word.base == "write" and len(regions) == 1 and _is_work(text, *regions[0]):
        return True  # "who also wrote “How to Feed a Goose in Winter”"
    silent = _SAYING.isdisjoint(word.families)
    return form_of(parsed, statement) not in _SAID and all(
        _is_work(text, unit, at) or (silent and _is_term(unit, at)) for unit, at in regions
    )


def _is_work(text: str, unit: Unit, at: int) -> bool:
    return is_title(text[unit.regions[at].inner : unit.regions[at].inner_end].rstrip(",.").split())


def _is_term(unit: Unit, at: int) -> bool:
    """Return True if a noun right before marks says that they hold a term or a title: *the word “we”*."""
    far = _WORDS_TO_COLON if unit.tags[at - 1 : at] == COLON else _WORDS_TO_MARKS
    return not _TERMS.isdisjoint(unit.lows[max(at - far, 0) : at])


def _words(parsed: list[Parsed], statement: Statement) -> list[str]:
    return [low for unit, start, end in statement.pieces for low in parsed[unit].unit.lows[start:end]]


def _background(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if nobody asserts it: *asked if she would go, Lund …*, *a boat called “Gull,”*, *is expected to*."""
    attribution, unit = statement.attribution, parsed[statement.unit].unit
    cue = attribution.cue
    passive = not BE.isdisjoint(unit.tags[cue.start : cue.at])
    if attribution.mention is not None:
        first, end = attribution.mention
        asked = unit.lows[-1] == "?" and unit.tags[first - 1 : first] in _INVERTED  # "Why would Lund say it was safe?"
        return asked or _is_credited(parsed, statement) or (passive and unit.lows[first:end] == ["it"])
    if (cue.at == 0 and "ask" in cue.word.families) or not _SEEMING.isdisjoint(cue.word.families):
        return True
    if passive and (
        cue.word.base in _HEARSAY or attribution.pieces[-1:] == attribution.pieces[:1] == ((0, cue.start),)
    ):
        return True
    held = "".join(parsed[number].unit.tags[start:end] for number, start, end in statement.pieces)
    if cue.word.base in _NAMING and not (len(unit.lows) > cue.end and unit.tags[cue.end] in PREPS and passive):
        return QUOTED in held or SPEECH in held or passive
    return cue.word.base in _DUE and passive and unit.tags[cue.end : cue.end + 1] in TO_WORDS


def _is_credited(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if somebody only had the news: *The sale was first reported by the Courier*."""
    attribution, unit = statement.attribution, parsed[statement.unit].unit
    cue = attribution.cue
    start, end = attribution.pieces[0] if len(attribution.pieces) == 1 and cue.word.kind == VERB_CUE else (0, 0)
    start = start if end <= cue.start else end
    told = unit.tags[start:end].rstrip("".join(ADVERBS | {ADJECTIVE}))
    first = attribution.mention[0] if attribution.mention else 0
    return told[-1:] in BE and STATING.isdisjoint(told[:-1]) and unit.lows[first - 1 : first] == ["by"]


def _is_named(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a participle only tells how a thing is called: *The rally, called “Kelda Sings,” was loud*."""
    cue, tags = statement.attribution.cue, parsed[statement.unit].unit.tags
    named = cue.word.base in _NAMING and cue.at > 1 and tags[cue.at - 1] == COMMA and tags[cue.at] in PAST_FORMS
    named = named and tags[cue.end : cue.end + 1] not in PRONOUN_WORDS  # "Lund, the mayor, called it “a stunt”"
    return named and tags[cue.at - 2] in HEAD_NOUNS and not IN_MARKS.isdisjoint(tags[cue.end : cue.end + 2])


def _is_measure(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if things are only ordered by a measure: *ranked according to size*."""
    attribution, unit = statement.attribution, parsed[statement.unit].unit
    if "according" not in attribution.cue.word.families or attribution.mention is None:
        return False
    start, end = attribution.mention
    head = next((at for at in range(start, end) if unit.tags[at] in PREPS_AND_OF), end) - 1
    if unit.lows[max(head, start)] in _MEASURES:
        return True  # "according to the number of riders"
    bare = unit.tags[start:end] in NOUN_WORDS and not unit.lows[start].endswith("s")
    return bare and unit.lows[start] not in _SOURCES and "." not in unit.lows[start]  # "according to courier.com"


def _is_thing(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if what is said is only pointed at, or stands before: *he said them*, *she asks as they walk*."""
    cue = statement.attribution.cue
    first, unit = statement.pieces[0], parsed[statement.unit].unit
    if first[0] != statement.unit or first[1] != cue.end:
        return False
    if unit.lows[cue.end] in ("as", "while") and unit.lows[cue.end + 1 : cue.end + 2] not in (["much"], ["if"]):
        return cue.word.kind == VERB_CUE and "as" not in cue.word.frames and not _SAYING.isdisjoint(cue.word.families)
    return cue.word.base == "say" and unit.tags[cue.end] in OBJECTS and unit.lows[cue.end] in ("it", "them")


def _keeps_quiet(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a source only asks to stay unnamed."""
    base = statement.attribution.cue.word.base
    return base in _QUIET and not _UNNAMED.isdisjoint(_words(parsed, statement))


def _is_title(text: str, parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if what stands right after a verb is a work or a name: *wrote “Songs of Salt”*, *call “the Bath”*."""
    cue = statement.attribution.cue
    if cue.word.base not in _WORKS | _NAMING or len(statement.pieces) != 1:
        return False
    unit, start, end = statement.pieces[0]
    here = parsed[unit].unit
    if (
        not STATING.isdisjoint(here.tags[start + 1 : end])
        or not cue.end <= start <= cue.end + _WORDS_TO_MARKS
        or here.tags[start] not in IN_MARKS
    ):
        return False
    if not STATING.isdisjoint(here.tags[cue.end : start]) or COLON in here.tags[cue.end : start]:
        return False
    words = text[here.regions[start].inner : here.regions[start].inner_end].rstrip(",").split()
    return is_title(words, from_first=False)


def _is_of_person(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if somebody is what stands after the verb: *sued his brother*."""
    return statement.attribution.cue.word.base in _OF_THINGS and STATING.isdisjoint(_tags(parsed, statement))


def _is_too_short(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a word or two assert nothing: *demanded a decision*."""
    tags = _tags(parsed, statement)
    return len(tags) <= _BARE and STATING.isdisjoint(tags) and _ANSWERS.isdisjoint(_words(parsed, statement))


def _tags(parsed: list[Parsed], statement: Statement) -> str:
    return "".join([parsed[unit].unit.tags[start:end] for unit, start, end in statement.pieces])


VETOES = (
    Gate("background", _background, "veto"),
    Gate("stays unnamed", _keeps_quiet, "veto"),
    Gate("a work or a name", _is_title, "veto", reads_text=True),
    Gate("nothing is said", empty_by, "veto"),
    Gate("a measure", _is_measure, "veto"),
    Gate("a thing pointed at", _is_thing, "veto"),
    Gate("how a thing is called", _is_named, "veto"),
    Gate("a person", _is_of_person, "veto"),
    Gate("too short", _is_too_short, "veto"),
)
ONLY_NAMES = Gate("titles or terms alone", only_names_things, "unsure", reads_text=True)


# Find speech within speech: takes the attributions of a unit, returns those told inside another's content.
#
# *The mayor said that Lund had told him the pier was shut* tells what the mayor says, and what Lund told him.

_VERBS = TENSED | {GERUND}
_LIKELY, _LIKELIER = 0.6, 0.9


def nested(parsed: Parsed, left_out: list[Attribution], outer: list[Attribution]) -> list[Attribution]:
    """Return what somebody inside the content of `outer` says: a clause or speech, with a verb of saying."""
    found = []
    for one in left_out:
        held = next((piece for each in outer for piece in each.pieces if _holds(piece, one)), None)
        if held and _tells(parsed, one):
            start, end = one.pieces[0]
            found.append(one._replace(pieces=((start, min(end, held[1])),)))
    return found


def _holds(piece: Range, one: Attribution) -> bool:
    """Return True if a cue, its speaker and where its content begins stand within a piece of another's content."""
    if one.mention is None or len(one.pieces) != 1:
        return False
    return all(piece[0] <= at < piece[1] for at in (one.cue.at, one.mention[0], one.pieces[0][0]))


def _tells(parsed: Parsed, one: Attribution) -> bool:
    tags, cue = parsed.unit.tags, one.cue
    said = tags[slice(*one.pieces[0])]
    verb = cue.word.kind == VERB_CUE and tags[cue.at] in _VERBS and not REPORTING_PLAINLY.isdisjoint(cue.word.families)
    return (
        (verb or cue.word.kind == NOUN_CUE)
        and one.likelihood > (_LIKELY if IN_MARKS.isdisjoint(said) else _LIKELIER)
        and (SPEECH in said or not FINITE_FORMS.isdisjoint(said))
    )
