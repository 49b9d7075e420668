"""Corrections of tags that the learnt chooser gets wrong: rows, capitals, and nouns that look like adjectives."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.language.lexicon.saying import tells_clause
from newscli.language.names.kinds import is_given_name
from newscli.language.tagger import conditions as when
from newscli.language.tagger.conditions import Tagged
from newscli.language.tagger.options import closed_words, known_tags
from newscli.language.tags import code, codes
from newscli.language.words import word_set
from newscli.records import NamedTuple

# Corrections of tags that the learnt chooser gets wrong: rows of a tag, what it should be, when, and an example.
#
# The chooser looks at a word and its neighbours; these rows know grammar. From general knowledge of English.


class Correction(NamedTuple):
    """A row: the tags that may be wrong, the right one, when it is, and an example with the word in [brackets]."""

    wrong: str
    right: str
    test: Callable[[Tagged, int], bool]
    example: str


CORRECTIONS = (
    Correction("BE_PRESENT HAVE_PRESENT", "OWNER", when.owns, "Last month[’s] flood left ruins."),
    Correction("DET", "THAT", when.stands_before_plural, "Lund revealed on Monday [that] two clerks had read it."),
    Correction("DET", "THAT", when.stands_before_plural, "Lund said on Monday [that] 420 works had been sold."),
    Correction("DET", "THAT", when.stands_before_plural, "They have complained and say [that] flour is dear."),
    Correction("THAT THAT_WHO", "DET", when.points_to_time, "They realize that the odds [that] year are slim."),
    Correction(
        "DET DET_ALONE ADVERB", "THAT_WHO", when.opens_relative, "A speech in May [that] ran to two hours ended."
    ),
    Correction("THAT_WHO", "THAT", when.follows_hearer, "Lund told two officers [that] someone had cut it."),
    Correction("PRESENT BASE", "PARTICIPLE", when.follows_have, "The problems might have [put] her at risk."),
    Correction("PRESENT BASE", "NOUN", when.follows_have, "They want someone who has [experience] in it."),
    Correction("THIRD", "PLURAL", when.must_be_noun, "If [talks] did fail, nobody heard of it."),
    Correction("PRESENT", "NOUN", when.must_be_noun, "If [talk] did fail, nobody heard of it."),
    Correction("THIRD", "PLURAL", when.counts, "It needs four [delegates] to dance."),
    Correction("PREP", "NOUN", when.of_hundred, "In May 61 [per] cent of clerks said so."),
    Correction("QUOTE", "OWNER", when.owns_after_s, "Our moles race in five days[’] time."),
    Correction("CONJ", "DET", when.joins_nothing, "They closed [both] old piers."),
    Correction("NOUN", "GERUND", when.is_gerund, "Ana Ferro sent a letter [saying] and singing it."),
    Correction("GERUND", "NOUN", when.stands_alone, "Ana Ferro said at a [briefing] that it sank."),
    Correction("DET DET_ALONE", "THAT", when.tells_later, "They write [that], while it rains, geese swim."),
    Correction("PREP_TO", "TO", when.precedes_present, "The senator sought [to] calm his friends, and left."),
    Correction("PRESENT", "BASE", when.follows_to, "The senator sought to [calm] his friends, and left."),
    Correction("PLURAL", "THIRD", when.tells_that, "The guild, a charity, [estimates] that nine otters live."),
    Correction("PLURAL", "THIRD", when.states, "The recipe [states], “Add one plum.”"),
    Correction("PLURAL", "THIRD", when.tells_after, "The pier broke, [reports] Lund."),
    Correction("PLURAL", "THIRD", when.tells_after, "As Odile Marsh [reports] for the Post, the pier broke."),
    Correction("PLURAL", "THIRD", when.points_out, "As Odile Marsh [points] out, the pier broke."),
    Correction("NOUN ADJECTIVE", "PAST", when.tells_after, "The mill was sound, the firm [found]."),
    Correction("NOUN", "PAST", when.tells_after, "Rents rose, a report by the Dorn Guild [found] last week."),
    Correction("PLURAL", "THIRD", when.is_rather_verb, "She wrote last year, the fund [owns] no land."),
    Correction("PLURAL", "THIRD", when.is_rather_verb, "They spent it, she [recalls], on flour."),
    Correction("PLURAL", "THIRD", when.is_rather_verb, "Ana Ferro, who [chairs] the guild, said so."),
    Correction("NOUN", "PRESENT", when.meets, "The Reds are out, while the Lions [host] Orlo."),
    Correction("NOUN", "BASE", when.follows_modal, "The parish cookbook does [state] that no plum may go in."),
    Correction("NOUN", "MODAL", when.is_will, "The planned all-hands meeting [will] be held in May."),
    Correction("THIRD", "PLURAL", when.precedes_verb, "Consumer [advocates] are urging it."),
    Correction("PRESENT BASE", "NOUN", when.precedes_verb, "The rights [group] said so."),
    Correction("PRESENT BASE", "NOUN", when.precedes_verb, "A police [report] indicates a leak."),
    Correction("PREP_TO", "TO", when.opens_infinitive, "They called on him [to] hack the computers."),
    Correction("NOUN", "BASE", when.follows_to, "They bring old cheeses to [market]."),
    Correction("PAST", "PARTICIPLE", when.follows_article, "They said a [planned] all-hands meeting was off."),
    Correction("ADJECTIVE", "PAST", when.opens_telling, "Nearly half [said] they prefer the pier."),
    Correction("ADVERB NOUN", "ADJECTIVE", when.comes_round, "Lund ended his [weekly] radio show."),
    Correction("ADJECTIVE", "ADVERB", when.is_counted_from, "Two days [later] Ana Ferro left."),
    Correction("THIRD", "PLURAL", when.is_described, "The most absurd [wins] tonight: nine."),
    Correction("ADJECTIVE", "NOUN", when.heads, "She opened a bread [firm], and it sank."),
    Correction("PRESENT BASE", "NOUN", when.is_role, "Oars [tackle] Otto Kell told the bakers."),
    Correction("PRESENT BASE", "NOUN", when.is_the_press, "She asked her [press] secretary about it."),
    Correction("NOUN PRESENT BASE", "ADJECTIVE", when.is_near, "A source [close] to the deal said so."),
    Correction("THIRD", "PLURAL", when.is_not_yet_verb, "Tour [groups] to Leith said that the pier broke."),
    Correction("THIRD", "PLURAL", when.is_not_yet_verb, "Media [reports] in Leith have said that it broke."),
    Correction("ADVERB", "PAST", when.leaves, "The mayor, who said that it was safe, [left] early."),
    Correction("GERUND", "ADJECTIVE", when.acts, "[Acting] Ports Minister Lund left."),
    Correction("GERUND", "ADJECTIVE", when.acts, "[Planning] officers say that it leaks."),
    Correction("PAST PARTICIPLE ADVERB", "NAME", when.goes_on_name, "They praised Leith [United] on Monday."),
    Correction("CALENDAR", "NAME", when.begins_name, "They met Ana and [May] Porter."),
    Correction("CALENDAR", "NAME", when.begins_paper, "They read the [Sun] Herald on Monday."),
    Correction("OBJECT", "NAME", when.begins_magazine, "[Us] Weekly said so."),
)


def _by_tag() -> dict[str, list[tuple[str, Callable[[Tagged, int], bool]]]]:
    table: dict[str, list[tuple[str, Callable[[Tagged, int], bool]]]] = {}
    for row in CORRECTIONS:
        for wrong in codes(row.wrong):
            table.setdefault(wrong, []).append((code(row.right), row.test))
    return table


_ROWS = _by_tag()


@cache
def _rows(tag: str, options: str) -> list[tuple[str, Callable[[Tagged, int], bool]]]:
    """Return the rows for a tag that give one of the `options`."""
    return [row for row in _ROWS.get(tag, ()) if row[0] in options]


def correct(words: Tagged) -> None:
    """Put the tags of a sentence right, from left to right."""
    for at, options in enumerate(words.options):
        if len(options) == 1:
            continue  # most words
        for right, test in _rows(words.tags[at], options):
            if test(words, at):
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
_NO_NOUN, _GOES_ON = _DESCRIBING | codes("BASE PRESENT"), codes("NOUNS NAME TITLE ADJECTIVE HYPHEN NUMBER OWNER")
_SINGLE = word_set("one another")
_TELLS = word_set("said says told tells")
# Who may tell something; before any other verb of telling these are no adjectives.
_TELLERS = word_set("firm military chief giant retailer principal accused regular wholesaler general")


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
    if after in _TELLS or words.tags[at + 1] == _OWNER:
        return True
    return words.lows[at] in _TELLERS and tells_clause(after, "PAST THIRD")


def _is_single(words: Tagged, at: int) -> bool:
    """Return True for the noun after *one* or *another*: *one witness noted*, *by one local*, *one resident, who*."""
    if _ends_subject(words, at) or tells_clause(words.lows[at + 1], "PAST THIRD"):
        return True
    return words.tags[at] == _ADJECTIVE and _NOUN in words.options[at] and words.tags[at + 1] not in _GOES_ON
