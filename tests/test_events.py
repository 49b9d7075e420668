"""Each time is tied to the clause that happened then, and a timeline is in order."""

from datetime import date
from random import Random

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.language.lexicon.verbs import inflect
from newscli.timeline.events.confidence import probability
from newscli.timeline.events.dated_events import candidates_of
from newscli.timeline.events.nominal_events import facts_of_repetition
from newscli.timeline.results import choose

# A sentence published on Friday, 6 February 2026, and its events: first day and clause.
TABLE: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    # A holiday or a year tells when, not of what kind something is.
    ("Christmas was quiet in Marn.", (("2025-12-25", "Christmas was quiet in Marn"),)),
    ("Christmas closed the mill in Marn.", (("2025-12-25", "Christmas closed the mill in Marn"),)),
    ("Christmas duly came to Marn.", (("2025-12-25", "Christmas duly came to Marn"),)),
    ("A Christmas party closed the mill in Marn.", ()),
    ("The mill burned overnight.", (("2026-02-05", "The mill burned overnight"),)),
    ("The overnight ferry to Marn sank.", ()),
    ("Lund broke the 1998 law in Marn.", ()),
    ("The guild repealed its 1998 law in Marn.", ()),
    ("The guild read the post-1998 rules in Marn.", ()),
    ("The guild read a 1998 study in Marn.", (("1998-01-01", "The guild read a 1998 study in Marn"),)),
    ("The guild will meet in seven days’ time.", (("2026-02-13", "The guild will meet in seven days’ time"),)),
    ("The guild will meet in seven days.", (("2026-02-13", "The guild will meet in seven days"),)),
    ("The guild met in seven days.", ()),
    ("The guild will hold its first vote in nine years.", ()),
    ("The guild met for two weeks.", ()),
    (
        "The pier fell on 3 May 2019 —nine days before the fair opened.",
        (("2019-05-03", "The pier fell on 3 May 2019"), ("2019-05-12", "the fair opened")),
    ),
    # What a person is called by has another time than what is told of him.
    ("His rival in last year’s race, Otto Farr, was less lyrical.", ()),
    (
        "The rival in last month’s race pleaded guilty on Monday.",
        (("2026-02-02", "The rival in last month’s race pleaded guilty on Monday"),),
    ),
    ("The crash in last month’s race hurt two.", (("2026-01-01", "The crash in last month’s race hurt two"),)),
    # A clause that tells of a subject or of a source alone is an entry of its own; one that ends a quarter is none.
    ("Orla Pike, who won the cup last year, is hoarse.", (("2025-01-01", "Orla Pike, who won the cup last year"),)),
    (
        "The pier was rotten, according to Leith Harbour, which printed its findings last spring.",
        (("2025-03-01", "Leith Harbour, which printed its findings last spring"),),
    ),
    (
        "Sales of rope fell in the quarter, which ended Dec. 31.",
        (("2025-10-01", "Sales of rope fell in the quarter, which ended Dec. 31"),),
    ),
    # A length before "after" does not hide the comma that ends its clause.
    (
        "The strike began on Monday, two days after talks failed, and ended on Tuesday.",
        (
            ("2026-01-31", "talks failed"),
            ("2026-02-02", "The strike began on Monday"),
            ("2026-02-03", "The strike began on Monday, two days after talks failed, and ended on Tuesday"),
        ),
    ),
    # What is counted from a day happened when the count says; that day dates nothing but a clause of its own.
    # What lies ahead of publication by a length, and what a clause behind its subject came after.
    ("The crews will meet in ten days.", (("2026-02-16", "The crews will meet in ten days"),)),
    ("Our moles race in five days’ time.", (("2026-02-11", "Our moles race in five days’ time"),)),
    ("Lund painted the pier in ten days.", ()),
    (
        "Her solo comes six days after two tubas, the Old and the Dented, lost their lids.",
        (("2026-01-31", "two tubas, the Old and the Dented, lost their lids"),),
    ),
    # What is told behind a place, or by "It was … that", belongs to its clause, and what is announced stands before it.
    (
        "Late Monday, the abbess swore in church that she hid both harps under a haystack Wednesday.",
        (
            (
                "2026-02-02",
                "Late Monday, the abbess swore in church that she hid both harps under a haystack Wednesday",
            ),
            (
                "2026-02-04",
                "Late Monday, the abbess swore in church that she hid both harps under a haystack Wednesday",
            ),
        ),
    ),
    (
        "It was only in 2019 that she began to row, winning one race in May and another on Monday.",
        (
            ("2019-01-01", "It was only in 2019 that she began to row, winning one race in May and another on Monday"),
            ("2025-05-01", "It was only in 2019 that she began to row, winning one race in May and another on Monday"),
            ("2026-02-02", "It was only in 2019 that she began to row, winning one race in May and another on Monday"),
        ),
    ),
    (
        "Brandt swore Lund was one half otter on Tuesday at a rally in Orlo, and she drew it for us on Wednesday.",
        (
            (
                "2026-02-03",
                "Brandt swore Lund was one half otter on Tuesday at a rally in Orlo, and she drew it for us on "
                "Wednesday",
            ),
            ("2026-02-04", "she drew it for us on Wednesday"),
        ),
    ),
    # The second of two dashes closes what the first opens.
    (
        "On Monday, keepers in Corran wrote that they had lent a walrus -- moulting since a visit from cousins whom "
        "it had not invited -- for use as a doormat.",
        (
            (
                "2026-02-02",
                "On Monday, keepers in Corran wrote that they had lent a walrus -- moulting since a visit from "
                "cousins whom it had not invited -- for use as a doormat",
            ),
        ),
    ),
    # Nothing is cut out of what somebody says.
    (
        "As she was shearing camels in Orlo on Monday, she said, “I have had no goose to curtsy to me since the bishop "
        "of the dunes ran off with mine.”",
        (
            (
                "2026-02-02",
                "As she was shearing camels in Orlo on Monday, she said, “I have had no goose to curtsy to me since "
                "the bishop of the dunes ran off with mine.”",
            ),
        ),
    ),
    # What comes minutes or hours later does so on the day told before.
    (
        "Lund lit the oven on Tuesday. Minutes later, Brandt buried a violin in Corran.",
        (
            ("2026-02-03", "Lund lit the oven on Tuesday"),
            ("2026-02-03", "Minutes later, Brandt buried a violin in Corran"),
        ),
    ),
    (
        "Lund lit the oven on Tuesday. Brandt rode after Marsh hours after the goat ate her hat.",
        (
            ("2026-02-03", "Lund lit the oven on Tuesday"),
            ("2026-02-03", "Brandt rode after Marsh hours after the goat ate her hat"),
        ),
    ),
    ("Lund lost on Tuesday, the worst loss in years.", (("2026-02-03", "Lund lost on Tuesday"),)),
    (
        "The pier fell on Tuesday. Hours after it fell, Lund left the town.",
        (
            ("2026-02-03", "The pier fell on Tuesday"),
            ("2026-02-03", "Hours after it fell, Lund left the town"),
        ),
    ),
    (
        "The thaw began on Tuesday. A few hours after it began, nine snowmen lost their hats.",
        (
            ("2026-02-03", "The thaw began on Tuesday"),
            ("2026-02-03", "A few hours after it began, nine snowmen lost their hats"),
        ),
    ),
    (
        "Lund fiddled in Corran on Wednesday ahead of Monday’s ball. A day earlier, nine lutes were dented in Orlo.",
        (
            ("2026-02-03", "A day earlier, nine lutes were dented in Orlo"),
            ("2026-02-04", "Lund fiddled in Corran on Wednesday ahead of Monday’s ball"),
            ("2026-02-09", "Lund fiddled in Corran on Wednesday ahead of Monday’s ball"),
        ),
    ),
    (
        "After the abbot vowed late last month to sell the bells, the ringers moved out.",
        (("2026-01-21", "After the abbot vowed late last month to sell the bells, the ringers moved out"),),
    ),
    ("Police said that a bus had hit the gate on Tuesday.", (("2026-02-03", "a bus had hit the gate on Tuesday"),)),
    (
        "Tern Bank, which bought the mill in 2019, sold it on Monday.",
        (
            ("2019-01-01", "Tern Bank, which bought the mill in 2019"),
            ("2026-02-02", "Tern Bank, which bought the mill in 2019, sold it on Monday"),
        ),
    ),
    (
        "The choir sang on Saturday; on Sunday it slept.",
        (("2026-01-31", "The choir sang on Saturday"), ("2026-02-01", "on Sunday it slept")),
    ),
    (
        "A barn burned on Monday and the owner was held on Tuesday.",
        (("2026-02-02", "A barn burned on Monday"), ("2026-02-03", "the owner was held on Tuesday")),
    ),
    ("Prices fell 3 percent in January, the bank said.", (("2026-01-01", "Prices fell 3 percent in January"),)),
    ("“We met him on Monday,” Ada Brandt said.", (("2026-02-02", "“We met him on Monday,” Ada Brandt said"),)),
    (
        "Mayor Ilse Tarn wrote on Jan. 5 that the wall was sound.",
        (("2026-01-05", "Mayor Ilse Tarn wrote on Jan. 5 that the wall was sound"),),
    ),
    (
        "The roof fell in on Sunday while nobody was there.",
        (("2026-02-01", "The roof fell in on Sunday while nobody was there"),),
    ),
    (
        "“We had no choice,” Ada Brandt said. “The roof fell on Monday. Nobody was there.”",
        (("2026-02-02", "The roof fell on Monday"),),
    ),
    # A relative clause inside the subject, and the verb of the sentence behind it.
    (
        "A man who was feeding the swans in the park was bitten on Monday.",
        (("2026-02-02", "A man who was feeding the swans in the park was bitten on Monday"),),
    ),
    (
        "Soup that was sold on Monday made 40 people ill.",
        (("2026-02-02", "Soup that was sold on Monday made 40 people ill"),),
    ),
    ("The hat, bought in 1911, was lost on Sunday.", (("1911-01-01", "The hat, bought in 1911"),)),
    ("A hat bought in 1911 was lost.", (("1911-01-01", "A hat bought in 1911 was lost"),)),
    (
        "The hat, which was lost in 1998 but which nobody missed, came back on Monday.",
        (("1998-01-01", "The hat, which was lost in 1998"),),
    ),
    (
        "They drained a lake that as recently as 2019 had swans.",
        (("2019-01-01", "They drained a lake that as recently as 2019 had swans"),),
    ),
    # Nouns that tell of another time than their clause.
    (
        "The square has been shut since the riot in January.",
        (("2026-01-01", "The square has been shut since the riot in January"),),
    ),
    ("Nobody has sung since Sunday’s concert.", (("2026-02-01", "Nobody has sung since Sunday’s concert"),)),
    (
        "The mill has been dark since Monday, when a crow fell into a fuse box.",
        (("2026-02-02", "The mill has been dark since Monday, when a crow fell into a fuse box"),),
    ),
    # A verb behind "and" takes its subject along, unless that has a time of its own.
    (
        "The cow left the field and swam to the island on Monday.",
        (("2026-02-02", "The cow left the field and swam to the island on Monday"),),
    ),
    (
        "The cow left on Sunday, slept and returned on Tuesday.",
        (
            ("2026-02-01", "The cow left on Sunday"),
            ("2026-02-03", "The cow left on Sunday, slept and returned on Tuesday"),
        ),
    ),
    (
        "Otto Lind was crowned as he shaved on Monday.",
        (("2026-02-02", "Otto Lind was crowned as he shaved on Monday"),),
    ),
    (
        "A study published on Monday shows that cows swim.",
        (("2026-02-02", "A study published on Monday shows that cows swim"),),
    ),
    (
        "Sales fell to 20 in January, from 30 in the previous March.",
        (("2026-01-01", "Sales fell to 20 in January"),),
    ),
    # No day is told, and the last word is not the one before the first.
    ("Two days after the dam broke, help came", (("None", "Two days after the dam broke"),)),
    ("Ada left after being bitten on Monday.", (("2026-02-02", "Ada left after being bitten on Monday"),)),
    # What comes before a clause and is none of it.
    (
        "Under a truce signed on Monday, the mill and the dam will open.",
        (("2026-02-02", "Under a truce signed on Monday, the mill and the dam will open"),),
    ),
    (
        "The man who shouted before the bridge fell was held on Monday.",
        (("2026-02-02", "The man who shouted before the bridge fell was held on Monday"),),
    ),
    (
        "Some cows _ all of them brown _ swam on Monday.",
        (("2026-02-02", "Some cows _ all of them brown _ swam on Monday"),),
    ),
    ("After the pump broke, divers came on Monday.", (("2026-02-02", "divers came on Monday"),)),
    (
        "Speaking in Tarn on Monday, Ada Brandt promised soup.",
        (("2026-02-02", "Speaking in Tarn on Monday, Ada Brandt promised soup"),),
    ),
    (
        "Born in 1931 on a barge, Otto Lind never learned to swim.",
        (("1931-01-01", "Born in 1931 on a barge, Otto Lind never learned to swim"),),
    ),
    # A sentence that tells several times gives each the clause that happened then, with its subject.
    (
        "The square, shut on Sunday, has been quiet since the riot in January.",
        (
            ("2026-01-01", "The square, shut on Sunday, has been quiet since the riot in January"),
            ("2026-02-01", "The square, shut on Sunday"),
        ),
    ),
    (
        "The square, shut on Sunday, has been quiet since the riot at Leith in January.",
        (("2026-01-01", "the riot at Leith in January"), ("2026-02-01", "The square, shut on Sunday")),
    ),
    (
        "The choir rested on Friday, for the first time since Sunday’s concert in the park.",
        (
            ("2026-02-01", "The choir rested on Friday, for the first time since Sunday’s concert in the park"),
            ("2026-02-06", "The choir rested on Friday"),
        ),
    ),
    (
        "A choir sang on Friday after a bell stolen in 1911 came back.",
        (("1911-01-01", "a bell stolen in 1911"), ("2026-02-06", "A choir sang on Friday")),
    ),
    (
        "The firm’s woes began in 2021, when a rival copied its lamp, and deepened last year.",
        (
            ("2021-01-01", "The firm’s woes began in 2021, when a rival copied its lamp"),
            ("2025-01-01", "The firm’s woes began in 2021, when a rival copied its lamp, and deepened last year"),
        ),
    ),
    (
        "The plant, built in 1911 and flooded in 1943, is to become a theatre.",
        (("1911-01-01", "The plant, built in 1911"), ("1943-01-01", "The plant, built in 1911 and flooded in 1943")),
    ),
    (
        "What began in May as a joke between cooks ended on Monday in court.",
        (
            ("2025-05-01", "What began in May as a joke between cooks"),
            ("2026-02-02", "What began in May as a joke between cooks ended on Monday in court"),
        ),
    ),
    # What stands before a clause and tells nothing alone stays with it.
    (
        "Gulls, terns and the ducks began to nest in 2004.",
        (("2004-01-01", "Gulls, terns and the ducks began to nest in 2004"),),
    ),
    (
        "Forty boats were lost and nine damaged in a storm in May.",
        (("2025-05-01", "Forty boats were lost and nine damaged in a storm in May"),),
    ),
    (
        "Her book, Salt and Rope: My Life, was printed on Monday.",
        (("2026-02-02", "Her book, Salt and Rope: My Life, was printed on Monday"),),
    ),
    (
        "Two boats lie on the beach, one of which sank in 2011.",
        (("2011-01-01", "Two boats lie on the beach, one of which sank in 2011"),),
    ),
    (
        "The question is whether a toll set in May will be paid in June.",
        (("2026-06-01", "The question is whether a toll set in May will be paid in June"),),
    ),
    (
        "When Lund left the pier, he slipped on Monday.",
        (("2026-02-02", "When Lund left the pier, he slipped on Monday"),),
    ),
    (
        "They praised a pier last year, which had opened in 2019.",
        (("2019-01-01", "a pier last year, which had opened in 2019"),),
    ),
    # What goes on from a clause without a time of its own stays with it, where that is short.
    (
        "Otto Lind was fined on Monday and sent home with a goat.",
        (("2026-02-02", "Otto Lind was fined on Monday and sent home with a goat"),),
    ),
    (
        "The pier shut on Monday after a crow fell into it.",
        (("2026-02-02", "The pier shut on Monday after a crow fell into it"),),
    ),
    ("The pier shut on Monday, two years after a crow fell into it.", (("2026-02-02", "The pier shut on Monday"),)),
    ("Ada broke it on Monday, nor did she mend it on Tuesday.", (("2026-02-02", "Ada broke it on Monday"),)),
    (
        "While rain fell on Tarn, Moro and Leith, the choir sang on Monday.",
        (("2026-02-02", "While rain fell on Tarn, Moro and Leith, the choir sang on Monday"),),
    ),
    (
        "A choir led by cooks from Leith, Tarn, has sung on Monday.",
        (("2026-02-02", "A choir led by cooks from Leith, Tarn, has sung on Monday"),),
    ),
    # Who a pronoun is must be told, and what a verb is done to.
    ("Lund said she left in May.", (("2025-05-01", "Lund said she left in May"),)),
    ("Lund sang after she won in May.", (("2025-05-01", "Lund sang after she won in May"),)),
    (
        "Lund saw and photographed the whale on Monday.",
        (("2026-02-02", "Lund saw and photographed the whale on Monday"),),
    ),
    (
        "Ada Brandt named one reason on Monday: the roof had leaked.",
        (("2026-02-02", "Ada Brandt named one reason on Monday: the roof had leaked"),),
    ),
    (
        "The parrot was taught by a nun hired by Lund in May.",
        (("2025-05-01", "The parrot was taught by a nun hired by Lund in May"),),
    ),
    (
        "Bakers closed the bridge on Thursday and have promised to return this week.",
        (
            ("2026-02-02", "Bakers closed the bridge on Thursday and have promised to return this week"),
            ("2026-02-05", "Bakers closed the bridge on Thursday"),
        ),
    ),
    # What was said, with and without "that"; who said it is left out, but where the day is that of the saying.
    ("The mayor said the pool was closed in January.", (("2026-01-01", "the pool was closed in January"),)),
    (
        "The pool is safe, its keeper, Bo Arden, said on Monday.",
        (("2026-02-02", "The pool is safe, its keeper, Bo Arden, said on Monday"),),
    ),
    ("The pool closed on Monday, its keeper, Bo Arden, said.", (("2026-02-02", "The pool closed on Monday"),)),
    (
        "“It was cold,” she said in a letter dated Jan. 5.",
        (("2026-01-05", "“It was cold,” she said in a letter dated Jan. 5"),),
    ),
    ("He said Ada and Bo had left in May.", (("2025-05-01", "Ada and Bo had left in May"),)),
    (
        "Police are sure that it was closed on Monday.",
        (("2026-02-02", "Police are sure that it was closed on Monday"),),
    ),
    (
        "The quarrel, caused by a fall in the weight of buns in January, is over.",
        (("2026-01-01", "The quarrel, caused by a fall in the weight of buns in January, is over"),),
    ),
    (
        "The pie, which was first burnt in 1987, is back.",
        (("1987-01-01", "The pie, which was first burnt in 1987"),),
    ),
    ("The bank agreed to lend them a cow in May.", (("2026-05-01", "The bank agreed to lend them a cow in May"),)),
    (
        "Ada came last in the Long Hill Climb on Monday.",
        (("2026-02-02", "Ada came last in the Long Hill Climb on Monday"),),
    ),
    ("Until this week.", ()),
    ("Last known place of the ship: Port Ellery. Time: Feb. 2.", (("2026-02-02", "Time: Feb. 2"),)),
    (
        "If talks did fail in 1998, nobody heard of it.",
        (("1998-01-01", "If talks did fail in 1998, nobody heard of it"),),
    ),
    ("He came in May to shear goats.", (("2025-05-01", "He came in May to shear goats"),)),
    ("After Ada left in 2012 she told nobody.", (("2012-01-01", "After Ada left in 2012 she told nobody"),)),
    ("The dam at Tarn and Moro on Monday broke.", (("2026-02-02", "The dam at Tarn and Moro on Monday broke"),)),
    ("Cows can swim, 30 of them on Friday, the office said.", (("2026-02-06", "Cows can swim, 30 of them on Friday"),)),
    (
        "The last time he sang, in May 1983, it rained.",
        (("1983-05-01", "The last time he sang, in May 1983, it rained"),),
    ),
    (
        "The office said 200 homes were dark and that 90 had light by Monday.",
        (("2026-02-02", "90 had light by Monday"),),
    ),
    (
        "Eels sing, according to a diary that the Herald found on Monday.",
        (("2026-02-02", "Eels sing, according to a diary that the Herald found on Monday"),),
    ),
    # Asides, datelines, names with a year in them.
    ("June 10 – Corran Hall (the old one)", (("2026-06-10", "June 10 – Corran Hall (the old one)"),)),
    ("The ship -- it had sailed on Monday -- sank.", (("2026-02-02", "it had sailed on Monday"),)),
    ("PORT ELLERY, Feb. 5 (Corran News) -- The ship sank on Monday.", (("2026-02-02", "The ship sank on Monday"),)),
    (
        "PORT ELLERY ― On Monday, as it rained, the ship sank.",
        (("2026-02-02", "On Monday, as it rained, the ship sank"),),
    ),
    ("They praised the 1998 law.", ()),
    # What is cut at an apostrophe stays whole.
    ("Flour ran out in 1923, and she didn't bake until 1924.", (("1924-01-01", "she didn't bake until 1924"),)),
    ("So that’s how it ends next year.", (("2027-01-01", "So that’s how it ends next year"),)),
    # A year that names a study dates it, and a time within another's clause dates its own.
    ("A 2018 study found nine bells in the hill.", (("2018-01-01", "A 2018 study found nine bells in the hill"),)),
    (
        "Lund, who is to open a mill this week, was fined on Monday.",
        (
            ("2026-02-02", "Lund, who is to open a mill this week, was fined on Monday"),
            ("2026-02-02", "Lund, who is to open a mill this week"),
        ),
    ),
    # What a length is counted from: the day told right before it, or that of publication.
    ("Her bow comes a day after Ada Brandt ironed the curtain.", (("2026-02-05", "Ada Brandt ironed the curtain"),)),
    (
        "On Tuesday, nine days after a goose learnt to knock, the abbot hid the bell.",
        (
            ("2026-01-25", "On Tuesday, nine days after a goose learnt to knock"),
            ("2026-02-03", "On Tuesday, nine days after a goose learnt to knock, the abbot hid the bell"),
        ),
    ),
    # What it is counted from may be the time of the clause that it stands in, or now.
    (
        "Brandt gave up the flute in 1997, six years after a goose ate the reeds.",
        (("1991-01-01", "a goose ate the reeds"), ("1997-01-01", "Brandt gave up the flute in 1997")),
    ),
    (
        "In March 2025, 10 months after Brandt vanished, her kettle was still warm.",
        (
            ("2024-05-01", "In March 2025, 10 months after Brandt vanished"),
            ("2025-03-01", "In March 2025, 10 months after Brandt vanished, her kettle was still warm"),
        ),
    ),
    ("It has been two years since the mill closed.", (("2024-01-01", "the mill closed"),)),
    ("The poem appears a day after Brandt shaved her goat.", (("2026-02-05", "Brandt shaved her goat"),)),
    (
        "Brandt wept two years after her goat fell into it.",
        (("None", "Brandt wept two years after her goat fell into it"),),
    ),
    # A length that ends with a day, and clock times of two days.
    (
        "Profit rose to $4 million in the 12 months to the end of October.",
        (("2024-11-01", "Profit rose to $4 million in the 12 months to the end of October"),),
    ),
    (
        "Sales of ice fell in the first quarter ended March 31.",
        (("2025-01-01", "Sales of ice fell in the first quarter ended March 31"),),
    ),
    # A relative clause behind brackets, and a second part of a word.
    (
        "Brandt plays on Saturday against Otto Lund (7-2), who beat her in April.",
        (
            ("2025-04-01", "Otto Lund (7-2), who beat her in April"),
            ("2026-02-07", "Brandt plays on Saturday against Otto Lund (7-2)"),
        ),
    ),
    # What a plan came to, and a long entry without what only tells more of it.
    (
        "The orchestra had once been due to play for the seals of the harbour on Feb. 1 but its tuba was swallowed "
        "whole when a whale came up for air.",
        (
            (
                "2026-02-01",
                "The orchestra had once been due to play for the seals of the harbour on Feb. 1 but its tuba was "
                "swallowed whole when a whale came up for air",
            ),
        ),
    ),
    (
        "The bakers of the three villages beyond the river met the mayor in a barn at Leith on Monday, in another sign "
        "of how dear flour has become for those who live from it.",
        (
            (
                "2026-02-02",
                "The bakers of the three villages beyond the river met the mayor in a barn at Leith on Monday",
            ),
        ),
    ),
    (
        "The bakers of the three villages beyond the river met the mayor in a barn at Leith on Monday — the first such "
        "evening in the long years of their quarrel.",
        (
            (
                "2026-02-02",
                "The bakers of the three villages beyond the river met the mayor in a barn at Leith on Monday",
            ),
        ),
    ),
    (
        "It came up on Monday after Lund, asked by three cooks from the old town about the smell of his soup, had told "
        "them that nobody there could tell a leek from a rope.",
        (
            (
                "2026-02-02",
                "It came up on Monday after Lund, asked by three cooks from the old town about the smell of his soup, "
                "had told them that nobody there could tell a leek from a rope",
            ),
        ),
    ),
    (
        "On Monday Ada Brandt said she is leaving the choir, effective March 19.",
        (
            ("2026-02-02", "On Monday Ada Brandt said she is leaving the choir, effective March 19"),
            ("2026-03-19", "On Monday Ada Brandt said she is leaving the choir, effective March 19"),
        ),
    ),
    (
        "Collars will be wide this fall, according to a census of tailors printed on Tuesday by the Herald.",
        (
            (
                "2026-02-03",
                "Collars will be wide this fall, according to a census of tailors printed on Tuesday by the Herald",
            ),
        ),
    ),
    # What follows a noun of another clause is a clause of its own.
    (
        "The feud was settled in 1988 after a duel with spoons, and the last spoon was buried on June 9, 1990.",
        (
            ("1988-01-01", "The feud was settled in 1988 after a duel with spoons"),
            ("1990-06-09", "the last spoon was buried on June 9, 1990"),
        ),
    ),
    (
        "While Lund conceded Tuesday that no swan can waltz if ponds are frozen, her tutor said hers could.",
        (
            (
                "2026-02-03",
                "While Lund conceded Tuesday that no swan can waltz if ponds are frozen, her tutor said hers could",
            ),
        ),
    ),
    (
        "The cooks who manage the largest of the kitchens said the three had come home late on Monday and were fed.",
        (("2026-02-02", "the three had come home late on Monday and were fed"),),
    ),
    # What two clauses need each other for.
    (
        "She told Corran Radio on Monday the pier was safe, and said it would last.",
        (("2026-02-02", "She told Corran Radio on Monday the pier was safe, and said it would last"),),
    ),
    (
        "The choir sings in May with another evening set for 2027.",
        (("2027-01-01", "The choir sings in May with another evening set for 2027"),),
    ),
    (
        'A 2012 hymn entitled "The Herrings and Geese of the Old Pier of Leith" claimed that bakers could not sleep '
        "again if nobody came to sweep the quay, feed the herrings and comb the geese.",
        (
            (
                "2012-01-01",
                'A 2012 hymn entitled "The Herrings and Geese of the Old Pier of Leith" claimed that bakers could not '
                "sleep again if nobody came to sweep the quay, feed the herrings and comb the geese",
            ),
        ),
    ),
    (
        "Ada Brandt sang in 2024 -- mostly to geese -- a feat which gave her a name, known at every fair, that faded "
        "this month.",
        (("2024-01-01", "Ada Brandt sang in 2024 -- mostly to geese"),),
    ),
    (
        "On Monday a goose bit Otto Lund, who wept when he appeared before Leith cooks in May.",
        (("2025-05-01", "Otto Lund, who wept when he appeared before Leith cooks in May"),),
    ),
    (
        "On Jan. 30, Lund lent a harp to a nun from Kelda who lost its strings the following night.",
        (("2026-01-31", "a nun from Kelda who lost its strings the following night"),),
    ),
    (
        "The monks, who have whistled since 1911, grew beards of 9 inches in the quarter ended Sept. 30.",
        (
            (
                "2025-07-01",
                "The monks, who have whistled since 1911, grew beards of 9 inches in the quarter ended Sept. 30",
            ),
        ),
    ),
    (
        "Lund said on Monday that he thinks about the boats which were sunk in March 2020.",
        (
            ("2020-03-01", "the boats which were sunk in March 2020"),
            ("2026-02-02", "Lund said on Monday that he thinks about the boats which were sunk in March 2020"),
        ),
    ),
    # The day on which it was said, not that of what was said.
    (
        "Brandt, who came on Monday, said both lutes were sour during a speech last week.",
        (("2026-01-26", "Brandt, who came on Monday, said both lutes were sour during a speech last week"),),
    ),
    # A time told again for another zone is no second one.
    (
        "The lamps came on at 8 p.m. on Tuesday (9 a.m. Wednesday in Auckland).",
        (("2026-02-03", "The lamps came on at 8 p.m. on Tuesday (9 a.m. Wednesday in Auckland)"),),
    ),
    # A length of unknown units is counted from no day.
    ("The feast comes days after a goose bit Lund.", (("None", "a goose bit Lund"),)),
    # What stands between a subordinator and its clause; a verb after "as" and a comma is that of the subject.
    (
        "Ada Brandt was still a cook when, in the 1950s, she fed the geese of Leith, mothers of all that swim.",
        (
            (
                "1950-01-01",
                "Ada Brandt was still a cook when, in the 1950s, she fed the geese of Leith, mothers of all that swim",
            ),
        ),
    ),
    (
        "Lund began as a baker, then became a diver in 2011.",
        (("2011-01-01", "Lund began as a baker, then became a diver in 2011"),),
    ),
    # What is the first of its kind in so many years is not ahead by them.
    (
        "The feast, the first in the town in 40 years, is to begin on Friday.",
        (("2026-02-06", "The feast, the first in the town in 40 years, is to begin on Friday"),),
    ),
    # What set in was no story's setting.
    (
        "Panic set in among the geese in 1911.",
        (("1911-01-01", "Panic set in among the geese in 1911"),),
    ),
    # Nobody can tell when it was.
    ("Lund left in 2016, less than a year after she had come.", (("2016-01-01", "Lund left in 2016"),)),
    ("The next morning, the cooks found the goose.", (("None", "The next morning, the cooks found the goose"),)),
    # What only names, describes or owns.
    ("She sewed his Halloween costume.", ()),
    ("The mayor praised the Christmas party.", ()),
    ("The boy was promised a week of uninterrupted pudding.", ()),
    ("Copyright © 2009 by Orson Quail.", ()),
    ("They want a cook in his late 30s.", ()),
    ("At Easter thousands walked to the shrine.", (("2025-04-20", "At Easter thousands walked to the shrine"),)),
    ("The cafe runs from Monday to Friday.", ()),
    ("Since 2003 swans have nested there.", (("2003-01-01", "Since 2003 swans have nested there"),)),
    ("The cow rested this week, on Tuesday.", (("2026-02-03", "The cow rested this week, on Tuesday"),)),
    (
        "The fire began at noon on Tuesday. Late in January the owner had left.",
        (("2026-02-03", "The fire began at noon on Tuesday"),),
    ),
)


