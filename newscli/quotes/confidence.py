"""How sure a quote is: takes a statement and its speaker, returns the gates and facts that decide, and the level."""

from functools import cache
from math import fsum, log
from typing import Literal

from newscli.article.provenance import Reason, reasons_of, row_of
from newscli.language import tags as pos
from newscli.language.lexicon.closed_classes import MULTITUDES
from newscli.language.lexicon.saying import READY, SPEAKING, VERB_CUE
from newscli.language.lexicon.verbs import form_letters
from newscli.language.linear_model import chance, read_weights
from newscli.language.words import word_set
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Unit
from newscli.quotes.coreference.entities import DOUBTFUL
from newscli.quotes.results import Confidence, QuoteKind, Speaker
from newscli.quotes.sourcing import sort_of
from newscli.quotes.statements.statement import Statement, form_of
from newscli.quotes.statements.statement_rows import StatementPlace, row_that
from newscli.quotes.statements.turns import ASKS
from newscli.records import NamedTuple
from newscli.rules import Row

# The facts that the models of confidence weigh: takes a statement and its speaker, returns what tells how sure it is.
#
# The words it looks for were listed by hand, from general knowledge.

_PASSIVE = form_letters("PAST PARTICIPLE")
_PERSONAL = pos.OBJECTS | {pos.SUBJECT, pos.POSSESSIVE}
_RELATIVES = pos.WH_WORDS | pos.THAT_WORDS
_PRONOUNS = pos.OBJECTS | pos.WHO_WORDS | {pos.SUBJECT, pos.POSSESSIVE}

Facts = dict[str, float]
_EDGE = 0.001
# Verbs whose infinitive is something said: *told them to leave*, *vowed to stay*.
_REPORTING = word_set("""
    tell ask urge order promise vow pledge warn swear threaten implore exhort beg encourage press direct command
    demand request beseech plead recommend advise remind instruct call invite petition appeal challenge counsel
    caution say propose push lobby claim advocate
""")
_SAYING = SPEAKING | {"promise", "urge", "according", "statement"}
_FIRST_PERSON = frozenset(("i", "we", "you"))
_SPOKEN = _FIRST_PERSON | {"me", "us"}
_HALF = 0.5  # what one word tells is learnt of few sentences
_FEW_QUOTED = 2  # so few are often left to taste
_LENGTHS, _MOST_PIECES, _FAR_SENTENCES, _MOST_WORDS_OF_A_NAME = (5, 8, 20), 3, 3, 5


