"""Corrections of tags that the learnt chooser gets wrong: rows, capitals, and nouns that look like adjectives."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.language.lexicon.saying import governs_clause
from newscli.language.names.kinds import is_given_name
from newscli.language.tagger import conditions
from newscli.language.tagger.conditions import Tagged
from newscli.language.tagger.options import closed_words, known_tags
from newscli.language.tags import NAME_OF, code, codes
from newscli.language.words import word_set
from newscli.records import NamedTuple

# Corrections of tags that the learnt chooser gets wrong: rows of a tag, what it should be, where, and examples.
#
# The chooser looks at a word and its neighbours; these rows know grammar. From general knowledge of English.
#
# A row says where it holds: `_` is the word itself, its neighbours stand before and after it; `;` parts contexts, of
# which one is enough. A neighbour is a tag or a set of tags in capitals, a word in lower case, `^` beyond an end of
# the sentence, `-s` an ending, `+PAST` a verb that tells a clause, in this form or several, `?BASE` what may be that,
# `@name` a condition of `conditions`. `/` parts what may stand there, `&` joins what must be true together, `!` denies
# one thing, and `~` all that follows.


class Correction(NamedTuple):
    """A row: the tags that may be wrong, the right one, in which contexts, and examples with the word in [brackets]."""

    wrong: str
    right: str
    contexts: str
    examples: tuple[str, ...]


_SETS = {
    "^": frozenset(("",)),
    "AUXILIARY": codes("FINITE") & codes("AUXILIARIES"),
    "BEFORE_NOUN": codes("DET POSSESSIVE OWNER"),
    "BEFORE_VERB": codes("NOUNS NAMES SUBJECT DET_ALONE QUANTITY INDEFINITE CONJ COMMA NUMBER WHO THAT_WHO"),
    "INSIDE_PHRASE": codes("DET QUANTITY POSSESSIVE OWNER ADJECTIVE OF HYPHEN"),
    "OWNED": codes("NOUNS NAME TITLE"),
}
_ROWS = """
BE_PRESENT HAVE_PRESENT > OWNER: _@owns
    Last month[’s] flood left ruins.
DET > THAT: _@stands_before_plural
    Lund revealed on Monday [that] two clerks had read it.
    Lund said on Monday [that] 420 works had been sold.
    They have complained and say [that] flour is dear.
THAT THAT_WHO > DET: _that TIME&!-s
    They realize that the odds [that] year are slim.
DET DET_ALONE ADVERB > THAT_WHO: NOMINAL/OWNER _that FINITE
    A speech in May [that] ran to two hours ended.
THAT_WHO > THAT: _@follows_hearer
    Lund told two officers [that] someone had cut it.
PRESENT BASE > PARTICIPLE: HAVE _
    The problems might have [put] her at risk.
PRESENT BASE > NOUN: HAVE _
    They want someone who has [experience] in it.
THIRD > PLURAL: IF/SUBORD/WHERE _ AUXILIARY; BEFORE_NOUN _ !^
    If [talks] did fail, nobody heard of it.
PRESENT > NOUN: IF/SUBORD/WHERE _ AUXILIARY; BEFORE_NOUN _ !^
    If [talk] did fail, nobody heard of it.
THIRD > PLURAL: NUMBER&!one _
    It needs four [delegates] to dance.
PREP > NOUN: NUMBER&!one _per cent
    In May 61 [per] cent of clerks said so.
QUOTE > OWNER: NOMINAL&-s _ OWNED/ADJECTIVE/NUMBER/GERUND/PARTICIPLE/QUANTITY
    Our moles race in five days[’] time.
CONJ > DET: _@joins_nothing
    They closed [both] old piers.
NOUN > GERUND: !INSIDE_PHRASE _-ing&!@is_a_noun
    Ana Ferro sent a letter [saying] and singing it.
GERUND > NOUN: a/an/the _ PREPOSITIONS/THAT/THAT_WHO/COMMA/STOP/FINITE/CONJ
    Ana Ferro said at a [briefing] that it sank.
