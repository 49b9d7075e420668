"""In: sentences; out: what makes some unfit to stand in a summary by themselves, in words.

A reader must be able to trust each sentence: no half of a quotation, no question put to the reader, no line that
talks about the page and not about the news, nothing said twice.
"""

from collections.abc import Sequence
from functools import cache

from newscli.summary.sentence import StorySentence
from newscli.summary.terms import words_of

HALF_QUOTE = "half of a quotation"
NO_SPEAKER = "a quotation without its speaker"
QUESTION = "a question"
PAGE_LINE = "about the page, not the news"
REPEAT = "said before"
NO_SENTENCE = "no sentence"
OFF_TOPIC = "about something else"

_GOES_ON = (("he",), ("she",), ("it",), ("they",))
# What bylines and datelines have beside names.
_SMALL = words_of("a and at by est edt gmt bst am pm a.m p.m a.m. p.m. for from in of on the to ")
# "If you saw it, email us": what a reader is asked to do.
_REQUESTS = words_of("call click contact email e-mail visit write phone message")
_CLOSERS = "”’\"')]»"
# A line that opens so talks to the page's visitor.
_PAGE_OPENINGS = """
click here | click on | click to | sign up | subscribe to | follow us | follow @ | read more | read the full |
scroll down | share your | send us | tell us | let us know | join the conversation | join the debate | watch the
video | watch the full | see the full | this story has been | this article has been | this story was first | this
story was originally | this story was updated | this article was first | this article was originally | this article
was amended | this article was updated | this is a breaking | this is a developing | this story is developing | this
story will be updated | for more information | for more on | editor's note | find out more | listen to the full |
download the app | all rights reserved | a version of this | correction: | clarification: | get the latest | get in
touch | you can follow | to read more | good morning, | good morning. | good morning! | good afternoon, | good
afternoon. | good afternoon! | good evening, | good evening. | good evening! | welcome to our | here is what |
here's what | here is how | here's how | here is a look | here's a look | here are the | here are some | thanks for
reading | thank you for reading | thanks for joining | thank you for joining | more to follow | more follows | stay
with us | an earlier version | an earlier headline | we will bring you | we'll bring you | we are bringing you |
copyright © | copyright (c) | posted by | published by | updated at | image credit | photo by
"""


def find_faults(sentences: Sequence[tuple[str, StorySentence]], query: frozenset[str]) -> tuple[str | None, ...]:
    """Say of each sentence, given with its text, what makes it unfit to stand alone, or nothing.

    With a `query`, a sentence without any of its terms is off topic, unless it goes on about one that has some.
    """
    inside = _inside_quotes(sentences)
    seen: set[tuple[str, ...]] = set()
    faults: list[str | None] = []
    on_topic = not query
    for (text, sentence), half in zip(sentences, inside, strict=True):
        if query:
            on_topic = not query.isdisjoint(sentence.terms) or (on_topic and sentence.lower[:1] in _GOES_ON)
        fault = HALF_QUOTE if half else _fault(text, sentence, seen)
        faults.append(fault if on_topic else OFF_TOPIC)
        seen.add(sentence.terms)
    return tuple(faults)


def _fault(text: str, sentence: StorySentence, seen: set[tuple[str, ...]]) -> str | None:
    if text.rstrip(_CLOSERS).endswith("?") and not text.endswith(tuple(_CLOSERS)):
        return QUESTION
    if _talks_of_the_page(text):
        return PAGE_LINE
    if (sentence.quoted and all(sentence.quoted)) or _all_in_single_marks(text):
        return NO_SPEAKER
    if not any(_is_plain(word, capital) for word, capital in zip(sentence.lower, sentence.capitals, strict=True)):
        return NO_SENTENCE
    return REPEAT if sentence.terms in seen else None


def _is_plain(word: str, capital: bool) -> bool:
    """Tell whether a word shows that a line is more than names, numbers and a clock."""
    return not capital and not word[0].isdigit() and word not in _SMALL


def _talks_of_the_page(text: str) -> bool:
    start = text[:60].lstrip("([*").lower().replace("’", "'")
    if any(start.startswith(row) for row in _page_openings().get(start[:3], ())):
        return True
    return start.startswith("if you") and not _REQUESTS.isdisjoint(text.lower().replace(",", "").rstrip(".!").split())


@cache
def _page_openings() -> dict[str, list[str]]:
    """Return the openings by their first three letters."""
    found: dict[str, list[str]] = {}
    for row in " ".join(_PAGE_OPENINGS.split()).split(" | "):
        found.setdefault(row[:3], []).append(row)
    return found


def _inside_quotes(sentences: Sequence[tuple[str, StorySentence]]) -> list[bool]:
    """Mark each sentence that opens a quotation it doesn't close, and those up to the one that closes it."""
    halves = [False] * len(sentences)
    open_since: int | None = None
    for number, (text, sentence) in enumerate(sentences):
        closes_first, stays_open = _balance(text)
        new_article = number > 0 and sentences[number - 1][1].article != sentence.article
        if new_article or (open_since is not None and not closes_first and stays_open and not sentence.opens):
            open_since = None
        halves[number] = closes_first or stays_open
        if open_since is not None and not halves[number]:
            open_since = _carry(sentences, open_since, number)
        elif closes_first and open_since is not None:
            halves[open_since : number + 1] = [True] * (number + 1 - open_since)
            open_since = None
        if stays_open:
            open_since = number
    return halves


def _carry(sentences: Sequence[tuple[str, StorySentence]], since: int, number: int) -> int | None:
    """Go on inside a quotation, unless it has lasted so long, or past a paragraph, that its end must be missing."""
    if number - since > 8 or sentences[number][1].opens:
        return None
    return since


def _all_in_single_marks(text: str) -> bool:
    return text[:1] == "‘" and text[-1:] == "’" and not any(stop + "’ " in text for stop in ",.!?")


def _balance(text: str) -> tuple[bool, bool]:
    """Tell whether a sentence closes a quotation it didn't open, and whether it leaves one open."""
    if '"' not in text and "“" not in text and "”" not in text:
        return _single_balance(text)
    closes_first = False
    is_open = False
    last = len(text) - 1
    for at, mark in enumerate(text):
        if mark == "“" or (mark == '"' and not is_open and at < last and not text[at + 1].isspace()):
            is_open = True
        elif mark in '"”':
            closes_first = closes_first or not is_open
            is_open = False
    return closes_first, is_open


def _single_balance(text: str) -> tuple[bool, bool]:
    """Judge single marks by what stands at the sentence's ends, as inside it they may be apostrophes."""
    opens, ends = text[:1] == "‘", text[-2:] in (".’", "!’", "?’")
    if opens and not ends:
        return False, not any(stop + "’" in text for stop in ",.!?-–—")
    return ends and "‘" not in text, False
