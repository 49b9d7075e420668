"""What nobody says: takes a statement, returns whether grammar rules it out, whatever its words look like."""

from newscli.language.lexicon.negation import denies, doubts, leaves_unsaid
from newscli.language.lexicon.saying import SPEAKING, VERB_CUE
from newscli.language.tags import (
    DO,
    GERUND,
    HAVE,
    MODAL,
    NOT,
    NUMERALS,
    THAT_WORDS,
    TO_WORDS,
)
from newscli.language.words import word_set
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.statements.cueless import INDIRECT, NOT_DIRECT, Gate, Statement

# What nobody says: takes a statement, returns whether its sentence tells that it was not said, or only sets a case.

_SAYING = SPEAKING | {"promise"}
_NEVER = frozenset(("never", "cannot"))
# After these *not* denies only how much is said: *did not just say that it was old*.
_MERELY = frozenset(("only", "just", "merely", "simply"))
_NOBODY = word_set("nobody none neither nor no-one")
_ONE = frozenset(("one", "a", "any"))
_HARDLY = frozenset(("hardly", "scarcely", "barely"))
_BUT = frozenset(("but", "except", "other", "apart"))
_CONDITIONS = word_set("if unless whether")
_INVERTED = HAVE | {MODAL}
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
        or _SAYING.isdisjoint(word.families)
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
    denied = NOT in unit.tags[cue.start : cue.at] or any(low.endswith(("n't", "n’t")) or low in _NEVER for low in group)
    return denied and _MERELY.isdisjoint(group)


def _is_of_nobody(parsed: Parsed, statement: Statement) -> bool:
    """Return True if the subject is nobody: *None of the men said*, *Neither Ferro nor Lund said*, *No pilot said*."""
    mention, lows, tags = statement.attribution.mention, parsed.unit.lows, parsed.unit.tags
    if mention is None or mention[1] > statement.attribution.cue.start:
        return False
    start, end = mention
    before = lows[start - 1] if start else ""
    if start > 1 and tags[start - 1] in DO and lows[start - 2] in _NOBODY:
        return True  # "nor did Lund say that"
    if before == "not" and lows[start] in _ONE:
        return True
    if not _BUT.isdisjoint(lows[start : statement.attribution.cue.start]):
        return False
    if lows[start] in _NOBODY or before in _NOBODY or before in _HARDLY:
        return True
    return lows[start] == "no" and end - start > 1 and tags[start + 1] not in NUMERALS


def _is_condition(parsed: Parsed, statement: Statement) -> bool:
    """Return True if it is only what may be said: *If Lund says that*, *Unless she says*, *Had Lund said that*."""
    cue, mention, unit = statement.attribution.cue, statement.attribution.mention, parsed.unit
    if mention is None or not 0 < mention[0] < cue.start:
        return False
    at = mention[0] - 1
    if unit.lows[at] in _CONDITIONS:
        return True
    return at == 0 and unit.tags[at] in _INVERTED and unit.lows[-1] != "?"


def _is_kept_back(parsed: Parsed, statement: Statement) -> bool:
    """Return True if a verb or an adjective before tells that it isn't said: *failed to say*, *without saying*."""
    cue, unit = statement.attribution.cue, parsed.unit
    if unit.tags[cue.at] != GERUND and TO_WORDS.isdisjoint(unit.tags[cue.start : cue.at]):
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
    return cue.word.kind == VERB_CUE and MODAL in tags[cue.start : cue.at]


def after_that(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if *that* opens the words: *wrote in a letter that the pier was shut*."""
    unit, start, _ = statement.pieces[0]
    return not THAT_WORDS.isdisjoint(parsed[unit].unit.tags[max(start - 1, 0) : start + 1])


def _is_way_to_say(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if what stands for the speaker is only a way to say it: *a good way to remind us that it is old*."""
    cue, unit = statement.attribution.cue, parsed[statement.unit].unit
    return unit.tags[cue.start : cue.at] in TO_WORDS and cue.start > 0 and unit.lows[cue.start - 1] in _WAYS


DOUBTS = (
    Gate("the writer speaks", _is_author, "unsure", INDIRECT),
    Gate("denied", is_denied, "unsure"),
    Gate("unsaid", unsaid_by, "unsure", NOT_DIRECT),
    Gate("a modal verb leaves it open", _is_left_open, "unsure", NOT_DIRECT),
    Gate("only a way to say it", _is_way_to_say, "unsure", NOT_DIRECT),
)
