"""In: dated events in short texts, and a story told by several articles; out: how well events and days are found."""

import json
from datetime import date

import newscli
from newscli.timeline import Event

from .ground import DATA, Ground, Marks, marked, same_days
from .tally import Tally, overlap

# A clause is well cut if it shares this part of the words of an accepted one.
_WELL_CUT = 0.8


def score_events(tally: Tally) -> None:
    """The clause that an expression dates, how well it is cut, and its days."""
    for case in marked("times/events.json"):
        ground = Ground.of(case)
        event = _dated(ground, case)
        share = _agreement(ground, case, event) if event else 0.0
        right = share > 0
        days = event is not None and _same_when(case, event)
        tally.share("events clause", case["held_out"], [right])
        tally.share("events cut", case["held_out"], [share >= _WELL_CUT])
        tally.share("events days", case["held_out"], [days])
        if not (share >= _WELL_CUT and days):
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


def _agreement(ground: Ground, case: Marks, event: Event) -> float:
    """Return how much of its words the event has in common with the accepted clause it is likest.

    One that holds an accepted clause, and none of another time that ends after it, is as good an entry: what stands
    before a clause may tell its subject.
    """
    words, every = ground.found(event.event), marked("times/events.json")
    others = [clause for one in every if _is_of_another_time(one, case) for clause in _clauses(ground, one)]
    shares = [0.0]
    for clause in _clauses(ground, case):
        after = (other for other in others if max(other) > max(clause))
        holds = clause <= words and not any(other <= words for other in after)
        shares.append(1.0 if holds else overlap(clause, words))
    return max(shares)


def _is_of_another_time(other: Marks, case: Marks) -> bool:
    return bool(other["text"] == case["text"] and other["time"] != case["time"])


def _clauses(ground: Ground, case: Marks) -> list[frozenset[int]]:
    places = [(case["text"].index(clause), clause) for clause in case["accept"]]
    return [ground.gold.at(start, start + len(clause)) for start, clause in places]


def score_story(tally: Tally) -> None:
    """Days of a timeline over several articles, and the share of its sentences that tell what happened on their day."""
    for folder in sorted(file.parent for file in (DATA / "stories").glob("*/timeline.json")):
        paths = sorted(folder.glob("*.md"))
        articles = {path.name: newscli.read(path.read_text(encoding="utf-8")) for path in paths}
        marks = json.loads((folder / "timeline.json").read_text(encoding="utf-8"))
        days, held_out = marks["days"], marks["held_out"]
        names = {article.id: name for name, article in articles.items()}
        events = newscli.find_timeline(*articles.values()).events
        told = [
            (event.when.first, names[event.article], _sentence(articles[names[event.article]], event))
            for event in events
        ]
        _story_days(tally, marks, {day for day, _, _ in told})
        for day, name, sentence in told:
            good = [s for d in days if date.fromisoformat(d["day"]) == day for s in d["sentences"]]
            right = any(s["article"] == name and s["text"] in sentence for s in good)
            tally.share("story sentences", held_out, [right])
            if not right:
                tally.mistake("story", held_out, f"{day} from {name}: {sentence}")


def _sentence(article: newscli.Article, event: Event) -> str:
    return " ".join(article.sentences[event.sentence].span.of(article.text).split())


def _story_days(tally: Tally, marks: Marks, ours: set[date | None]) -> None:
    days, held_out = marks["days"], marks["held_out"]
    sure = {date.fromisoformat(day["day"]) for day in days if not day.get("optional")}
    extra = {date.fromisoformat(day["day"]) for day in days if day.get("optional")}
    tally.add("story days", held_out, len(sure & ours), len(ours - extra), len(sure))
    for day in sorted(sure - ours):
        tally.mistake("story", held_out, f"missed {day}")