DET DET_ALONE > THAT: +PAST,BASE,THIRD,GERUND,PARTICIPLE _that COMMA
    They write [that], while it rains, geese swim.
PREP_TO > TO: _ PRESENT
    The senator sought [to] calm his friends, and left.
PRESENT > BASE: TO _
    The senator sought to [calm] his friends, and left.
PLURAL > THIRD: _@governs_that
    The guild, a charity, [estimates] that nine otters live.
PLURAL > THIRD: NOUN _states that !VERBS; NOUN _states COMMA QUOTE
    The recipe [states], “Add one plum.”
PLURAL > THIRD: NAME _answers/replies COMMA/COLON QUOTE; NAME _questions IF
    Otto asks, “Is it Leith?” and Ana Ferro [answers], “It is Orlo.”
    The guild’s Ana Ferro [questions] whether it floats.
PLURAL > THIRD: _@follows_content
    The pier broke, [reports] Lund.
    As Odile Marsh [reports] for the Post, the pier broke.
PLURAL > THIRD: NAME/NOUN _points out
    As Odile Marsh [points] out, the pier broke.
NOUN ADJECTIVE > PAST: _@follows_content
    The mill was sound, the firm [found].
    Rents rose, a report by the Dorn Guild [found] last week.
PLURAL > THIRD: SUBJECT _; WHO _ DET; OWNED/INDEFINITE _@is_mostly_third DET/POSSESSIVE/OBJECT
    She wrote last year, the fund [owns] no land.
    They spent it, she [recalls], on flour.
    Ana Ferro, who [chairs] the guild, said so.
NOUN > PRESENT: _@meets
    The Reds are out, while the Lions [host] Orlo.
NOUN > BASE: MODAL _; MODAL ADVERB/NOT _; do/does/did _+BASE that
    The parish cookbook does [state] that no plum may go in.
NOUN > MODAL: ~^/INSIDE_PHRASE/PREPOSITIONS _will
    The planned all-hands meeting [will] be held in May.
THIRD > PLURAL: BEFORE_NOUN/NOUNS/NAME/ADJECTIVE/QUANTITY _ AUXILIARY/THIRD/+PAST
    Consumer [advocates] are urging it.
PRESENT BASE > NOUN: BEFORE_NOUN/NOUNS/NAME/ADJECTIVE/QUANTITY _ AUXILIARY/THIRD/+PAST
    The rights [group] said so.
    A police [report] indicates a leak.
PREP_TO > TO: _ NOUN&?BASE DET/POSSESSIVE/OBJECT; _ NOUN&?BASE CONJ to
    They called on him [to] hack the computers.
NOUN > BASE: TO _
    They bring old cheeses to [market].
PAST > PARTICIPLE: a/an/the _
    They said a [planned] all-hands meeting was off.
ADJECTIVE > PAST: BEFORE_VERB _said; BEFORE_VERB _ TO
    Nearly half [said] they prefer the pier.
ADVERB NOUN > ADJECTIVE: BEFORE_NOUN _@is_periodic
    Lund ended his [weekly] radio show.
ADJECTIVE > ADVERB: TIME _later/earlier
    Two days [later] Ana Ferro left.
THIRD > PLURAL: ADVERB/PREPOSITIONS/QUANTITY ADJECTIVE _
    The most absurd [wins] tonight: nine.
ADJECTIVE > NOUN: NOMINAL _ FINITE/STOP/COMMA/OWNER/GERUND/+PAST; NOMINAL _executive/official !OWNED
    She opened a bread [firm], and it sank.
    They heard it from a ferry [executive] familiar with it.
PRESENT BASE > NOUN: _@is_role
    Oars [tackle] Otto Kell told the bakers.
PRESENT BASE > NOUN: _press @is_a_noun
    She asked her [press] secretary about it.
PRESENT BASE > NOUN: according to _
    According to [press] reports, Ana Ferro left in May.
