"""Attribute: takes a parsed unit, returns which cue or phrase has which words as content, who speaks, and to whom."""

from collections.abc import Callable
from typing import Literal

from newscli.language import tags as pos
from newscli.language.lexicon.closed_classes import THIRD_POSSESSIVES
from newscli.language.lexicon.saying import LEADS_TO_WHOM, MARK_CUE, PHRASE_CUE, TO_PERSON, VERB_CUE
from newscli.language.linear_model import shares
from newscli.quotes.attribution.candidates import SPEAKER_PHRASE, silent_cue
from newscli.quotes.attribution.constraints import (
    Fixed,
    after_circumstances,
    describes_noun,
    fixed_by_grammar,
    parts_clause,
    resumed_at,
)
from newscli.quotes.attribution.features import cue_features
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.readings import (
    UNSETTLED,
    class_scores,
    content_left,
    content_right,
    only_links,
    speaker_mention,
)
from newscli.quotes.attribution.segments import Range
from newscli.records import NamedTuple

# Fixed phrases that name a source: takes a parsed unit, returns what *in the words of* or *as … put it* attributes.

_ENDS_CONTENT = pos.IN_MARKS | {pos.COMMA}
_PREP_OR_TIME = pos.PREPS | pos.TIME_WORDS
_LEADING = frozenset((pos.COMMA, pos.COLON))


class Phrase(NamedTuple):
    """A phrase that introduces a statement: its words, and an example with the speaker in brackets, content in braces.

    `*` stands for the speaker's possessive, `+` for a noun phrase; where there is neither, the speaker is the noun
    phrase after the words.
    """

    words: str
    example: str


PHRASES = (
    Phrase("in the words of", "In the words of [one diplomat], {the talks were “a long lunch.”}"),
    Phrase("in the view of", "In the view of [the union], {the bridge was unsafe}."),
    Phrase("in the opinion of", "In the opinion of [Ana Ferro], {the bridge was unsafe}."),
    Phrase("by * own account", "By [her] own account, {she was paid in flour}."),
    Phrase("by * own admission", "By [his] own admission, {he never read the report}."),
    Phrase("by * account", "By [Ana Ferro]’s account, {the bridge was unsafe}."),
    Phrase("in * own words", "In [her] own words, {the bridge was “a disgrace.”}"),
    Phrase("in * words", "In [the mayor]’s words, {the bridge was “a disgrace.”}"),
    Phrase("in * telling", "In [his] telling, {the bridge was safe}."),
    Phrase("in * view", "In [his] view, {the bridge was unsafe}."),
    Phrase("in * opinion", "In [her] opinion, {the bridge was unsafe}."),
    Phrase("as + put it", "As [Ana Ferro] put it, {the bridge was “a disgrace.”}"),
    Phrase("as + puts it", "As [the mayor] puts it, {the bridge is “a disgrace.”}"),
    Phrase("as + described it", "{The bridge was “a disgrace,”} as [one driver] described it."),
    Phrase("as + called it", "{The bridge was “a disgrace,”} as [Ana Ferro] called it."),
)
_BY_FIRST: dict[str, list[list[str]]] = {}
for _phrase in PHRASES:
    _BY_FIRST.setdefault(_phrase.words.split()[0], []).append(_phrase.words.split())
# The longest word of a phrase is its rarest: most units have none of these words, and so no phrase.
_RAREST = frozenset(max(phrase.words.split(), key=len) for phrase in PHRASES)
_LONGEST_OWNER = 6


class Found(NamedTuple):
    """A phrase in a unit: what stands for its cue, the pieces of content and the speaker's words."""

    cue: CueCandidate
    pieces: tuple[Range, ...]
    mention: Range


def phrased(parsed: Parsed) -> Found | None:
    """Return the unit's first phrase that introduces a statement.

    At the head of its sentence a phrase introduces what follows its comma or colon, at the end what precedes it;
    within one, speech in quotation marks after it, with the words before where their verb stands right there.
    """
    if _RAREST.isdisjoint(parsed.lows):
        return None
    for at, low in enumerate(parsed.lows):
        for words in _BY_FIRST.get(low, ()):
            if fit := _fit(parsed, at, words):
                mention, end = fit
                pieces = _pieces(parsed, at, end)
                return Found(silent_cue(at), pieces, mention) if pieces else None
    return None


