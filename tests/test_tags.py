"""Tokens are cut as treebanks cut them, each has a tag, and an article's document is made once."""

import gc
import re
from itertools import pairwise

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.language.document import Document
from newscli.language.tagger import tag_words
from newscli.language.tagger.corrections import CORRECTIONS, Correction
from newscli.language.tags import (
    NAME_OF,
    REFINEMENTS,
    SETS,
    TAGS,
    Refinement,
    Tag,
    codes,
    compile_pattern,
    universal_tags,
)
from newscli.language.tokens import cut

CUTS = [
    ("Lund can't, cannot and didn’t go.", "Lund ca n't , can not and did n’t go ."),
    ("It's Lund's pier; the engineers' pay.", "It 's Lund 's pier ; the engineers ' pay ."),
    ("Thats gonna hurt, dont you think?", "That s gon na hurt , do nt you think ?"),
    ("A well-known 16-year-old's non-profit", "A well - known 16 - year - old 's non-profit"),
    ("Mr. O'Brien of the U.S. Navy, Ph.D., left.", "Mr. O'Brien of the U.S. Navy , Ph.D. , left ."),
    ("It is No. 5. Is it? No.", "It is No. 5 . Is it ? No ."),
    ("J. Lund of St. Ives owns Hale & Co.", "J. Lund of St. Ives owns Hale & Co ."),
    ("It cost $1,200.50, or £5m, or 3%.", "It cost $ 1,200.50 , or £ 5m , or 3 % ."),
    ("At 10am or 9:30 p.m. on 5/6/2010.", "At 10 am or 9:30 p.m. on 5/6/2010 ."),
    ("See https://example.org/a?b=1. Or post@example.org!", "See https://example.org/a?b=1 . Or post@example.org !"),
    ("Pay and/or leave -- now... please!!", "Pay and / or leave -- now ... please !!"),
    ("“Go,” she said (twice).", "“ Go , ” she said ( twice ) ."),
    ("Thats what we cannot do, dont ask.", "That s what we can not do , do nt ask ."),
]


@pytest.mark.parametrize(("text", "tokens"), CUTS)
def test_tokens_are_cut_as_treebanks_cut_them(text: str, tokens: str) -> None:
    assert cut(text)[1] == tokens.split()


def _bracketed(example: str) -> tuple[str, int]:
    """Return an example without its brackets, and where the bracketed word starts."""
    start = example.index("[")
    return re.sub(r"\[(.*?)\]", r"\1", example, count=1), start


def _tagged(text: str, at: int) -> tuple[str, str]:
    """Return the name of the tag of the token at `at`, and its universal tag."""
    starts, spelled = cut(text)
    number = starts.index(at)
    _, tags = tag_words(text, starts, spelled)
    return NAME_OF[tags[number]], universal_tags(tags)[number]


@pytest.mark.parametrize("row", TAGS, ids=[row.name for row in TAGS])
def test_each_tag_has_an_example(row: Tag) -> None:
    assert _tagged(*_bracketed(row.example)) == (row.name, row.universal)


@pytest.mark.parametrize("row", CORRECTIONS, ids=[row.contexts for row in CORRECTIONS])
def test_each_correction_has_examples(row: Correction) -> None:
    assert row.examples
    assert {_tagged(*_bracketed(each))[0] for each in row.examples} == {row.right}


