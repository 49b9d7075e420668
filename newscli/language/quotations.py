"""Find what stands between quotation marks: the one reader of “ ”, „ “, ‘ ’, " ", « », » « and `` '' that all use."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newscli.article import Paragraph
from newscli.language.lexicon.closed_classes import ARTICLES, BE, SUBJECTS, THIRD_POSSESSIVES, THIRD_SUBJECTS
from newscli.language.lexicon.saying import says
from newscli.language.words import lazily, word_set
from newscli.records import NamedTuple

# Takes the quotations of a text in order, returns those at a place, and the text with one pair of marks for all.

_WITHIN = str.maketrans({"“": "‘", "”": "’", "«": "‘", "»": "’", '"': "’"})


class QuotedSpan(NamedTuple):
    """A quoted stretch of a text: `start` and `end` include the marks, `inner` and `inner_end` don't.

    `closed` is False where the closing mark is missing: the stretch ends with its paragraph, before the next opening
    mark, or before an attribution. Offsets are half-open and count code points.
    """

    start: int
    end: int
    inner: int
    inner_end: int
    closed: bool = True


def quotations_between(quotations: Sequence[QuotedSpan], start: int, end: int) -> Sequence[QuotedSpan]:
    """Return those of `quotations` that share a character with `text[start:end]`."""
    return quotations[bisect_right(quotations, start, key=_end) : bisect_left(quotations, end, key=_start)]


def tokens_within(quotations: Sequence[QuotedSpan], starts: Sequence[int], first: int, last: int) -> frozenset[int]:
    """Return the numbers of the tokens `first <= i < last` inside quotations; `starts` has the places of all tokens."""
    found: set[int] = set()
    if first < last:
        for each in quotations_between(quotations, starts[first], starts[last - 1] + 1):
            low, high = (bisect_left(starts, place, first, last) for place in each[:2])
            found.update(range(low, high))
    return frozenset(found)


def quotation_at(quotations: Sequence[QuotedSpan], place: int) -> int | None:
    """Return the number of the quotation that holds the character at `place`, marks included; None if none does."""
    number = bisect_right(quotations, place, key=_start) - 1
    return number if number >= 0 and place < quotations[number].end else None


def _end(quotation: QuotedSpan) -> int:
    return quotation.end


def _start(quotation: QuotedSpan) -> int:
    return quotation.start


def with_curly_marks(text: str, quotations: Sequence[QuotedSpan]) -> str:
    """Return `text` with “ and ” at the ends of each quotation and ‘ and ’ for marks within; offsets stay the same.

    Where a mark is made of several characters, blanks fill the rest of its place. So rules about quoted words need to
    know one pair of marks.
    """
    pieces: list[str] = []
    at = 0
    for start, end, inner, inner_end, _ in quotations:
        quoted = text[inner:inner_end].translate(_WITHIN)
        closing = "”".rjust(end - inner_end) if end > inner_end else ""
        pieces += text[at:start], "“".ljust(inner - start), quoted, closing
        at = end
    return "".join([*pieces, text[at:]]) if pieces else text


# It takes a paragraph, or an article, and gives the quoted stretches in order, none inside another. Lists of words
# are from general knowledge.

# Every character that marks of quotation are made of.
MARKS = "“”„\"«»`'’‘"
# Those that may stand at the end of a quotation.
CLOSING_MARKS = "\"'”’»“«"
# Single marks, too, but pairs of them whole: a class comes first, since a search passes quickly over what isn't in it,
# and marks each by itself, since `re` compiles a class of them ten times as slowly (see `either`).
_MARK = re.compile(r"[^\w\s](?:(?<=[\"«»])|(?<=“)|(?<=”)|(?<=„)|(?<=`)`?|(?<=')'{0,2}|(?<=’)’{0,2}|(?<=‘)‘?)")
_ALONE = frozenset("`'’‘")
_SINGLE = re.compile(r"[‘’']")
_OPENING = frozenset("“„«") | {"``", "‘‘"}
_CLOSING = frozenset("”»") | {"''", "'''", "’’", "’’’"}
_ANGLES = frozenset("«»")
# What opens in English closes what one of these opened: „No,“ said Lund; »No,« said Lund.
_CLOSES = {"„": "“", "»": "«"}
_BEFORE_OPENING = frozenset(" \t\u00a0\u202f\u2009([{—–-/‘'")
_AFTER_CLOSING = frozenset(" \t\u00a0\u202f\u2009)]}—–-,.;:?!/’'")
# Words that begin with an apostrophe.
_CLIPPED = word_set("em tis twas til till cause n round bout cos nuff neath tween s")
_WORD = re.compile(r"\w*")
# What stands between a comma and the end of its clause.
_AFTER_COMMA = lazily(r", ((?:[^\s,.;:?!]++ ?+){2,14})")
_CLAUSE = SUBJECTS | BE | {"I", "that", "had", "no"}
_OTHERS = ARTICLES | THIRD_SUBJECTS | THIRD_POSSESSIVES | {"one"}
# No quotation inside another is longer than this many characters.
_LONGEST_WITHIN = 400
_SELVES = frozenset({"I", "We", "You"})


def find_quotations(text: str, start: int, end: int) -> list[QuotedSpan]:
    """Return the quoted stretches of the paragraph `text[start:end]`, in order, none inside another.

    An unclosed mark reaches no farther than its paragraph. Single marks count where they open and close like quotation
    marks, outside double ones; apostrophes, feet and inches don't.
    """
    doubles = _doubles(text, start, end)
    singles = _outside(_singles(text, start, end), doubles)
    if not singles:
        return doubles
    return sorted([*_outside(doubles, singles), *singles], key=lambda quotation: quotation.start)


def quotations_in(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[QuotedSpan, ...]:
    """Return the quoted stretches of the `paragraphs` of a text, in order."""
    spans = (paragraph.span for paragraph in paragraphs)
    return tuple(each for span in spans for each in find_quotations(text, span.start, span.end))


def _outside(quotations: list[QuotedSpan], others: list[QuotedSpan]) -> list[QuotedSpan]:
    """Leave out the quotations that begin within one of the others."""
    return [quotation for quotation in quotations if quotation_at(others, quotation.start) is None]


def _around(text: str, start: int, end: int, low: int, high: int) -> tuple[str, str]:
    return (text[start - 1] if start > low else " ", text[end] if end < high else " ")


def _opens(mark: str, before: str, after: str, opened: str) -> bool:
    """Return True if a mark opens a quotation: by its shape, unless its neighbours or the mark that is open say no."""
    free_before, free_after, is_open = before in _BEFORE_OPENING, after in _AFTER_CLOSING, bool(opened)
    if mark == _CLOSES.get(opened) and free_after:
        return False
    if mark in _OPENING:
        return free_before or not (free_after and is_open)
    if mark in _CLOSING:
        return free_before and not free_after and not is_open
    if free_before == free_after or is_open:
        return not is_open
    return free_before


def _doubles(text: str, start: int, end: int) -> list[QuotedSpan]:
    quotations: list[QuotedSpan] = []
    opened: tuple[int, int] | None = None
    for match in _MARK.finditer(text, start, end):
        mark, (at, stop) = match[0], match.span()
        before, after = _around(text, at, stop, start, end)
        if mark in _ALONE or (mark == '"' and opened is None and before.isdigit()):
            continue
        if opened is not None and _stands_within(text, opened[0], at):
            continue
        opens = _opens(mark, before, after, text[opened[0]] if opened else "")
        if opened is None:
            opened = (at, stop) if opens else None
        elif (opens or mark not in _OPENING) and _opens_anew(text, mark, at, before, after):
            quotations.append(_unclosed(text, opened, at))
            opened = at, stop
        elif not opens:
            quotations.append(QuotedSpan(opened[0], stop, opened[1], at))
            opened = None
    if opened is not None and text[opened[1] : end].strip():
        quotations.append(_unclosed(text, opened, end))
    return quotations


def _stands_within(text: str, opened: int, at: int) -> bool:
    """Return True if a mark of another kind stands inside a quotation: *«We said “no,”»*, *"The “old guard” won."*"""
    if (text[at] in _ANGLES) != (text[opened] in _ANGLES):
        return True
    if text[opened] != '"' or text[at] != "”":
        return False
    low = max(opened + 1, at - _LONGEST_WITHIN)
    return text.rfind("“", low, at) > text.rfind("”", low, at)


def _opens_anew(text: str, mark: str, at: int, before: str, after: str) -> bool:
    """Return True if a mark opens while one is open, as at the start of a paragraph: *“It is. “It was,” he said.*"""
    if not before.isspace():
        return False
    last = text[at - 3] if text[at - 2] in "'’" else text[at - 2]
    return last in ".,?!" if mark in _OPENING else after.isupper() and last in ".?!"


def _unclosed(text: str, opened: tuple[int, int], end: int) -> QuotedSpan:
    end = _before_attribution(text, opened[1], opened[1] + len(text[opened[1] : end].rstrip()))
    return QuotedSpan(opened[0], end, opened[1], end, closed=False)


def _before_attribution(text: str, start: int, end: int) -> int:
    """Return where speech ends whose closing mark is missing: at *, Lund said* if that ends a sentence; else `end`."""
    for match in _AFTER_COMMA().finditer(text, start, end):
        words = match[1].split()
        said = next((i for i, word in enumerate(words) if says(word)), len(words))
        if _names(words[:said] or words[1:]) and said < len(words) and _CLAUSE.isdisjoint(words[said:]):
            return match.start() + 1
    return end


def _names(words: list[str]) -> bool:
    """Return True if words name somebody other than the one who speaks here."""
    return bool(words) and (words[0][0].isupper() or words[0] in _OTHERS) and words[0] not in _SELVES


def _single_opens(text: str, at: int, end: int, before: str, after: str) -> bool:
    if (before not in _BEFORE_OPENING and before not in '“"') or not (after.isalnum() or after in '“"…[£$€'):
        return False
    word = _WORD.match(text, at + 1, end)
    word_after = word[0].lower() if word else ""
    return word_after not in _CLIPPED and not (word_after[:2].isdigit() and word_after.endswith("s"))


def _singles(text: str, start: int, end: int) -> list[QuotedSpan]:
    """Pair single marks; where a possessive could close one ("the drivers’ pay"), a later mark is waited for."""
    quotations: list[QuotedSpan] = []
    opened: int | None = None
    maybe: int | None = None
    for match in _SINGLE.finditer(text, start, end):
        at = match.start()
        before, after = _around(text, at, at + 1, start, end)
        if opened is not None and match[0] != "‘" and not before.isspace() and not after.isalnum():
            maybe = at
            if not _possessive(text, at, before):
                quotations.append(QuotedSpan(opened, at + 1, opened + 1, at))
                opened = maybe = None
        elif match[0] != "’" and _single_opens(text, at, end, before, after):
            if opened is not None:
                quotations += _left_open(text, opened, maybe, at)
            opened, maybe = at, None
    if opened is not None and maybe is not None:
        quotations.append(QuotedSpan(opened, maybe + 1, opened + 1, maybe))
    elif opened is not None and _spans_paragraphs(text, opened, start):
        quotations.append(_unclosed(text, (opened, opened + 1), end))
    return quotations


def _left_open(text: str, opened: int, maybe: int | None, at: int) -> list[QuotedSpan]:
    """Return the quotation that began at `opened`, where another mark opens: it ended at `maybe` or goes on here."""
    if maybe is not None:
        return [QuotedSpan(opened, maybe + 1, opened + 1, maybe)]
    around = text[at - 1], text[at + 1]
    anew = text[opened + 1].isupper() and _opens_anew(text, "'", at, *around)
    return [_unclosed(text, (opened, opened + 1), at)] if anew else []


def _spans_paragraphs(text: str, opened: int, start: int) -> bool:
    """Return True if a single mark that nothing closes begins a sentence that goes on in the next paragraph."""
    before = text[start:opened].rstrip()[-1:]
    return text[opened] == "‘" and text[opened + 1].isupper() and before in ".!?"


def _possessive(text: str, at: int, before: str) -> bool:
    return before == "s" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()
