"""HTML pages of what goes across papers: they say what the terminal says, and hostile words stay words."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import newscli
import pytest
from newscli.pipeline.auditing import audit
from newscli.render.formats import FORMATS
from newscli.render.page import Answer, Look

HOSTILE = "<script>alert(1)</script>"
FIRST = f"""---
title: Pier {HOSTILE} closes with 30 boats
source: "The <u>Marn</u> Gazette"
published: 2026-03-03
---

The pier at Marn closed on Monday, and 30 boats left the harbour.

“Nobody {HOSTILE} will walk on this pier before the summer comes,” said Ada Lund, the mayor.
"""
SECOND = """---
title: Pier closes
source: The Colby Star
published: 2026-03-04
---

The pier at Marn closed on Tuesday, and 40 boats left the harbour.

“Nobody will walk on this old pier before the summer comes,” said Tom Reyle, the clerk.
"""
DRAFT = """“Nobody <script>alert(1)</script> will walk on this pier before the summer comes,” said Ada Lund.

“Nobody will walk on this old pier before the summer comes,” said Ada Lund.

“We shall all swim,” said Tom <img src=x onerror=alert(2)> Reyle.
"""


@pytest.fixture
def archive(tmp_path: Path) -> newscli.Archive:
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(FIRST.encode(), now=datetime(2026, 3, 3, tzinfo=UTC))
    archive.add(SECOND.encode(), now=datetime(2026, 3, 4, tzinfo=UTC))
    return archive


def told(result: Any, *articles: newscli.Article) -> str:
    """Return what a page says; it has no element of the hostile words, and none that runs or loads."""
    from lxml import html

    page = html.document_fromstring("".join(FORMATS["html"].draw([Answer(result, articles)], Look())))
    assert page.xpath("//script | //img | //main//u | //@onerror") == []
    return " ".join(str(page.xpath("string(//main)")).split())


def test_a_trace_says_who_carries_the_words_and_how(archive: newscli.Archive) -> None:
    page = told(archive.trace("Nobody will walk on this pier before the summer comes", speaker="Tom Reyle"))
    assert "The Colby Star altered" in page
    assert "another speaker: Ada Lund" in page


def test_a_check_says_how_each_quotation_stands(archive: newscli.Archive) -> None:
    draft = newscli.read(DRAFT)
    page = told(archive.check_draft(draft), draft)
    assert all(status in page for status in ("exact Ada Lund", "other speaker Ada Lund", "not found Tom"))
    assert HOSTILE in page


def test_a_comparison_says_where_papers_disagree(archive: newscli.Archive) -> None:
    articles = tuple(archive.load(stored.slug) for stored in reversed(archive.list()))
    page = told(newscli.compare(articles), *articles)
    assert all(
        words in page for words in ("30 ·", "40 ·", "2026-03-02", "2026-03-03", "Ada Lund", "Tom Reyle", HOSTILE)
    )


def test_an_audit_says_what_of_a_headline_the_text_has(archive: newscli.Archive) -> None:
    article = newscli.read(FIRST.replace("with 30", "with 50"))
    page = told(audit([article]), article)
    assert "50" in page
    assert " no" in page


def test_news_and_people_say_what_is_new_and_who_is_who(archive: newscli.Archive) -> None:
    page = told(archive.new("pier"))
    assert "40, was 30 in The <u>Marn</u> Gazette" in page
    assert "Ada Lund" in told(archive.people())
    assert HOSTILE in told(archive.person("Ada Lund"))
