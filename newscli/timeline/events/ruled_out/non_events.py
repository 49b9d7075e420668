"""Mentions of time that date no event: takes a dated clause, returns whether it only compares, names or supposes.

Each row of `NON_EVENTS` is one reason, with sentences (published on 6 February 2026) that give no entry for it.
"""

from collections.abc import Callable
from typing import NamedTuple

from newscli.timeline.events.candidate import Candidate
from newscli.timeline.events.ruled_out.comparisons import compares, compares_with, measures_from
from newscli.timeline.events.ruled_out.habits import tells_a_habit, tells_a_routine, tells_hours
from newscli.timeline.events.ruled_out.mere_mentions import (
    asks,
    counts_from_unknown,
    heads,
    is_asked,
    is_described,
    is_setting,
    is_spoken_of,
    only_mentioned,
    says_how_it_is,
    signs,
    supposes,
    tells_nothing,
)
from newscli.timeline.events.ruled_out.namings import (
    belongs_to_a_year,
    names,
    names_a_person,
    names_a_shift,
    names_a_weekday,
    names_an_issue,
    names_what_happened,
)


class NonEvent(NamedTuple):
    """A reason why a mention of time dates nothing, how it is told, and sentences that give no entry for it."""

    reason: str
    test: Callable[[Candidate], bool]
    examples: tuple[str, ...]


