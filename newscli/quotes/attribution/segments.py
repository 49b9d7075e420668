"""Cut an article into units: sentences as words with their classes, with each quoted stretch as one word."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newscli.article import Article
from newscli.language.document import Document
from newscli.language.lexicon.saying import cue_verb, says
from newscli.language.quotations import MARKS, QuotedSpan
from newscli.language.tagging import CLOSED, tag_word
from newscli.language.word_classes import (
    BASE,
    BE,
    CLOSE,
    COLON,
    CONJ,
    DASH,
    DET,
    GERUND,
    HAVE,
    MODAL,
    NAME,
    OPEN,
    OWNER,
    PARTICIPLE,
    PAST,
    POSSESSIVE,
    PREP,
    QUOTED,
    SPEECH,
    STOP,
    SUBJECT,
    SUBORD,
    THAT,
    THIRD,
    TO,
    WHAT,
    WHO,
)
from newscli.quotes.attribution.disambiguation import settle
from newscli.quotes.attribution.words import Place, words_of

_SENTENCE_ENDS = frozenset((STOP, COLON))
_MAY_END = frozenset((CLOSE, DASH, SPEECH))
_BEFORE_IS = frozenset((SUBJECT, THAT, WHO))

# Words of a unit, from the first up to the one after the last.
Range = tuple[int, int]
LONGEST = 400
_FEW = 4
_FAR = 200
_SPEAKING = frozenset({"say", "state", "voice", "write", "tell", "warn", "ask", "urge", "promise", "speak"})
_CLITICS = frozenset({"s", "re", "ve", "ll", "d", "m"})
# A transcript in quotation marks: “LUND: We will see.”
_LABEL = re.compile(r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}:\s+(?=\w)")
_SPEECH_END = frozenset(",.?!—…-")
_CONTRACTED = {"re": BE, "m": BE, "ve": HAVE}
_BLANKS_AND_MARKS = " \n\u00a0\u202f" + MARKS
# No name begins with these, so a capital shows that a sentence begins: *DORN (Courier) - When Lund …*
_OPENERS = frozenset(word for tag in (DET, POSSESSIVE, WHAT, SUBORD, PREP, CONJ, TO) for word in CLOSED[tag])
# The class of a verb by its form, where it is neither base nor past.
_OF_FORMS = {"n": PARTICIPLE, "z": THIRD, "g": GERUND}


class Unit(NamedTuple):
    """A sentence, or several where quotation marks hold them together.

    Word `i` stands at `starts[i]` to `ends[i]` in the article's text, reads `lows[i]` in lower case and has the
    class `tags[i]` (see `language.word_classes`). A quoted stretch is one word of class SPEECH, or QUOTED where it is
    short and reads like a title or an expression; `regions` holds these by word number.
    """

    starts: list[int]
    ends: list[int]
    lows: list[str]
    tags: str
    regions: dict[int, QuotedSpan]
    paragraph: int
    first: bool


@lru_cache(4096)
def _cue_tag(low: str) -> str | None:
    cue = cue_verb(low)
    if cue is None:
        return None
    forms = cue.forms
    return BASE if "b" in forms else PAST if "d" in forms else _OF_FORMS[forms[0]]


def find_units(article: Article) -> Iterator[Unit]:
    """Yield the units of every paragraph, in order; one of more than `LONGEST` words comes in parts."""
    begins = [sentence.span.start for sentence in article.sentences]
    document = Document.of(article)
    quotations, words = document.quotations, words_of(article.text, document.spans)
    opens = [quotation.start for quotation in quotations]
    for number, paragraph in enumerate(article.paragraphs):
        start, end = paragraph.span.start, paragraph.span.end
        held = quotations[bisect_left(opens, start) : bisect_left(opens, end)]
        if held and held[0].start == start and (label := _LABEL.match(article.text, held[0].inner, end)):
            start = held[0].inner
            held = held[0]._replace(start=label.end(), inner=label.end()), *held[1:]
            yield from map(_labelled, _units(article.text, words, (start, end), held, number, True))
            continue
        inside = begins[bisect_right(begins, start) : bisect_right(begins, end - 1)]
        cuts = [at for at in inside if _divides(article.text, at, quotations, opens)]
        for first, last in zip([start, *cuts], [*cuts, end], strict=True):
            held = quotations[bisect_left(opens, first) : bisect_left(opens, last)]
            yield from _units(article.text, words, (first, last), held, number, first == start)


def _labelled(unit: Unit) -> Unit:
    """Read the label before the colon as a name, whatever else the word may be: *BRAND: …*."""
    colon = max(unit.tags.find(COLON), 0)
    return unit._replace(tags=NAME * colon + unit.tags[colon:])


def _divides(text: str, at: int, quotations: Sequence[QuotedSpan], opens: list[int]) -> bool:
    """Return True if a sentence that begins at `at` begins a unit: not within quotation marks, nor where it may name
    the speaker of a question or a cry right before it.
    """
    number = bisect_left(opens, at) - 1
    if number < 0:
        return True
    before = quotations[number]
    if before.end > at:
        return False
    follows = before.end < at and text[before.end : at].isspace()
    quoted = number + 1 < len(opens) and opens[number + 1] == at
    if not follows or quoted:
        return True
    last = text[before.inner : before.inner_end].rstrip(_BLANKS_AND_MARKS)[-1:]
    return not (_tells_who_spoke(text, at) if last in "?!" else last in ",-—…" or _only_names(text, at))


def _tells_who_spoke(text: str, at: int) -> bool:
    """Return True if a sentence may name the speaker of a question before it: *“Who won?” Ana Ferro asked.*"""
    end = text.find(". ", at, at + _FAR)
    words = text[at : end if end > 0 else at + _FAR].partition("\n")[0].split()
    verbs = (cue_verb(word.rstrip(",.:").lower()) for word in words)
    return any(verb and verb.forms[0] in "dz" and not _SPEAKING.isdisjoint(verb.families) for verb in verbs)


def _only_names(text: str, at: int) -> bool:
    """Return True if a sentence only names who spoke: *“We won.” Ana Ferro said.*"""
    words = text[at : at + 40].partition("\n")[0].split()[:_FEW]
    said = next((i for i, word in enumerate(words) if word.endswith(".") and says(word[:-1])), 0)
    return bool(said) and all(word[0].isupper() for word in words[:said])


def _units(
    text: str, words: Sequence[Place], place: Place, quotations: Sequence[QuotedSpan], paragraph: int, first: bool
) -> Iterator[Unit]:
    starts: list[int] = []
    ends: list[int] = []
    lows: list[str] = []
    tags: list[str] = []
    held: dict[int, QuotedSpan] = {}
    at, end = (bisect_left(words, (offset,)) for offset in place)
    for quotation in quotations:
        stop, after = (bisect_left(words, (offset,), at) for offset in (quotation.start, quotation.end))
        _read(text, words[at:stop], starts, ends, lows, tags)
        held[len(starts)] = quotation
        starts.append(quotation.start)
        ends.append(quotation.end)
        lows.append("“")
        tags.append(_quoted(text, quotation))
        at = after
    _read(text, words[at:end], starts, ends, lows, tags)
    kinds = settle(tags, lows)
    places = list(held)
    for a in range(0, len(kinds), LONGEST):
        b = a + LONGEST
        part = (
            {at - a: held[at] for at in places[bisect_left(places, a) : bisect_left(places, b)]}
            if a or b < len(kinds)
            else held
        )
        yield Unit(starts[a:b], ends[a:b], lows[a:b], kinds[a:b], part, paragraph, first and not a)


def _quoted(text: str, quotation: QuotedSpan) -> str:
    inner = text[quotation.inner : quotation.inner_end].strip(_BLANKS_AND_MARKS)
    if inner[:1] == "(" and inner[-1:] == ")":
        return OPEN  # an aside, as “(Laughter.)”
    speech = inner[-1:] in _SPEECH_END or inner.count(" ") > 3
    return SPEECH if speech else QUOTED


def _read(
    text: str, words: Sequence[Place], starts: list[int], ends: list[int], lows: list[str], tags: list[str]
) -> None:
    """Add words to those of their unit."""
    for start, end in words:
        word = text[start:end]
        low = word.lower()
        starts.append(start)
        ends.append(end)
        lows.append(low)
        if word[0] in "’'" and low[1:] in _CLITICS and ends[-2:-1] == [start]:
            tags.append(_clitic(low[1:], tags[-1]))
        else:
            begins = not tags or tags[-1] in _SENTENCE_ENDS or (tags[-1] in _MAY_END and low in _OPENERS)
            if low[-1] == "." and low[:-1].isalpha():
                word, low = word[:-1], low[:-1]  # "Feb." is February whatever its stop
            tags.append(tag_word(word, low, begins, _cue_tag))


def _clitic(ending: str, before: str) -> str:
    if ending == "s":
        return BE if before in _BEFORE_IS else OWNER
    return _CONTRACTED.get(ending, MODAL)
