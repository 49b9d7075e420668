"""Every verb of the lexicon is known in every form, in American and British spelling, to quotes and timeline alike."""

from datetime import date

import pytest
from newscli import find_quotes, find_timeline, read
from newscli.language.lexicon.saying import CUES, SAYING_THAT, VERB_CUE, cue_verb
from newscli.language.lexicon.verbs import VerbForm, inflect, irregular_verbs, verb_table

# Base; third person, past, participle, gerund: all spellings, the American or usual one first.
FORMS = """
quiz: quizzes quizzed quizzed quizzing
stop: stops stopped stopped stopping
kidnap: kidnaps kidnapped/kidnaped kidnapped/kidnaped kidnapping/kidnaping
equip: equips equipped equipped equipping
enroll: enrolls enrolled enrolled enrolling
label: labels labeled/labelled labeled/labelled labeling/labelling
control: controls controlled controlled controlling
reveal: reveals revealed revealed revealing
open: opens opened opened opening
edit: edits edited edited editing
visit: visits visited visited visiting
develop: develops developed developed developing
admit: admits admitted admitted admitting
occur: occurs occurred occurred occurring
offer: offers offered offered offering
worship: worships worshipped/worshiped worshipped/worshiped worshipping/worshiping
program: programs programmed/programed programmed/programed programming/programing
focus: focuses focused/focussed focused/focussed focusing/focussing
benefit: benefits benefited/benefitted benefited/benefitted benefiting/benefitting
panic: panics panicked panicked panicking
tie: ties tied tied tying
argue: argues argued argued arguing
agree: agrees agreed agreed agreeing
dye: dyes dyed dyed dyeing
carry: carries carried carried carrying
obey: obeys obeyed obeyed obeying
pass: passes passed passed passing
push: pushes pushed pushed pushing
watch: watches watched watched watching
fix: fixes fixed fixed fixing
fizz: fizzes fizzed fizzed fizzing
go: goes went gone going
veto: vetoes vetoed vetoed vetoing
woo: woos wooed wooed wooing
show: shows showed shown/showed showing
have: has had had having
put: puts put put putting
read: reads read read reading
lay: lays laid laid laying
lie: lies lay/lied lain/lied lying
find: finds found found finding
found: founds founded founded founding
grind: grinds ground ground grinding
learn: learns learned/learnt learned/learnt learning
rebuild: rebuilds rebuilt rebuilt rebuilding
overtake: overtakes overtook overtaken overtaking
withdraw: withdraws withdrew withdrawn withdrawing
misunderstand: misunderstands misunderstood misunderstood misunderstanding
relay: relays relayed relayed relaying
"""
ROWS = [row.split(": ") for row in FORMS.strip().splitlines()]

REGULAR = ("quiz", "kidnap", "equip", "label", "edit", "co-found", "e-mail", "unite", "limit", "panic", "visit")

READINGS = [
    ("read", [("read", "bdn")]),
    ("put", [("put", "bdn")]),
    ("found", [("find", "dn"), ("found", "b")]),
    ("founded", [("found", "dn")]),
    ("lay", [("lay", "b"), ("lie", "d")]),
    ("lies", [("lie", "z")]),
    ("ground", [("grind", "dn"), ("ground", "b")]),
    ("wound", [("wind", "dn"), ("wound", "b")]),
    ("hoped", [("hope", "dn")]),
    ("hopped", [("hop", "dn")]),
    ("organised", [("organize", "dn")]),
    ("analysing", [("analyze", "g")]),
    ("enrols", [("enroll", "z")]),
    ("favoured", [("favor", "dn")]),
    ("travelling", [("travel", "g")]),
    ("bridge", []),
    ("indeed", []),
    ("thing", []),
    ("", []),
]


@pytest.mark.parametrize(("base", "forms"), ROWS)
def test_inflection(base: str, forms: str) -> None:
    verb = inflect(base)
    assert " ".join([verb.third, *("/".join(f) for f in (verb.past, verb.participle, verb.gerund))]) == forms


@pytest.mark.parametrize(("word", "readings"), READINGS)
def test_readings(word: str, readings: list[tuple[str, str]]) -> None:
    assert list(verb_table().readings(word)) == [VerbForm(*reading) for reading in readings]


def test_every_form_leads_back_to_its_verb() -> None:
    for base in verb_table():
        verb = inflect(base)
        for form in (base, verb.third, *verb.past, *verb.participle, *verb.gerund):
            assert base in {reading.base for reading in verb_table().readings(form)}, form


def test_every_verb_that_leads_a_statement_is_in_the_lexicon() -> None:
    bases = [word for row in CUES if row.kind == VERB_CUE for word in row.words.split()]
    assert [base for base in bases if base not in verb_table()] == []
    for base in bases:
        verb = inflect(base)
        for form in (verb.third, verb.past[0], verb.participle[0], verb.gerund[0]):
            assert cue_verb(form), form


@pytest.mark.parametrize(
    "verb", ["quizzed", "quizzes", "questioned", "labelled", "labeled", "criticised", "criticized"]
)
def test_quotes_know_every_spelling(verb: str) -> None:
    (quote,) = find_quotes(read(f"The judge {verb} the driver as “a danger to us all” in court.")).quotes
    assert quote.speaker is not None


# After "and" these are read as what they mostly are: prepositions, nouns, words of assent.
SELDOM_VERBS = {"cause", "damn", "except", "last", "like", "mine", "okay", "police", "round", "save", "spring"}


# Months of one article are its entries' own: those of one month would be one entry.
MONTHS = (("March", "June"), ("April", "July"), ("August", "September"), ("October", "November"))


def _unsplit(verbs: list[str], sentence: str) -> list[str]:
    """Return the verbs in whose sentence the timeline doesn't find two entries, one that ends before the other."""
    unsplit = []
    for at in range(0, len(verbs), len(MONTHS)):
        told = [(verb, sentence.format(*months, verb=verb)) for verb, months in zip(verbs[at:], MONTHS, strict=False)]
        article = read("\n\n".join(text for _, text in told), published=date(2026, 2, 6))
        ends = {event.event.end for event in find_timeline(article).events}
        for verb, text in told:
            start = article.text.index(text)
            if sum(start < end <= start + len(text) for end in ends) != 2:
                unsplit.append(verb)
    return unsplit


def test_the_timeline_splits_at_every_verb() -> None:
    bases = [base for base in verb_table() if "-" not in base]  # the tokens of times end at a hyphen
    unsplit = _unsplit(bases, "Lund will close the pier in {} and {verb} a new bridge in {}.")
    assert set(unsplit) <= SELDOM_VERBS


def test_the_timeline_knows_the_past_of_verbs() -> None:
    pasts = [inflect(base).past[0] for base in (*irregular_verbs(), *REGULAR)]
    assert _unsplit(pasts, "The judge {verb} the driver in {} and left the town in {}.") == []


def test_the_timeline_knows_every_verb_of_saying() -> None:
    bases = [word for row in CUES if row.kind == VERB_CUE and row.family in SAYING_THAT for word in row.words.split()]
    for verb in (inflect(base).past[0] for base in bases):
        article = read(f"The road will close in March, Lund {verb}.", published=date(2026, 2, 6))
        (entry,) = find_timeline(article).events
        assert article.text[entry.event.start : entry.event.end] == "The road will close in March", verb
