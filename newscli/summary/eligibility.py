"""Takes sentences, returns in words what makes some unfit to be in a summary by themselves.

A reader must be able to trust each sentence: no half of a quotation, no question put to the reader, no line that
talks about the page and not about the news, nothing said twice. The lists of what such lines say were written by hand,
from general knowledge.
"""

import re
from collections.abc import Sequence
from functools import cache

from newscli.article import Span
from newscli.language.lexicon.calendar import MONTHS, WEEKDAYS
from newscli.language.lexicon.closed_classes import ARTICLES, BE, COORDINATORS, DEMONSTRATIVES, HAVE, PREPOSITIONS
from newscli.language.lexicon.verbs import irregular_pasts, irregular_verbs
from newscli.language.quotations import CLOSING_MARKS
from newscli.language.words import word_set
from newscli.records import NamedTuple


class StorySentence(NamedTuple):
    """A sentence of a story: whose it is, where it stands, its length between blanks, and its words in order.

    For each word: its term, its lower case with straight apostrophes, whether it has a capital, whether it stands in a
    quotation.
    `clause` is how many stand before its first comma, counted between blanks.
    `paragraph` is where its paragraph starts, `opens` whether it opens that, `stops` whether it ends like a sentence or
    is an item of a list. `continues` is True where a quotation runs on from the sentence before, `unfinished` where one
    runs on into the next or is never closed.
    """

    article: int
    position: int
    span: Span
    paragraph: int
    opens: bool
    length: int
    clause: int
    terms: tuple[str, ...]
    lower: tuple[str, ...]
    capitals: tuple[bool, ...]
    quoted: tuple[bool, ...]
    stops: bool
    continues: bool
    unfinished: bool


# Lines beside a story: takes its sentences, returns whether one is a caption, and which stand above the story.

# "Free at last: Ada Lund at home": what a picture shows, after a word or a few.
_PICTURED = re.compile(r"([A-Z][a-z’'-]+(?: [a-z’'-]+){0,4}): (?=[A-Z0-9])")
# Who stands where in a picture, and what it is of: "Lund (left) was replaced", "An image of the wreck".
_SHOWN = re.compile(
    r"\((?:pictured|left|right|cent(?:re|er)|above|below)\b[^)]{0,20}\)"
    r"|^(?:[A-Z][\w.’' -]{0,30} )?(?:[Ii]mage|[Pp]hoto(?:graph)?|[Pp]icture) of "
)
_NO_CAPTIONS = COORDINATORS | word_set("among another one first second still")
_BEFORE_NOUNS = ARTICLES | PREPOSITIONS
# Lines above a story are so short, each a paragraph of its own; there are at most this many, and a story below, one of
# whose first two sentences is this long.
_LONGEST_LINE, _MOST_LINES, _FEWEST_BELOW, _BODY = 14, 2, 5, 18
_SHORT_TERM, _FEWEST_TERMS, _RETOLD = 3, 5, 0.8
_DAYS = frozenset((*WEEKDAYS, *MONTHS)) - {"may", "march"}


def is_caption(text: str) -> bool:
    """Return True if a line tells of a picture: who stands left in it, or a label of a few words before a colon."""
    if _SHOWN.search(text):
        return True
    label = _PICTURED.match(text)
    if label is None:
        return False
    first, *others = label[1].lower().split()
    pairs = zip([first, *others], others, strict=False)
    verbs = BE | HAVE | irregular_pasts() | irregular_verbs().keys()
    has_verb = any((low in verbs or low.endswith("ed")) and before not in _BEFORE_NOUNS for before, low in pairs)
    return first not in _NO_CAPTIONS and not has_verb  # "Nobody knew it: The pier was sold"


def above_story(sentences: Sequence[StorySentence]) -> frozenset[int]:
    """Return the numbers of short first lines of each article, which are headlines kept as text."""
    by_article: dict[int, list[int]] = {}
    for number, sentence in enumerate(sentences):
        by_article.setdefault(sentence.article, []).append(number)
    return frozenset(number for own in by_article.values() for number in own[: _lines_above(sentences, own)])


def _lines_above(sentences: Sequence[StorySentence], own: Sequence[int]) -> int:
    """Return how many of the first sentences of an article, given by their numbers, are lines above its story."""
    lines = 0
    while lines < _MOST_LINES and lines + _FEWEST_BELOW < len(own) and _is_line(sentences, own, lines):
        lines += 1
    return lines


def _is_line(sentences: Sequence[StorySentence], own: Sequence[int], at: int) -> bool:
    line, after = sentences[own[at]], sentences[own[at + 1]]
    long = any(sentences[number].length >= _BODY for number in own[at + 1 : at + 3])
    short = line.length <= _LONGEST_LINE or _is_repeated(line, after)
    alone = line.opens and after.opens and short and long
    return alone and not any(line.quoted) and _DAYS.isdisjoint(line.lower)


def _is_repeated(line: StorySentence, after: StorySentence) -> bool:
    """Return True for a deck, nearly all of whose longer words come again in the sentence below it."""
    words = {term for term in line.terms if len(term) > _SHORT_TERM}
    return len(words) >= _FEWEST_TERMS and len(words & {*after.terms}) >= _RETOLD * len(words)


