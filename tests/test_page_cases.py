"""Odd pages of our own in `tests/cases/pages`: what is the story's, what is left out as what, and the facts.

Attributes of a page's elements say what is expected: `data-kept` marks text that is the story's, `data-whole` holds it
as it is to read, `data-left` is the kind of what is left out; those of `<html>` are the facts.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import newscli
import pytest
from newscli.article import Article
from newscli.ingest.readers.markup import parse_markup
from newscli.language import find_words

if TYPE_CHECKING:
    from lxml.etree import _Element

PAGES = sorted((Path(__file__).parent / "cases" / "pages").glob("*.html"))
UNSEEN = frozenset(("script", "style", "noscript", "template", "select", "iframe"))
SHARE = 0.02  # of the words of a page that may be neither in the text nor among what is left out


@pytest.fixture(params=PAGES, ids=lambda path: path.stem)
def page(request: pytest.FixtureRequest) -> str:
    return str(request.param.read_text(encoding="utf-8"))


def _marked(page: str, *names: str) -> "Iterator[tuple[_Element, str]]":
    for element in parse_markup(page).iter():
        yield from ((element, value) for name in names if (value := element.get(name)) is not None)


def _told(element: "_Element") -> str:
    cells = element.findall("td")
    return " | ".join(_plain("".join(map(str, each.itertext()))) for each in cells or [element])


def _plain(text: str) -> str:
    return " ".join(text.split())


def test_the_story_is_whole_and_in_order(page: str) -> None:
    article = newscli.read_html(page)
    text, at = _plain(article.text), 0
    for element, whole in _marked(page, "data-kept", "data-whole"):
        told = whole or _told(element)
        assert told in text[at:]
        at = text.index(told, at) + len(told)


def test_what_is_left_out_stands_there_with_its_kind(page: str) -> None:
    article = newscli.read_html(page)
    left = [(out.kind, _plain(out.source.of(article.raw))) for out in article.left_out]
    for element, wanted in _marked(page, "data-left"):
        told = _told(element)
        assert told not in _plain(article.text)
        assert [kind for kind, text in left if told in text][:1] == [wanted]


def test_the_facts(page: str) -> None:
    article, expected = newscli.read_html(page), parse_markup(page)
    assert article.title == expected.get("data-title")
    assert "; ".join(article.authors) == expected.get("data-authors")
    assert str(article.published or "") == expected.get("data-published")


def _unaccounted(page: str, article: Article) -> float:
    """Return the share of a page's words that stand neither in the text nor among what is left out."""
    kept = Counter(_words(article.text))
    for out in article.left_out:
        kept.update(_words(out.source.of(article.raw)))
    body = parse_markup(page).find("body")
    assert body is not None
    shown = Counter(word for text in _shown(body) for word in _words(text))
    return sum((shown - kept).values()) / max(1, sum(shown.values()))


def _shown(element: "_Element") -> Iterator[str]:
    """Yield the pieces of text that a browser shows of an element, read by another walk than newscli's own."""
    if element.tag not in UNSEEN:
        yield element.text or ""
        for child in element:
            yield from _shown(child)
            yield child.tail or ""


def _words(text: str) -> Iterator[str]:
    return (word.text.lower() for word in find_words(text))


def test_nothing_of_a_page_is_lost_in_silence(page: str) -> None:
    assert _unaccounted(page, newscli.read_html(page)) <= SHARE