def events(text: str, published: date | None = date(2026, 2, 6)) -> list[tuple[str, str]]:
    article = newscli.read(text, published=published)
    found = newscli.find_timeline(article).events
    return [(str(event.when.first), event.event.of(article.text)) for event in found if event.expression]


# Published on the same day: the part of a month, a year or a decade that words name.
PARTS = (
    ("A gale blew on the coast on Friday and Saturday.", "2026-01-30", "2026-01-31"),
    ("Boats raced off Leith Thursday through Monday.", "2026-01-29", "2026-02-02"),
    ("The pier broke in early January.", "2026-01-01", "2026-01-10"),
    ("The pier broke in mid-January.", "2026-01-11", "2026-01-20"),
    ("The pier broke in late January.", "2026-01-21", "2026-01-31"),
    ("The pier broke in late 2013.", "2013-10-01", "2013-12-31"),
    ("The pier broke in the mid-1990s.", "1994-01-01", "1996-12-31"),
    ("The pier broke earlier this year.", "2026-01-01", "2026-02-06"),
    ("The pier broke in 2011 and 2012.", "2011-01-01", "2012-12-31"),
    ("The pier will open later this month.", "2026-02-06", "2026-02-28"),
    ("The pier will open by the end of March.", "2026-03-31", "2026-03-31"),
    ("Lund asked 400 bakers Jan. 6 to 10.", "2026-01-06", "2026-01-10"),
    ("Lund asked 400 bakers from Jan. 30-Feb. 4.", "2026-01-30", "2026-02-04"),
    # To the day, and months of a quarter.
    ("The pier broke exactly two years ago.", "2024-02-06", "2024-02-06"),
    ("The pier cost 20 pounds a day in the October-to-December quarter.", "2025-10-01", "2025-12-31"),
    # "Could have" is past before a participle only.
    ("The vote could have great effects in June.", "2026-06-01", "2026-06-30"),
    ("The vote could have been held in June.", "2025-06-01", "2025-06-30"),
    # What is hoped for on a weekday, and votes named by their month or season.
    ("The mill burned in the early 1990s.", "1990-01-01", "1993-12-31"),
    ("The mill burned in the late 1990s.", "1997-01-01", "1999-12-31"),
    ("He has a chance to feed the geese on Tuesday.", "2026-02-10", "2026-02-10"),
    ("Its lease on the mill was due to lapse in May.", "2026-05-01", "2026-05-31"),
    ("The mill is up for renewal in June.", "2026-06-01", "2026-06-30"),
    ("The mill will close in May or June.", "2026-05-01", "2026-06-30"),
    ("The cooks were not paid in April or May.", "2025-04-01", "2025-05-31"),
    ("Bread will climb by 25 percent from July 1.", "2026-07-01", "2026-07-01"),
    ("Shares in the mill were up 3% on Monday.", "2026-02-02", "2026-02-02"),
    ("It had to close the mill in March.", "2025-03-01", "2025-03-31"),
    ("The cook was given until noon on Saturday to leave.", "2026-02-07", "2026-02-07"),
    ("The fair was put down for next Wednesday and Thursday.", "2026-02-11", "2026-02-12"),
    ("The salt in the moat sank from 70% to 45% in May.", "2025-05-01", "2025-05-31"),
    ("Grain rose 3 percent from a year earlier in January.", "2026-01-01", "2026-01-31"),
    ("He saw ads for July’s general election.", "2026-07-01", "2026-07-31"),
    ("He won July’s general election.", "2025-07-01", "2025-07-31"),
    ("She met him before the summer elections.", "2026-06-01", "2026-08-31"),
    # A century has thirds; what a comma parts is one stretch all the same; a night goes into a day.
    ("The mill was built in the early 19th century.", "1800-01-01", "1833-12-31"),
    ("The mill was built in the late 19th century.", "1867-01-01", "1899-12-31"),
    ("Lund fed geese between May 3, 2010, and July 9, 2011.", "2010-05-03", "2011-07-09"),
    ("Lund fed geese from May 3, 2010, to July 9, 2011.", "2010-05-03", "2011-07-09"),
    ("The town waits, with a ruling expected by June.", "2026-06-01", "2026-06-30"),
    ("Snow is due overnight into Saturday.", "2026-02-07", "2026-02-07"),
)


