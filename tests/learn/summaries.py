"""In: a corpus of articles with summaries written by people; out: the weights and frequencies of `newscli.summary`.

    python tests/learn/summaries.py CORPUS.jsonl [MORE.jsonl ...]

The first corpus has records with `text` and `summaries` (each a list of sentences); words are also counted in the
`text` of the others. Needs numpy and rouge-score. Four models are learnt: the chance of a term to be in the summary
(logistic regression), a sentence's own ROUGE and a set's (ridge regression within each article). `--check` holds a
fifth of the articles out, five times, and prints what sets chosen for them score beside the lead.
"""

import argparse
import datetime
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any, NamedTuple

import newscli
import numpy as np
from newscli.summary.news import ranker
from newscli.summary.news import set_selection as sets
from newscli.summary.news import term_model as expectation
from newscli.summary.news.features import FEATURES, find_places
from newscli.summary.news.ranker import StoryFeatures
from newscli.summary.news.set_selection import Pool, choose
from newscli.summary.story import Story
from rouge_score import rouge_scorer, tokenizers
from tables import format_table

PACKAGE = Path(newscli.__file__).parent / "summary"
LEAST_ARTICLES = 5
TRIED = 9
FOLDS = 5
SENTENCE_PULL = 0.001
SET_PULL = 0.02
# Four of five articles are one paper's; to count the others' for more makes up for that in part.
FREQUENT_PAPER, RARE_SHARE = "(CNN", 1.5
NOTHING = (0.0,) * len(FEATURES)


class Document(NamedTuple):
    """An article, its summaries' terms, how much it counts, and its sentences as ROUGE sees them."""

    story: Story
    wanted: frozenset[str]
    share: float
    sentences: list[list[str]]
    references: list[tuple[list[list[str]], list[list[frozenset[int]]]]]


def main() -> None:
    """Learn, and write the tables into the package or check them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("more", type=Path, nargs="*")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    records = without_repeats(read(options.corpus))
    texts = [record["text"] for path in (options.corpus, *options.more) for record in read(path)]
    frequencies = count_articles(texts)
    # From now on the package uses these counts.
    vars(expectation)["rarities"] = cache(lambda: expectation.Rarities(len(texts), frequencies))
    documents = [make_document(record) for record in records]
    if options.check:
        check(documents)
        return
    write_frequencies(frequencies, len(texts))
    write_weights(learn(documents), len(documents))


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def without_repeats(records: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out records whose summary opens as one before did: it tells about a page, not about its article."""
    first: dict[str, dict[str, Any]] = {}
    for record in records:
        first.setdefault(str(record["summaries"][0][:1]), record)
    return list(first.values())


