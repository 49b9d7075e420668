"""Runs of names, nouns and adjectives: takes a sentence, returns those that may be key phrases."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import dropwhile
from typing import TYPE_CHECKING

from newscli.article import Article, Span
from newscli.language import bare, find_words, split_words
from newscli.language.document import Document, Tokens
from newscli.language.tags import code, codes
from newscli.language.words import word_set
from newscli.records import NamedTuple, frozen
from newscli.summary.news.term_model import rarity
from newscli.summary.story import STOP_TERMS, term_of

if TYPE_CHECKING:
    from newscli.language.names.linking import Name, NamedEntity

_BREAK = re.compile(r"[^ \-]")
_NOUN, _NAME, _ADJECTIVE, _PARTICIPLE = code("NOUN"), code("NAME"), code("ADJECTIVE"), code("PARTICIPLE")
_NAMES, _NOUNS = codes("NAME TITLE"), codes("NOUN PLURAL NAME")
_CARRIES = _NOUNS | _NAMES | {_ADJECTIVE}
_BEFORE_ADJECTIVES = codes("DETERMINERS ADJECTIVE")
_MOST_WORDS, _MOST_OF_A_NAME = 3, 5
# Headlines leave only short words without capitals.
_LONGEST_SMALL_WORD, _FEWEST_CAPITALS = 3, 4
# Words that measure, and what everybody is called, tell nothing of a story.
_EMPTY = word_set(
    "percent cent pct hundred thousand million billion trillion three four five six seven eight nine ten eleven"
    " twelve dozen half minute hour day week month year decade quarter time way thing people man men woman women"
    " lot part end today number kind sort bit couple pair lieu behalf sake spite accordance"
)


def is_headline(text: str) -> bool:
    """Return True if a line is written as headlines are, with capitals that tell no names: *Mayor Shuts The Pier*."""
    words = [word for word in text.split() if word[0].isalpha() and len(word) > _LONGEST_SMALL_WORD]
    return len(words) >= _FEWEST_CAPITALS and all(word[0].isupper() for word in words)


class Token(NamedTuple):
    """A word of a phrase: what it counts as, the character of its tag (see `newscli.language.tags`), its place."""

    term: str
    tag: str
    start: int
    end: int

    @property
    def named(self) -> bool:
        """True if the word is a name."""
        return self.tag == _NAME


def runs_of(text: str, sentence: Span, tags: dict[int, str]) -> Iterator[list[Token]]:
    """Give the runs of names, nouns and adjectives in a sentence, each up to its last noun.

    `tags` are those of the words by where they end, as `tags_by_end` gives them.
    """
    run: list[Token] = []
    before, last = "", sentence.start
    for word in find_words(text, sentence.start, sentence.end):
        between = text[last : word.start]
        if between != " " and _BREAK.search(between):
            before = ""
        own = bare(word.text)
        end = word.start + len(own)
        tag = tags.get(end, _NOUN)
        if tag == _PARTICIPLE and before in _BEFORE_ADJECTIVES:
            tag = _ADJECTIVE
        term = term_of(word.text)
        carries = tag in _CARRIES and term not in STOP_TERMS and len(term) > 1 and term not in _EMPTY
        if run and (not carries or not before):
            yield from _ended(run)
            run = []
        if carries:
            run.append(Token(term, tag, word.start, end))
        before, last = tag, word.end
        if run and len(own) < len(word.text):  # "Clinton’s plan" is a plan, and Clinton's
            yield from _ended(run)
            run = []
    yield from _ended(run)


def tags_by_end(tokens: Tokens) -> dict[int, str]:
    """Return the character of the tag of each token by where the token ends."""
    return dict(zip(tokens.ends, tokens.codes, strict=True))


def _ended(run: list[Token]) -> Iterator[list[Token]]:
    end = len(run)
    while end and run[end - 1].tag not in _NOUNS:
        end -= 1
    if end:
        yield run[:end]


def phrase(run: list[Token]) -> Span:
    """Return a run's name, where it ends in a long one, or its last words, or all of it where it is short."""
    name = list(dropwhile(lambda token: token.tag not in _NAMES, run))
    if len(run) > _MOST_WORDS and name and all(token.tag in _NAMES for token in name):
        run = name
    most = _MOST_OF_A_NAME if all(token.tag in _NAMES for token in run) else _MOST_WORDS
    if len(run) > most:
        run = run[-most:]
    return Span(run[0].start, run[-1].end)


# Takes an article, returns its key phrases, as places in it.


_LONGEST_KEYPHRASE = 5
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


@frozen()
class Keyphrases:
    """The phrases that carry most of an article, best first."""

    phrases: tuple[Keyphrase, ...]


def find_keyphrases(article: Article, count: int = 10) -> Keyphrases:
    """Find the `count` phrases that carry most of the article, best first.

    A phrase is a name, or a noun with the nouns and adjectives before it; it counts for its words, how often each comes
    and how rare it is elsewhere (after RAKE: Rose et al. 2010), and somebody's name in full for the last name too. One
    that stands inside a better one, or holds it, is passed over, and no word is in more than two.
    """
    from newscli.language.lexicon.proper_nouns import NEWS_AGENCIES
    from newscli.language.names.linking import people_in

    document = Document.of(article)
    ends = ((sentence.span.start, min(sentence.span.end, document.end)) for sentence in article.sentences)
    sentences = [Span(start, end) for start, end in ends if start < end]
    prose = [span for span in sentences if not is_headline(span.of(article.text))]
    tags, names = tags_by_end(document.tokens), document.names
    runs = [run for span in prose or sentences for run in runs_of(article.text, span, tags)]
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
    for key in sorted(named, key=lambda key: (named[key].start, key)):
        for term in key:
            longer.setdefault(term, key)
    alone = (key for key in named if len(key) == 1 and key[0] in longer)
    return {key: long for key in alone if named[long := longer[key[0]]].end <= named[key].start}


def _counted(runs: "list[list[Token]]") -> Counter[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for run in runs:
        terms = tuple([token.term for token in run])
        for size in range(1, min(_LONGEST_KEYPHRASE, len(terms)) + 1):
            found += [terms[at : at + size] for at in range(len(terms) - size + 1)]
    return Counter(found)


def _in_full(people: "tuple[NamedEntity, ...]") -> dict[str, Span]:
    """Return where each of `people` is named in full, by the whole name and by the last, of which one alone counts."""
    places: dict[str, Span] = {}
    for each in people:
        places[each.name] = each.span
        places.setdefault(each.name.rpartition(" ")[2], each.span)
    return places