@pytest.mark.parametrize(("sentence", "first", "last"), PARTS, ids=[row[0] for row in PARTS])
def test_a_part_of_a_month_or_a_year(sentence: str, first: str, last: str) -> None:
    found = newscli.find_timeline(newscli.read(sentence, published=date(2026, 2, 6))).events
    (event,) = [event for event in found if event.expression]
    assert (str(event.when.first), str(event.when.last)) == (first, last)


def test_what_a_thing_is_the_worst_of_is_no_second_day_of_it() -> None:
    assert [day for day, _ in events("A boat sank on Monday, in the worst wreck this year.")] == ["2026-02-02"]


def test_hours_are_those_of_the_story_and_not_of_the_day_it_was_told() -> None:
    text = "A thief was caught on Wednesday. He is in jail, the court said Thursday. The plow left the shed at 7 p.m."
    assert events(text)[1][0] == "2026-02-04"


def test_last_week_is_on_sunday_the_week_that_ends() -> None:
    (event,) = newscli.find_timeline(newscli.read("The pier broke last week.", published=date(2026, 2, 8))).events
    assert (str(event.when.first), str(event.when.last)) == ("2026-02-02", "2026-02-08")


@pytest.mark.parametrize(("sentence", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_clauses(sentence: str, expected: tuple[tuple[str, str], ...]) -> None:
    found = events(sentence)
    assert [event for event in found if event in expected or not expected] == list(expected)


def test_order_is_by_days_and_late_january_comes_after_january() -> None:
    text = "He spoke last week. She quit in late January. A mill closed in January. It rained in 1998."
    assert [clause.split()[0] for _, clause in events(text)] == ["It", "A", "She", "He"]


def test_inside_a_day_what_came_after_another_is_second() -> None:
    text = "The road was shut at noon on Monday, after a barn had burned on Monday morning."
    assert [clause.split()[1] for _, clause in events(text)] == ["barn", "road"]


def test_an_event_told_twice_is_kept_once_in_its_first_wording() -> None:
    text = "The council voted on Tuesday to close the pool.\n\nThe council voted to close the pool on Tuesday."
    assert events(text) == [("2026-02-03", "The council voted on Tuesday to close the pool")]


@pytest.mark.parametrize(("day", "entries"), [("Monday", 1), ("Wednesday", 2)])
def test_what_is_planned_for_a_day_is_told_once(day: str, entries: int) -> None:
    verbs = ("will row", "will choose") if entries == 1 else ("rowed", "chose")
    text = f"Lund {verbs[0]} a green boat to Orlo on {day} for the fair. Bakers {verbs[1]} a queen by ballot on {day} "
    text += "at the fair of Orlo."
    assert len(events(text)) == entries


def test_what_shows_that_a_day_was_told_before() -> None:
    text = (
        "The pier fell on Monday. Two boats sank on Monday.\n\nLund mourned after Monday’s storm. "
        "He went home on Tuesday."
    )
    article = newscli.read(text, published=date(2026, 2, 6))
    found = [event for event in newscli.find_timeline(article).events if event.expression]
    told = dict(zip([event.event.of(text) for event in found], facts_of_repetition(found, article), strict=True))
    assert told["The pier fell on Monday"] == []
    assert told["Two boats sank on Monday"] == ["told before", "told before in the paragraph"]
    assert told["Lund mourned after Monday’s storm"] == [
        "told before",
        "told before, points back",
        "told before, comes after",
    ]
    assert told["He went home on Tuesday"] == []


def test_what_comes_next_on_a_day_is_not_told_before() -> None:
    text = "Lund left the hall on Tuesday. Minutes later, Brandt left. On Tuesday it rained."
    facts = [facts for _, facts in candidates_of(newscli.read(text, published=date(2026, 2, 6)))]
    assert ["told before" in each for each in facts] == [False, False, True]


def test_a_day_that_only_says_which_event_is_meant_tells_none_again() -> None:
    told = "Lund wrote a long hymn for the mill on April 12."
    assert [clause for _, clause in events(f"{told}\n\nShe still hums the April 12 hymn.")] == [told[:-1]]


@pytest.mark.parametrize("dash", ["--", "–", "—", "|", "@"])
def test_a_row_of_a_list_that_begins_with_its_day_is_an_event(dash: str) -> None:
    text = (
        f"The band plays on.\n\nFeb. 10 {dash} Corran Hall, Port Ellery\n\nFeb. 14 {dash} Tarn Arena (Old Hall), Moro"
    )
    rows = [f"Feb. 10 {dash} Corran Hall, Port Ellery", f"Feb. 14 {dash} Tarn Arena (Old Hall), Moro"]
    assert [event for event in events(text) if "Feb" in event[1]] == list(
        zip(("2026-02-10", "2026-02-14"), rows, strict=True)
    )


def test_may_the_month_supposes_nothing() -> None:
    article = newscli.read("Otto Lund will open the pool in May.", published=date(2026, 2, 6))
    [(_, facts)] = candidates_of(article)
    assert "possible" not in facts


def test_today_beside_a_past_tense_is_as_good_as_the_name_of_the_day() -> None:
    facts = {}
    for text in (
        "Otto Lund was today held in Orlo.",
        "Otto Lund was held in Orlo on Friday.",
    ):
        for _, each in candidates_of(newscli.read(text, published=date(2026, 2, 6))):
            facts[text] = [fact for fact in each if fact.startswith("kind") and "," not in fact]
    assert list(facts.values()) == [["kind WEEKDAY"], ["kind WEEKDAY"]]


def test_a_plan_that_was_moved_has_its_new_day_only() -> None:
    assert events("The vote was moved from Monday to Tuesday.") == [
        ("2026-02-10", "The vote was moved from Monday to Tuesday")
    ]


def test_the_day_of_publication_is_there_when_the_news_names_no_day() -> None:
    article = newscli.read("The council has closed the pool. It was built in 1962.", published=date(2026, 2, 6))
    old, new = newscli.find_timeline(article).events
    assert (old.when.first, new.when.first) == (date(1962, 1, 1), date(2026, 2, 6))
    assert new.expression is None
    assert new.event.of(article.text) == "The council has closed the pool"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("PORT ELLERY (Corran News) --\n\nThe council has closed the pool.", "The council has closed the pool"),
        (
            "The council, which built the pool in 1962, has closed it.",
            "The council, which built the pool in 1962, has closed it",
        ),
        (
            "The council said that it would close the pool in March.",
            "The council said that it would close the pool in March",
        ),
        ("A pool too few.\n\nThe council has closed the pool.", "The council has closed the pool"),
        ("(Corran News)“It is closed,” the council said.", "“It is closed,” the council said"),
        ("The council closed the pool on Monday.", ""),
        ("Orlo kitchen: Lenz’s visit spoiled the soup.", "Orlo kitchen: Lenz’s visit spoiled the soup"),
        ("Editor’s Note: Some hens asked for other names.\n\nThe council has closed it.", "The council has closed it"),
        ("After the pool was drained in 2019, no one has swum in it.", "no one has swum in it"),
        ("NEW TARN, Feb. 6 (CNW) — Otto Lund has closed the pool.", "Otto Lund has closed the pool"),
        (
            "Otto Lund has signed with Tarn until the end of 2028.",
            "Otto Lund has signed with Tarn until the end of 2028",
        ),
        ("A man was held over last year’s fire.", "A man was held over last year’s fire"),
        ("In a paper dated Jan. 5, Lund blamed the pool.", ""),
        ("Nine people fell ill after the council opened the pool on Thursday.", ""),
        ("Otto Lund has cleaned the pool, more than a century after it was built.", "Otto Lund has cleaned the pool"),
        ("Otto Lund has cleaned the pool since May.", ""),
        (
            "Otto Lund is paying for what he did to the pool last year.",
            "Otto Lund is paying for what he did to the pool last year",
        ),
        ("Otto Lund paid for the pool last year.", ""),
        ("Swimming is an old habit in Orlo.", ""),
        ("Otto Lund is accused of draining the pool of Orlo.", ""),
        ("The pool has been a joy for the town.", ""),
        ("Why Otto Lund is leading in the race", ""),
        (
            "Otto Lund Just Told Them Whom He Would Feed\n\nOtto Lund has fed the swans of Orlo.",
            "Otto Lund has fed the swans of Orlo",
        ),
        ("Three swans have died in Orlo. A cook found the three dead swans in a pool at Orlo on Thursday.", ""),
        (
            "Council closes the pool.\n\nThe council has shut the pool for good.",
            "The council has shut the pool for good",
        ),
    ],
)
def test_the_day_of_publication_has_the_news_that_no_time_dates(text: str, event: str) -> None:
    article = newscli.read(text, published=date(2026, 2, 6))
    own = [e.event.of(article.text) for e in newscli.find_timeline(article).events if e.expression is None]
    assert own == [event] * bool(event)


