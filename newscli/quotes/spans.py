"""Places of statements: takes words of units, returns where their content and their quotations stand in the article."""

from collections.abc import Sequence

from newscli.article import Article, Span
from newscli.language import tags as pos
from newscli.language.lexicon.saying import PHRASE_CUE
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.results import has_words
from newscli.quotes.statements.cueless import Statement

_SEPARATORS = pos.DASHES | {pos.COMMA, pos.SEMICOLON, pos.COLON}
_SHORTEST_CLAUSE = 1
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
    tags, lows = parsed.unit.tags, parsed.unit.lows
    that = tags[words[0]] in pos.THAT_WORDS or (
        lows[words[0]] == "that" and tags[words[0] - 1 : words[0]] in pos.PAST_FORMS
    )
    bound = pos.AUXILIARIES if words[0] else pos.FINITE_FORMS  # "said that's not enough", "That means it is shut"
    stands = tags[words[0] + 1 : words[0] + 2] in bound
    if that and not stands and not by_phrase and words[1] - words[0] > _SHORTEST_CLAUSE:
        words = (words[0] + 1, words[1])
    while words[0] < words[1] and tags[words[0]] in _SEPARATORS:
        words = (words[0] + 1, words[1])
    while words[1] > words[0] and tags[words[1] - 1] in _SEPARATORS:
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
    tags, start = parsed.unit.tags, mention[0]
    named = tags[start + 1 : head_end]
    bare = parsed.unit.lows[start] == "the" and pos.NAME in named and not named.strip(_NAME_TAGS)
    return start + bare, mention[1]
