"""Tell how well sources are told of the articles in `data/` that have marks, and compare with other programs.

    python tests/benchmarks/sourcing.py kinds                    # precision and recall of each kind
    python tests/benchmarks/sourcing.py kinds mistakes           # those on the tuned part, too
    python tests/benchmarks/sourcing.py newscli                  # who says what
    python tests/benchmarks/sourcing.py citron CITRON            # a checkout of github.com/bbc/citron
    python tests/benchmarks/sourcing.py gender-gap-tracker GAP   # one of github.com/sfu-discourse-lab/GenderGapTracker

Neither is on PyPI (`citron` there is another program). Each needs an environment of its own, with newscli (`pip install
-e '.[test]'`) and what it asks for itself: of Citron `pip install -r CITRON/requirements.txt` and `python -m spacy
download en_core_web_lg`; of the tracker `pip install spacy pymongo` and the same model. Printed are precision and
recall of statements (half of the words are shared with a mark) and, of those that are found, how many have a speaker by
a name that is right.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scoring.sourcing import Marked, articles, score_sourcing
from scoring.stating import plain
from scoring.tally import PARTS, Tally, overlap, pair


class Said(NamedTuple):
    """What a program found: the places of a statement in the text, and its speaker's name."""

    places: tuple[tuple[int, int], ...]
    speaker: str


Program = Callable[[str], Iterator[Said]]
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def newscli(text: str) -> Iterator[Said]:
    """Yield the quotes that newscli lists."""
    import newscli
    from newscli.quotes.results import listed

    article = newscli.read(text)
    for quote in listed(newscli.find_quotes(article)).quotes:
        places = tuple((origin.start, origin.end) for origin in map(article.origin, quote.content))
        yield Said(places, quote.speaker.name if quote.speaker else "")


def citron(folder: Path) -> Program:
    """Return what reads a text by Citron, with its own model and its own links of mentions."""
    sys.path.insert(0, str(folder))
    from citron.citron import Citron  # type: ignore[import-not-found]

    model = Citron(str(max((folder / "models").iterdir())))

    def read(text: str) -> Iterator[Said]:
        for quote in model.extract(text)["quotes"]:
            mentions = quote.get("coreferences") or quote["sources"]
            longest = max((each["text"] for each in mentions), key=len, default="")
            yield Said(tuple((each["start"], each["end"]) for each in quote["contents"]), longest)

    return read


def gender_gap_tracker(folder: Path) -> Program:
    """Return what reads a text by the Gender Gap Tracker's quote extractor; straight marks are what it knows."""
    rules = folder / "nlp" / "english"
    sys.path.insert(0, str(rules))
    import spacy
    from quote_extractor import QuoteExtractor  # type: ignore[import-not-found]

    words = spacy.load("en_core_web_lg")
    config: dict[str, Any] = {"spacy_lang": words, "NLP": {"QUOTE_VERBS": str(rules / "rules" / "quote_verb_list.txt")}}
    extractor = QuoteExtractor(config)

    def read(text: str) -> Iterator[Said]:
        for quote in extractor.extract_quotes(words(text.translate(_STRAIGHT))):
            start, end = map(int, quote["quote_index"].strip("()").split(","))
            yield Said(((start, end),), quote["speaker"])

    return read


def compare(program: Program) -> dict[str, tuple[int, int]]:
    """Return precision, recall and right speakers of a program, each as right ones of all."""
    right = found = wanted = named = 0
    for marks in articles():
        told = list(program(marks.ground.gold.text))
        words = [frozenset[int]().union(*(marks.ground.gold.at(*place) for place in each.places)) for each in told]
        pairs = pair([each.words for each in marks.statements], words, overlap)
        sure = {i: j for i, j in pairs.items() if not marks.statements[i].optional}
        right += len(sure)
        found += len(told) - (len(pairs) - len(sure))
        wanted += sum(not each.optional for each in marks.statements)
        named += sum(_is_named(marks, i, told[j]) for i, j in sure.items())
    return {"precision": (right, found), "recall": (right, wanted), "speaker": (named, right)}


def _is_named(marks: Marked, number: int, said: Said) -> bool:
    """Return True if the words for a speaker end in those of a name that is right, or say the whole of it."""
    name = plain(said.speaker)
    return any(name and (name == other or other in name) for other in marks.statements[number].names)


PROGRAMS: dict[str, Callable[[Path], Program]] = {
    "newscli": lambda _: newscli,
    "citron": citron,
    "gender-gap-tracker": gender_gap_tracker,
}


def kinds(*, mistakes: bool) -> None:
    """Print precision, recall and the number of marks of each kind, tuned and held out."""
    tally = Tally()
    score_sourcing(tally)
    if mistakes:
        sys.stdout.writelines(f"{line}\n" for line in tally.mistakes["sourcing"])
    sys.stdout.write(f"{'':<14}" + "".join(f"{part:>28}" for part in PARTS) + "\n")
    for measure, parts in tally.scores().items():
        shares = ((100 * p.right / max(p.found, 1), 100 * p.right / max(p.wanted, 1), p.wanted) for p in parts.values())
        cells = "".join(f"{precision:>10.1f} {recall:>8.1f} {wanted:>8}" for precision, recall, wanted in shares)
        sys.stdout.write(f"{measure.removeprefix('sourcing '):<14}{cells}\n")


def main(name: str, folder: str = ".") -> None:
    """Print the figures of a program, or those of each kind."""
    if name == "kinds":
        kinds(mistakes=folder == "mistakes")
        return
    for measure, (right, total) in compare(PROGRAMS[name](Path(folder).resolve())).items():
        sys.stdout.write(f"{name:<20}{measure:<12}{100 * right / max(total, 1):6.1f} %  ({right} of {total})\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
