"""Split a text into sentences, as spans; and where the words begin after a dateline.

The words that open sentences come from general knowledge.
"""

import re

from newscli.article import Span
from newscli.language.lexicon.abbreviations import MEANING
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS, WEEKDAYS, ZONES
from newscli.language.lexicon.saying import says
from newscli.language.quotations import CLOSING_MARKS
from newscli.language.words import either, lazily, listed, word_set

# Split a text into sentences, as spans. The words that open sentences come from general knowledge.

# Every run of stops with what closes after it, footnote marks too, and every line break. No part can fail after a
# run was taken, so no text makes the search go back; a class comes first, since a search passes quickly over the rest.
_STOPS = either("[.!?]", "…")
# Marks that open in English close in German: „Nein.“, »Nein.«
_CANDIDATE = re.compile(
    rf"""[.!?…:;\n\r\u2028\u2029](?:(?<=\s)\s*|(?<=[:;])-?[)(]|(?<![:;\s])(?:[ \xa0]?{_STOPS})*+"""
    r"""(?:["'»)\]]|[”’]|[“«](?!\w)|(?<=['’])[ \xa0\u2009\u202f]["”](?!\w))*(?: ?\[\d{1,3}\])*)"""
)
_NOT_BLANK = re.compile(r"\S")
_NEXT = re.compile(r"""(?:["'«(\[`]|[“‘]|„|»(?=\w)){0,4}""")
_WORD = lazily(r"[^\W_]+(?:['’][^\W_]+)*")
_ODD = lazily(r"[a-z]{1,4}[A-Z]|https?:|www\.")  # "iPhone", "eBay" and addresses open in lower case
_NUMBER = lazily(r"(?:(?:Figure|Table|Chart|Map|Photo|Box|Chapter|Part|Step|Section) )?[\d.]{1,5}")
_LINE_BREAKS = frozenset("\n\r\u2028\u2029")
_CLOCKS = frozenset(("a.m", "p.m"))
# What may go on after a clock time: a zone; and what opens a sentence that goes on: "At 9 a.m. Lund left".
_ZONE_NAMES = frozenset((*ZONES, *listed("eastern central mountain pacific atlantic greenwich")))
_LEADING = word_set("""
    At By From About Around Shortly Just Before After On In Since Until Between Near Nearly Every Each And But
""")
_OPENING = "\"'“‘«„([`"
_STARTS = frozenset(_OPENING + "•*·#@$£€¿¡")
_LOOK_BACK = 32

# Words that open sentences, and hardly ever go on after an abbreviation: after "U.S." comes "troops" or "Army"; where
# "The" comes, a sentence has ended.
_OPENERS = word_set("""
    A About According Additionally After Again All Along Also Although Amid Among An And Another Any Apart
    Apparently Are Around As Asked At Because Before Besides Both But By Can Certainly Clearly Could Currently
    Despite Did Do Does During Each Earlier Either Elsewhere Even Eventually Ever Every Everyone Few Finally For
    Former From Given Had Hardly Has Have He Her Here Hers His How However I If In Indeed Initially Instead Is It
    Its Just Last Later Let Like Many Maybe Meanwhile More Moreover Most Much My Nearly Neither Never Nevertheless
    Nobody None Nor Normally Not Nothing Now Obviously Of Officials Often On Once Only Or Other Others Our Over
    Perhaps Police Previously Quite Rarely Rather Recently Seldom Several She Shortly Should Similarly Since So
    Some Someone Sometimes Soon Still Such Suddenly Than That The Their Then There Therefore These They This Those
    Though Three Through Throughout Thus To Today Together Two Ultimately Under Unfortunately Unlike Until Usually
    Was We Were What Whatever When Whenever Where Whereas Whether Which While Who Whose Why Will With Within
    Without Would Yesterday Yet You Your
""")