def test_the_events_of_a_day_stand_by_their_clocks() -> None:
    text = "The pier fell at 3 p.m. on Monday. Nobody was hurt on Monday. Lund saw a crack there at 9 a.m. Monday."
    article = newscli.read(text, published=date(2026, 2, 6))
    told = [event.event.of(article.text)[:6] for event in newscli.find_timeline(article).events]
    assert told == ["Lund s", "Nobody", "The pi"]


def test_vague_and_repeated_times_are_marked() -> None:
    article = newscli.read("He has sung in recent weeks. He swims every day.", published=date(2026, 2, 6))
    dated = [event for event in newscli.find_timeline(article).events if event.expression]
    assert [event.when.precision for event in dated] == ["vague", "vague"]


PIECES = st.sampled_from(
    ["On Friday", "the mayor said", "that", ",", "and", "who", "after", "he left", "in 1998", "—", "“", "”", ";", "."]
)


@given(st.lists(PIECES, max_size=14), st.dates() | st.none())
def test_laws(pieces: list[str], published: date | None) -> None:
    article = newscli.read("The " + " ".join(pieces), published=published)
    for event in newscli.find_timeline(article).events:
        assert article.sentences[event.sentence].span.holds(event.event)
        assert event.event.of(article.text).strip()


# `tests/test_verbs.py` asks for two entries of every verb, these for what they say.
JOINED = (
    "abandon announce bless carry discuss enlarge fix get harvest inspect lend move name open paint quit repair sell"
)