def _opens_with_that(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if *that* opens the words: *wrote in a letter that the pier was shut*."""
    unit, start, _ = statement.pieces[0]
    return not pos.THAT_WORDS.isdisjoint(parsed[unit].tags[max(start - 1, 0) : start + 1])


def statement_facts(parsed: list[Parsed], statement: Statement, kind: QuoteKind) -> Facts:
    """Return what tells whether words are a statement: their form, their cue and its family, who is said to speak."""
    attribution = statement.attribution
    word, unit = attribution.cue.word, parsed[statement.unit].unit
    form, family = form_of(parsed, statement), word.families[0] if word.families else "no family"
    saying = "saying" if not _SAYING.isdisjoint(word.families) else "other"
    names = [
        kind,
        form,
        f"family {family}",
        f"{saying}, {form}",
        f"{saying}, {kind}",
        f"family {family}, {kind}",
        f"family {family}, {form}",
        *(["that", f"{saying}, that"] if _opens_with_that(parsed, statement) else []),
        *(["infinitive, telling" if word.base in _REPORTING else "infinitive, other"] if form == "infinitive" else []),
        *_of_agent(unit.lows, unit.tags, attribution.mention, kind),
        *_of_cue(parsed[statement.unit], statement, kind),
        *(["inner"] if attribution.inner else []),
        *_of_content(parsed, statement, form, family),
    ]
    return _likelihoods(statement) | dict.fromkeys(names, 1.0) | {f"base {word.base}": _HALF}


def _of_content(parsed: list[Parsed], statement: Statement, form: str, family: str) -> list[str]:
    """Name how much is said, and how much of it in quotation marks, and what it begins and ends with."""
    pieces = [(parsed[at], start, end) for at, start, end in statement.pieces]
    quoted = sum(_words(each.unit, at, at + 1) for each, a, b in pieces for at in each.unit.regions if a <= at < b)
    words = sum(_words(each.unit, start, end) for each, start, end in pieces)
    (first, begins, _), (last, _, ends) = pieces[0], pieces[-1]
    lows = {low for each, start, end in pieces for low in each.lows[start:end]}
    facts = [
        f"{form} of words {_band(words)}",
        f"pieces {min(len(pieces), _MOST_PIECES)}",
        f"begins {first.written[begins]}",
    ]
    facts += [f"quoted {_band(quoted)}", f"family {family}, quoted {_band(quoted)}"] if quoted > _FEW_QUOTED else []
    facts += ["to the end"] if ends >= last.last else []
    facts += [] if lows.isdisjoint(_SPOKEN) else ["spoken to somebody"]
    return facts + (["question mark"] if "?" in last.lows[-2:] else [])


def _words(unit: Unit, start: int, end: int) -> int:
    return len(unit.document.text[unit.starts[start] : unit.ends[end - 1]].split())


def _band(words: int) -> str:
    return next((f"to {most}" for most in _LENGTHS if words <= most), "beyond")


def _likelihoods(statement: Statement) -> Facts:
    attribution = statement.attribution
    return {
        "always": 1.0,
        "cue likelihood": _log_odds(attribution.likelihood),
        "speaker likelihood": _log_odds(attribution.speaker_likelihood),
    }


def _of_agent(lows: list[str], tags: str, mention: tuple[int, int] | None, kind: QuoteKind) -> list[str]:
    if mention is None:
        return ["nobody", f"nobody, {kind}"]
    words, classes = lows[slice(*mention)], tags[slice(*mention)]
    first = ["first person"] if words[0] in _FIRST_PERSON else []
    if len(classes) == 1 and classes in _PERSONAL:
        return ["pronoun", f"pronoun {words[0]}", *first]
    if classes[0] in _RELATIVES:
        return ["relative pronoun", *first]
    if pos.NAME in classes or pos.TITLE in classes:
        return ["named", *first]
    return ["described", *first, f"agent {sort_of(words, classes)}"]


def _of_cue(parsed: Parsed, statement: Statement, kind: QuoteKind) -> list[str]:
    cue, tags = statement.attribution.cue, parsed.tags
    group = tags[cue.start : cue.at]
    verb = cue.word.kind == VERB_CUE
    facts = [f"cue form {cue.word.forms[:1]}" if verb else f"cue kind {cue.word.kind}"]
    if pos.NOT in group or any(low.endswith(("n't", "n’t")) for low in parsed.lows[cue.start : cue.at]):
        facts += ["negated", f"negated, {kind}"]
    facts += ["modal"] if pos.MODAL in group else []
    facts += (
        ["infinitive cue"]
        if not pos.TO_WORDS.isdisjoint(group) and READY.isdisjoint(parsed.lows[max(cue.start - 1, 0) : cue.start])
        else []
    )
    if verb and not pos.BE.isdisjoint(group) and not _PASSIVE.isdisjoint(cue.word.forms[:1]):
        facts.append("passive")
    facts.append(f"after {parsed.written[cue.start - 1] if cue.start else 'nothing'}")
    if cue.start <= 1 and pos.SUBORD in tags[: cue.start]:
        facts.append("subordinate")
    follows = any(start >= cue.end for unit, start, _ in statement.pieces if unit == statement.unit)
    return [*facts, "content after" if follows else "content before"]


def speaker_facts(
    parsed: list[Parsed], statement: Statement, kind: QuoteKind, speaker: Speaker | None, clues: list[str]
) -> Facts:
    """Return what tells whether the speaker is the right one: the form of the name, where it is mentioned, clues."""
    facts = _likelihoods(statement)
    mention = statement.attribution.mention
    if speaker is None or mention is None:
        return facts | {kind: 1.0, "nobody": 1.0}
    here, cue = parsed[statement.unit], statement.attribution.cue
    unit, written = here.unit, here.written
    words, tags = unit.lows[slice(*mention)], unit.tags[slice(*mention)]
    gap = cue.start - mention[1] if mention[1] <= cue.start else mention[0] - cue.end
    names = [
        kind,
        *([] if speaker.resolved else ["unresolved"]),
        *clues,
        *(["inner"] if statement.attribution.inner else []),
        *_of_form(words, tags),
        *_of_name(speaker.name),
        *(["role"] if speaker.role else []),
        f"tags {_collapsed(written[slice(*mention)])[:4]}",
        f"mention after {written[mention[0] - 1] if mention[0] else 'nothing'}",
        f"mention before {written[mention[1] : mention[1] + 1] or 'nothing'}",
        f"gap {gap if gap < _FAR_SENTENCES else 'far'}",
        *(["mention first"] if mention[1] <= cue.start else []),
        f"family {cue.word.families[0] if cue.word.families else 'no family'}",
    ]
    return facts | dict.fromkeys(names, 1.0)


def _of_form(words: list[str], tags: str) -> list[str]:
    first = ["first person"] if words[0] in _FIRST_PERSON else []
    if len(tags) == 1 and tags in _PRONOUNS:
        return [f"pronoun {words[0]}", *first]
    return ["named" if pos.NAME in tags or pos.TITLE in tags else "described", *first]


def _of_name(name: str) -> list[str]:
    words = name.split()
    capitals = sum(word[:1].isupper() for word in words)
    described = words[0].islower() or words[0] in ("The", "A", "An", "One")
    return [
        f"words {min(len(words), _MOST_WORDS_OF_A_NAME)}",
        "capitals all" if capitals == len(words) else "capitals none" if not capitals else "capitals some",
        f"begins {words[0].lower()}" if described else "begins as a name",
    ]


def _collapsed(tags: str) -> str:
    """Return tags with each run of the same one written once."""
    return "".join(tag for at, tag in enumerate(tags) if tags[at - 1 : at] != tag)


def _log_odds(probability: float) -> float:
    held = min(max(probability, _EDGE), 1 - _EDGE)
    return log(held / (1 - held)) / 4


# How sure a quote is: takes facts about a statement or a speaker, returns probabilities, and the levels they come to.
#
# Two logistic models, learnt on whole articles by `tests/learn/confidence.py`, decide: one gives the probability that
# the words are a statement at all, the other that the speaker is right if they are.

# Below these probabilities words are no statement, or whose they are is not known well enough to list them; from the
# last one on words and speaker are sure.
STATED, NAMED, SURE = 0.45, 0.4, 0.89
_OF_LISTS = pos.HEAD_NOUNS | pos.PREPS_AND_OF | pos.DETS | pos.CONJS | {pos.COMMA, pos.STOP}

Question = Literal["statement", "speaker"]
_MODELS = {"statement": "stated", "speaker": "speaker"}


@cache
def _weights(model: str) -> dict[str, float]:
    return read_weights("newscli.quotes", "confidence.tsv", model)


def probability(question: Question, facts: Facts) -> float:
    """Return how likely it is that words are a statement, or that their speaker is right."""
    return chance(fsum(weighed(question, facts).values()))


def weighed(question: Question, facts: Facts) -> dict[str, float]:
    """Return what each fact adds to the log odds; those that the model does not know are left out."""
    weights = _weights(_MODELS[question])
    return {fact: weights[fact] * value for fact, value in facts.items() if fact in weights}


def level_of_turn(parsed: list[Parsed], statement: Statement) -> Confidence:
    """Return how sure a turn is; a question of nobody in particular (*Q: …*) and a mere list are no statements.

    Beside a question less than a verb tells something: *A: No.*, *A: On Monday.*
    """
    mention, unit = statement.attribution.mention, parsed[statement.unit].unit
    asked = any(parsed[n].lows[-1:] == ["?"] for n in (statement.unit - 1, statement.unit) if n >= 0)
    tags = frozenset().union(*[parsed[n].tags[start:end] for n, start, end in statement.pieces])
    said_no = any("no" in parsed[n].lows[start:end] for n, start, end in statement.pieces)
    states = said_no or not tags <= _OF_LISTS if asked else not pos.STATING.isdisjoint(tags)
    if not states or (mention is not None and unit.lows[mention[0]] in ASKS):
        return "unsure"
    return "sure" if mention is not None and pos.NAME in unit.tags[slice(*mention)] else "likely"


def level(stated: float, named: float) -> Confidence:
    """Return the level of the probabilities that words are a statement, and that its speaker is right if they are."""
    if stated < STATED or stated * named < NAMED:
        return "unsure"
    return "sure" if stated * named > SURE else "likely"


class Ruling(NamedTuple):
    """The name of what decided, and its effect."""

    name: str
    effect: str


class Decision(NamedTuple):
    """How sure a statement is, the rows that decided, and the facts that were weighed, if any."""

    level: Confidence
    rulings: tuple[Ruling, ...] = ()
    stated: Facts | None = None
    named: Facts | None = None

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What decided, as readers see it: rows first, then each model with its facts, the weightiest first."""
        gates = tuple(row_of(ruled.name, ruled.effect) for ruled in self.rulings)
        return gates + _weighed("statement", self.stated) + _weighed("speaker", self.named)


def _weighed(question: Question, facts: Facts | None) -> tuple[Reason, ...]:
    return () if facts is None else reasons_of(question, probability(question, facts), weighed(question, facts))


def vetoed(place: StatementPlace) -> Row | None:
    """Return the row by which something is no statement at all; what is set off as speech always is one."""
    return None if place.statement.set_off else row_that("veto", place)


def decide(place: StatementPlace, speaker: Speaker | None, clues: list[str]) -> Decision:
    """Return how sure somebody states it and that it is this speaker; "unsure" means that it may be no statement.

    `clues` tell whether the mention was taken for the right one.
    """
    if doubt := row_that("unsure", place):
        return Decision("unsure", (Ruling(doubt.name, "unsure"),))
    found = _weigh(place.parsed, place.statement, place.kind, speaker, clues)
    if found.level == "unsure" and (admitted := row_that("likely", place)):
        return found._replace(level="likely", rulings=(*found.rulings, Ruling(admitted.name, "likely")))
    if found.level != "sure" or speaker is None:
        return found
    nobody = not speaker.resolved or speaker.name.lower() in MULTITUDES  # "thousands", or who could not be traced
    why = "nobody in particular" if nobody else "" if DOUBTFUL.isdisjoint(clues) else "somebody else may be meant"
    return found._replace(level="likely", rulings=(*found.rulings, Ruling(why, "likely"))) if why else found


def _weigh(
    parsed: list[Parsed], statement: Statement, kind: QuoteKind, speaker: Speaker | None, clues: list[str]
) -> Decision:
    if statement.set_off:
        turn = level_of_turn(parsed, statement)
        return Decision(turn, (Ruling("a turn of a talk", turn),))
    stated = statement_facts(parsed, statement, kind)
    likely = probability("statement", stated)
    if likely < STATED:
        return Decision("unsure", (), stated)
    named = speaker_facts(parsed, statement, kind, speaker, clues)
    return Decision(level(likely, probability("speaker", named)), (), stated, named)
