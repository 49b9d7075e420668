"""Each class of words has an example that is read so, and patterns over classes are written with their names."""

import newscli
import pytest
from newscli.language import word_classes
from newscli.language.word_classes import compile_pattern
from newscli.quotes.attribution.segments import find_units

# The word in [brackets] has the class.
EXAMPLES = {
    "DET": "They closed [the] pier.",
    "POSSESSIVE": "They closed [their] pier.",
    "SUBJECT": "[They] closed it.",
    "OBJECT": "Lund told [them].",
    "WHO": "Lund, [who] came, left.",
    "WHAT": "We know [what] broke.",
    "THAT": "Lund said [that] it broke.",
    "TO": "They want [to] leave.",
    "OF": "The end [of] the pier broke.",
    "PREP": "They met [in] Leith.",
    "SUBORD": "They left [because] it broke.",
    "CONJ": "They came [and] left.",
    "MODAL": "They [will] leave.",
    "BE": "The pier [is] old.",
    "HAVE": "They [have] left.",
    "DO": "They [did] not leave.",
    "NOT": "They did [not] leave.",
    "ADVERB": "They [soon] left.",
    "TIME": "They left on [Monday].",
    "ADJECTIVE": "The [old] pier broke.",
    "NUMBER": "They built [3] piers.",
    "NAME": "We met Dr. [Lund].",
    "TITLE": "We met [Dr.] Lund.",
    "NOUN": "The [pier] broke.",
    "PAST": "They [closed] the pier.",
    "PARTICIPLE": "The pier was [driven] down.",
    "THIRD": "Lund [closes] the pier.",
    "BASE": "They will [close] the pier.",
    "GERUND": "They are [closing] the pier.",
    "COMMA": "Lund came[,] too.",
    "SEMICOLON": "Lund came[;] they left.",
    "COLON": "Lund came[:] they left.",
    "STOP": "Lund came[.]",
    "DASH": "Lund came [–] they left.",
    "OPEN": "Lund [(]left) came.",
    "CLOSE": "Lund (left[)] came.",
    "OWNER": "Lund[’s] pier broke.",
    "BULLET": "Piers [•] bridges",
    "SPEECH": "Lund said: [“The pier broke.”]",
    "QUOTED": "Lund called it [“a pity”] today.",
}


@pytest.mark.parametrize(("name", "example"), EXAMPLES.items(), ids=EXAMPLES)
def test_each_class_of_words_has_an_example(name: str, example: str) -> None:
    at = example.index("[")
    (unit,) = find_units(newscli.read(example.replace("[", "").replace("]", "")))
    assert unit.tags[unit.starts.index(at)] == getattr(word_classes, name)


def test_each_class_of_words_is_shown_by_an_example() -> None:
    classes = {name: code for name, code in vars(word_classes).items() if name.isupper() and isinstance(code, str)}
    assert classes.keys() == EXAMPLES.keys()
    assert len(set(classes.values())) == len(classes)


@pytest.mark.parametrize(
    ("pattern", "words", "found"),
    [
        ("DET? ADJECTIVE* NOUNS+", "djnN.", "djnN"),
        ("speaker:( [DET POSSESSIVE] NOUN ) (OWNER NOUN)?", "pn'nV", "pn'n"),
        ("[^ COMMA]* COMMA", "nVdn,n", "nVdn,"),
        ("(?! DET) [DET NOUN]", "dn", "n"),
        ("(?<! NOUNS) PAST", "nVVn", "V"),
        ("NUMBER{2,3}", "####", "###"),
    ],
)
def test_patterns_over_classes_are_written_with_their_names(pattern: str, words: str, found: str) -> None:
    match = compile_pattern(pattern).search(words)
    assert match is not None
    assert match.group() == found
    assert "speaker" not in pattern or match["speaker"] == "pn"


@pytest.mark.parametrize(("pattern", "error"), [("NOUN VREB", KeyError), ("NOUN ~", ValueError)])
def test_a_pattern_with_a_name_that_is_not_known_is_refused(pattern: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        compile_pattern(pattern)
