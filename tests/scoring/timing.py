"""In: articles whose times and timelines were marked; out: how well expressions, values, days and events are found."""

from collections import Counter
from datetime import date
from itertools import chain

import newscli
from newscli.timeline import Event, TimeExpression

from .ground import Ground, Marks, marked, same_days
from .tally import Tally, overlap, pair


def score_times(tally: Tally) -> None:
    """TempEval-3's figures for expressions; days and events of the timeline."""
    for marks in chain(marked("marks"), marked("timelines")):
        ground = Ground.of(marks)
        if "times" in marks:
            _expressions(tally, marks, ground)
        events = [event for event in newscli.find_timeline(ground.article).events if event.when.first]
        _days(tally, marks, events)
        _events(tally, marks, ground, events)


def score_narratives(tally: Tally) -> None:
    """Expressions of texts that tell history, in words alone and in words, type, value and mod."""
    for case in marked("times/narratives.json"):
        published = date.fromisoformat(case["published"]) if case["published"] else None
        article = newscli.read(case["text"], published=published)
        times = newscli.find_times(article).times
        ours: Counter[tuple[str | None, ...]] = Counter(
            (time.span.of(article.text), time.type, time.value, time.mod) for time in times
        )
        gold = Counter(tuple(mark) for mark in case["times"])
        words = Counter(mark[0] for mark in ours.elements()), Counter(mark[0] for mark in gold.elements())
        rights = {"strict": (words[0] & words[1]).total(), "value": sum(min(ours[mark], gold[mark]) for mark in ours)}
        for name, right in rights.items():
            tally.add(f"narratives {name}", case["held_out"], right, ours.total(), gold.total())
        for which, marks in (("missed", gold - ours), ("extra", ours - gold)):
            for mark in marks:
                tally.mistake("narratives", case["held_out"], f"{case['kind']}: {which} {mark}")


def _expressions(tally: Tally, marks: Marks, ground: Ground) -> None:
    gold, ours = marks["times"], newscli.find_times(ground.article).times
    spans = [ground.wanted(mark) for mark in gold], [ground.found(time.span) for time in ours]
    pairs = pair(*spans, lambda one, other: len(one & other) / len(one | other))
    sure = [(gold[i], ours[j], spans[0][i] == spans[1][j]) for i, j in pairs.items() if not gold[i].get("optional")]
    found = len(ours) - len(pairs) + len(sure)
    wanted = sum(not mark.get("optional") for mark in gold)
    rights = {
        "strict": sum(same for _, _, same in sure),
        "relaxed": len(sure),
        "value": sum(_same_value(mark, time) for mark, time, _ in sure),
    }
    for name, right in rights.items():
        tally.add(f"times {name}", marks["held_out"], right, found, wanted)
    dated = [(mark, time) for mark, time, _ in sure if mark["first"]]
    days = (same_days(mark, time.first, time.last) or _same_value(mark, time) for mark, time in dated)
    tally.share("times days", marks["held_out"], days)
    for mark, time, same in sure:
        if not same or not _same_value(mark, time):
            told = f"{time.span.of(ground.article.text)!r} {time.value}"
            line = f"{marks['name']}: {mark['text']!r} {mark['value']} · ours {told}"
            tally.mistake("times", marks["held_out"], line)
    for i in set(range(len(gold))).difference(pairs):
        if not gold[i].get("optional"):
            tally.mistake("times", marks["held_out"], f"{marks['name']}: missed {gold[i]['text']!r}")
    for j in set(range(len(ours))).difference(pairs.values()):
        line = f"{marks['name']}: extra {ours[j].span.of(ground.article.text)!r} {ours[j].value}"
        tally.mistake("times", marks["held_out"], line)


def _same_value(mark: Marks, time: TimeExpression) -> bool:
    return time.value in (mark["value"], *mark.get("also", ()))


def _days(tally: Tally, marks: Marks, events: list[Event]) -> None:
    days = {(event.when.first, event.when.last) for event in events}
    gold = {(mark["first"], mark["last"]): mark for mark in marks["timeline"] if not mark.get("optional")}
    extra = [mark for mark in marks["timeline"] if mark.get("optional")]
    hits = [mark for mark in gold.values() if any(same_days(mark, *day) for day in days)]
    found = [day for day in days if any(same_days(mark, *day) for mark in gold.values())]
    wrong = [day for day in days if day not in found and not any(same_days(mark, *day) for mark in extra)]
    tally.add("timeline days", marks["held_out"], len(hits), len(hits) + len(wrong), len(gold))
    for mark in gold.values():
        if mark not in hits:
            line = f"{marks['name']}: missed {_days_text(mark['first'], mark['last'])} {mark['event']}"
            tally.mistake("timeline days", marks["held_out"], line)
    for day in wrong:
        tally.mistake("timeline days", marks["held_out"], f"{marks['name']}: extra {_days_text(*day)}")


def _days_text(first: date | str | None, last: date | str | None) -> str:
    return f"{first}" if first == last else f"{first} to {last}"


def _events(tally: Tally, marks: Marks, ground: Ground, events: list[Event]) -> None:
    gold = marks["timeline"]
    dated = [(mark, ground.wanted(mark)) for mark in gold]

    def likeness(mark: Marks, event: Event) -> float:
        """A clause that holds the marked one, and none of other days after it, is as good as one that shares half."""
        if not same_days(mark, event.when.first, event.when.last):
            return 0.0
        wanted, words = ground.wanted(mark), ground.found(event.event)
        others = (w for other, w in dated if not same_days(other, event.when.first, event.when.last))
        holds = wanted <= words and not any(other <= words and max(other) > max(wanted) for other in others)
        return overlap(wanted, words) or 0.5 * holds

    pairs = pair(gold, events, likeness)
    sure = [i for i in pairs if not gold[i].get("optional")]
    wanted = sum(not mark.get("optional") for mark in gold)
    tally.add("timeline events", marks["held_out"], len(sure), len(events) - len(pairs) + len(sure), wanted)
    for i in set(range(len(gold))).difference(pairs):
        if not gold[i].get("optional"):
            line = f"{marks['name']}: missed {_days_text(gold[i]['first'], gold[i]['last'])} {gold[i]['event']}"
            tally.mistake("timeline events", marks["held_out"], line)
    for j in set(range(len(events))).difference(pairs.values()):
        when = _days_text(events[j].when.first, events[j].when.last)
        line = f"{marks['name']}: extra {when} {events[j].event.of(ground.article.text)}"
        tally.mistake("timeline events", marks["held_out"], line)
