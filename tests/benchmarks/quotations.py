"""How well quotations are found again in an archive once they are dressed anew, cut or altered, and how fast.

    python tests/benchmarks/quotations.py ARTICLES.jsonl [--quotes 1000] [--show 20]

Each record of ARTICLES has a `text`. Four of five articles go into an archive; quotes of theirs are changed by machine
(`exact`: other marks, case, spelling; `cut`: dots or brackets in place of words; `altered`: up to a fifth of the words
replaced, dropped or put in) and traced. Quotes of every fifth article are traced as they are: what is found for them
and is not word for word is counted as false, and shown to be read.
"""

import argparse
import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import process_time

import newscli
from newscli.matching import read_passage
from newscli.pipeline.archives.across_papers import words_quoted
from newscli.schema.across_papers import Carrier

_MARKS = "“”‘’\"' "
FEWEST = 6  # words of a quote that is cut or altered


def dressed(words: list[str], chance: random.Random, _: list[str]) -> str:
    """Return the words with other marks, case and spelling."""
    text = chance.choice((str, str.upper, str.lower))(" ".join(words))
    for one, other in (("alise", "alize"), ("izing", "ising"), (",", ""), ("’", "'"), ("-", " ")):
        text = text.replace(one, other)
    return chance.choice(("“{}”", "‘{}’", "{}", '"{}."')).format(text)


def cut(words: list[str], chance: random.Random, _: list[str]) -> str:
    """Return the words without some of them, in whose place a sign stands."""
    first = chance.randrange(1, len(words) - 2)
    last = first + chance.randint(1, max(1, min(12, (len(words) - 1) // 2, len(words) - first - 2)))
    sign = chance.choice(("…", "...", "[…]", "[the board]"))
    return " ".join([*words[:first], sign, *words[last:]])


def altered(words: list[str], chance: random.Random, others: list[str]) -> str:
    """Return the words with at least one, and up to a fifth, replaced, dropped or put in."""
    changed = list(words)
    for _ in range(chance.randint(1, max(1, len(words) // 5))):
        at = chance.randrange(len(changed))
        changed[at : at + chance.choice((0, 1, 1))] = chance.choice(
            ([], [chance.choice(others)], [chance.choice(others)])
        )
    return " ".join(changed)


KINDS = {
    "exact": (dressed, {"whole"}),
    "cut": (cut, {"whole", "cut"}),
    "altered": (altered, {"whole", "cut", "altered"}),
}


def main() -> None:
    """Print the figures."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("articles", type=Path)
    given.add_argument("--quotes", type=int, default=1000)
    given.add_argument("--show", type=int, default=0)
    asked = given.parse_args()
    texts = [json.loads(line)["text"] for line in asked.articles.read_text().splitlines()]
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        archive = newscli.Archive(Path(folder) / "news.db")
        for text in (text for number, text in enumerate(texts) if number % 5):
            archive.add(text.encode())
        kept = [(article.id, words) for article in _loaded(archive) for words in _quotes(article)]
        others = [word for _, words in kept for word in words]
        chance.shuffle(kept)
        taken: list[float] = []
        for kind, (change, right) in KINDS.items():
            chosen = [each for each in kept if len(each[1]) >= FEWEST][: asked.quotes]
            found = 0
            for id_, words in chosen:
                said = change(words, chance, others)
                carriers = _traced(archive, said, taken)
                is_found = any(each.stored.id == id_ and each.carries in right for each in _with_copies(carriers))
                found += is_found
                if not is_found and asked.show:
                    print(f"  {kind}: {said}\n    was {' '.join(words)}")
            print(f"{kind:8} {found / len(chosen):7.1%} of {len(chosen)}")
        _false(archive, texts[::5], taken, asked.show)
        print(f"time     {1000 * median(taken):.1f} ms, at most {1000 * max(taken):.1f}")


def _false(archive: newscli.Archive, texts: list[str], taken: list[float], show: int) -> None:
    counts: Counter[str] = Counter()
    for text in texts:
        for words in _quotes(newscli.read(text)):
            counts["asked"] += 1
            carriers = _traced(archive, " ".join(words), taken)
            loose = [each for each in carriers if each.carries != "whole"]
            counts["whole"] += len(carriers) > len(loose)
            counts["loose"] += bool(loose)
            for each in loose if show else ():
                print(f"  false? {each.carries} {each.share}: {' '.join(words)}\n    {each.words}")
    print(f"others   {counts['loose']} found cut or altered, {counts['whole']} word for word, of {counts['asked']}")


def _loaded(archive: newscli.Archive) -> Iterator[newscli.Article]:
    return (archive.load(stored.slug) for stored in archive.list())


def _quotes(article: newscli.Article) -> list[list[str]]:
    """Return the words of an article's direct quotes, as they are spelled."""
    quotes = newscli.find_quotes(article).quotes
    said = (
        words_quoted(article, quote).strip(_MARKS)
        for quote in quotes
        if quote.kind == "direct" and quote.confidence != "unsure"
    )
    return [words.split() for words in said if len(read_passage(words).words) >= 2 and not read_passage(words).cuts]


def _traced(archive: newscli.Archive, said: str, taken: list[float]) -> tuple[Carrier, ...]:
    start = process_time()
    found = archive.trace(said).quotations[0].carriers
    taken.append(process_time() - start)
    return found


def _with_copies(carriers: tuple[Carrier, ...]) -> list[Carrier]:
    return [each._replace(stored=stored) for each in carriers for stored in (each.stored, *each.copies)]


if __name__ == "__main__":
    main()
