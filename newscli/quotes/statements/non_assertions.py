"""What is no statement: takes one, returns by which named rule nobody asserts it, or why grammar leaves it unsaid."""

from newscli.language import tags as pos
from newscli.language.lexicon.closed_classes import POSSESSIVES
from newscli.language.lexicon.negation import denies, doubts, leaves_unsaid
from newscli.language.lexicon.saying import NOUN_CUE, REPORTING_PLAINLY, SPEAKING, VERB_CUE
from newscli.language.words import word_set
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range, Unit
from newscli.quotes.results import is_title
from newscli.quotes.statements.cueless import INDIRECT, NOT_DIRECT, Gate, Statement, form_of

# Verbs of saying without a statement: takes a statement, returns why nobody says it, or nothing is told by it.
#
# *Pike said goodbye to her staff*, *The fire claimed two lives*, *Who says it is safe?*, *Anyone who says so lies*.

# What is said with these words alone isn't told: a greeting, thanks, that it was said or how much was.


# What is no statement: takes one in the making, returns whether nobody asserts anything by it, and by which rule.
#
# Its lists of verbs and sources were written by hand, from general knowledge.

_BARE, _POINTED_AT, _ANSWERS = 2, 3, frozenset({"yes", "no"})
_INVERTED = pos.DO | {pos.MODAL}
_WORDS_TO_MARKS, _WORDS_TO_COLON = 4, 8
# Names of things, and what they are due to do, are facts where nobody is named who says so.
_NAMING = frozenset({"call", "name", "nickname", "know", "dub"})
_RUMOURED = word_set("said reported believed thought understood rumoured rumored alleged supposed")
_HEARSAY = frozenset({"say", "believe", "think", "rumor", "report", "understand"})
_SEEMING = frozenset({"hearsay", "seem"})
_DUE = frozenset({"expect", "schedule", "plan", "intend", "mean", "prepare"})
# *asked not to be named*, *spoke on condition of anonymity*.
_UNNAMED = frozenset({"named", "identified", "anonymity", "anonymous"})
_QUIET = frozenset({"ask", "decline", "refuse", "request", "speak", "want", "insist", "demand"})
_SAID = frozenset({"speech", "clause"})
_SAYING = SPEAKING | {"urge", "promise", "call"}
_TELLS = pos.FINITE_FORMS | pos.IN_MARKS | pos.THAT_WORDS | pos.TO_WORDS | pos.WHAT_WORDS
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
    words = text[unit.regions[at].inner : unit.regions[at].inner_end].rstrip(",.").split()
    owned = at > 1 and unit.lows[at - 2] in POSSESSIVES  # "called her dog “Rex”"
    return is_title(words) or (owned and len(words) == 1 and words[0][0].isupper())


def _is_term(unit: Unit, at: int) -> bool:
    """Return True if a noun right before marks says that they hold a term or a title: *the word “we”*."""
    far = _WORDS_TO_COLON if unit.tags[at - 1 : at] == pos.COLON else _WORDS_TO_MARKS
    return not _TERMS.isdisjoint(unit.lows[max(at - far, 0) : at])


def _words(parsed: list[Parsed], statement: Statement) -> list[str]:
    return [low for unit, start, end in statement.pieces for low in parsed[unit].unit.lows[start:end]]


