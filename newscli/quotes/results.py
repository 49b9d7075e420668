"""The results of this room: quotes, their speakers, and how sure each is."""

from dataclasses import dataclass
from typing import Literal

from newscli.article import Span
from newscli.article.provenance import Reason, Unlisted

QuoteKind = Literal["direct", "mixed", "indirect"]
Confidence = Literal["sure", "likely", "unsure"]
_SMALL = 4  # letters of a word that titles may spell small


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it.

    `name` is the fullest form of the name in the article, or the mention's own words where nothing better is known;
    `mention` is where the speaker is named beside the cue (or the nearest mention before); `role` is what the text
    says the speaker is. `resolved` is false for a pronoun that could not be traced to a name.
    """

    name: str
    mention: Span | None
    role: Span | None = None
    resolved: bool = True


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
    told = [word for word in words if len(word) > _SMALL] + words[: int(from_first)] + words[-1:]
    return len(words) > 1 and all(word[0].isupper() for word in told)


def has_words(text: str) -> bool:
    """Return True if a text has a letter or a digit."""
    return any(map(str.isalnum, text))