def _fit(parsed: Parsed, at: int, words: list[str]) -> tuple[Range, int] | None:
    """Return the speaker's words and the end of a phrase that begins at `at`, None where it doesn't stand there."""
    lows, mention = parsed.lows, None
    for word in words:
        if word in "*+":
            mention = _owner(parsed, at) if word == "*" else _noun_phrase(parsed, at)
            if mention is None:
                return None
            at = mention[1] + (parsed.tags[mention[1] : mention[1] + 1] == pos.OWNER)
        elif lows[at : at + 1] != [word]:
            return None
        else:
            at += 1
    mention = mention or _noun_phrase(parsed, at)
    return mention and (mention, max(at, mention[1]))


def _owner(parsed: Parsed, at: int) -> Range | None:
    """Return a possessive at `at`, a pronoun or a name before its apostrophe."""
    if parsed.lows[at : at + 1] and parsed.lows[at] in THIRD_POSSESSIVES:
        return at, at + 1
    end = parsed.tags.find(pos.OWNER, at, at + _LONGEST_OWNER)
    return (at, end) if end > at and parsed.tags[end - 1] in pos.NOMINALS else None


def _noun_phrase(parsed: Parsed, at: int) -> Range | None:
    chunk = parsed.noun_at(at)
    whole = SPEAKER_PHRASE.match(parsed.tags, at) if chunk else None
    return (chunk.start, max(chunk.end, whole.end() if whole else 0)) if chunk else None


def _pieces(parsed: Parsed, at: int, end: int) -> tuple[Range, ...]:
    tags, last = parsed.tags, parsed.last
    end = after_circumstances(parsed, end)
    if end >= last:
        before = at - (tags[at - 1] == pos.COMMA)
        return ((0, before),) if before > 0 and tags[at - 1] in _ENDS_CONTENT else ()
    if tags[end] in _PREP_OR_TIME:
        end = max(tags.find(pos.COMMA, end, end + _LONGEST_OWNER), end)  # "as he put it in 1990, …"
    if tags[end] not in _LEADING or end + 1 >= last:
        return ()
    if not at:
        return ((end + 1, last),)
    if tags[end + 1] not in pos.IN_MARKS:
        return ()
    held = (end + 1, end + 2)
    return ((0, at - 1), held) if tags[at - 1] == pos.COMMA and tags[at - 2] in pos.FINITE_FORMS else (held,)


# Attribute: takes a parsed unit, returns which cue has which words as content, and who is named as the speaker.

# The likelihood of a phrase that introduces a statement.
_PHRASED = 0.9
_CONDITIONS = frozenset(("if", "unless"))
_NONE, _RIGHT, _LEFT, _BOTH, _AWAY = range(5)
_SIDES = ("", "R", "L", "RL", "")
# A cue is taken if the probability that it has no content is below this.
THRESHOLD = 0.57
# … or below this, where no other cue takes speech in quotation marks.
LAST_RESORT = 0.8
# What has more likely cues than this isn’t a sentence: the likeliest few are taken. (Sentences of news have 5 at most.)
_MOST_CUES, _FEW_CUES = 8, 3


class Step(NamedTuple):
    """The name of a function that chose the content or the speaker of an attribution."""

    name: str
    effect: Literal["content", "speaker"]


class Attribution(NamedTuple):
    """One statement within a unit, in word numbers: `pieces` of content, the cue and the speaker's mention.

    `likelihood` is the probability that the cue has content, `speaker_likelihood` that the mention is right. Without
    pieces the content stands in a neighbouring unit. `inner` is True of one that stands in another's content. `by` are
    the functions that found it or changed it since the models chose, by their names, each with what it changed.
    """

    cue: CueCandidate
    pieces: tuple[Range, ...]
    mention: Range | None
    likelihood: float
    speaker_likelihood: float
    inner: bool = False
    by: tuple[Step, ...] = ()

    def holds(self, at: int) -> bool:
        """Return True if a word stands in the content."""
        return any(start <= at < end for start, end in self.pieces)


