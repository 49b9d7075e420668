"""What the rows of `newscli.rules.statements` are asked about a statement: takes one, returns its place and labels."""

from functools import cache

from newscli.language import tags as pos
from newscli.language.lexicon.closed_classes import POSSESSIVES
from newscli.language.lexicon.saying import SPEAKING, VERB_CUE, denies, doubts, leaves_unsaid
from newscli.language.words import word_set
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Unit
from newscli.quotes.results import QuoteKind, is_title
from newscli.quotes.statements.statement import Statement, form_of
from newscli.rules import Effect, Place, Row, Rulebook
from newscli.rules.statements import ROWS

# The lists of words were written by hand, from general knowledge.
_SAYING = SPEAKING | {"urge", "promise", "call"}
_STATING = SPEAKING | {"promise", "call"}
_LAST_NOT = 4  # words before a verb like *fail*
_BARE, _WORDS_TO_MARKS, _WORDS_TO_COLON = 2, 4, 8
_ANSWERS = frozenset({"yes", "no"})
_ASKING = frozenset({"ask", "question"})
# Nouns that lead to a term or a title in quotation marks: *the word “we”*, *their song “Gull”*.
_TERMS = word_set("""
    word words term phrase title name nickname label song single track album film movie book novel play show series
    episode program programme hashtag slogan motto headline version
""")
_HANDLES = word_set("handle nickname moniker alias username pseudonym pseudonyms")
_ENTITLED = frozenset({"entitled", "titled", "headlined"})
_SAID = frozenset({"speech", "clause"})


class StatementPlace(Place):
    """A statement in the unit of its cue; `text` is that of the article."""

    __slots__ = ("kind", "parsed", "statement", "text")

    def __init__(self, text: str, parsed: list[Parsed], statement: Statement, kind: QuoteKind) -> None:
        self.text, self.parsed, self.statement, self.kind = text, parsed, statement, kind
        here, cue, mention = parsed[statement.unit], statement.attribution.cue, statement.attribution.mention
        marks, labels = {"C": (cue.at, cue.end), "V": (cue.start, cue.end)}, {"C": _of_cue(parsed, statement, kind)}
        if mention:
            marks["S"], labels["S"] = mention, _of_speaker(here.lows[slice(*mention)], mention[1] <= cue.start)
        labels["V"] = frozenset()
        super().__init__(here.lows, here.tags, (0, len(here.lows)), marks, labels)

    def stretches(self, scope: str) -> list[tuple[int, int]]:
        """Return the words of a scope in the unit of the cue."""
        attribution = self.statement.attribution
        cue, mention = attribution.cue, attribution.mention
        if scope == "content":
            return [(start, end) for unit, start, end in self.statement.pieces if unit == self.statement.unit]
        if scope == "group":
            return [(cue.start, cue.at)]
        if scope == "verb":
            return [(cue.start, min(cue.end + 1, self.last))]
        return [(mention[0], cue.start)] if mention and mention[1] <= cue.start else []


def _of_speaker(words: list[str], before: bool) -> frozenset[str]:
    sizes = ["alone" if len(words) == 1 else "several", *(["before"] if before else [])]
    return frozenset((*words, "=" + "_".join(words), *sizes))


def _of_cue(parsed: list[Parsed], statement: Statement, kind: QuoteKind) -> frozenset[str]:
    attribution, unit = statement.attribution, parsed[statement.unit].unit
    cue, (first, start, end) = attribution.cue, statement.pieces[0]
    word, inside = cue.word, first == statement.unit
    known = {
        "a-verb": word.kind == VERB_CUE,
        "of-saying": not _SAYING.isdisjoint(word.families),
        "told-after": _is_stated(statement),
        "takes-as": "as" in word.frames,
        "in-passive": not pos.BE.isdisjoint(unit.tags[cue.start : cue.at]),
        "of-past": unit.tags[cue.at] in pos.PAST_FORMS,
        "no-source": attribution.mention is None,
        "in-turn": statement.set_off,
        "by-phrase": any(step.name == "phrased" for step in attribution.by),
        "right-before": inside and start == cue.end,
        "all-before": attribution.pieces[-1:] == attribution.pieces[:1] == ((0, cue.start),),
        "one-piece-before": inside and len(statement.pieces) == 1 and end <= cue.start,
        "object-alone": _is_object(parsed, statement),
        "a-word-or-two": _is_bare(parsed, statement),
        "in-marks": any(at in parsed[n].unit.regions for n, a, b in statement.pieces for at in range(a, b)),
        "kept-back": _is_kept_back(unit, statement),
        "as-question": word.base in _ASKING and form_of(parsed, statement) == "question",
    }
    families = (family.upper() for family in word.families)
    held = (name for name, holds in known.items() if holds)
    return frozenset((word.base, *families, *held, f"={kind}"))


