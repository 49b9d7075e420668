"""In: a treebank; out: `newscli/language/tagger/chooser.tsv`, the weights that choose between the tags of a word.

    python tests/learn/tags.py train.jsonl

The treebank has a sentence a line, a JSON object with `id`, `text` and `words`: start, end, universal part of speech,
Penn Treebank tag, number of the head (-1 for none) and relation. An averaged perceptron (Collins, 2002) is learnt with
all features, then once more with only its weightiest, since few generalize as well as many. `tags.txt` beside this
file shows what the treebank shows seldom.
"""

import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import newscli
from newscli.language.linear_model import format_table
from newscli.language.tagger.chooser import CLAUSE_EDGES, EDGE, VERBAL, best, features, pack
from newscli.language.tagger.options import find_options
from newscli.language.tags import NAME_OF, UNIVERSAL, code
from newscli.language.tokens import cut

TARGET = Path(newscli.__file__).parent / "language" / "tagger" / "chooser.tsv"
EXAMPLES = 2
ROUNDS, RAREST, KEEP, UNIT = 5, 2, 2400, 99
# Which words of the treebank have a tag: part of speech, Penn tag, relation, Penn tag of the head, of the next word.
GOLD = {
    "DET_ALONE": r"PRON\.(DT|CD|PRP)\.",
    "POSSESSIVE": r"PRON\.(PRP|WP)\$",
    "SUBJECT": r"PRON\.PRP\.",
    "OBJECT": r"PRON\.PRP\.",
    "INDEFINITE": r"PRON\.NN\.",
    "THERE": r"PRON\.EX\.",
    "WHO": r"PRON\.(WP|WDT)\.",
    "WHAT": r"PRON\.(WP|WDT)\.",
    "WHERE": r"ADV\.WRB",
    "THAT_WHO": r"PRON\.WDT",
    "OF": r"ADP|SCONJ",
    "PREP": r"ADP\.(?!RP)|SCONJ.*\.VBG$",
    "PREP_TO": r"ADP|SCONJ.*\.VBG$",
    "PARTICLE": r"ADP\.RP",
    "MODAL": r"AUX\.MD",
    "BE_PRESENT": r"\w+\.VB[ZP]\.(?!aux\.VBN)",
    "BE_BASE": r"\w+\.VB\.",
    "HAVE_PRESENT": r"\w+\.VB[ZP]\.",
    "HAVE_PAST": r"\w+\.VBD\.",
    "HAVE_BASE": r"\w+\.VB\.",
    "DO_PRESENT": r"\w+\.VB[ZP]\.",
    "DO_BASE": r"\w+\.VB\.",
    "OWNER": r"PART\.POS",
    "ADVERB": r"ADV\.(?!WRB)",
    "NOUN": r"(NOUN|PROPN)\.(?!NNP?S)",
    "PLURAL": r"(NOUN|PROPN)\.NNP?S",
    "PAST": r"\w+\.VBD",
    "PARTICIPLE": r"\w+\.VBN|VERB\.NNP",
    "THIRD": r"\w+\.VBZ",
    "PRESENT": r"\w+\.VBP",
    "BASE": r"\w+\.VB\.",
    "GERUND": r"\w+\.VBG|VERB\.NNP",
}
ALIKE = {"AUX": "VERB", "PROPN": "NOUN"}


class Sentence(NamedTuple):
    """A sentence: its words in lower case, the tags that each may have, the right one where it is among them."""

    lows: list[str]
    options: list[str]
    right: list[str]


def read(path: Path) -> tuple[list[Sentence], list[str]]:
    """Return the sentences of a treebank, and the names of its texts."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = {record["id"].split(".conllu")[0].removeprefix("GUM_") for record in records}
    return [_sentence(record["text"], record["words"]) for record in records], sorted(texts)


def _sentence(text: str, words: list[list[Any]]) -> Sentence:
    spans = cut(text)
    lows, options = find_options(text, spans)
    numbers = {(word[0], word[1]): number for number, word in enumerate(words)}
    right = [_right(words, numbers.get(span), tags.rstrip("!")) for span, tags in zip(spans, options, strict=True)]
    return Sentence([*lows, EDGE], [*options, EDGE], right)


def read_examples(path: Path) -> list[Sentence]:
    """Return the invented sentences of a file; a word with "_" and the name of a tag has that tag."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_example([word.partition("_") for word in line.split()]) for line in lines if not line.startswith("#")]


def _example(words: list[tuple[str, str, str]]) -> Sentence:
    text, spans = "", []
    for word, _, _ in words:
        start = len(text.rstrip()) if word.startswith("'") else len(text)
        text = f"{text[:start]}{word} "
        spans.append((start, start + len(word)))
    lows, options = find_options(text, spans)
    right = [code(name) if name else "" for _, _, name in words]
    wrong = [word for word, tags, tag in zip(words, options, right, strict=True) if tag not in tags]
    if wrong:
        print("no such option:", *wrong)
    return Sentence([*lows, EDGE], [*options, EDGE], right)


