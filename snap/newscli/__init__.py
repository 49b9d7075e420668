"""Read news: clean articles, summaries, quotes and timelines, every word with its place in the source.

Everything named here loads at its first use, so `import newscli` costs next to nothing.
"""

TYPE_CHECKING = False  # typing's own costs more to import than all of this
if TYPE_CHECKING:
    from typing import Any

    from newscli.article import Article, Span
    from newscli.errors import NewscliError
    from newscli.ingest import read, read_html
    from newscli.language import split_sentences
    from newscli.language.document import annotate
    from newscli.pipeline.archives.user_archive import Archive
    from newscli.pipeline.auditing import audit
    from newscli.pipeline.comparing import compare
    from newscli.pipeline.digest import digest
    from newscli.pipeline.inputs.reading import open_articles
    from newscli.quotes import find_quotes
    from newscli.schema.records import to_record
    from newscli.stories import group_stories
    from newscli.summary import find_keyphrases, summarize, summary_methods
    from newscli.timeline import find_timeline, find_times

__version__ = "0.1.0"

__all__ = [
    "Archive", "Article", "NewscliError", "Span", "annotate", "audit", "compare", "digest", "find_keyphrases",
    "find_quotes", "find_timeline", "find_times", "group_stories", "open_articles", "read", "read_html",
    "split_sentences", "summarize", "summary_methods", "to_record",
]  # fmt: skip

_ROOMS = {
    "Archive": "pipeline.archives.user_archive",
    "Article": "article",
    "NewscliError": "errors",
    "Span": "article",
    "annotate": "language.document",
    "audit": "pipeline.auditing",
    "compare": "pipeline.comparing",
    "digest": "pipeline.digest",
    "find_keyphrases": "summary",
    "find_quotes": "quotes",
    "find_timeline": "timeline",
    "find_times": "timeline",
    "group_stories": "stories",
    "open_articles": "pipeline.inputs.reading",
    "read": "ingest",
    "read_html": "ingest",
    "split_sentences": "language",
    "summarize": "summary",
    "summary_methods": "summary",
    "to_record": "schema.records",
}


def __dir__() -> list[str]:
    """Return what there is to use, loaded or not."""
    return sorted([*__all__, "__version__"])


def __getattr__(name: str) -> "Any":
    """Load the room of `name` and keep what it gives."""
    if name not in _ROOMS:
        raise AttributeError(f"module 'newscli' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"newscli.{_ROOMS[name]}"), name)
    globals()[name] = value
    return value
