"""Print what each analysis costs an article, beside programs that do the same job; or how it grows with an article.

    python tests/benchmarks/analyses.py table
    python tests/benchmarks/analyses.py growth [MEGABYTES]

The articles of the table are those that come with newscli, the pages are made of them. Each analysis begins with a read
article of its own, so that none finds done what another needs too; "all" does them to the same. Other programs are
measured where they are installed: sumy and trafilatura come with newscli, `pip install textacy` brings spaCy, whose
model is named by SPACY_MODEL (en_core_web_sm). `growth` repeats invented news to 1 KB, 10 KB, and so on to 10 MB. All
is processor time.
"""

import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from html import escape
from importlib.util import find_spec
from pathlib import Path
from random import Random
from time import process_time
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent.parent.parent)]

import newscli
from newscli.article import Article

import newsroom

DATA = Path(__file__).resolve().parents[2] / "data"
ROUNDS = 20
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
ANALYSES: dict[str, Callable[[Article], object]] = {
    "quotes": newscli.find_quotes,
    "times": newscli.find_times,
    "timeline": newscli.find_timeline,
    "summary": newscli.summarize,
}


def print_table() -> None:
    """Measure newscli and others on the same articles."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(DATA.glob("articles/*.md"))]
    plain = [newscli.read(text).text for text in texts]
    words = sum(len(text.split()) for text in plain) / len(plain)
    print(f"{len(texts)} articles of {words:.0f} words on the average; milliseconds an article, articles a second")
    row("reading, text", "newscli", newscli.read, lambda _: texts)
    pages = [_page(text) for text in plain]
    row("reading, pages", "newscli", newscli.read_html, lambda _: pages)
    row("reading, pages", "trafilatura", _trafilatura, lambda _: pages)
    for name, analysis in ANALYSES.items():
        row(name, "newscli", analysis, lambda turn: [newscli.read(text, title=str(turn)) for text in texts])
        for program, work in OTHERS.get(name, {}).items():
            row(name, program, work, lambda _: plain)
    row("all", "newscli", _all, lambda _: texts)


def row(task: str, program: str, work: Callable[[Any], object], inputs: Callable[[int], list[Any]]) -> None:
    """Print the best of some rounds; nothing where a program is not there."""
    if find_spec(program.split()[0]) is None:
        return
    work(inputs(0)[0])
    best = min(_seconds(work, inputs(turn)) for turn in range(ROUNDS))
    print(f"{task:22}{program:22}{1000 * best:>8.2f}{1 / best:>8.0f}", flush=True)


def _seconds(work: Callable[[Any], object], inputs: list[Any]) -> float:
    gc.collect()
    began = process_time()
    for each in inputs:
        work(each)
    return (process_time() - began) / len(inputs)


def _all(text: str) -> None:
    article = newscli.read(text)
    for analysis in ANALYSES.values():
        analysis(article)


def _page(text: str) -> bytes:
    menu = "".join(f"<li><a href='/{at}'>{newsroom.title(at)} {at}</a></li>" for at in range(60))
    told = "".join(f"<p>{escape(part)}</p>" for part in text.split("\n\n"))
    around = f"<ul class=menu>{menu}</ul>"
    return f"<html><body>{around}<article><h1>News</h1>{told}</article>{around}</body></html>".encode()


def _trafilatura(page: bytes) -> None:
    from trafilatura import bare_extraction

    bare_extraction(page, with_metadata=True)


class Plain:
    """Sentences and words for sumy, which would ask for data of NLTK."""

    @staticmethod
    def to_sentences(text: str) -> list[str]:
        return [span.of(text) for span in newscli.split_sentences(text)]

    @staticmethod
    def to_words(sentence: str) -> list[str]:
        return sentence.split()


def _sumy(name: str) -> Callable[[str], None]:
    def summarize(text: str) -> None:
        from sumy.parsers.plaintext import PlaintextParser
        from sumy.summarizers import lex_rank, lsa

        method = lsa.LsaSummarizer() if name == "lsa" else lex_rank.LexRankSummarizer()
        method(PlaintextParser.from_string(text, Plain()).document, 3)

    return summarize


def _spacy(text: str) -> Any:
    import spacy

    if not MODELS:
        MODELS.append(spacy.load(os.environ.get("SPACY_MODEL", "en_core_web_sm")))
    return MODELS[0](text)


MODELS: list[Any] = []


def _textacy(text: str) -> None:
    from textacy.extract.triples import direct_quotations

    read = _spacy(text)
    with suppress(ValueError):  # it takes no article with an odd number of quotation marks
        list(direct_quotations(read))


OTHERS: dict[str, dict[str, Callable[[str], object]]] = {
    "quotes": {"textacy": _textacy},
    "times": {"spacy": lambda text: [each for each in _spacy(text).ents if each.label_ in ("DATE", "TIME")]},
    "summary": {"sumy lex-rank": _sumy("lex-rank"), "sumy lsa": _sumy("lsa")},
}


def print_growth(most: int) -> None:
    """Measure how reading and each analysis grow with an article, in milliseconds a kilobyte."""
    sizes = [size for size in SIZES if size <= most]
    spent: dict[str, list[float]] = {}
    for size in sizes:
        chance, length = Random(1), 0
        pieces: list[str] = []
        while length < size:
            pieces.append(newsroom.sentence(chance) + ("\n\n" if len(pieces) % 3 == 2 else " "))
            length += len(pieces[-1])
        text, times = "".join(pieces), max(1, 20_000 // size)
        spent.setdefault("reading", []).append(_a_kilobyte(newscli.read, [text] * times, length))
        for name, analysis in ANALYSES.items():
            read = [newscli.read(text) for _ in range(times)]
            spent.setdefault(name, []).append(_a_kilobyte(analysis, read, length))
    print("milliseconds a kilobyte" + "".join(f"{size // 1000:>9,} KB" for size in sizes))
    for name, found in spent.items():
        print(f"{name:23}" + "".join(f"{each:>12.2f}" for each in found))


def _a_kilobyte(work: Callable[[Any], object], inputs: list[Any], length: int) -> float:
    work(inputs[0][:1000] if isinstance(inputs[0], str) else newscli.read("The port is open again."))
    return _seconds(work, inputs) / length * 1e6


def main() -> None:
    """Measure and print."""
    gc.set_threshold(200_000)  # as newscli's commands do
    if sys.argv[1:2] == ["growth"]:
        print_growth(int(float(sys.argv[2]) * 1e6) if len(sys.argv) > 2 else SIZES[-1])
    else:
        print_table()


if __name__ == "__main__":
    main()
