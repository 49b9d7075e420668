"""The results of this room: quotes, their speakers, how sure each is; the choice among them, and what none tells."""

from collections.abc import Iterator
from typing import Literal

from newscli.article import Article, Span
from newscli.article.nearby import met_in_turn
from newscli.article.provenance import Reason, Unlisted, row_of
from newscli.language.document import Document
from newscli.language.words import lazily
from newscli.records import frozen, replace

QuoteKind = Literal["direct", "mixed", "indirect"]
Confidence = Literal["sure", "likely", "unsure"]
_SMALL = 4  # letters of a word that titles may spell small


@frozen()
class Speaker:
    """Who said it.

    `name` is the fullest form of the name in the article, or the mention's own words where nothing better is known;
    `mention` is where the speaker is named beside the cue (or the nearest mention before); `role` is what the text
    says the speaker is. `resolved` is false for a pronoun that could not be traced to a name, and for a court that only
    heard what somebody told it.
    """

    name: str
    mention: Span | None
    role: Span | None = None
    resolved: bool = True


@frozen()
class Quote:
    """One statement. Spans are places in the article's text; `sentence` is the number of the one it begins in.

    `content` has several spans where the attribution, or something left out, breaks the statement; `quoted` are
    the stretches inside quotation marks, without the marks. `corrected` says that somebody set it right by hand, and
    `why`, where that was asked for, what decided on it.
    """

    kind: QuoteKind
    content: tuple[Span, ...]
    quoted: tuple[Span, ...]
    speaker: Speaker | None
    cue: Span | None
    addressee: Span | None
    sentence: int
    confidence: Confidence = "likely"
    corrected: bool = False
    why: tuple[Reason, ...] = ()

    @property
    def span(self) -> Span:
        """The whole statement, with what breaks it."""
        return Span(min(span.start for span in self.content), max(span.end for span in self.content))

    @property
    def named(self) -> str | None:
        """Who said it; None for nobody, and for a pronoun that could not be traced to a name."""
        return self.speaker.name if self.speaker and self.speaker.resolved else None

    def word_count(self, text: str) -> int:
        """Return the number of its words between blanks in the article's text."""
        return sum(len(span.of(text).split()) for span in self.content)


@frozen()
class Quotes:
    """The quotes of an article, in the order of the text; where that was asked for, what else
    looks like one."""

    quotes: tuple[Quote, ...]
    unlisted: tuple[Unlisted, ...] | None = None


def kind_of(text: str, content: tuple[Span, ...], quoted: tuple[Span, ...]) -> QuoteKind:
    """Return the kind of a quote by the share of its words that stand inside quotation marks."""
    if not quoted:
        return "indirect"
    words = sum(_count(span.of(text)) for span in content)
    inside = sum(_count(span.of(text)) for span in quoted)
    return "direct" if inside >= 0.9 * words else "mixed"


def _count(words: str) -> int:
    """Count words; a mark that stands between blanks is not one."""
    return sum([word[0].isalnum() or has_words(word) for word in words.split()])


def is_title(words: list[str], *, from_first: bool = True) -> bool:
    """Return True if words are spelled as a title: the first, the last and all longer ones begin with a capital."""
    counted = [word for word in words if len(word) > _SMALL] + words[: int(from_first)] + words[-1:]
    return len(words) > 1 and all(word[0].isupper() for word in counted)


def has_words(text: str) -> bool:
    """Return True if a text has a letter or a digit."""
    return any(map(str.isalnum, text))


# Filters: takes the quotes of an article, returns those of one speaker, kind or certainty.


def listed(quotes: Quotes) -> Quotes:
    """Leave out what is unsure: it may be no statement at all. Readers see what is listed unless they ask for all."""
    return replace(quotes, quotes=tuple(quote for quote in quotes.quotes if quote.confidence != "unsure"))


