"""Texts made of the project's own sentences: bytes choose which, what becomes of their words, and how they are joined.

Bytes that are changed one by one seldom make other news; words that are cut, joined and turned round do.
"""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent.parent
MATERIAL = ("data/articles/*.md", "data/statements/*.txt", "tests/cases/quotes/*.txt")
LONGEST = 20  # sentences of one text
PUT_IN = (
    *("“", "”", '"', "‘", "’", "(", ")", "[", "—", "-", ":", ";", ",", ".", "…", "?", "!", "|", "*", "#", "’s", "n’t"),
    *("said", "told", "says Lund", "he said,", "according to", "that", "and", "but", "who", "which", "to", "not", "by"),
    *(
        "it",
        "they",
        "has",
        "was",
        "would",
        "is to",
        "aide",
        "report",
        "statement",
        "Mr.",
        "U.S.",
        "@ada",
        "noon",
        "again",
    ),
    *("Monday", "March 3", "2026", "last week", "two weeks", "from", "between", "since", "42", "$5", "5%", "the", "in"),
)
LEADS = (
    *("",) * 20,
    *("“", "Q: ", "A: ", "LUND: ", "Ada Lund: ", "**Lund:** ", "- ", "* ", "1. ", "> ", "## ", "| a | b |\n", "---\n"),
    *("SALTPORT (Courier) — ", "SALTPORT, March 3 — ", "By Ada Lund\n", "Photo: ", "Updated: March 3, 2026\n"),
    *("2019: ", "10:30 a.m. ", "(Reporting by ", "Correction: ", "Subject: "),
)
JOINTS = ("\n\n", " ", "\n", ", ", " and ", "")

Words = list[str]


class Choices:
    """What bytes choose; the first of everything where they are used up."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def below(self, count: int) -> int:
        """Return a number from 0, of two bytes where one does not reach."""
        size = 1 if count <= 256 else 2
        self.at += size
        return int.from_bytes(self.data[self.at - size : self.at], "big") % count

    def left(self) -> bool:
        """Return True while there are bytes."""
        return self.at < len(self.data)


def spliced(data: bytes) -> str:
    """Return a text: of each sentence what stands before it, its words, up to three changes, and what follows it."""
    choices, text = Choices(data), ""
    for _ in range(LONGEST):
        lead, words = LEADS[choices.below(len(LEADS))], _sentence(choices)
        for _ in range(choices.below(4)):
            words = CHANGES[choices.below(len(CHANGES))](words, choices) or words
        text += lead + " ".join(words) + JOINTS[choices.below(len(JOINTS))]
        if not choices.left():
            break
    return text


def _sentence(choices: Choices) -> Words:
    return _sentences()[choices.below(len(_sentences()))].split()


def _ended(words: Words, choices: Choices) -> Words:
    return words[: choices.below(len(words))]


def _ended_so(words: Words, choices: Choices) -> Words:
    return [*_ended(words, choices), PUT_IN[choices.below(len(PUT_IN))]]


def _begun_later(words: Words, choices: Choices) -> Words:
    return words[choices.below(len(words)) :]


def _put_in(words: Words, choices: Choices) -> Words:
    at = choices.below(len(words) + 1)
    return [*words[:at], PUT_IN[choices.below(len(PUT_IN))], *words[at:]]


def _put_in_place(words: Words, choices: Choices) -> Words:
    at = choices.below(len(words))
    return [*words[:at], PUT_IN[choices.below(len(PUT_IN))], *words[at + 1 :]]


def _joined(words: Words, choices: Choices) -> Words:
    return words[: choices.below(len(words))] + _begun_later(_sentence(choices), choices)


def _turned(words: Words, choices: Choices) -> Words:
    at = choices.below(len(words))
    return words[at:] + words[:at]


def _taken_out(words: Words, choices: Choices) -> Words:
    at = choices.below(len(words))
    return words[:at] + words[at + 1 + choices.below(3) :]


def _without_marks(words: Words, _: Choices) -> Words:
    return [bare for word in words if (bare := word.strip(".,“”‘’?!"))]


def _in_capitals(words: Words, _: Choices) -> Words:
    return [word.title() for word in words]


def _in_small_letters(words: Words, _: Choices) -> Words:
    return [word.lower() for word in words]


CHANGES: tuple[Callable[[Words, Choices], Words], ...] = (
    *(_ended, _ended_so, _begun_later, _put_in, _put_in_place, _joined, _turned, _taken_out),
    *(_without_marks, _in_capitals, _in_small_letters),
)


@cache
def _sentences() -> tuple[str, ...]:
    paths = (path for pattern in MATERIAL for path in sorted(HOUSE.glob(pattern)))
    lines = (line for path in paths for line in re.split(r"[\n¶↵]", path.read_text("utf-8")) if " | " not in line)
    found = (sentence for line in lines for sentence in re.split(r"(?<=[.?!”])\s+(?=[A-Z“])", line))
    return tuple(dict.fromkeys(sentence for sentence in found if " " in sentence))
