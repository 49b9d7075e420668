"""The weights of the news ranker as `model.tsv` has them: a number for each feature, in the order of the features."""

from collections.abc import Sequence

from newscli.language.linear_model import read_weights
from newscli.summary.features import FEATURES
from newscli.summary.set_selection import SET_FEATURES
from newscli.summary.term_model import PLAIN, TERM_FEATURES

_SENTENCE_FEATURES = tuple([feature.name for feature in FEATURES])


def _weights(model: str, features: Sequence[str]) -> tuple[float, ...]:
    written = read_weights("newscli.summary", "model.tsv", model)
    return tuple([written[feature] for feature in features])


TERM = _weights("term", TERM_FEATURES)
SENTENCE = _weights("sentence", _SENTENCE_FEATURES)
# The mean of each feature, for telling what is unusual of a sentence.
USUAL = _weights("usual", _SENTENCE_FEATURES)
SET_SENTENCE = _weights("sentence in a set", _SENTENCE_FEATURES)
SET = _weights("set", SET_FEATURES)
SET_TERM = _weights("term in a set", TERM_FEATURES[:PLAIN])
