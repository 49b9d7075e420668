"""Takes a `Story` and the chances of its terms, returns of each sentence its place from the lead on, and numbers."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from math import log

from newscli.language.lexicon.calendar import MONTHS, WEEKDAYS
from newscli.language.lexicon.closed_classes import (
    DEMONSTRATIVES,
    FIRST_PERSON,
    THIRD_OBJECTS,
    THIRD_POSSESSIVES,
    THIRD_SUBJECTS,
)
from newscli.language.words import word_set
from newscli.records import NamedTuple
from newscli.summary.eligibility import StorySentence
from newscli.summary.news.term_model import TermUse, is_content, rarity
from newscli.summary.story import Story

PRONOUNS = THIRD_SUBJECTS | THIRD_OBJECTS | THIRD_POSSESSIVES | DEMONSTRATIVES
CONNECTIVES = word_set("but and so yet however still meanwhile also then instead nor or ")
FIRST_PERSONS = FIRST_PERSON | {"i'm", "we're", "i've"}
# The weights were learnt with these few words, so they are no view of the lexicon's verbs of saying.
_SPEECH = word_set("said says told say saying added according tweeted wrote ")
_COUNTED = word_set("first second third fourth fifth other others latter former")
_LINKS = word_set("was is were are had has said say")
CALENDAR = frozenset((*WEEKDAYS, *MONTHS))


class Topic(NamedTuple):
    """What several features are about, in words for the reader: where they speak for a sentence, and against it.

    The words are only true of a sentence where the feature `of` is not 0.
    """

    for_it: str
    against_it: str
    of: str = ""


class Feature(NamedTuple):
    """A number known of a sentence, and what it is about."""

    name: str
    topic: Topic


PLACE = Topic("stands early", "stands late")
LENGTH = Topic("a good length", "rather long")
SHORT = "rather short"
WORDS = Topic("says much of the story", "says little of the story")
LEAD = Topic("close to the lead", "repeats the lead")
NAMES = Topic("gives names", "full of names", "names")
NUMBERS = Topic("gives figures", "full of figures", "has number")
QUOTATION = Topic("has a quotation", "mostly quotation", "has quotation")
OPENING = Topic("", "leans on the sentence before")
VOICE = Topic("speaks to the reader", "speaks for itself or to the reader")
SPEECH = Topic("says who said it", "reports what somebody said", "speech")
DATE = Topic("says when", "of one day only", "date")
FORM = Topic("", "no full stop")
_BY_TOPIC = (
    (PLACE, "first|second|third|fourth|fifth to seventh|eighth to twelfth|log place|relative place|inverse place"),
    (LENGTH, "log length|under 8 words|under 13 words|over 30 words|over 40 words|length"),
    (WORDS, "density|hits|content hits|content density|strongest"),
    (LEAD, "likeness to lead"),
    (WORDS, "recurrence"),
    (NAMES, "share of names|names"),
    (NUMBERS, "has number|share of numbers"),
    (QUOTATION, "share quoted|has quotation"),
    (OPENING, "opens with pronoun|opens with connective"),
    (VOICE, "first person"),
    (SPEECH, "speech"),
    (DATE, "date"),
    (FORM, "unfinished"),
    (VOICE, "addresses reader"),
    (WORDS, "share of content"),
)
FEATURES = tuple(Feature(name, topic) for topic, names in _BY_TOPIC for name in names.split("|"))
PLACES = {feature.name: at for at, feature in enumerate(FEATURES)}


class Known(NamedTuple):
    """What the choice of a set needs of a sentence: its terms, its length in them, and its opening."""

    terms: frozenset[str]
    content: frozenset[str]
    hits: float
    content_hits: float
    opens_with: str


def leans(known: Known) -> bool:
    """Return True if a sentence opens so that it needs the one before."""
    return leans_on(known.opens_with)


def leans_on(opening: str) -> bool:
    """Return True if a word, as the first of a sentence, points back."""
    return opening in PRONOUNS or opening in CONNECTIVES


def know(sentence: StorySentence, chance: Mapping[str, float]) -> Known:
    """Collect a sentence's terms and what a summary may be expected to share with them."""
    terms = frozenset(sentence.terms)
    ordered = sorted(terms)
    content = [term for term in ordered if is_content(term)]
    hits = sum([chance[term] for term in ordered])
    content_hits = sum([chance[term] for term in content])
    same = terms if len(content) == len(terms) else frozenset(content)
    return Known(terms, same, hits, content_hits, _opening(sentence))


def _opening(sentence: StorySentence) -> str:
    """Return the term that opens a sentence, after the number that a list may give it."""
    terms = sentence.terms
    if len(terms) > 2 and terms[0] == "the" and terms[1] in _COUNTED and terms[2] in _LINKS:
        return "these"  # "The third was a driver": of whom, the sentence before says
    numbered = len(terms) > 1 and terms[0].isdigit() and sentence.capitals[1]
    return terms[numbered] if terms else ""


