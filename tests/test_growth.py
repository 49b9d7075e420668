"""The cost of hostile text grows with its length: steps are counted, not seconds, at one length and at twice that.

Twice the length takes about twice the steps, and no character takes many steps, nor much memory.

A step is a call of a function, as Python's profiler counts them. `tests/benchmarks/growth.py` measures seconds, and
`tests/benchmarks/megabyte.py` what a megabyte takes.
"""

import sys
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from cProfile import Profile
from datetime import date
from functools import partial
from importlib import import_module
from random import Random

import newscli
import pytest
from newscli.errors import InputError
from newscli.ingest.readers.sources import gather, read_incoming
from newscli.quotes.attribution.attributions import attribute
from newscli.quotes.attribution.candidates import parse
from newscli.quotes.attribution.segments import find_units
from newscli.quotes.results import listed, with_unlisted
from newscli.quotes.statements.grouping import group
from newscli.quotes.statements.turns import find_turns
from newscli.render.html.page_parts import paragraphs
from newscli.summary import find_keyphrases

from hostile import FRESH, METHODS, PARTS, TASKS, Pattern

LENGTH = 1000
MOST, MOST_OF_FRESH = 2.2, 2.5  # so many times the steps at twice the length; names met first now and then take more
LINES, LINES_MOST = 2000, 2.3  # characters of which lines are counted, and so many times the lines at twice that
A_CHARACTER = 150  # so many steps a character at most; news takes about 7
BYTES = 250  # of memory a character: a megabyte takes 250 MB beside Python and the library, news a third of that
PART = 400  # of a megabyte

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
    *("said she ", "a-", "1", "Mr. X said. "),
    *FRESH,
)


def steps(work: Callable[[], object]) -> int:
    """Return how many calls `work` makes."""
    counting = Profile(subcalls=False)
    counting.runcall(work)
    return sum(each.callcount for each in counting.getstats())


def executed(work: Callable[[], object]) -> int:
    """Return how many lines of Python `work` executes, which calls alone don't tell: a loop may be in one call."""
    made = 0

    def line(_: object, event: str, __: object) -> object:
        nonlocal made
        made += event == "line"
        return line

    before = sys.gettrace()
    sys.settrace(lambda *_: line)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return made


def articles(data: bytes) -> list[newscli.Article]:
    return [read_incoming(incoming) for incoming in gather(data)]


def repeated(piece: str, length: int) -> bytes:
    return Pattern(piece, piece).of(length)


@pytest.fixture
def tasks(monkeypatch: pytest.MonkeyPatch) -> dict[str, Callable[[newscli.Article], object]]:
    """Return what is done with an article; its quotes and times are found once, so that the rest is counted beside."""
    found: dict[object, tuple[object, object]] = {}

    def remembering(find: Callable[..., object]) -> Callable[..., object]:
        def once(*given: object, **asked: object) -> object:
            key = (find, *map(id, given), str(asked))
            if key not in found:
                found[key] = (find(*given, **asked), given)
            return found[key][0]

        return once

    own: dict[str, Callable[[newscli.Article], object]] = {}
    for task in ("quotes", "times", "timeline"):
        find = TASKS[task]
        own[task] = remembering(find)
        for name, module in [*sys.modules.items()]:
            if name.startswith("newscli") and vars(module).get(f"find_{task}") is find:
                monkeypatch.setattr(module, f"find_{task}", own[task])
    return TASKS | own


@pytest.mark.parametrize("piece", PIECES)
def test_steps_grow_with_the_text(piece: str, tasks: dict[str, Callable[[newscli.Article], object]]) -> None:
    once, twice = (repeated(piece, LENGTH * factor) for factor in (1, 2))
    articles(repeated(piece, 200))  # what is made once for all is made now
    short, long = steps(lambda: articles(once)), steps(lambda: articles(twice))
    assert long <= min(MOST * short, A_CHARACTER * 2 * LENGTH), "read"
    both, small = (articles(once)[0], articles(twice)[0]), newscli.read(repeated(piece, 200))
    most = MOST_OF_FRESH if piece in FRESH else MOST
    for task, work in tasks.items():
        work(small)
        short, long = (steps(partial(work, article)) for article in both)
        assert long <= min(most * short, A_CHARACTER * 2 * LENGTH), task


