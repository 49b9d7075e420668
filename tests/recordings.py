"""Made recordings: forty transcripts in every form that newscli reads, and drafts that quote them; all is invented."""

import json
import re
from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

PLACES = [
    "Skarrow",
    "Dunmoor Lock",
    "the Peverel weir",
    "Ostby",
    "the north sluice",
    "Quill Lane",
    "the old tannery",
    "Hessick",
]
THINGS = [
    "pump",
    "culvert",
    "ferry",
    "lantern",
    "signal box",
    "boiler",
    "crane",
    "greenhouse",
    "turnstile",
    "gasholder",
    "dredger",
]
PEOPLE = [
    "Ana Lund",
    "Bo Ferrow",
    "Ilka Marsden",
    "Tomas Reyle",
    "Greta Oduya",
    "Piet Hallam",
    "Nora Esk",
    "Samir Vole",
]
ASKED = (
    "What did you see at {place} that night?",
    "Who told you that the {thing} would last?",
    "And how long did the {thing} stay shut after that?",
    "Would you sign the same paper again for {place}?",
    "How many people walk past {place} in a week?",
    "Did anybody check the {thing} before the crowd came?",
)
TOLD = (
    "We spent {n} crowns on the {thing} and it leaked in the very first week.",
    "Nobody at {place} asked the divers what they had found under the {thing}.",
    "I counted {n} eels in the {thing} before breakfast, and my brother counted more.",
    "The council promised a new {thing} for {place}, but the money went to a parade.",
    "My office never saw the letter about {place} until the auditors found it.",
    "There were {n} of us in the queue, and the clerk closed the window at noon.",
    "I will not sign another contract for the {thing} while the water keeps rising.",
    "The engineer wore rubber boots, looked at the {thing}, and shook his head for a minute.",
    "If the {thing} fails again this winter, {place} will be without heat for {n} days.",
    "They painted the {thing} green so that visitors would not notice the rust.",
    "Our neighbours in {place} have paid for their {thing} twice, and they are furious.",
    "It is a small town, and a broken {thing} is the only thing people talk about.",
    "Last spring the {thing} drifted as far as {place} with the mayor's hat on it.",
    "The insurance covers fire and theft, but it does not cover a goat on the {thing}.",
    "We moved {n} crates out of the cellar before the river reached {place}.",
    "I was wrong about the {thing}, and I have said so to every family on the hill.",
    "The school at {place} lost its roof, so the children sang in the {thing} shed.",
    "Honestly, the {thing} cost less than the ribbon that we cut in front of it.",
    "She carried the ledger home in a fish basket because the {thing} was under water.",
    "Every night for {n} nights somebody rang the bell at {place} and ran away.",
    "We can repair the {thing} by August, but we cannot do it without the harbour crew.",
    "The report blames the fog, and I think that the fog is innocent.",
    "My grandmother built the first {thing} in {place} out of barrel staves and tar.",
    "Those {n} signatures were collected in one afternoon outside the bakery.",
    "The bishop blessed the {thing}, and an hour later the chain snapped.",
    "No contractor from {place} has ever been fined, and that has to change.",
    "I asked for {n} sandbags and received a crate of trumpets instead.",
    "The wind took the tarpaulin off the {thing} and wrapped it around the statue.",
    "People at {place} sleep badly because the {thing} hums all night long.",
    "We voted for the cheaper {thing}, and the cheaper {thing} sank.",
    "The minister visited {place} for {n} minutes and never left the car.",
    "I keep the key to the {thing} in a biscuit tin, as my father did.",
)  # fmt: skip
INVENTED = (
    "Every teapot on the island was requisitioned by the beekeepers without any receipt.",
    "The orchestra refused to play until the penguins were released from the vault.",
    "Our satellites have confirmed that marmalade exports doubled under this chancellor.",
    "I never trusted the cartographers who moved the border into my kitchen.",
    "Three zeppelins are parked behind the library and no citizen may photograph them.",
)
SWAPS = {
    "crowns": "dollars", "divers": "bakers", "eels": "trout", "parade": "festival", "auditors": "lawyers",
    "noon": "four", "water": "price", "rubber": "leather", "winter": "autumn", "green": "yellow", "furious": "amused",
    "small": "noisy", "hat": "chain", "theft": "flood", "cellar": "attic", "family": "farmer", "roof": "piano",
    "ribbon": "cake", "basket": "crate", "bell": "horn", "August": "October", "fog": "captain", "staves": "hoops",
    "afternoon": "morning", "chain": "rope", "fined": "praised", "trumpets": "violins", "statue": "fountain",
    "badly": "soundly", "sank": "exploded", "car": "train", "biscuit": "tobacco",
}  # fmt: skip
DENIED = (
    ("does not cover", "does cover"), ("will not sign", "will sign"), ("never saw", "saw"),
    ("was wrong", "was not wrong"), ("can repair", "can not repair"), ("cannot do", "can do"),
    ("never left", "left"), ("never been", "been"), ("have paid", "have not paid"),
    ("is a small", "is not a small"), ("were collected", "were not collected"),
)  # fmt: skip
FILLED = (" the ", " uh, the ", "uh"), (" and ", " and, you know, ", "you know"), (" that ", " that, um, that ", "um")
_TRIES = 40  # in a long talk there are no more new sentences


