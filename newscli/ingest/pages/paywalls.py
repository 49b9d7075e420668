"""Takes a page and what was found in it, returns an error that says why there is no story, or none."""

from newscli.article import Article
from newscli.errors import InputError
from newscli.ingest.pages.extraction import Story
from newscli.ingest.pages.facts.statements import Statements
from newscli.ingest.pages.notices import CONSENT, PAID, SCRIPTS

__all__ = ["WORDS_OF_A_STORY", "is_withheld", "refuse_stub", "told_words"]

WORDS_OF_A_STORY = 40  # words; fewer than that may be no more than a notice
_REASONS = (
    (PAID, "the page shows its story to subscribers only. Log in with a browser and save the page."),
    (CONSENT, "the page asks for consent to cookies before its story. Open it in a browser and save the page."),
    (SCRIPTS, "the page draws its story with scripts, which are not run. Paste the text that a browser shows."),
)
_TOLD = ("prose", "heading", "list", "blockquote", "paywall")
_MOST_CHARACTERS = 3_000_000
_STORY = 120  # words; of a story that is not free, fewer are its beginning


def told_words(story: Story) -> int:
    """Return how many words a story has, without what is left out of its page."""
    return len(_told(story).split())


def _told(story: Story) -> str:
    return " ".join(block.text for block in story.blocks if block.kind in _TOLD)


def refuse_stub(page: str, story: Story, *, free: bool) -> None:
    """Raise `InputError` where the `story` of a `page` is nothing, or no more than a notice in place of one.

    `free` is whether the page says that anybody may read it.
    """
    text = _told(story)
    if len(text.split()) >= WORDS_OF_A_STORY:
        return
    for sign, reason in _REASONS:
        if sign.search(text) or (not text.strip() and sign.search(page[:_MOST_CHARACTERS])):
            raise InputError(reason)
    if not text.strip() and not free:
        raise InputError(_REASONS[0][1])
    if not text.strip():
        raise InputError("the page holds no story that can be found. Paste its text.")


def is_withheld(article: Article, stated: Statements) -> bool:
    """Return True if a page that says its story isn't free shows only the beginning, without a notice that says so."""
    if stated.free or any(out.kind == "paywall" for out in article.left_out):
        return False
    cut_off = article.text.rstrip("\"'”’)] ").endswith(("…", "..."))
    return cut_off or article.words < max(_STORY, stated.words // 2)