def _background(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if nobody asserts it: *asked if she would go, Lund …*, *a boat called “Gull,”*, *is expected to*."""
    attribution, unit = statement.attribution, parsed[statement.unit].unit
    cue = attribution.cue
    passive = not pos.BE.isdisjoint(unit.tags[cue.start : cue.at])
    lows, at = unit.lows, cue.at
    rumoured = (
        lows[at - 2 : at] == ["to", "have"] and lows[at - 3] in _RUMOURED and unit.tags[at - 4 : at - 3] in pos.BE
    )
    if rumoured or (passive and cue.word.base in _HEARSAY and unit.tags[cue.end : cue.end + 1] in pos.TO_WORDS):
        return True  # "She is said to have answered"
    if cue.at == 0 and "ask" in cue.word.families:
        return True
    if attribution.mention is not None:
        first, end = attribution.mention
        asked = unit.lows[-1] == "?" and unit.tags[first - 1 : first] in _INVERTED  # "Why would Lund say it was safe?"
        return asked or (passive and unit.lows[first:end] == ["it"])
    if not _SEEMING.isdisjoint(cue.word.families):
        return True
    if passive and (
        cue.word.base in _HEARSAY or attribution.pieces[-1:] == attribution.pieces[:1] == ((0, cue.start),)
    ):
        return True
    held = "".join(parsed[number].unit.tags[start:end] for number, start, end in statement.pieces)
    if cue.word.base in _NAMING and not (len(unit.lows) > cue.end and unit.tags[cue.end] in pos.PREPS and passive):
        return pos.QUOTED in held or pos.SPEECH in held or passive
    return cue.word.base in _DUE and passive and unit.tags[cue.end : cue.end + 1] in pos.TO_WORDS


def _is_thing(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if what is said is only pointed at, or stands before: *he said them*, *she asks as they walk*.

    So it is with a *that* that opens no clause: *she says that every year*.
    """
    cue = statement.attribution.cue
    first, unit = statement.pieces[0], parsed[statement.unit].unit
    if first[0] != statement.unit or first[1] != cue.end:
        return False
    if unit.lows[cue.end] in ("as", "while") and unit.lows[cue.end + 1 : cue.end + 2] not in (["much"], ["if"]):
        return cue.word.kind == VERB_CUE and "as" not in cue.word.frames and not _SAYING.isdisjoint(cue.word.families)
    if unit.tags[cue.end] in pos.THAT_WORDS and first[2] - cue.end <= _POINTED_AT:
        return pos.STATING.isdisjoint(unit.tags[cue.end : first[2]])
    return cue.word.base == "say" and unit.tags[cue.end] in pos.OBJECTS and unit.lows[cue.end] in ("it", "them")


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
        not pos.STATING.isdisjoint(here.tags[start + 1 : end])
        or not cue.end <= start <= cue.end + _WORDS_TO_MARKS
        or here.tags[start] not in pos.IN_MARKS
    ):
        return False
    if not pos.STATING.isdisjoint(here.tags[cue.end : start]) or pos.COLON in here.tags[cue.end : start]:
        return False
    words = text[here.regions[start].inner : here.regions[start].inner_end].rstrip(",").split()
    return is_title(words, from_first=False)


