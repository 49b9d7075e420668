"""Statements in the making: takes units, returns those without a cue, the form of what is said, and where it stands."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal, get_args

from newscli.article import Article, Span
from newscli.language import tags as pos
from newscli.language.lexicon.saying import PHRASE_CUE
from newscli.language.tags import codes, compile_pattern, lazy_pattern
from newscli.quotes.attribution.attributions import Attribution, Step
from newscli.quotes.attribution.candidates import mark_cue
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.results import has_words
from newscli.quotes.statements.turns import Piece
from newscli.records import NamedTuple, record

# Shapes of quotes without a cue word, as a table: takes the classes of a unit's words, returns the shape they have.

_BEGINS_SHAPE = pos.IN_MARKS | pos.PROPER_NOUNS | pos.DASHES
_MARKS = pos.DASHES | {pos.COLON}

_WHO = (
    "speaker:( DETERMINING? [ADJECTIVE NOUN_WORDS NUMERALS TITLE]* NAME [PROPER_NOUNS OWNER]* )"
    " (COMMA [^ IN_MARKS]*)? STOP*"
)


class Shape(NamedTuple):
    """A shape: its name, its form as a pattern (see `newscli.language.tags`), and an example that has it.

    Group `mark` is the word that stands for the cue, `speaker` who speaks; `content` is missing where it is the
    quoted stretch that stands alone right before.
    """

    name: str
    form: str
    example: str


SHAPES = (
    Shape(
        "dash after",
        f"content:( IN_MARKS ) [COMMA STOP]* mark:( DASHES ) {_WHO}",
        "“A careful, generous teacher!” — Miriam Kaplan.",
    ),
    Shape("dash on its own", f"mark:( DASHES ) {_WHO}", "“A careful, generous teacher.”\n— Miriam Kaplan, a pupil."),
    Shape(
        "colon after",
        "content:( IN_MARKS ) mark:( COLON ) speaker:( PROPER_NOUNS+ )",
        "‘I had a generous teacher’: Kaplan",
    ),
    Shape(
        "speaker and colon",
        "speaker:( PROPER_NOUNS+ ) mark:( COLON ) content:( SPEECH )",
        "Kaplan: “I had a generous teacher.”",
    ),
)


class Fit(NamedTuple):
    """A shape found: half-open word numbers of the mark, the speaker and, where it is in the unit, the content."""

    mark: tuple[int, int]
    speaker: tuple[int, int]
    content: tuple[int, int] | None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(compile_pattern(shape.form) for shape in SHAPES)


def shape_of(tags: str) -> Fit | None:
    """Return the shape of a unit, or None if it has none of them."""
    if not tags or tags[0] not in _BEGINS_SHAPE or len(tags) > 40 or _MARKS.isdisjoint(tags):
        return None
    for compiled in _patterns():
        if match := compiled.fullmatch(tags):
            content = match.span("content") if "content" in compiled.groupindex else None
            return Fit(match.span("mark"), match.span("speaker"), content)
    return None


# Attribute speech without a cue: takes its unit, returns its statement by a shape, a colon or the sentence before.

# The likelihood of a shape without a cue word.
BY_SHAPE = 0.95
_ALONE = pos.IN_MARKS | pos.DASHES | {pos.STOP, pos.COMMA, pos.COLON, pos.SEMICOLON}
STATING_OR_TO = pos.STATING | pos.TO_WORDS
_COLON_SPEECH = pos.COLON + pos.SPEECH
_WITH_WORDS = lazy_pattern("PREPS DETS? ADJECTIVE* NOUN_WORDS+ [THAT_WORDS WHO_WORDS] ADVERBS? FINITE_FORMS")


@record()
class Statement:
    """A statement in the making: the unit of its attribution, and its pieces as (unit, first word, end).

    `set_off` is True if the layout shows that all of it is speech, so that it needs no quotation marks.
    """

    unit: int
    attribution: Attribution
    pieces: list[Piece]
    set_off: bool = False


def quoted_range(parsed: Parsed) -> Range:
    """Return the words from the first quoted stretch of a unit to the last."""
    places = sorted(parsed.unit.regions)
    return places[0], places[-1] + 1


def alone(parsed: Parsed) -> bool:
    """Return True if a unit is nothing but quoted stretches."""
    return bool(parsed.unit.regions) and all(tag in _ALONE for tag in parsed.tags)


def has_verb(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if the content is more than a thing: *pushed the door open* asserts nothing."""
    return any(not STATING_OR_TO.isdisjoint(parsed[unit].tags[start:end]) for unit, start, end in statement.pieces)


