"""Compares two versions of an article by what they tell: headline, figures, quotes, names and days, what is denied."""

import re
from bisect import bisect_left
from collections.abc import Iterable

from newscli.archive.revisions import Changed, Told
from newscli.article import Article, Span
from newscli.language.document import Document, Tokens
from newscli.language.lexicon.measures import MONEY
from newscli.language.lexicon.saying import is_negation
from newscli.language.tags import codes
from newscli.matching.compared_facts import terms_of
from newscli.matching.figures import numbers_in
from newscli.matching.figures.things import hedge_before, unit_after
from newscli.matching.same_words.passages import read_passage
from newscli.pipeline.corrections.findings import said
from newscli.quotes import Quote, find_quotes
from newscli.quotes.results import listed
from newscli.records import NamedTuple
from newscli.timeline import TimeExpression, find_times

# What is no number, though it has digits: "A320", "N3.5m", "30C", "6:30".
_WITH_DIGITS = re.compile(r"(?<!\w)[^\W\d_]*\d(?:[^\s–—-]*\w)?")
_MUCH_LONGER = 1.5
_FEWEST_TERMS = 2  # telling words of a sentence
_NO_FIGURES = frozenset({"one", "ones"})
_NUMBER, _NOUNS, _BEFORE_NOUNS = codes("NUMBER"), codes("NOUN PLURAL"), codes("ADJECTIVE")


class _Fact(NamedTuple):
    """What a version tells: its words, what they mean, and of a figure what is counted."""

    words: str
    meaning: object
    counted: str = ""


def compared(old: Article, new: Article) -> tuple[Changed, ...]:
    """Return what is told in one of two versions only; other words are another matter, and so are other marks."""
    before, after = _facts_by_kind(old), _facts_by_kind(new)
    changes = [
        Changed(kind, _without(before[kind], after[kind]), _without(after[kind], before[kind])) for kind in before
    ]
    changes.append(_turned(old, new))
    return tuple(change for change in changes if change.removed or change.added)


def only_extends(old: Article, new: Article) -> bool:
    """Return True if a version is much longer than the one before, and tells all that was told there."""
    if len(new.text) < _MUCH_LONGER * len(old.text):
        return False
    return not any(change.removed for change in compared(old, new) if change.kind != "headline")


def _without(facts: list[_Fact], others: list[_Fact]) -> tuple[str, ...]:
    """Return what others do not tell, and figures that they tell of something else alone: "14 carts", "7 carts"."""
    known = {each.meaning for each in others}
    of_thing = {(each.counted, each.meaning) for each in others}
    counted = {each.counted for each in others if each.counted}
    gone: dict[str, None] = {}
    for each in facts:
        if each.meaning not in known:
            gone[each.words] = None
        elif each.counted in counted and (each.counted, each.meaning) not in of_thing:
            gone[f"{each.words} {each.counted}"] = None
    return tuple(gone)


def _turned(old: Article, new: Article) -> Changed:
    """Return the sentences of both that have the same telling words, and that only one of both denies."""
    before, after = _sentences(old), _sentences(new)
    turned = [words for words in before.keys() & after.keys() if before[words][1] != after[words][1]]
    removed, added = (tuple(sorted(side[words][0] for words in turned)) for side in (before, after))
    return Changed("denials", removed, added)


def _sentences(article: Article) -> dict[frozenset[str], tuple[str, bool]]:
    tokens, found = Document.of(article).tokens, dict[frozenset[str], tuple[str, bool]]()
    for each in article.sentences:
        words = each.span.words_of(article.text)
        terms = terms_of(words)
        if len(terms) >= _FEWEST_TERMS:
            found[terms] = words, sum(is_negation(tokens.lows, at) for at in tokens.within(each.span)) % 2 > 0
    return found


def _facts_by_kind(article: Article) -> "dict[Told, list[_Fact]]":
    times = find_times(article).times
    title = article.title or ""
    return {
        "headline": [_Fact(title, read_passage(title).forms or title)] if title else [],
        "figures": list(_figures(article, [time.span for time in times])),
        "quotes": [_statement(article, quote) for quote in listed(find_quotes(article)).quotes],
        "names": [_Fact(name.entity.name, name.entity.name) for name in Document.of(article).names],
        "days": [_Fact(day, day) for day in _days(times)],
    }


def _figures(article: Article, times: list[Span]) -> "Iterable[_Fact]":
    """Yield numbers, in digits or in words, with their measure; those of dates are days.

    Each has the words before it that tell how exact it is, and the noun after it.
    """
    tokens, done = Document.of(article).tokens, 0
    found: dict[int, tuple[int, object]] = {
        word.start(): (word.end(), word[0].lower()) for word in _WITH_DIGITS.finditer(article.text)
    }
    found |= {span.start: (span.end, value) for span, value, _ in numbers_in(article)}
    dates = {at for span in times for at in tokens.within(span)}
    for at, (low, code, start) in enumerate(zip(tokens.lows, tokens.codes, tokens.starts, strict=True)):
        is_idle = low.isalpha() and (code not in _NUMBER or low in _NO_FIGURES)
        if at < done or at in dates or start not in found or is_idle:
            continue
        end, value = found[start]
        money = tokens.low(at - 1) if tokens.low(at - 1) in MONEY else ""
        done = bisect_left(tokens.starts, end)
        unit, done = (money, done) if money else unit_after(tokens.lows, done)
        first, hedge = hedge_before(tokens.lows, at - bool(money))
        words = Span(tokens.starts[first], tokens.ends[done - 1]).words_of(article.text)
        words = words if isinstance(value, str) else words[:1].lower() + words[1:]  # "N3m", "Nearly 3m"
        yield _Fact(words, (value, unit, hedge), _noun_at(tokens, done))


def _noun_at(tokens: Tokens, at: int) -> str:
    noun = ""
    while tokens.code(at) in _NOUNS | _BEFORE_NOUNS:
        noun = tokens.low(at) if tokens.code(at) in _NOUNS else noun
        at += 1
    return noun


def _statement(article: Article, quote: Quote) -> _Fact:
    words, speaker = said(article, quote), quote.speaker.name if quote.speaker else ""
    return _Fact(f"{speaker}: {words}" if speaker else words, (speaker, read_passage(words).forms or words))


def _days(times: "Iterable[TimeExpression]") -> "Iterable[str]":
    for time in times:
        if time.first and time.last:
            last = "" if time.first == time.last else f" to {time.last}"
            yield f"{time.first}{last}"