HALF_QUOTE = "half of a quotation"
NO_SPEAKER = "a quotation without its speaker"
QUESTION = "a question"
PAGE_LINE = "about the page or its making, not the news"
GREETING = "a greeting or thanks"
LEADS_ON = "leads to what follows"
HALF_SENTENCE = "half of a sentence"
NOTE = "a note in brackets"
REPEAT = "said before"
NO_SENTENCE = "no sentence"
LIST_ITEM = "an item of a list"
CAPTION = "a caption"
ABOVE_STORY = "a line above the story"
OFF_TOPIC = "about something else"

LEANING = (("he",), ("she",), ("it",), ("they",), ("his",), ("her",), ("its",), ("their",))
# What bylines and datelines have beside names.
_BESIDE_NAMES = word_set("a and at by est edt gmt bst am pm a.m p.m a.m. p.m. for from in of on the to ")
# "If you saw it, email us": what a reader is asked to do, and what "for more" of it.
_REQUESTS = word_set("call click contact email e-mail visit write phone message")
_WAYS_ON = _REQUESTS | word_set("check see read watch listen follow")
# A short sentence that ends so leaves the verb to the one before.
_LEFT_OPEN = word_set(
    "haven't hasn't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't couldn't can't"
)
_LONGEST_ECHO = 12
_JOINTS = COORDINATORS | {"so"}
_CONTRACTED = word_set("that's this's that'll that'd")
_POINTING_VERBS = word_set("is isn't was wasn't are were means meant has had will would could may might can makes made")
_GREETINGS = word_set("hello hi thanks thank welcome goodbye bye good")
_LONGEST_GREETING = 8
_LONGEST_LABEL = 16
# Who speaks, before each turn of an interview or a script.
_SPEAKER = re.compile(r"(?:[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}|[QA]): (?=\S)")
# What an item of a list is about: *Ana B. Lund: two counts of theft.*
_LABEL = re.compile(r"(?:[A-Z][\w.'’-]* ){0,4}[A-Z][\w.'’-]*: (?=\S)")
_FEWEST_TURNS, _FEWEST_ITEMS = 2, 3
_CLOSERS = f"{CLOSING_MARKS})]"
# A line that opens so talks to the page's visitor.
_PAGE_OPENINGS = """
click here | click on | click to | sign up | subscribe to | follow us | follow @ | read more | read the full | read the
rest | scroll down | share your | send us | tell us | let us know | join the conversation | join the debate | watch the
video | watch the full | see the full | this story has been | this article has been | this story was first | this
story was originally | this story was updated | this article was first | this article was originally | this article
was amended | this article was updated | this is a breaking | this is a developing | this story is developing | this
story will be updated | for more information | for more on | editor's note | find out more | listen to the full |
download the app | all rights reserved | a version of this | correction: | clarification: | get the latest | get in
touch | you can follow | to read more | good morning, | good morning. | good morning! | good afternoon, | good
afternoon. | good afternoon! | good evening, | good evening. | good evening! | welcome to our | here is what |
here's what | here is the | here's the | below is |
below are | below, | here is how | here's how | here is why | here's why | here is a look | here's a look | here are |
thanks for reading | thank you for reading | thanks for joining | thank you for joining | thanks for
following | more to follow | more follows | stay with us | an earlier version | an earlier headline | we will bring you
| we'll bring you | we are bringing you | we're closing this | copyright © | copyright (c) | posted by | published by |
updated at | image credit | photo by | reporting by | editing by | additional reporting | with files from | with
reporting by | tune in | stay tuned | don't miss | make no mistake
"""
_SILENCE = re.compile(
    r"\b(?:(?:had|has|have) no (?:immediate |further )?comment"
    r"|(?:declin|refus)(?:ed|es|ing) to (?:comment|elaborate|be interviewed)|not (?:immediately )?be reached"
    r"|(?:did not|didn.t|has not|have not|had not) (?:immediately )?(?:respond|responded|reply|replied|returned?) )",
    re.IGNORECASE,
)
# A sentence of more words says more than that.
_LONGEST_SILENCE = 24
# So end the lines that name who else worked on a story.
_PAGE_ENDINGS = ("contributed to this report", "contributed to this story", "contributed reporting")


class Faults(NamedTuple):
    """What makes each sentence unfit, or None; and the number of the sentence that opens the quotation it is half of.

    Who wants that quotation takes all the sentences that have the same opening; of others it is their own number.
    """

    words: tuple[str | None, ...]
    openings: tuple[int, ...]


