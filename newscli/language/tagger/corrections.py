"""Corrections of tags that the learnt chooser gets wrong: rows of a tag, what it should be, when, and an example.

The chooser looks at a word and its neighbours; these rows know grammar. From general knowledge of English.
"""

from collections.abc import Callable
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
    Correction("DET", "THAT", telling.stands_before_plural, "They say [that] old piers are safe."),
    Correction("DET", "THAT", telling.stands_before_plural, "They have complained and say [that] flour is dear."),
    Correction("THAT THAT_WHO", "DET", conditions.points_to_time, "They realize that the odds [that] year are slim."),
    Correction(
        "DET DET_ALONE ADVERB",
        "THAT_WHO",
        conditions.opens_relative,
        "A speech in May [that] ran to two hours ended.",
    ),
    Correction("PRESENT BASE", "PARTICIPLE", conditions.follows_have, "The problems might have [put] her at risk."),
    Correction("PRESENT BASE", "NOUN", conditions.follows_have, "They want someone who has [experience] in it."),
    Correction("THIRD", "PLURAL", conditions.must_be_noun, "If [talks] did fail, nobody heard of it."),
    Correction("PRESENT", "NOUN", conditions.must_be_noun, "If [talk] did fail, nobody heard of it."),
    Correction("THIRD", "PLURAL", conditions.counts, "It needs four [delegates] to dance."),
    Correction("QUOTE", "OWNER", conditions.owns_after_s, "They saw the Millers[’] old pier."),
    Correction("CONJ", "DET", conditions.joins_nothing, "They closed [both] old piers."),
    Correction("NOUN", "GERUND", conditions.is_gerund, "They are [vying] to win."),
    Correction("DET DET_ALONE", "THAT", telling.tells_later, "The poll finds [that], while few agree, most do."),
    Correction("PREP_TO", "TO", conditions.precedes_present, "The senator sought [to] calm his friends, and left."),
    Correction("PRESENT", "BASE", conditions.follows_to, "The senator sought to [calm] his friends, and left."),
    Correction("PLURAL", "THIRD", telling.tells_that, "The Leith Post [reports] that the pier broke."),
    Correction("PLURAL", "THIRD", telling.states, "As the site [states] that they need help, it broke."),
    Correction("NOUN ADJECTIVE", "PAST", telling.told_that, "The postmaster general [found] that the glue froze."),
    Correction("PLURAL", "THIRD", telling.tells_after, "The pier broke, [reports] Lund."),
    Correction("PLURAL", "THIRD", telling.tells_after, "As Odile Marsh [reports] for the Post, the pier broke."),
    Correction("NOUN ADJECTIVE", "PAST", telling.tells_after, "The pier broke, the poll [found]."),
    Correction("PLURAL", "THIRD", conditions.is_rather_verb, "The fund [owns] no land."),
    Correction("PLURAL", "THIRD", conditions.is_rather_verb, "They spent it, she [recalls], on flour."),
    Correction("NOUN", "BASE", conditions.follows_modal, "They could only [quip] about it."),
    Correction("NOUN", "MODAL", conditions.is_will, "A planned meeting [will] be held in May."),
    Correction("THIRD", "PLURAL", conditions.precedes_verb, "Consumer [advocates] are urging it."),
    Correction("PRESENT BASE", "NOUN", conditions.precedes_verb, "The rights [group] said so."),
    Correction("PREP_TO", "TO", conditions.opens_infinitive, "They called on him [to] hack the computers."),
    Correction("NOUN", "BASE", conditions.follows_to, "They called on him to [hack] the computers."),
    Correction("PREP", "BASE", conditions.follows_to, "They rushed to [save] two of the lamps."),
    Correction("PAST", "PARTICIPLE", conditions.follows_article, "They put off a [planned] all-hands meeting."),
    Correction("ADJECTIVE", "PAST", telling.opens_telling, "Nearly half [said] they prefer the pier."),
    Correction("ADVERB NOUN", "ADJECTIVE", conditions.comes_round, "Lund, in his [nightly] address, urged it."),
    Correction("PRESENT BASE", "NOUN", conditions.follows_every, "Lund, in his nightly [address], urged it."),
    Correction("THIRD", "PLURAL", conditions.is_described, "The stance came after more ambiguous [remarks] on Monday."),
    Correction("ADJECTIVE", "NOUN", conditions.heads, "The police [chief] said it."),
    Correction("PRESENT BASE", "NOUN", name_conditions.is_role, "Radio [host] Ada Lund said that the pier broke."),
    Correction("PRESENT BASE", "NOUN", conditions.is_the_press, "According to a palace [press] release, it moulted."),
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


def correct(words: Tagged) -> None:
    """Put the tags of a sentence right, from left to right."""
    for at, options in enumerate(words.options):
        if len(options) == 1:
            continue  # most words
        for right, test in _ROWS.get(words.tags[at], ()):
            if right in options and test(words, at):
                words.tags[at] = right
                break
