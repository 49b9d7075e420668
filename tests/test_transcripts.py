"""Transcripts: their forms, what is broken in them, who speaks and when, in recordings made up for it."""

import json
import re
from pathlib import Path

import newscli
import pytest
from newscli.article import Article
from newscli.errors import InputError
from newscli.ingest.readers.sources import gather, read_incoming
from newscli.pipeline.archives.user_archive import archive_of
from newscli.quotes.voices import count_voices
from newscli.render.layouts.stories.across_papers import check
from newscli.render.page import Answer, Look

from benchmarks.recordings import count, count_whole, count_written
from front_door import run
from recordings import FORMS, bare, recording

# A transcript, and its paragraphs with the time of each: names stand on lines of their own.
SHORT = (
    (
        "WEBVTT - The weir\n\nNOTE by hand\nin two lines\n\nSTYLE\n::cue { color: red }\n\n"
        "first\n00:01.000 --> 00:02.500 align:start\n<v.loud Ana Lund>Fish &amp; <i>chips</i>, A&amp;B\n"
        "and <b>bri</b>dges,</v>\n\n"
        "00:02.500 --> 00:04.000\n<v Ana Lund>as <c>ever</c>.\n\n00:04.000 --> 00:05.000\n<v Bo>No: 3 < 4.\n",
        "Ana Lund 00:01|Fish & chips, A&B and bridges, as ever. 00:01|Bo 00:04|No: 3 < 4. 00:04",
    ),
    (
        "1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}- Hello there.\r\n- Who is it?\r\n\r\n"
        "2\r\n00:00:03,000 --> 00:00:04,000\r\n>> ANA: Me.\r\n>> BO:\r\nIt is you.\r\n",
        "Hello there. 00:01|Who is it? 00:01|ANA 00:03|Me. 00:03|BO 00:03|It is you. 00:03",
    ),
    (
        "[00:12:03] Ana Lund: We shut it.\nAnd it stayed shut.\n[00:12:09] Bo Ferro: Why: because?\n",
        "Ana Lund 12:03|We shut it. And it stayed shut. 12:03|Bo Ferro 12:09|Why: because? 12:09",
    ),
    (
        "[00:00.000 --> 00:04.000]   Hello there.\n[00:04.000 --> 00:07.000]   It leaks.\n",
        "Hello there. 00:00|It leaks. 00:04",
    ),
    ("0:00\nhello there\n0:04\nit leaks\n0:09\nit does\n", "hello there it leaks it does 00:00"),
    (
        "Speaker 1: (00:03)\nHello.\nSpeaker 2: (00:05)\nIt leaks.\n",
        "Speaker 1|Hello. 00:03|Speaker 2 00:03|It leaks. 00:05",
    ),
    (
        "1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_00]: Hi.\n\n2\n00:00:03,000 --> 00:00:04,000\n[SPEAKER_01]: No.\n",
        "SPEAKER_00 00:01|Hi. 00:01|SPEAKER_01 00:03|No. 00:03",
    ),
    (
        "00:00:01 Speaker 1\nHello.\n\n(00:00:05) BO FERRO\nIt leaks.\nRemember: it is old.\n",
        "Speaker 1 00:01|Hello. 00:01|BO FERRO 00:05|It leaks. Remember: it is old. 00:05",
    ),
    (
        "The council of Ostby\n\nMAYOR LUND: Open.\n\nMS. ESK: I move it.\n\nMAYOR LUND: Who is for it?\n\n"
        "MS. ESK: I am.\n\nMR. VOLE: I am not.\n\nMAYOR LUND: Closed.\n",
        "The council of Ostby|MAYOR LUND|Open.|MS. ESK|I move it.|MAYOR LUND|Who is for it?|MS. ESK|I am.|MR. VOLE"
        "|I am not.|MAYOR LUND|Closed.",
    ),
    (
        "Interview with Greta Oduya\n\nInterviewer: And?\nOduya: It rained.\n\nIt was dark.\nInterviewer: Then?\n"
        "Oduya: It stuck.\nInterviewer: Who did it?\nOduya: Vole did.\n",
        "Interview with Greta Oduya|Interviewer|And?|Oduya|It rained.|It was dark.|Interviewer|Then?|Oduya|It stuck."
        "|Interviewer|Who did it?|Oduya|Vole did.",
    ),
    (
        "Speaker 1 (1:00:03): Hello.\nSpeaker 2 (1:00:05): Who is it?\n",
        "Speaker 1|Hello. 1:00:03|Speaker 2 1:00:03|Who is it? 1:00:05",
    ),
    (
        "             VOLE - CROSS                 8\n\n 1   Q.   Was it\n 2  shut?\n 3   A.   No.\n 4   Q.   Why?\n"
        " 5   A.   It had\nnot been oiled, and\n 6  the chain\n       Reported by M. Lund\n\f             VOLE - CROSS"
        "                 9\n\n 1  was mine.\n 2        RECROSS EXAMINATION\n 3  BY MS. ESK:\n 4   Q.   Yours?\n"
        " 5   A.   Mine.\n 6        THE COURT:  Sit down.\n",
        "Q|Was it shut?|A|No.|Q|Why?|A|It had not been oiled, and the chain was mine.|Q"
        "|Yours?|A|Mine.|THE COURT|Sit down.",
    ),
    # Nothing is lost of cues that run back, of times of a hundred hours, of an empty line within a cue.
    (
        "WEBVTT\n\n100:00:01.000 --> 99:00:05.000\nlater, and\n\nlater still.\n\n"
        "00:00.500 --> 00:00.700\nBack in time.\n",
        "later, and later still. Back in time. 100:00:01",
    ),
    # Words that come again are said again where captions don't roll.
    (
        "WEBVTT\n\n00:01.000 --> 00:02.000\nNo, no.\n\n00:02.000 --> 00:03.000\nNo, no. Never.\n\n"
        "00:03.000 --> 00:04.000\nIt leaks.\n\n00:04.000 --> 00:05.000\nIt does, and we know it.\n",
        "No, no. No, no. Never. It leaks. It does, and we know it. 00:01",
    ),
)  # fmt: skip


