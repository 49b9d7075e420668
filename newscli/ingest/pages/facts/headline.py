"""Takes the titles that a page states and shows, returns the headline of its article, without the paper's name."""

import re
from collections.abc import Iterable, Sequence

from newscli.ingest.metadata.dates import find_stamp
from newscli.language.likeness import overlap_of_larger

__all__ = ["choose_headline", "same_headline", "shown_headlines"]

_JOINT = re.compile(r"\s+[|\-–—:»·•/]+\s+|\s+::\s+|\s*\|\s*")
_COLON = re.compile(r"^[^:]{2,60}(:\s+)")
_WORD = re.compile(r"\w+")
_ALIKE = 0.5  # of the words of the shorter of two titles, for them to name the same article

_SAME = 0.85
_SLACK = 20  # letters
_FEWEST_WORDS, _MOST_WORDS = 4, 25  # words of a heading that is no section's name, and no text
_STAMP = 6  # words of a date, or of a reading time
_MINUTES = re.compile(r"^\d{1,3}[ -]?min(?:ute)?s?\b", re.IGNORECASE)


def choose_headline(
    stated: Iterable[str], shown: Iterable[str], site: str | None, host: str | None, near: Iterable[str] = ()
) -> str | None:
    """Return the headline: the shown title most like a stated one, else what heads the story, else the first stated.

    `shown` are the page's headings of the first rank, and `near` those of them above the story, the nearest first.
    """
    titles = [title for text in stated if (title := _without_site(" ".join(text.split()), site, host))]
    headlines = [text for text in shown if text]
    likeness = [(max((_likeness(text, title) for title in titles), default=0.0), text) for text in headlines]
    best = max(likeness, key=lambda pair: pair[0], default=(0.0, ""))
    if best[0] >= _ALIKE:
        return _undated(_without_site(best[1], site, host) or best[1], titles)
    head = next((text for text in near if _without_site(text, site, host)), "")
    if _FEWEST_WORDS <= len(head.split()) <= _MOST_WORDS or (head and any(_is_part(head, title) for title in titles)):
        return head
    if titles:
        return titles[0]
    return headlines[0] if len(headlines) == 1 else None


def shown_headlines(first: tuple[str, ...], second: Sequence[str], titles: Sequence[str]) -> tuple[str, ...]:
    """Return the headings of the first rank but the paper's name; where none is left, that of the second in a title.

    The paper's name is one part of a title that the page states, of which another is a heading or a title.
    """
    divided = [[_key(part) for part in _JOINT.split(title)] for title in titles]
    keys = {_key(text) for text in (*second, *titles) if len(text.split()) >= _FEWEST_WORDS}

    def is_masthead(text: str) -> bool:
        return any(_key(text) in parts and not keys.isdisjoint({*parts} - {_key(text)}) for parts in divided)

    kept = tuple(text for text in first if not is_masthead(text))
    return (
        kept or tuple(text for text in second if any(len(parts) > 1 and _key(text) in parts for parts in divided))[:1]
    )


def _is_part(heading: str, title: str) -> bool:
    """Return True if a heading is one of the parts that joints divide a stated title into."""
    return _key(heading) in map(_key, _JOINT.split(title))


def _undated(headline: str, titles: list[str]) -> str:
    """Return a heading without the date or reading time that its page puts beside what it states as the title."""
    for title in titles:
        before, found, after = headline.partition(title)
        rest = f"{before} {after}".strip(" |-–—:·•")
        if found and rest and len(rest.split()) <= _STAMP and (find_stamp(rest) or _MINUTES.search(rest)):
            return title
    return headline


def same_headline(text: str, headline: str) -> bool:
    """Return True if `text` says the headline again."""
    text = " ".join(text.split())
    if not len(headline) // 2 - _SLACK < len(text) < 2 * len(headline) + _SLACK:
        return False  # said without a look at the words, since every run of a page is asked about
    return _key(text) == _key(headline) or (len(text) < 300 and _likeness(text, headline) >= _SAME)


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def _likeness(a: str, b: str) -> float:
    return overlap_of_larger(_words(a), _words(b))


def _without_site(title: str, site: str | None, host: str | None) -> str:
    """Return `title` without the paper's name at an end: what is told by the site's name, or by the address."""
    names = [_key(name) for name in (site, host) if name]
    initials = _initials(site)
    colon = _COLON.match(title)
    if colon and site and _bare(title[: colon.start(1)]) == _bare(site):
        title = title[colon.end() :]
    for _ in range(3):
        parts = [(match.start(), match.end()) for match in _JOINT.finditer(title)]
        if not parts:
            break
        last, first = title[parts[-1][1] :], title[: parts[0][0]]
        if _names_site(last, names) or (len(initials) > 1 and last == initials):
            title = title[: parts[-1][0]].strip()
        elif _names_site(first, names):
            title = title[parts[0][1] :].strip()
        else:
            break
    return "" if _key(title) in names else title


def _key(text: str) -> str:
    return "".join(_WORD.findall(text)).lower().replace("_", "")


def _bare(name: str) -> str:
    return _key(name).removeprefix("the")


def _initials(site: str | None) -> str:
    return "".join(word[0] for word in _WORD.findall(site or "") if word[0].isupper() and word != "The")


def _names_site(part: str, names: list[str]) -> bool:
    key = _bare(part)
    if len(key) < 2:
        return False
    return any(
        key in name or (len(name) > 4 and name.removeprefix("the") in key and len(key) < 2 * len(name))
        for name in names
    )
