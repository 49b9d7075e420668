"""Takes who is quoted how much, returns its page: a bar for each, the most words first."""

from typing import TYPE_CHECKING

from newscli.render.layouts.places import counted
from newscli.render.page import Answer, Block, Look, Page, Run

if TYPE_CHECKING:
    from newscli.quotes.filtering import Voice, Voices

COLUMNS = ("speaker", "quotes", "words", "share", "articles", "forms")
BAR, SHORT_BAR = 16, 8  # columns of the longest bar, and where the terminal is narrow
NARROW = 60
_LEAST_SHARE = 0.005
WIDEST = 28  # columns of a name


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out voices as a table with bars; bars are drawn against the longest."""
    result: Voices = answer.result
    most = max((voice.words for voice in result.voices), default=1) or 1
    blocks = tuple(_block(voice, most, look) for voice in result.voices)
    return Page(blocks, COLUMNS, tuple(_row(voice) for voice in result.voices), plain=4)


def _block(voice: "Voice", most: int, look: Look) -> Block:
    bar = SHORT_BAR if look.width < NARROW else BAR
    long = max(1, round(bar * voice.words / most))
    share = f" {100 * voice.share:.0f} %" if voice.share >= _LEAST_SHARE else " <1 %"
    runs = (Run("█" * long, "speaker0"), Run(share, "dim"))
    widest = min(WIDEST, max(8, look.width - bar - 12))
    name = voice.name if len(voice.name) <= widest else voice.name[: widest - 1] + "…"
    note = f"{counted(voice.quotes, 'quote')} · {counted(voice.words, 'word')}"
    return Block("entry", runs, note=note, label=name)


def _row(voice: "Voice") -> tuple[str, ...]:
    numbers = (str(voice.quotes), str(voice.words), f"{voice.share:.3f}", str(voice.articles))
    return (voice.name, *numbers, "; ".join(voice.forms))