def find_faults(sentences: Sequence[tuple[str, StorySentence]], query: frozenset[str]) -> Faults:
    """Say of each sentence, given with its text, what makes it unfit to stand alone, or nothing.

    With a `query`, a sentence without any of its terms is off topic, unless it goes on about one that has some.
    """
    openings = _openings(sentences)
    seen: set[tuple[str, ...]] = set()
    faults: list[str | None] = []
    on_topic = not query
    turns, items = _labelled(sentences, _SPEAKER, _FEWEST_TURNS), _labelled(sentences, _LABEL, _FEWEST_ITEMS)
    above = above_story([sentence for _, sentence in sentences])
    for number, ((text, sentence), opening) in enumerate(zip(sentences, openings, strict=True)):
        if query:
            on_topic = not query.isdisjoint(sentence.terms) or (on_topic and sentence.lower[:1] in LEANING)
        if opening is not None:
            fault: str | None = HALF_QUOTE
        elif not sentence.opens and (sentence.article, sentence.paragraph) in turns:
            fault = NO_SPEAKER
        elif (sentence.article, sentence.paragraph) in items:
            fault = LIST_ITEM
        elif number in above:
            fault = ABOVE_STORY
        else:
            fault = _fault(text, sentence, seen)
        faults.append(fault if on_topic else OFF_TOPIC)
        seen.add(sentence.terms)
    return Faults(tuple(faults), tuple(n if opening is None else opening for n, opening in enumerate(openings)))


def _labelled(
    sentences: Sequence[tuple[str, StorySentence]], label: re.Pattern[str], fewest: int
) -> frozenset[tuple[int, int]]:
    """Return the article and place of the paragraphs that open with a label, where there are at least `fewest`."""
    found = [(each.article, each.paragraph) for text, each in sentences if each.opens and label.match(text)]
    return frozenset(found) if len(found) >= fewest else frozenset()


def _fault(text: str, sentence: StorySentence, seen: set[tuple[str, ...]]) -> str | None:
    if text.rstrip(_CLOSERS).endswith("?") and not text.endswith(tuple(_CLOSERS)):
        return QUESTION
    if text[-1] in ":;":
        return LEADS_ON
    if text[0] == "(" and text.rstrip(".")[-1] == ")":
        return NOTE
    if is_caption(text):
        return CAPTION
    return _fault_of_words(text, sentence) or (REPEAT if sentence.terms in seen else None)


def _fault_of_words(text: str, sentence: StorySentence) -> str | None:
    if _talks_of_the_page(text) or (sentence.length <= _LONGEST_SILENCE and _SILENCE.search(text)):
        return PAGE_LINE
    if sentence.quoted and all(sentence.quoted):
        return NO_SPEAKER
    if _greets(text):
        return GREETING
    if _is_label(text, sentence):
        return NO_SENTENCE
    return HALF_SENTENCE if _completes_previous(sentence) else None


def _is_label(text: str, sentence: StorySentence) -> bool:
    if sentence.opens and not sentence.stops and sentence.length <= _LONGEST_LABEL and text[-1].isalnum():
        return True
    return not any(map(_is_plain, sentence.lower, sentence.capitals))


def _completes_previous(sentence: StorySentence) -> bool:
    """Return True if a sentence only ends the one before: *Because it is old.*, *The others, however, haven’t.*"""
    because = sentence.lower[:1] == ("because",) and sentence.clause >= sentence.length
    points = len(sentence.lower) > 2 and _points_back(*sentence.lower[:3])
    return because or points or (sentence.length <= _LONGEST_ECHO and sentence.lower[-1] in _LEFT_OPEN)


def _points_back(joint: str, what: str, verb: str) -> bool:
    """Return True of *And that is*, *But this means*, *Which is why*."""
    if joint == "which":
        return what in _POINTING_VERBS
    return joint in _JOINTS and (what in _CONTRACTED or (what in DEMONSTRATIVES and verb in _POINTING_VERBS))


def _is_plain(word: str, capital: bool) -> bool:
    """Return True if a word shows that a line is more than names, numbers and a clock."""
    return not capital and not word[0].isdigit() and word not in _BESIDE_NAMES


def _greets(text: str) -> bool:
    """Return True if a turn only opens or closes a script: "Good morning, Ben."."""
    speaker = _SPEAKER.match(text)
    words = text[speaker.end() :].lower().split() if speaker else []
    if not words or len(words) > _LONGEST_GREETING:
        return False
    return words[0].strip(",.!") in _GREETINGS or text.rstrip(".!").lower().endswith(("thank you", "thanks"))


def _talks_of_the_page(text: str) -> bool:
    start = text[:60].lstrip("([*—–-• ").lower().replace("’", "'")
    if any(start.startswith(row) for row in _page_openings().get(start[:3], ())):
        return True
    if text[-40:].rstrip(".)").endswith(_PAGE_ENDINGS):
        return True
    asked = _REQUESTS if start.startswith("if you") else _WAYS_ON if start.startswith("for more ") else frozenset()
    return bool(asked) and not asked.isdisjoint(text.lower().replace(",", "").rstrip(".!").split())


@cache
def _page_openings() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in " ".join(_PAGE_OPENINGS.split()).split(" | "):
        found.setdefault(row[:3], []).append(row)
    return found


def _openings(sentences: Sequence[tuple[str, StorySentence]]) -> list[int | None]:
    """Find for each sentence inside a quotation of several which of them opens it; None for the others."""
    openings: list[int | None] = []
    for number, (_, sentence) in enumerate(sentences):
        before = openings[-1] if openings and sentence.continues else None
        half = sentence.continues or sentence.unfinished
        openings.append(before if before is not None else number if half else None)
    return openings