def count_articles(texts: Iterable[str]) -> list[str]:
    """Count in how many texts each term is; return the rows of the table of frequencies."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update({term for each in Story((newscli.read(text),)).sentences for term in each.terms})
    return sorted(f"{term}\t{round_off(count)}" for term, count in counts.items() if count >= LEAST_ARTICLES)


def round_off(count: int) -> int:
    """Keep the leading bits of a count, so that few levels are left."""
    step = max(1, 1 << (count.bit_length() - 3))
    return count // step * step


def write_frequencies(rows: list[str], articles: int) -> None:
    """Write the table of frequencies, with where its numbers come from."""
    head = {
        "what": "in how many articles a term is, with three binary digits kept; terms in fewer than "
        f"{LEAST_ARTICLES} are left out",
        "corpus": "the articles of CNN/DailyMail and of PolNeAR that weights are learnt from",
        "licence": "no text of theirs is here, only counts of single words",
        "learnt": today(),
        "articles": str(articles),
        "command": command(),
    }
    lines = [*(f"# {key}: {value}" for key, value in head.items()), "", *rows, ""]
    (PACKAGE / "frequencies.tsv").write_text("\n".join(lines), encoding="utf-8")


def today() -> str:
    return str(datetime.datetime.now(datetime.UTC).date())


def command() -> str:
    """Return the command that runs, with the last two names of each path."""
    return " ".join(["python tests/learn/summaries.py", *("/".join(Path(word).parts[-2:]) for word in sys.argv[1:])])


def make_document(record: dict[str, Any]) -> Document:
    """Read an article and compare its sentences with its summaries."""
    tokenize = tokenizers.DefaultTokenizer(True).tokenize
    story = Story((newscli.read(record["text"]),))
    sentences = [tokenize(story.text(number)) for number in range(len(story.sentences))]
    references = []
    for summary in record["summaries"]:
        lines = [tokenize(line) for line in ([summary] if isinstance(summary, str) else summary)]
        references.append((lines, [[common(line, sentence) for sentence in sentences] for line in lines]))
    wanted = Story((newscli.read("\n".join(" ".join(s) for s in record["summaries"])),))
    share = 1.0 if FREQUENT_PAPER in record["text"][:250] else RARE_SHARE
    return Document(story, frozenset(t for s in wanted.sentences for t in s.terms), share, sentences, references)


def common(reference: list[str], sentence: list[str]) -> frozenset[int]:
    """Return the places in `reference` of its longest common subsequence with `sentence`."""
    if not reference or not sentence:
        return frozenset()
    table = rouge_scorer._lcs_table(reference, sentence)
    return frozenset(rouge_scorer._backtrack_norec(table, reference, sentence))


def rouge(document: Document, chosen: Sequence[int]) -> float:
    """Return the mean F1 of ROUGE-1, ROUGE-2 and ROUGE-Lsum, in per cent, of some sentences."""
    words = [word for number in chosen for word in document.sentences[number]]
    singles, pairs = Counter(words), Counter(pairwise(words))
    scores = []
    for lines, matches in document.references:
        reference = [word for line in lines for word in line]
        wanted = Counter(reference)
        both = Counter(pairwise(reference))
        in_order = Counter(
            line[place]
            for line, match in zip(lines, matches, strict=True)
            for place in frozenset().union(*(match[number] for number in chosen))
        )
        hits = ((singles & wanted).total(), (pairs & both).total(), (in_order & singles & wanted).total())
        sizes = (len(words) + len(reference), len(words) + len(reference) - 2, len(words) + len(reference))
        scores.append(sum(200 * hit / max(size, 1) for hit, size in zip(hits, sizes, strict=True)) / 3)
    return sum(scores) / len(scores)


class Weights(NamedTuple):
    """What is learnt: of terms, of sentences alone with their usual numbers, of sets and of terms in them."""

    term: tuple[float, ...]
    sentence: tuple[float, ...]
    usual: tuple[float, ...]
    together: tuple[float, ...]
    term_together: tuple[float, ...]


def learn(documents: Sequence[Document]) -> Weights:
    """Learn the four models one after the other; each uses those before it."""
    term = logistic(*term_examples(documents))
    sights = [StoryFeatures(document.story, term) for document in documents]
    sentence, usual = learn_sentences(documents, sights)
    return Weights(term, sentence, usual, *learn_sets(documents, sights, sentence))


def term_examples(documents: Sequence[Document]) -> tuple[Any, Any]:
    rows, labels = [], []
    for document in documents:
        extent = expectation.Extent.of(document.story)
        for term, use in expectation.term_uses(document.story, find_places(document.story)).items():
            rows.append(expectation.term_features(term, use, extent))
            labels.append(term in document.wanted)
    return np.array(rows), np.array(labels, float)


def logistic(rows: Any, labels: Any, steps: int = 12, pull: float = 1.0) -> tuple[float, ...]:
    """Fit by Newton's method."""
    weights = np.zeros(rows.shape[1])
    for _ in range(steps):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (labels - chance) - pull * weights
        curve = (rows.T * (chance * (1 - chance))) @ rows + pull * np.eye(len(weights))
        weights = weights + np.linalg.solve(curve, slope)
    return tuple(round(float(weight), 4) for weight in weights)


def learn_sentences(documents: Sequence[Document], sights: Sequence[StoryFeatures]) -> tuple[Any, Any]:
    groups = [
        (np.array([*sight.all_features()]), np.array([rouge(document, (n,)) for n in range(len(sight.known))]))
        for document, sight in zip(documents, sights, strict=True)
    ]
    usual = np.vstack([rows for rows, _ in groups]).mean(0)
    return ridge(groups, SENTENCE_PULL), tuple(round(float(value), 4) for value in usual)


def ridge(groups: Sequence[tuple[Any, Any]], pull: float, shares: Sequence[float] = ()) -> tuple[float, ...]:
    """Fit what differs within each group, groups counting by their shares, with features scaled to one spread."""
    counts = [
        (share / len(rows)) ** 0.5 for share, (rows, _) in zip(shares or [1.0] * len(groups), groups, strict=True)
    ]
    rows = np.vstack([(x - x.mean(0)) * count for count, (x, _) in zip(counts, groups, strict=True)])
    values = np.concatenate([(y - y.mean()) * count for count, (_, y) in zip(counts, groups, strict=True)])
    spread = np.maximum((rows**2).mean(0) ** 0.5, 1e-9)
    scaled = rows / spread
    found = np.linalg.solve(scaled.T @ scaled + pull * len(rows) * np.eye(rows.shape[1]), scaled.T @ values) / spread
    return tuple(round(float(weight), 4) for weight in found)