def split_sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of `text`, in order, without the white space around them.

    A blank line always ends a sentence; so does a line break, unless the next line goes on in lower case. A quote of
    several sentences is cut between them. Time is linear in the length of `text`.
    """
    spans = []
    start = _first(text, 0)
    for match in _CANDIDATE.finditer(text):
        at, end = match.span()
        if end <= start:
            continue
        line_break = text[at] in _LINE_BREAKS
        if _line_ends(text, match[0], end) if line_break else _ends(text, start, at, end):
            spans.append(Span(start, start + len(text[start : at if line_break else end].rstrip())))
            start = _first(text, end)
    if start < len(text):
        spans.append(Span(start, len(text.rstrip())))
    return tuple(spans)


def _first(text: str, position: int) -> int:
    """Return the first place from `position` on that isn't blank."""
    found = _NOT_BLANK.search(text, position)
    return found.start() if found else len(text)


def _line_ends(text: str, blanks: str, end: int) -> bool:
    one = len(blanks.strip(" \t")) == 1 or blanks.startswith("\r\n")
    return not one or blanks.count("\n") > 1 or not text[end : end + 1].islower()


def _ends(text: str, start: int, at: int, end: int) -> bool:
    """Return True if the run of stops from `at` to `end` ends a sentence that began at `start`."""
    if end == len(text):
        return True
    if not text[end].isspace():
        return _glued(text, start, at, end)
    position = _first(text, end)
    if position == len(text):
        return True
    opening = _NEXT.match(text, position)
    first = opening.end() if opening else position
    follows = text[first : first + 1]
    if follows.islower():
        word = _before(text, start, at)
        word = word.lower() if first > position else word  # "asked Lund. “lol, no,” said Fox"
        return bool(_ODD().match(text, first)) or (text[at:end] == "." and _plain(word))
    if not follows.isalnum() and text[position] not in _STARTS:
        return False
    if text[at] in ".…" and _is_within_sentence(text, start, at, end, position, first):
        return False
    return not (text[at] in "?!" and text[end - 1] in CLOSING_MARKS and _attributed(text, position))


def _glued(text: str, start: int, at: int, end: int) -> bool:
    """Return True if a sentence ends where no blank follows: "in the end.Then it rained"."""
    if end - at != 1 or text[at] != "." or not text[end].isupper() or not text[end + 1 : end + 2].islower():
        return False
    word = _before(text, start, at)
    return len(word) > 2 and word.isalpha() and word.islower()


def _plain(word: str) -> bool:
    """Return True if `word` is one that nobody cuts short."""
    return len(word) > 3 and word.isalpha() and word.islower() and not {word, word.capitalize()} & MEANING.keys()


def _before(text: str, start: int, at: int) -> str:
    """Return the word that ends at `at`: what stands there without blanks, opening marks and parts joined before."""
    chunk = text[max(start, at - _LOOK_BACK) : at]
    if not chunk or chunk[-1].isspace():
        return ""
    word = chunk.split()[-1]
    for joint in "—–-/":
        word = word.rpartition(joint)[2]
    return word.lstrip(_OPENING)


def _is_within_sentence(text: str, start: int, at: int, end: int, position: int, first: int) -> bool:
    """Return True if the stop belongs to the word before it, and the sentence goes on at `position`."""
    if text[at] == "…" or text[at + 1 : at + 2] in (".", "…", "?", "!"):
        return False
    word = _before(text, start, at)
    if text[first : first + 1].isdigit():
        return word in MEANING or _initials(word) is not None or _numbered(text, start, at)
    if word[-1:].isdigit():
        return _numbered(text, start, at)
    meaning = MEANING.get(word.capitalize() if len(word) > 1 and word.isupper() else word) or _initials(word)
    if meaning is None or meaning == "ends before a number not":
        return False
    if text[end - 1] in CLOSING_MARKS or meaning == "never ends":
        return meaning == "never ends" and text[end - 1] == "."
    if first > position and text[position] not in "([":
        return False
    if word.lower() in _CLOCKS:
        return _is_within_clock(text, start, first)
    return not _opens(text, first)


