"""The shapes that quotes have, each in several sentences made up for it, and the proofs of the tables."""

import newscli
import pytest
from newscli.quotes.candidates import parse
from newscli.quotes.cues import CUES, Cue
from newscli.quotes.phrases import PHRASES, Phrase
from newscli.quotes.units import find_units

# Text, then for each quote that must be found: kind, name of the speaker, content with " | " between pieces.
VARIANTS = (
    (
        "Orrin told his deputy on Monday that he would “close the mill” and spare the village “more grief.”",
        ("mixed", "Orrin", "he would “close the mill” and spare the village “more grief.”"),
    ),
    (
        "Lund told the council on Friday that the harbor was “a wreck” and its keepers “asleep.”",
        ("mixed", "Lund", "the harbor was “a wreck” and its keepers “asleep.”"),
    ),
    (
        "The warden told her staff that the island was “our last refuge” and not “a playground.”",
        ("mixed", "The warden", "the island was “our last refuge” and not “a playground.”"),
    ),
    (
        "Ilka Brandt, 51, of Tarn, Ohio, said she saw “smoke, then nothing.”",
        ("mixed", "Ilka Brandt", "she saw “smoke, then nothing.”"),
    ),
    (
        "Bo Ferro, a retired pilot from Kelda, said the river “always wins.”",
        ("mixed", "Bo Ferro", "the river “always wins.”"),
    ),
    (
        "Ana Ferro, the mayor of Marn, said the bridge would reopen.",
        ("indirect", "Ana Ferro", "the bridge would reopen"),
    ),
    ("The harbor, the warden said, will stay closed.", ("indirect", "the warden", "The harbor | will stay closed")),
    ("The mill, Lund argued, was never safe.", ("indirect", "Lund", "The mill | was never safe")),
    ("The river, according to the warden, has risen twice.", ("indirect", "the warden", "The river | has risen twice")),
    (
        "Lund said the pier was gone, adding that “nobody asked us.”",
        ("indirect", "Lund", "the pier was gone"),
        ("direct", "Lund", "“nobody asked us.”"),
    ),
    (
        "Ferro said the mill would close, warning that “the village will follow.”",
        ("indirect", "Ferro", "the mill would close"),
        ("direct", "Ferro", "“the village will follow.”"),
    ),
    (
        "The mayor said the talks had failed, noting that “both sides shouted.”",
        ("indirect", "The mayor", "the talks had failed"),
        ("direct", "The mayor", "“both sides shouted.”"),
    ),
    (
        "Lund said the vote was fair, but Ferro called it “a farce.”",
        ("indirect", "Lund", "the vote was fair"),
        ("mixed", "Ferro", "it “a farce.”"),
    ),
    (
        "Brandt said the dam would hold, while Orrin called it “a sieve.”",
        ("indirect", "Brandt", "the dam would hold"),
        ("mixed", "Orrin", "it “a sieve.”"),
    ),
    (
        "The mayor said the plan was sound, but critics called it “a dream.”",
        ("indirect", "The mayor", "the plan was sound"),
        ("mixed", "critics", "it “a dream.”"),
    ),
    (
        "“We saw the wave,” said Bo Ferro, the pilot. “We turned back.\n\n“Nobody was hurt.”",
        ("direct", "Bo Ferro", "“We saw the wave,” | “We turned back. | “Nobody was hurt.”"),
    ),
    (
        "“It was dark,” Ana Ferro said. “We waited.\n\n“Then the lamps came on.”",
        ("direct", "Ana Ferro", "“It was dark,” | “We waited. | “Then the lamps came on.”"),
    ),
    ("“The dam held,” Lund said.\n\n“We were lucky.”", ("direct", "Lund", "“The dam held,” | “We were lucky.”")),
    (
        "Maria Lund met David Cole on Monday. She said the pier was “a gift.”",
        ("mixed", "Maria Lund", "the pier was “a gift.”"),
    ),
    (
        "Mr. Orrin met Ms. Brandt on Friday. He said the mill was “finished.”",
        ("mixed", "Orrin", "the mill was “finished.”"),
    ),
    (
        "Ana Ferro runs the harbor with Tom Reyes. She said it was “hard work.”",
        ("mixed", "Ana Ferro", "it was “hard work.”"),
    ),
    ("“I never sleep,” said a guard who goes by the name “Owl.”", ("direct", "a guard", "“I never sleep,”")),
    ("Ferro, the author of “Songs of Salt,” lives in Marn.",),
    ("The “castle” on the hill is a water tower.",),
    ("‘It was the worst night of my life,’ Mrs Kerr said.", ("direct", "Kerr", "‘It was the worst night of my life,’")),
    ("‘The fishers’ boats are rotten,’ Bo Ferro said.", ("direct", "Bo Ferro", "‘The fishers’ boats are rotten,’")),
    ("‘We don’t sleep,’ said the warden.", ("direct", "the warden", "‘We don’t sleep,’")),
    ("“A careful, generous neighbor.” — Miriam Kaplan", ("direct", "Miriam Kaplan", "“A careful, generous neighbor.”")),
    ("“He never raised his voice.” — Bo Ferro, a pupil", ("direct", "Bo Ferro", "“He never raised his voice.”")),
    ("“The best cook in Marn.”\n\n— Ana Ferro", ("direct", "Ana Ferro", "“The best cook in Marn.”")),
    ("According to the ministry, the dam is sound.", ("indirect", "the ministry", "the dam is sound")),
    ("Asked whether she would resign, Ferro said no.", ("indirect", "Ferro", "no")),
    ("The warden was quoted as saying the island was closed.", ("indirect", "The warden", "the island was closed")),
    ("Lund tweeted: “The pier is open.”", ("direct", "Lund", "“The pier is open.”")),
    (
        "A statement from the guild read: “We will not move.”",
        ("direct", "A statement from the guild", "“We will not move.”"),
    ),
    ("The union has said that the mill will close.", ("indirect", "The union", "the mill will close")),
    ("Analysts said the market was calm.", ("indirect", "Analysts", "the market was calm")),
    ("Several officials said the talks had failed.", ("indirect", "Several officials", "the talks had failed")),
    ("The Harbor Board said the pier was safe.", ("indirect", "Harbor Board", "the pier was safe")),
    ("The mayor, who said the bridge was safe, left early.", ("indirect", "The mayor", "the bridge was safe")),
    ("Asked about the mill, the warden said yes.", ("indirect", "the warden", "yes")),
    (
        "Asked why the pier had closed, the warden said nobody had paid for it.",
        ("indirect", "the warden", "nobody had paid for it"),
    ),
    ("«It was a long night,» Bo Ferro said.", ("direct", "Bo Ferro", "«It was a long night,»")),
    ('"The mill is gone," the warden said.', ("direct", "the warden", '"The mill is gone,"')),
    ("``The mill is gone,'' the warden said.", ("direct", "the warden", "``The mill is gone,''")),
    ("In the words of one sailor, the harbor was “a bathtub.”", ("mixed", "one sailor", "the harbor was “a bathtub.”")),
    (
        "A person familiar with the plan said the mill would close.",
        ("indirect", "A person familiar with the plan", "the mill would close"),
    ),
    (
        "Ana Ferro walked to the pier and pointed at the water.\n\n“There is nothing left for us to do here.”",
        ("direct", "Ana Ferro", "“There is nothing left for us to do here.”"),
    ),
    (
        "Tom Reyes turned to the crowd and lifted the lamp: “There is nothing left for us to do here.”",
        ("direct", "Tom Reyes", "“There is nothing left for us to do here.”"),
    ),
    ("“We lost the boat, Cole said.\n\n“We won,” Ana Ferro said.", ("direct", "Ana Ferro", "“We won,”")),
    ('"We lost the boat, Cole said.\n\n"We won," Ana Ferro said.', ("direct", "Ana Ferro", '"We won,"')),
    ("Lund, whose boat is called “Sea Fox,” lives in Marn.",),
    ("The pier is expected to open on Friday.",),
)


