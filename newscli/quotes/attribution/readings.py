"""Choose among readings: takes a cue of a unit, returns its likeliest content and the mention of its speaker."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import TypeVar

from newscli.language import tags as pos
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS
from newscli.language.lexicon.closed_classes import BEFORE_CLAUSES
from newscli.language.lexicon.proper_nouns import SERVING
from newscli.language.lexicon.saying import VERB_CUE
from newscli.language.linear_model import ClassModel, Features, Group, LinearModel, shares
from newscli.language.tags import find, sequences
from newscli.quotes.attribution.candidates import LONGEST_MENTION
from newscli.quotes.attribution.constraints import CLAUSE, occasion_end, resumed_at, settled_start
from newscli.quotes.attribution.features import (
    CUE_GROUPS,
    END_GROUPS,
    MENTION_GROUPS,
    START_GROUPS,
    end_features,
    left_features,
    mention_features,
    no_mention_features,
    others_after,
    rival,
    start_features,
    voice_group,
)
from newscli.quotes.attribution.parsed import TIME_PHRASE, Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range, Unit

# Where content ends by the form of its sentence alone: takes a cue and places, returns those that are left.

_DASH_WHO, _DASH_GERUND = sequences(pos.DASHES, pos.WHO_WORDS), sequences(pos.DASHES, pos.GERUND)
_CONTINUES_WITH = pos.FINITE_FORMS - (pos.DO)
_LONGEST_ASIDE = 8
_OTHER_SUBJECT = pos.WH_WORDS | pos.THAT_WORDS | pos.IN_MARKS | {pos.SUBJECT, pos.SEMICOLON, pos.COLON, pos.SUBORD}
_GROUP = pos.AUXILIARIES | pos.ADVERBS | {pos.NOT}
_OPENS_ANOTHER = pos.codes("WH_WORDS IN_MARKS CONJS THAT_WORDS SUBJECT SUBORD COMMA COLON SEMICOLON")


def within_relative(parsed: Parsed, cue: CueCandidate, ends: list[int]) -> list[int]:
    """Leave the ends up to the comma that closes the cue's clause: *Lund, who said so, left*, *…, saying so, left*."""
    tags = parsed.tags
    aside = tags[cue.at - 1 : cue.end] == pos.COMMA_GERUND and pos.FINITE_FORMS.isdisjoint(tags[: cue.at])
    if main := _main_verb(parsed, cue):
        return [main]
    opening = tags[max(cue.start - 2, 0) : cue.start]
    if opening in _DASH_WHO or tags[cue.at - 1 : cue.end] in _DASH_GERUND:
        dash = find(tags, pos.DASHES, cue.end)
        return [at for at in ends if at <= dash] or ends
    if not cue.start and tags[cue.at] in pos.PAST_FORMS:
        continues = pos.OPENS_PHRASE | {pos.SUBJECT}  # "Asked how he fixed it, | Lund grinned: “…”"
    elif opening in pos.COMMA_WHO or aside:
        continues = _CONTINUES_WITH
    else:
        return ends
    closing = next((at for at in ends if tags[at : at + 1] == pos.COMMA and tags[at + 1 : at + 2] in continues), None)
    return ends if closing is None else [at for at in ends if at <= closing]


def _main_verb(parsed: Parsed, cue: CueCandidate) -> int:
    """Return the verb of a sentence whose subject a relative clause tells of: *A note that asks us to go | was sent*.

    It is the first that has no subject of its own after the verb of the clause that the cue reports; else 0.
    """
    first = parsed.lows[cue.start - 1 : cue.start] == ["first"]  # "who first said"
    tags, subject = parsed.tags, parsed.noun_ending(cue.start - 1 - first)
    if subject is None or tags[subject.end] not in pos.THAT_WORDS | pos.WHO_WORDS:
        return 0
    if not _opens_sentence(parsed, subject):
        return 0
    verbs = [at for at in range(cue.end, parsed.last) if tags[at] in pos.FINITE_FORMS and tags[at - 1] not in _GROUP]
    relative = int(bool(verbs) and pos.TO_WORDS.isdisjoint(tags[cue.end : verbs[0]]))
    last = verbs[relative - 1] + 1 if relative else cue.end
    for at in verbs[relative:]:
        if _OPENS_ANOTHER.isdisjoint(tags[last:at]):
            return at
        last = at + 1  # "who says that it fell while she rowed | has left"
    return 0


