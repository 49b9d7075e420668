"""Transcripts: who speaks stands before each turn, in articles made up for it."""

import newscli
import pytest

# Text, then the speaker's mention and the beginning of each turn.
TRANSCRIPTS = (
    (
        "Mayor Lena Orr told the morning programme that the bridge would hold. From the transcript:\n\n"
        "“BRAND: You said in May it would hold. Do you still say so?\n\n"
        "“ORR: I do. The engineers went over every bolt of it in June.\n\n"
        "“(LAUGHTER.)\n\n"
        "“BRAND: Thank you, Mayor.”\n\nThe bridge was built in 1931.",
        ("BRAND", "You said in May"),
        ("Lena Orr", "I do. The engineers"),
        ("BRAND", "Thank you, Mayor."),
    ),
    (
        "Ana Ferro spoke to the Courier about her harbor.\n\n"
        "Q: Will you sell it?\n\nA: I won’t, and my son won’t.\n\nHe has the same stubborn head.\n\n"
        "Q: And the boats?\n\nA: The boats go in spring.",
        ("Q", "Will you sell it?"),
        ("Ana Ferro", "I won’t, and my son won’t. … He has the same stubborn head."),
        ("Q", "And the boats?"),
        ("Ana Ferro", "The boats go in spring."),
    ),
    (
        "Ilka Brandt: Where were you when the dam broke?\n\nBo Ferro: In bed. It woke the dogs first.\n\n"
        "Ilka Brandt: And then?\n\nBo Ferro: Then we ran.",
        ("Ilka Brandt", "Where were you"),
        ("Bo Ferro", "In bed."),
        ("Ilka Brandt", "And then?"),
        ("Bo Ferro", "Then we ran."),
    ),
)


def test_what_the_paper_asks_between_two_turns_is_nobody_s() -> None:
    text = (
        "The Courier asked two of them.\n\nIlka Brandt: I would sell it. My son would, too.\n\n"
        "Bo Ferro: I would not sell a plank of it.\n\nWho is to pay?\n\n"
        "Ilka Brandt: My son is.\n\nBo Ferro: Nobody I know of."
    )
    article = newscli.read(text)
    said = [span.of(article.text) for quote in newscli.find_quotes(article).quotes for span in quote.content]
    assert "I would not sell a plank of it." in said
    assert not any("pay" in words for words in said)


@pytest.mark.parametrize(("text", "turns"), [(text, turns) for text, *turns in TRANSCRIPTS])
def test_each_turn_is_one_statement(text: str, turns: list[tuple[str, str]]) -> None:
    article = newscli.read(text)
    found = {
        " … ".join(span.of(article.text) for span in quote.content): quote.speaker.name
        for quote in newscli.find_quotes(article).quotes
        if quote.speaker
    }
    for speaker, opening in turns:
        assert [name for said, name in found.items() if said.startswith(opening)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The fair opens on Monday.\n\nWhen: noon to six.\n\nWhere: the old mill.\n\nTickets: two crowns.",
        "The vote is on Monday.\n\nRELATED: Lund wins the first round\n\nThe mayor left.\n\nVIDEO: The count",
        "Myth: Eels bite.\n\nFact: Eels hide from you.\n\nTip: Wear gloves.\n\nMyth: They jump.\n\nFact: They crawl.",
        "Breakfast: eggs baked in cream.\n\nSupper: soup made of them.\n\nBreakfast: bread.\n\nSupper: eel pie.",
        "The price is high. Let's say the kettle costs ten crowns.",
    ],
)
def test_other_labels_are_nobodys_turns(text: str) -> None:
    assert {quote.confidence for quote in newscli.find_quotes(newscli.read(text)).quotes} <= {"unsure"}


def test_what_somebody_does_between_two_turns_is_nothing_they_say() -> None:
    text = (
        "The Courier met her at home.\n\nCourier: Do you still row?\n\nFERRO: I do. I row before breakfast.\n\n"
        "FERRO laughs, and looks for her oars.\n\nCourier: Alone?\n\nFERRO: I row with my son."
    )
    article = newscli.read(text)
    said = [span.of(article.text) for quote in newscli.find_quotes(article).quotes for span in quote.content]
    assert "I do. I row before breakfast." in said
    assert not any("laughs" in words for words in said)


def test_short_answers_are_listed_and_questions_of_nobody_and_mere_lists_are_not() -> None:
    text = (
        "Ana Ferro spoke to the Courier about her harbor.\n\n"
        "Q: Which books do you read?\n\nA: Songs of Salt, Eels.\n\nQ: And the boats?\n\nA: I row two of them.\n\n"
        "Q: Alone?\n\nA: Never."
    )
    article = newscli.read(text)
    listed = [quote for quote in newscli.find_quotes(article).quotes if quote.confidence != "unsure"]
    said = [span.of(article.text) for quote in listed for span in quote.content]
    assert said == ["I row two of them.", "Never."]
