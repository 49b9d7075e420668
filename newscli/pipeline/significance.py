"""Compares two versions of an article by what they tell: headline, figures, quotes, names and days, what is denied."""

import re
from bisect import bisect_left
from collections.abc import Iterable

from newscli.archive.revisions import Changed, Told
from newscli.article import Article, Span
from newscli.language.document import Document, Tokens
from newscli.language.lexicon.measures import unit_of
from newscli.language.lexicon.saying import is_negation
from newscli.language.tags import codes
from newscli.matching.compared_facts import terms_of
from newscli.matching.figures import numbers_in
from newscli.matching.figures.figure import SCALES, value_of
from newscli.matching.figures.things import hedge_before
from newscli.matching.same_words.passages import read_passage
from newscli.pipeline.corrections.findings import said
from newscli.quotes import Quote, find_quotes
from newscli.quotes.results import listed
from newscli.records import NamedTuple
from newscli.timeline import TimeExpression, find_times

# A number, with the letters that stand at it: "£3bn", "90mph".
_FIGURE = re.compile(r"[$£€]?\d(?:[\d.,:/]*\d)?(?:%|[^\W\d_]{1,4}\b)?")
_MEASURE = re.compile(r"[ \u00a0-](per cent|[^\W\d_]+)\b")
_PARTS = re.compile(r"(?P<number>\d(?:[\d.,:/]*\d)?)|per cent|[$£€%]|[^\W\d_]+")
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
    """Yield numbers, in digits or in words, with their measure or *million*; those of dates are days."""
    tokens = Document.of(article).tokens
    taken = {place for span in times for place in range(span.start, span.end)}
    for match in _FIGURE.finditer(article.text):
        if match.start() not in taken:
            last = _measured(article.text, match.end())
            taken.update(range(match.start(), last))
            yield _figure(article.text, tokens, match.start(), last, _meaning(article.text[match.start() : last]))
    for span, value, _ in numbers_in(article):
        words = span.of(article.text).lower()
        counts = tokens.code(bisect_left(tokens.starts, span.start)) in _NUMBER and words not in _NO_FIGURES
        if counts and words[0].isalpha() and span.start not in taken:
            last = _measured(article.text, span.end)
            yield _figure(article.text, tokens, span.start, last, (value, _units(article.text[span.end : last])))


def _measured(text: str, end: int) -> int:
    rest = _MEASURE.match(text, end)
    word = rest[1].lower() if rest else ""
    return rest.end() if rest and (word in ("per cent", *SCALES) or unit_of(word)) else end


def _figure(text: str, tokens: Tokens, start: int, end: int, meaning: object) -> _Fact:
    """Return a figure with the words before it that tell how exact it is, and the noun after it."""
    first, last = (bisect_left(tokens.starts, place) for place in (start, end))
    first, hedge = hedge_before(tokens.lows, first)
    words = " ".join(text[tokens.starts[first] if hedge else start : end].split())
    noun = ""
    while tokens.code(last) in _NOUNS | _BEFORE_NOUNS:
        noun = tokens.low(last) if tokens.code(last) in _NOUNS else noun
        last += 1
    return _Fact(words[:1].lower() + words[1:], (meaning, hedge), noun)


def _meaning(words: str) -> object:
    """Return the number and the units of a figure in digits: "$4.2m" is "$4.2 million", and "5%" "5 per cent"."""
    number = [each[0] for each in _PARTS.finditer(words.lower()) if each["number"] or each[0] in SCALES]
    value = value_of(number)
    return value[0] if value else " ".join(number), _units(words)


def _units(words: str) -> frozenset[str]:
    parts = (each[0] for each in _PARTS.finditer(words.lower()) if not each["number"] and each[0] not in SCALES)
    return frozenset("%" if part == "per cent" else unit_of(part) or part for part in parts)


def _statement(article: Article, quote: Quote) -> _Fact:
    words, speaker = said(article, quote), quote.speaker.name if quote.speaker else ""
    return _Fact(f"{speaker}: {words}" if speaker else words, (speaker, read_passage(words).forms or words))


def _days(times: "Iterable[TimeExpression]") -> "Iterable[str]":
    for time in times:
        if time.first and time.last:
            last = "" if time.first == time.last else f" to {time.last}"
            yield f"{time.first}{last}"