def _opens_sentence(parsed: Parsed, subject: Chunk) -> bool:
    """Return True if a noun phrase begins its sentence, or follows where or when: *In Dorn, | farmers who*."""
    tags, start = parsed.tags, subject.start
    where = tags[0] in pos.PREPS and tags[start - 1] == pos.COMMA and pos.FINITE_FORMS.isdisjoint(tags[:start])
    return subject == parsed.subject_noun() or where


def continues(parsed: Parsed, end: int) -> bool:
    """Return True if the same cue says more after `end`: *…, and that …*, *…, a third of them old, and that …*."""
    after = end + (parsed.tags[end : end + 1] == pos.COMMA)
    closes = parsed.tags.find(pos.COMMA, after, after + _LONGEST_ASIDE) if after > end else -1
    if (
        closes > 0
        and pos.FINITE_FORMS.isdisjoint(parsed.tags[after:closes])
        and parsed.lows[closes + 1 : closes + 3] == ["and", "that"]
    ):
        return True
    return parsed.lows[after : after + 2] in (["and", "that"], ["but", "that"])


# The readings to choose from: takes a cue, returns where its content may begin and end, and who may speak.

_BEFORE_RIGHT = pos.PREPS_OF_TO | pos.DASHES | {pos.COMMA, pos.COLON, pos.OPEN, pos.SPEECH}
_CLOSING = frozenset((pos.COMMA, pos.COLON, pos.SEMICOLON, pos.STOP, pos.CLOSE))
_BOUND_TO_NEXT = pos.AUXILIARIES | pos.DETERMINING | pos.TO_WORDS | pos.ADVERBS | pos.WHO_WORDS | {pos.SUBJECT}
_NO_START = pos.DASHES | {pos.COMMA, pos.COLON, pos.SEMICOLON, pos.CLOSE}
_BREAK_MARKS = pos.DASHES | {pos.COMMA, pos.COLON}
_BEFORE_LEFT = (
    pos.IN_MARKS | pos.DASHES | pos.CONJS | {pos.COMMA, pos.SEMICOLON, pos.COLON, pos.OPEN, pos.SUBORD, pos.STOP}
)
_OPENS_CONTENT = pos.IN_MARKS | pos.THAT_WORDS
_BREAKS_LIST = pos.BE | pos.HAVE | {pos.PAST, pos.THIRD, pos.MODAL}
_PUNCTUATION = pos.DASHES | {pos.COMMA, pos.SEMICOLON, pos.COLON, pos.OPEN, pos.CLOSE, pos.STOP}
_ENDS = _PUNCTUATION | pos.PREPS_OF_TO | pos.IN_MARKS | pos.WH_WORDS | pos.CONJS | pos.THAT_WORDS | {pos.SUBORD}
_BREAKS = pos.FINITE_FORMS | pos.ADVERBS | {pos.GERUND}
_STARTS = pos.IN_MARKS | pos.WH_WORDS | pos.THAT_WORDS | pos.TO_WORDS | {pos.SUBORD}
# What joins a noun phrase to the one before: *the head of the bank*, *a cut of about a third*.
_LINKS = pos.PREPS | {pos.OF} | sequences(pos.PREPS, pos.OF)
# What is named after these and a preposition is what somebody knows, not who speaks: *aware of the plan*.
_ABOUT = frozenset({"familiar", "aware"})
_BARE = (["the"], ["a"], ["an"])
_MEANS = frozenset({"phone", "telephone", "email", "e-mail", "text", "mail", "fax", "video", "letter"})
_BEFORE_SOURCE = frozenset({"by", "from"})
_FARTHEST = 90
_NEVER_LAST = frozenset(("because", "unless", "whereas", "and", "or", "nor", "but", "the", "a", "an"))


def right_starts(parsed: Parsed, cue: CueCandidate) -> list[int]:
    """Return where content to the right of the cue may begin."""
    tags = parsed.tags
    found, last = [], parsed.last
    chunk_ends = {chunk.end for chunk in parsed.chunks}
    for at in range(cue.end, min(cue.end + 24, last)):
        before = tags[at - 1]
        if at == cue.end or tags[at] in _STARTS or before in _BEFORE_RIGHT or at in chunk_ends:
            if tags[at] not in _CLOSING:
                found.append(at)
            if tags[at] == pos.SPEECH:
                break
    return found


