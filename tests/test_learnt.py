"""The tables of learnt numbers: where they come from, that they are sorted, and that each feature has its weight."""

from importlib import import_module
from itertools import pairwise
from pathlib import Path

import newscli
import pytest
from newscli.language.linear_model import UNIT, ClassModel, LinearModel, chance, read_table, read_weights, shares
from newscli.quotes.attribution.readings import CLASSES
from newscli.summary.news.features import FEATURES
from newscli.summary.news.set_selection import SET_FEATURES
from newscli.summary.news.term_model import PLAIN, TERM_FEATURES, rarities, rarity
from tables import format_table

PACKAGE = Path(newscli.__file__).parent
TABLES = sorted(PACKAGE.glob("**/*.tsv"))
CORPORA = ("CNN/DailyMail", "PolNeAR", "GUM", "WordNet", "WCXB", "ECB+", "U.S. Census")
NAMES = tuple(feature.name for feature in FEATURES)
# The models whose features are a list in the code, by the package and name of their table.
FIXED = {
    ("summary", "model.tsv", "term"): TERM_FEATURES,
    ("summary", "model.tsv", "sentence"): NAMES,
    ("summary", "model.tsv", "usual"): NAMES,
    ("summary", "model.tsv", "sentence in a set"): NAMES,
    ("summary", "model.tsv", "set"): SET_FEATURES,
    ("summary", "readers.tsv", "sentence"): NAMES,
    ("summary", "model.tsv", "term in a set"): TERM_FEATURES[:PLAIN],
}


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", TABLES, ids=name_of)
def test_a_table_says_where_its_numbers_come_from(path: Path) -> None:
    package = ".".join(["newscli", *path.relative_to(PACKAGE).parts[:-1]])
    import_module(package)
    head, _ = read_table(package, path.name)
    assert all(head.get(key) for key in ("what", "corpus", "licence", "learnt", "command"))
    assert [name for name in CORPORA if name in head["corpus"]], "name the corpus, or add it to the known ones"
    assert (PACKAGE.parent / head["command"].split()[1]).is_file()


@pytest.mark.parametrize("path", TABLES, ids=name_of)
def test_a_table_has_a_feature_a_line_in_order(path: Path) -> None:
    sections = path.read_bytes().decode().removesuffix("\n").split("\n\n")[1:]
    assert sections
    for section in sections:
        rows = [row.split("\t") for row in section.split("\n") if not row.startswith("# model: ")]
        assert all(len(row) == 2 for row in rows)
        assert all(one[0] < other[0] for one, other in pairwise(rows))


def test_a_table_of_models_is_read_as_it_was_written() -> None:
    path = PACKAGE / "summary" / "model.tsv"
    head, _ = read_table("newscli.summary", path.name)
    models = {
        model: {name: f"{weight:g}" for name, weight in read_weights(f"newscli.{room}", table, model).items()}
        for room, table, model in FIXED
        if (room, table) == ("summary", "model.tsv")
    }
    plain = format_table(head, models).replace("\t0\n", "\t0.0\n").splitlines()
    assert plain == path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("table", "features"), FIXED.items())
def test_a_model_has_a_weight_for_each_feature(table: tuple[str, str, str], features: tuple[str, ...]) -> None:
    room, name, model = table
    assert set(read_weights(f"newscli.{room}", name, model)) == set(features)


def test_scores_are_sums_of_weights() -> None:
    start = LinearModel("newscli.quotes", "model.tsv", "start")
    known = read_weights("newscli.quotes", "model.tsv", "start")
    pair = list(known)[:2]
    assert start.score(((), [*pair, "not a feature"])) == pytest.approx(sum(known[name] for name in pair) * UNIT)
    cue = ClassModel("newscli.quotes", "model.tsv", "cue", CLASSES)
    assert cue.scores(((), ["not a feature"])) == [0.0] * CLASSES
    assert sum(shares(cue.scores(((), ["b"])))) == pytest.approx(1)


def test_a_chance_lies_between_none_and_all_whatever_the_score() -> None:
    scores = (-1e6, -710.0, -3.0, 0.0, 3.0, 710.0, 1e6)
    chances = [chance(score) for score in scores]
    assert chances == sorted(chances)
    assert (chances[0] < 1e-300, chances[3], chances[-1]) == (True, 0.5, 1.0)


def test_a_rare_word_is_rarer_than_a_frequent_one() -> None:
    assert rarity("the") < rarity("bridge") < rarity("not a word") == rarity("~~~ after the last row")
    assert rarities()["bridge"] == rarity("bridge")
