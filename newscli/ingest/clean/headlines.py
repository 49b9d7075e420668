"""Takes the lines above a pasted story, returns which of them is most like its headline."""

from itertools import pairwise

from newscli.article import LeftOutKind
from newscli.ingest.clean.contents import CONTENTS
from newscli.ingest.clean.header import head_kinds
from newscli.ingest.clean.line_kinds.scores import ScoredLine
from newscli.ingest.clean.lines import Line, headline_shaped, is_phrase, plain_words
from newscli.ingest.metadata.dates import find_stamp
from newscli.ingest.metadata.labels import label_of
from newscli.language.lazy_patterns import lazily

__all__ = ["content_of", "could_be_title", "title_at"]

# A headline above the paper's name has this many words. A line above a byline is worth this many words more.
_TITLE, _ABOVE_BYLINE = 4, 6
_PROGRAMME = 5  # words of a programme's name
# So much less is a line worth below a byline, and below the label of a table of contents; one of more words than the
# last, for each of them one less.
_SIGNED, _LISTED, _LONG = 4, 8, 18
# A headline of more words than this is one sentence.
_TWO = 12
# "A bridge fell down. Here's what we know." has as many words at most.
_TWO_PARTS = 24
_here = lazily(r"^[^.!?]{8,}[.?!][\"”’)]? (?:Here(?:['’]s| is| are)|Now|Then|So) [^.!?]{4,}[.?!]?$")
_sentences = lazily(r"[^\W\d_]{3}[.!][\"”’)]? [A-Z]")
# What stands between the parts of a trail: "Blog > Food > Snacks".
_TRAILS = frozenset((">", "»", "«", "|", "›", "/"))
_NO_HEADLINES = frozenset(("Share", "Published", "Posted", "Updated"))
_MARKS = ("•", "*", " Credit: ", " Photo: ", " Image: ")


def title_at(lines: list[ScoredLine], story: str) -> int | None:
    """Return which line is most like the headline: it says what the story says, and stands near it."""
    told = set(content_of(story))
    # What a picture is called may be the headline said again.
    texts = [scored.line.text.strip("[]") for scored in lines]
    kinds = head_kinds([(scored.line, scored.kind) for scored in lines])
    above = _above_byline(lines, kinds)
    best, best_worth, late = None, 0.0, 0
    for at, (line, kind, _) in enumerate(lines):
        late = max(late, _SIGNED * (kind == "byline"), _LISTED * (label_of(line.text) in CONTENTS))
        if kind is None and could_be_title(line):
            words = set(content_of(line.text))
            worth = 3.0 * min(len(words & told), 4) + min(len(words), 8) - 0.2 * (len(lines) - at)
            worth += 3 * (texts.count(line.text) > 1) - late + _ABOVE_BYLINE * (at in above)
            worth -= 3 * line.text.isupper() + max(0, len(line.words) - _LONG)
            if worth >= best_worth:
                best, best_worth = at, worth
    return best if best is None else _above_deck(lines, best, told)


def _above_deck(lines: list[ScoredLine], at: int, told: set[str]) -> int:
    """Return the number of the headline if the line of that number is its deck, else the number as it is.

    Of several phrases in a row each is a headline of its own.
    """
    near = [above for above in range(at - 1, max(-1, at - 4), -1) if len(lines[above].line.words) > 2][:2]
    if not near or lines[near[0]].kind is not None:
        return at
    phrases = {lines[above].line.text for above in near if lines[above].kind is None and is_phrase(lines[above].line)}
    listed = len(phrases) > 1
    return near[0] if not listed and _is_deck(lines[near[0]], lines[at], told) else at


def _is_deck(above: ScoredLine, scored: ScoredLine, told: set[str]) -> bool:
    """Return True for a deck below a headline: a phrase in lower case, where the headline has capitals or is long."""
    title, deck = above.line, scored.line
    if not could_be_title(title) or len(title.words) < _TITLE or not is_phrase(deck):
        return False
    small = 10 * plain_words(title) >= 6 * len(title.words)
    # A programme's name above a headline has the paper's name in it, and so has a story's dateline.
    shared = len(told.intersection(content_of(title.text)))
    return (len(title.words) > _TITLE or not small) and shared > (len(title.words) <= _PROGRAMME)


def _above_byline(lines: list[ScoredLine], kinds: list[LeftOutKind | None]) -> frozenset[int]:
    """Return the numbers of the lines that stand right above a byline or a date, as a headline does.

    One word may stand between, a mark or the name of a section.
    """
    tall = [
        at for at, (kind, scored) in enumerate(zip(kinds, lines, strict=True)) if kind or len(scored.line.words) > 1
    ]
    return frozenset(
        at for at, after in pairwise(tall) if kinds[at] is None and kinds[after] in ("byline", "date", "source")
    )


def could_be_title(line: Line) -> bool:
    """Return True if a line may be a headline by its own words."""
    trail = _TRAILS.intersection(line.words)
    if len(line.words) <= _TWO_PARTS and _here().search(line.text):
        return line.text[0].isupper()
    if len(line.words) < 3 or not headline_shaped(line) or (trail and not _is_signed_title(line.text)):
        return False
    if any(mark in line.text for mark in _MARKS) or _is_notice(line):
        return False
    bracketed = line.text[0] == "[" and (line.text[-1] == "]" or find_stamp(line.text) is not None)
    sent = line.words[:2] == ("Reporting", "from")  # where its author was: "Reporting from Saltport"
    return not (bracketed or sent) and line.words[0] not in _NO_HEADLINES and "@" not in line.text


def _is_notice(line: Line) -> bool:
    """Return True for two sentences, long or with an outcry last, as notices are: "Thank you! It was sent!"."""
    return bool(_sentences().search(line.text)) and (len(line.words) > _TWO or line.text.endswith("!"))


def _is_signed_title(text: str) -> bool:
    """Return True for a headline with the paper's name after a bar: "Bridge shut after cracks found | Courier"."""
    title, bar, paper = text.partition(" | ")
    signed = bool(bar) and len(title.split()) >= _TITLE > len(paper.split())
    # "Ten ferries / boats of the north, and who sails them" is no trail.
    either = text.count(" / ") == 1 and len(text.split()) >= 2 * _TITLE
    return (signed and _TRAILS.isdisjoint(f"{title} {paper}".split())) or (
        either and _TRAILS.isdisjoint(text.replace("/", "").split())
    )


def content_of(text: str) -> list[str]:
    """Return the stems of the longer words."""
    words = (word.strip("\"'“”‘’.,:;!?()[]").lower() for word in text.split())
    return [word[:6] for word in words if len(word) > 3]