class Word(NamedTuple):
    """A word as it is spoken: by whom, in which turn and sentence, from when on, in seconds."""

    text: str
    speaker: str
    turn: int
    sentence: int
    start: float


class Cue(NamedTuple):
    """Words that are shown together, the numbers of the first and of the one after the last."""

    first: int
    last: int


class Recording(NamedTuple):
    """A transcript as a file, its words, and the number of the second from which each word is told (None: untold)."""

    form: str
    file: str
    raw: str
    words: tuple[Word, ...]
    told: tuple[float | None, ...]
    named: bool

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Return the numbers of the first word of each sentence and of the one after its last."""
        starts = [n for n, word in enumerate(self.words) if not n or word.sentence != self.words[n - 1].sentence]
        return list(zip(starts, [*starts[1:], len(self.words)], strict=True))


class Asked(NamedTuple):
    """A quotation of a draft: what was done to it, its words, whose it is said to be, and the word it begins at."""

    kind: str
    words: str
    speaker: str
    first: int | None
    difference: tuple[str, str] = ("", "")


def spoken(random: Random, speakers: list[str], turns: int, *, fill: bool = True) -> tuple[Word, ...]:
    """Return what speakers say in turn; in a short talk no sentence comes twice, some have fillers in them."""
    words: list[Word] = []
    used, sentence, clock = set[str](), 0, 3.0
    for turn in range(turns):
        asks = not turn % 2
        speaker = speakers[0] if asks else speakers[1 + turn // 2 % (len(speakers) - 1)]
        for _ in range(1 if asks else random.randint(2, 5)):
            text = _sentence(random, ASKED if asks else TOLD, used)
            if fill and not asks and not random.randrange(4):
                text = text.replace(*FILLED[sentence % 3][:2], 1)
            for word in text.split():
                words.append(Word(word, speaker, turn, sentence, round(clock, 2)))
                clock += 0.25 + 0.03 * len(word)
            sentence, clock = sentence + 1, clock + 0.4
        clock += 1.5
    return tuple(words)


def _sentence(random: Random, shapes: tuple[str, ...], used: set[str]) -> str:
    for _ in range(_TRIES):
        shape = random.choice(shapes)
        text = shape.format(n=random.randint(13, 98), place=random.choice(PLACES), thing=random.choice(THINGS))
        if text not in used:
            break
    used.add(text)
    return text


def cues_of(words: tuple[Word, ...], most: int = 9) -> list[Cue]:
    """Cut words into cues of at most so many, none across two turns."""
    cues: list[Cue] = []
    first = 0
    for n in range(1, len(words) + 1):
        if n == len(words) or n - first >= most or words[n].turn != words[first].turn:
            cues.append(Cue(first, n))
            first = n
    return cues


def clock(seconds: float, mark: str = ".") -> str:
    """Return a time as captions have it."""
    whole = round(seconds * 1000)
    return f"{whole // 3600000:02}:{whole // 60000 % 60:02}:{whole // 1000 % 60:02}{mark}{whole % 1000:03}"


def said(words: tuple[Word, ...], cue: Cue) -> str:
    """Return the words of a cue."""
    return " ".join(word.text for word in words[cue.first : cue.last])


def _ends(words: tuple[Word, ...], cues: list[Cue]) -> Iterator[tuple[Cue, float, float]]:
    for cue, after in zip(cues, [*cues[1:], None], strict=True):
        last = words[cue.last - 1].start + 0.6
        yield cue, words[cue.first].start, min(last, words[after.first].start) if after else last


def vtt_voices(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """Captions whose cues name their voices."""
    blocks = (
        f"{clock(a)} --> {clock(b)}\n<v {words[cue.first].speaker}>{said(words, cue)}</v>"
        for cue, a, b in _ends(words, cues)
    )
    return "\n\n".join(["WEBVTT", *blocks]) + "\n"


def vtt_noted(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """Captions with notes, styles, settings, identifiers and markup; a voice is named where it begins."""
    blocks, before = [], ""
    for number, (cue, a, b) in enumerate(_ends(words, cues), 1):
        text, voice = said(words, cue).replace(" of the ", " of&nbsp;the "), words[cue.first].speaker
        half = text.find(" ", len(text) // 2)
        text = f"<i>{text[:half]}</i>\n{text[half + 1 :]}" if half > 0 else text
        text = text if voice == before else f"<v.loud {voice}>{text}"
        blocks += ["NOTE checked by hand\nand once more"] if not number % 7 else []
        blocks.append(f"cue-{number}\n{clock(a)[3:]} --> {clock(b)[3:]} align:start position:{number % 90}%\n{text}")
        before = voice
    head = "WEBVTT - A hearing\nKind: captions\n\nSTYLE\n::cue { color: peachpuff }\n\nREGION\nid:fred\nwidth:40%"
    return "\n\n".join([head, *blocks]) + "\n"


def vtt_rolling(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """Captions as machines make them: two lines, of which the first was shown before, and each word with its time."""
    blocks, before = [], ""
    for cue, a, b in _ends(words, cues):
        timed = "".join(f"<{clock(word.start)}><c> {word.text}</c>" for word in words[cue.first + 1 : cue.last])
        new = words[cue.first].text + timed
        blocks.append(f"{clock(a)} --> {clock(b)} align:start position:0%\n{before or ' '}\n{new}")
        blocks.append(f"{clock(b)} --> {clock(b + 0.01)} align:start position:0%\n{said(words, cue)}\n ")
        before = said(words, cue)
    return "\n\n".join(["WEBVTT\nKind: captions\nLanguage: en", *blocks]) + "\n"


def vtt_growing(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """Captions that grow while somebody speaks: each cue has the words of the one before, and more."""
    blocks = []
    for cue, _, b in _ends(words, cues):
        for stop in sorted({*range(cue.first + 3, cue.last, 3), cue.last}):
            end = words[stop].start if stop < cue.last else b
            blocks.append(
                f"{clock(words[max(cue.first, stop - 3)].start)} --> {clock(end)}\n{said(words, Cue(cue.first, stop))}"
            )
    return "\n\n".join(["WEBVTT", *blocks]) + "\n"


def _shown(number: int, cue: Cue) -> int:
    """Return the first word of those that come with a word in a cue that grows."""
    return max(cue.first, min(cue.first + (number - cue.first) // 3 * 3 + 3, cue.last) - 3)


def srt_named(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """Subtitles in which a name in capitals stands where somebody begins."""
    blocks, before = [], ""
    for number, (cue, a, b) in enumerate(_ends(words, cues), 1):
        voice = words[cue.first].speaker
        text = said(words, cue) if voice == before else f"{voice.upper()}: {said(words, cue)}"
        blocks.append(f"{number}\n{clock(a, ',')} --> {clock(b, ',')}\n{text}")
        before = voice
    return "\r\n\r\n".join(block.replace("\n", "\r\n") for block in blocks) + "\r\n"


def srt_chevrons(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """Subtitles in which two marks say that somebody else speaks, and nothing who."""
    blocks = []
    for number, (cue, a, b) in enumerate(_ends(words, cues), 1):
        begins = not cue.first or words[cue.first - 1].turn != words[cue.first].turn
        blocks.append(f"{number}\n{clock(a, ',')} --> {clock(b, ',')}\n{'>> ' * begins}{said(words, cue)}")
    return "\n\n".join(blocks) + "\n"


def whisper(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """What Whisper writes: segments without speakers."""
    found = [
        {
            "id": n,
            "seek": 0,
            "start": a,
            "end": b,
            "text": f" {said(words, cue)}",
            "tokens": [50364, n],
            "temperature": 0.0,
        }
        for n, (cue, a, b) in enumerate(_ends(words, cues))
    ]
    return json.dumps({"text": " ".join(word.text for word in words), "segments": found, "language": "en"})


def whisperx(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """What WhisperX writes: segments with numbered speakers and timed words."""
    names = list(dict.fromkeys(word.speaker for word in words))
    found = [
        {
            "start": a, "end": b, "text": said(words, cue),
            "speaker": f"SPEAKER_{names.index(words[cue.first].speaker):02}",
            "words": [{"word": each.text, "start": each.start, "score": 0.9} for each in words[cue.first : cue.last]],
        }
        for cue, a, b in _ends(words, cues)
    ]  # fmt: skip
    return json.dumps({"segments": found, "word_segments": []}, ensure_ascii=False, indent=1)


def otranscribe(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """What oTranscribe keeps: paragraphs of markup, each with a time that can be clicked."""
    parts = [
        f'<p><span class="timestamp" data-timestamp="{words[cue.first].start}">{clock(words[cue.first].start)[3:8]}'
        f"</span> <b>{words[cue.first].speaker}:</b> {said(words, cue)}<br /></p>"
        for cue in cues
    ]
    return json.dumps({"text": "".join(parts), "media": "hearing.mp3", "media-time": 12.5})


def stamped(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """A plain transcript: the time in brackets, the name, the words of a turn."""
    lines = (f"[{clock(words[cue.first].start)[:8]}] {words[cue.first].speaker}: {said(words, cue)}" for cue in cues)
    return "\n".join(lines) + "\n"


def headed(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """A plain transcript: name and time on a line above the words of a turn."""
    parts = (f"{words[cue.first].speaker}  {clock(words[cue.first].start)[1:8]}\n{said(words, cue)}\n" for cue in cues)
    return "\n".join(parts)


def named(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """A plain transcript of names in capitals and words, without times."""
    return "\n\n".join(f"{words[cue.first].speaker.upper()}: {said(words, cue)}" for cue in cues) + "\n"


def asked_and_answered(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """An interview of questions and answers, without times."""
    first = words[0].speaker
    return "\n".join(f"{'Q' if words[cue.first].speaker == first else 'A'}. {said(words, cue)}" for cue in cues) + "\n"


def court(words: tuple[Word, ...], cues: list[Cue]) -> str:
    """A hearing as a reporter types it: numbered lines of sixty characters, twenty-five a page."""
    lines: list[str] = []
    for cue in cues:
        label = f"     {words[cue.first].speaker.split()[-1].upper()}:  "
        line = f"{label}{words[cue.first].text}"
        for word in words[cue.first + 1 : cue.last]:
            if len(line) + len(word.text) > 58:
                lines.append(line)
                line = word.text
            else:
                line += f" {word.text}"
        lines.append(line)
    pages = [lines[at : at + 25] for at in range(0, len(lines), 25)]
    shown = ("\n".join(f"{n:2}  {line}" for n, line in enumerate(page, 1)) for page in pages)
    return "".join(f"{'':50}Page {number}\n\n{page}\n\f" for number, page in enumerate(shown, 11))


def bare(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return words as machines write them that know of no sentences."""
    return tuple(word._replace(text=word.text.lower().strip(".,?")) for word in words)


