"""The cost of hostile text grows with its length: steps are counted, not seconds, at one length and at twice that.

Twice the length takes about twice the steps, and no character takes many.

A step is a call of a function, as `sys.setprofile` tells of them. `tests/benchmarks/growth.py` measures seconds.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial

import newscli
import pytest
from newscli.errors import InputError
from newscli.ingest.readers.sources import gather, read_incoming
from newscli.summary import find_keyphrases

STORY = "The port is open again, the mayor said on Monday. "
LENGTH = 3000
MOST = 2.5  # so many times the steps at twice the length
A_CHARACTER = 150  # so many steps a character at most; news takes about 7

TASKS: dict[str, Callable[[newscli.Article], object]] = {
    "quotes": newscli.find_quotes,
    "times": newscli.find_times,
    "timeline": newscli.find_timeline,
    "summary": newscli.summarize,
    "keyphrases": find_keyphrases,
}
PIECES = (
    *(
        "word\n",
        "Photo: A B\n",
        "|a|b|\n",
        "“",
        '"',
        "(",
        "[a](",
        "Mr. ",
        "A.B. ",
        "March 3, ",
        "— ",
        "harbour bridge ",
    ),
    *("Q3 ", "1990s ", "3/4/2026 ", "Monday ", "was ", "said ", "he said, ", "“Yes,” he said, ", "a, b and c "),
    *("x ", "Q: Why? A: So. ", "“No,” he said. ", "Anna Quill said ", "two years ago ", "By Anna Quill\n", ", ", "1 "),
    *("said she ", "a-"),
)


def steps(work: Callable[[], object]) -> int:
    """Return how many calls `work` makes."""
    made = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal made
        made += event.endswith("call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return made


def read(data: bytes) -> list[newscli.Article]:
    return [read_incoming(incoming) for incoming in gather(data)]


def repeated(piece: str, length: int) -> bytes:
    return (STORY + piece * (length // len(piece))).encode()


@pytest.mark.parametrize("piece", PIECES)
def test_steps_grow_with_the_text(piece: str) -> None:
    once, twice = (repeated(piece, LENGTH * factor) for factor in (1, 2))
    read(repeated(piece, 200))  # what is made once for all is made now
    short, long = steps(lambda: read(once)), steps(lambda: read(twice))
    assert long <= min(MOST * short, A_CHARACTER * 2 * LENGTH), "read"
    articles = read(once)[0], read(twice)[0]
    for task, work in TASKS.items():
        work(newscli.read(repeated(piece, 200)))
        short, long = (steps(partial(work, article)) for article in articles)
        assert long <= min(MOST * short, A_CHARACTER * 2 * LENGTH), task


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body><p {}>The port is open.</p></body></html>",
        "<rss version='2.0'><channel {}><item><title>A</title></item></channel></rss>",
        "<rss><channel><item><description><![CDATA[<p {}>The port is open.]]></description></item></channel></rss>",
        "<opml><body><outline xmlUrl='http://a.example/' {}/></body></opml>",
    ],
)
@pytest.mark.parametrize("attribute", ['a{0}="x" ', "a{0} ", "a{0}='<' ", 'a{0}=b"c '])
def test_a_tag_has_no_end_of_attributes(markup: str, attribute: str) -> None:
    def made(count: int) -> bytes:
        return markup.format("".join(attribute.format(number) for number in range(count))).encode()

    with suppress(InputError):  # which some of them are for an XML parser, whatever their number
        assert "attributes" not in str(read(made(20)))
    with pytest.raises(InputError, match="more attributes than any page"):
        read(made(2000))


def test_of_thousands_of_tiny_sentences_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscli.language.prose._FEW", 20)
    tiny = newscli.read("“Yes,” he said. " * 40)
    assert len(newscli.find_quotes(tiny).quotes) == 20
    assert len(newscli.summarize(tiny, explain=True).scored) == 20
    dated = newscli.read("- Ada Lund fell in 1998.\n" * 40, published=date(2026, 2, 6))
    assert len(newscli.find_times(dated).times) == 20
    assert [event.sentence for event in newscli.find_timeline(dated).events] == [0]
    assert [phrase.times for phrase in find_keyphrases(dated).phrases] == [20]
    assert len(newscli.annotate(dated).tokens.sentences) == 20
    prose = newscli.read(
        "“The ferry is safe again and sails on Monday,” Ada Quill said at the old pier of Saltport. " * 40
    )
    assert len(newscli.find_quotes(prose).quotes) == 40
    assert len(newscli.summarize(prose, explain=True).scored) == 40


def test_of_thousands_of_tiny_elements_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscli.ingest.readers.markup._READ", 60)
    lead = "Engineers closed the harbour bridge on Monday, hours after they found cracks in eleven of its steel joints."
    page = f"<html><body><article><p>{lead}</p>{{}}</article><footer><p>Imprint</p></footer></body></html>"
    tiny = newscli.read_html(page.format("".join(f"<p>p{number}</p>" for number in range(400))))
    assert lead in tiny.text
    assert "p50" in tiny.raw
    assert "p150" not in tiny.raw
    long = newscli.read_html(page.format(f"<p>{lead} The port said so.</p><p>It will open again in May.</p>" * 40))
    assert "Imprint" in long.raw