# These have stood out; then pieces together by chance, but always the same.
TOGETHER = (
    *("Friday ", "on Monday ", "he said Sunday. ", "the day Mrs. _", "by Friday Monday ", "said on Monday that Mrs. "),
    *("Friday: Monday, ", "a day each has said a ", "Monday “Yes,” he said, [a](", "Q. claimed x "),
    *("".join(Random(seed).sample(PIECES, 2 + seed % 3)) for seed in range(18)),
)
ASKED = ((newscli.find_quotes, None), (newscli.find_timeline, None), (newscli.find_timeline, date(2026, 3, 4)))


@pytest.mark.parametrize(("task", "day"), ASKED, ids=["quotes", "timeline", "timeline of a day"])
@pytest.mark.parametrize("pieces", [*dict.fromkeys(TOGETHER)])
def test_lines_that_are_executed_grow_with_the_text(
    pieces: str, task: Callable[[newscli.Article], object], day: date | None
) -> None:
    texts = [pieces * (count * LINES // len(pieces)) for count in (1, 2)]
    try:
        both = [newscli.read(text, published=day) for text in texts]
        newscli.read(pieces * 8)
    except InputError:
        return  # it holds no article
    task(newscli.read(pieces * 8, published=day))  # what is made once for all is made now
    short, long = (executed(partial(task, article)) for article in both)
    assert long <= LINES_MOST * max(short, 20 * LINES)


# What is named once, and again and again looked back to.
FAR_BACK = (
    ("The owner, Ada Lund, left Marn. ", "The farm’s owner said it was late. "),
    ("Ada Lund, 51, left Marn. ", "The 51-year-old said it was late. "),
    ("Lund Mills shut. ", "The maker of saws said it was late. "),
    ("Ada Lund left Marn. ", "It rained. She said it was late. "),
    ("On July 1, 2019, Marn burned. ", "Two days later it was cold. "),
)


@pytest.mark.parametrize(("once", "again"), FAR_BACK)
def test_steps_of_what_looks_far_back_grow_with_the_text(once: str, again: str) -> None:
    both = [newscli.read(once + again * (factor * LENGTH // len(again))) for factor in (5, 10)]
    for task in (newscli.find_quotes, newscli.find_timeline):
        task(newscli.read(once + again))
        short, long = (steps(partial(task, article)) for article in both)
        assert long <= MOST * short


@pytest.mark.parametrize("method", METHODS)
def test_steps_of_every_method_have_an_end(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in (("sumy_adapter", "_SENTENCES"), ("news.ranker", "COMPARED"), ("news.ranker", "_MOST_KEPT")):
        limit = f"newscli.summary.{module}.{name}"
        monkeypatch.setattr(limit, getattr(import_module(f"newscli.summary.{module}"), name) // 5)
    fewer = import_module("newscli.summary.sumy_adapter")._FEWER
    monkeypatch.setattr("newscli.summary.sumy_adapter._FEWER", {name: most // 5 for name, most in fewer.items()})
    once, twice = (articles(repeated("A b fell.\n", 700 * factor))[0] for factor in (1, 2))  # more than those sentences
    METHODS[method](newscli.read("The port is open again. It was shut."))
    assert steps(partial(METHODS[method], twice)) <= MOST_OF_FRESH * steps(partial(METHODS[method], once))


@pytest.mark.parametrize(
    "piece", ["word\n", "Five boats sank on May 3. ", "“We will not sail again,” Ada Quill said. "]
)
def test_what_two_articles_repeat_is_compared_a_few_times(piece: str) -> None:
    def compare(length: int) -> None:
        texts = (repeated(piece, length).decode() + end for end in ("It is so.", "The port is open. It rains."))
        newscli.compare([newscli.read(text, published=date(2026, 6, 1)) for text in texts])

    compare(200)
    assert steps(partial(compare, 2 * LENGTH)) <= MOST * steps(partial(compare, LENGTH))


@pytest.mark.parametrize("piece", ["“No,” he said. ", "It fell on May 3. ", "The “Owl” sank, he said. "])
def test_what_was_found_is_told_where_it_stands_and_looked_for_nowhere_else(piece: str) -> None:
    def costs(length: int) -> tuple[int, int]:
        (article,) = articles(repeated(piece, length))
        quotes, times = newscli.find_quotes(article), newscli.find_times(article)
        shown = listed(quotes)
        return (
            steps(lambda: with_unlisted(article, shown, quotes)),
            steps(lambda: [*paragraphs(article, quotes, times)]),
        )

    costs(200)
    for short, long in zip(costs(LENGTH), costs(2 * LENGTH), strict=True):
        assert long <= MOST * short


def test_what_was_told_of_a_line_is_known_until_the_text_ends() -> None:
    articles(repeated("By ~ ~\n", 200))
    text = repeated("By ~ ~\n", 30 * LENGTH)  # no other test has the names from the tenth part on
    few, many = (steps(partial(articles, part)) for part in (text[10 * LENGTH : 12 * LENGTH], text[20 * LENGTH :]))
    # Five times the text: as much as 2.3 for twice as much. What is kept may be forgotten once on the way.
    assert many <= 6.9 * few


def test_a_speech_of_many_paragraphs_is_joined_in_steps_that_grow_with_it() -> None:
    def cost(length: int) -> int:
        (article,) = articles(repeated("“The ~ is ~\n\n", length))
        parsed = [*map(parse, find_units(article))]
        attributed, turns = [attribute(unit) for unit in parsed], find_turns(article, parsed)
        return steps(lambda: group(parsed, attributed, turns))

    cost(200)
    assert cost(8 * LENGTH) <= MOST * cost(4 * LENGTH)


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read as much of a part of a megabyte as would be read of a whole one: such a part."""
    for module, names in {
        "newscli.language.document": ("_SENTENCES_OF_ANY_TEXT", "_WORDS_OF_ANY_TEXT"),
        "newscli.ingest.clean.lines": ("_LINES_OF_ANY_TEXT",),
        "newscli.ingest.readers.markup": ("_ELEMENTS",),
        "newscli.timeline.extraction.timexes": ("_TIMES_OF_ANY_TEXT",),
        "newscli.quotes": ("_CUES",),
        "newscli.language.names.linking": ("_NAMES_OF_ANY_TEXT",),
    }.items():
        for name in names:
            monkeypatch.setattr(import_module(module), name, getattr(import_module(module), name) // PART)


@pytest.mark.usefixtures("part")
@pytest.mark.parametrize(
    "piece", [*(one for one in PIECES if one not in FRESH), "ab ", "a ", "’", "-", "{\n", "St. ", "to be ", "<p>a</p>"]
)
def test_no_character_takes_much_memory(piece: str, tasks: dict[str, Callable[[newscli.Article], object]]) -> None:
    around = "<html><body><article>{}</article></body></html>" if piece.startswith("<") else Pattern("", "").around
    size = 1_000_000 // PART
    small, whole = (Pattern(piece, piece, around).of(length) for length in (600, size))
    little = articles(small)[0]
    for work in tasks.values():
        work(little)  # what is made once for all is made now
    tracemalloc.start()
    article = articles(whole)[0]
    taken = {"read": tracemalloc.get_traced_memory()[1]}
    for task, work in tasks.items():
        tracemalloc.reset_peak()
        work(article)
        taken[task] = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert {task: most // size for task, most in taken.items() if most > BYTES * size} == {}


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
        assert "attributes" not in str(articles(made(20)))
    with pytest.raises(InputError, match="more attributes than any page"):
        articles(made(2000))


@pytest.mark.parametrize(
    ("words", "markup"),
    [
        ("more keywords", "<item><title>A</title>{}</item>"),
        ("more keywords", "<title>A</title>{}<item><title>A</title></item>"),
        ("more keywords", "<title>A</title><item/>{}<item/>"),
        ("more namespaces", "<item><title>A</title>{}</item>"),
    ],
)
def test_an_entry_has_no_end_of_keywords(words: str, markup: str) -> None:
    pieces = ("<category>c{0}</category>", "<itunes:category text='c{0}'/>", "<dc:subject>c{0}</dc:subject>")
    for piece in pieces if "keywords" in words else ("<x{0}:a xmlns:x{0}='b{0}'/>",):

        def made(count: int, piece: str = piece) -> bytes:
            inside = markup.format("".join(piece.format(number) for number in range(count)))
            return f"<rss version='2.0'><channel>{inside}</channel></rss>".encode()

        assert len([*gather(made(50))]) > 0
        with pytest.raises(InputError, match=words):
            [*gather(made(2000))]


def test_each_entry_has_keywords_of_its_own() -> None:
    entries = f"<item><title>A</title>{'<category>c</category>' * 600}</item>" * 2
    assert len([*gather(f"<rss version='2.0'><channel>{entries}</channel></rss>".encode())]) == 2


@pytest.mark.parametrize("around", ["{}", "<![CDATA[{}]]>", "<b/>{}"])
def test_a_list_of_keywords_has_an_end(around: str) -> None:
    def made(count: int) -> bytes:
        told = around.format(" ".join(f"c{number}," for number in range(count)))
        said = f"<item><title>A</title><itunes:keywords>{told}</itunes:keywords></item>"
        return f"<rss version='2.0'><channel>{said * 2}</channel></rss>".encode()

    assert len([*gather(made(500))]) == 2
    with pytest.raises(InputError, match="more keywords"):
        [*gather(made(5000))]


def test_of_thousands_of_tiny_sentences_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscli.language.document._SENTENCES_OF_ANY_TEXT", 20)
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


def test_of_sentences_that_no_news_has_the_first_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, limit in {"_EQUAL": 2, "_DIFFERENT": 4, "_LONGEST": 12}.items():
        monkeypatch.setattr(f"newscli.matching.compared.{name}", limit)
    told = "The ferry sank.\n\n" * 3 + "Bakers sang.\n\nCooks wept.\n\n"
    long = "Trams stood in the rain beside the old pier of the harbour until 40 boats left.\n\n"
    own = ["Owls hooted. Dogs barked. Cats slept. Bells rang.", "Owls hooted. It snowed. Lamps burned. Doves cooed."]
    articles = [newscli.read(told + long + each, published=date(2026, 3, day)) for day, each in enumerate(own, 1)]
    found = newscli.compare(articles)
    shared = [each.tellings[0].span.of(articles[0].text)[:10] for each in found.shared]
    assert shared == ["The ferry ", "The ferry ", "Bakers san", "Cooks wept", "Trams stoo"]
    assert found.shared[-1].tellings[0].span.words_of(articles[0].text).endswith("harbour")
    assert not any(each.kind == "figure" for each in newscli.compare([articles[0], newscli.read("It rained.")]).alone)


def test_of_very_many_tiny_words_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscli.language.document._WORDS_OF_ANY_TEXT", 20)
    tiny = newscli.read('“I,” he said. "' + "', ” " * 40)
    assert newscli.annotate(tiny).tokens[-1].span.end < 45
    assert len(newscli.find_quotes(tiny).quotes) == 1
    dated = newscli.read(
        "It is May 3 - - - - - - - - - - - - - - - - - - - May 4 - - - - -", published=date(2026, 2, 6)
    )
    assert [time.value for time in newscli.find_times(dated).times] == ["2026-05-03"]
    prose = newscli.read("The ferry sails again on May 3, and so do the trams, said Ada Quill, who runs them. " * 4)
    assert newscli.annotate(prose).tokens[-1].span.end == len(prose.text)


def test_of_what_says_and_dates_more_than_any_article_the_beginning_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscli.quotes._CUES", 20)
    monkeypatch.setattr("newscli.timeline.extraction.timexes._TIMES_OF_ANY_TEXT", 20)
    said = newscli.read("Ada Quill said she said it is so. " * 20 + "Ada Quill said the port was open again. " * 20)
    assert newscli.find_quotes(said).quotes[-1].sentence == 10
    dated = newscli.read("It fell in 1998, in 1999, in 2001. " * 20, published=date(2026, 2, 6))
    assert len(newscli.find_times(dated).times) == 20
    news = newscli.read("The ferries of the old harbour will sail again on May 3, Ada Quill said at the pier. " * 30)
    assert len(newscli.find_quotes(news).quotes) == 30
    assert len(newscli.find_times(news).times) == 30


def test_of_a_list_of_very_many_names_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscli.language.names.linking._NAMES_OF_ANY_TEXT", 20)
    listed = newscli.read("The guests: " + ", ".join(f"Ada Quill{chr(number)}" for number in range(97, 122)) + ".")
    assert len(newscli.annotate(listed).names) == 20
    news = newscli.read("The ferries of the old harbour will sail again, Ada Quill said at the pier. " * 30)
    assert len(newscli.annotate(news).names) == 30


def test_of_very_many_tiny_lines_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("newscli.ingest.clean.lines"), "_LINES_OF_ANY_TEXT", 30)
    lines = [f"w{number}" for number in range(10, 50)]
    for end in ("\n", "\r\n", "\n \n\n", "\u2028"):
        assert newscli.read(end.join(lines)).text.split() == lines[:31]
    usual = "\n".join(f"Line {line} is as long as lines are." for line in lines)
    assert newscli.read(usual).text.endswith("w49 is as long as lines are.")
    assert newscli.read("The port is open." + "\n" * 90 + "It is.").text.endswith("It is.")
    letter = "Subject: A\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nFrom: a@b.example\n\n" + "\n".join(lines)
    assert articles(letter.encode())[0].text.split() == lines[:31]


def test_a_feed_and_a_letter_have_an_end_of_parts() -> None:
    with pytest.raises(InputError, match="the feed has too many parts"):
        articles(b"<rss><channel>" + b"<item/>" * 100_001 + b"</channel></rss>")
    parts = Pattern("", "\n\n--x\n\na\n", PARTS)
    assert articles(parts.of(10 * 150))[0].text == "a"
    with pytest.raises(InputError, match="the letter has too many parts"):
        articles(parts.of(10 * 250))
    assert steps(lambda: articles(Pattern("", "; a=b", PARTS.replace("{}", "{}\n\n--x\n\na\n")).of(50_000))) < 200_000


def test_a_page_of_far_more_parts_than_any_has_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscli.ingest.readers.markup._MOST_ELEMENTS", 500)
    page = "<html><body><article>{}</article></body></html>"
    assert newscli.read_html(page.format("<p>The port is open again.</p>" * 400)).text
    with pytest.raises(InputError, match="too many parts"):
        newscli.read_html(page.format("<p>The port is open again.</p>" * 600))


def test_of_thousands_of_tiny_elements_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscli.ingest.readers.markup._ELEMENTS", 60)
    lead = "Engineers closed the harbour bridge on Monday, hours after they found cracks in eleven of its steel joints."
    page = f"<html><body><article><p>{lead}</p>{{}}</article><footer><p>Imprint</p></footer></body></html>"
    tiny = newscli.read_html(page.format("".join(f"<p>p{number}</p>" for number in range(400))))
    assert lead in tiny.text
    assert "p50" in tiny.raw
    assert "p150" not in tiny.raw
    long = newscli.read_html(page.format(f"<p>{lead} The port said so.</p><p>It will open again in May.</p>" * 40))
    assert "Imprint" in long.raw