def _is_only_told(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if all that is told is who is told: *The depot told the board.*"""
    cue = statement.attribution.cue
    told = parsed[statement.unit].noun_at(cue.end) if cue.word.base == "tell" else None
    return told is not None and statement.pieces == [(statement.unit, told.start, told.end)]


def _is_only_done(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if something is done by nobody named, and nothing told: *The patients were treated for burns.*"""
    cue, tags = statement.attribution.cue, parsed[statement.unit].unit.tags
    passive = not pos.BE.isdisjoint(tags[cue.start : cue.at]) and tags[cue.at] in pos.PAST_FORMS
    if statement.attribution.mention is not None or not passive or not _SAYING.isdisjoint(cue.word.families):
        return False
    return all(_TELLS.isdisjoint(parsed[at].unit.tags[start:end]) for at, start, end in statement.pieces)


def _is_too_short(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a word or two assert nothing: *demanded a decision*."""
    tags = "".join([parsed[unit].unit.tags[start:end] for unit, start, end in statement.pieces])
    here = parsed[statement.unit]
    asks = here.subject_of(statement.attribution.cue, "relative") if tags[:1] in pos.TO_WORDS else None
    if len(tags) <= _BARE and asks and here.unit.tags[asks[0]] not in pos.WHO_WORDS | pos.THAT_WORDS:
        return True  # "the ladder, which Lund asked them to replace"
    return len(tags) <= _BARE and pos.STATING.isdisjoint(tags) and _ANSWERS.isdisjoint(_words(parsed, statement))


VETOES = (
    Gate("background", _background, "veto"),
    Gate("stays unnamed", _keeps_quiet, "veto"),
    Gate("a work or a name", _is_title, "veto", reads_text=True),
    Gate("a thing pointed at", _is_thing, "veto"),
    Gate("only what is done", _is_only_done, "veto"),
    Gate("only who is told", _is_only_told, "veto"),
    Gate("too short", _is_too_short, "veto"),
)
ONLY_NAMES = Gate("titles or terms alone", only_names_things, "unsure", reads_text=True)


# Find speech within speech: takes the attributions of a unit, returns those told inside another's content.
#
# *The mayor said that Lund had told him the pier was shut* tells what the mayor says, and what Lund told him.

_VERBS = pos.TENSED | {pos.GERUND}
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
        and one.likelihood > (_LIKELY if pos.IN_MARKS.isdisjoint(said) else _LIKELIER)
        and (pos.SPEECH in said or not pos.FINITE_FORMS.isdisjoint(said))
    )


# What nobody says: takes a statement, returns whether its sentence tells that it was not said, or only sets a case.

_SPOKEN = SPEAKING | {"promise", "call"}
_NEVER = frozenset(("never", "cannot"))
# After these *not* denies only how much is said: *did not just say that it was old*.
_MERELY = frozenset(("only", "just", "merely", "simply"))
_NOBODY = word_set("nobody none neither nor no-one")
_ONE = frozenset(("one", "a", "any"))
_HARDLY = frozenset(("hardly", "scarcely", "barely"))
_BUT = frozenset(("but", "except", "other", "apart"))
_CONDITIONS = word_set("if unless whether")
_BEFORE_SUBJECTS = pos.HAVE | {pos.MODAL}
_LAST_NOT = 4  # words before a verb like *fail*


def unsaid_by(parsed: list[Parsed], statement: Statement) -> str | None:
    """Return why nobody says it: *Lund did not say that*, *Nobody said it*, *If Lund says it*, *refused to say*.

    What somebody doesn't deny, or doesn't believe, is for other rules: it tells something of what they hold.
    """
    here = parsed[statement.unit]
    return next((name for name, test in UNSAID if test(here, statement)), None) if _may_be_said(statement) else None


def is_denied(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if *not* or *never* stands by the verb before it: *Lund did not say “no”*."""
    return _may_be_said(statement) and _is_denied(parsed[statement.unit], statement)


def _may_be_said(statement: Statement) -> bool:
    """Return True if all stands after a verb of saying."""
    attribution = statement.attribution
    word = attribution.cue.word
    if (
        word.kind != VERB_CUE
        or _SPOKEN.isdisjoint(word.families)
        or "think" in word.families
        or denies(word.base)
        or doubts(word.base)
    ):
        return False
    return all(unit != statement.unit or start > attribution.cue.at for unit, start, _ in statement.pieces)


def _is_denied(parsed: Parsed, statement: Statement) -> bool:
    """Return True if *not* or *never* stands by the verb."""
    cue, unit = statement.attribution.cue, parsed.unit
    group = unit.lows[cue.start : cue.at]
    denied = pos.NOT in unit.tags[cue.start : cue.at] or any(
        low.endswith(("n't", "n’t")) or low in _NEVER for low in group
    )
    return denied and _MERELY.isdisjoint(group)


def _is_of_nobody(parsed: Parsed, statement: Statement) -> bool:
    """Return True if the subject is nobody: *None of the men said*, *Neither Ferro nor Lund said*, *No pilot said*."""
    mention, lows, tags = statement.attribution.mention, parsed.unit.lows, parsed.unit.tags
    if mention is None or mention[1] > statement.attribution.cue.start:
        return False
    start, end = mention
    before = lows[start - 1] if start else ""
    if start > 1 and tags[start - 1] in pos.DO and lows[start - 2] in _NOBODY:
        return True  # "nor did Lund say that"
    if before == "not" and lows[start] in _ONE:
        return True
    if not _BUT.isdisjoint(lows[start : statement.attribution.cue.start]):
        return False
    if lows[start] in _NOBODY or before in _NOBODY or before in _HARDLY:
        return True
    return lows[start] == "no" and end - start > 1 and tags[start + 1] not in pos.NUMERALS


def _is_condition(parsed: Parsed, statement: Statement) -> bool:
    """Return True if it is only what may be said: *If Lund says that*, *Unless she says*, *Had Lund said that*."""
    cue, mention, unit = statement.attribution.cue, statement.attribution.mention, parsed.unit
    if mention is None or not 0 < mention[0] < cue.start:
        return False
    at = mention[0] - 1
    if unit.lows[at] in _CONDITIONS:
        return True
    return at == 0 and unit.tags[at] in _BEFORE_SUBJECTS and unit.lows[-1] != "?"


def _is_kept_back(parsed: Parsed, statement: Statement) -> bool:
    """Return True if a verb or an adjective before tells that it isn't said: *failed to say*, *without saying*."""
    cue, unit = statement.attribution.cue, parsed.unit
    if unit.tags[cue.at] != pos.GERUND and pos.TO_WORDS.isdisjoint(unit.tags[cue.start : cue.at]):
        return False
    before = unit.lows[max(cue.start - _LAST_NOT, 0) : cue.start]
    again = any(low in _NEVER or low == "not" or low.endswith(("n't", "n’t")) for low in before)
    return leaves_unsaid(before) and not again


UNSAID = (
    ("denied", _is_denied),
    ("nobody says it", _is_of_nobody),
    ("a condition", _is_condition),
    ("kept back", _is_kept_back),
)


# What nobody states, however likely its words look: takes a statement, returns whether its grammar rules it out.

_AUTHORS = frozenset(("i", "we", "me", "us", "'s", "’s"))
_WAYS = word_set("""
    way ways chance opportunity time moment place reason reasons excuse means effort attempt bid evidence proof sign
    signs indication nothing right rights freedom decision need duty ability courage nerve
""")


def _is_author(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if somebody speaks as *I* or *we* outside marks: the author of the article; so does *let's say*."""
    mention, unit = statement.attribution.mention, parsed[statement.unit].unit
    words = unit.lows[slice(*mention)] if mention is not None and not statement.set_off else []
    return len(words) == 1 and words[0] in _AUTHORS


def _is_left_open(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a modal verb leaves open whether anything is said: *they could argue that it is old*.

    *Lund would say only that it was old* tells that it was said.
    """
    cue, tags = statement.attribution.cue, parsed[statement.unit].unit.tags
    if "only" in parsed[statement.unit].unit.lows[cue.start : cue.end + 1]:
        return False
    return cue.word.kind == VERB_CUE and pos.MODAL in tags[cue.start : cue.at]


def _is_circumstance(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if it is only when something is done: *When the bell rang in the storm, | Lund noted the hour*."""
    unit, start, end = statement.pieces[0]
    here = parsed[unit].unit
    before = len(statement.pieces) == 1 and unit == statement.unit and end <= statement.attribution.cue.start
    opens = here.tags[start] == pos.SUBORD or here.lows[start] == "when"
    return before and opens and pos.COMMA not in here.tags[start:end] and here.lows[-1] != "?"


def after_that(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if *that* opens the words: *wrote in a letter that the pier was shut*."""
    unit, start, _ = statement.pieces[0]
    return not pos.THAT_WORDS.isdisjoint(parsed[unit].unit.tags[max(start - 1, 0) : start + 1])


def _is_way_to_say(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if what stands for the speaker is only a way to say it: *a good way to remind us that it is old*."""
    cue, unit = statement.attribution.cue, parsed[statement.unit].unit
    return unit.tags[cue.start : cue.at] in pos.TO_WORDS and cue.start > 0 and unit.lows[cue.start - 1] in _WAYS


DOUBTS = (
    Gate("the writer speaks", _is_author, "unsure", INDIRECT),
    Gate("denied", is_denied, "unsure"),
    Gate("unsaid", unsaid_by, "unsure", NOT_DIRECT),
    Gate("a modal verb leaves it open", _is_left_open, "unsure", NOT_DIRECT),
    Gate("only a way to say it", _is_way_to_say, "unsure", NOT_DIRECT),
    Gate("only when something is done", _is_circumstance, "unsure", NOT_DIRECT),
)