def step(change: Callable[[Parsed, Attribution], Attribution], parsed: Parsed, one: Attribution) -> Attribution:
    """Return an attribution as a function changes it, with that function's name where it does."""
    return noted(change.__name__, one, change(parsed, one))


def noted(name: str, before: Attribution, made: Attribution) -> Attribution:
    """Return an attribution that was made of another, with the name of what did so if its words differ."""
    by = made.by
    if made.pieces != before.pieces:
        by = (*by, Step(name, "content"))
    if made.mention != before.mention:
        by = (*by, Step(name, "speaker"))
    return made if by is made.by else made._replace(by=by)


def found_by(find: Callable[..., Attribution | None], *given: object) -> Attribution | None:
    """Return the attribution that a function finds, with that function's name."""
    made = find(*given)
    return made and made._replace(by=(*made.by, Step(find.__name__, "content")))


def attribute(parsed: Parsed) -> list[Attribution]:
    """Choose the attributions of a unit: the outermost, then those inside another's content, marked as inner."""
    if not parsed.cues:
        return _with_phrase(parsed, [])
    strengths: dict[int, float] = {}
    likely: list[tuple[CueCandidate, list[float]]] = []
    spare: list[tuple[CueCandidate, list[float]]] = []
    fixed: dict[int, Fixed] = {}
    for cue in parsed.cues:
        probabilities = shares(class_scores(cue_features(parsed, cue)))
        if cue.word.kind == VERB_CUE and (one := fixed_by_grammar(parsed, cue)):
            fixed[cue.at] = one
            probabilities = _settle(probabilities, one.side) if one.side else probabilities
        if describes_noun(parsed, cue):
            probabilities = _only_after(probabilities)
        strengths[cue.at] = 1 - probabilities[_NONE]
        if probabilities[_NONE] < THRESHOLD:
            likely.append((cue, probabilities))
        elif parsed.unit.regions and probabilities[_NONE] < LAST_RESORT:
            spare.append((cue, probabilities))
    likely, spare = _likeliest(likely), _likeliest(spare)
    made = [said for cue, p in likely if (said := _attribution(parsed, cue, p, strengths, fixed.get(cue.at)))]
    made = [_without_others(one, made) for one in made]
    if made and (at := resumed_at(parsed, made[0].cue)):
        made = [one for one in made if one is made[0] or one.cue.at >= at]  # "said Lund, smiling, “…”"
    made = _with_phrase(parsed, made)
    outermost = _outermost(_without_reported(parsed, made))
    found = [noted("_of_participle", one, _of_participle(parsed, one, outermost)) for one in outermost]
    inner = [one._replace(inner=True) for one in made if one not in outermost]
    return found + _for_open_quotes(parsed, found, spare, strengths) + inner


def _without_others(one: Attribution, made: list[Attribution]) -> Attribution:
    """Leave what a nearer cue tells to that one: *“You are late,” he said, and she said, “I am not.”*"""
    nearer = {
        piece for other in made for piece in other.pieces if one.cue.at < other.cue.at < piece[0] and other.mention
    }
    kept = tuple(piece for piece in one.pieces if piece not in nearer)
    return one._replace(pieces=kept) if kept else one


def _with_phrase(parsed: Parsed, made: list[Attribution]) -> list[Attribution]:
    """Give the words that a fixed phrase introduces to whom it names."""
    phrase = phrased(parsed)
    if phrase is None:
        return made
    others = [one for one in made if not any(_overlaps(one, content) for content in phrase.pieces)]
    return [
        *others,
        Attribution(phrase.cue, phrase.pieces, phrase.mention, _PHRASED, _PHRASED, by=(Step("phrased", "content"),)),
    ]


