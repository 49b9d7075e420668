"""Takes a word as it is spelled, returns the term it counts as, and whether that carries meaning.

The stop words were listed by hand, from general knowledge.
"""

from functools import lru_cache

from newscli.language import bare
from newscli.language.words import word_set

_STOP_WORDS = """
a about above after again against ago all also although always am among an and another any anyone anything are
around as at away back be became because become been before being below between both but by came can cannot come
could day did do does doing don't down during each either else even ever every few for from further get give go
going got had has have having he her here hers herself him himself his how however i if in into is it its itself
just know last less let like made make many may me might mine more most much must my myself neither never next
no nobody nor not nothing now of off often on once one only onto or other others our ours ourselves out over own
per put rather really said same say says see seem seen shall she should since so some someone something still
such take tell than that the their theirs them themselves then there therefore these they thing this those
though through thus to told too toward towards two under until up upon us very was way we well went were what
whatever when where whether which while who whole whom whose why will with within without would yes yet you your
yours yourself a.m p.m mr mrs ms according added
"""


_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""))


@lru_cache(maxsize=20000)
def term_of(word: str) -> str:
    """Return `word` in lower case without possessive and the commonest endings, so that forms of one word meet."""
    term = bare(word).lower().replace("’", "'").rstrip(".")
    for ending, instead in _ENDINGS:
        if term.endswith(ending) and len(term) > len(ending) + 2 and not term.endswith("ss"):
            return term[: -len(ending)] + instead
    return term


STOP_TERMS = frozenset(map(term_of, _STOP_WORDS.split())) | word_set(_STOP_WORDS)