def _found(text: str) -> list[tuple[str, str | None, str]]:
    article = newscli.read(text)
    return [
        (q.kind, q.speaker.name if q.speaker else None, " | ".join(span.of(article.text) for span in q.content))
        for q in newscli.find_quotes(article).quotes
    ]


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant[0][:40])
def test_variants(variant: tuple[str, *tuple[tuple[str, str | None, str], ...]]) -> None:
    text, *wanted = variant
    assert _found(text) == wanted


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.words)
def test_every_phrase_leads_its_example(phrase: Phrase) -> None:
    content = phrase.example[phrase.example.index("{") + 1 : phrase.example.index("}")]
    speaker = phrase.example[phrase.example.index("[") + 1 : phrase.example.index("]")]
    text = phrase.example.translate(dict.fromkeys(map(ord, "{}[]")))
    assert [(name, said) for _, name, said in _found(text)] == [(speaker, content)]


@pytest.mark.parametrize("row", CUES, ids=lambda row: f"{row.family} {row.kind}")
def test_every_cue_can_be_read_in_its_example(row: Cue) -> None:
    cue = row.example[row.example.index("[") + 1 : row.example.index("]")].split()[0]
    text = row.example.translate(dict.fromkeys(map(ord, "{}[]")))
    (unit,) = find_units(newscli.read(text))
    parsed = parse(unit)
    known = [one for one in parsed.cues if unit.lows[one.at] == cue.lower()]
    assert [row.family in one.word.families for one in known] == [True]
    if row.kind == "n" or row.family == "hearsay":
        return  # read as a cue; whether it has content, the words around it tell
    content = row.example[row.example.index("{") + 1 : row.example.index("}")].removeprefix("that ")
    assert content in [said.split(" | ")[-1] for _, _, said in _found(text)]
