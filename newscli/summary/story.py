"""Takes articles and a query, returns a `Story`: their sentences as terms, ready for scoring, and what a `Ranking` is.

The stop words were listed by hand, from general knowledge.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from newscli.article import Article, Paragraph, Sentence, Span
from newscli.language import bare, find_words, split_words
from newscli.language.document import Document, most_sentences
from newscli.language.quotations import CLOSING_MARKS, QuotedSpan, quotations_between, tokens_within
from newscli.language.words import word_set
from newscli.records import NamedTuple
from newscli.summary.eligibility import StorySentence, find_faults

_STOP_WORDS = """
a about above after again against ago all also although always am among an and another any anyone anything are
around as at away back be became because become been before being below between both but by came can cannot come
could day did do does doing don't down during each either else even ever every few for from further get give go
going got had has have having he her here hers herself him himself his how however i if in into is it its itself
just know last less let like made make many may me might mine more most much must my myself neither never next
no nobody nor not nothing now of off often on once one only onto or other others our ours ourselves out over own
per put rather really said same say says see seem seen shall she should since so some someone something still
such take tell than that the their theirs them themselves then there therefore these they thing this those
though through thus to told too toward towards two under until up upon us very was way we well went were what
whatever when where whether which while who whole whom whose why will with within without would yes yet you your
yours yourself a.m p.m mr mrs ms according added
"""


_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""))


@lru_cache(maxsize=20000)
def term_of(word: str) -> str:
    """Return `word` in lower case without possessive and the commonest endings, so that forms of one word meet."""
    term = bare(word).lower().replace("’", "'").rstrip(".")
    for ending, instead in _ENDINGS:
        if term.endswith(ending) and len(term) > len(ending) + 2 and not term.endswith("ss"):
            return term[: -len(ending)] + instead
    return term


STOP_TERMS = frozenset(map(term_of, _STOP_WORDS.split())) | word_set(_STOP_WORDS)


# What a method gives back.


def no_reasons(_number: int) -> tuple[str, ...]:
    """Say nothing, as a method does whose scores have no parts."""
    return ()


class Ranking(NamedTuple):
    """Sentence numbers, best first; every sentence's score; and a function that tells in words what made one."""

    order: tuple[int, ...]
    scores: tuple[float, ...]
    reasons: Callable[[int], tuple[str, ...]] = no_reasons


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
        tuple([word.lower().replace("’", "'") for word in spelled]),
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
