"""A `Document` is what newscli knows of the language of an article, each part computed when first asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import islice, pairwise
from operator import add
from typing import TYPE_CHECKING, overload
from weakref import ref

from newscli.article import Article, Span
from newscli.language.clauses.clause import HEADS, TaggedWords, chunks_of, words_of
from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.language.lexicon.saying import is_negation, turned_at
from newscli.language.quotations import QuotedSpan, quotations_in, with_curly_marks
from newscli.language.tags import NAME_OF, codes
from newscli.language.words import lazily
from newscli.records import NamedTuple

if TYPE_CHECKING:
    from newscli.language.clauses.clause import Clause
    from newscli.language.names.kinds import Kind
    from newscli.language.names.linking import Name

# Takes an article, returns how much of it is read, so that what is no prose costs little.

_SENTENCES_OF_ANY_TEXT = 10_000
_CHARACTERS_A_SENTENCE = 60  # characters of a sentence; those of news have more than 100 on the average
_WORDS_OF_ANY_TEXT = 100_000
_SHORT_WORD = 3.5  # characters of a word or a mark with the blanks around it; those of news have nearly five
_word = lazily(r"\w+|[-.…!?*_=~]+|[^\w\s]")


def crowded(places: Iterable[int], few: int, short: float) -> int | None:
    """Return the place where more than a `few` have come with less than `short` characters each; None if there is none.

    `places` are those of all, in order.
    """
    counted = enumerate(islice(places, few, None), few)
    return next((place for number, place in counted if place < number * short), None)


def most_sentences(article: Article) -> int:
    """Return the most sentences of an article that are worth a look.

    That is all of them, or up to where more than 10,000 have had less than 60 characters on the average.
    """
    end = crowded((each.span.start for each in article.sentences), _SENTENCES_OF_ANY_TEXT, _CHARACTERS_A_SENTENCE)
    if end is None:
        return len(article.sentences)
    return bisect_left(article.sentences, end, key=lambda each: each.span.start)


def end_of_prose(article: Article) -> int:
    """Return where in the text that ends which is worth a look: sentences, or words and marks, of a usual length.

    It is where more than 100,000 words and marks have had less than 3.5 characters on the average.
    """
    after = article.sentences[most_sentences(article) :][:1]
    end = after[0].span.start if after else len(article.text)
    if end <= _WORDS_OF_ANY_TEXT:
        return end
    words = (word.start() for word in _word().finditer(article.text, 0, end))
    tiny = crowded(words, _WORDS_OF_ANY_TEXT, _SHORT_WORD)
    return end if tiny is None else tiny


# Find the noun chunks of a document: noun phrases without what follows their head, none inside another.


class NounChunk(NamedTuple):
    """A noun phrase up to its head: "the new ferry" of "the new ferry to Harrow"; a pronoun is one by itself.

    `span` is its place in the article's text, `head` the number of its head among the tokens of the document.
    """

    span: Span
    head: int


def find_chunks(tokens: TaggedWords, sentences: list[int]) -> Iterator[NounChunk]:
    """Yield the noun chunks in order; `sentences` has the number of the first token of each sentence."""
    for first, last in pairwise([*sentences, len(tokens.lows)]):
        for chunk in chunks_of(words_of(tokens, first, last), list(range(first, last))):
            inside = range(chunk.last - 1, chunk.first - 1, -1)
            head = next((at for at in inside if tokens.codes[at] in HEADS), chunk.last - 1)
            yield NounChunk(Span(tokens.starts[chunk.first], tokens.ends[chunk.last - 1]), head)


_FINITE = codes("FINITE")


class Token(NamedTuple):
    """A token of an article.

    `span` is its place in the article's text, `lower` what it reads in lower case, `tag` its universal part of speech,
    `fine` the name of its tag in `newscli.language.tags`. `finite` is True of a finite verb or auxiliary. `sentence` is
    the number of its sentence in the article, the first being 0, and `quotation` the number of the quotation in
    `Document.quotations` that it stands in, marks included, or None.
    """

    span: Span
    lower: str
    tag: str
    fine: str
    finite: bool
    starts_sentence: bool
    sentence: int
    quotation: int | None


class Tokens(Sequence[Token]):
    """The tokens of an article, kept by column; a `Token` is made when asked for.

    Token `i` stands at `starts[i]` to `ends[i]`, reads `lows[i]` in lower case and has the fine tag of the character
    `codes[i]`. `sentences` holds the number of the first token of each sentence.
    """

    def __init__(
        self,
        starts: list[int],
        ends: list[int],
        lows: list[str],
        codes: str,
        sentences: list[int],
        quoted: Callable[[], Sequence[QuotedSpan]],
    ) -> None:
        """Take the columns, and what finds the quotations of the article when they are first asked for."""
        self.starts, self.ends, self.lows, self.codes, self.sentences = starts, ends, lows, codes, sentences
        self._quoted = quoted

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.starts)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Token, ...]: ...
    def __getitem__(self, at: int | slice) -> Token | tuple[Token, ...]:
        """Return a token, or several."""
        if isinstance(at, slice):
            return tuple(self[number] for number in range(*at.indices(len(self))))
        at = range(len(self))[at]
        code = self.codes[at]
        sentence = bisect_right(self.sentences, at) - 1
        begins = self.sentences[sentence] == at
        span = Span(self.starts[at], self.ends[at])
        finite, quotation = code in _FINITE, self.quotations[at]
        return Token(span, self.lows[at], self.universal[at], NAME_OF[code], finite, begins, sentence, quotation)

    def low(self, at: int) -> str:
        """Return a token in lower case, an empty string outside the article."""
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def code(self, at: int) -> str:
        """Return the character of a token's fine tag, a space outside the article."""
        return self.codes[at] if 0 <= at < len(self.codes) else " "

    def within(self, span: Span) -> range:
        """Return the numbers of the tokens that begin in a place."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    @cached_property
    def universal(self) -> list[str]:
        """The universal part of speech of each token."""
        from newscli.language.tags import universal_tags

        return universal_tags(self.codes)

    @cached_property
    def quotations(self) -> list[int | None]:
        """The number of the quotation that each token stands in, or None."""
        numbers: list[int | None] = [None] * len(self)
        for number, quotation in enumerate(self._quoted()):
            inside = self.within(Span(quotation.start, quotation.end))
            numbers[inside.start : inside.stop] = [number] * len(inside)
        return numbers


class Document:
    """The language of an article. Make it by `Document.of`, which keeps one for each article.

    `end` is where it ends: where the text does, but of more sentences than prose has the first are read (see `prose`).
    """

    def __init__(self, article: Article) -> None:
        """Take what is needed of the article, and not the article: a document must not keep it alive."""
        self.end = end_of_prose(article)
        self.text = article.text[: self.end]
        # This finds them once for the document, its tokens and the rooms that ask without a document.
        self._quoted = partial(quotations_in, article.text, article.paragraphs)
        self._clauses: dict[int, tuple[Clause, ...]] = {}
        self._begins = [sentence.span.start for sentence in article.sentences if sentence.span.start < self.end]
        starts = {paragraph.span.start for paragraph in article.paragraphs if paragraph.span.start < self.end}
        starts.update(self._begins)
        self._bounds = [*sorted(starts), self.end]

    @staticmethod
    def of(article: Article) -> "Document":
        """Return the document of an article; the same one as long as the article lives."""
        kept = _KEPT.get(id(article))
        if kept is None:
            number = id(article)
            kept = _KEPT[number] = (Document(article), ref(article, lambda _: _KEPT.pop(number, None)))
        return kept[0]

    @cached_property
    def tokens(self) -> Tokens:
        """The tokens of the article, in order."""
        from newscli.language.tagger import (
            name_capitals,
            tag_words,
        )  # those who want quotations or names alone need no tagger
        from newscli.language.tokens import cut

        starts: list[int] = []
        ends: list[int] = []
        lows: list[str] = []
        found: list[str] = []
        sentences: list[int] = []
        text = self.text
        for start, end in pairwise(self._bounds):
            begins, words = cut(text, start, end)
            if not words:
                continue
            sentences.append(len(starts))
            low, tags = tag_words(text, begins, words)
            starts += begins
            ends += map(add, begins, map(len, words))
            lows += low
            found += tags
        name_capitals(text, starts, lows, found, sentences)
        return Tokens(starts, ends, lows, "".join(found), sentences, self._quoted)

    @cached_property
    def quotations(self) -> tuple[QuotedSpan, ...]:
        """What stands between quotation marks, in order, none inside another."""
        found = self._quoted()
        return found[: bisect_right(found, self.end, key=lambda each: each.end)]

    @cached_property
    def chunks(self) -> "tuple[NounChunk, ...]":
        """The noun chunks of the article, in order, each with its head."""

        return tuple(find_chunks(self.tokens, self.tokens.sentences))

    @cached_property
    def clauses(self) -> "tuple[Clause, ...]":
        """The clauses of the article, sentence by sentence, each with its verb, its subject and its parent."""
        ends = [*self.tokens.sentences, len(self.tokens)]
        return tuple(clause for first, last in pairwise(ends) for clause in self.clauses_at(first, last))

    def clauses_at(self, at: int, last: int = 0) -> "tuple[Clause, ...]":
        """Return the clauses of the sentence that the token `at` stands in.

        One without end is cut up: of it those of the part around `at` come, and of the parts up to the token `last`.
        """
        from newscli.language.clauses.parser import LONGEST_SENTENCE, find_clauses

        sentences = self.tokens.sentences
        number = bisect_right(sentences, at) - 1
        first, end = sentences[number], sentences[number + 1] if number + 1 < len(sentences) else len(self.tokens)
        parts = range(at - (at - first) % LONGEST_SENTENCE, min(max(last, at + 1), end), LONGEST_SENTENCE)
        for low in parts:
            if low not in self._clauses:
                self._clauses[low] = find_clauses(self.tokens, self.quotations, low, min(low + LONGEST_SENTENCE, end))
        return tuple(clause for low in parts for clause in self._clauses[low])

    @cached_property
    def curly_text(self) -> str:
        """The text with the marks of all quotations as `with_curly_marks` writes them; offsets stay the same."""
        return with_curly_marks(self.text, self.quotations)

    @cached_property
    def names(self) -> "tuple[Name, ...]":
        """The mentions of persons, bodies and places, in order, each with the entity that it names."""
        from newscli.language.names.linking import find_names
        from newscli.language.tagger.options import known_tags

        return find_names(self.text, self._begins, known_tags)

    @cached_property
    def kinds(self) -> "dict[str, Kind]":
        """What each entity that the article names is, by its name: "person", "body", "place" …"""
        return {each.entity.name: each.entity.kind for each in self.names}


_KEPT: dict[int, tuple[Document, "ref[Article]"]] = {}


def annotate(article: Article) -> Document:
    """Return what newscli knows of the language of an article: tokens with tags, quotations, clauses and names.

    Each part is computed when it is first asked for, and kept beside the article as long as that lives.
    """
    return Document.of(article)


# Takes the cue of a statement, returns the words that deny what is told there, or leave it in doubt.

_BACK = 3  # tokens from a verb of saying back to what denies it
_NOUNS = codes("NOUN PLURAL")


def denying_words(article: Article, cue: Span | None, content: Span) -> Span | None:
    """Return the words that say that what is told is not so, or doubtful: "denied", "did [not say]"; None without.

    What is quoted before "he denied", or after it and a comma, is the denial itself.
    """
    if cue is None or content.start < cue.end:
        return None
    between, first = article.text[cue.end : content.start], article.text[content.start : content.start + 1]
    if not first.isalnum() and not {",", ":"}.isdisjoint(between):
        return None
    document = Document.of(article)
    tokens = document.tokens
    at = bisect_left(tokens.starts, cue.start)
    begin = max((each.begin for each in document.clauses_at(at) if each.begin <= at < each.end), default=at)
    before = range(max(begin, at - _BACK), at)
    negation = next((k for k in before if is_negation(tokens.lows, k)), None)
    verb = _turning_verb(tokens, before, at)
    if (verb is None) == (negation is None):
        return None
    if verb is None:
        return Span(tokens.starts[negation or 0], cue.end)
    return Span(tokens.starts[verb], max(cue.end, tokens.ends[turned_at(tokens.lows, verb) - 1]))


def _turning_verb(tokens: Tokens, before: Iterable[int], at: int) -> int | None:
    """Return the verb that turns what the cue at `at` tells: itself, or the one right before a noun of saying.

    *Lund ruled out using it*, *brushed aside the suggestion that she knew*; not *Lund, who disputed it, said*.
    """
    if turned_at(tokens.lows, at) > at:
        return at
    first = at - (tokens.low(at - 1) in ARTICLES)
    turning = (each for each in before if tokens.codes[at] in _NOUNS and turned_at(tokens.lows, each) == first > each)
    return next(turning, None)