def _is_within_clock(text: str, start: int, position: int) -> bool:
    """Return True if a word with a capital still belongs to the sentence after "9 a.m.": "9 a.m. Eastern Time"."""
    word = _WORD().match(text, position, position + _LOOK_BACK)
    opening = _WORD().match(text, start, start + _LOOK_BACK)
    if word is None or opening is None or opening[0] in _LEADING:
        return not _opens(text, position)
    low = word[0].lower()
    zone = text[word.end() : word.end() + 5].lower() == " time"
    return zone or low in _ZONE_NAMES or low in DAYS_AND_MONTHS or low.removesuffix("s") in WEEKDAYS


def _opens(text: str, position: int) -> bool:
    """Return True if the word at `position` is one that opens sentences: "The", "It’s"."""
    word = _WORD().match(text, position, position + 24)
    return word is not None and (word[0] in _OPENERS or word[0].replace("’", "'").partition("'")[0] in _OPENERS)


def _numbered(text: str, start: int, at: int) -> bool:
    """Return True if the sentence begins with a number and its stop: "2.", "2.1.", "Figure 2."."""
    return at - start < _LOOK_BACK and bool(_NUMBER().fullmatch(text, start, at))


def _initials(word: str) -> str | None:
    """Return what a stop means after "J", "U.S" or "Ph.D"; None where `word` is no such thing."""
    parts = word.split(".")
    if len(parts) == 1:
        return "ends before an opener" if len(word) == 1 and word.isupper() else None
    return "ends before an opener" if all(1 <= len(part) <= 2 and part.isalpha() for part in parts) else None


def _attributed(text: str, position: int) -> bool:
    """Return True if a name and a verb of saying follow a closed quote: “Why?” Ms. Orr asked."""
    words = text[position : position + 60].split()[:5]
    for number, word in enumerate(words):
        if says(word.strip(".,;:!?"), forms="BASE THIRD PAST"):
            return number > 0
        if not word[:1].isupper() or word in _OPENERS:
            return False
    return False


# Find where the words of a paragraph begin after its dateline: takes a text, returns a place in it.

# A place in capitals, what it lies in, a day: *PORT ELLERY, Vale, March 12*.
_SHOUTED, _SPELLED = either("[A-Z'-]", "’"), either(r"[\w.'-]", "’")
_CAPITALS = rf"(?:[A-Z]{_SHOUTED}{{2,}}|[A-Z]{{2}}\.? [A-Z]{{3,}})(?: [A-Z](?:{_SHOUTED}|\.)+){{0,3}}"
_PLACE = rf"{_CAPITALS}(?:, [A-Z0-9][\w.]*(?: [A-Z0-9][\w.]*){{0,2}}){{0,3}}"
# Any place, or none, before the agency in brackets: *Harlow (CNN)*, *New Vale, March 12 (Corran News)*, *(CNN)*.
_AGENCY = rf"(?:[A-Z]{_SPELLED}*(?:,? [A-Z0-9]{_SPELLED}*){{0,7}} ?)?\([A-Z][^()\n]{{1,40}}\)"
_DASH = r" ?(?:[—–―]|--| [-_] )\s*"
_LONGEST_DATELINE = 150  # characters before the agency
_dateline = lazily(rf"{_PLACE}(?: ?\([^()\n]{{2,40}}\))?{_DASH}|{_AGENCY}(?:{_DASH}|(?=[A-Z\"]|“))")


def behind_dateline(text: str, start: int, end: int) -> int:
    """Return where the words of a paragraph at `start` to `end` begin: at `start` where it has no dateline.

    Where it is nothing else that is `end`. A dateline ends in a dash, or in an agency in brackets that the first word
    follows without a blank: *PORT ELLERY, March 12 (Corran News) -- The pier …*, *Harlow (CNN)The pier …*.
    """
    second = text[start + 1 : start + 2]
    may_be = second.isupper() or second in "'’-" or "(" in text[start : min(end, start + _LONGEST_DATELINE)]
    found = _dateline().match(text, start, end) if may_be else None
    return found.end() if found else start