def _right(words: list[list[Any]], number: int | None, tags: str) -> str:
    """Return which of the tags that a word may have is the treebank's, "" where none is."""
    if number is None:
        return ""
    _, _, part, penn, head, relation = words[number]
    after = words[number + 1][3] if number + 1 < len(words) else ""
    told = f"{part}.{penn}.{relation}.{words[head][3] if head >= 0 else ''}.{after}"
    same = [tag for tag in tags if re.match(GOLD.get(NAME_OF[tag], UNIVERSAL[tag] + r"\."), told)]
    like = [tag for tag in tags if ALIKE.get(UNIVERSAL[tag], UNIVERSAL[tag]) == ALIKE.get(part, part)]
    return (same or like or [""])[0]


Weights = dict[str, dict[str, float]]


def decode(sentence: Sentence, choose: Callable[[list[str], str], str]) -> Iterator[tuple[list[str], str, str]]:
    """Yield the features, the chosen and the right tag of each token that may have several."""
    before = before_that = verb = EDGE
    for at, right in enumerate(sentence.right):
        tag = sentence.options[at]
        if len(tag) > 1:
            found = features(at, sentence.lows, sentence.options, before, before_that, verb)
            tag = choose(found, tag.rstrip("!"))
            yield found, tag, right
        before_that, before = before, tag
        verb = tag if tag in VERBAL else EDGE if tag in CLAUSE_EDGES else verb


def learn(sentences: list[Sentence], known: frozenset[str]) -> Weights:
    """Return the averaged weights of the features `known`."""
    weights: Weights = defaultdict(lambda: defaultdict(float))
    sums: Weights = defaultdict(lambda: defaultdict(float))
    clock = 1

    def choose(found: list[str], tags: str) -> str:
        rows = [weights[name] for name in found if name in weights]
        return max(tags, key=lambda tag: sum(row.get(tag, 0.0) for row in rows))

    chance = random.Random(1)
    order = list(sentences)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for sentence in order:
            for found, tag, right in decode(sentence, choose):
                clock += 1
                for name in found if right and tag != right else ():
                    if name in known:
                        for one, change in ((right, 1), (tag, -1)):
                            weights[name][one] += change
                            sums[name][one] += clock * change
    return {
        name: {tag: weight - sums[name][tag] / clock for tag, weight in row.items()} for name, row in weights.items()
    }


def lightened(weights: Weights, counts: Counter[str]) -> dict[str, dict[str, float]]:
    """Return the weights as whole numbers, and of the features the weightiest."""
    weight = {name: max(map(abs, row.values())) * counts[name] ** 0.5 for name, row in weights.items()}
    kept = sorted(weights, key=lambda name: (-weight[name], name))[:KEEP]
    most = max(abs(value) for name in kept for value in weights[name].values())
    whole = {name: {tag: float(round(UNIT * value / most)) for tag, value in weights[name].items()} for name in kept}
    return {name: row for name, row in whole.items() if any(row.values())}


def write(weights: Weights, texts: list[str]) -> None:
    """Write the weights: a feature a line, and the weight of each tag after the tag's character."""
    rows = {
        name: " ".join(f"{tag}{value:g}" for tag, value in sorted(row.items()) if value)
        for name, row in weights.items()
    }
    head = {
        "what": "weights of the model that chooses between tags of a word, each after its tag's character",
        "corpus": f"GUM, the Georgetown University Multilayer Corpus, {' '.join(texts)}; and tests/learn/tags.txt",
        "licence": "CC BY 4.0 (the annotations and these texts)",
        "learnt": str(datetime.now(UTC).date()),
        "command": "python tests/learn/tags.py train.jsonl",
    }
    TARGET.write_text(format_table(head, {"chooser": rows}), encoding="utf-8")


def report(sentences: list[Sentence], weights: Weights) -> str:
    """Return how many of the choices come out right."""
    packed: dict[str, int] = defaultdict(int)
    for name, row in weights.items():
        packed[name] = pack((tag, round(value)) for tag, value in row.items())
    chosen = [
        tag == right
        for sentence in sentences
        for _, tag, right in decode(sentence, lambda found, tags: best(found, tags, packed))
        if right
    ]
    return f"{len(weights)} features; {sum(chosen)} of {len(chosen)} choices right"


def main() -> None:
    """Learn and write the weights."""
    sentences, texts = read(Path(sys.argv[1]))
    sentences += EXAMPLES * read_examples(Path(__file__).with_suffix(".txt"))
    counts: Counter[str] = Counter()
    for sentence in sentences:
        for found, _, _ in decode(sentence, lambda found, tags: tags[0]):
            counts.update(found)
    known = frozenset(name for name, count in counts.items() if count >= RAREST)
    known = frozenset(lightened(learn(sentences, known), counts))
    weights = lightened(learn(sentences, known), counts)
    write(weights, texts)
    print(report(sentences, weights))


if __name__ == "__main__":
    main()
