"""Turn fine tags into universal part-of-speech tags, as Universal Dependencies defines them."""

from typing import NamedTuple

from newscli.language.tags import UNIVERSAL, compile_pattern


class Refinement(NamedTuple):
    """A pattern over fine tags whose first word has another universal tag than usual, and an example of it.

    The word in [brackets] of the example is the first word of the pattern.
    """

    pattern: str
    universal: str
    example: str


# In the treebanks a preposition before a clause is a conjunction, and "have", "do" and "be" are verbs where they stand
# for themselves. Of several patterns that match, the last counts.
REFINEMENTS: tuple[Refinement, ...] = (
    Refinement(
        "PREPOSITIONS (ADVERB|NOT)? (GERUND|HAVE_GERUND|BE_GERUND)", "SCONJ", "They left [without] closing the door."
    ),
    Refinement("HAVE", "VERB", "They [have] a pier."),
    Refinement(
        "HAVE (NOT|ADVERB|SUBJECT|QUOTE){0,3} (PARTICIPLE|BE_PARTICIPLE)", "AUX", "They [had] not yet left the pier."
    ),
    Refinement("HAVE (SUBJECT|DET? ADJECTIVE* NOMINAL+) PARTICIPLE", "AUX", "[Have] the engineers closed it?"),
    Refinement("DO", "VERB", "They [did] it."),
    Refinement("DO NOT", "AUX", "They [do] not."),
    Refinement("DO (NOT|ADVERB){0,2} (BASE|HAVE_BASE|DO_BASE)", "AUX", "They [do] care."),
    Refinement(
        "DO (SUBJECT|DET? ADJECTIVE* NOMINAL+) NOT? ADVERB? (BASE|HAVE_BASE|DO_BASE)", "AUX", "[Did] Lund leave?"
    ),
)


def universal_tags(codes: str) -> list[str]:
    """Return the universal tag of each token, by its fine tag and its neighbours'."""
    tags = [UNIVERSAL[code] for code in codes]
    for row in REFINEMENTS:
        for match in compile_pattern(row.pattern).finditer(codes):
            tags[match.start()] = row.universal
    return tags