def _likeliest(cues: list[tuple[CueCandidate, list[float]]]) -> list[tuple[CueCandidate, list[float]]]:
    """Return the cues that most likely have content, in order; a few of those of what is no sentence."""
    if len(cues) <= _MOST_CUES:
        return cues
    best = sorted(cues, key=lambda pair: pair[1][_NONE])[:_FEW_CUES]
    return sorted(best, key=lambda pair: pair[0].at)


def _without_reported(parsed: Parsed, made: list[Attribution]) -> list[Attribution]:
    """Leave out what a source tells of somebody's speech: *“We won,” Lund said, according to the court papers*."""
    if not any(one.cue.word.kind == PHRASE_CUE for one in made):
        return made
    spoken = [one for one in made if parsed.tags[0] == pos.SPEECH and one.pieces[:1] == ((0, 1),) and one.mention]
    return [
        one for one in made if one.cue.word.kind != PHRASE_CUE or not any(one.holds(said.cue.at) for said in spoken)
    ]


def _of_participle(parsed: Parsed, one: Attribution, found: list[Attribution]) -> Attribution:
    """Give a participle after a comma the speaker before it: *said the pier is shut, adding that …*.

    So it is where it names nobody, or somebody that the one before only speaks of.
    """
    at = one.cue.start
    if parsed.tags[at - 1 : at + 1] != pos.COMMA_GERUND or not at:
        return one
    before = [other for other in found if other.cue.at < at and other.mention and not other.holds(at)]
    if one.mention is not None and not any(other.holds(one.mention[0]) for other in before):
        return one
    last = max(before, key=lambda other: other.cue.at, default=None)
    return one._replace(mention=last.mention, speaker_likelihood=last.speaker_likelihood) if last else one


def _only_after(shares: list[float]) -> list[float]:
    """Give what stands before a cue, or around it, to nothing."""
    return [shares[_NONE] + shares[_LEFT] + shares[_BOTH], shares[_RIGHT], 0.0, 0.0, shares[_AWAY]]


def _settle(probabilities: list[float], side: str) -> list[float]:
    """Put the content on the side that is settled, unless there is content on both."""
    place = _SIDES.index(side)
    if probabilities[_BOTH] == max(probabilities) or probabilities[place] > 1 - UNSETTLED:
        return probabilities
    return [UNSETTLED if at == _NONE else 1 - UNSETTLED if at == place else 0.0 for at in range(_AWAY + 1)]


def _overlaps(one: Attribution, content: Range) -> bool:
    return any(start < content[1] and content[0] < end for start, end in one.pieces)


def _attribution(
    parsed: Parsed,
    cue: CueCandidate,
    probabilities: list[float],
    strengths: dict[int, float],
    fixed: Fixed | None = None,
) -> Attribution | None:
    place = max(range(1, 5), key=probabilities.__getitem__)
    mention, sure = speaker_mention(parsed, cue, _SIDES[place], fixed.speaker if fixed else None)
    between = place == _BOTH and (cue.word.kind == PHRASE_CUE or parts_clause(parsed, cue))
    pieces = []
    if place in (_LEFT, _BOTH) and (piece := content_left(parsed, cue, mention)) and not only_links(parsed, piece):
        pieces.append(piece)
    if place in (_RIGHT, _BOTH) and (piece := content_right(parsed, cue, strengths, between)):
        pieces.append(piece)
    if not pieces and place != _AWAY:
        return None
    if len(pieces) < len(_SIDES[place]) and not any(pos.SPEECH in parsed.tags[a:b] for a, b in pieces):
        return None
    if cue.word.kind == MARK_CUE and pos.STATING.isdisjoint("".join([parsed.tags[a:b] for a, b in pieces])):
        return None  # "Roads: Open, but wet."
    if mention and len(pieces) == 1 and (comma := _condition_end(parsed, cue, mention, pieces[0])):
        pieces.insert(0, (0, comma))
    made = Attribution(cue, tuple(pieces), mention, 1 - probabilities[_NONE], sure)
    return None if mention is not None and made.holds(mention[0]) else made


