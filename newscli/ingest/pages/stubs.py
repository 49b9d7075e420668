"""In: a page and what was found in it; out: an error that says why there is no story, where there is none."""

from newscli.errors import InputError
from newscli.ingest.pages.extraction import Story
from newscli.ingest.pages.notices import CONSENT, PAID, SCRIPTS

__all__ = ["refuse_stub"]

_ENOUGH = 40  # words; fewer than that may be no more than a notice
_REASONS = (
    (PAID, "the page shows its story to subscribers only. Log in with a browser and save the page."),
    (CONSENT, "the page asks for consent to cookies before its story. Open it in a browser and save the page."),
    (SCRIPTS, "the page draws its story with scripts, which are not run. Paste the text that a browser shows."),
)
_MOST = 3_000_000


def refuse_stub(page: str, story: Story) -> None:
    """Raise `InputError` where the `story` of a `page` is nothing, or no more than a notice in place of one."""
    text = " ".join(block.text for block in story.blocks if block.kind not in ("caption", "related"))
    if len(text.split()) >= _ENOUGH:
        return
    for sign, reason in _REASONS:
        if sign.search(text) or (not text.strip() and sign.search(page[:_MOST])):
            raise InputError(reason)
    if not text.strip():
        raise InputError("the page holds no story that can be found. Paste its text.")
