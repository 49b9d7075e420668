"""Transcripts and drafts written before the code was run on them (`outside.txt` …), as tools and clerks write them."""

import json
import re
import textwrap
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple, TypeVar

import recordings as made

_T = TypeVar("_T")
_PACE, _PAUSE = 0.36, 0.9  # seconds that a word takes, and that lie between two turns
_PAGE = 25  # lines of a court's page


class Draft(NamedTuple):
    """A sentence of a draft, what its quotation is, and who said its words (None: nobody is named)."""

    text: str
    asked: made.Asked
    speaker: str | None


class _Turn(NamedTuple):
    speaker: str
    words: list[made.Word]
    drafts: list[str]

    @property
    def text(self) -> str:
        return _text(self.words)

    @property
    def start(self) -> float:
        return self.words[0].start


_Units = list[tuple[_Turn, list[made.Word]]]


def written(name: str = "outside") -> Iterator[tuple[made.Recording, list[Draft]]]:
    """Yield each transcript of a set, and the sentences of its draft."""
    text = Path(__file__).with_name(f"{name}.txt").read_text("utf-8")
    for part in re.split(r"^@ ", text, flags=re.MULTILINE)[1:]:
        head, *lines = part.splitlines()
        form, file, start = head.split()
        turns = _turns(lines, start)
        words = tuple(word for turn in turns for word in turn.words)
        write, most = _FORMS[form]
        units = [(turn, each) for turn in turns for each in _batched(turn.words, most)]
        times = (word.start if form in _BY_WORD else unit[0].start for _, unit in units for word in unit)
        told = tuple(None if start == "-" else time for time in times)
        recording = made.Recording(form, file, write(units, file), words, told, bool(turns[0].speaker))
        yield recording, [_draft(line, turn, words) for turn in turns for line in turn.drafts]


def _turns(lines: list[str], start: str) -> list[_Turn]:
    hours, minutes, seconds = (0, 0, 0) if start == "-" else map(int, start.split(":"))
    at, turns = float(hours * 3600 + minutes * 60 + seconds), list[_Turn]()
    for line in lines:
        if line.startswith("= "):
            turns[-1].drafts.append(line[2:])
            continue
        speaker, said = line.split("|")
        number = len(turns)
        spoken = [made.Word(word, speaker, number, 0, at + n * _PACE) for n, word in enumerate(said.split())]
        turns.append(_Turn(speaker, spoken, []))
        at += len(spoken) * _PACE + _PAUSE
    return turns


def _draft(line: str, turn: _Turn, words: tuple[made.Word, ...]) -> Draft:
    """Return what a line asks; the words of a joined quotation may begin in any turn."""
    label, text = line.split("|")
    kind, _, change = label.partition(" ")
    gone, _, come = change.partition(">")
    quoted = text[text.index("“") + 1 : text.index("”")]
    area = [n for n, word in enumerate(words) if kind == "joined" or word.turn == turn.words[0].turn]
    begins = re.split(r"(?<=[.?!]) ", quoted)[0] if kind == "joined" else quoted
    first = None if kind == "invented" else _place(_plain(begins), area, words)
    speaker = None if first is None else words[first].speaker
    # A quotation that begins behind a filler passes nothing over.
    is_whole = f" {' '.join(_plain(quoted))} " in f" {' '.join(_plain(turn.text))} "
    difference = ("", "" if is_whole else gone) if kind == "filler" else (gone, come)
    named = speaker if speaker and not re.match(r"[QA]\.|SPEAKER_", speaker) else None
    return Draft(text, made.Asked(kind, quoted, speaker or "", first, difference), named)


def _place(quoted: list[str], area: list[int], words: tuple[made.Word, ...]) -> int:
    """Return the number of the word from which on most of a quotation follows: a false start is before it."""
    said = [" ".join(_plain(words[n].text)) for n in area]

    def alike(window: list[str]) -> tuple[int, int]:
        *blocks, _ = SequenceMatcher(None, window, quoted, autojunk=False).get_matching_blocks()
        if not blocks or blocks[0].a != blocks[0].b:
            return 0, 0
        return sum(block.size for block in blocks) + 3 * (window[0] == quoted[0]), -blocks[-1].a

    def follows(at: int) -> tuple[tuple[int, int], int]:
        return max(alike(said[at : at + len(quoted) + more]) for more in (0, 8)), -at

    return area[max(range(len(said)), key=follows)]


