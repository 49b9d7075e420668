"""In: articles and a query; out: a `Story`, their sentences made ready for scoring."""

from newscli.article import Article, Paragraph, Span
from newscli.language import find_words, split_words
from newscli.summary.eligibility import find_faults
from newscli.summary.sentence import StorySentence
from newscli.summary.terms import STOP_TERMS, term_of

_MARKS = '"“”'
# Else lower case would make a country of us.
_SPELLINGS = {"US": "U.S."}


class Story:
    """The sentences of articles that tell one story, in order, and what makes some unfit to stand alone.

    Headings are no sentences of a story, unless there is nothing else.
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
    homes = _homes(article)
    keep_all = all(home.kind == "heading" for home in homes)
    found = []
    last = None
    for sentence, home in zip(article.sentences, homes, strict=True):
        if home.kind != "heading" or keep_all:
            found.append(_prepare(article.text, sentence.span, (number, sentence.index), home, home is not last))
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


def _prepare(text: str, span: Span, place: tuple[int, int], home: Paragraph, opens: bool) -> StorySentence:
    own = span.of(text)
    spelled = [_SPELLINGS.get(word, word) for word in split_words(text, span.start, span.end)]
    comma = own.find(",")
    return StorySentence(
        *place,
        span,
        home.span.start,
        opens,
        len(own.split()),
        own.count(" ", 0, comma) + 1 if comma >= 0 else len(spelled),
        tuple([term_of(word) for word in spelled]),
        tuple([word.lower() for word in spelled]),
        tuple([word[0].isupper() for word in spelled]),
        _quoted(own, len(spelled)),
        own[-1:] in ".!?\"”’')]…" or home.kind == "list",
    )


def _quoted(own: str, count: int) -> tuple[bool, ...]:
    own = own.replace("''", '" ').replace("``", '" ')
    marks = [at for at, mark in enumerate(own) if mark in _MARKS] if any(mark in own for mark in _MARKS) else []
    if not marks:
        return (False,) * count
    flags = []
    inside = False
    upcoming = 0
    for word in find_words(own):
        while upcoming < len(marks) and marks[upcoming] < word.start:
            inside = not inside
            upcoming += 1
        flags.append(inside)
    return tuple(flags)
