"""Summaries keep their bargain: budgets, order, places, and every method in the table."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.article import Article
from newscli.errors import InputError, UsageError
from newscli.summary import compare_summaries, find_keyphrases, summarize, summary_methods
from newscli.summary.budget import Budget
from newscli.summary.budget import choose as choose_within
from newscli.summary.news.ranker import POOL, StoryFeatures, find_candidates, find_pool, weigh
from newscli.summary.news.set_selection import SENTENCE, SET, SET_SENTENCE, SET_TERM, choose, repeated_news, worth
from newscli.summary.story import Story
from newscli.summary.sumy_adapter import rate

from conftest import AsTold

STORM = """Three people were pulled from the river at Harlow Bridge on Sunday after a storm swept away the footpath.

Fire crews from four towns worked through the night to reach them, the county said. None was badly hurt.

The storm, the third this month, dropped 90 millimetres of rain in six hours and cut power to 4,000 homes.

"We heard shouting and then nothing," said Dora Penn, who keeps the mill. "That was the worst. I thought they had gone."

Engineers will inspect the bridge on Monday. It is 140 years old and was due to be repaired in spring.

Have you been affected? Tell us your story.

Schools in Harlow will stay closed until Wednesday, and trains will not call at the town before Tuesday evening."""

PIECES = (
    "The council voted 9 to 4 on Tuesday to close the harbour.",
    "“It is over,” said Ann Brill.",
    "“We waited.",
    "Nobody came,” she said.",
    "What do you think?",
    "But he refused.",
    "Mr. Oake paid £3.2 million.",
    "Click here to sign up.",
    "\n\n",
    "\n",
    "No",
)


CASES = sorted((Path(__file__).parent / "cases" / "summaries").glob("*.txt"))
MARKER = "\n=== what is told ===\n"


def told(article: Article) -> str:
    """Write down each sentence with score and reasons, which are chosen, what sets are worth, and the key phrases."""
    scored = summarize(article, explain=True).scored
    lines = [f"{each.score:.2f} {each.span.of(article.text)[:40]} ({'; '.join(each.reasons)})" for each in scored]
    chosen = ([each.index for each in summarize(article, sentences=most).sentences] for most in range(1, 10))
    lines += ["", *(" ".join(map(str, numbers)) for numbers in chosen), "", *worths(Story((article,))), ""]
    lines += [f"{each.times} {each.span.of(article.text)}" for each in find_keyphrases(article, 20).phrases]
    return "\n".join(lines) + "\n"


def worths(story: Story) -> Iterator[str]:
    """Write down how much more than the first candidate alone some sets of candidates are worth."""
    sight = StoryFeatures(story)
    numbers = find_candidates(story, sight, weigh(sight, SENTENCE), POOL)
    pool = find_pool(story, sight, numbers, SET_SENTENCE, SET_TERM)
    least = worth(pool, choose(pool, (0,)), SET)
    for chosen in [(0, 1, at) for at in range(2, len(numbers))] + [(2,), (2, 3, 5, 7), tuple(range(len(numbers)))]:
        yield f"{worth(pool, choose(pool, chosen), SET) - least:.2f} of {' '.join(str(numbers[at]) for at in chosen)}"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_scores_reasons_and_key_phrases_are_as_told(path: Path, as_told: AsTold) -> None:
    as_told(path, MARKER, lambda raw: told(newscli.read(raw)))


@pytest.mark.parametrize("method", summary_methods())
def test_each_method_keeps_to_sentences_order_and_budget(method: str) -> None:
    article = newscli.read(STORM)
    for count in (1, 3, 5):
        summary = summarize(article, sentences=count, method=method)
        numbers = [each.index for each in summary.sentences]
        assert len(numbers) == count
        assert numbers == sorted(set(numbers))
        assert all(article.sentences[each.index].span == each.span for each in summary.sentences)
        assert summary == summarize(article, sentences=count, method=method)
    assert summarize(article, words=40, method=method).words <= 40


@pytest.mark.parametrize("method", summary_methods())
def test_no_method_takes_half_a_quotation_or_a_question(method: str) -> None:
    article = newscli.read(STORM)
    texts = [each.span.of(article.text) for each in summarize(article, sentences=6, method=method).sentences]
    assert not any("That was the worst" in text or text.startswith("I thought") for text in texts)
    assert not any("affected?" in text or "Tell us" in text for text in texts)


STORY = "The mill will close in May, its owner said. Its ovens were sold in March. Nobody at the mill was told before."
LONG_GREETING = "HOST: Hello and good morning to you all, Ben."  # eight words
LONG_SILENCE = (  # two dozen words
    "The owner of the old mill declined to comment on the sale of the ovens in the hall on the quay by the weir."
)
UNFIT = {
    "half of a quotation": (
        "“The ovens are sold. They are gone.\n\n“They will not come back. We are sorry,” the owner wrote.",
        '"The men said no and the “old guard” laughed.',
        "''We tried everything there is to try.",
    ),
    "a quotation without its speaker": ("''We have tried everything there is to try.''",),
    "no sentence": (
        "What the owner of the mill knew",
        "what the owner of the mill knew of the sale of its ovens to a baker",  # sixteen words
        "Lund, Ferro and Penn at 10:40",
        "10:40",
    ),
    "a greeting or thanks": (
        "HOST: Good morning, Ben.",
        "HOST: Mayor Calder, thank you.",
        "CALDER: Thanks, Ben.",
        LONG_GREETING,
    ),
    "a caption": (
        "Free at last: The owner of the mill leaves the court.",
        "Big day: Ovens of the mill are sold.",
        "Ada Lund (left) was given the keys of the mill on Monday.",
        "Coast guard photo of the mill that burned in Saltport in October.",
    ),
    "leads to what follows": ("The owner of the mill then wrote to the council:",),
    "a note in brackets": ("($1 = 9.40 crowns)", "(The owner is a cousin of the mayor.)"),
    "half of a sentence": (
        "Because the ovens were too old for the new rules.",
        "The ovens of the other mills, however, aren’t.",
        "And that means an end of rye bread in the town.",
        "Which is why the council met so late.",
        "Which was why.",
        "The ovens of the other mills in town by the river haven’t.",  # twelve words
    ),
    "about the page or its making, not the news": (
        "The mayor’s office had no comment.",
        "Here’s the list of ovens for sale.",
        "The owner of the mill declined to comment.",
        "The council did not respond to questions on Friday.",
        "Tune in tomorrow for the opening of the mill.",
        "Here are nine things to know about mustard.",
        "For more video of the mill, check out our page.",
        "If you saw the sale, email the mill.",
        "For more on mills, see page nine.",
        LONG_SILENCE,
        "Dora Penn in Harlow contributed to this report.",
        "— Reporting by Dora Penn in Harlow; Editing by Tom Oake.",
    ),
}


@pytest.mark.parametrize(("fault", "unfit"), [(fault, text) for fault, texts in UNFIT.items() for text in texts])
def test_what_cant_stand_alone_is_named_and_left_out(fault: str, unfit: str) -> None:
    article = newscli.read(f"---\ntitle: Mill\n---\n{STORY}\n\n{unfit}")
    scored = summarize(article, explain=True).scored
    assert [each.reasons for each in scored if not each.chosen] == [(fault,)] * (len(scored) - 3)


@pytest.mark.parametrize(
    "fit",
    [
        LONG_GREETING.replace("Ben", "dear Ben"),
        LONG_SILENCE.replace("weir", "old weir"),
        "what the owner of the mill knew of the sale of its ovens to a baker there",
        "The ovens of the other mills in the town by the river haven’t.",
    ],
)
def test_a_long_line_says_more_than_that_it_greets_or_that_nobody_spoke(fit: str) -> None:
    article = newscli.read(f"---\ntitle: Mill\n---\n{STORY}\n\n{fit}")
    assert Story((article,)).faults == (None,) * 4


def test_headings_are_sentences_of_a_story_that_has_nothing_else() -> None:
    headings = "## Ovens of the mill are sold.\n\n## Nobody came."
    for text, count in ((headings, 2), (f"{headings}\n\nRye is dear.", 1)):
        assert len(Story((newscli.read(text),)).sentences) == count


OF_THE_PAGE = """Click on the mill to see it. | Sign up for news of the mill. | Follow us to the mill.
Read more of the mill. | Scroll down to the ovens. | Send us a loaf of your own. | Let us know what you bake.
Join the debate on the mill. | Watch the full sale of the ovens. | This story has been corrected.
This article was amended on Monday. | This is a developing matter. | This story will be updated.
For more information, call the mill. | Editor's note: the mill has closed. | Find out more at the mill.
Download the app of the mill. | All rights reserved by the mill. | Correction: the mill is older.
Get the latest from the mill. | You can follow the mill here. | Good evening, and welcome to the mill.
Welcome to our page on mills. | Below is the list of ovens. | Here is why the mill closed.
Here are the ovens for sale. | Thanks for reading about the mill. | More to follow from the mill.
Stay with us for the sale of the ovens. | An earlier version named another mill.
We'll bring you the sale of the ovens. | Posted by the owner of the mill. | Image credit goes to the mill.
Additional reporting by Dora Penn. | Stay tuned for the sale."""


def test_what_talks_of_the_page_is_told_by_how_it_opens_or_is_not_read_at_all() -> None:
    texts = [text.strip() for line in OF_THE_PAGE.split("\n") for text in line.split("|")]
    article = newscli.read("\n\n".join([STORY, *texts]))
    fault = "about the page or its making, not the news"
    named = {each.span.of(article.text) for each in summarize(article, explain=True).scored if fault in each.reasons}
    kept = [text for text in texts if text in article.text]
    assert len(kept) > len(texts) / 2
    assert [text for text in kept if text not in named] == []


def test_a_line_that_ends_its_clause_before_a_colon_is_no_caption() -> None:
    lines = ("He noted it: The mill is sold.", "Among its ovens: Two were new.", "The rent was low: Few paid it.")
    article = newscli.read("\n\n".join((STORY, *lines)))
    assert "a caption" not in [reason for each in summarize(article, explain=True).scored for reason in each.reasons]


@pytest.mark.parametrize(
    ("lines", "above"),
    [
        (("Saltport mill to close.",), 1),
        (("Saltport mill to close;", "Nobody at the mill was told before."), 1),  # the first is the title
        (("Saltport mill closed on Monday.",), 0),
        (("The mill at the old quay of Saltport is to close in May, after all of two hundred years.",), 1),
        # A deck tells four of five longer words again; fewer are no deck.
        (("The owner of the mill at Saltport is to go, as is he by the quay of the king.",), 1),
        (("The owner of the mill at Harlow is to go, as is he by the quay of the king.",), 0),
        (("The owner of the mill at Saltport is to go, as is he by the quay of us all.",), 0),
        (("The mill at Saltport, which has stood at the old quay for more than two hundred years, is to close.",), 0),
    ],
)
def test_short_lines_above_a_story_are_headlines(lines: tuple[str, ...], above: int) -> None:
    body = "The owner of the mill at Saltport said that it would close in May, after two hundred years at the old quay."
    article = newscli.read("\n\n".join((*lines, body, STORY, "Its bread was good. Its rye was better.")))
    faults = Story((article,)).faults
    assert [fault for fault in faults if fault == "a line above the story"] == ["a line above the story"] * above


def test_what_stands_below_a_headline_leads_however_short_the_story_is() -> None:
    article = newscli.read(
        "Saltport mill to close.\n\nThe owner of the mill at Saltport said that it would close in May."
    )
    assert [each.index for each in summarize(article, sentences=1).sentences] == [1]


def test_a_turn_of_a_script_needs_who_speaks_in_it() -> None:
    turns = "HOST: The mill will close. Nobody knows why.\n\nOAKE: It was the ovens. They were sold in March."
    scored = summarize(newscli.read(f"---\ntitle: Mill\n---\n{turns}"), sentences=2, explain=True).scored
    assert [each.chosen for each in scored] == [True, False, True, False]


def test_a_long_quotation_is_taken_whole_or_from_where_it_begins() -> None:
    said = "The owner said it “will close in May. It is old” and left. “It was home. I wept. I am sorry,” he wrote."
    article = newscli.read(said)
    assert [each.index for each in summarize(article, sentences=2).sentences] == [0, 1]
    assert [each.index for each in summarize(article, sentences=1).sentences] == [0]


def test_more_than_there_is_gives_the_whole() -> None:
    article = newscli.read(STORM)
    for summary in (summarize(article, sentences=99), summarize(article, words=999), summarize(article, percent=100)):
        assert len(summary.sentences) == len(article.sentences)


def test_a_sentence_of_a_quarter_of_a_million_words_has_a_summary() -> None:
    whole = "dam " * 240_000
    assert newscli.summarize(newscli.read(whole)).sentences[0].span.of(whole) == whole.strip()


def test_percent_counts_sentences() -> None:
    article = newscli.read(STORM)
    total = len(article.sentences)
    assert len(summarize(article, percent=50).sentences) == (total + 1) // 2
    assert len(summarize(article, percent=1).sentences) == 1


def test_impossible_requests_are_refused() -> None:
    article = newscli.read(STORM)
    with pytest.raises(UsageError, match=r"6 words or more"):
        summarize(newscli.read("One two three four five six. One two three four five six seven."), words=5)
    for bad in ({"sentences": 0}, {"words": 0}, {"percent": 0}, {"percent": 101}, {"sentences": 2, "words": 9}):
        with pytest.raises(UsageError):
            summarize(article, **bad)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="lex-rank"):
        summarize(article, method="magic")


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).filter(lambda p: any(x.strip() for x in p)))
def test_laws(pieces: list[str]) -> None:
    article = newscli.read(" ".join(pieces))
    for count in (1, 2, 4):
        summary = summarize(article, sentences=count)
        numbers = [each.index for each in summary.sentences]
        assert numbers
        assert len(numbers) <= count
        assert numbers == sorted(set(numbers))
        scored = summarize(article, sentences=count, explain=True).scored
        assert tuple(each for each in scored if each.chosen) == summary.sentences
        assert summary.words == sum(len(each.span.of(article.text).split()) for each in summary.sentences)
    for words in (5, 12, 30):
        try:
            summary = summarize(article, words=words)
        except UsageError:
            story = Story((article,))
            alone = [s for s, fault in zip(story.sentences, story.faults, strict=True) if fault is None]
            assert all(sentence.length > words for sentence in alone or story.sentences)
        else:
            assert 0 < summary.words <= words


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (16, ["Three people died when a gale hit Kelda on Monday, police said."]),
        (17, ["Three people died when a gale hit Kelda on Monday, police said.", "Schools stay shut in Orlo."]),
    ],
)
def test_a_limit_of_words_is_not_filled_with_what_has_lost_its_beginning(words: int, told: list[str]) -> None:
    article = newscli.read(
        "Three people died when a gale hit Kelda on Monday, police said.\n\n“Nobody warned us,” said Abel Quint, a "
        "fisherman who lives beside the old harbour. “Nobody.”\n\nHe had tied up his boat. “Not one,” he said.\n\n"
        "Schools stay shut in Orlo."
    )
    assert [each.span.of(article.text) for each in summarize(article, words=words).sentences] == told


@pytest.mark.parametrize(
    ("order", "words", "taken"),
    [
        ((0, 2, 1), 6, {0}),  # "He" is Ferro
        ((0, 2, 1), 9, {0, 1}),
        ((1, 2, 0), 7, {1, 2}),
        ((1, 2, 0), 6, {1}),
        ((2, 0, 1), 4, {0}),
    ],
)
def test_a_sentence_that_leans_comes_after_the_one_before_it(
    order: tuple[int, ...], words: int, taken: set[int]
) -> None:
    story = Story((newscli.read("Ada Lund left Kelda. Bo Ferro stayed in Orlo. He wept."),))
    assert choose_within(story, order, Budget(9, words)) == taken


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("It sank off Kelda.", True),
        ("Their owner Bo wept.", True),
        ("Then Bo said that he would go.", False),
        ("The mayor said that she would go.", True),
        ("The mayor wept.", False),
    ],
)
def test_a_sentence_leans_that_begins_with_it_or_whose_only_person_is_she(sentence: str, leans: bool) -> None:
    story = Story((newscli.read(f"Nine boats sank off Orlo. {sentence}"),))
    assert choose_within(story, (1, 0), Budget(1, 8)) == ({0} if leans else {1})


@pytest.mark.parametrize(
    ("budget", "count"), [(Budget(9, 3), 1), (Budget(9, 8), 2), (Budget(2, 99), 2), (Budget(9), 3)]
)
def test_a_budget_is_about_so_many_sentences(budget: Budget, count: int) -> None:
    assert budget.count(Story((newscli.read("Ada Lund left Kelda. Bo Ferro stayed in Orlo. He wept."),))) == count


def test_an_opening_scene_gives_way_to_the_news_that_the_title_tells() -> None:
    scene = "Gulls sat on the weir, and the bakers ate the last bread from the oven before they went home by boat."
    news = "The old Kelda mill shuts for good after the flood, its owner said."
    rest = "It will be sold in May. The town lends the bakers a hall. Their bread is to come from a school."
    article = newscli.read(f"{scene} {news} {rest}", title="Kelda mill shuts after flood")
    assert [each.span.of(article.text) for each in summarize(article, sentences=1).sentences] == [news]


def test_keyphrases_stand_in_the_text() -> None:
    article = newscli.read(STORM)
    phrases = [each.span.of(article.text) for each in find_keyphrases(article, 5).phrases]
    assert len(phrases) == 5
    assert any("Harlow" in phrase for phrase in phrases)


COMPANY = """Brassen Mills AB closed its oldest bakery on Monday, and Mayor Dora Penn promised “every possible help.”

