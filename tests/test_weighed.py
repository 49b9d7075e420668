"""Golden cases: what models weigh of sentences and of two papers in `tests/cases/weighed`; `--rewrite` renews that.

The weights know these words: where code writes one of them otherwise, they must be learnt anew.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path

import newscli
import pytest
from newscli.language.likeness import Vector
from newscli.matching import same_days
from newscli.matching.same_figures import facts
from newscli.matching.same_figures.figure_mentions import FigureMention, figure_mentions
from newscli.matching.terms import Terms
from newscli.matching.terms.around import Around
from newscli.pipeline.comparing import material_of
from newscli.quotes import Resolver
from newscli.quotes.attribution import features, readings
from newscli.quotes.attribution.attributions import attribute
from newscli.quotes.attribution.candidates import parse
from newscli.quotes.attribution.features import cue_features
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.readings import GROUPS
from newscli.quotes.attribution.segments import find_units
from newscli.quotes.confidence import Facts, speaker_facts, statement_facts
from newscli.quotes.statements.grouping import group
from tables import spell_out

from conftest import AsTold

FOLDER = Path(__file__).parent / "cases" / "weighed"
MARKER = "=====\n"
_TOLD_ELSEWHERE = ("article", "sentence", "figure", "words", "vicinity", "published", "nearest")


def _lines(name: str, readings: Iterable[Iterable[str]]) -> Iterator[str]:
    """Yield a line for each reading, with what those before it have not."""
    seen = dict[str, None]()
    for weighed in readings:
        new = dict.fromkeys(each for each in weighed if each not in seen)
        seen.update(new)
        yield f"  {name}: {' · '.join(new)}"


def _of_cue(parsed: Parsed, cue: CueCandidate) -> Iterator[str]:
    """Yield what is weighed of a cue, then of the readings of its content and its speaker."""
    yield parsed.lows[cue.at]
    starts, lefts = readings.right_starts(parsed, cue), readings.left_spans(parsed, cue)
    options, form = list(readings.mentions(parsed, cue)), features.voice_group(parsed, cue)
    others = features.others_after(parsed, cue, {other.at: other.at % 10 / 10 for other in parsed.cues}, cue.end)
    ends = [(cue.end, end, features.rival(others, end)) for end in readings.right_ends(parsed, cue.end)]
    weighed = {
        "cue": [cue_features(parsed, cue)],
        "start": [features.start_features(parsed, cue, at) for at in starts],
        "end": [features.end_features(parsed, cue, *end) for end in ends],
        "left": [features.left_features(parsed, cue, *span) for span in lefts],
        "mention": [features.mention_features(parsed, cue, *option, "R", form) for option in options],
    }
    weighed["mention"].append(features.no_mention_features(cue, "R", form))
    for name, rows in weighed.items():
        yield from _lines(name, (spell_out(GROUPS[name], each) for each in rows))


def _facts(facts: Facts) -> Iterator[str]:
    return (name if value == 1 else f"{name} {value:.1f}" for name, value in facts.items())


def _weighed(text: str) -> str:
    article = newscli.read(text)
    parsed = [parse(unit) for unit in find_units(article)]
    lines = [line for one in parsed for cue in one.cues for line in _of_cue(one, cue)]
    resolver = Resolver(article, parsed)
    for statement in group(parsed, [attribute(one) for one in parsed], {}):
        if quote := resolver.quote(statement):
            found = speaker_facts(parsed, statement, quote.kind, quote.speaker, resolver.speakers.clues)
            lines.append(" … ".join(span.of(article.text) for span in quote.content))
            lines += _lines("stated", [_facts(statement_facts(parsed, statement, quote.kind))])
            lines += _lines("speaker", [_facts(found)])
    return "".join(line + "\n" for line in lines)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_what_is_weighed_is_what_was_learnt(path: Path, as_told: AsTold) -> None:
    as_told(path, MARKER, _weighed)


def _words(weighed: Vector) -> str:
    return " ".join(f"{word} {weight:.2f}" for word, weight in sorted(weighed.items()))


def _around(words: Around) -> Iterator[str]:
    """Yield the words around a place as they are weighed, and who does what in its clause."""
    yield f"  clause: {_words(words.clause)}"
    yield f"  sentence: {_words(words.all)}"
    if words.meant:
        yield f"  with what it means: {_words(words.meant[1])}"
    yield f"  who does it: {' '.join(sorted(words.name))} · {words.predicate} · {' '.join(sorted(words.order))}"


def _of_figure(each: FigureMention) -> str:
    every = {field.name: getattr(each, field.name) for field in fields(each)}
    known = {name: value for name, value in every.items() if value and name not in _TOLD_ELSEWHERE}
    spelled = ((name, sorted(value) if isinstance(value, frozenset) else value) for name, value in known.items())
    return "  " + " · ".join(f"{name} {value if isinstance(value, str) else _plain(value)}" for name, value in spelled)


def _plain(value: object) -> str:
    """Write several values without their marks: `('', 31.0)` as ` 31.0`."""
    return " ".join(map(_plain, value)) if isinstance(value, list | tuple) else str(value)


def _much(found: Facts) -> str:
    return " · ".join(name if much == 1 else f"{name} {much:.2f}" for name, much in found.items() if much)


def _weighed_of_papers(text: str) -> str:
    """Tell what is weighed of each figure and event of two articles, then of each two that may be one thing."""
    articles = [newscli.read(each) for each in text.split("***\n")]
    terms, materials = Terms(articles), list(map(material_of, articles))
    figures = [each for number, of in enumerate(materials) for each in figure_mentions(number, of, terms)]
    events = [each for number, of in enumerate(materials) for each in same_days.day_mentions(number, of, terms)]
    lines = list[str]()
    for figure in figures:
        lines += [figure.figure.span.of(articles[figure.article].text), _of_figure(figure), *_around(figure.words)]
    for event in events:
        lines += [event.event.span.of(articles[event.article].text), *_around(event.words)]
        lines.append(f"  acts: {' '.join(sorted(event.acts))} · subject: {' '.join(sorted(event.subject))}")
    for pair in facts.pairs_of(figures):
        told = [each.figure.span.of(articles[each.article].text) for each in (pair.one, pair.other)]
        agree = "agree" if facts.may_agree(pair.one, pair.other) else "differ"
        lines += [" | ".join((*told, agree)), f"  {_much(facts.facts_of(pair, terms.rare))}"]
    for days in same_days.pairs_of(events):
        if same_days.are_comparable(days.one, days.other):
            lines.append(" | ".join(each.event.span.of(articles[each.article].text) for each in (days.one, days.other)))
            lines.append(f"  {_much(same_days.facts_of(days, terms.rare))}")
    return "".join(line + "\n" for line in lines)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("stories/*.txt")), ids=lambda path: path.stem)
def test_what_is_weighed_of_two_papers_is_what_was_learnt(path: Path, as_told: AsTold) -> None:
    as_told(path, MARKER, _weighed_of_papers)
