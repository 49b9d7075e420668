"""Takes bylines and titles as a page states and shows them, returns the names and the headline in them."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from newscli.ingest.metadata.facts import find_stamp, is_others_work
from newscli.ingest.metadata.people import bare_names, byline_names
from newscli.ingest.metadata.signed_lines import before_name, with_role
from newscli.ingest.metadata.signing import Bylines
from newscli.language.lexicon.given_names import given_names
from newscli.language.likeness import overlap_of_larger

# Takes a byline that a page's markup states or shows, returns the names in it, as spelled.

if TYPE_CHECKING:
    from lxml.etree import _Element


_BYLINE = re.compile(
    r"(?:^|[-_ ])(?:author|byline|writer|contributor)s?(?:$|[-_ ])|(?:author|byline)-?_?name", re.IGNORECASE
)
_NAMED = re.compile(r"(?:author|byline|creator)[-_]*name", re.IGNORECASE)
_OWN_PAGE = re.compile(r"/(?:authors?|contributors?|writers?|journalists?|reporters?|people|staff|by)/[^/?#]{3}", re.I)
_OF_AUTHOR = re.compile(r"/(?:authors?|contributors?|writers?|journalists?|reporters?)/[^/?#]{3}", re.I)
_ACCOUNTS = frozenset(("admin", "administrator", "webmaster", "editor", "author", "user", "root", "guest", "staff"))
_TAGS = ("a", "span", "p", "div", "address", "cite", "li", "strong", "b", "h4", "h5", "h6", "em", "td", "ul")
_WHOLE = frozenset(("html", "body", "main", "article"))
# "By" as other languages say it, where a name follows.
_BY_ABROAD = re.compile(r"^\s*(?:par|por|von|di|door|av|af|przez|autor(?:in|e|a)?)\b[\s:]+(?=[^\W\d_])", re.IGNORECASE)
_NAME, _LINE, _BYLINES = 90, 160, 200  # letters of a name, letters of a byline, bylines of a page
_SIGNED = 6  # bylines that name others


def author_names(text: str) -> tuple[str, ...]:
    """Return the names in `text`: none for an address or a handle; a text that reads as no byline is one name."""
    bare = " ".join(text.split())
    if not bare or len(bare) > _LINE or "://" in bare or bare.startswith(("@", "www.")) or "@" in bare:
        return ()
    bare = _straight(before_name().sub("", bare).strip(" ,;|·•-–—"))
    found = byline_names(f"By {bare}")
    if found:
        return found
    short = 0 < len(bare.split()) <= 5 and not any(char.isdigit() for char in bare[:1])
    return (bare,) if short and not is_handle(bare) else ()


def _straight(name: str) -> str:
    """Return a name as it is read that is written as in a catalogue: "Ilves, Mara"."""
    last, comma, first = name.partition(", ")
    turned = comma and len(last.split()) == 1 and len(first.split()) <= 2 and first.split()[0].lower() in given_names()
    return f"{first} {last}" if turned and last.lower() not in given_names() else name


def in_english(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the texts of a page in another language with its bylines beginning in English."""
    return tuple(_BY_ABROAD.sub("By ", text) for text in texts)


def is_handle(name: str) -> bool:
    """Return True for the name of an account: "webmaster", "q_admin", "mara-courier", "milves3"."""
    if " " in name:
        return False
    bare = name.lower()
    marked = any(char.isdigit() or char in "_-" for char in bare) and name == bare
    return marked or bare in _ACCOUNTS


def bylines_of(root: "_Element") -> Bylines:
    """Read the elements of a page that are marked as bylines."""
    marked = _marked(root)
    return Bylines(_shown(marked), _linked(marked), () if marked else _alone(root))


def _shown(marked: "list[_Element]") -> tuple[tuple[str, ...], ...]:
    found: dict[tuple[str, ...], None] = {}
    last, beside = None, tuple[str, ...]()
    for element in marked:
        inner = [names for each in _marked(element) if (names := _shown_names(each))]
        if inner:
            names = max(inner, key=len)
            if last is not None and _adjoins(element, last) and _are_more(names, beside):
                del found[beside]
                names = (*beside, *names)
            found.setdefault(names)
            last, beside = element, names
        if len(found) == _SIGNED:
            break
    return tuple(found) or tuple(names for element in marked if (names := _unshown(element)))[:1]


def _unshown(element: "_Element") -> tuple[str, ...]:
    """Return the name that an element tells to machines alone."""
    names = (one.get("content") or "" for one in element.iter("meta") if one.get("itemprop") == "name")
    return byline_names(f"By {next(names, '')}") if _role(element) else ()


