"""Takes articles and a query, returns a `Story`: their sentences, ready for scoring."""

from collections.abc import Sequence

from newscli.article import Article, Paragraph, Sentence, Span
from newscli.language import find_words, split_words
from newscli.language.document import Document, most_sentences
from newscli.language.quotations import CLOSING_MARKS, QuotedSpan, quotations_between, tokens_within
from newscli.summary.eligibility import find_faults
from newscli.summary.sentence import StorySentence
from newscli.summary.terms import STOP_TERMS, term_of

# Else lower case would make a country of us.
_ENDS = f".!?…{CLOSING_MARKS})]"
_SPELLINGS = {"US": "U.S."}


class Story:
    """The sentences of articles that tell one story, in order, and what makes some unfit to stand alone.

    Headings are no sentences of a story, unless there is nothing else. Where an article has more sentences than prose
    has (see `language.limits`), the first are taken.
    """

    __slots__ = ("articles", "faults", "openings", "query", "sentences", "title")

    def __init__(self, articles: tuple[Article, ...], query: str | None = None) -> None:
        """Take the sentences of `articles`; `query` says what the reader wants to know about."""
        self.articles = articles
        self.query = _content(query)
        self.title = _content(" ".join(article.title or "" for article in articles))
        self.sentences = tuple(each for number, one in enumerate(articles) for each in _sentences(number, one))
        texts = [(self.text(n), s) for n, s in enumerate(self.sentences)]
        self.faults, self.openings = find_faults(texts, self.query)

    def text(self, number: int) -> str:
        """Return the words of a sentence."""
        sentence = self.sentences[number]
        return sentence.span.of(self.articles[sentence.article].text)


def _content(text: str | None) -> frozenset[str]:
    terms = set(map(term_of, split_words(text or "")))
    return frozenset(terms - STOP_TERMS) or frozenset(terms)


def _sentences(number: int, article: Article) -> list[StorySentence]:
    sentences = article.sentences[: most_sentences(article)]
    homes = _homes(article, sentences)
    keep_all = all(home.kind == "heading" for home in homes)
    found = []
    last = None
    for sentence, home in zip(sentences, homes, strict=True):
        if home.kind != "heading" or keep_all:
            found.append(_prepare(article, sentence.span, (number, sentence.index), home, home is not last))
        last = home
    return found


def _homes(article: Article, sentences: Sequence[Sentence]) -> list[Paragraph]:
    paragraphs = iter(article.paragraphs)
    home = next(paragraphs, None)
    homes = []
    for sentence in sentences:
        while home is not None and home.span.end < sentence.span.end:
            home = next(paragraphs, None)
        if home is not None:
            homes.append(home)
    return homes


def _prepare(article: Article, span: Span, place: tuple[int, int], home: Paragraph, opens: bool) -> StorySentence:
    text = article.text
    own = span.of(text)
    quoted = quotations_between(Document.of(article).quotations, span.start, span.end)
    spelled = split_words(text, span.start, span.end)
    if not _SPELLINGS.keys().isdisjoint(spelled):
        spelled = [_SPELLINGS.get(word, word) for word in spelled]
    comma = own.find(",")
    return StorySentence(
        *place,
        span,
        home.span.start,
        opens,
        len(own.split()),
        own.count(" ", 0, comma) + 1 if comma >= 0 else len(spelled),
        tuple(map(term_of, spelled)),
        tuple(map(str.lower, spelled)),
        tuple([word[0].isupper() for word in spelled]),
        _quoted(text, span, quoted, len(spelled)),
        own[-1:] in _ENDS or home.kind == "list",
        bool(quoted) and quoted[0].start < span.start,
        bool(quoted) and (quoted[-1].end > span.end or not quoted[-1].closed),
    )


def _quoted(text: str, span: Span, quotations: Sequence[QuotedSpan], count: int) -> tuple[bool, ...]:
    """Return for each of the `count` words of a sentence whether it stands in one of its quotations."""
    if not quotations:
        return (False,) * count
    starts = [word.start for word in find_words(text, span.start, span.end)]
    inside = tokens_within(quotations, starts, 0, count)
    return tuple([at in inside for at in range(count)])
