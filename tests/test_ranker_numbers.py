"""The numbers that the news ranker weighs mean what their names say, each counted by hand: learnt weights need that."""

from collections import defaultdict
from math import log

import newscli
import pytest
from newscli.summary.news import features, term_model
from newscli.summary.news.features import FEATURES, know, sentence_features
from newscli.summary.news.set_selection import SET_FEATURES, Candidate, Chosen, choose, make_pool, set_features, worth
from newscli.summary.news.term_model import TERM_FEATURES, Extent, TermUse, term_features, term_uses
from newscli.summary.story import Story

HALF: defaultdict[str, float] = defaultdict(lambda: 0.5)  # the chance that a summary has a term, of any


def numbers(text: str, monkeypatch: pytest.MonkeyPatch, place: int = 1, total: int = 4) -> dict[str, float]:
    """Return those of the last sentence of a text in whose lead are boats and Kelda; any word has a rarity of 2."""
    monkeypatch.setattr(features, "rarity", lambda term: 2.0)
    story = Story((newscli.read(text),))
    sentence = story.sentences[-1]
    uses = term_uses(story, tuple(range(len(story.sentences))))
    known, lead = know(sentence, HALF), frozenset(("boat", "kelda", "ferry"))
    values = sentence_features(sentence, known, place, total, HALF, uses, lead)
    return dict(zip((feature.name for feature in FEATURES), values, strict=True))


