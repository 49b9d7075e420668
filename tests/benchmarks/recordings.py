"""How quotations of drafts stand to made recordings: how many are told right, of each kind, and what it takes.

    python tests/benchmarks/recordings.py [MISTAKES]

A word behind it prints the mistakes, too. Transcripts and drafts are those of `tests/recordings.py`; twenty that
somebody wrote who had not seen the code (`outside.txt`); fourteen written to a list of classes before they were run,
whose mistakes were mended (`planned.txt`); and seven whose mistakes nobody reads (`unread.txt`).
"""

import csv
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import newscli
from newscli.article import Article
from newscli.ingest.readers.sources import gather, read_incoming
from newscli.pipeline.archives.user_archive import archive_of
from newscli.schema.across_papers import Carrier, Checked

import recordings as made
from benchmarks import outside

_TURNS = 560  # of a talk of two hours
_SECOND = 1.0
SETS = ("outside", "planned", "unread")
WHOLE = Path(__file__).resolve().parent.parent.parent / "data" / "recordings"
_EDITED = ("removed", "added")


def read(recording: made.Recording) -> Article:
    """Return the article of a transcript."""
    (incoming,) = gather(recording.raw.encode(), recording.file)
    return read_incoming(incoming)


def checked(recording: made.Recording, number: int, many: int = 9) -> Iterator[tuple[made.Asked, Checked]]:
    """Yield the quotations of a draft of a recording, and how they are told."""
    text, asked = made.draft_of(recording, number, many)
    with archive_of([read(recording)]) as archive:
        told = [each for each in archive.check_draft(newscli.read(text)).quotations if each.kind == "quotation"]
    yield from zip(asked, told, strict=True)


def is_right(recording: made.Recording, asked: made.Asked, told: Checked) -> bool:
    """Return True if a quotation is told as what it is, at its time, with what is different about it."""
    best = told.best
    if asked.kind == "invented":
        return told.status == "not found"
    if best is None or not is_timed(recording, asked, best):
        return False
    edits = [
        word.strip(".,?!”") for each in best.edits if each.kind in ("added", "removed") for word in each.words.split()
    ]
    if asked.kind == "joined":
        return told.status == "joined" and len(told.more) == 1
    if asked.kind == "speaker":
        return told.status == "other speaker"
    if asked.difference[0]:
        return told.status == "altered" and _differs(asked, edits)
    passed = asked.kind != "filler" or asked.difference[1] in " ".join(best.passed)
    return told.status == ("cut" if asked.kind == "cut" else "exact") and passed


def _differs(asked: made.Asked, edits: list[str]) -> bool:
    gone, come = (Counter(text.lower().split()) for text in asked.difference)
    told = Counter(word.lower() for word in edits)
    return ((gone - come) | (come - gone)) <= told


def is_timed(recording: made.Recording, asked: made.Asked, best: Carrier) -> bool:
    """Return True if words are told at the time at which the transcript has them."""
    told = recording.told[asked.first] if asked.first is not None else None
    return best.at is None if told is None else best.at is not None and abs(best.at.seconds - told) <= _SECOND


def count(transcripts: int = 40, many: int = 9) -> tuple[Counter[str], Counter[str], list[str], int]:
    """Return how many quotations of each kind there are, how many are told right, mistakes, words that are twice."""
    asked_of, right, wrong, twice = Counter[str](), Counter[str](), list[str](), 0
    for number, recording in enumerate(made.recordings(transcripts)):
        article = read(recording)
        spoken = [each.span.of(article.text) for each in article.paragraphs if each.kind != "heading"]
        twice += abs(len(" ".join(spoken).split()) - len(recording.words))
        for asked, told in checked(recording, number, many):
            asked_of[asked.kind] += 1
            right[asked.kind] += is_right(recording, asked, told)
            if not is_right(recording, asked, told):
                at = told.best and told.best.at
                wrong.append(
                    f"{recording.file} {asked.kind}: {told.status} {at} {asked.words} ({told.best and told.best.words})"
                )
    return asked_of, right, wrong, twice


def count_written(name: str) -> tuple[Counter[str], Counter[str], list[str]]:
    """Return how many quotations of a set there are of each kind, how many are told right, and mistakes."""
    asked_of, right, wrong = Counter[str](), Counter[str](), list[str]()
    for recording, drafts in outside.written(name):
        text = "\n\n".join(draft.text for draft in drafts)
        with archive_of([read(recording)]) as archive:
            found = [each for each in archive.check_draft(newscli.read(text)).quotations if each.kind == "quotation"]
        for draft in drafts:
            kind, at = draft.asked.kind, text.index(draft.text) + draft.text.index("“")
            told = next((each for each in found if each.start <= at + 1 < each.end), None)
            asked_of[kind] += 1
            if told and is_right(recording, draft.asked, told) and _is_theirs(draft.speaker, told.best):
                right[kind] += 1
                continue
            best = told and told.best
            wrong.append(
                f"{recording.file} {kind} {draft.asked.difference}: {told and told.status} {best and best.at}"
                f" {best and best.speaker} {draft.text} ({best and best.edits} {best and best.passed})"
            )
    return asked_of, right, wrong