def _adjoins(element: "_Element", last: "_Element") -> bool:
    """Return True if an element follows right upon one of its like, without a label of other work between."""
    alike = element.tag == last.tag and element.get("class") == last.get("class")
    between = (last.tail or "").strip(" ,;&•|\n\t").lower()
    return element.getprevious() is last and alike and between in ("", "and")


def _are_more(names: tuple[str, ...], beside: tuple[str, ...]) -> bool:
    """Return True if names beside others are those of more persons, and not of roles."""
    return not set(names) & set(beside) and _are_persons((*names, *beside))


def _are_persons(names: tuple[str, ...]) -> bool:
    return all(name.split()[0].lower() in given_names() for name in names)


def _linked(marked: "list[_Element]") -> tuple[str, ...]:
    """Return the names that lead to the pages of their bearers in the first byline that has any."""
    for element in (one for one in marked if one.tag != "ul"):
        links = (link for link in element.iter("a") if _OWN_PAGE.search(link.get("href") or ""))
        texts = (" ".join("".join(map(str, link.itertext())).split()) for link in links)
        names = tuple(dict.fromkeys(name for text in texts if len(text) <= _NAME for name in bare_names(text)))
        if names:
            return names
    return ()


def _alone(root: "_Element") -> tuple[str, ...]:
    """Return the name that links to a page of that name show: "/authors/mara-ilves"."""
    links = ((link, link.get("href") or "") for link in root.iter("a"))
    # Those of people and staff may be of whom a story tells.
    texts = ((_text(link), href.casefold()) for link, href in links if _OF_AUTHOR.search(href))
    found = {
        name: None
        for text, href in texts
        if len(text) <= _NAME
        for name in bare_names(text)
        if all(word in href for word in name.casefold().split())
    }
    return tuple(found) if len(found) == 1 else ()


def _marked(root: "_Element") -> "list[_Element]":
    """Return the elements that are marked as bylines, but for those of readers' comments."""
    marked = (one for one in root.iter(*_TAGS) if _is_byline(one.get("class") or "") or _role(one))
    return [one for one in islice(marked, _BYLINES) if not any(map(_is_comment, (one, *one.iterancestors())))]


@lru_cache(maxsize=4_096)
def _is_byline(names: str) -> bool:
    return bool(names) and _BYLINE.search(names) is not None


def _is_comment(element: "_Element") -> bool:
    names = f"{element.get('class')} {element.get('id')}".lower()
    return "comment" in names and element.tag not in _WHOLE


def _text(element: "_Element") -> str:
    return " ".join(" ".join(map(str, element.itertext())).split())


def _role(element: "_Element") -> bool:
    return "author" in (element.get("rel") or "") or "author" in (element.get("itemprop") or "")


def _listed(element: "_Element", text: str) -> tuple[str, ...]:
    """Return the names in an element's `text` that are each a link or an item of a list, if there are several."""
    listed = [*element.iter("li", "a")]
    if len(listed) < 2 or is_others_work(text):
        return ()
    parts = [" ".join("".join(map(str, part.itertext())).split(" ,;&")) for part in listed]
    names = tuple(dict.fromkeys(name for text in parts if len(text) <= _NAME for name in bare_names(text)))
    return names if len(names) > 1 and len(names) == len({*parts}) and _are_persons(names) else ()


def _shown_names(element: "_Element") -> tuple[str, ...]:
    """Return the names in an element marked as a byline: after "By", or where it holds a name and nothing else."""
    text = _text(element)
    if not 3 <= len(text) <= _LINE:
        return ()
    if several := _listed(element, text):
        return several
    bare, words = before_name().sub("", text), text.split()
    if bare != text:
        return byline_names(text) or ((bare,) if 0 < len(bare.split()) <= 2 and bare.isalnum() else ())
    named = _role(element) or _NAMED.search(element.get("class") or "")
    if named and len(words) == 1:
        return (text,) if text.isalnum() and not is_handle(text) else ()
    if 2 <= len(words) <= 4 and all(word[:1].isalpha() and not word[:1].islower() for word in words):
        return byline_names(f"By {text}")
    names = bare_names(text) if any(mark in text for mark in (",", ";", " and ", " & ")) else ()
    return names if names and names[0].split()[0].lower() in given_names() else with_role(text)


# Takes the titles that a page states and shows, returns the headline of its article, without the paper's name.

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
    initials = "".join(word[0] for word in _WORD.findall(site or "") if word[0].isupper() and word != "The")
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


def _names_site(part: str, names: list[str]) -> bool:
    key = _bare(part)
    if len(key) < 2:
        return False
    return any(
        key in name or (len(name) > 4 and name.removeprefix("the") in key and len(key) < 2 * len(name))
        for name in names
    )