class Form(NamedTuple):
    """A form of transcripts: how it is written, its suffix, whether its cues are whole turns, are timed, have names,
    and whether it has no capitals and no stops."""

    write: Callable[[tuple[Word, ...], list[Cue]], str]
    suffix: str
    whole: bool = False
    timed: bool = True
    named: bool = True
    bare: bool = False


FORMS = (
    Form(vtt_voices, "vtt"), Form(vtt_noted, "vtt"), Form(vtt_rolling, "vtt", named=False, bare=True),
    Form(vtt_growing, "vtt", named=False, bare=True), Form(srt_named, "srt"), Form(srt_chevrons, "srt", named=False),
    Form(whisper, "json", named=False), Form(whisperx, "json", named=False), Form(otranscribe, "otr", whole=True),
    Form(stamped, "txt", whole=True), Form(headed, "txt", whole=True), Form(named, "txt", whole=True, timed=False),
    Form(asked_and_answered, "txt", whole=True, timed=False, named=False), Form(court, "txt", whole=True, timed=False),
)  # fmt: skip


def recordings(count: int = 40, turns: int = 24) -> Iterator[Recording]:
    """Yield transcripts, the forms in turn."""
    for number in range(count):
        yield recording(FORMS[number % len(FORMS)], number, turns)


def recording(form: Form, number: int, turns: int) -> Recording:
    """Return one transcript."""
    random = Random(number)
    voices = 2 if form.write is asked_and_answered else 2 + number % 2
    words = spoken(random, random.sample(PEOPLE, voices), turns)
    shown = bare(words) if form.bare else words
    cues = cues_of(words, 10_000 if form.whole else 9)
    told: list[float | None] = []
    for cue in cues:
        start = words[cue.first].start
        told += [(float(int(start)) if form.suffix == "txt" else start) if form.timed else None] * (
            cue.last - cue.first
        )
    if form.write in (vtt_rolling, whisperx):
        told = [word.start for word in words]
    if form.write is vtt_growing:
        told = [words[_shown(n, cue)].start for cue in cues for n in range(cue.first, cue.last)]
    name = form.write.__name__.replace("_", "-")
    return Recording(name, f"{name}-{number}.{form.suffix}", form.write(shown, cues), words, tuple(told), form.named)


