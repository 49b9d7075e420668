"""Takes a word in lower case, returns the spelling that British and American papers share. From general knowledge."""

import re

from newscli.language.words import word_set

_RULES = tuple(
    (re.compile(shape), put)
    for shape, put in (
        (r"(?<=\w{3})([iy])z(?=(?:e[dsr]?|ers?|ing|ations?)$)", r"\1s"),  # realize
        (r"(?<=\w{3})our(?=(?:s|ed|ing|ite|able|ably|hoods?|ful|less)?$)", "or"),  # labour
        (r"(?<=[phnkc])ae(?=[dmso])|(?<=f)oe(?=t)|^oe(?=s[to])|(?<=rrh)oe|(?<=n)oe(?=uv)", "e"),  # paediatric
        (r"(?<=\w\w[tbpv])re(?=s?$)", "er"),  # centre
        (r"(?<=\w\w[tbpv])re(?=d$)", "ere"),
        # travelled, but not filled
        (r"^(\w*[aeiou]\w*?[^\W\daeiou][aeiou]|\w+[iu][ae])ll(?=(?:ed|ing|ers?|ors?|ous|ments?|s)?$)", r"\1l"),
        (r"ll(?=ful)", "l"),  # skillful
        (r"(?<=[ft]en|cen)ce(?=s?$)", "se"),  # defence
        (r"(?<=\w{3})ogue(?=s?$)", "og"),  # dialogue
        (r"(?<=dg)e(?=ments?$)", ""),  # judgement
        (r"^practis", "practic"),
        (r"^scept", "skept"),
        (r"^sulph", "sulf"),
        (r"^mould", "mold"),
        (r"^plough", "plow"),
        (r"^grey", "gray"),
    )
)
_WORDS = dict(
    pair.split(":")
    for pair in word_set("""
        programme:program programmes:programs cheque:check cheques:checks tyre:tire tyres:tires kerb:curb kerbs:curbs
        aluminium:aluminum storey:story storeys:stories ageing:aging pyjamas:pajamas jewellery:jewelry cosy:cozy
        moustache:mustache gaol:jail artefact:artifact artefacts:artifacts yoghurt:yogurt draught:draft draughts:drafts
    """)
)


def shared_spelling(word: str) -> str:
    """Return the one spelling of a word in lower case; what is no word of English stays as it is, or nearly so."""
    if word in _WORDS:
        return _WORDS[word]
    for shape, put in _RULES:
        word = shape.sub(put, word)
    return word
