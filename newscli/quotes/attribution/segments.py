"""Cut an article into units: sentences as words with their tags, each quoted stretch as one word."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newscli.article import Article
from newscli.language import tags as pos
from newscli.language.document import Document
from newscli.language.lexicon.proper_nouns import COURTS, HEARERS
from newscli.language.lexicon.saying import SAYING_THAT, SPEAKING, CueWord, cue_verb
from newscli.language.lexicon.verbs import form_letters
from newscli.language.quotations import MARKS, QuotedSpan
from newscli.language.sentences import behind_dateline
from newscli.language.tags import codes, compile_pattern, lazy_pattern
from newscli.language.words import either, lazily
from newscli.quotes.attribution.words import (
    FIRST,
    Place,
    Words,
    cross_heads,
    with_compounds_resolved,
    with_floating_resolved,
    with_has_resolved,
    with_participles_resolved,
    words_of,
)
from newscli.records import record, replace

# Cut an article into units: sentences as words with their classes, with each quoted stretch as one word.

_TENSED = form_letters("THIRD PAST")
_SENTENCE_ENDS = frozenset((pos.STOP, pos.COLON))
_AFTER_END = compile_pattern("[STOP COLON CLOSE DASHES SPEECH]")
# No name begins with these, so a capital shows that a sentence begins: *DORN (Courier) - When Lund …*
_OPENERS = codes("DETERMINING WHAT_WORDS SUBORD PREPS CONJS TO_WORDS")

# Words of a unit, from the first up to the one after the last.
Range = tuple[int, int]
LONGEST_UNIT = 400
# A dateline stands in one of the first paragraphs.
_DATED = 3
_LONGEST_TAG = 200
_LONG = 9  # words
_VERBS = 3  # of a group: *has not asked*
_NO_END = frozenset(",-—…")
_SPEAKING = SPEAKING | {"urge", "promise", "speak"}
# A transcript in quotation marks: “LUND: We will see.”
_CAPITALS = either("[A-Z.'-]", "’")
_label = lazily(rf"[A-Z]{_CAPITALS}+(?: [A-Z]{_CAPITALS}+){{0,3}}:\s+(?=\w)")
_SPEECH_END = frozenset(",.?!—…-")
_BLANKS_AND_MARKS = " \n\u00a0\u202f" + MARKS


@record()
class Unit:
    """A sentence, or several where quotation marks hold them together.

    Word `i` stands at `starts[i]` to `ends[i]` in the article's text, reads `lows[i]` in lower case and has the
    tag `tags[i]` (see `language.tags`). A quoted stretch is one word with the tag SPEECH, or QUOTED where it is
    short and reads like a title or an expression; `regions` holds these by word number.
    """

    document: Document
    starts: list[int]
    ends: list[int]
    lows: list[str]
    tags: str
    regions: dict[int, QuotedSpan]
    paragraph: int
    first: bool


def find_units(article: Article) -> Iterator[Unit]:
    """Yield the units of every paragraph of prose, in order; one of more than `LONGEST_UNIT` words comes in parts."""
    begins = [sentence.span.start for sentence in article.sentences]
    document = Document.of(article)
    quotations, words = document.quotations, words_of(article.text, document.tokens)
    opens = [quotation.start for quotation in quotations]
    heads = cross_heads(article, quotations)
    for number, paragraph in enumerate(article.paragraphs):
        start, end = paragraph.span.start, min(paragraph.span.end, document.end)
        if start >= document.end:
            break
        if number < _DATED:
            start = behind_dateline(article.text, start, end)
        held = quotations[bisect_left(opens, start) : bisect_left(opens, end)]
        if held and held[0].start == start and (label := _label().match(article.text, held[0].inner, end)):
            start = held[0].inner
            held = held[0]._replace(start=label.end(), inner=label.end()), *held[1:]
            yield from map(_labelled, _units(document, words, (start, end), held, number, True))
            continue
        inside = begins[bisect_right(begins, start) : bisect_right(begins, end - 1)]
        cuts = [at for at in inside if _divides(document, at, quotations, opens)]
        for first, last in zip([start, *cuts], [*cuts, end], strict=True):
            held = quotations[bisect_left(opens, first) : bisect_left(opens, last)]
            units = _units(document, words, (first, last), held, number, first == start)
            yield from map(_heading, units) if first in heads else units


def _labelled(unit: Unit) -> Unit:
    """Read the label before the colon as a name, whatever else the word may be: *BRAND: …*."""
    colon = max(unit.tags.find(pos.COLON), 0)
    return replace(unit, tags=pos.NAME * colon + unit.tags[colon:])


def _heading(unit: Unit) -> Unit:
    """Read a heading in quotation marks as an expression, not as speech."""
    return replace(unit, tags=unit.tags.replace(pos.SPEECH, pos.QUOTED))


def _divides(document: Document, at: int, quotations: Sequence[QuotedSpan], opens: list[int]) -> bool:
    """Return True if a sentence that begins at `at` begins a unit: not within quotation marks, nor where it may name
    the speaker of a question or a cry right before it, or tells nothing else: *“It is late.” Ana Ferro said.*
    """
    text, number = document.text, bisect_left(opens, at) - 1
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
    return last not in _NO_END and not (_asks(document, at) if last in "?!" else _may_name_speaker(text, at))


def _asks(document: Document, at: int) -> bool:
    """Return True if the verb of a sentence tells who asked before it: *“Who won?” Ana Ferro asked on Monday.*"""
    tokens = document.tokens
    clauses = document.clauses_at(bisect_left(tokens.starts, at))
    verb = next((each.verb for each in clauses if each.kind == "main" and each.verb and each.span.start >= at), None)
    cues = map(cue_verb, tokens.lows[verb : verb + _VERBS]) if verb else ()
    return any(cue and not _SPEAKING.isdisjoint(cue.families) for cue in cues)


def _may_name_speaker(text: str, at: int) -> bool:
    """Return True if a short sentence ends with the verb that tells who spoke: *“It is late.” Ana Ferro said.*"""
    end = text.find(". ", at, at + _LONGEST_TAG)
    words = text[at : end if end > 0 else at + _LONGEST_TAG].partition("\n")[0].split()
    verb = cue_verb(words[-1].rstrip(",.:").lower()) if 0 < len(words) < _LONG else None
    return verb is not None and verb.forms[0] in _TENSED and not SAYING_THAT.isdisjoint(verb.families)


def _units(
    document: Document, words: Words, place: Place, quotations: Sequence[QuotedSpan], paragraph: int, first: bool
) -> Iterator[Unit]:
    text = document.text
    starts: list[int] = []
    ends: list[int] = []
    lows: list[str] = []
    spelled: list[str] = []
    kinds: list[str] = []
    held: dict[int, QuotedSpan] = {}
    at, end = (bisect_left(words.starts, offset) for offset in place)
    for quotation in (*quotations, None):
        stop = bisect_left(words.starts, quotation.start, at) if quotation else end
        if at < stop:
            starts += words.starts[at:stop]
            ends += words.ends[at:stop]
            lows += words.lows[at:stop]
            spelled += words.spelled[at:stop]
            kinds += words.kinds[at:stop]
        if quotation:
            held[len(starts)] = quotation
            starts.append(quotation.start)
            ends.append(quotation.end)
            lows.append("“")
            spelled.append("")
            comma = text.startswith(",", quotation.end)
            kinds.append(_quoted(text, quotation, comma))
            # Read “We won”, Lund said as it is read where the comma stands within the marks.
            at = bisect_left(words.starts, quotation.end + comma, stop)
    tags = with_compounds_resolved(with_has_resolved(_with_beginnings(kinds, spelled), lows), lows)
    if 0 < len(tags) <= LONGEST_UNIT:
        yield Unit(document, starts, ends, lows, tags, held, paragraph, first)
        return
    places = list(held)
    for a in range(0, len(tags), LONGEST_UNIT):
        b = a + LONGEST_UNIT
        part = {at - a: held[at] for at in places[bisect_left(places, a) : bisect_left(places, b)]}
        yield Unit(document, starts[a:b], ends[a:b], lows[a:b], tags[a:b], part, paragraph, first and not a)


def _with_beginnings(kinds: list[str], spelled: list[str]) -> str:
    """Return the classes of words, those at the beginning of sentences read without their capital.

    What stands in quotation marks is spelled "", since its class is no matter of spelling.
    """
    tags = "".join(kinds)
    for at in (0, *[match.end() for match in _AFTER_END.finditer(tags)]):
        if at < len(tags) and spelled[at]:
            kind = FIRST[spelled[at]]
            if not at or tags[at - 1] in _SENTENCE_ENDS or kind in _OPENERS:
                kinds[at] = kind
    return with_participles_resolved(with_floating_resolved("".join(kinds), spelled))


def _quoted(text: str, quotation: QuotedSpan, comma: bool) -> str:
    inner = text[quotation.inner : quotation.inner_end].strip(_BLANKS_AND_MARKS)
    if inner[:1] == "(" and inner[-1:] == ")":
        return pos.OPEN  # an aside, as “(Laughter.)”
    speech = comma or inner[-1:] in _SPEECH_END or inner.count(" ") > 3
    return pos.SPEECH if speech else pos.QUOTED


# The language of courts: takes a verb in its unit, returns the cue that it is where a court hears, holds or directs.
#
# *The inquest heard (that) the boy fell*, *The Supreme Court held that …*: before a clause they tell what was said.

_SUBJECT = lazy_pattern("[DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER PREPS_AND_OF CONJS]{1,12} $")
_WHEN = lazy_pattern("( ADVERBS | PREPS? TIME_WORDS | [DETS ADJECTIVE] TIME_WORDS )+")  # "heard on Monday that"
_FARTHEST = 24
_STOPS = frozenset(("", pos.COMMA, pos.STOP))


def of_court(unit: Unit, start: int, at: int, cue: CueWord) -> CueWord:
    """Return the cue at word `at`, whose verbs begin at `start`, as a verb of stating where a court states so."""
    tags, hears = unit.tags, cue.base in ("hear", "tell")
    if not (hears or cue.base in ("hold", "direct")) or not start or tags[at] not in pos.TENSED | pos.HAVE:
        return cue
    passive = not (pos.AUXILIARIES - pos.HAVE).isdisjoint(tags[start:at])
    when = _WHEN().match(tags, at + 1)
    after = when.end() if when else at + 1
    ends = hears and pos.COMMA in tags[:start] and tags[after : after + 1] in _STOPS  # "It fell, the court heard."
    of_clause = tags[after : after + 1] in (pos.THAT_WORDS | pos.WHAT_WORDS if cue.base == "hear" else pos.THAT_WORDS)
    if passive != (cue.base == "tell") or not (ends or (of_clause and not passive)):
        return cue  # "was heard", "did not hear"
    sits = HEARERS if hears else COURTS
    return cue._replace(families=("state",)) if not sits.isdisjoint(_subject(unit, start)) else cue


def _subject(unit: Unit, end: int) -> frozenset[str]:
    """Return what the subject before word `end` may be about: *judge* of *Judge Lund*, *bench* of *the bench of …*."""
    tags = unit.tags
    if tags[end - 1] == pos.COMMA and (comma := tags.rfind(pos.COMMA, 0, end - 1)) > 0:
        end = comma  # "The bench, headed by Lund, held"
    found = _SUBJECT().search(tags, max(end - _FARTHEST, 0), end)
    if found is None:
        return frozenset()
    start, lows = found.start(), unit.lows
    heads = [lows[at - 1] for at in range(start + 1, end) if tags[at] in pos.PREPS_AND_OF]
    titles = [lows[at] for at in range(start, end) if tags[at] == pos.TITLE]
    return frozenset((*titles, *heads, lows[end - 1]))
