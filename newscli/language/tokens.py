"""Cut text into tokens, as Universal Dependencies cuts English.

A token is a word, an ending that is a word of its own ("do" + "n't", "Lund" + "'s"), a part of a word with hyphens
("well" + "-" + "known"), a mark, or something written in one ("1,200.50", "U.S.", an address). Lists of words
are from general knowledge.
"""

import re
from collections.abc import Iterable

from newscli.language.lexicon.abbreviations import ABBREVIATIONS
from newscli.language.words import word_set


def _either(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


_LETTER = r"[^\W\d_]"
# Words that hold two without an apostrophe, by their second word: the treebanks cut them.
_HELD = {
    "not": "can",
    "na": "gon wan",
    "ta": "got",
    "nt": "do does did is was are were has have had would could should might must need ca wo ai",
    "m": "i",
    "ve": "i you they we",
    "re": "you they",
    "s": "that what he she there here",
}
_SECONDS = {first + second: second for second, firsts in _HELD.items() for first in firsts.split()}
_SECONDS |= {word.capitalize(): second for word, second in _SECONDS.items()}
# Joined to what follows by a hyphen, these are parts of one word, not words: "non-profit", "e-mail".
_PREFIXES = _either(
    word_set("""
    anti bi co counter cross cyber de e ex extra hyper inter intra macro mega meta micro mid mini multi neo non para
    post pre pro pseudo quasi re semi sub super trans tri ultra un uni vice x
""")
)
# Abbreviations that are words as well: the stop after them is theirs only where the sentence goes on.
_DOUBTFUL = word_set("""
    Miss Mass Art Ill Ind Del Wash Mo La Pa Ark Conn Ore Co Cos Mar Mon Sun Sat Wed Gen Fig Rep Sec Pop Ave
""")
_NUMBERED = [row.word for row in ABBREVIATIONS if row.stop == "ends before a number not"]
_CERTAIN = {row.word for row in ABBREVIATIONS} - _DOUBTFUL - {*_NUMBERED} | {"etc"}
_SHORTENED = frozenset({*_CERTAIN, *(word.upper() for word in _CERTAIN if len(word) > 2)})
_UNITS = r"[ap]\.?m|km|cm|mm|kg|mg|lbs?|ft|mph|hrs?|min"
_FREE = "(?![\\w'.@/:&-])(?![’‐‑])"  # two sets since one of all would take ten times as long to compile
_HELD_IN_ADDRESS, _END = r"(?:(?![“”])[^\s<>\"|])", r"(?![“”’])[^\s<>\"|.,;:!?)\]']"
_DOMAIN = r"(?:com|org|net|edu|gov|info|co\.uk|org\.uk|ac\.uk|eu|de|fr|io|tv)"
# Tried in turn at each token. None goes back over what it has taken, but for addresses, which have bounds.
_ALTERNATIVES = (
    # First what most tokens are: letters, and nothing after them that could belong to them; common marks and numbers.
    # Plain letters come before all letters, since they are told faster.
    rf"[a-zA-Z]{{2,}}+(?=[ ,])|{_LETTER}{{2,}}+{_FREE}|[,\"()]|[“”]|\.(?=[\s\"”]|\Z)|[aAI](?=\s)",
    r"(?<=\w)['’]s\b",
    rf"[a-z]{{4,}}+(?=\.(?:\s|\Z))(?<!approx)|{_LETTER}{{2,}}+(?=['’]s\b)|(?<=\w)-(?=\w)|\d{{1,4}}+{_FREE}(?!,\d)",
    # Words that hold two: "didn't".
    r"\b[a-zA-Z]{2,6}?(?=n['’]t\b)",
    r"(?<=\w)(?i:n['’]t|['’](?:s|re|ve|ll|d|m))\b|(?<!\w)['’](?i:em|til|cause|tis|twas|bout|n)\b",
    # Addresses.
    rf"(?:https?://|www\.){_HELD_IN_ADDRESS}{{,400}}{_END}|[\w.+-]{{1,64}}@[\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{1,4}}",
    r"\b[\w-]{1,64}+\.(?i:docx?|xlsx?|pptx?|pdf|txt|jpe?g|gif|exe|zip|html?|xml|csv|png|mp3)\b",
    rf"\b(?:[\w-]{{1,64}}+\.){{1,4}}{_DOMAIN}\b(?:/{_HELD_IN_ADDRESS}{{,400}}{_END}|(?![-@/]))",
    # What a stop belongs to: "U.S.", "Ph.D.", "Mr.", "No. 5", "St. Louis", "J. Lund".
    rf"\b(?:{_LETTER}{{1,2}}\.(?={_LETTER}))++{_LETTER}{{1,2}}\b\.?(?!\w)",
    rf"\b(?:{_either(_NUMBERED)})\.(?=\ ?\d)|\b(?:{_either(_DOUBTFUL)})\.(?!\s*\Z|\w|\.)|\b[^\W\d_a-z]\.(?!\s*\Z|\.)",
    # Numbers: of telephones and days, then all others, and units.
    r"\b(?:1-)?\d{3}-\d{3}-\d{4}\b|\b\d{3}[.]\d{3}[.]\d{4}\b|\b\d{3}-\d{4}\b|\d{4}-\d\d-\d\d\b|\d{1,2}-\d{1,2}-\d{2,4}\b",
    rf"\d++(?:['’]s\b|(?:[.:/]\d++|,\d{{3}}(?!\d))*+(?:(?=(?i:{_UNITS})\b)|\w*+))|[.]\d++\b|(?<=\d)(?i:{_UNITS})\b",
    # The other words: "@kara_lund", "non-profit", "AT&T", "w/o", "item(s)", "O'Brien".
    r"(?<![\w.])@\w{2,}+",
    rf"\b(?i:{_PREFIXES})[‐‑-](?=[^\W_])\w++|[A-Z]{{1,3}}&[A-Z]\b|(?i:w/o?|b/c|c/o|n/a)(?!\w)|\w++\(s\)",
    r"\w++(?:['’](?!(?i:s|re|ve|ll|d|m)\b)(?<!s['’])\w++)*+",
    # Marks, several in a row as one.
    r"[.…]{2,}+|-{2,}+|[!?]{2,}+|[*_=~]{2,}+|``|''|[:;=]-?[()DP](?!\w)|<3|-{1,2}>|\S",
)
_TOKEN = re.compile(rf"(?=\S)(?:{'|'.join(_ALTERNATIVES)})")


def cut(text: str, start: int = 0, end: int | None = None) -> tuple[list[int], list[str]]:
    """Return where the tokens of a sentence start in `text`, in order, and each as it is spelled.

    `start` and `end` should be those of a sentence or more: a stop at the end may be its own, as in "the U.S." alone.
    """
    words, find = _TOKEN.findall(text, start, len(text) if end is None else end), text.find
    starts = []
    for word in words:  # nothing but blanks stands between two
        start = find(word, start)
        starts.append(start)
        start += len(word)
    if not _SECONDS.keys().isdisjoint(words):
        _part_held(starts, words)
    if "." in words and not _SHORTENED.isdisjoint(words):
        _join_stops(text, starts, words)
    return starts, words


def _part_held(starts: list[int], words: list[str]) -> None:
    """Part words that hold two: *cannot*."""
    for at in reversed(range(len(words))):
        if second := _SECONDS.get(words[at]):
            first = words[at].removesuffix(second)
            words[at : at + 1] = first, second
            starts.insert(at + 1, starts[at] + len(first))


def _join_stops(text: str, starts: list[int], words: list[str]) -> None:
    """Join stops to the abbreviations before them: as a pattern, all would take long to be made."""
    for at in reversed(range(1, len(words))):
        stop, before = starts[at], words[at - 1]
        if words[at] != "." or before not in _SHORTENED or starts[at - 1] + len(before) != stop:
            continue
        if not text[stop + 1 : stop + 2].isalnum():
            words[at - 1 : at + 1] = [before + "."]
            del starts[at]