KINDS = ("exact", "cut", "word", "number", "negation", "joined", "speaker", "invented", "filler")


def draft_of(recording: Recording, number: int, many: int = 9) -> tuple[str, list[Asked]]:
    """Return a draft that quotes a recording, and its quotations, in order."""
    random = Random(1000 + number)
    asked: list[Asked] = []
    kinds = [KINDS[(number * many + n) % len(KINDS)] for n in range(many)]
    used = set[int]()
    told = _told_once(recording)
    for kind in kinds:
        spans = [span for span in told if span[0] not in used and span[1] - span[0] > 9]
        random.shuffle(spans)
        found = next((made for span in spans if (made := _MAKERS[kind](recording, *span, random))), None)
        if found:
            asked.append(found)
            used.add(found.first if found.first is not None else -1)
    lines = [
        f"“{each.words.rstrip('.?!')},” said {each.speaker}." if n % 2 else f"{each.speaker} said: “{each.words}”"
        for n, each in enumerate(asked)
    ]
    return "\n\n".join(lines) + "\n", asked


def _told_once(recording: Recording) -> list[tuple[int, int]]:
    """Return the sentences that are not nearly the words of another one."""
    spans = recording.sentences
    words = [{*_text(recording, *span).split()} for span in spans]
    alike = [any(len(one & other) >= 0.6 * len(one) for other in words if other is not one) for one in words]
    return [span for span, is_alike in zip(spans, alike, strict=True) if not is_alike]