def read(raw: str, name: str = "") -> Article:
    (incoming,) = gather(raw.encode(), name)
    return read_incoming(incoming)


@pytest.mark.parametrize(("raw", "shown"), SHORT)
def test_forms(raw: str, shown: str) -> None:
    article = newscli.read(raw)
    told = [(each.span.of(article.text), article.spoken_at(each.span.start)) for each in article.paragraphs]
    assert "|".join(f"{words} {when.clock}" if when else words for words, when in told) == shown
    assert article.raw == raw


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.write.__name__)
def test_every_form_keeps_each_word_once_with_its_time_and_its_voice(form) -> None:  # type: ignore[no-untyped-def]
    made = recording(form, 5, 12)
    article = read(made.raw, made.file)
    spoken = [each.span for each in article.paragraphs if each.kind != "heading"]
    words = [
        (word[0], span.start + word.start()) for span in spoken for word in re.finditer(r"\S+", span.of(article.text))
    ]
    assert [word for word, _ in words] == [word.text for word in (bare(made.words) if form.bare else made.words)]
    for (_, at), told in zip(words, made.told, strict=True):
        when = article.spoken_at(at)
        assert (when is None) == (told is None)
        assert when is None or told is None or abs(when.seconds - told) <= 0.5
    if made.named:
        turns = [made.words[n] for n in range(len(made.words)) if not n or made.words[n].turn != made.words[n - 1].turn]
        last = [word.speaker.split()[-1].lower() for word in turns]
        found = [quote for quote in newscli.find_quotes(article).quotes if quote.kind == "direct"]
        assert [quote.named and quote.named.split()[-1].lower() for quote in found] == last


def test_rolling_captions_say_nothing_twice_nor_lose_what_is_said_twice() -> None:
    shown = (
        ("01.000", " \nit<00:01.500><c> is</c>"),
        ("02.000", "it is\n "),
        ("02.010", "it is\nit<00:03.000><c> is</c><00:03.500><c> not</c>"),
        ("04.000", "it is not\n "),
        ("04.010", "it is not\nno<00:05.000><c> eel</c>"),
        ("06.000", "no eel\n "),
    )
    cues = (f"00:{start} --> 00:07.000 align:start\n{words}\n\n" for start, words in shown)
    article = newscli.read(f"WEBVTT\nKind: captions\n\n{''.join(cues)}")
    assert article.text == "it is it is not no eel"
    times = [article.spoken_at(at) for at in (0, 3, 6, 9, 12, 16, 19)]
    assert [time and time.seconds for time in times] == [1.0, 1.5, 2.01, 3.0, 3.5, 4.01, 5.0]


