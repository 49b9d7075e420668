"""The weights of the news ranker as its tables have them: a number for each feature, in the order of the features."""

from collections.abc import Mapping, Sequence

from newscli.language.linear_model import read_weights
from newscli.summary.news.features import FEATURES
from newscli.summary.news.set_selection import SET_FEATURES
from newscli.summary.news.term_model import PLAIN, TERM_FEATURES

_SENTENCE_FEATURES = tuple([feature.name for feature in FEATURES])


# How much what editors would take counts beside the words that summaries have: points of ROUGE for one of log odds.
# More of it costs more ROUGE than it gives; `tests/learn/readers.py` and `tests/learn/summaries.py --check` count both.
READERS_SHARE = 0.28


def _weights(model: str, features: Sequence[str]) -> tuple[float, ...]:
    written = read_weights("newscli.summary", "model.tsv", model)
    return tuple([written[feature] for feature in features])


def of_sets(readers: Mapping[str, float]) -> tuple[float, ...]:
    """Return what a sentence's numbers are worth in a set, given what they are to an editor."""
    own = _weights("sentence in a set", _SENTENCE_FEATURES)
    return tuple([mine + READERS_SHARE * readers[name] for mine, name in zip(own, _SENTENCE_FEATURES, strict=True)])


TERM = _weights("term", TERM_FEATURES)
SENTENCE = _weights("sentence", _SENTENCE_FEATURES)
# The mean of each feature, for telling what is unusual of a sentence.
USUAL = _weights("usual", _SENTENCE_FEATURES)
SET_SENTENCE = of_sets(read_weights("newscli.summary", "readers.tsv", "sentence"))
SET = _weights("set", SET_FEATURES)
SET_TERM = _weights("term in a set", TERM_FEATURES[:PLAIN])