NOUN PRESENT BASE > ADJECTIVE: OWNED _close to
    A source [close] to the deal said so.
THIRD > PLURAL: OWNED _ PREPOSITIONS/TO NAME AUXILIARY/HAVE; _ TO/PREP_TO NAME +PAST that
    Tour [groups] to Leith said that the pier broke.
    Media [reports] in Leith have said that it broke.
ADVERB > PAST: !VERBS _left
    The mayor, who said that it was safe, [left] early.
GERUND > NOUN: NOUN _ director/manager/officer/executive/editor/official/analyst/consultant/specialist/chief
    Former crowd [planning] director Ana Lund left.
GERUND > ADJECTIVE: _acting OWNED; NUMBER _ OWNED; ^ _ OWNED +PAST,BASE
    [Acting] Ports Minister Lund left.
    [Planning] officers say that it leaks.
PAST PARTICIPLE ADVERB > NAME: NAME _@is_mostly_name
    They praised Leith [United] on Monday.
CALENDAR > NAME: _@begins_name
    They met Ana and [May] Porter.
CALENDAR > NAME: the/NAME _sun/sat
    They read the [Sun] Herald on Monday.
OBJECT > NAME: ^ _ NAME
    [Us] Weekly said so.
"""


def _correction(row: str) -> Correction:
    """Return a row of `_ROWS`. Raises `ValueError` where it is not spelled as a row."""
    head, *examples = row.splitlines()
    tags, contexts = head.split(": ")
    wrong, right = tags.split(" > ")
    return Correction(wrong, right, contexts, tuple(map(str.strip, examples)))


CORRECTIONS = tuple(map(_correction, re.split(r"\n(?=\S)", _ROWS.strip())))

# What is true of a word or not: a condition, or the tags that it may have.
_Condition = Callable[[Tagged, int], bool]
_Test = frozenset[str] | _Condition
_EVERY = frozenset((*NAME_OF, ""))


def _condition(test: _Test) -> _Condition:
    return (lambda words, at: words.tag(at) in test) if isinstance(test, frozenset) else test


def _test_of(spelled: str) -> _Test:
    """Return the test of a neighbour as rows spell it. Raises `ValueError` where a row asks for too much."""
    if spelled[0] == "~":
        return _denied(_test_of(spelled[1:]))
    parts = spelled.split("/")
    lows = frozenset(part for part in parts if part.isalpha() and part.islower())
    tests = [_both(part) for part in parts if part not in lows]
    tags = frozenset[str]().union(*(test for test in tests if isinstance(test, frozenset)))
    others = [test for test in tests if not isinstance(test, frozenset)]
    if lows:
        others.append(lambda words, at: words.low(at) in lows)
    if not others:
        return tags
    first, *more = others
    if more:
        raise ValueError(f"{spelled} asks for more than tags, words and one condition")
    return (lambda words, at: words.tag(at) in tags or first(words, at)) if tags else first


def _both(spelled: str) -> _Test:
    """Return the test of what `&` joins, or of a thing alone."""
    first, _, more = spelled.partition("&")
    if more:
        one, other = _condition(_both(first)), _condition(_both(more))
        return lambda words, at: one(words, at) and other(words, at)
    mark, name = first[0], first[1:]
    if mark.isupper() or mark == "^":
        return _SETS.get(first) or codes(first)
    if mark == "!":
        return _denied(_both(name))
    if mark == "-":
        return lambda words, at: words.low(at).endswith(name)
    if mark == "+":
        forms = name.replace(",", " ")
        return lambda words, at: governs_clause(words.low(at), forms)
    if mark == "?":
        return lambda words, at: code(name) in words.options[at]
    named: _Condition | None = getattr(conditions, name) if mark == "@" else None
    return named or (lambda words, at: words.low(at) == first)


def _denied(test: _Test) -> _Test:
    return _EVERY - test if isinstance(test, frozenset) else lambda words, at: not test(words, at)


class _Context(NamedTuple):
    """A context of a row: the right tag, which tags may stand before, and what else is asked, of which words."""

    right: str
    before: frozenset[str]
    tests: list[tuple[int, _Condition]]


@cache
def _contexts(row: Correction) -> list[_Context]:
    """Return the contexts of a row; a text needs few of them."""
    found = []
    for items in map(str.split, row.contexts.split(";")):
        own = next(number for number, item in enumerate(items) if item[0] == "_")
        tests = {number - own: _test_of(item.removeprefix("_")) for number, item in enumerate(items) if item != "_"}
        before = tests.get(-1, _EVERY)
        before = before if isinstance(before, frozenset) else _EVERY
        asked = [place for place in sorted(tests, key=abs) if tests[place] is not before]  # first the word itself
        found.append(_Context(code(row.right), before, [(place, _condition(tests[place])) for place in asked]))
    return found


@cache
def _by_tag() -> dict[str, list[Correction]]:
    table: dict[str, list[Correction]] = {tag: [] for tag in NAME_OF}
    for row in CORRECTIONS:
        for tag in codes(row.wrong):
            table[tag].append(row)
    return table


@cache
def _rows(tag: str, options: str) -> list[_Context]:
    """Return the contexts in which a tag is wrong and one of the `options` right."""
    return [each for row in _by_tag()[tag] if code(row.right) in options for each in _contexts(row)]


def correct(words: Tagged) -> None:
    """Put the tags of a sentence right, from left to right."""
    for at, options in enumerate(words.options):
        if len(options) == 1:
            continue  # most words
        before = words.tag(at - 1)
        for right, may_stand_before, tests in _rows(words.tags[at], options):
            if before not in may_stand_before:
                continue
            for place, holds in tests:
                if not holds(words, at + place):
                    break
            else:
                words.tags[at] = right
                break


# Capitals: takes tags, returns them with names where capitals, the article or a list of names show that there are.
#
# A capital tells nothing at the beginning of a sentence or a quotation, nor in a headline where all words have one.

_NAME, _NOUN = code("NAME"), code("NOUN")
_OPENERS = codes("QUOTE OPEN BULLET DASH COLON")
_VERBS, _FINITE, _PASTS = codes("VERBS"), codes("FINITE"), codes("PAST PARTICIPLE")
_MAY_BE_NAMES = codes("NOUN PLURAL ADJECTIVE ADVERB") | _VERBS
_AFTER_NAMES = _FINITE - codes("BE") | codes("CONJ OWNER")
_SHORTEST = 4


def name_capitals(
    text: str, starts: Sequence[int], lows: Sequence[str], tags: list[str], sentences: Sequence[int]
) -> None:
    """Give the tag of a name to capitalised words that are names. The tags are changed in place.

    `starts`, `lows` and `tags` tell of each token where it starts in `text`, what it reads in lower case, and the
    character of its tag; `sentences` are the numbers of the first tokens of sentences.
    """
    firsts = _firsts(tags, sentences)
    firsts.update([at + 1 for at, tag in enumerate(tags[:-1]) if tag in _OPENERS])
    open_class = [at for at, tag in enumerate(tags) if tag in _MAY_BE_NAMES and text[starts[at]].isupper()]
    capitals = [at for at in open_class if not text[starts[at] + 1 : starts[at] + 2].isupper()]
    headlines: dict[int, bool] = {}
    for at in capitals:
        if at not in firsts and tags[at] in _VERBS:
            number = bisect_right(sentences, at) - 1
            if number not in headlines:
                headlines[number] = _is_headline(text, starts, sentences, number)
            tags[at] = tags[at] if headlines[number] else _NAME
    _name_firsts(text, starts, lows, tags, [at for at in capitals if at in firsts])


def _name_firsts(
    text: str, starts: Sequence[int], lows: Sequence[str], tags: list[str], doubtful: Sequence[int]
) -> None:
    """Name the words of `doubtful`, which come first, that are names elsewhere or evidently names."""
    asked = {lows[at] for at in doubtful}
    places = [at for at, low in enumerate(lows) if low in asked]
    plain = {lows[at] for at in places if text[starts[at]].islower()}
    names = {lows[at] for at in places if tags[at] == _NAME}
    times = Counter(lows[at] for at in places)
    for at in doubtful:
        low, after = lows[at], tags[at + 1 : at + 2]
        elsewhere = low in names or (after == [_NAME] and times[low] > 1)
        if (elsewhere and low not in plain) or _is_name(low, tags[at : at + 2]):
            names.add(low)
            tags[at] = _NAME


def _firsts(tags: Sequence[str], sentences: Sequence[int]) -> set[int]:
    """Return the first token of each sentence that opens nothing: of one that has none, that of the next."""
    firsts: set[int] = set()
    first = -1
    for sentence in sentences:
        first = max(first, sentence)
        while tags[first] in _OPENERS and first + 1 < len(tags):
            first += 1
        firsts.add(first)
    return firsts


def _is_headline(text: str, starts: Sequence[int], sentences: Sequence[int], number: int) -> bool:
    """Return True if all longer words of a sentence have capitals."""
    last = sentences[number + 1] if number + 1 < len(sentences) else len(starts)
    end = starts[last] if last < len(starts) else len(text)
    words = text[starts[sentences[number]] : end].split()
    return not any(word[0].islower() for word in words if len(word) > _SHORTEST)


def _is_name(low: str, tags: Sequence[str]) -> bool:
    """Return True if the first word of a sentence is a name: *Maria left*, *Pieter Lund*, *Fell denied it*."""
    tag, after = tags[0], tags[-1]
    if low in closed_words():
        return False
    known = known_tags(low)
    if not known or after == _NAME:
        return is_given_name(low) or (not known and tag == _NOUN)
    if tag in _VERBS:
        return after in _AFTER_NAMES or (tag in _PASTS and after in _PASTS)
    return known[0] in _PASTS


# Nouns that look like adjectives: takes the tags of a sentence, gives those beside their verb or *’s* a noun's.
#
# The lists are from general knowledge of English.

_OWNER, _ADJECTIVE = code("OWNER"), code("ADJECTIVE")
_DESCRIBING = codes("ADJECTIVE ADVERB PARTICIPLE PAST")
_NO_NOUN, _EXTENDS = _DESCRIBING | codes("BASE PRESENT"), codes("NOUNS NAME TITLE ADJECTIVE HYPHEN NUMBER OWNER")
_SINGLE = word_set("one another")
_SAYS = word_set("said says told tells")
# Who may tell something; before any other verb of telling these are no adjectives.
_SPEAKERS = word_set("firm military chief giant retailer principal accused regular wholesaler general")


def give_heads(words: Tagged) -> None:
    """Take the only word between an article and what its noun does for that noun: *the firm said*, *the firm’s*.

    So it is after *one* and *another*, and where these follow their verb: *one witness said*, *said one resident*.
    """
    lows = words.lows
    for at in range(1, len(lows) - 1):
        tag = words.tags[at]
        if lows[at - 1] in ARTICLES:
            heads = tag in _DESCRIBING and _ends_subject(words, at)
        else:
            heads = lows[at - 1] in _SINGLE and tag in _NO_NOUN and lows[at][-2:] != "ly" and _is_single(words, at)
        if heads:
            words.tags[at] = _NOUN


def _ends_subject(words: Tagged, at: int) -> bool:
    after = words.lows[at + 1]
    if after in _SAYS or words.tags[at + 1] == _OWNER:
        return True
    return words.lows[at] in _SPEAKERS and governs_clause(after, "PAST THIRD")


def _is_single(words: Tagged, at: int) -> bool:
    """Return True for the noun after *one* or *another*: *one witness noted*, *by one local*, *one resident, who*."""
    if _ends_subject(words, at) or governs_clause(words.lows[at + 1], "PAST THIRD"):
        return True
    return words.tags[at] == _ADJECTIVE and _NOUN in words.options[at] and words.tags[at + 1] not in _EXTENDS