def _text(recording: Recording, first: int, last: int) -> str:
    return " ".join(word.text for word in recording.words[first:last])


def _plain(text: str) -> bool:
    return not any(filled in text for _, filled, _ in FILLED)


def _exact(recording: Recording, first: int, last: int, random: Random) -> Asked | None:
    text = _text(recording, first, last)
    return Asked("exact", text, recording.words[first].speaker, first)


def _cut(recording: Recording, first: int, last: int, random: Random) -> Asked | None:
    if last - first < 13:
        return None
    at = first + 5
    text = f"{_text(recording, first, at).rstrip(',')} … {_text(recording, at + 3, last)}"
    return Asked("cut", text, recording.words[first].speaker, first)


def _word(recording: Recording, first: int, last: int, random: Random) -> Asked | None:
    text = _text(recording, first, last)
    swap = next((pair for pair in SWAPS.items() if len(re.findall(rf"\b{pair[0]}\b", text)) == 1), None)
    return _changed("word", recording, first, text, *swap) if swap and _plain(text) else None


def _number(recording: Recording, first: int, last: int, random: Random) -> Asked | None:
    text = _text(recording, first, last)
    found = next((word for word in text.split() if word.isdigit()), None)
    return _changed("number", recording, first, text, found, str(int(found) + 11)) if found and _plain(text) else None