def count_whole(name: str) -> tuple[Counter[str], Counter[str], list[str]]:
    """Return of the whole drafts in a folder how many quotations of each kind there are, how many are told right, with
    their place and difference, and mistakes."""
    folder, asked_of, right, wrong = WHOLE / name, Counter[str](), Counter[str](), list[str]()
    with (folder / "answers.tsv").open(encoding="utf-8") as file:
        asked = [*csv.DictReader(file, delimiter="\t")]
    for draft in sorted({each["draft"] for each in asked}):
        (heard,) = (path for path in folder.glob(f"t{draft[1:3]}.*"))
        with archive_of([next(map(read_incoming, gather(heard.read_bytes(), heard.name)))]) as archive:
            told = archive.check_draft(newscli.read((folder / draft).read_text("utf-8"))).quotations
        for row in (each for each in asked if each["draft"] == draft):
            found = [each for each in told if each.start < int(row["end"]) and each.end > int(row["start"])]
            found = [each for each in found if each.kind == "quotation"]
            asked_of[row["status"]] += 1
            if len(found) == 1 and found[0].status in (row["status"], row["or"]) and _stands(row, found[0]):
                right[row["status"]] += 1
            else:
                wrong.append(f"{draft} {row} {found}")
    return asked_of, right, wrong


def _stands(row: dict[str, str], told: Checked) -> bool:
    """Return True if a quotation is told at one of its places, with what is different about it."""
    best = told.best
    if best is None:
        return True
    cues = [tuple(map(float, cue.split("-"))) for cue in row["cue"].split(";") if cue]
    timed = any(int(cue[0]) <= best.at.seconds <= cue[1] for cue in cues) if best.at and cues else best.at is None
    printed = best.printed in row["place"].split(";") or not best.printed
    gone, _, come = row["difference"].partition(">")
    told_of = {kind: " ".join(each.words for each in best.edits if each.kind == kind).lower() for kind in _EDITED}
    differs = {gone: told_of["removed"], come: told_of["added"]}
    is_told = all(word in text.replace("’", "'") for words, text in differs.items() for word in words.split())
    return timed and printed and (told.status != "altered" or row["status"] != "altered" or is_told)


def _is_theirs(speaker: str | None, best: Carrier | None) -> bool:
    return speaker is None or (best is not None and speaker.split()[-1].lower() in (best.speaker or "").lower())


def main() -> None:
    """Print the figures."""
    asked, right, wrong, twice = count()
    for kind in made.KINDS:
        print(f"{kind:9} {right[kind]:3} of {asked[kind]:3} told right")
    print(f"{asked.total()} quotations of 40 transcripts; words lost or said twice: {twice}")
    if len(sys.argv) > 1:
        print("\n".join(wrong))
    for name in SETS:
        theirs, right, wrong = count_written(name)
        told = ", ".join(f"{kind} {right[kind]} of {theirs[kind]}" for kind in made.KINDS)
        print(f"{name}: {right.total()} of {theirs.total()} told right: {told}")
        if len(sys.argv) > 1 and name != "unread":
            print("\n".join(wrong))
    for folder in sorted(WHOLE.glob("*/")):
        theirs, right, wrong = count_whole(folder.name)
        told = ", ".join(f"{kind} {right[kind]} of {many}" for kind, many in theirs.items())
        print(f"whole drafts, {folder.name}: {right.total()} of {theirs.total()} told right: {told}")
        if len(sys.argv) > 1:
            print("\n".join(wrong))
    slowest = 0.0
    for form in made.FORMS:
        recording = made.recording(form, 5, _TURNS)
        start = time.process_time()
        article = read(recording)
        slowest = max(slowest, time.process_time() - start)
    start = time.process_time()
    found = newscli.find_quotes(article)
    hours = recording.words[-1].start / 3600
    print(f"{hours:.1f} hours, {len(recording.words):,} words: read in {slowest:.2f} s at most, by form")
    print(f"{len(found.quotes)} quotes of them in {time.process_time() - start:.2f} s")


if __name__ == "__main__":
    main()