def _is_stated(statement: Statement) -> bool:
    """Return True if all stands after a verb of saying, and not of denying or thinking.

    What somebody doesn't deny, or doesn't believe, tells something of what they hold.
    """
    attribution = statement.attribution
    word = attribution.cue.word
    says = word.kind == VERB_CUE and not _STATING.isdisjoint(word.families) and "think" not in word.families
    after = all(unit != statement.unit or start > attribution.cue.at for unit, start, _ in statement.pieces)
    return says and after and not (denies(word.base) or doubts(word.base))


def _is_object(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if all that is said is the noun phrase right after the verb."""
    hearer = parsed[statement.unit].noun_at(statement.attribution.cue.end)
    return hearer is not None and statement.pieces == [(statement.unit, hearer.start, hearer.end)]


def _is_bare(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a word or two assert nothing: *demanded a decision*."""
    if sum(end - start for _, start, end in statement.pieces) > _BARE:
        return False
    tags = "".join([parsed[unit].tags[start:end] for unit, start, end in statement.pieces])
    here = parsed[statement.unit]
    asks = here.subject_of(statement.attribution.cue, "relative") if tags[:1] in pos.TO_WORDS else None
    if asks and here.tags[asks[0]] not in pos.WHO_WORDS | pos.THAT_WORDS:
        return True  # "the ladder, which Lund asked them to replace"
    said = (low for unit, start, end in statement.pieces for low in parsed[unit].lows[start:end])
    return pos.STATING.isdisjoint(tags) and _ANSWERS.isdisjoint(said)


def _is_kept_back(unit: Unit, statement: Statement) -> bool:
    """Return True if a verb or an adjective before tells that it isn't said: *failed to say*, *without saying*."""
    cue = statement.attribution.cue
    if unit.tags[cue.at] != pos.GERUND and pos.TO_WORDS.isdisjoint(unit.tags[cue.start : cue.at]):
        return False
    return leaves_unsaid(unit.lows[max(cue.start - _LAST_NOT, 0) : cue.start])


# What stands in quotation marks, titles and terms: takes the text, the units and a statement.


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


def _holds_work(text: str, parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if what stands right after a verb is a work or a name: *wrote “Songs of Salt”*, *call “the Bath”*."""
    cue, (unit, start, end) = statement.attribution.cue, statement.pieces[0]
    here = parsed[unit].unit
    called = cue.word.base == "call" and here.tags[start] in pos.OBJECTS  # "call him “Rex”"
    start += called
    if (
        len(statement.pieces) != 1
        or not pos.STATING.isdisjoint(here.tags[start + 1 : end])
        or not cue.end <= start <= cue.end + _WORDS_TO_MARKS
        or here.tags[start] not in pos.IN_MARKS
    ):
        return False
    if not pos.STATING.isdisjoint(here.tags[cue.end : start]) or pos.COLON in here.tags[cue.end : start]:
        return False
    words = text[here.regions[start].inner : here.regions[start].inner_end].rstrip(",").split()
    return is_title(words, from_first=False) or (called and len(words) == 1 and words[0][0].isupper())


@cache
def _rows(effect: Effect) -> Rulebook[StatementPlace]:
    tests = {
        "work": lambda place: _holds_work(place.text, place.parsed, place.statement),
        "names": lambda place: only_names_things(place.text, place.parsed, place.statement),
    }
    return Rulebook((row for row in ROWS if row.effect == effect), tests)


def row_that(effect: Effect, place: StatementPlace) -> Row | None:
    """Return the first row of an effect that fits a statement."""
    return _rows(effect).first(place)
