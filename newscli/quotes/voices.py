"""Takes the quotes of articles, returns how much each speaker is quoted."""

from collections.abc import Iterable

from newscli.article import Article
from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.quotes.results import Quotes
from newscli.quotes.statements.turns import unnamed_voice
from newscli.records import frozen


@frozen()
class Voice:
    """Somebody quoted: the fullest name, its other forms, quotes, their words, and the share of all words quoted."""

    name: str
    forms: tuple[str, ...]
    quotes: int
    words: int
    share: float
    articles: int


@frozen()
class Voices:
    """Everybody quoted in some articles, the most words first."""

    voices: tuple[Voice, ...]


def count_voices(found: Iterable[tuple[Article, Quotes]]) -> Voices:
    """Count quotes and words by speaker over articles; forms of a name are merged where only one fuller name has them.

    Quotes without a speaker, and those of pronouns that could not be resolved, count in the total that shares are of.
    The unnamed voices of a recording, as "SPEAKER_01", are those of this one alone.
    """
    tallies: dict[str, _Tally] = {}
    total = 0
    for article, quotes in found:
        for quote in quotes.quotes:
            words = quote.word_count(article.text)
            total += words
            if name := quote.named or unnamed_voice(article, quote):
                key = _key(name) if quote.named else f"{name} of {article.id}"
                tallies.setdefault(key, _Tally()).add(name, words, article.id)
    merged = _merge(tallies)
    voices = (tally.voice(total) for tally in merged)
    return Voices(tuple(sorted(voices, key=lambda voice: (-voice.words, -voice.quotes, voice.name))))


class _Tally:
    """What is counted of one name."""

    def __init__(self) -> None:
        self.forms: dict[str, int] = {}
        self.quotes = self.words = 0
        self.articles: set[str] = set()

    def add(self, form: str, words: int, article: str) -> None:
        self.forms[form] = self.forms.get(form, 0) + 1
        self.quotes += 1
        self.words += words
        self.articles.add(article)

    def take(self, other: "_Tally") -> None:
        self.forms |= {form: count + self.forms.get(form, 0) for form, count in other.forms.items()}
        self.quotes += other.quotes
        self.words += other.words
        self.articles |= other.articles

    def voice(self, total: int) -> Voice:
        name, *forms = sorted(self.forms, key=lambda form: (-len(form.split()), -self.forms[form], form))
        share = self.words / total if total else 0.0
        return Voice(name, tuple(forms), self.quotes, self.words, round(share, 4), len(self.articles))


def _key(name: str) -> str:
    words = name.lower().split()
    return " ".join(words[1:] if words[0] in ARTICLES and len(words) > 1 else words)


def fuller_names(names: Iterable[str]) -> dict[str, str]:
    """Return for each name of one word the only fuller name that ends in it, if there is one."""
    known = tuple(names)
    fuller: dict[str, list[str]] = {}
    for name in known:
        if " " in name:
            fuller.setdefault(name.rsplit(" ", 1)[1], []).append(name)
    return {name: fuller[name][0] for name in known if len(fuller.get(name, ())) == 1}


def _merge(tallies: dict[str, _Tally]) -> list[_Tally]:
    """Give a name of one word to the only fuller name that ends in it."""
    kept, fuller = [], fuller_names(tallies)
    for key, tally in tallies.items():
        if key in fuller and all(form[:1].isupper() for form in tally.forms):
            tallies[fuller[key]].take(tally)
        else:
            kept.append(tally)
    return kept