def test_speakers_speak_directly_and_what_they_report_is_reported() -> None:
    raw = (
        "[00:01] MARA ILVES: We closed it at noon. The mayor said that it was safe. I said that I would leave.\n"
        "[00:09] SPEAKER_01: You did? “It is fine,” Bo Ferro told me.\n[00:12] SPEAKER_02: He did not.\n"
    )
    article = newscli.read(raw)
    found = newscli.find_quotes(article).quotes
    assert [(each.speaker and each.speaker.name, each.named is None, each.kind) for each in found] == [
        ("Mara Ilves", False, "direct"),
        ("The mayor", False, "indirect"),
        ("SPEAKER_01", True, "direct"),
        ("Bo Ferro", False, "direct"),
        ("SPEAKER_02", True, "direct"),
    ]
    record = newscli.to_record(newscli.find_quotes(article), article)
    assert record["quotes"][2]["content"][0]["at"] == {"seconds": 9.0, "clock": "00:09"}
    voices = count_voices([(article, newscli.find_quotes(article))]).voices
    assert {"SPEAKER_01", "SPEAKER_02", "Mara Ilves"} <= {each.name for each in voices}
    plain = newscli.read("“No,” said Ana Lund.")
    assert "at" not in newscli.to_record(newscli.find_quotes(plain), plain)["quotes"][0]["content"][0]


@pytest.mark.parametrize(
    "text",
    [
        "The fair opens.\n\n12:30 Doors open.\n\n13:00 The band plays, and the eels are weighed.\n\nIt ends at six.",
        "Breakfast: eggs in cream.\n\nSupper: soup.\n\nBreakfast: bread.\n\nSupper: pie.\n\n"
        "Breakfast: oats.\n\nSupper: an eel",
        "The day in Skarrow\n\n09:15\nThe minister arrives.\n\n10:20\nThe eels are weighed.\n\n11:00\nAll go home.",
        "Rain fell on Skarrow.\n\n1. Pack a lamp.\n2. Pack a rope.\n3. Go home before noon.",
    ],
)
def test_other_texts_are_no_transcripts(text: str) -> None:
    assert not any(out.kind in ("time", "speaker", "voice", "cue") for out in newscli.read(text).left_out)