NON_EVENTS = (
    NonEvent(
        "a point of comparison",
        compares,
        (
            "The town had its lowest rainfall since 1993.",
            "The mill earned $4 million, up from $3 million a year earlier.",
            "Sales were higher than a year ago.",
            "Mira Lund sold more bread than in the 1990s.",
            "The moat has widened 40 inches since October.",
            "The fair drew 140 boats, up from 90 last year.",
            "Bread cost 3 percent more from a year earlier.",
            "The mill lost 4 percent from last year.",
            "The catch sank by 8 percent from August.",
            "Bread is up 1.4% on June.",
            "That is less than half the catch in the same period of last year.",
            "The number of geese has doubled since the start of the year.",
            "The price of rye has fallen since May.",
            "The catch was unchanged from June.",
            "The pond has sunk 40 inches since 2011.",
            "It was the fourth such theft this year.",
            "Nobody had heard of the choir a year ago.",
            "The abbey had no cook 20 years ago.",
        ),
    ),
    NonEvent(
        "a beginning of a count",
        measures_from,
        (
            "Since 2008, only three boats have sunk.",
            "“Oars” is the band’s first record since 2014’s “Geese”.",
            "It hasn’t rained here since mid-December.",
            "Nobody kept such books prior to 2011.",
            "The abbey’s cellar almost never flooded before 1931.",
            "Each goat since 1906 has answered to Ottilie.",
            "Some of the jars on that shelf date from as far back as 1874.",
            "Three ledgers from before 1931 were missing.",
            "Otto has not rung the bell since 1994.",
            "The goose has got out twice since Easter.",
            "This is the third time since May that she has hidden.",
        ),
    ),
    NonEvent(
        "the time of what something is compared with",
        compares_with,
        (
            "Lund rows her loads with less effort than Marsh did four years ago.",
            "Forty boats came in, compared with nine in a count in November.",
            "His voice has dropped from the one he had in 1996.",
            "The hedge was up 9 feet from 2003.",
            "The win took Orlo to its highest place since it won the cup in 2012.",
            "The vote was split five to four, the narrowest margin since they bought the mill in 1998.",
            "The dough is as stiff as it was an hour ago.",
            "The price of rye eased to 9 crowns from 11 in July.",
        ),
    ),
    NonEvent(
        "the time in which a story plays",
        is_setting,
        (
            "Set in Leith in 1911, the film tells of a young family.",
            "It is a thriller set in the 1950s.",
            "The play takes place in Leith in 1911.",
        ),
    ),
    NonEvent(
        "a day that is spoken of",
        is_spoken_of,
        ("Sunday was a rough one on the ferries.",),
    ),
    NonEvent(
        "no more than a time",
        tells_nothing,
        ("It was late on Wednesday.", "Something odd happened Monday."),
    ),
    NonEvent("what is only described", is_described, ("Saturday markets are a cheerful sort of chaos.",)),
    NonEvent(
        "the hours of a place",
        tells_hours,
        (
            "The mill is open from 9 a.m. to 5 p.m. Monday to Friday.",
            "Call 555-0172, 9 a.m. to 5 p.m. Monday through Friday.",
            "The council has set up a hotline, open weekdays from 8 a.m. to 8 p.m., at the mill.",
            "Rowers can reach the abbot from 8 a.m. to 8 p.m. daily.",
            "Otto has been feeding geese at 8 o’clock each morning.",
        ),
    ),
    NonEvent(
        "a routine",
        tells_a_routine,
        (
            "In August, the paint on our barn blisters.",
            "The nuns get up at 4 a.m. to rake.",
            "Lund suggests that nuns dim their lamps in autumn.",
            "The pond stood two feet above what is normal in spring.",
        ),
    ),
    NonEvent("a question", asks, ("Who is going to row the ferry a decade from now?",)),
    NonEvent("a heading", heads, ("19.42 What we learned today", "How the fire in Leith spread on Monday")),
    NonEvent(
        "what somebody was asked about",
        is_asked,
        (
            "Asked what she would do until June, Orla said nothing.",
            "Asked whether the pier would open in May, Otto Farr shrugged.",
        ),
    ),
    NonEvent(
        "a habit",
        tells_a_habit,
        (
            "Barley is typically sown in May.",
            "The goose tends to sulk when cider is pressed in October.",
            "The choir meets on the last Tuesday of each month.",
            "Barley was sown in May every year.",
            "Lund used to row to the fair in August.",
        ),
    ),
    NonEvent(
        "a year in a name",
        names,
        (
            "The council is weighing the port's 2027 budget.",
            "The crew wore 1990s jackets.",
            "The choir sang the songs of the 1990s.",
            "The crew won most of the 2008 and 2012 races.",
        ),
    ),
    NonEvent(
        "a time that tells who somebody is",
        names_a_person,
        ("Her opponent in last year’s vote, Otto Farr, was less lyrical.",),
    ),
    NonEvent(
        "a clock time in a name",
        names_a_shift,
        ("Otto Lund dropped the trumpet that he keeps for his 5am shift.",),
    ),
    NonEvent(
        "a day that names what happened",
        names_what_happened,
        (
            "Crowds came on the 20th anniversary of May 5, 2006.",
            "Lighthouses doubled their watch after 9/11.",
        ),
    ),
    NonEvent("a number of a paper", names_an_issue, ("Lund is on the cover of the July issue of Piers.",)),
    NonEvent("days of a kind", names_a_weekday, ("The crew struck over Sunday rosters.",)),
    NonEvent("no certain year", belongs_to_a_year, ("It was the best catch of the year.",)),
    NonEvent("these days", says_how_it_is, ("Today, wolves are rare in the valley.",)),
    NonEvent(
        "the date of a post",
        signs,
        (
            "— Mira Lund (@miralund) February 3, 2026",
            "The lamps went out and geese got in — Mira Lund (@miralund) February 3, 2026",
        ),
    ),
    NonEvent(
        "a supposition",
        supposes,
        (
            "If Lund can win the vote in May, the pier is safe.",
            "If the goose had got out in June, it would have drowned.",
            "Had the vote been held in May, Lund would have won it.",
            "Otto Lund would have turned 90 on Friday.",
        ),
    ),
    NonEvent(
        "a time beside one that is not known",
        counts_from_unknown,
        ("Otto Lund sold 40 boats the week after the fair.",),
    ),
    NonEvent("a mention in a quotation", only_mentioned, ("“I believe tomorrow is a new day for us,” Lund said.",)),
)


def non_event(one: Candidate) -> str | None:
    """Return the reason why a mention dates nothing, None where it dates an event."""
    return next((row.reason for row in NON_EVENTS if row.test(one)), None)