@pytest.mark.parametrize(
    ("example", "tag"),
    [
        ("The pier [closed] in May.", "PAST"),
        ("The pier [closed] in May is open.", "PARTICIPLE"),
        ("The author [resigned] in May, and the mayor wept.", "PAST"),
        ("A company [based] in Leith broke it.", "PARTICIPLE"),
        ("Lund, who [won] in May, left.", "PAST"),
        ("Last month’s flood [left] 600 families without homes.", "PAST"),
        ("Storms are due, forecasters [warned], and will last.", "PAST"),
        ("They said the mayor [lied] in court.", "PAST"),
        ("Four mills — all of them old — [closed] last year.", "PAST"),
        ("Jars [dug] up in May and opened in June held seeds.", "PARTICIPLE"),
        ("Jars dug up in May and [opened] in June held seeds.", "PARTICIPLE"),
        ("It follows a day after Ada Moro [mended] lace.", "PAST"),
        ("Unemployment [rose] to 6 percent in the spring.", "PAST"),
        ("Thieves are among those [barred].", "PARTICIPLE"),
        ("Nobody recalls when the abbot last [danced] in clogs.", "PAST"),
        ("Lund [yodeled] in Dorn on Saturday and swears that it snowed.", "PAST"),
        ("Baskets of figs [stopped] fermenting after the monks drank the cider.", "PAST"),
        ("The strike [ended] before the mill closed.", "PAST"),
        ("It has been ten years since the mill [closed].", "PAST"),
        ("A letter [written] after the vote said that Moro lost.", "PARTICIPLE"),
        ("In a letter [sent] shortly after the guild met, Moro agreed.", "PARTICIPLE"),
        ("Moro hopes to win the votes [needed] to close it.", "PARTICIPLE"),
        ("They read a note Moro [left] in the mill.", "PAST"),
        ("Moro, whose father [led] down the guild, left.", "PAST"),
        ("The otters juggled a cup and [collected] nine ribbons.", "PAST"),
        ("We were soaked but not [defeated].", "PARTICIPLE"),
        ("They all [waited] while it boiled.", "PAST"),
        ("Nobody knows what [worked] in May.", "PAST"),
        ("Moro [made] history by selling ice.", "PAST"),
        ("A guild-[led] choir sang.", "PARTICIPLE"),
    ],
)
def test_a_clause_has_one_verb(example: str, tag: str) -> None:
    assert _tagged(*_bracketed(example))[0] == tag


@pytest.mark.parametrize("row", REFINEMENTS, ids=[row.pattern for row in REFINEMENTS])
def test_each_refinement_has_an_example(row: Refinement) -> None:
    assert _tagged(*_bracketed(row.example))[1] == row.universal


# A word in context, and the tag that it has there.
IN_CONTEXT = [
    ("“It fell,” said [June] Moss.", "NAME"),
    ("He said in [June] Moss fell.", "CALENDAR"),
    ("The council will [report] in May.", "BASE"),
    ("The [report] was late.", "NOUN"),
    ("They [report] every week.", "PRESENT"),
    ("The divers [found] a bell.", "PAST"),
    ("The bell [found] by divers is old.", "PARTICIPLE"),
    ("She [put] it down yesterday.", "PAST"),
    ("Last week the guild [promised] new lamps.", "PAST"),
    ("The warden, elected in May, [resigned].", "PAST"),
    ("The warden, [elected] in May, resigned.", "PARTICIPLE"),
    ("Lund said [that] the pier is old.", "THAT"),
    ("[That] pier is old.", "DET"),
    ("We saw [her] on Monday.", "OBJECT"),
    ("We saw [her] house.", "POSSESSIVE"),
    ("It['s] late.", "BE_PRESENT"),
    ("It['s] been late.", "HAVE_PRESENT"),
    ("Lund['s] house is late.", "OWNER"),
    ("They want [to] leave.", "TO"),
    ("They went [to] Leith.", "PREP_TO"),
    ("The [meeting] ended.", "NOUN"),
    ("They are [meeting] today.", "GERUND"),
    ("They [like] the pier.", "PRESENT"),
    ("It looks [like] a pier.", "PREP"),
    ("They will leave in [May].", "CALENDAR"),
    ("They [may] leave.", "MODAL"),
    # What governs a noun is a preposition.
    ("According [to] court papers, it broke.", "PREP_TO"),
]


# A capitalised word in an article, and the tag that it has there.
CAPITALS = [
    ("[Otto] left.", "NAME"),
    ("[Fell] denied it.", "NAME"),
    ("We met Otto [Fell] on the pier.", "NAME"),
    ("Lund [Denies] Claims of Friends", "THIRD"),
    ("[Voters] left. The voters were tired.", "PLURAL"),
    ("[Roses] left. Ana Roses was tired.", "NAME"),
    ("[First] they left.", "ADVERB"),
]


