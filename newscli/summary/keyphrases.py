"""Takes an article, returns its key phrases, as places in it."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newscli.article import Article, Span
from newscli.language import split_words
from newscli.summary.news.term_model import rarity
from newscli.summary.terms import term_of

if TYPE_CHECKING:
    from newscli.language.names.entities import Name, NamedEntity
    from newscli.summary.noun_runs import Token

_MOST_WORDS = 5
_SHOUTED = 2
_JOINTS = frozenset("&./@")
# What goes on within a word: *Lund&Sons*, *lund.example*.
_JOINED = re.compile(r"(?:[&./@](?=[^\W_])[\w-]+)+")
# A common noun by itself that comes less often comes after all others.
_OFTEN = 3


class Keyphrase(NamedTuple):
    """A phrase: where it stands first, and how often it comes; a person's also counts the last name alone."""

    span: Span
    times: int


@dataclass(frozen=True, slots=True)
class Keyphrases:
    """The phrases that carry most of an article, best first."""

    phrases: tuple[Keyphrase, ...]


def find_keyphrases(article: Article, count: int = 10) -> Keyphrases:
    """Find the `count` phrases that carry most of the article, best first.

    A phrase is a name, or a noun with the nouns and adjectives before it; it counts for its words, how often each comes
    and how rare it is elsewhere (after RAKE: Rose et al. 2010), and somebody's name in full for the last name too. One
    that stands inside a better one, or holds it, is passed over, and no word is in more than two.
    """
    from newscli.language.document import Document
    from newscli.language.lexicon.organisations import NEWS_AGENCIES
    from newscli.language.names.entities import people_in
    from newscli.summary.noun_runs import is_headline, phrase, runs_of, tags_by_end  # summaries need none of these

    document = Document.of(article)
    ends = ((sentence.span.start, min(sentence.span.end, document.end)) for sentence in article.sentences)
    sentences = [Span(start, end) for start, end in ends if start < end]
    told = [span for span in sentences if not is_headline(span.of(article.text))]
    tags, names = tags_by_end(document.tokens), document.names
    runs = [run for span in told or sentences for run in runs_of(article.text, span, tags)]
    people = people_in(names)
    places = [_whole_name(article.text, _without_title(phrase(run), names)) for run in runs]
    whole = [span for span in places if span]
    first = _first_places(article.text, whole, _in_full(people))
    often = _counted(runs)
    often |= Counter([_key(span.of(article.text)) for span in whole])  # what marks join is no run
    mentions = {each.name: each.times for each in people}
    times = {key: mentions.get(span.of(article.text)) or often[key] for key, span in first.items()}
    named = {key: at for key, at in first.items() if all(word[0].isupper() for word in at.of(article.text).split())}
    short = _short(named)
    for key, long in short.items():
        times[long] = max(times[long], times[key])
    # A capital at the head of a sentence tells nothing.
    opens = {span.start for span in sentences}
    inner = {token.term for run in runs for token in run if token.named and token.start not in opens}
    kept = [key for key in first if key not in short and (len(key) > 1 or key not in named or key[0] in inner)]
    kept = [key for key in kept if first[key].of(article.text).lower() not in NEWS_AGENCIES]
    worth = {
        key: times[key] ** 0.4 * sum(max(often[(term,)], 1) ** 0.8 * rarity(term) for term in key) / len(key) ** 0.4
        for key in kept
    }

    def rank(key: tuple[str, ...]) -> tuple[bool, float, int]:
        common = len(key) == 1 and key not in named and times[key] < _OFTEN
        return common, -worth[key], first[key].start

    chosen = _choose(sorted(kept, key=rank), count)
    return Keyphrases(tuple(Keyphrase(first[key], times[key]) for key in chosen))


def _without_title(span: Span, names: "Sequence[Name]") -> Span:
    """Return where somebody is named in full in place of words that end with the name: *Chief Constable Ferro*."""
    at = bisect_left(names, span.end, key=lambda name: name.span.start) - 1
    if at < 0 or names[at].kind != "person" or " " not in names[at].entity.name:
        return span
    name = names[at].span
    return names[at].entity.span if span.start <= name.start < name.end <= span.end + 1 else span


def _whole_name(text: str, span: Span) -> Span | None:
    """Return a phrase with what a mark joins to its last word, as *Lund&Ferro*; None of what is so joined."""
    if span.start > 1 and text[span.start - 1] in _JOINTS and text[span.start - 2].isalnum():
        return None
    if span.of(text).isupper() and span.of(text).count(" ") >= _SHOUTED:
        return None  # a heading within a line
    joined = _JOINED.match(text, span.end)
    return Span(span.start, joined.end()) if joined else span


def _first_places(text: str, phrases: list[Span], people: dict[str, Span]) -> dict[tuple[str, ...], Span]:
    """Return where each phrase stands first, by its terms; not where it stands in capitals, if it also stands so."""
    first: dict[tuple[str, ...], Span] = {}
    for phrase in phrases:
        words = phrase.of(text)
        span = people.get(words) or people.get(words.rpartition(" ")[2]) or phrase
        key = _key(words if span is phrase else span.of(text))
        if key not in first or first[key].of(text).isupper():
            first[key] = span
    return first


@lru_cache(4096)
def _key(phrase: str) -> tuple[str, ...]:
    return tuple(map(term_of, split_words(phrase)))


def _choose(ranked: list[tuple[str, ...]], count: int) -> list[tuple[str, ...]]:
    chosen: list[tuple[str, ...]] = []
    used: Counter[str] = Counter()
    for key in ranked:
        if len(chosen) == count:
            break
        inside = any(set(key) <= set(other) or set(other) <= set(key) for other in chosen)
        if not inside and all(used[term] < 2 for term in key):
            chosen.append(key)
            used.update(key)
    return chosen


def _short(named: dict[tuple[str, ...], Span]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the words that stand for a body whose whole name stood before: "Brassen Mills", then "Brassen"."""
    longer: dict[str, tuple[str, ...]] = {}
    for key in sorted((key for key in named if len(key) > 1), key=lambda key: (named[key].start, key)):
        for term in key:
            longer.setdefault(term, key)
    alone = (key for key in named if len(key) == 1 and key[0] in longer)
    return {key: long for key in alone if named[long := longer[key[0]]].end <= named[key].start}


def _counted(runs: "list[list[Token]]") -> Counter[tuple[str, ...]]:
    """Count how often words stand side by side, in longer phrases too."""
    found: list[tuple[str, ...]] = []
    for run in runs:
        terms = tuple([token.term for token in run])
        for size in range(1, min(_MOST_WORDS, len(terms)) + 1):
            found += [terms[at : at + size] for at in range(len(terms) - size + 1)]
    return Counter(found)


def _in_full(people: "tuple[NamedEntity, ...]") -> dict[str, Span]:
    """Return where each of `people` is named in full, by the whole name and by the last, of which one alone counts."""
    places: dict[str, Span] = {}
    for each in people:
        places[each.name] = each.span
        places.setdefault(each.name.rpartition(" ")[2], each.span)
    return places