Brassen sold flour to bakers in eleven towns. Penn visited the disused bakery with Deputy Council Leader Tom Oake.

The bakery burned in 1988. Brassen rebuilt the bakery, and its flour prices fell following a mild winter."""


JOINED = """Mayor Shuts Old Mills For Good

Sedge & Sons closed the mill with Sedge&Moor, and Quilltown.example wrote of it. Chairman Reince Moss of Sedge&Moor, who
told Quilltown.example and Reuters, was against it. RYE PRICES EXPLAINED Mr. Moss sold rye to Odile M. Lund. Then Odile
Lund and Mr. Moss left. Reuters called Reince Moss. Reuters asked again on Monday.
"""


def test_keyphrases_are_no_parts_of_names_no_headlines_and_no_agencies() -> None:
    article = newscli.read(JOINED)
    phrases = [each.span.of(article.text) for each in find_keyphrases(article, 12).phrases]
    assert {"Sedge&Moor", "Reince Moss", "Quilltown.example"} <= set(phrases)
    assert {"Reuters", "example", "Moor"}.isdisjoint(phrases)
    assert {"RYE PRICES EXPLAINED", "Odile Lund"}.isdisjoint(phrases)
    assert "Odile M. Lund" in phrases
    assert not any("Shuts" in phrase or "Chairman" in phrase for phrase in phrases)


def test_keyphrases_are_whole_names_and_nouns_counted_wherever_they_stand() -> None:
    article = newscli.read(f"---\ntitle: Mills\n---\n{COMPANY}")
    phrases = {each.span.of(article.text): each.times for each in find_keyphrases(article, 12).phrases}
    assert phrases["Brassen Mills AB"] == 3
    assert phrases["Dora Penn"] == 2
    assert "Tom Oake" in phrases
    assert "bakery" in phrases
    verbs = {"closed", "sold", "visited", "burned", "rebuilt", "fell", "following", "promised"}
    assert verbs.isdisjoint(word for phrase in phrases for word in phrase.split())


def test_a_person_is_a_keyphrase_by_the_whole_name() -> None:
    article = newscli.read(
        "Orla Stan Penn IV bought the mill. Mr. Penn sold it in May. The mill was old. Penn said so."
    )
    phrases = [each.span.of(article.text) for each in find_keyphrases(article, 8).phrases]
    assert phrases == ["Orla Stan Penn IV", "mill"]


@pytest.mark.parametrize("name", ["Tom Reyle Jr.", "Tom Q. Reyle Jr."])
def test_the_dot_of_junior_is_a_part_of_a_keyphrase(name: str) -> None:
    article = newscli.read(f"{name} fed the goats. Goats like Reyle Jr. because he hums. {name} sleeps.")
    assert find_keyphrases(article).phrases[0].span.of(article.text) == name


@pytest.mark.parametrize("before", ["", "The goats bleated. "])
def test_a_person_with_a_title_is_a_keyphrase_without_it(before: str) -> None:
    text = "Chief Constable Ferro sat down. Ada Ferro fed the goats. The goats bleated at Chief Constable Ferro."
    article = newscli.read(before + text)
    assert [each.span.of(article.text) for each in find_keyphrases(article).phrases] == ["Ada Ferro", "goats"]


def test_a_name_that_a_mark_joins_to_a_letter_is_no_keyphrase_by_itself() -> None:
    article = newscli.read("The mill of Q&Lund burned on Monday. Q&Lund said that the mill was old.")
    assert [each.span.of(article.text) for each in find_keyphrases(article).phrases] == ["mill"]


def test_a_name_at_the_end_of_many_nouns_is_a_keyphrase_by_itself() -> None:
    line = "the long planned northern river ferry line Saltport Crossing"
    article = newscli.read(f"On Monday {line} opened. Engineers praised {line}. Nobody else paid for {line}.")
    assert find_keyphrases(article).phrases[0].span.of(article.text) == "Saltport Crossing"


def test_keyphrases_end_with_a_noun() -> None:
    article = newscli.read(
        "The jury found the ferry captain guilty. The ferry captain guilty of it was asleep. He left."
    )
    phrases = [each.span.of(article.text) for each in find_keyphrases(article).phrases]
    assert "ferry captain" in phrases
    assert not any("guilty" in phrase for phrase in phrases)


def test_a_sentence_is_said_to_stand_late_where_it_does() -> None:
    paths = (Path(__file__).parent.parent / "data" / "articles").glob("*.md")
    stories = [summarize(newscli.read(path.read_text(encoding="utf-8")), explain=True).scored for path in paths]
    late = [at / len(told) for told in stories for at, each in enumerate(told) if "stands late" in each.reasons]
    assert len(late) > 5
    assert min(late) >= 0.5


def test_the_default_loads_nothing_heavy() -> None:
    code = (
        "import sys, newscli; newscli.summarize(newscli.read('One came. Two went. Three stayed. Four left.'));"
        "print(sorted({'sumy', 'nltk', 'numpy', 'requests'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_query_leaves_the_rest_out() -> None:
    article = newscli.read(STORM)
    texts = [each.span.of(article.text) for each in summarize(article, query="the bridge").sentences]
    assert texts
    assert all("bridge" in text.lower() or text.startswith("It is 140") for text in texts)
    with pytest.raises(InputError, match="nothing here is about “zebra”"):
        summarize(article, query="zebra")


LEADS = {
    "a dateline": "HARLOW, Vale (Messenger) — The mill will close in May, its owner said. It opened in 1880.",
    "a byline": "By Dora Penn\n\nPUBLISHED: 07:25\n\nThe mill will close in May, its owner said. It is old.",
    "a note": "This story has been updated.\n\nThe mill will close in May, its owner said. It opened in 1880.",
    "a correction": "An earlier version misnamed the mill.\n\nThe mill will close in May, its owner said. It is old.",
    "a greeting": "Good morning, here is today’s news.\n\nThe mill will close in May, its owner said. It is old.",
    "a question": "What is to become of the mill?\n\nThe mill will close in May, its owner said. It opened in 1880.",
    "the reporter": "I have passed the mill for years.\n\nThe mill will close on Monday, its owner said. It is old.",
    "a live page": "Here is what we know so far.\n\nThe mill will close in May, its owner said. It opened in 1880.",
    "half a quote": "“It is over. We tried,” he said.\n\nThe mill will close in May, its owner said. It is old.",
    "a headline as text": "Harlow mill to close.\n\nThe mill will close in May, its owner, who bought it from the "
    "Penn family, told its forty workers. They bake bread.",
    "a country that is no pronoun": "The mill will close, its US owner said. The bakers were told on Monday.",
    "a plain lead": "The mill will close in May, its owner said. The bakers were told on Monday. It opened in 1880.",
}


@pytest.mark.parametrize("kind", LEADS)
def test_the_lead_is_found(kind: str) -> None:
    article = newscli.read(LEADS[kind])
    (brief,) = summarize(article, sentences=1).sentences
    assert "The mill will close" in brief.span.of(article.text)


def test_a_lead_that_tells_the_news_is_not_left_out() -> None:
    article = newscli.read(
        "Mayor Lenz left Harlow on Monday. The mayor of the port, Adam Lenz, who has denied for months that "
        "he took money from a builder of boats, packed two bags and boarded the night ferry to Vale before a "
        "court could take his passport. Prosecutors had asked a judge on Friday to order the mayor’s arrest "
        "over 40,000 crowns that the builder, Dora Penn, said she had paid him for a contract. Penn told a "
        "court in May that she had handed the mayor the money in four envelopes. He has not been seen since. "
        "The council will choose a new mayor in June."
    )
    assert summarize(article).sentences[0].index == 0


def test_a_scene_gives_way_to_the_sentence_that_the_title_tells() -> None:
    scene = "The noodles were cold. Nobody ate them.\n\nPupils at Harlow school began a lunch strike on Monday."
    article = newscli.read(scene, title="Pupils at Harlow school strike over lunch")
    (brief,) = summarize(article, sentences=1).sentences
    assert brief.span.of(article.text).startswith("Pupils at Harlow")


@pytest.mark.parametrize("title", ["The last lamplighter", "Lamplighter quits"])
def test_a_scene_also_gives_way_to_one_that_says_no_day(title: str) -> None:
    scene = (
        "At dusk a man picks up a pole. He is 71.\n\nAlbin Fors is the last lamplighter of the country.\n\nHe laughs."
    )
    article = newscli.read(scene, title=title)
    (brief,) = summarize(article, sentences=1).sentences
    assert brief.span.of(article.text).startswith("Albin Fors")


def test_what_happened_goes_before_what_is_mostly_quoted() -> None:
    story = (
        "Harlow Glassworks, whose furnace has cracked twice this winter, promised on Monday to take down the north "
        "chimney that leans over its yard.",
        "“Harlow Glassworks swept soot from the windows of the parish each week, and each week the chimney leaned a "
        "little more,” said Mina Orr, a verger.",
        "Two masons climbed the chimney of Harlow Glassworks on Friday and counted nine loose rings of brick.",
        "About 300 people blow bottles at Harlow Glassworks, and 120 of them live below the chimney.",
        "Soot of the night shift fell on two weddings in May, guests grumbled at the time.",
    )
    chosen = summarize(newscli.read("\n\n".join(story)), sentences=3).sentences
    assert [each.index for each in chosen] == [0, 2, 3]


def test_a_sentence_that_counts_those_before_leans_on_them() -> None:
    story = (
        "The ferry Marion sank on Monday off the port of Harlow. Two of the dead were sailors. "
        "The third was a boy of nine from Harlow who had hidden in the hold of the ferry."
    )
    assert [each.index for each in summarize(newscli.read(story), sentences=2).sentences] == [0, 1]


def test_what_looks_like_a_line_about_the_page_may_be_news() -> None:
    for news in (
        "Corrections officers at Harlow prison went on strike on Monday.",
        "Subscribers to the paper fell by a third, the company said.",
        "Good morning broadcasts will end in May, the station said.",
        "If you saw the mill in May, you saw it last, the council said.",
    ):
        article = newscli.read(news + " It was no surprise. Nobody came. All were told.")
        assert summarize(article, sentences=1).sentences[0].index == 0, news


def test_several_articles_make_one_summary_with_the_newest_figures() -> None:
    early = newscli.read(
        "A fire at the Harlow mill killed 3 people on Monday, police said. The roof fell in. Crews came from afar.",
        published=date(2026, 3, 2),
    )
    late = newscli.read(
        "A fire at the Harlow mill killed 5 people, police said on Tuesday. The owner was questioned for six hours.",
        published=date(2026, 3, 3),
    )
    assert summarize(early, late, sentences=3) == summarize(late, early, sentences=3)
    for articles in ((early, late), (late, early)):
        summary = summarize(*articles, sentences=2)
        by_id = {article.id: article for article in articles}
        texts = [each.span.of(by_id[each.article].text) for each in summary.sentences]
        assert any("killed 5" in text for text in texts)
        assert not any("killed 3" in text for text in texts)


@pytest.mark.parametrize("count", [1, 2, 3, 13])
def test_of_two_articles_of_one_day_the_first_keeps_what_both_tell(count: int) -> None:
    told = "A fire at the Harlow mill killed {} people on Monday, police said."
    things = [
        f"The {name} of the mill was {fate} in May." for name in ("roof", "gate", "wheel") for fate in ("cut", "lit")
    ]
    more = [f"A {name} by the weir was {fate} in June." for name in ("shop", "boat", "shed") for fate in ("hit", "wet")]
    first, second = (
        newscli.read(" ".join((told.format(dead), *each)), published=date(2026, 3, 2))
        for dead, each in ((3, things), (5, more))
    )
    chosen = summarize(first, second, sentences=count).sentences
    assert [each.article for each in chosen if each.index == 0] == [first.id]


@pytest.mark.parametrize(
    ("told", "again", "is_same"),
    [
        ("The fire burned 3m tiles in the Harlow mill.", "A fire by the quay hit 5m tiles, and all Tarn wept.", True),
        ("The fire killed 13 men at the Harlow mill.", "A fire by the quay hurt 15 men, and all Tarn wept.", True),
        ("The fire killed 13 men at the Harlow mill.", "A fire by the quay hurt 13 men, and all Tarn wept.", False),
        ("The fire killed 13 men at the Harlow mill.", "A fire by the quay hurt men, and crews from Tarn wept.", False),
        ("The fire killed men at the Harlow mill.", "A fire by the quay hurt 15 men, and crews from Tarn wept.", False),
        ("The fire killed men at the Harlow mill.", "A fire by the quay hurt men, and crews from Tarn wept.", False),
        ("The fire killed men at the mill.", "A fire by the quay hurt men, and crews from Tarn wept.", True),
        ("The fire killed 13 men at the Harlow mill.", "The barn of 90 farms fell into the lake of Tarn.", False),
    ],
)
def test_a_sentence_is_told_anew_by_one_that_shares_half_or_a_third_with_other_numbers(
    told: str, again: str, is_same: bool
) -> None:
    articles = tuple(newscli.read(text, published=date(2026, 3, day)) for text, day in ((told, 2), (again, 3)))
    assert repeated_news(Story(articles), (0, 1)) == ({0} if is_same else frozenset())
    assert repeated_news(Story(articles[::-1]), (0, 1)) == ({1} if is_same else frozenset())


def test_methods_are_compared_within_one_budget() -> None:
    comparison = compare_summaries(newscli.read(STORM), sentences=2)
    assert [each.method for each in comparison.summaries] == list(summary_methods())
    assert all(len(each.sentences) == 2 for each in comparison.summaries)


def test_reasons_are_told_in_words() -> None:
    scored = summarize(newscli.read(STORM), explain=True).scored
    assert scored[0].reasons[0] == "the lead"
    assert {"half of a quotation", "a question"} <= {reason for each in scored for reason in each.reasons}
    for each in scored:
        text = each.span.of(newscli.read(STORM).text)
        assert ("gives figures" not in each.reasons) or any(char.isdigit() for char in text)
        against = [reason for reason in each.reasons if reason.startswith("but ")]
        assert not against or each.reasons.index(against[0]) > 0


def test_a_length_that_speaks_against_a_sentence_is_told_as_long_or_short() -> None:
    long = "The council of the town of Harlow, " + "which meets in the old mill by the river, " * 9 + "voted on Monday."
    scored = summarize(newscli.read(f"{STORM}\n\n{long}\n\nIt is over."), explain=True).scored
    told = [" ".join(each.reasons) for each in scored]
    assert "rather long" in told[-2]
    assert "rather short" in told[-1]


TELLING = "significant important announced first major new key finally record"
UNSURE = "hardly perhaps maybe impossible example incidentally meanwhile"


@pytest.mark.parametrize("word", [*TELLING.split(), *UNSURE.split()])
def test_the_method_of_cue_words_knows_what_speaks_for_a_sentence_and_against_it(word: str) -> None:
    lines = ("Boats sank.", "Goats hum.", f"Gulls {word} ate rye.", "Gulls ate rye.", "Goats hum.", "Boats sank.")
    _, _, with_it, without, *_ = rate("edmundson", Story((newscli.read("\n\n".join(lines)),)))
    assert with_it > without if word in TELLING.split() else with_it < without


@pytest.mark.parametrize(("method", "most"), [("lsa", 300), ("text-rank", 300), ("kl", 120)])
def test_methods_that_compare_all_with_all_look_at_so_many_sentences(method: str, most: int) -> None:
    article = newscli.read(" ".join(f"Boat {number} left the quay." for number in range(most + 40)))
    scores = rate(method, Story((article,)))
    assert len(scores) == most + 40
    assert any(scores[:most])
    assert not any(scores[most:])


def test_an_item_of_a_list_may_stand_in_a_summary() -> None:
    story = "The council of Saltport chose two works for the spring, the mayor said on Monday after a long debate."
    items = "<ul><li>The quay gets new lamps</li><li>Trams run until midnight</li></ul>"
    body = f"<h1>Works</h1><p>{story}</p>{items}<p>{story[:-1]} on trams.</p>"
    page = f"<html><body><article>{body}</article></body></html>"
    article = newscli.read_html(page.encode(), url="https://paper.example/works")
    found = Story((article,))
    faults = {found.text(number): fault for number, fault in enumerate(found.faults)}
    assert faults["The quay gets new lamps"] is None


def test_items_of_a_list_are_no_sentences_of_a_summary() -> None:
    items = ("Ana B. Lund: Theft of a boat.", "Bo Ferro: Theft of two boats, three oars.", "Dora Penn: No boats, held.")
    article = newscli.read("\n\n".join((STORY, *items)))
    texts = [each.span.of(article.text) for each in summarize(article, sentences=3).sentences]
    assert not set(items).intersection(texts)


def test_keyphrases_leave_out_nouns_that_only_measure_or_join() -> None:
    article = newscli.read("The mill lost nine per cent in lieu of rent. The mill lost a number of ovens in May.")
    phrases = [each.span.of(article.text) for each in find_keyphrases(article, 12).phrases]
    assert "mill" in phrases
    assert {"cent", "lieu", "number"}.isdisjoint(phrases)