def choose(
    quotes: Quotes, article: Article, *, speaker: str | None = None, kind: str | None = None, sure: bool = False
) -> Quotes:
    """Keep the quotes of a speaker, given by any form of the name, of a kind, and those whose words and speaker are
    sure."""
    wanted = (speaker or "").lower()

    def fits(quote: Quote) -> bool:
        return (not kind or quote.kind == kind) and (not sure or quote.confidence == "sure")

    names = {quote.speaker.name for quote in quotes.quotes if quote.speaker and _called(quote, article, wanted)}
    spoken = (quote for quote in quotes.quotes if not wanted or (quote.speaker and quote.speaker.name in names))
    return replace(quotes, quotes=tuple(filter(fits, spoken)))


def _called(quote: Quote, article: Article, wanted: str) -> bool:
    speaker = quote.speaker
    assert speaker is not None
    mention = speaker.mention.of(article.text) if speaker.mention else ""
    return any(_holds(form.lower(), wanted) for form in (speaker.name, mention))


def _holds(form: str, wanted: str) -> bool:
    """Return True if `wanted` stands in a form of a name from the beginning of a word on: not *lund* in *Borlund*."""
    at = form.find(wanted)
    return at == 0 or (at > 0 and not form[at - 1].isalnum())


# Check that nothing quoted gets lost: takes an article and its quotes, returns what else stands in marks, and why.

UNSURE = "unsure: it may be no statement, or another's; --all shows it"
FILTERED = "another speaker, kind or confidence than asked for"
TITLE = "a title or a name"
TERM = "some words, not a statement"
UNATTRIBUTED = "nothing beside it tells that somebody says it"
_word = lazily(r"\w+(?:[’'.-]\w+)*")
_WORDS_OF_A_TERM = 3


def with_unlisted(article: Article, shown: Quotes, found: Quotes) -> Quotes:
    """Return `shown` with every quotation of the article that none of them holds, and why.

    `found` is all that was found, of which `shown` may be a part. Where that tells why, so do those that are not shown,
    and what looked like a statement is told too, in marks or not.
    """
    if found.unlisted is None:
        return replace(shown, unlisted=tuple(_quotations(article, shown, found)))
    contents = {quote.content for quote in shown.quotes}
    more = [
        Unlisted(quote.span, UNSURE if quote.confidence == "unsure" else FILTERED, quote.why)
        for quote in found.quotes
        if quote.content not in contents
    ]
    more += found.unlisted
    quotations = list(_quotations(article, shown, found))
    in_turn = met_in_turn([each.span for each in quotations], [each.span for each in more])
    alone = [each for each, met in zip(quotations, in_turn, strict=True) if not met]
    more += [each._replace(why=(row_of(each.reason, "veto"),)) for each in alone]
    return replace(shown, unlisted=tuple(sorted(more, key=lambda each: each.span.start)))


def _quotations(article: Article, shown: Quotes, found: Quotes) -> Iterator[Unlisted]:
    quotations = Document.of(article).quotations
    inners = [Span(quotation.inner, quotation.inner_end) for quotation in quotations]
    levels = {quote.content: quote.confidence for quote in found.quotes}
    met = zip(quotations, inners, _met(inners, shown.quotes), _met(inners, found.quotes), strict=True)
    for quotation, inner, listed, holding in met:
        words = _word().findall(inner.of(article.text))
        if not words or listed:
            continue
        if holding is not None and levels[holding.content] != "unsure":
            reason = FILTERED
        elif is_title(words):
            reason = TITLE
        else:
            reason = UNSURE if holding else TERM if len(words) <= _WORDS_OF_A_TERM else UNATTRIBUTED
        yield Unlisted(Span(quotation.start, quotation.end), reason)


def _met(stretches: list[Span], quotes: tuple[Quote, ...]) -> Iterator[Quote | None]:
    """Yield for each stretch the first quote that has words of it, or None."""
    places = [(span, quote) for quote in quotes for span in quote.content]
    for numbers in met_in_turn(stretches, [span for span, _ in places]):
        yield places[numbers[0]][1] if numbers else None
