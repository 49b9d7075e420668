"""In: articles whose clutter, sentences and facts were marked; out: how well they are read."""

from .ground import Ground, Marks, marked
from .tally import Tally

FACTS = ("title", "authors", "source", "published")


def score_reading(tally: Tally) -> None:
    """Words kept, clutter left out, facts found and sentence ends."""
    for marks in marked("marks"):
        ground = Ground.of(marks)
        _cleaning(tally, marks, ground)
        _facts(tally, marks, ground)
        _sentences(tally, marks, ground)


def _cleaning(tally: Tally, marks: Marks, ground: Ground) -> None:
    held_out, total = marks["held_out"], len(ground.gold.words)
    kept = sum(number < total for number in ground.number)
    tally.add("cleaning words", held_out, kept, len(ground.number), total)
    text = " ".join(ground.article.text.split())
    left = [out["text"] for out in marks["clutter"] if out["text"] in text]
    tally.share("cleaning clutter", held_out, (out["text"] not in left for out in marks["clutter"]))
    for line in left:
        tally.mistake("cleaning clutter", held_out, f"{marks['name']}: left {line!r}")
    for number in set(range(total)).difference(ground.number):
        tally.mistake("cleaning words", held_out, f"{marks['name']}: lost {ground.gold.words[number]!r}, word {number}")


def _facts(tally: Tally, marks: Marks, ground: Ground) -> None:
    article = ground.article
    day = article.published.isoformat() if article.published else None
    ours = {"title": article.title, "authors": list(article.authors), "source": article.source, "published": day}
    tally.share("cleaning facts", marks["held_out"], (ours[fact] == marks[fact] for fact in FACTS))
    for fact in FACTS:
        if ours[fact] != marks[fact]:
            line = f"{marks['name']}: {fact} is {marks[fact]!r}, ours {ours[fact]!r}"
            tally.mistake("cleaning facts", marks["held_out"], line)


def _sentences(tally: Tally, marks: Marks, ground: Ground) -> None:
    ends, at = set[int](), 0
    for sentence in marks["sentences"]:
        at += len(sentence) + 1
        ends |= {max(ground.gold.at(at - len(sentence) - 1, at - 1))}
    ours = {max(words) for s in ground.article.sentences if (words := ground.found(s.span))}
    tally.add("sentences", marks["held_out"], len(ends & ours), len(ours), len(ends))
    for number in sorted(ends ^ ours):
        what = "no end at" if number in ends else "an end at"
        word = ground.gold.words[number] if number < len(ground.gold.words) else "a word that is not the story's"
        tally.mistake("sentences", marks["held_out"], f"{marks['name']}: {what} {word!r}, word {number}")
