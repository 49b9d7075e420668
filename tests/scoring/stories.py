"""In: dated events in short texts, and a story told by several articles; out: how well events and days are found."""

import json
from datetime import date

import newscli
from newscli.timeline import Event

from .ground import DATA, Ground, Marks, marked, same_days
from .tally import Tally, overlap


def score_events(tally: Tally) -> None:
    """The clause that an expression dates, and its days."""
    for case in marked("times/events.json"):
        ground = Ground.of(case)
        event = _dated(ground, case)
        right = event is not None and _accepted(ground, case, event)
        days = event is not None and _same_when(case, event)
        tally.share("events clause", case["held_out"], [right])
        tally.share("events days", case["held_out"], [days])
        if not (right and days):
            ours = f"{event.when.value} {event.event.of(ground.article.text)!r}" if event else "none"
            wanted = f"{case['time']['text']!r} {case['value']} {case['accept'][0]!r}"
            tally.mistake("events", case["held_out"], f"{wanted} · ours {ours} · {case['published']}: {case['text']}")


def _same_when(case: Marks, event: Event) -> bool:
    values = (case["value"], *case.get("also", ()))
    return event.when.value in values or same_days(case, event.when.first, event.when.last)


def _dated(ground: Ground, case: Marks) -> Event | None:
    """The event that hangs on the marked expression."""
    place = ground.wanted(case["time"])
    for event in newscli.find_timeline(ground.article).events:
        if event.expression and ground.found(event.expression) & place:
            return event
    return None


def _accepted(ground: Ground, case: Marks, event: Event) -> bool:
    text: str = case["text"]
    words = ground.found(event.event)
    places = ((text.index(clause), clause) for clause in case["accept"])
    return any(overlap(ground.gold.at(start, start + len(clause)), words) for start, clause in places)


def score_story(tally: Tally) -> None:
    """Days of a timeline over several articles, and the share of its sentences that tell what happened on their day."""
    for folder in sorted((DATA / "stories").iterdir()):
        paths = sorted(folder.glob("*.md"))
        articles = {path.name: newscli.read(path.read_text(encoding="utf-8")) for path in paths}
        days = json.loads((folder / "timeline.json").read_text(encoding="utf-8"))["days"]
        names = {article.id: name for name, article in articles.items()}
        events = newscli.find_timeline(*articles.values()).events
        told = [
            (event.when.first, names[event.article], _sentence(articles[names[event.article]], event))
            for event in events
        ]
        _story_days(tally, days, {day for day, _, _ in told})
        for day, name, sentence in told:
            good = [s for d in days if date.fromisoformat(d["day"]) == day for s in d["sentences"]]
            right = any(s["article"] == name and s["text"] in sentence for s in good)
            tally.share("story sentences", False, [right])
            if not right:
                tally.mistake("story", False, f"{day} from {name}: {sentence}")


def _sentence(article: newscli.Article, event: Event) -> str:
    return " ".join(article.sentences[event.sentence].span.of(article.text).split())


def _story_days(tally: Tally, days: list[Marks], ours: set[date | None]) -> None:
    sure = {date.fromisoformat(day["day"]) for day in days if not day.get("optional")}
    extra = {date.fromisoformat(day["day"]) for day in days if day.get("optional")}
    tally.add("story days", False, len(sure & ours), len(ours - extra), len(sure))
    for day in sorted(sure - ours):
        tally.mistake("story", False, f"missed {day}")