def right_ends(parsed: Parsed, start: int) -> list[int]:
    """Return where content that begins at `start` may end (half-open)."""
    tags, shape, last = parsed.tags, parsed.shape, parsed.last
    found = [
        at
        for at in range(start + 1, min(last, start + _FARTHEST))
        if parsed.lows[at - 1] not in _NEVER_LAST
        and (
            tags[at] in _ENDS
            or tags[at - 1] in pos.IN_MARKS
            or shape[at] == TIME_PHRASE
            or (tags[at] in _BREAKS and tags[at - 1] not in _BOUND_TO_NEXT)
        )
    ]
    return [*found, last] if last > start else found


def left_spans(parsed: Parsed, cue: CueCandidate) -> list[tuple[int, int]]:
    """Return the stretches that may be content to the left of the cue."""
    tags = parsed.tags
    ends: list[int] = []
    for at in range(cue.start, max(0, cue.start - 40), -1):
        if tags[at - 1] in pos.IN_MARKS or (at < cue.start and tags[at] in _BREAK_MARKS):
            if len(ends) < 3 or tags[at - 1] == pos.SPEECH:
                ends.append(at)
            if len(ends) >= 3 and tags[at - 1] == pos.SPEECH:
                break
    if cue.start not in ends:
        ends.append(cue.start)
    spans = []
    for end in ends:
        starts = [0]
        if end == cue.start and tags[end - 1] not in pos.IN_MARKS:
            chunk = parsed.chunk_before(end)
            starts = [chunk.start] if chunk and chunk.end == end else starts
        starts += [at for at in range(1, end) if tags[at - 1] in _BEFORE_LEFT or tags[at] in _OPENS_CONTENT][-7:]
        spans += [(start, end) for start in dict.fromkeys(starts) if start < end and tags[start] not in _NO_START]
    return spans


def mentions(parsed: Parsed, cue: CueCandidate) -> Iterator[tuple[int, int, int]]:
    """Yield the noun phrases that may name the speaker: start, end of the first chunk, end with what belongs to it."""
    examples = _examples_start(parsed.unit, cue)
    names = [i for i, chunk in enumerate(parsed.chunks) if chunk.kind == "noun"]
    left = [i for i in names if parsed.chunks[i].end <= cue.start and not examples <= parsed.chunks[i].start][-8:]
    # The addressee follows the verb and is never the speaker.
    has_hearer = left and cue.word.kind == VERB_CUE and ("tell" in cue.word.families or _adds(parsed, cue))
    right = [i for i in names if parsed.chunks[i].start >= cue.end and not has_hearer][:3]
    for i in (*left, *right):
        chunk = parsed.chunks[i]
        if chunk.end == cue.start and parsed.lows[chunk.start : chunk.end] in _BARE:
            continue  # the cue is a noun here: "the urging of the mayor"
        earlier, before = ("", "", *parsed.lows[max(chunk.start - 2, 0) : chunk.start])[-2:]
        if parsed.lows[chunk.end - 1] in _MEANS and before in ("by", "via"):
            continue  # "said by phone"
        if parsed.lows[chunk.start : chunk.end] == ["front"] or _is_day(parsed, chunk):
            continue  # "in front of the court"
        after_preposition = parsed.tags[chunk.start - 1 : chunk.start] in pos.PREPS
        if after_preposition and earlier in _ABOUT:
            continue  # "a person familiar with the plan said"
        hangs = chunk.start > cue.end and after_preposition
        if hangs and cue.word.kind == VERB_CUE and before not in _BEFORE_SOURCE:
            continue  # "a nurse said in Dorn"
        governed = after_preposition or parsed.tags[chunk.start - 1 : chunk.start] == pos.GERUND
        if governed and parsed.is_within_subject(cue, chunk):
            continue  # "a woman with two dogs says", "a union representing bakers says"
        limit = cue.start if chunk.end <= cue.start else len(parsed.tags)
        yield chunk.start, chunk.end, _extent(parsed, i, limit)


