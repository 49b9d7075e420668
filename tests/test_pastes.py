"""Golden cases: messy pastes in `tests/cases/`, and what is read of each below a marker; `--rewrite` renews that."""

from pathlib import Path

import newscli
import pytest
from newscli.article import Article

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
MARKER = "\n=== what is read ===\n"


def told(article: Article) -> str:
    facts = {
        "title": article.title,
        "authors": "; ".join(article.authors),
        "source": article.source,
        "published": f"{article.published_at or article.published or ''} {article.date_from or ''}".strip(),
        "language": article.language,
        "slug": article.slug,
    }
    lines = [f"{name}: {value or ''}".rstrip() for name, value in facts.items()]
    lines += ["", *(f"{p.kind}: {p.span.of(article.text)}" for p in article.paragraphs), ""]
    lines += [f"- {out.kind}: {' '.join(out.source.of(article.raw).split())}" for out in article.left_out]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_messy_paste_is_read_as_told(path: Path, rewrite: bool) -> None:
    raw, marker, expected = path.read_text(encoding="utf-8").partition(MARKER)
    found = told(newscli.read(raw))
    if rewrite:
        path.write_text(raw + MARKER + found, encoding="utf-8")
    else:
        assert marker
        assert found == expected
