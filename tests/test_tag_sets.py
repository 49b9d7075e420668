"""Sets of tags as quotes reads them, each with an example, and sequences of them."""

import newscli
import pytest
from newscli.language.tags import COMMA, WHO_WORDS, codes, find, rfind, sequences
from newscli.quotes.attribution.segments import find_units

# The word in [brackets] has one of the tags as quotes reads them, whatever the tagger says.
EXAMPLES = {
    "DETS": "[Some] piers broke.",
    "OBJECTS": "Lund told [them].",
    "WHO_WORDS": "Lund, [who] came, left.",
    "WHAT_WORDS": "We know [what] broke.",
    "THAT_WORDS": "Lund said [that] it broke.",
    "TO_WORDS": "They want [to] leave.",
    "PREPS": "They met [in] Leith.",
    "SUBORD": "They left [because] it broke.",
    "CONJS": "They came [and] left.",
    "BE": "The pier [is] old.",
    "HAVE": "They [had] left.",
    "DO": "They [did] not leave.",
    "NOT": "They [never] left.",
    "ADVERBS": "They left [there].",
    "TIME_WORDS": "They left on [Monday].",
    "ADJECTIVE": "The [last] pier broke.",
    "NUMERALS": "They built [3] piers.",
    "NAME": "We met Dr. [Lund].",
    "TITLE": "We met [Dr.] Lund.",
    "NOUN_WORDS": "The [pier] broke.",
    "PAST": "They [closed] the pier.",
    "PARTICIPLE": "The pier was [driven] down.",
    "BASES": "They will [close] the pier.",
    "DASHES": "Lund came [–] they left.",
    "SPEECH": "Lund said: [“The pier broke.”]",
    "QUOTED": "Lund called it [“a pity”] today.",
}


@pytest.mark.parametrize(("name", "example"), EXAMPLES.items(), ids=EXAMPLES)
def test_words_have_tags_of_the_set(name: str, example: str) -> None:
    at = example.index("[")
    (unit,) = find_units(newscli.read(example.replace("[", "").replace("]", "")))
    assert unit.tags[unit.starts.index(at)] in codes(name)


def test_sequences_are_of_a_tag_of_each_set_and_found_from_either_end() -> None:
    wanted = sequences(COMMA, WHO_WORDS)
    assert {len(each) for each in wanted} == {2}
    tags = "N,w,D."
    assert (find(tags, wanted), find(tags, wanted, 2), find(tags, wanted, 4)) == (1, 3, -1)
    assert (rfind(tags, wanted), rfind(tags, wanted, 0, 3), rfind(tags, wanted, 0, 2)) == (3, 1, -1)