def shaped(parsed: list[Parsed], number: int) -> Statement | None:
    """Make a statement of a unit whose shape alone shows who speaks."""
    fit = shape_of(parsed[number].tags)
    if fit is None:
        return None
    piece = (number, *fit.content) if fit.content else None
    if piece is None and number and alone(parsed[number - 1]):
        piece = (number - 1, *quoted_range(parsed[number - 1]))
    if piece is None:
        return None
    cue = mark_cue(fit.mark[0])
    return Statement(
        number, Attribution(cue, (), fit.speaker, BY_SHAPE, BY_SHAPE, by=(Step("shaped", "content"),)), [piece]
    )


def after_colon(tags: str, cue: CueCandidate, piece: Range) -> Range:
    """Leave out what only leads to the speech after a colon: *put it this way: “…”*, *with a line that stung: “…”*."""
    start, end = piece
    if tags[end - 2 : end] != _COLON_SPEECH or start >= end - 2:
        return piece
    leads = STATING_OR_TO.isdisjoint(tags[start : end - 2]) or _WITH_WORDS().match(tags, cue.end)
    return (end - 1, end) if leads else piece


# The form of what is said: takes the pieces of a statement and returns whether they are speech, a clause, a phrase.
#
# What is stated is a clause, an infinitive after telling or asking, or words in quotation marks.

# From what says most to what says least.
Form = Literal[
    "speech",
    "clause",
    "with speech",
    "infinitive",
    "question",
    "relative clause",
    "question infinitive",
    "quoted words",
    "predicate",
    "gerund",
    "prepositional phrase",
    "noun phrase",
]
FORMS: tuple[Form, ...] = get_args(Form)
_SUBJECT = pos.codes("NOMINALS DETERMINING NUMERALS THAT_WORDS WHO_WORDS OBJECTS SUBJECT QUOTED ADJECTIVE")
_LINKS = "".join(pos.THAT_WORDS | pos.CONJS | pos.ADVERBS | pos.DASHES | {pos.SUBORD, pos.COMMA})
_PAUSES = pos.COMMA + pos.STOP
_FINITE = codes("FINITE_FORMS PRESENT")
_SHORTEST_CLAUSE = 2
_DEMANDING = frozenset(("demand", "propose", "recommend", "request", "suggestion"))
_SUBJUNCTIVE = "THAT_WORDS? [DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER OF SUBJECT]+ NOT? BASES"
_INFINITIVE = (
    "[DETERMINING ADJECTIVE NOMINALS SUBJECT OBJECTS NUMERALS OWNER OF QUOTED]*"
    " NOT? TO_WORDS ADVERBS* [BASES BE HAVE DO]"
)


def form_of(parsed: list[Parsed], statement: Statement) -> Form:
    """Return the form of the piece that says most; *demanded Norland do more* has an infinitive."""
    if statement.attribution.cue.word.base in _DEMANDING:
        unit, start, end = statement.pieces[0]
        if compile_pattern(_SUBJUNCTIVE).match(parsed[unit].tags, start, end):
            return "infinitive"
    pieces = (parsed[unit].tags[start:end] for unit, start, end in statement.pieces)
    return min((_form(_without_brackets(tags)) for tags in pieces), key=FORMS.index)


def _without_brackets(tags: str) -> str:
    """Leave out what stands in brackets within a piece: it is told beside what is said."""
    if pos.OPEN not in tags[1:]:
        return tags
    return compile_pattern("OPEN [^ CLOSE]* CLOSE").sub("", tags)


@lru_cache(1024)
def _form(tags: str) -> Form:
    if tags.strip(_PAUSES) == pos.SPEECH:
        return "speech"
    if tags[:1] in pos.THAT_WORDS and len(tags) > _SHORTEST_CLAUSE:
        return "clause"  # "demanded that the board resign", too
    tags = tags.lstrip(_LINKS)
    finite = [at for at, tag in enumerate(tags) if tag in _FINITE]
    if tags[:1] in pos.WHAT_WORDS:
        return "question" if finite else "question infinitive"
    if tags[:1] in pos.TO_WORDS or compile_pattern(_INFINITIVE).match(tags):
        return "infinitive"
    if finite and not _SUBJECT.isdisjoint(tags[: finite[0]]):
        relative = not pos.WHO_WORDS.isdisjoint(tags[: finite[0]]) or tags[finite[0] - 1] in pos.THAT_WORDS
        verb = tags[finite[0] : finite[-1] + 1]  # "products that | were made | in May", not "hay that was lost was"
        alone = len(verb) == len(finite) and pos.PAST_FORMS.isdisjoint(verb[:-1])
        return "relative clause" if relative and alone else "clause"
    return _phrase(tags, bool(finite))