def _adds(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True for a verb whose subject is that of the clause before: *Lund rowed on, remarking on the weather*."""
    return parsed.tags[cue.at - 1 : cue.at + 1] == pos.COMMA_GERUND


def _is_day(parsed: Parsed, chunk: Chunk) -> bool:
    """Return True of a day in brackets: *on Monday (Mar 2)*."""
    return parsed.tags[chunk.start - 1 : chunk.start] == pos.OPEN and parsed.lows[chunk.start] in DAYS_AND_MONTHS


def _examples_start(unit: Unit, cue: CueCandidate) -> int:
    """Return where examples of the speakers begin: *bakers from six towns, including Kelda, urged*."""
    for at in range(cue.start - 1, max(cue.start - 40, 0), -1):
        if unit.lows[at] == "including":
            return at
        if unit.tags[at] in _BREAKS_LIST:
            break
    return cue.start


def _extent(parsed: Parsed, number: int, limit: int) -> int:
    """Follow *of*, *for*, *at* … and *and* before names from a chunk to the end of its phrase."""
    tags, end = parsed.tags, parsed.chunks[number].end
    for chunk in parsed.chunks[number + 1 :]:
        link = tags[end : chunk.start]
        somebody = chunk.end - chunk.start > 1 or tags[chunk.start] == pos.NAME
        serves = link in pos.TO_WORDS and somebody and parsed.lows[end - 1] in SERVING
        if (
            chunk.kind != "noun"
            or not (link in _LINKS or serves)
            or chunk.end > limit
            or chunk.end - parsed.chunks[number].start > LONGEST_MENTION
            or occasion_end(parsed.unit, end, chunk) > end  # "said Lund | in an interview"
        ):
            break
        end = chunk.end
    return end


# The models that choose between readings of quotes: takes features, returns scores by the weights of `model.tsv`.

# Of the model `cue`: no content, to the right of the cue, to its left, on both sides, in another unit.
CLASSES = 5
GROUPS: dict[str, tuple[Group, ...]] = {
    "cue": CUE_GROUPS,
    "start": START_GROUPS,
    "left": (),
    "end": END_GROUPS,
    "mention": MENTION_GROUPS,
}
_TABLE = ("newscli.quotes", "model.tsv")


@cache
def scorer(model: str) -> Callable[[Features], float]:
    """Return what the model `start`, `left`, `end` or `mention` gives a reading for its features, as a function."""
    return LinearModel(*_TABLE, model, GROUPS[model]).score


@cache
def _class_model() -> ClassModel:
    return ClassModel(*_TABLE, "cue", CLASSES, GROUPS["cue"])


def class_scores(features: Features) -> list[float]:
    """Return what the model `cue` gives each of its classes for the features of a cue."""
    return _class_model().scores(features)


# Takes a cue of a parsed unit, returns the likeliest content on either side of it, and the mention of its speaker.

_Reading = TypeVar("_Reading")
# The doubt left about a form that leaves no choice.
UNSETTLED = 0.01
_CONNECTIVES = pos.ADVERBS | pos.CONJS | {pos.SUBORD, pos.COMMA}


def content_left(parsed: Parsed, cue: CueCandidate, mention: Range | None) -> Range | None:
    """Choose the content to the left, without the speaker and what stands between the speaker and the cue."""
    spans, score = left_spans(parsed, cue), scorer("left")

    def fits(span: Range) -> float:
        return score(left_features(parsed, cue, *span))

    best = _best(spans, fits)
    if best is None or mention is None or not best[0] <= mention[0] < best[1]:
        return best
    return _best([span for span in spans if span[1] <= mention[0] and parsed.tags[span[1] - 1] == pos.SPEECH], fits)


def _best(readings: list[_Reading], fits: Callable[[_Reading], float]) -> _Reading | None:
    """Return the reading that fits best, or None if there are none; a single one needs no score."""
    return max(readings, key=fits) if len(readings) > 1 else readings[0] if readings else None


def only_links(parsed: Parsed, piece: Range) -> bool:
    """Return True if a piece only links its sentence to the one before: *Indeed, …*."""
    return set(parsed.tags[slice(*piece)]) <= _CONNECTIVES


def content_right(parsed: Parsed, cue: CueCandidate, strengths: dict[int, float], between: bool) -> Range | None:
    """Choose the content to the right: after the comma where the attribution stands between commas."""
    if at := resumed_at(parsed, cue):
        return at, at + 1
    settled = settled_start(parsed, cue)
    starts = [settled] if settled else right_starts(parsed, cue)
    if between and (comma := parsed.tags.find(pos.COMMA, cue.end)) > 0:
        starts = [at for at in starts if at == comma + 1]
    score_start, score_end = scorer("start"), scorer("end")
    start = _best(starts, lambda at: score_start(start_features(parsed, cue, at)))
    if start is None:
        return None
    ends = _behind_condition(parsed, start, within_relative(parsed, cue, right_ends(parsed, start)))
    if len(ends) > 1:
        verb = parsed.verb_of(cue, start + (parsed.tags[start] in pos.THAT_WORDS))
        ends = [end for end in ends if end > verb] or ends
    others = others_after(parsed, cue, strengths, start)

    def fits(end: int) -> float:
        return score_end(end_features(parsed, cue, start, end, rival(others, end)))

    end = _best(ends, fits)
    while end is not None and continues(parsed, end) and (later := [at for at in ends if at > end + 3]):
        end = max(later, key=fits)
    return None if end is None else (start, end)


def _behind_condition(parsed: Parsed, start: int, ends: list[int]) -> list[int]:
    """Return the ends that lie in the main clause where what is said begins with another: *that if it rains, | it*."""
    tags, first = parsed.tags, start + (parsed.tags[start] in pos.THAT_WORDS)
    opens = tags[first : first + 1] == pos.SUBORD or parsed.lows[first : first + 1] in (["if"], ["when"])
    comma = tags.find(pos.COMMA, first + 1) if opens else -1
    if comma < 0 or pos.FINITE_FORMS.isdisjoint(tags[first:comma]) or not CLAUSE.match(tags, comma + 1):
        return ends
    return [end for end in ends if end > comma + 1]


def _joined_subject(parsed: Parsed, cue: CueCandidate) -> Chunk | None:
    """Return the subject of a sentence whose verb is joined to a first one: *Lund left, blaming rain, | and said*."""
    tags, subject = parsed.tags, parsed.subject_noun()
    joined = tags[cue.start - 2 : cue.start] in pos.COMMA_CONJ and tags[cue.at] in pos.TENSED
    aside = tags.find(pos.COMMA_GERUND, 0, cue.start) if joined and subject else -1
    if aside < 0 or subject is None or not _OTHER_SUBJECT.isdisjoint(tags[subject.end : cue.start]):
        return None
    verbs = sum(tag in pos.FINITE_FORMS for tag in tags[subject.end : aside])
    return subject if verbs and pos.FINITE_FORMS.isdisjoint(tags[aside : cue.start]) else None


def speaker_mention(
    parsed: Parsed, cue: CueCandidate, side: str, speaker: int | None = None
) -> tuple[Range | None, float]:
    """Choose the speaker's mention, or none; of those at word `speaker` where that is settled."""
    if speaker is not None and parsed.tags[speaker] in pos.THAT_WORDS:
        return (speaker, speaker + 1), 1 - UNSETTLED
    opened = speaker is None and not BEFORE_CLAUSES.isdisjoint(parsed.lows)
    if opened and (subject := parsed.subject_of(cue, "subordinate")):
        speaker = subject[0]  # "The plan fell after a judge, ruling on Monday, said"
    if speaker is None and (joined := _joined_subject(parsed, cue)):
        return (joined.start, joined.end), 1 - UNSETTLED
    options = []
    for option in mentions(parsed, cue):
        if option[0] == speaker:
            return (option[0], option[2]), 1 - UNSETTLED
        options.append(option)
    group, score = voice_group(parsed, cue), scorer("mention")
    scores = [score(mention_features(parsed, cue, *option, side, group)) for option in options]
    scores.append(score(no_mention_features(cue, side, group)))
    probabilities = shares(scores)
    best = max(range(len(scores)), key=scores.__getitem__)
    if best == len(options):
        return None, probabilities[best]
    return (options[best][0], options[best][2]), probabilities[best]
