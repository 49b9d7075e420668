"""Takes an article, returns the news agency that wrote it, all or a part, and the line that says so."""

import re
from collections.abc import Iterator

from newscli.article import Article, Span
from newscli.language.lexicon.proper_nouns import AGENCIES
from newscli.records import NamedTuple


class Agency(NamedTuple):
    """Which news agency's text an article is, all or `partly`; the place in the raw input that says so, or None.

    `agency` is "agencies" where none is named. `line` is what says so.
    """

    agency: str
    partly: bool
    line: str
    place: Span | None = None


_NAMES = {name: short for short, names in AGENCIES.items() for name in (short.lower(), *names)}
_ONE = "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True))
_WIRES = r"(?:other |news )?agencies|(?:the )?wire (?:services?|reports)"
_NAME = rf"(?:the )?(?P<agency>{_ONE})(?:['’]s)?(?:\.com)?"
_ANY = rf"(?:the )?(?P<agency>{_ONE}|{_WIRES})"
_JOB = r"(?:\s[\w ]{0,25}(?:writers?|correspondent|reporter|editor|staff|news))?"
_PLACE = r"(?:[A-ZÀ-Ý\[][\w.’'\]-]*|\d{1,2}(?:st|nd|rd|th)?|de|la|al|of)"


def _lines(*patterns: str) -> re.Pattern[str]:
    # Names of groups may stand once in a pattern: each alternative has its own number.
    numbered = (each.replace("?P<agency>", f"?P<agency{number}>") for number, each in enumerate(patterns))
    return re.compile("|".join(f"(?:{each})" for each in numbered), re.IGNORECASE)


# At the beginning of the story: "MARN, May 4 (Reuters) -", "Marn, Aug. 3, GNA –".
_DATELINE = re.compile(
    rf"(?:{_PLACE}[ ,/.]+){{0,7}}(?:\((?i:{_NAME})\)\s*(?:[-–—:._]|(?=[A-Z“‘\"]))"
    rf"|(?i:{_NAME.replace('agency', 'other')})\s[-–—_])"
)
# Lines above it, and those below it that say the same.
_WHOLE = _lines(
    rf"(?:by:? |source: ?|[–—-]+ ?|\(c\) |(?:copyright )?© ?(?:\d{{4}} )?|copyright (?:\d{{4}} )?)?{_NAME}{_JOB}"
    r"(?:\. all rights .*)?",
    rf"(?:by:? )?[\w.’' -]{{3,50}}(?:,| [|/–—-]) ?{_NAME}{_JOB}",
    rf"this report by {_NAME} was first published .*",
    rf"\(?reporting by .{{3,90}}; ?(?:additional reporting|writing|editing|compiled).{{3,120}}\({_NAME}\)",
)
_PART = _lines(
    rf"(?:by:? |from )?[\w.’' -]{{3,50}}?(?: and| with|,) {_ANY}(?: reports| in [A-Z][\w ]+)?",
    rf"(?:from )?(?:staff(?: and| & ))?{_ANY} reports",
    rf"from (?P<agency>{_WIRES})",
    rf"[(–—-]* ?with (?:\w+ ){{0,2}}?(?:inputs?|files|reporting|material|reports|copy) (?:from|by) {_ANY}\)?",
    rf"[(–—-]* ?with {_ANY}(?: inputs)?\)?",
    rf"\(?additional reporting by {_ANY}\)?",
    rf"{_ANY}{_JOB}(?: [A-Z][\w.’' -]{{2,60}})? (?:also )?contributed to this (?:report|story|article)",
    rf"information from {_ANY} was used in this (?:report|story|article)",
    rf"this (?:report|story|article) (?:includes|contains|uses) (?:material|information|reporting) from {_ANY}",
)
_OPENING = 3  # paragraphs: a page may have its headline and a line below it in the text
_HEAD, _TAIL = 12, 6  # lines above the story's first words, and at its end, that may tell
_LONGEST = 200  # characters of such a line


def agency_of(article: Article) -> Agency | None:
    """Return the agency whose text an article is by its credit lines, None for a paper's own.

    A credit for a picture is none, nor is a sentence that names an agency.
    """
    found = [*_found(article)]
    whole = next((each for each in found if not each.partly), None)
    return next((each for each in found if each.partly), None) if whole is None else whole


def _found(article: Article) -> Iterator[Agency]:
    begins = (_DATELINE.match(article.text, each.span.start) for each in article.paragraphs[:_OPENING])
    if dateline := next(filter(None, begins), None):
        place = article.origin(Span(dateline.start(), dateline.end()))
        yield Agency(_short(dateline["agency"] or dateline["other"]), False, dateline[0].strip(), place)
    for place in _around(article):
        line = place.of(article.raw).strip(" *_\t")
        for pattern, partly in ((_WHOLE, False), (_PART, True)):
            matched = pattern.fullmatch(line.rstrip(".")) if line else None
            name = matched and next(filter(None, matched.groupdict().values()), None)
            if name:
                yield Agency(_short(name), partly, line, place)
    for name in filter(None, (*article.authors, article.source)):
        if name.lower().removeprefix("the ") in _NAMES:
            yield Agency(_short(name), any(other != name for other in article.authors), name)


def _around(article: Article) -> Iterator[Span]:
    """Yield the lines above the first words of the story, and the last lines."""
    begins = article.origin(Span(0, min(1, len(article.text)))).start if article.text else 0
    lines = [Span(*match.span()) for match in re.finditer(r"[^\n]+", article.raw)]
    above = [line for line in lines if line.start < begins][-_HEAD:]
    first = next((number for number, line in enumerate(lines) if line.end > begins), len(lines))
    below = lines[first:][:1] + lines[max(first + 1, len(lines) - _TAIL) :]
    yield from (line for line in (*above, *below) if len(line) <= _LONGEST)


def _short(name: str) -> str:
    return _NAMES.get(name.lower().removeprefix("the ").removesuffix("'s").removesuffix("’s"), "agencies")