def _phrase(tags: str, finite: bool) -> Form:
    if pos.SPEECH in tags:
        return "with speech"
    if pos.QUOTED in tags:
        return "quoted words"
    if tags[:1] == pos.GERUND:
        return "gerund"
    if tags[:1] in pos.PREPS_AND_OF:
        return "prepositional phrase"
    return "predicate" if finite else "noun phrase"


# Places of statements: takes words of units, returns where their content and their quotations stand in the article.

_ADDRESSES = ("http://", "https://")
_SEPARATORS = pos.DASHES | {pos.COMMA, pos.SEMICOLON, pos.COLON}
_SHORTEST_AFTER_THAT = 1
_AROUND_WORDS = ".,;:!?’'()"
_NAME_TAGS = pos.NAME + pos.TITLE


def place_of(parsed: Parsed, words: Range) -> Span:
    """Return the place of words of a unit in the article's text."""
    return Span(parsed.unit.starts[words[0]], parsed.unit.ends[words[1] - 1])


def content_of(article: Article, parsed: Sequence[Parsed], statement: Statement) -> tuple[Span, ...]:
    """Return the pieces of a statement that hold words; set-off sentences of a paragraph as one."""
    by_phrase = statement.attribution.cue.word.kind == PHRASE_CUE
    pieces = (piece for at, a, b in statement.pieces for piece in _piece(article, parsed[at], (a, b), by_phrase))
    spans = (piece for piece in pieces if has_words(piece.of(article.text)))
    if not statement.set_off:
        return tuple(spans)
    joined: list[Span] = []
    for span in spans:
        if joined and article.text[joined[-1].end : span.start].strip(" ") == "":
            joined[-1:] = article.pieces(Span(joined[-1].start, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _piece(article: Article, parsed: Parsed, words: Range, by_phrase: bool) -> tuple[Span, ...]:
    """Return the places of words, without the *that* of *said that it is*; not so *According to Lund, that pier is*."""
    tags, lows = parsed.tags, parsed.lows
    that = tags[words[0]] in pos.THAT_WORDS or (
        lows[words[0]] == "that" and tags[words[0] - 1 : words[0]] in pos.PAST_FORMS
    )
    bound = pos.AUXILIARIES if words[0] else pos.FINITE_FORMS  # "said that's not enough", "That means it is shut"
    stands = tags[words[0] + 1 : words[0] + 2] in bound
    if that and not stands and not by_phrase and words[1] - words[0] > _SHORTEST_AFTER_THAT:
        words = (words[0] + 1, words[1])
    while words[0] < words[1] and tags[words[0]] in _SEPARATORS:
        words = (words[0] + 1, words[1])
    while words[1] > words[0] and (tags[words[1] - 1] in _SEPARATORS or lows[words[1] - 1].startswith(_ADDRESSES)):
        words = (words[0], words[1] - 1)
    return article.pieces(place_of(parsed, words)) if words[0] < words[1] else ()


def quoted_in(article: Article, parsed: Parsed, words: Range) -> list[Span]:
    """Return what stands in quotation marks among words of a unit, without the marks."""
    spans: list[Span] = []
    for at, region in sorted(parsed.unit.regions.items()):
        if words[0] <= at < words[1] and region.inner < region.inner_end:
            spans += article.pieces(Span(region.inner, region.inner_end))
    return spans


def up_to(span: Span, other: Span) -> Span:
    """Return a span from the start of one to the end of another that follows; where none follows, the first."""
    return Span(span.start, other.end) if span.end <= other.start < span.end + 3 else span


def words_in_marks(article: Article, parsed: Sequence[Parsed], statement: Statement) -> frozenset[str]:
    """Return the words that a statement has in quotation marks, in lower case without marks."""
    return frozenset(
        word.strip(_AROUND_WORDS).lower()
        for at, start, end in statement.pieces
        for span in quoted_in(article, parsed[at], (start, end))
        for word in span.of(article.text).split()
    )


def without_article(parsed: Parsed, mention: Range, head_end: int) -> Range:
    """Return the words of a mention, without *the* before what are all names up to word `head_end`: *the Board*."""
    tags, start = parsed.tags, mention[0]
    named = tags[start + 1 : head_end]
    bare = parsed.lows[start] == "the" and pos.NAME in named and not named.strip(_NAME_TAGS)
    return start + bare, mention[1]