def test_what_a_sentence_says_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    told = numbers("Boats of Kelda sank. He told you of 3 Kelda boats that all sank “off Orlo”.", monkeypatch)
    # Content of the twelve words: Kelda, boats, sank, Orlo; three of them are said twice.
    expected = {
        "hits": 12 / 2, "density": 1 / 2, "content hits": 4 / 2, "content density": 2 / 12, "strongest": 1 / 2,
        "likeness to lead": 2 / 2, "recurrence": 3 * 2 / 12 / 10, "share of content": 4 / 12,
        "log length": log(13), "length": 12 / 20, "names": log(3), "share of names": 2 / 12,
        "has number": 1, "share of numbers": 1 / 12, "has quotation": 1, "share quoted": 2 / 12,
        "opens with pronoun": 1, "opens with connective": 0, "first person": 0, "speech": 1, "date": 0,
        "unfinished": 0, "addresses reader": 1 / 12,
    }  # fmt: skip
    assert {name: told[name] for name in expected} == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("But we saw ferries on Friday", "opens with connective|first person|date|unfinished"),
        ("Ferries “told us” nothing.", "speech|has quotation"),
        ("2 Kelda boats sank.", "has number"),
        ("The third was a boat.", "opens with pronoun"),
        ("Now I'm at sea.", "first person"),
        ("Now we’re at sea.", "first person"),
        ("Now I've a boat.", "first person"),
        ("The third boat sank.", ""),
        ("The boat was sunk.", ""),
        ("3 Those boats sank.", "opens with pronoun|has number"),  # the number of a list
        ("3 those boats sank.", "has number"),
    ],
)
def test_what_a_sentence_is_counts_as_one(text: str, is_so: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = "has number|has quotation|opens with pronoun|opens with connective|first person|speech|date|unfinished"
    told = numbers(text, monkeypatch)
    assert {name for name in kinds.split("|") if told[name]} == set(filter(None, is_so.split("|")))
    assert {told[name] for name in kinds.split("|")} <= {0.0, 1.0}


PLACES = ["first", "second", "third", "fourth"] + ["fifth to seventh"] * 3 + ["eighth to twelfth"] * 5 + ["none"]


@pytest.mark.parametrize(("place", "name"), list(enumerate(PLACES)))
def test_the_place_of_a_sentence_is_told_in_steps_and_smoothly(
    place: int, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = numbers("Boats sank.", monkeypatch, place, 16)
    assert {each for each in PLACES if told.get(each)} == {name} - {"none"}
    smooth = {"log place": log(1 + place), "relative place": place / 16, "inverse place": 1 / (1 + place)}
    assert {each: told[each] for each in smooth} == pytest.approx(smooth)
    assert told["likeness to lead"] == (0.5 if place else 0)


@pytest.mark.parametrize(
    ("words", "steps"),
    [(7, "under 8|under 13"), (8, "under 13"), (12, "under 13"), (13, ""), (30, ""), (31, "over 30"), (40, "over 30"),
     (41, "over 30|over 40")],
)  # fmt: skip
def test_the_length_of_a_sentence_is_told_in_steps(words: int, steps: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told = numbers("Boats" + " sank" * (words - 1) + ".", monkeypatch)
    assert "|".join(each for each in ("under 8", "under 13", "over 30", "over 40") if told[f"{each} words"]) == steps


def test_how_a_text_uses_its_terms_is_counted() -> None:
    story = Story((newscli.read("The boat sank. Two of Kelda, “boats of Kelda”, sank too. A boat of Kelda left."),))
    uses = term_uses(story, (0, 1, 2))
    boat = TermUse(3, 3, 0, 2, 1 + 1 / 2 + 1 / 3, 0, 3, 1, 1 / 3 + 3 / 8 + 1 / 5, 2, 1 / 3, ahead=True, length=3)
    kelda = TermUse(3, 2, 1, 2, 1 / 2 + 1 / 3, 3, 3, 1, 2 / 8 + 5 / 8 + 3 / 5, 2, 2 / 8, ahead=True, length=8)
    assert tuple(uses["boat"]) == pytest.approx(tuple(boat))
    assert tuple(uses["kelda"]) == pytest.approx(tuple(kelda))
    assert uses["left"].spot == pytest.approx(4 / 5)
    assert tuple(term_uses(story, (6, 0, 7))["boat"])[2:5] == pytest.approx((0, 7, 1 / 7 + 1 + 1 / 8))
    assert tuple(Extent.of(story)) == pytest.approx((3, log(4), log(17)))


@pytest.mark.parametrize("first", [0, 1, 2, 3])
def test_the_numbers_of_a_term_are_those_of_its_use(first: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(term_model, "_spelled", lambda term: (5.0, term == "boat", 0.0, log(5)))
    use = TermUse(4, 3, first, 7, 0.75, 1, 2, 1, 2.4, 3, 0.25, ahead=True, length=12)
    extent = Extent(10.0, log(11), log(151))
    told = dict(zip(TERM_FEATURES, term_features("boat", use, extent), strict=True))
    lead = float(first == 0)
    assert told == pytest.approx({
        "constant": 1, "stop word": 0, "rarity": 5, "rarity squared": 25, "log times": log(4),
        "log sentences, of content": log(3), "log first place": log(1 + first), "in the lead": lead,
        "in the second sentence": float(first == 1), "in the third sentence": float(first == 2), "inverse places": 0.75,
        "inverse places, of content": 0.75, "capitals": 1 / 2, "capitals by log times": log(4) / 2,
        "capitals by rarity": 5 / 2, "number": 0, "share quoted": 1 / 4, "log letters": log(5),
        "log times by rarity": log(4) * 5, "rarity, in the lead": 5 * lead, "log times, in the lead": log(4) * lead,
        "log last place": log(8), "relative last place": 7 / 10, "relative spread": (7 - first) / 10,
        "share of sentences": 3 / 10, "log sentences of the article": log(11), "log words of the article": log(151),
        "mean place in the sentence": 2.4 / 4, "share in openings": 3 / 4, "place in the first sentence": 0.25,
        "in the opening of the first sentence": 1, "length of the first sentence": 12 / 30,
    })  # fmt: skip
    stop = dict(zip(TERM_FEATURES, term_features("the", use._replace(inner=0, ahead=False), extent), strict=True))
    changed = {name: value for name, value in stop.items() if value != told[name]}
    of_content, of_capitals = ("log sentences, of content", "inverse places, of content"), "capitals"
    zero = {
        *of_content,
        *(name for name in told if name.startswith(of_capitals)),
        "in the opening of the first sentence",
    }
    assert changed == {"stop word": 1, **dict.fromkeys(zero, 0)}


@pytest.mark.parametrize(
    ("term", "spelled"),
    [("boats", (True, 0, log(6))), ("the", (False, 0, log(4))), ("b", (False, 0, log(2))), ("1998", (True, 1, log(5)))],
)
def test_a_term_is_content_or_a_number_by_its_spelling(term: str, spelled: tuple[bool, float, float]) -> None:
    assert term_model._spelled(term)[1:] == spelled


def test_a_term_is_the_rarer_the_fewer_of_all_articles_have_it() -> None:
    rare = term_model.Rarities(99, ["boat\t9", "kelda\t1", "zoo\t3"])
    assert [rare[term] for term in ("boat", "kelda", "zoo")] == [log(10), log(50), log(25)]
    assert {rare[term] for term in ("ant", "boa", "boats", "zoos")} == {log(50)}  # as if one article had it


@pytest.mark.parametrize(
    ("places", "told"),
    [
        ((0, 1, 2), "has the lead|begins with lead and second|neighbours 2|all from the lead on"),
        ((0, 1, 4), "has the lead|begins with lead and second|neighbours 1"),
        ((0, 3, 4), "has the lead|neighbours 1"),
        ((1, 2, 3), "first place 1|neighbours 2"),
        ((2, 4, 6), "first place 2"),
    ],
)
def test_the_numbers_of_a_set_are_those_of_its_sentences(places: tuple[int, ...], told: str) -> None:
    pool = make_pool((), 8, {}, {})
    chosen = Chosen(numbers=(0, 1, 2), places=places, length=42, shortest=9, longest=21, content=18, hits=12.0,
                    content_hits=8.0, again_stops=1.0, again_chances=2.0, again_terms=3)  # fmt: skip
    values = dict(zip(SET_FEATURES, set_features(pool, chosen), strict=True))
    expected = dict.fromkeys(("has the lead", "first place", "begins with lead and second", "neighbours",
                              "all from the lead on"), 0) | {
        "hits": 12 - 0.65 * 3, "content hits": 6, "hits for its length": 2 * (12 - 0.65 * 3) / (42 + 45),
        "content hits for its length": 2 * 6 / (42 + 45), "content hits for its content": 2 * 6 / (18 + 0.55 * 45),
        "length": 42 / 60, "log length": log(43), "length squared": (42 / 60) ** 2, "chances said again": 2,
        "share of terms said again": 3 / 19, "share of hits said again": 2 / 6.1, "log last place": log(1 + places[-1]),
        "relative last place": places[-1] / 8, "shortest": 9 / 20, "longest": 21 / 20,
    }  # fmt: skip
    for each in told.split("|"):
        name, _, number = each.rpartition(" ") if each[-1].isdigit() else (each, "", "1")
        expected[name] = int(number)
    assert values == pytest.approx(expected)


def test_the_numbers_of_a_smaller_set_are_scaled_to_three() -> None:
    values = set_features(make_pool((), 8, {}, {}), Chosen((0, 1), (0, 1), length=20, shortest=8, longest=12, content=6,
                                                           hits=4.0, content_hits=2.0))  # fmt: skip
    told = dict(zip(SET_FEATURES, values, strict=True))
    assert [told[name] for name in ("hits", "content hits", "hits for its length", "length", "log length")] == (
        pytest.approx([6, 3, 2 * 4 / 50, 30 / 60, log(31)])
    )


def candidates(*texts: str) -> tuple[Candidate, ...]:
    """Return sentences, each known by its words; each is worth 1, and what its content is worth is their number."""
    story = Story((newscli.read("\n\n".join(texts)),))
    knowns = [know(sentence, HALF) for sentence in story.sentences]
    return tuple(
        Candidate(place, len(sentence.terms), known, 1.0, float(len(known.content)), features.leans(known))
        for place, (sentence, known) in enumerate(zip(story.sentences, knowns, strict=True))
    )


def test_what_a_set_says_again_is_counted_once_for_each_sentence_that_does() -> None:
    found = candidates(
        "The boat of Kelda sank.", "A boat of Orlo sank the mill.", "These boats sank Kelda and the quay."
    )
    pool = make_pool(found, 3, HALF, defaultdict(lambda: 1.0))
    first, both, every = choose(pool, (0,)), choose(pool, (0, 1)), choose(pool, (0, 1, 2))
    assert (first.again_stops, first.again_chances, first.again_terms) == (0, 0, 0)
    assert (both.again_stops, both.again_chances, both.again_value, both.again_terms) == (
        1,
        1,
        2,
        2,
    )  # the of, boat sank
    assert (every.again_stops, every.again_chances, every.again_terms) == (2, 2.5, 5)  # the twice, boat sank Kelda
    assert (every.length, every.shortest, every.longest, every.content) == (19, 5, 7, 11)
    assert every.lost == pytest.approx(3 * 0.6)
    assert [each.place for each in every.leaning] == [2]


def test_a_set_is_worth_less_by_what_leans_on_a_sentence_that_is_not_in_it() -> None:
    words = "boat mill quay oven gull rope tide sail lamp weir"
    found = candidates(*(f"{first} {words} sank there too." for first in ("Kelda", "These", "He")))
    pool, nothing = make_pool(found, 3, HALF, HALF), (0.0,) * len(SET_FEATURES)

    def own(*chosen: int) -> float:
        sets = choose(pool, chosen)
        return worth(pool, sets, nothing) - (sets.value - sets.again_value) / (sets.length + 15 * len(chosen))

    assert own(0) == pytest.approx(3)
    assert own(0, 1) == own(0, 1, 2) == pytest.approx(3)
    assert own(1) == pytest.approx(3 * (1 - 2.25))
    assert own(2) == pytest.approx(3 * (1 - 2 * 2.25))  # who he is
    assert own(0, 2) == pytest.approx((2 - 2 * 2.25) * 3 / 2)
