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
from newscli.language.tagger import Context, chooser, features, walk
from newscli.language.tagger.options import find_options
from newscli.language.tags import NAME_OF, UNIVERSAL, code
from newscli.language.tokens import cut
from tables import format_table

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
    starts, spelled = cut(text)
    lows, options = find_options(text, starts, spelled)
    spans = [(start, start + len(word)) for start, word in zip(starts, spelled, strict=True)]
    numbers = {(word[0], word[1]): number for number, word in enumerate(words)}
    right = [_right(words, numbers.get(span), tags.rstrip("!")) for span, tags in zip(spans, options, strict=True)]
    return Sentence(lows, options, right)


def read_examples(path: Path) -> list[Sentence]:
    """Return the invented sentences of a file; a word with "_" and the name of a tag has that tag."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_example([word.partition("_") for word in line.split()]) for line in lines if not line.startswith("#")]


def _example(words: list[tuple[str, str, str]]) -> Sentence:
    text, starts = "", []
    for word, _, _ in words:
        start = len(text.rstrip()) if word.startswith("'") else len(text)
        text = f"{text[:start]}{word} "
        starts.append(start)
    lows, options = find_options(text, starts, [word for word, _, _ in words])
    right = [code(name) if name else "" for _, _, name in words]
    wrong = [word for word, tags, tag in zip(words, options, right, strict=True) if tag not in tags]
    if wrong:
        print("no such option:", *wrong)
    return Sentence(lows, options, right)


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


def decode(sentence: Sentence, choose: Callable[[Context], str]) -> Iterator[tuple[Context, str, str]]:
    """Yield the context, the chosen and the right tag of each token that may have several."""
    contexts: list[Context] = []

    def pick(context: Context) -> str:
        contexts.append(context)
        return choose(context)

    for tag, right in zip(walk(sentence.lows, sentence.options, pick), sentence.right, strict=True):
        if contexts:
            yield contexts.pop(), tag, right


def learn(sentences: list[Sentence], known: frozenset[str]) -> Weights:
    """Return the averaged weights of the features `known`."""
    weights: Weights = defaultdict(lambda: defaultdict(float))
    sums: Weights = defaultdict(lambda: defaultdict(float))
    clock = 1

    def choose(context: Context) -> str:
        rows = [weights[name] for name in features(context) if name in weights]
        return max(context[0].rstrip("!"), key=lambda tag: sum(row.get(tag, 0.0) for row in rows))

    chance = random.Random(1)
    order = list(sentences)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for sentence in order:
            for context, tag, right in decode(sentence, choose):
                clock += 1
                for name in features(context) if right and tag != right else ():
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


def rows_of(weights: Weights) -> dict[str, str]:
    """Return the weights as they are written: those of a feature in a line, each after the character of its tag."""
    return {
        name: " ".join(f"{tag}{value:g}" for tag, value in sorted(row.items()) if value)
        for name, row in weights.items()
    }


def write(rows: dict[str, str], texts: list[str]) -> None:
    """Write the weights."""
    head = {
        "what": "weights of the model that chooses between tags of a word, each after its tag's character",
        "corpus": f"GUM, the Georgetown University Multilayer Corpus, {' '.join(texts)}; and tests/learn/tags.txt",
        "licence": "CC BY 4.0 (the annotations and these texts)",
        "learnt": str(datetime.now(UTC).date()),
        "command": "python tests/learn/tags.py train.jsonl",
    }
    TARGET.write_text(format_table(head, {"chooser": rows}), encoding="utf-8")


def report(sentences: list[Sentence], rows: dict[str, str]) -> str:
    """Return how many of the choices come out right."""
    choose = chooser(rows)
    chosen = [tag == right for sentence in sentences for _, tag, right in decode(sentence, choose) if right]
    return f"{len(rows)} features; {sum(chosen)} of {len(chosen)} choices right"


def main() -> None:
    """Learn and write the weights."""
    sentences, texts = read(Path(sys.argv[1]))
    sentences += EXAMPLES * read_examples(Path(__file__).with_suffix(".txt"))
    counts: Counter[str] = Counter()
    for sentence in sentences:
        for context, _, _ in decode(sentence, lambda context: context[0][0]):
            counts.update(features(context))
    known = frozenset(name for name, count in counts.items() if count >= RAREST)
    known = frozenset(lightened(learn(sentences, known), counts))
    rows = rows_of(lightened(learn(sentences, known), counts))
    write(rows, texts)
    print(report(sentences, rows))


if __name__ == "__main__":
    main()