def _plain(text: str) -> list[str]:
    return [word.strip(".,?!…-") for word in text.lower().split() if word.strip(".,?!…-")]


def _batched(rows: list[_T], most: int) -> list[list[_T]]:
    return [rows[at : at + most] for at in range(0, len(rows), most)]


def _text(words: list[made.Word]) -> str:
    return " ".join(word.text for word in words)


def _end(unit: list[made.Word]) -> float:
    return unit[-1].start + _PACE


def _span(unit: list[made.Word], mark: str = ".") -> str:
    return f"{made.clock(unit[0].start, mark)} --> {made.clock(_end(unit), mark)}"


def _short(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _begins(turn: _Turn, unit: list[made.Word]) -> bool:
    return unit[0] is turn.words[0]


def _meeting(units: _Units, file: str) -> str:
    head = f"WEBVTT\n\nNOTE {file}, recorded in the chapel hall\n\nSTYLE\n::cue(v) {{ color: ivory; }}\n\n"
    cues = (
        f"3f1c-{number}/{turn.words[0].turn}-0\n{_span(unit)}{' align:start line:84%' * (number % 2)}\n"
        f"<v {turn.speaker}>{_text(unit)}</v>\n"
        for number, (turn, unit) in enumerate(units)
    )
    return head + "\n".join(cues)


def _call(units: _Units, _file: str) -> str:
    cues = (f"{n}\n{_span(unit)}\n{turn.speaker}: {_text(unit)}\n" for n, (turn, unit) in enumerate(units, 1))
    return "WEBVTT\n\n" + "\n".join(cues)


def _rolling(units: _Units, file: str) -> str:
    """Write captions as a site makes them by itself: each line comes word by word, and stays for the next one."""
    cues, before = ["WEBVTT\nKind: captions\nLanguage: en\n"], " "
    for turn, line in units:
        mark = "&gt;&gt; " if _begins(turn, line) and file.startswith("quarry") else ""
        tail = "".join(f"<{made.clock(word.start)}><c> {word.text}</c>" for word in line[1:])
        cues.append(f"{_span(line)} align:start position:0%\n{before}\n{mark}{line[0].text}{tail}\n")
        before = mark + _text(line)
        end = _end(line)
        cues.append(f"{made.clock(end)} --> {made.clock(end + 0.01)} align:start position:0%\n{before}\n \n")
    return "\n".join(cues)


def _srt(units: _Units, _file: str) -> str:
    cues = []
    for number, (turn, unit) in enumerate(units, 1):
        text = f"{turn.speaker}: " * _begins(turn, unit) + _text(unit)
        cues.append(f"{number}\n{_span(unit, ',')}\n{textwrap.fill(text, 37)}\n")
    return "\ufeff" + "\n".join(cues).replace("\n", "\r\n")


def _chevrons(units: _Units, _file: str) -> str:
    cues = []
    for number, (turn, unit) in enumerate(units, 1):
        text = f">> {turn.speaker}: " * _begins(turn, unit) + _text(unit)
        cues.append(f"{number}\n{_span(unit, ',')}\n{textwrap.fill(text, 32)}\n")
    return "\n".join(cues)


def _whisper(units: _Units, file: str) -> str:
    segments = []
    for number, (_, unit) in enumerate(units):
        row: dict[str, object] = {"id": number, "seek": 0, "start": round(unit[0].start, 2)}
        row |= {"end": round(_end(unit), 2), "text": f" {_text(unit)}", "tokens": [50364, 1033, 50414]}
        row |= {"temperature": 0.0, "avg_logprob": -0.21, "compression_ratio": 1.61, "no_speech_prob": 0.02}
        if file.startswith("orchard"):
            row["words"] = [_timed(word, f" {word.text}", "probability") for word in unit]
        segments.append(row)
    text = "".join(f" {_text(unit)}" for _, unit in units)
    return json.dumps({"text": text, "segments": segments, "language": "en"})


def _timed(word: made.Word, text: str, sure: str) -> dict[str, object]:
    return {"word": text, "start": round(word.start, 3), "end": round(word.start + _PACE, 3), sure: 0.93}


def _whisperx(units: _Units, _file: str) -> str:
    segments = [
        {
            "start": round(unit[0].start, 3),
            "end": round(_end(unit), 3),
            "text": f" {_text(unit)}",
            "words": [_timed(word, word.text, "score") | {"speaker": turn.speaker} for word in unit],
            "speaker": turn.speaker,
        }
        for turn, unit in units
    ]
    every = [_timed(word, word.text, "score") for _, unit in units for word in unit]
    return json.dumps({"segments": segments, "word_segments": every, "language": "en"}, indent=1)


def _otranscribe(units: _Units, file: str) -> str:
    html = "".join(
        f'<p><span class="timestamp" contenteditable="false" data-timestamp="{turn.start:.2f}">'
        f"{_short(turn.start)}</span>&nbsp;<b>{turn.speaker}:</b> {turn.text}<br></p>"
        for turn, _ in units
    )
    return json.dumps({"text": html, "media": file.replace(".otr", ".mp3"), "media-time": units[-1][0].start})


def _named(units: _Units, file: str) -> str:
    return ("\n" if file.startswith("night") else "\n\n").join(f"{turn.speaker}: {turn.text}" for turn, _ in units)


def _stamped(units: _Units, _file: str) -> str:
    return "\n".join(f"[{made.clock(turn.start)[:8]}] {turn.speaker}: {turn.text}" for turn, _ in units)


def _stamped_after(units: _Units, _file: str) -> str:
    return "\n".join(f"{turn.speaker} ({_short(turn.start).zfill(5)}):\n{turn.text}\n" for turn, _ in units)


def _headed(units: _Units, _file: str) -> str:
    return "\n".join(f"{turn.speaker}  {_short(turn.start)}  \n{turn.text}\n" for turn, _ in units)


def _interview(units: _Units, _file: str) -> str:
    return "\n\n".join(f"{turn.speaker} {turn.text}" for turn, _ in units)


def _court(units: _Units, _file: str) -> str:
    lines = list[str]()
    for turn, _ in units:
        label = f"     {turn.speaker}   " if turn.speaker in ("Q.", "A.") else f"          {turn.speaker}:  "
        lines += textwrap.wrap(turn.text, 58, initial_indent=label)
        if turn.speaker == "MR. HALE" and not turn.words[0].turn > 1:
            lines += ["              DIRECT EXAMINATION (Continued)", "BY MR. HALE:"]
    pages = _batched(lines, _PAGE)
    return "\f".join(
        f"{'PRYCE - DIRECT':>40}{number:>28}\n\n" + "\n".join(f"{n:2}  {line}" for n, line in enumerate(page, 1)) + "\n"
        for number, page in enumerate(pages, 41)
    )


def _hearing(units: _Units, _file: str) -> str:
    wrapped = (textwrap.wrap(turn.text, 60, initial_indent=f"     {turn.speaker}:  ") for turn, _ in units)
    pages = _batched([line for lines in wrapped for line in lines], _PAGE)
    return "\n".join(
        "\n\n".join(f"{n:>5}   {line}" for n, line in enumerate(page, 1)) + f"\n\n{'Page ' + str(number):>40}\n\n"
        for number, page in enumerate(pages, 12)
    )


_BY_WORD = ("youtube", "whisper-words", "whisperx")  # tell a time of each word
_WHOLE = 1000  # words: a turn is never parted
_FORMS: dict[str, tuple[Callable[[_Units, str], str], int]] = {  # who writes it, and how many words it shows at once
    "vtt-voices": (_meeting, 9),
    "vtt-zoom": (_call, 11),
    "youtube": (_rolling, 7),
    "srt-named": (_srt, 8),
    "srt-chevrons": (_chevrons, 8),
    "whisper": (_whisper, 12),
    "whisper-words": (_whisper, 12),
    "whisperx": (_whisperx, 14),
    "otranscribe": (_otranscribe, _WHOLE),
    "named": (_named, _WHOLE),
    "stamped": (_stamped, _WHOLE),
    "stamped-after": (_stamped_after, _WHOLE),
    "headed-stamp": (_headed, _WHOLE),
    "qa": (_interview, _WHOLE),
    "court": (_court, _WHOLE),
    "hearing": (_hearing, _WHOLE),
}