@pytest.mark.parametrize(
    ("raw", "name", "message"),
    [
        (
            "WEBVTT\n\n00:01.000 --> 00:0x.000\nHello.\n",
            "a.vtt",
            "no line of the captions is a time of a cue: “00:01.000 -",
        ),
        ("WEBVTT\n\nNOTE nothing is said\n", "a.vtt", "the transcript has no words"),
        ('{"segments": [{"start": 1.0, "end": 2.0, "text": "Hel', "a.json", "the transcript is damaged JSON"),
        ('{"media": "a.mp3", "text": "<p>Hello', "a.otr", "the transcript is damaged JSON"),
    ],
)
def test_what_is_broken_is_told(raw: str, name: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(raw, name)


@pytest.mark.parametrize("bad", ["00:0x.000 --> 00:04.000", "00:03.000 --> 4 s", "3 -->", "00:03.000-->0:4"])
@pytest.mark.parametrize("at", range(3))
@pytest.mark.parametrize(("head", "number"), [("WEBVTT\n\n", ""), ("", "{}\n")])
def test_a_bad_time_costs_itself_and_its_words_stay(bad: str, at: int, head: str, number: str) -> None:
    times = [f"00:0{each}.000 --> 00:0{each + 1}.000" for each in (1, 3, 5, 7)]
    good = times if head else ["00:00.500 --> 00:00.900", *times[1:]]
    lines = [bad if each == at + 1 else line for each, line in enumerate(good)]
    cues = (f"{number.format(n)}{line}\neel {n} swam a --> b.\n\n" for n, line in enumerate(lines, 1))
    article = read(head + "".join(cues), "a.vtt" if head else "a.srt")
    assert article.text.split() == " ".join(f"eel {n} swam a --> b." for n in range(1, 5)).split()
    told = [article.spoken_at(article.text.index(f"eel {n}")) for n in range(1, 5)]
    known = [1.0 if head else 0.5, 3.0, 5.0, 7.0]
    known[at + 1] = known[at]
    assert [each and each.seconds for each in told] == known


def test_what_a_program_heard_is_kept_where_its_times_are_no_times() -> None:
    segments = [
        {"start": start, "end": 2, "text": f" eel {n}."} for n, start in enumerate([None, 1.5, "x", 1e99, True])
    ]
    article = read(json.dumps({"segments": [*segments, 7, {"text": None}]}), "heard.json")
    assert article.text == "eel 0. eel 1. eel 2. eel 3. eel 4."
    assert [article.spoken_at(at).seconds for at in (0, 7, 14)] == [0.0, 1.5, 1.5]  # type: ignore[union-attr]
    said = {"transcription": [{"offsets": {"from": 1500, "to": 2000}, "text": " Hello."}]}
    assert read(json.dumps(said), "heard.json").spoken_at(0).clock == "00:01"  # type: ignore[union-attr]
    record = {"text": "The mayor left the weir.", "media": ["eel.jpg"], "title": "Gone"}
    assert read(json.dumps(record), "kept.json").title == "Gone"


def test_an_archive_keeps_times_and_a_page_leads_to_the_recording(tmp_path: Path) -> None:
    made = recording(FORMS[8], 3, 6)
    place = tmp_path / "hearing.otr"
    place.write_text(made.raw, encoding="utf-8")
    assert run(tmp_path, "add", str(place)).code == 0
    told = run(tmp_path, "quotes", "hearing")
    assert told.out.splitlines()[0].split("\t")[5] == "00:03"
    page = tmp_path / "page.html"
    assert run(tmp_path, "report", "hearing", "-o", str(page)).code == 0
    assert 'href="hearing.mp3#t=3"' in page.read_text("utf-8")
    heard = recording(FORMS[7], 3, 6)
    place = tmp_path / heard.file
    place.write_text(heard.raw, encoding="utf-8")
    assert run(tmp_path, "report", str(place), "-o", str(page)).code == 0
    shown = page.read_text("utf-8")
    assert set(re.findall(r'href="#(speaker-\d+)"', shown)) <= set(re.findall(r'id="(speaker-\d+)"', shown))
    assert "SPEAKER_01" in shown


HEARING = """WEBVTT

00:00:03.000 --> 00:00:06.000
<v Ana Lund>Well, the, the weir was, uh, shut at noon and, you know, we closed the lane for 40 days.

00:12:03.000 --> 00:12:06.000
<v Bo Ferro>Who paid the divers for the eels? Do you know what they cost? It was very, very dear.

00:12:09.000 --> 00:12:16.000
<v Ana Lund>I did not pay the divers, and my brother did not pay them either.
We were going to— we sold the bri— the bridge

00:13:05.000 --> 00:13:20.000
<v Ana Lund>I want, I want to say this.
In nineteen eighty-four he was at the, he was on the quay until 4:20. Not one of us saw a can.
It was the third of May, or the twenty-first, and he had one can.

00:14:05.000 --> 00:14:20.000
<v Ana Lund>They are, um, they're mending the sluice by hand. I'd, I had told the smith.

00:15:05.000 --> 00:15:20.000
<v Ana Lund>The heron fund is frozen. I'd paint it again. I asked and was told, "Not for a net and not for a bell."

00:16:05.000 --> 00:16:20.000
<v Ana Lund>It wasn't a heron. It does not go with a bell. I only own one net. We sold six herons in Lent. Tie them up.
Tie them up. They bite.
"""


# A quotation and what it is, when it is spoken, what is passed over, or what differs.
QUOTED = (
    ("The weir was shut at noon and we closed the lane for 40 days", "exact", "00:03", "uh|you know"),
    ("We sold the bridge", "exact", "12:09", "the bri"),
    ("Do you know what they cost?", "other speaker", "12:03", ""),
    ("I did pay the divers, and my brother did not pay them either", "altered", "12:09", "not"),
    ("The weir was shut at noon and we closed the lane for 14 days", "altered", "00:03", "40|14"),
    ("We closed the lane for 40 days. I did not pay the divers", "joined", "00:03 12:09", ""),
    ("Who paid the divers for the eels?", "other speaker", "12:03", ""),
    ("I did not … and my brother did not pay them either", "cut", "12:09", ""),
    ("The goose took the ribbon in the town hall", "not found", "", ""),
    ("In 1984 he was on the quay until 4:20", "exact", "13:05", "he was at the"),
    ("In 1984 he was on the quay until 2:40", "altered", "13:05", "4:20|2:40"),
    ("One of us saw a can", "altered", "13:05", "Not"),
    ("One of them saw a can", "altered", "13:05", "us|them"),
    ("I want to say this …", "cut", "13:05", ""),
    ("They knew what it cost", "not found", "", ""),
    ("It was the 3rd of May, or the 21st, and he had 1 can", "exact", "13:05", ""),
    ("They are mending the sluice by hand", "exact", "14:05", "um, they're"),
    ("They're mending the sluice by hand", "exact", "14:05", ""),
    ("They are mending the sluice by night", "altered", "14:05", "hand|night"),
    ("I had told the smith", "exact", "14:05", ""),
    ("The heron fund is frozen", "exact", "15:05", ""),
    ("I wouldn't paint it again", "altered", "15:05", "I'd|I wouldn't"),
    ("It was a heron", "altered", "16:05", "wasn't|was"),
    ("does not go with the boat", "altered", "16:05", "a bell|the boat"),
    ("We sold nine herons in March", "altered", "16:05", "six|nine|Lent|March"),
    ("We bred nine eels in Lent", "not found", "", ""),
    ("We sold six herons in Lent. Tie them up. They bite", "altered", "16:05", "Tie them up."),
    ("The heron fund is frozen. I only own one net", "joined", "15:05 16:05", ""),
    ("I only own one net, and the heron fund is frozen", "joined", "16:05 15:05", ""),
    ("It was the 3rd of May, or the 22nd", "altered", "13:05", "twenty-first|22nd"),
)


@pytest.mark.parametrize(("words", "status", "when", "told"), QUOTED)
def test_a_draft_against_a_recording(words: str, status: str, when: str, told: str) -> None:
    with archive_of([newscli.read(HEARING)]) as archive:
        (found,) = archive.check_draft(newscli.read(f"“{words},” said Ana Lund.")).quotations
    places = (found.best, *found.more) if found.best else ()
    edits = [edit.words for place in places for edit in place.edits if edit.kind in ("added", "removed")]
    passed = [what for place in places for what in place.passed]
    assert (found.status, " ".join(place.at.clock for place in places if place.at)) == (status, when)
    assert "|".join(edits if status == "altered" else passed) == told


COURT = """
 1             THE COURT:  Call the goose.
 2             MR. ESK:  The state calls Ada Lund.
 3             (ADA LUND was first duly
 4   sworn.)
 5   BY MR. ESK:
 6      Q.   Did you oil the wheel of the mill?
 7      A.   Nobody oils a wheel in Lent, sir.
 8      Q.   Who kept the can?
 9      A.   Cold hands kept it. My own.
10             MS. VOLE:  Objection to the can.
11             THE COURT:  Overruled. It stays.
12   BY MS. VOLE:
13      Q.   Was it a can of goose fat?
14      A.   It was soup.
"""
PODCAST = "\n".join(
    f"[00:00:{10 + 5 * at}] SPEAKER_0{1 + at % 2}: {words}"
    for at, words in enumerate(
        (
            "Why do you breed newts?",
            "They are quiet company.",
            "What do they eat?",
            "Mostly wet bread and luck.",
            "Is it dear?",
        )
    )
)
NIGHT = "Interview with Greta Oduya\n\n" + "\n\n".join(
    (
        "Q. Who keeps the owls at night?", "A. Boys from Ostby keep them.", "Q. And by day?", "A. Greta Hale did once.",
        "Q. Do they bite?", "A. Only on the thumb. Uncle Brod told me, quote, never feed an owl by day, unquote.",
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "draft", "told"),
    [
        (COURT, "“Did you oil the wheel of the mill?” Ada Lund asked.", "other speaker: Mr. Esk"),
        (COURT, "“Did you oil the wheel of the mill?” Ben Esk asked.", "exact: Mr. Esk"),
        (COURT, "“Was it a can of goose fat?” asked Mr. Esk.", "other speaker: Ms. Vole"),
        (COURT, "“Cold hands kept it,” Lund said.", "exact: Ada Lund"),
        (NIGHT, "“Boys from Ostby keep them,” said Greta Oduya.", "exact: Greta Oduya"),
        (NIGHT, "“Do they bite?” asked Greta Oduya.", "other speaker: Q"),
        (NIGHT, "“Do they bite?” asked Ben Esk.", "exact: Q"),
        (NIGHT, "“Never feed an owl by day,” Uncle Brod told her.", "exact: Greta Oduya"),
        (NIGHT, "“Never feed an owl by day,” her uncle told her, Oduya said.", "exact: Greta Oduya"),
        (NIGHT, "“Only on the thumb,” Ben Esk told Oduya.", "other speaker: Greta Oduya"),
        (NIGHT, "Brod says “never feed an owl by day,” Oduya said.", "exact: Greta Oduya"),
        (NIGHT, "“Only on the thumb,” Ben Esk said, according to Oduya.", "exact: Greta Oduya"),
        (
            NIGHT,
            "Her uncle Brod told her last March, “Never feed an owl by day,” Oduya recalled.",
            "exact: Greta Oduya",
        ),
        (COURT, "“Nobody oils a wheel in Lent, sir,” Mr. Esk told Lund.", "other speaker: Ada Lund"),
        (
            PODCAST,
            "“They are quiet company,” Ada Lund said. “Mostly wet bread and luck,” said Lund.\n\n"
            "Lund said: “What do they eat?”",
            "exact: SPEAKER_02, exact: SPEAKER_02, other speaker: SPEAKER_01",
        ),
        (PODCAST, "“What do they eat?” asked Ada Lund.", "exact: SPEAKER_01"),
        (
            PODCAST,
            "“Why do you breed newts?” asked Ben Esk. “What do they eat?” he asked.\n\n“Is it dear?” asked Ada Lund.",
            "exact: SPEAKER_01, exact: SPEAKER_01, other speaker: SPEAKER_01",
        ),
        (
            PODCAST,
            "“Why do you breed newts?” asked Ben Esk. “What do they eat?” he asked.\n\n“Is it dear?” a reporter asked.",
            "exact: SPEAKER_01, exact: SPEAKER_01, exact: SPEAKER_01",
        ),
    ],
)
def test_who_asks_and_who_answers(raw: str, draft: str, told: str) -> None:
    with archive_of([newscli.read(raw)]) as archive:
        found = archive.check_draft(newscli.read(draft)).quotations
    assert ", ".join(f"{each.status}: {each.best and each.best.speaker}" for each in found) == told


@pytest.mark.parametrize(
    ("raw", "words", "shown"),
    [
        (
            f"LUND - DIRECT   40\n{COURT}\nLUND - CROSS   41\n 1      Q.   Was it\n 2   ever so hot?\n",
            "ever so hot",
            "p. 41:2",
        ),
        (f"LUND - DIRECT   40\n{COURT}", "My own", "p. 40:9"),
        (f"{COURT}\n\n     Page 8\n\n 1      Q.   Was it hot?\n\n     Page 9\n", "Cold hands kept it", "p. 8:9"),
        (COURT, "My own", ""),
        (PODCAST, "wet bread and luck", "turn from 00:25"),
        (HEARING, "I only own one net", "16:05"),
    ],
)
def test_page_and_line_and_when_a_turn_begins(raw: str, words: str, shown: str) -> None:
    with archive_of([newscli.read(raw)]) as archive:
        found = archive.check_draft(newscli.read(f"“{words},” said Ada Lund."))
    blocks = ("".join(run.text for run in block.runs) for block in check(found, Answer(found), Look()).blocks)
    (told,) = (block for block in blocks if "¶" in block)
    assert shown in told
    assert ("p. " in told, "turn from" in told) == (shown[:1] == "p", shown[:1] == "t")


def test_most_quotations_of_made_recordings_are_told_right() -> None:
    asked, right, wrong, twice = count(14)
    assert (asked.total(), right.total(), wrong, twice) == (asked.total(), asked.total(), [], 0)


def test_quotations_of_transcripts_that_nobody_tuned_on_are_told_right() -> None:
    asked, right, _ = count_written("unread")
    assert (right.total() >= 74, right["invented"]) == (True, asked["invented"])


@pytest.mark.parametrize(("name", "least"), [("outside", 187), ("fresh", 59)])
def test_quotations_of_whole_drafts_are_told_right(name: str, least: int) -> None:
    asked, right, _ = count_whole(name)
    assert (right.total() >= least, right["not found"]) == (True, asked["not found"])
