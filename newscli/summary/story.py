"""In: articles and a query; out: a `Story`, their sentences made ready for scoring."""

from newscli.article import Article, Paragraph
from newscli.language import find_words
from newscli.summary.sentence import StorySentence
from newscli.summary.terms import term_of
from newscli.summary.trust import find_faults


class Story:
    """The sentences of articles that tell one story, in order, and what makes some unfit to stand alone.

    Headings are no sentences of a story, unless there is nothing else.
    """

    __slots__ = ("articles", "faults", "query", "sentences")

    def __init__(self, articles: tuple[Article, ...], query: str | None = None) -> None:
        """Take the sentences of `articles`; `query` says what the reader wants to know about."""
        self.articles = articles
        self.query = frozenset(_terms(query, 0, len(query))) if query else frozenset()
        self.sentences = tuple(each for number, one in enumerate(articles) for each in _sentences(number, one))
        self.faults = find_faults(tuple((self.text(n), s) for n, s in enumerate(self.sentences)))

    def text(self, number: int) -> str:
        """Return the words of a sentence."""
        sentence = self.sentences[number]
        return sentence.span.of(self.articles[sentence.article].text)


def _sentences(number: int, article: Article) -> list[StorySentence]:
    homes = _homes(article)
    prose = [home.kind != "heading" for home in homes]
    keep_all = not any(prose)
    found = []
    last = None
    for sentence, home, is_prose in zip(article.sentences, homes, prose, strict=True):
        if is_prose or keep_all:
            span = sentence.span
            terms = _terms(article.text, span.start, span.end)
            length = len(span.of(article.text).split())
            found.append(StorySentence(number, sentence.index, span, home.span.start, home is not last, length, terms))
        last = home
    return found


def _homes(article: Article) -> list[Paragraph]:
    paragraphs = iter(article.paragraphs)
    home = next(paragraphs, None)
    homes = []
    for sentence in article.sentences:
        while home is not None and home.span.end < sentence.span.end:
            home = next(paragraphs, None)
        if home is not None:
            homes.append(home)
    return homes


def _terms(text: str, start: int, end: int) -> tuple[str, ...]:
    return tuple([term_of(word.text) for word in find_words(text, start, end)])