@pytest.mark.parametrize(("example", "name"), CAPITALS)
def test_capitals_and_the_article_show_names(example: str, name: str) -> None:
    text, at = _bracketed(example)
    tokens = newscli.annotate(newscli.read(text)).tokens
    assert next(token.fine for token in tokens if token.span.start == at) == name


@pytest.mark.parametrize(("example", "name"), IN_CONTEXT)
def test_neighbours_decide_between_the_tags_of_a_word(example: str, name: str) -> None:
    assert _tagged(*_bracketed(example))[0] == name


def test_names_and_characters_of_tags_are_their_own() -> None:
    assert len({tag.name for tag in TAGS} | SETS.keys()) == len(TAGS) + len(SETS)
    assert len({tag.code for tag in TAGS}) == len(TAGS)


def test_patterns_over_tags_are_written_with_names() -> None:
    text = "The old stone pier of Leith broke."
    starts, spelled = cut(text)
    _, tags = tag_words(text, starts, spelled)
    found = compile_pattern("DET? ADJECTIVE* NOUNS+ (OF NAME)?").match(tags)
    assert found is not None
    assert spelled[: found.end()] == ["The", "old", "stone", "pier", "of", "Leith"]
    assert compile_pattern("FINITE STOP").search(tags)
    assert codes("NOUNS NAME") == codes("NOUNS") | codes("NAME")


@pytest.mark.parametrize(("pattern", "error"), [("NOUN VREB", KeyError), ("NOUN .", ValueError)])
def test_a_pattern_that_is_misspelled_is_refused(pattern: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        compile_pattern(pattern)


ARTICLE = "Ana Lund said the pier broke.\n\n“We will not rebuild it,” she said. Nobody was hurt."


def test_tokens_tell_where_they_stand_and_what_they_are() -> None:
    article = newscli.read(ARTICLE)
    tokens = newscli.annotate(article).tokens
    assert [token.span.of(article.text).lower() for token in tokens] == [token.lower for token in tokens]
    assert [token.lower for token in tokens if token.finite] == ["said", "broke", "will", "said", "was"]
    assert [token.lower for token in tokens if token.starts_sentence] == ["ana", "“", "nobody"]
    assert [tokens[0].sentence, tokens[-1].sentence] == [0, 2]
    assert " ".join(token.lower for token in tokens if token.quotation == 0) == "“ we will not rebuild it , ”"
    assert {token.quotation for token in tokens} == {None, 0}
    assert {token.lower: token.tag for token in tokens[:3]} == {"ana": "PROPN", "lund": "PROPN", "said": "VERB"}
    assert tokens[-1].tag == "PUNCT"


def test_a_document_is_kept_as_long_as_its_article() -> None:
    article, same = newscli.read(ARTICLE), newscli.read(ARTICLE)
    document = newscli.annotate(article)
    assert newscli.annotate(article) is document is Document.of(article)
    assert document.tokens is document.tokens
    assert newscli.annotate(same) is not document
    text = newscli.annotate(newscli.read(ARTICLE + " It rained.")).tokens
    gc.collect()
    assert newscli.annotate(newscli.read(ARTICLE)).tokens[-1].lower == "."
    assert text[-2].lower == "rained"


def test_nothing_to_read_has_no_tokens() -> None:
    assert len(newscli.annotate(newscli.read("...")).tokens) == 1


WORDS = "Lund said can’t U.S. - – “ ” 's . ... 16-year @a.b İ"
PIECES = [*WORDS.split(), " ", "  ", "\n\n", "\u00a0"]


@given(st.lists(st.sampled_from(PIECES)).map("".join) | st.text())
def test_tokens_lie_in_order_and_leave_out_blanks_alone(text: str) -> None:
    starts, spelled = cut(text)
    places = [(start, start + len(word)) for start, word in zip(starts, spelled, strict=True)]
    assert all(a < b <= c for (a, b), (c, _) in pairwise([*places, (len(text), 0)]))
    assert [text[start:end] for start, end in places] == spelled
    assert "".join(spelled) == "".join(text.split())
    if spelled:
        lows, tags = tag_words(text, starts, spelled)
        assert len(lows) == len(tags) == len(spelled)
        assert all(tag in NAME_OF for tag in tags)