def sentence_features(
    sentence: StorySentence,
    known: Known,
    place: int,
    total: int,
    chance: Mapping[str, float],
    uses: Mapping[str, TermUse],
    lead: frozenset[str],
) -> tuple[float, ...]:
    """Return the numbers of `FEATURES` for a sentence at `place` of `total` from the lead on."""
    length = len(sentence.terms)
    size = max(length, 1)
    content = sorted(known.content)
    shared = sum([chance[term] for term in content if term in lead])
    again = sum([(times - 1) * rarity(term) for term in content if (times := uses[term].times) > 1])
    names = sum(sentence.capitals[1:])
    return (
        *_place_features(place, total),
        log(1 + length), float(length < 8), float(length < 13), float(length > 30), float(length > 40), length / 20,
        known.hits / size, known.hits, known.content_hits, known.content_hits / size,
        max([chance[term] for term in content], default=0.0), shared if place else 0.0, again / size / 10,
        names / size, log(1 + names),
        *_kind_features(sentence, known.opens_with, size),
        len(content) / size,
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _place_features(place: int, total: int) -> tuple[float, ...]:
    return (
        *(float(place == each) for each in range(4)), float(4 <= place < 7), float(7 <= place < 12),
        log(1 + place), place / max(total, 1), 1 / (1 + place),
    )  # fmt: skip


def _kind_features(sentence: StorySentence, opening: str, size: int) -> tuple[float, ...]:
    terms = sentence.lower
    numbers = len([True for term in terms if term[0].isdigit()])
    quoted = sum(sentence.quoted)
    own = terms
    if quoted:
        own = tuple([term for term, is_quoted in zip(terms, sentence.quoted, strict=True) if not is_quoted])
    return (
        float(numbers > 0), numbers / size, quoted / size, float(quoted > 0),
        float(opening in PRONOUNS), float(opening in CONNECTIVES), float(not FIRST_PERSONS.isdisjoint(own)),
        float(not _SPEECH.isdisjoint(terms)), float(not CALENDAR.isdisjoint(terms)),
        float(not sentence.stops), terms.count("you") / size,
    )  # fmt: skip


# Takes a `Story`, returns the places of its sentences, counted from each article's lead on.
#
# The lead is found, not assumed: lines about the page, bylines and broken quotations don't count, and an opening that
# is no news (the reporter's own view, a scene) gives way to the sentence a little later that is.

# How far down an article the news may begin.
_REACH = 6
# With this many words in capitals, a sentence names who and where.
_NAMED = 4
# An opening of at most this many words is a line above the story where the next sentence is this many times as long and
# tells this share of its content.
_SHORT_OPENING, _MUCH_LONGER, _TOLD_AGAIN = 12, 1.5, 0.4


def find_places(story: Story) -> tuple[int, ...]:
    """Return for each sentence how far after the lead it comes, in sentences fit for a summary.

    What stands before the lead counts as if it came a while after it.
    """
    own: dict[int, list[int]] = {}
    for number, sentence in enumerate(story.sentences):
        own.setdefault(sentence.article, []).append(number)
    return tuple(place for numbers in own.values() for place in _places(story, numbers))


def _places(story: Story, own: list[int]) -> Iterator[int]:
    fit = [number for number in own if story.faults[number] is None]
    lead = fit.index(_lead(story, fit)) if fit else 0
    before = 0
    for number in own:
        yield before - lead if before >= lead else before + _REACH
        before += story.faults[number] is None


def _lead(story: Story, fit: list[int]) -> int:
    first = fit[0]
    reach = [number for number in fit[1:_REACH] if says_when(story, number)]
    if _is_personal(story, first) or leans_on(story.sentences[first].lower[0]):
        return next(iter(reach), first)
    if len(fit) > 1 and _is_headline(story, first, fit[1]):
        return fit[1]
    if story.title and not _titled(story, first):
        fitting = (number for number in fit[1:_REACH] if _titled(story, number) >= 0.5 and _stands_alone(story, number))
        return next(fitting, first)
    return first


def _is_headline(story: Story, first: int, second: int) -> bool:
    """Return True if a short opening, such as a headline kept as text, says what the next sentence says at length.

    A headline says no day.
    """
    opening, body = story.sentences[first], story.sentences[second]
    terms = {term for term in opening.terms if is_content(term)}
    if opening.length > _SHORT_OPENING or body.length < _MUCH_LONGER * opening.length or says_when(story, first):
        return False
    return len(terms.intersection(body.terms)) >= _TOLD_AGAIN * len(terms)


def _titled(story: Story, number: int) -> float:
    return len(story.title.intersection(story.sentences[number].terms)) / len(story.title)


def _is_personal(story: Story, number: int) -> bool:
    sentence = story.sentences[number]
    return any(
        word in FIRST_PERSONS and not quoted for word, quoted in zip(sentence.lower, sentence.quoted, strict=True)
    )


def names_several(story: Story, number: int) -> bool:
    """Return True if a sentence names several, leans on nothing and speaks of nobody as I."""
    return sum(story.sentences[number].capitals) >= _NAMED and _stands_alone(story, number)


def says_when(story: Story, number: int) -> bool:
    """Return True if a sentence says when, leans on nothing and speaks of nobody as I."""
    return not CALENDAR.isdisjoint(story.sentences[number].lower) and _stands_alone(story, number)


def _stands_alone(story: Story, number: int) -> bool:
    return not leans_on(story.sentences[number].lower[0]) and not _is_personal(story, number)
