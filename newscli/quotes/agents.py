"""Kinds of speakers: takes the words of a noun phrase and their classes, returns person, body, paper or thing."""

from newscli.language.lexicon.closed_classes import MULTITUDES
from newscli.language.lexicon.organisations import BODIES
from newscli.language.lexicon.papers import STATING_PAPERS
from newscli.language.names.animacy import ENDINGS, is_person_noun
from newscli.language.tag_sets import NUMERALS, PREPS_OF_TO, WHO_WORDS


def sort_of(words: list[str], classes: str) -> str:
    """Return what a noun phrase is about: somebody, a body, a paper that states things, or a thing."""
    end = next((at for at, tag in enumerate(classes) if tag in PREPS_OF_TO or tag in WHO_WORDS), len(words))
    head = words[max(end - 1, 0)]
    single = head.removesuffix("s")
    if is_person_noun(head) or is_person_noun(single) or head in MULTITUDES or classes[end - 1] in NUMERALS:
        return "person"
    if head in BODIES or single in BODIES or head in ENDINGS:
        return "body"
    return "paper" if single in STATING_PAPERS else "thing"
