"""Corrections of tags that the learnt chooser gets wrong: rows of a tag, what it should be, when, and an example.

The chooser looks at a word and its neighbours; these rows know grammar. From general knowledge of English.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newscli.language.tagger import conditions, name_conditions, telling
from newscli.language.tagger.conditions import Tagged
from newscli.language.tags import code, codes


class Correction(NamedTuple):
    """A row: the tags that may be wrong, the right one, when it is, and an example with the word in [brackets]."""

    wrong: str
    right: str
    test: Callable[[Tagged, int], bool]
    example: str


CORRECTIONS = (
    Correction("BE_PRESENT HAVE_PRESENT", "OWNER", conditions.owns, "Last month[’s] flood left ruins."),
    Correction("DET", "THAT", telling.stands_before_plural, "Lund revealed on Monday [that] two clerks had read it."),
    Correction("DET", "THAT", telling.stands_before_plural, "Lund said on Monday [that] 420 works had been sold."),
    Correction("DET", "THAT", telling.stands_before_plural, "They have complained and say [that] flour is dear."),
    Correction("THAT THAT_WHO", "DET", conditions.points_to_time, "They realize that the odds [that] year are slim."),
    Correction(
        "DET DET_ALONE ADVERB",
        "THAT_WHO",
        conditions.opens_relative,
        "A speech in May [that] ran to two hours ended.",
    ),
    Correction("THAT_WHO", "THAT", telling.follows_hearer, "Lund told two officers [that] someone had cut it."),
    Correction("PRESENT BASE", "PARTICIPLE", conditions.follows_have, "The problems might have [put] her at risk."),
    Correction("PRESENT BASE", "NOUN", conditions.follows_have, "They want someone who has [experience] in it."),
    Correction("THIRD", "PLURAL", conditions.must_be_noun, "If [talks] did fail, nobody heard of it."),
    Correction("PRESENT", "NOUN", conditions.must_be_noun, "If [talk] did fail, nobody heard of it."),
    Correction("THIRD", "PLURAL", conditions.counts, "It needs four [delegates] to dance."),
    Correction("QUOTE", "OWNER", conditions.owns_after_s, "Our moles race in five days[’] time."),
    Correction("CONJ", "DET", conditions.joins_nothing, "They closed [both] old piers."),
    Correction("NOUN", "GERUND", conditions.is_gerund, "Ana Ferro sent a letter [saying] and singing it."),
    Correction("GERUND", "NOUN", conditions.stands_alone, "Ana Ferro said at a [briefing] that it sank."),
    Correction("DET DET_ALONE", "THAT", telling.tells_later, "They write [that], while it rains, geese swim."),
    Correction("PREP_TO", "TO", conditions.precedes_present, "The senator sought [to] calm his friends, and left."),
    Correction("PRESENT", "BASE", conditions.follows_to, "The senator sought to [calm] his friends, and left."),
    Correction("PLURAL", "THIRD", telling.tells_that, "The guild, a charity, [estimates] that nine otters live."),
    Correction("PLURAL", "THIRD", telling.states, "The recipe [states], “Add one plum.”"),
    Correction("PLURAL", "THIRD", telling.tells_after, "The pier broke, [reports] Lund."),
    Correction("PLURAL", "THIRD", telling.tells_after, "As Odile Marsh [reports] for the Post, the pier broke."),
    Correction("NOUN ADJECTIVE", "PAST", telling.tells_after, "The mill was sound, the firm [found]."),
    Correction("NOUN", "PAST", telling.tells_after, "Rents rose, a report by the Dorn Guild [found] last week."),
    Correction("PLURAL", "THIRD", conditions.is_rather_verb, "She wrote last year, the fund [owns] no land."),
    Correction("PLURAL", "THIRD", conditions.is_rather_verb, "They spent it, she [recalls], on flour."),
    Correction("NOUN", "BASE", conditions.follows_modal, "The parish cookbook does [state] that no plum may go in."),
    Correction("NOUN", "MODAL", conditions.is_will, "The planned all-hands meeting [will] be held in May."),
    Correction("THIRD", "PLURAL", conditions.precedes_verb, "Consumer [advocates] are urging it."),
    Correction("PRESENT BASE", "NOUN", conditions.precedes_verb, "The rights [group] said so."),
    Correction("PREP_TO", "TO", conditions.opens_infinitive, "They called on him [to] hack the computers."),
    Correction("NOUN", "BASE", conditions.follows_to, "They bring old cheeses to [market]."),
    Correction("PAST", "PARTICIPLE", conditions.follows_article, "They said a [planned] all-hands meeting was off."),
    Correction("ADJECTIVE", "PAST", telling.opens_telling, "Nearly half [said] they prefer the pier."),
    Correction("ADVERB NOUN", "ADJECTIVE", conditions.comes_round, "Lund ended his [weekly] radio show."),
    Correction("ADJECTIVE", "ADVERB", conditions.is_counted_from, "Two days [later] Ana Ferro left."),
    Correction("THIRD", "PLURAL", conditions.is_described, "The most absurd [wins] tonight: nine."),
    Correction("ADJECTIVE", "NOUN", conditions.heads, "She opened a bread [firm], and it sank."),
    Correction("PRESENT BASE", "NOUN", name_conditions.is_role, "Oars [tackle] Otto Kell told the bakers."),
    Correction("PRESENT BASE", "NOUN", conditions.is_the_press, "She asked her [press] secretary about it."),
    Correction("NOUN PRESENT BASE", "ADJECTIVE", conditions.is_near, "A source [close] to the deal said so."),
    Correction("THIRD", "PLURAL", telling.is_not_yet_verb, "Tour [groups] to Leith said that the pier broke."),
    Correction("ADVERB", "PAST", conditions.leaves, "The mayor, who said that it was safe, [left] early."),
    Correction("GERUND", "ADJECTIVE", conditions.acts, "[Acting] Ports Minister Lund left."),
    Correction(
        "PAST PARTICIPLE ADVERB", "NAME", name_conditions.goes_on_name, "They praised Leith [United] on Monday."
    ),
    Correction("CALENDAR", "NAME", name_conditions.begins_name, "They met Ana and [May] Porter."),
    Correction("CALENDAR", "NAME", name_conditions.begins_paper, "They read the [Sun] Herald on Monday."),
    Correction("OBJECT", "NAME", name_conditions.begins_magazine, "[Us] Weekly said so."),
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
