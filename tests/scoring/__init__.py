"""In: the hand-marked texts in `data/`; out: how well newscli does on them, the tuned part and the held-out part apart.

`python -m tests.scoring` prints the figures, `python -m tests.scoring quotes` also what went wrong with quotes.
"""

from .pasting import score_pastes
from .quoting import score_pronouns, score_quotes
from .reading import score_reading
from .sourcing import score_sourcing
from .stating import score_statements
from .stories import score_events, score_story
from .summing import score_summaries
from .tally import Score, Tally
from .telling import score_telling
from .timing import score_narratives, score_times

__all__ = ["MEASURES", "Score", "Tally", "score_all"]

MEASURES = (
    score_reading,
    score_pastes,
    score_quotes,
    score_statements,
    score_sourcing,
    score_pronouns,
    score_times,
    score_narratives,
    score_events,
    score_story,
    score_summaries,
    score_telling,
)


def score_all() -> Tally:
    """Run every analysis on every marked text."""
    tally = Tally()
    for measure in MEASURES:
        measure(tally)
    return tally
