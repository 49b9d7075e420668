"""Golden cases: what the models of quotes weigh of sentences in `tests/cases/weighed`; `--rewrite` renews that.

The weights know these words: where code writes one of them otherwise, they must be learnt anew.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import newscli
import pytest
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


def _lines(name: str, readings: Iterable[Iterable[str]]) -> Iterator[str]:
    """Yield a line for each reading, with what those before it have not."""
    seen = dict[str, None]()
    for weighed in readings:
        new = dict.fromkeys(each for each in weighed if each not in seen)
        seen.update(new)
        yield f"  {name}: {' · '.join(new)}"


def _of_cue(parsed: Parsed, cue: CueCandidate) -> Iterator[str]:
    """Yield what is weighed of a cue, then of the readings of its content and its speaker."""
    yield parsed.unit.lows[cue.at]
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