def _negation(recording: Recording, first: int, last: int, random: Random) -> Asked | None:
    text = _text(recording, first, last)
    swap = next((pair for pair in DENIED if pair[0] in text), None)
    return _changed("negation", recording, first, text, *swap) if swap and _plain(text) else None


def _changed(kind: str, recording: Recording, first: int, text: str, old: str, new: str) -> Asked:
    return Asked(kind, re.sub(rf"\b{old}\b", new, text), recording.words[first].speaker, first, (old, new))


def _joined(recording: Recording, first: int, last: int, random: Random) -> Asked | None:
    speaker = recording.words[first].speaker
    far = [
        (a, b)
        for a, b in _told_once(recording)
        if a - last > 80 and recording.words[a].speaker == speaker and b - a > 9 and _plain(_text(recording, a, b))
    ]
    text = _text(recording, first, last)
    return Asked("joined", f"{text} {_text(recording, *far[0])}", speaker, first) if far and _plain(text) else None


def _speaker(recording: Recording, first: int, last: int, random: Random) -> Asked | None:
    other = next(word.speaker for word in recording.words if word.speaker != recording.words[first].speaker)
    text = _text(recording, first, last)
    return Asked("speaker", text, other, first) if recording.named and _plain(text) else None


def _invented(recording: Recording, first: int, last: int, random: Random) -> Asked | None:
    return Asked("invented", random.choice(INVENTED), recording.words[first].speaker, None)


def _filler(recording: Recording, first: int, last: int, random: Random) -> Asked | None:
    text = _text(recording, first, last)
    filled = next((each for each in FILLED if each[1] in text), None)
    if not filled:
        return None
    return Asked("filler", text.replace(filled[1], filled[0]), recording.words[first].speaker, first, ("", filled[2]))


_MAKERS = {
    "exact": _exact, "cut": _cut, "word": _word, "number": _number, "negation": _negation, "joined": _joined,
    "speaker": _speaker, "invented": _invented, "filler": _filler,
}  # fmt: skip