@pytest.mark.parametrize("verb", JOINED.split())
def test_every_verb_that_and_joins_is_an_event_with_its_subject(verb: str) -> None:
    text = f"Lund will close the pier in March and {verb} a bridge in June."
    article = newscli.read(text, published=date(2026, 2, 6))
    told = [event.event.of(article.text) for event in newscli.find_timeline(article).events]
    assert told == ["Lund will close the pier in March", text.removesuffix(".")]


@pytest.mark.parametrize("verb", ["exceed", "proceed", "succeed"])
def test_what_ends_like_a_past_and_is_a_base_looks_ahead(verb: str) -> None:
    article = newscli.read(f"Lund will close the pier in March and {verb} in June.", published=date(2026, 2, 6))
    assert [event.when.value for event in newscli.find_timeline(article).events] == ["2026-03", "2026-06"]


@pytest.mark.parametrize(
    "verb",
    ["announce", "confirm", "deny", "disclose", "explain", "leak", "mention", "report", "reveal", "tell", "tweet"],
)
def test_a_clause_after_a_verb_of_saying_and_its_day_is_its_own(verb: str) -> None:
    told = inflect(verb).participle[0]
    article = newscli.read(
        f"The news was {told} on Monday, and the pier was closed in May.", published=date(2026, 2, 6)
    )
    events = {event.event.of(article.text) for event in newscli.find_timeline(article).events}
    assert events == {f"The news was {told} on Monday", "the pier was closed in May"}


def test_a_sentence_of_more_times_than_any_has_dates_nothing() -> None:
    for count, dated in ((20, True), (41, False)):
        days = ", ".join(f"in {1950 + number}" for number in range(count))
        found = newscli.find_timeline(
            newscli.read(f"It rained {days}. It snowed on Monday.", published=date(2026, 2, 6))
        )
        assert ({event.sentence for event in found.events} == {0, 1}) is dated


def test_an_article_without_a_day_lists_what_it_dates_in_full() -> None:
    text = "He keeps geese.\n\nHe fed them and was up on the night of 12 March 1974 when ten fled. In 1998, he slept."
    listed = [str(event.when.first) for event in choose(newscli.find_timeline(newscli.read(text))).events]
    assert listed == ["1974-03-12", "1998-01-01"]


def test_an_event_is_as_likely_in_whatever_order_its_facts_come() -> None:
    article = newscli.read("The fair opened on Monday, two years after nuns hid the harp.", published=date(2026, 2, 6))
    for _, facts in candidates_of(article):
        orders = [Random(seed).sample(list(facts), len(facts)) for seed in range(50)]
        assert len({probability(order) for order in orders}) == 1