def _condition_end(parsed: Parsed, cue: CueCandidate, mention: Range, piece: Range) -> int:
    """Return the comma after a condition of what is said, 0 without one: *If it rains, Lund said it would leak*."""
    tags, lows, comma = parsed.tags, parsed.lows, mention[0] - 1
    if lows[0] not in _CONDITIONS or cue.word.kind != VERB_CUE or tags[comma] != pos.COMMA or piece[0] != cue.end:
        return 0
    if pos.FINITE_FORMS.isdisjoint(tags[slice(*piece)]):
        return 0  # "If there was a plan, Lund said nothing of it"
    has_verb = not pos.FINITE_FORMS.isdisjoint(tags[1:comma]) and tags[1] not in pos.PAST_FORMS  # not "If asked"
    return comma if has_verb and tags[cue.end] not in pos.THAT_WORDS else 0


def _for_open_quotes(
    parsed: Parsed, found: list[Attribution], spare: list[tuple[CueCandidate, list[float]]], strengths: dict[int, float]
) -> list[Attribution]:
    """Give speech in quotation marks that no cue took to the likeliest of the cues that were left out."""
    more: list[Attribution] = []
    unattributed = [at for at in parsed.unit.regions if parsed.tags[at] == pos.SPEECH and not _is_held(at, found)]
    spare = sorted(spare, key=lambda pair: pair[1][_NONE]) if unattributed else []
    made = [one for cue, chances in spare if (one := _attribution(parsed, cue, chances, strengths))]
    for at in unattributed:
        if not _is_held(at, more):
            one = next((one for one in made if one.holds(at) and _stands_apart(one, found)), None)
            one = one or _after_colon(parsed, at)
            more += [one] if one and _stands_apart(one, found) else []
    return more


def _is_held(at: int, found: list[Attribution]) -> bool:
    return any(one.holds(at) for one in found)


def _after_colon(parsed: Parsed, at: int) -> Attribution | None:
    """Read speech right after a colon as the content of its sentence, whoever says it."""
    colon = next((cue for cue in parsed.cues if cue.at == at - 1 and parsed.tags[at - 1] == pos.COLON), None)
    if colon is None:
        return None
    mention, sure = speaker_mention(parsed, colon, "R")
    return Attribution(colon, ((at, at + 1),), mention, 1 - LAST_RESORT, sure, by=(Step("_after_colon", "content"),))


def _stands_apart(one: Attribution, found: list[Attribution]) -> bool:
    """Return True if no other cue is inside its content, and its cue is inside no other content."""
    return not any(other.holds(one.cue.at) or one.holds(other.cue.at) for other in found)


def _outermost(found: list[Attribution]) -> list[Attribution]:
    """Return the attributions that stand in the content of no other, or only of one that itself stands in another's."""
    outer = [one for one in found if not any(_encloses(other, one) for other in found)]
    left = [one for one in found if not any(_encloses(other, one) for other in outer)]
    return [one for one in left if not any(_encloses(other, one) for other in left)]


def _encloses(other: Attribution, one: Attribution) -> bool:
    held = other is not one and other.holds(one.cue.at)
    return held and (not one.holds(other.cue.at) or other.likelihood > one.likelihood)


# Whom something is said to: takes an attribution, returns the words that name the addressee.


def addressee(parsed: Parsed, attribution: Attribution) -> Range | None:
    """Return the words that name the addressee, right after a verb as *told* or *urged*, or None."""
    cue, at = attribution.cue, attribution.cue.at + 1
    at += not LEADS_TO_WHOM.get(cue.word.base, frozenset()).isdisjoint(parsed.lows[at : at + 1])
    if not TO_PERSON.intersection(cue.word.families) or cue.word.kind != VERB_CUE:
        return None
    chunk = parsed.noun_at(at)
    speaks = attribution.mention and attribution.mention[0] == at
    if chunk is None or parsed.tags[chunk.start] in pos.WH_WORDS or speaks:
        return None
    right = [start for start, _ in attribution.pieces if start > cue.at]
    if right and right[0] < chunk.end and "tell" not in cue.word.families:
        return None
    end = chunk.end
    following = parsed.chunk_at(end + 1)
    if following and parsed.tags[end] == pos.OF:
        end = following.end
    return chunk.start, end