def learn_sets(
    documents: Sequence[Document], sights: Sequence[StoryFeatures], sentence: tuple[float, ...]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Learn what sentences and sets are worth, in one row, and what content terms are worth in a set."""
    usual = np.mean([row for sight in sights for term, row in plain_rows(sight)], 0)
    groups = []
    for document, sight in zip(documents, sights, strict=True):
        numbers = choose_numbers(document, sight, sentence, TRIED)
        pool = ranker.find_pool(document.story, sight, numbers, NOTHING, ())
        terms = {term: row - usual for term, row in plain_rows(sight)}
        chosen = list(combinations(range(len(numbers)), min(3, len(numbers))))
        rows = [
            [
                *np.sum([sight.features(numbers[n]) for n in each], 0),
                *sets.set_features(pool, choose(pool, each)),
                *term_sums(pool, each, terms),
            ]
            for each in chosen
        ]
        scores = [rouge(document, [numbers[n] for n in each]) for each in chosen]
        groups.append((np.array(rows), np.array(scores)))
    found = ridge(groups, SET_PULL, [document.share for document in documents])
    terms_from = len(found) - len(usual)
    weights = np.array(found[terms_from:])
    # The constant of a term takes up what the usual term has.
    weights[0] -= weights @ usual
    return found[:terms_from], tuple(round(float(weight), 4) for weight in weights)


def plain_rows(sight: StoryFeatures) -> list[tuple[str, Any]]:
    content = filter(expectation.is_content, sight.uses)
    return [(term, np.array(sight.of_term(term)[: expectation.PLAIN])) for term in content]


def term_sums(pool: Pool, chosen: Sequence[int], terms: dict[str, Any]) -> Any:
    """Sum up the numbers of the content terms of a set, for its length."""
    members = [pool.candidates[number] for number in chosen]
    length = sum(each.length for each in members) + sets.WORDS_A_SENTENCE * len(members)
    content = sorted(frozenset().union(*(each.known.content for each in members)))
    return np.sum([terms[term] for term in content], 0) / length if content else np.zeros(expectation.PLAIN)


def choose_numbers(document: Document, sight: StoryFeatures, sentence: tuple[float, ...], size: int) -> list[int]:
    """Return the numbers of the best-scored sentences."""
    scores = ranker.weigh(sight, sentence)
    return ranker.find_candidates(document.story, sight, scores, size) or list(range(len(scores)))


def check(documents: Sequence[Document]) -> None:
    """Print what sets chosen with weights learnt on other articles score, and what the lead does."""
    ours, lead = [], []
    for fold in range(FOLDS):
        weights = learn([d for n, d in enumerate(documents) if n % FOLDS != fold])
        for document in documents[fold::FOLDS]:
            sight = StoryFeatures(document.story, weights.term)
            own, together = weights.together[: len(FEATURES)], weights.together[len(FEATURES) :]
            numbers = choose_numbers(document, sight, weights.sentence, ranker.POOL)
            pool = ranker.find_pool(document.story, sight, numbers, own, weights.term_together)
            chosen = sets.best_set(pool, min(3, len(numbers)), together)
            ours.append(rouge(document, [numbers[n] for n in chosen]))
            lead.append(rouge(document, range(min(3, len(document.sentences)))))
        gain = np.array(ours) - np.array(lead)
        print(f"articles {len(ours)} over lead {gain.mean():+.2f} ± {1.96 * gain.std() / len(gain) ** 0.5:.2f}")


def write_weights(weights: Weights, articles: int) -> None:
    """Write the table of weights, with where its numbers come from."""
    names = [feature.name for feature in FEATURES]
    models = {
        "term": (expectation.TERM_FEATURES, weights.term),
        "sentence": (names, weights.sentence),
        "usual": (names, weights.usual),
        "sentence in a set": (names, weights.together[: len(names)]),
        "set": (sets.SET_FEATURES, weights.together[len(names) :]),
        "term in a set": (expectation.TERM_FEATURES[: expectation.PLAIN], weights.term_together),
    }
    head = {
        "what": "weights of the news ranker; what is usual of a sentence is no weight but a mean, for telling what is "
        "unusual",
        "corpus": "CNN/DailyMail (Hermann et al. 2015, See et al. 2017), articles with their highlights",
        "licence": "Apache 2.0 for the collection; the texts are their publishers', and only numbers learnt from them "
        "are here",
        "learnt": today(),
        "articles": str(articles),
        "command": command(),
    }
    written = {name: dict(zip(features, map(str, row), strict=True)) for name, (features, row) in models.items()}
    (PACKAGE / "model.tsv").write_text(format_table(head, written), encoding="utf-8")


if __name__ == "__main__":
    main()
