"""The tables of time patterns, fixed phrases and modifiers. Each row has examples that prove it."""

from collections.abc import Callable
from itertools import product
from typing import Literal, NamedTuple

from newscli.timeline.match import Context, Match, Normalization
from newscli.timeline.normalization import (
    clocks,
    dates,
    durations,
    eras,
    months,
    near_days,
    quarters,
    ranges,
    relative,
    seasons,
    sets,
    weekdays,
    years,
)
from newscli.timeline.normalization.counting import anaphoric, anniversaries, counted, from_named_day

Meaning = Callable[[Match, Context], Normalization | None]


class Example(NamedTuple):
    """A sentence published on a day, the words that the row finds in it, and their TIMEX3 value."""

    sentence: str
    found: str
    value: str
    published: str = "2026-02-06"


class Pattern(NamedTuple):
    """Word classes in order (`?` may be missing, `|` one of, `[…]` a group that may be missing), and what they mean."""

    shape: str
    meaning: Meaning
    examples: tuple[Example, ...]


E = Example
REPORT = "Net income halved in the third quarter, and earnings missed forecasts."

PATTERNS: tuple[Pattern, ...] = (
    # Whole dates.
    Pattern("ISO", dates.iso, (E("Logged 2026-02-06 by the clerk.", "2026-02-06", "2026-02-06"),)),
    Pattern("ISOWEEK", dates.iso, (E("The plan for 2026-W05 is out.", "2026-W05", "2026-W05"),)),
    Pattern(
        "DAY|NTH MONTH DAY|SIXTY|INTEGER|YEAR ERA|ERAWORD",
        eras.day_of_era,
        (E("He was stabbed on 15 March 44 BC.", "15 March 44 BC", "BC0044-03-15"),),
    ),
    Pattern(
        "SLASHED",
        dates.slashed,
        (
            E("It was dated 2/6/2026 in ink.", "2/6/2026", "2026-02-06"),
            E("It was dated 6.2.2026 in ink.", "6.2.2026", "2026-02-06"),
        ),
    ),
    Pattern(
        "MONTH DAY|NTH",
        dates.month_day,
        (
            E("The dam broke on Jan. 12 near Colby.", "Jan. 12", "2026-01-12"),
            E("It snowed from Nov. 3 to Jan. 5, 1999.", "Nov. 3", "1998-11-03"),
            E("Bids are due on March 2 at the hall.", "March 2", "2026-03-02"),
            E("The ferry sank on Nov. 30 in fog.", "Nov. 30", "2025-11-30"),
            E("He was jailed over the Jan. 6 riot.", "Jan. 6", "2021-01-06"),
            E("Police charged her in June over a May 4 fire.", "May 4", "2025-05-04"),
            E("The choir will sing on Oct. 3, with its last concert in Corran on Dec. 10.", "Dec. 10", "2026-12-10"),
        ),
    ),
    Pattern(
        "DAY",
        ranges.second_day,
        (
            E("They fence on June 7 and 8 in Colby.", "8", "2026-06-08"),
            E("Lund asked 400 bakers Jan. 6 to 10.", "10", "2026-01-10"),
        ),
    ),
    Pattern(
        "MONTH THE NTH [COMMA? YEAR]",
        dates.month_day,
        (E("It began January the 3rd.", "January the 3rd", "2026-01-03"),),
    ),
    Pattern("MONTH ORDINAL", dates.month_day, (E("It opened on January third.", "January third", "2026-01-03"),)),
    Pattern("MONTH DAY|NTH IN YEAR", dates.month_day, (E("On May 5 in 2019 it fell.", "May 5 in 2019", "2019-05-05"),)),
    Pattern(
        "MONTH DAY|NTH COMMA? YEAR", dates.month_day, (E("On May 5, 2019, it fell.", "May 5, 2019", "2019-05-05"),)
    ),
    Pattern(
        "MONTH COMMA DAY COMMA? YEAR", dates.month_day, (E("On May, 5 2019 it fell.", "May, 5 2019", "2019-05-05"),)
    ),
    Pattern(
        "WEEKDAY|WDABBR DOT? COMMA? MONTH COMMA DAY COMMA? YEAR",
        dates.month_day,
        (E("It opens on Monday, January, 4 2027.", "Monday, January, 4 2027", "2027-01-04"),),
    ),
    Pattern(
        "THIS|LAST|NEXT? COMING|PAST? WEEKDAY|WDABBR DOT? COMMA? MONTH DAY|NTH|ORDINAL [COMMA? YEAR]",
        dates.month_day,
        (
            E("He sings this coming Sunday, Feb. 8.", "this coming Sunday, Feb. 8", "2026-02-08"),
            E("They met on Tuesday, Feb. 3, in Colby.", "Tuesday, Feb. 3", "2026-02-03"),
        ),
    ),
    Pattern(
        "DAY|NTH OF? MONTH [COMMA? YEAR]",
        dates.month_day,
        (E("It shut on 30 June 2011.", "30 June 2011", "2011-06-30"),),
    ),
    Pattern(
        "THIS|LAST|NEXT? WEEKDAY|WDABBR DOT? COMMA? DAY|NTH MONTH [COMMA? YEAR]",
        dates.month_day,
        (E("It reopened on Monday 2 February.", "Monday 2 February", "2026-02-02"),),
    ),
    Pattern(
        "THE NTH|ORDINAL OF MONTH [COMMA? YEAR]",
        dates.month_day,
        (E("He left on the 3rd of January.", "the 3rd of January", "2026-01-03"),),
    ),
    Pattern("LAST|NEXT MONTH DAY", dates.month_day, (E("He quit last Oct. 3.", "last Oct. 3", "2025-10-03"),)),
    Pattern(
        "MONTH DAY HYPHEN DAY [COMMA? YEAR]",
        ranges.day_range,
        (E("The fair ran Jan. 6-8 in Colby.", "Jan. 6-8", "P3D"),),
    ),
    Pattern("DAY HYPHEN DAY MONTH YEAR?", ranges.day_range, (E("It ran on 6–8 January.", "6–8 January", "P3D"),)),
    Pattern(
        "DAY|NTH",
        ranges.first_day,
        (E("The fair runs between 3 and 9 May 2026.", "3", "2026-05-03"),),
    ),
    Pattern(
        "THE NTH",
        anaphoric.nth_of_month,
        (E("The siege began in May 1943; the wall fell on the 21st.", "the 21st", "1943-05-21"),),
    ),
    Pattern("INTEGER|YEAR UNITS", clocks.military, (E("Shots fell at 0630 hours.", "0630 hours", "2026-02-06T06:30"),)),
    # Months and years.
    Pattern("MONTH COMMA? OF? YEAR", months.month_year, (E("Built in June 1998.", "June 1998", "1998-06"),)),
    Pattern("MONTH SHORTYEAR", months.month_year, (E("Built in June ’98.", "June ’98", "1998-06"),)),
    Pattern(
        "MONTHNAME|MAYMARCH",
        months.month,
        (
            E("She resigned in October.", "October", "2025-10"),
            E("Talks will resume in April.", "April", "2026-04"),
            E("They last met in May.", "May", "2025-05"),
            E("It rained from March to June 1998.", "March", "1998-03"),
            E("The owners got until mid-April to reply.", "mid-April", "2026-04"),
            E("The next vote is in November.", "November", "2026-11"),
            E("They called a rally for May.", "May", "2026-05"),
            E("The council agreed to pave the lane in April.", "April", "2026-04"),
        ),
    ),
    Pattern("MONTHABBR DOT", months.month, (E("She resigned in Oct. and left.", "Oct.", "2025-10"),)),
    Pattern("LAST|NEXT|THIS|COMING MONTH", months.month, (E("They met last March.", "last March", "2025-03"),)),
    Pattern("THIS PAST|COMING MONTH", months.month, (E("It burned this past June.", "this past June", "2025-06"),)),
    Pattern(
        "THE UNITWORD OF MONTH [COMMA? YEAR]",
        relative.named_unit,
        (E("It rained all through the month of May 2019.", "the month of May 2019", "2019-05"),),
    ),
    Pattern("THE UNITWORD YEAR", relative.named_unit, (E("In the year 2012 it sank.", "the year 2012", "2012"),)),
    Pattern(
        "MONTH DAY|NTH OF? THAT|LAST|NEXT|THIS UNITWORD",
        anaphoric.of_year,
        (
            E("They wed on June 9 last year.", "June 9 last year", "2025-06-09"),
            E("It opened in 2019 and burned on July 3 of that year.", "July 3 of that year", "2019-07-03"),
        ),
    ),
    Pattern(
        "DAY|NTH OF? MONTH OF? THAT|LAST|NEXT|THIS UNITWORD",
        anaphoric.of_year,
        (
            E("They wed on 8 March last year.", "8 March last year", "2025-03-08"),
            E("It opened in 2019 and burned on 3 July of that year.", "3 July of that year", "2019-07-03"),
        ),
    ),
    Pattern(
        "THE FOLLOWING|NEXT|PREVIOUS MONTH",
        anaphoric.month_beside,
        (E("He won in June 2013 and died the following March.", "the following March", "2014-03"),),
    ),
    Pattern(
        "THAT|SAME MONTHNAME",
        anaphoric.month_beside,
        (E("He won in June 2013; that August he died.", "that August", "2013-08"),),
    ),
    Pattern(
        "THE? MONTH|SEASON OF? THAT|LAST|NEXT|THIS UNITWORD",
        anaphoric.of_year,
        (
            E("He won in May 2019 and died in July of that year.", "July of that year", "2019-07"),
            E("They wed in March last year.", "March last year", "2025-03"),
            E("They wed in the spring of last year.", "the spring of last year", "2025-SP"),
        ),
    ),
    Pattern(
        "THE? MONTH|SEASON OF? THE SAME|FOLLOWING|NEXT|PREVIOUS UNITWORD",
        anaphoric.of_year,
        (E("He won in 2019, she in May of the following year.", "May of the following year", "2020-05"),),
    ),
    Pattern("YEAR", years.year, (E("The mill closed in 1998.", "1998", "1998"),)),
    Pattern("SHORTYEAR", years.short_year, (E("The mill closed in ’98.", "’98", "1998"),)),
    Pattern("YEARS", years.years, (E("The 2009-11 drought ruined them.", "2009-11", "P2Y"),)),
    Pattern(
        "CARDINAL HUNDRED? CARDINAL HYPHEN? CARDINAL?",
        years.spelled_year,
        (E("It fell in nineteen ninety-one.", "nineteen ninety-one", "1991"),),
    ),
    Pattern(
        "THE UNITWORD CARDINAL HUNDRED CARDINAL?",
        years.spelled_year,
        (E("Fears of the year two thousand passed.", "the year two thousand", "2000"),),
    ),
    Pattern(
        "THE? DECADE",
        eras.decade,
        (E("Built in the 1990s by hand.", "the 1990s", "199"), E("Loud in the 1990s and ’00s.", "’00s", "200")),
    ),
    Pattern("THE? DECADEWORD", eras.decade, (E("Built in the nineties.", "the nineties", "199"),)),
    Pattern(
        "THE? CARDINAL HYPHEN? DECADEWORD",
        eras.spelled_decade,
        (E("Built in the nineteen-sixties.", "the nineteen-sixties", "196"),),
    ),
    Pattern(
        "THE LAST|ORDINAL HALF|QUARTER|UNITWORD OF THE? NTH|ORDINAL HYPHEN? UNITWORD",
        eras.part_of_century,
        (
            E("A chapel of the second half of the 14th century.", "the second half of the 14th century", "13"),
            E("Built in the last decade of the 19th century.", "the last decade of the 19th century", "189"),
        ),
    ),
    Pattern(
        "THE LAST|FIRST|SECOND HALF OF DECADES",
        eras.half_decade,
        (E("Clogs came back in the last half of the '50s.", "the last half of the '50s", "195"),),
    ),
    Pattern(
        "THE? NTH|ORDINAL HYPHEN? UNITWORD",
        eras.century,
        (E("A hall of the 19th century.", "the 19th century", "18"),),
    ),
    Pattern(
        "THE? NTH|ORDINAL UNITS", eras.century, (E("It fell in the 4th or 5th centuries.", "5th centuries", "04"),)
    ),
    Pattern("THE? NTH|ORDINAL", eras.one_of_centuries, (E("It fell in the 4th and 5th centuries.", "the 4th", "03"),)),
    Pattern(
        "THE? NTH|ORDINAL HYPHEN? UNITWORD ERA|ERAWORD",
        eras.century,
        (E("A temple of the third century B.C. stood here.", "the third century B.C.", "BC02"),),
    ),
    Pattern(
        "DAY|SIXTY|INTEGER|YEAR ERA|ERAWORD",
        eras.year_of_era,
        (E("The king died in 212 BC at home.", "212 BC", "BC0212"),),
    ),
    Pattern(
        "YEARS ERA|ERAWORD",
        eras.years_of_era,
        (E("He ruled 1550–1525 BC, they say.", "1550–1525 BC", "P25Y"),),
    ),
    Pattern(
        "DAY|SIXTY|INTEGER HYPHEN DAY|SIXTY|INTEGER ERA|ERAWORD",
        eras.years_of_era,
        (E("They came in 480–479 BC.", "480–479 BC", "P1Y"),),
    ),
    Pattern(
        "DAY|SIXTY|INTEGER|YEAR",
        eras.first_of_era,
        (E("It stood between 900 and 612 BC.", "900", "BC0900"),),
    ),
    Pattern(
        "ERA|ERAWORD DAY|SIXTY|INTEGER|YEAR",
        eras.year_of_era,
        (E("The stage was built in AD 79.", "AD 79", "0079"),),
    ),
    Pattern(
        "THE? CARDINAL HYPHEN? ORDINAL UNITWORD",
        eras.century,
        (E("A hall of the twenty-first century.", "the twenty-first century", "20"),),
    ),
    # Weekdays and days around publication.
    Pattern(
        "WEEKDAY PART|NOON?",
        weekdays.weekday,
        (
            E("The council voted on Tuesday.", "Tuesday", "2026-02-03"),
            E("The council will vote on Tuesday.", "Tuesday", "2026-02-10"),
            E("The roof fell in on Monday night.", "Monday night", "2026-02-02TNI"),
            E("Neighbors planned a rally on Sunday.", "Sunday", "2026-02-08"),
            E("The gate could be shut on Monday.", "Monday", "2026-02-09"),
            E("Nobody could shut the gate on Monday.", "Monday", "2026-02-02"),
            E("Rain fell from Friday night into Saturday.", "Friday night", "2026-01-30TNI"),
            E("Until Thursday, the parrot had not sworn.", "Thursday", "2026-02-05"),
        ),
    ),
    Pattern(
        "WEEKDAY PART? OF LAST|NEXT|THIS UNITWORD",
        weekdays.weekday_of_week,
        (
            E("The mill shut on Thursday of last week.", "Thursday of last week", "2026-01-29"),
            E("The mill opens on Monday of next week.", "Monday of next week", "2026-02-09"),
        ),
    ),
    Pattern(
        "LAST|NEXT|THIS WEEKDAY PART?",
        weekdays.weekday,
        (
            E("The mayor quit last Friday.", "last Friday", "2026-01-30"),
            E("The mayor quits next Friday.", "next Friday", "2026-02-13"),
        ),
    ),
    Pattern(
        "THIS PAST|COMING WEEKDAY PART?",
        weekdays.weekday,
        (E("It fell this past Sunday.", "this past Sunday", "2026-02-01"),),
    ),
    Pattern(
        "THE FOLLOWING|PREVIOUS|NEXT WEEKDAY PART?",
        weekdays.weekday_beside,
        (E("He left on Jan. 5; she left the following Friday.", "the following Friday", "2026-01-09"),),
    ),
    Pattern(
        "THAT SAME? WEEKDAY PART?",
        weekdays.weekday_beside,
        (E("He left on Jan. 5; that Monday it rained.", "that Monday", "2026-01-05"),),
    ),
    Pattern(
        "OVERNIGHT WEEKDAY",
        weekdays.weekday,
        (E("Rain fell overnight Monday.", "overnight Monday", "2026-02-02TNI"),),
    ),
    Pattern(
        "A WEEKDAY PART?",
        weekdays.some_weekday,
        (
            E("It is best on a Friday.", "a Friday", "XXXX-WXX-5"),
            E("On a Friday night the bar is full.", "a Friday night", "XXXX-WXX-5TNI"),
        ),
    ),
    Pattern(
        "CARDINAL WEEKDAY PART?", weekdays.one_weekday, (E("One Friday in May it sank.", "One Friday", "XXXX-WXX-5"),)
    ),
    Pattern(
        "THE LAST|ORDINAL? DAYWORD|UNITWORD|WEEKEND|WEEKDAY|PART BEFORE|AFTER HOLIDAY YEAR?",
        from_named_day.beside_day,
        (
            E("It sank the day after Christmas.", "the day after Christmas", "2025-12-26"),
            E("It sank the Monday before Christmas.", "the Monday before Christmas", "2025-12-22"),
            E("It opens the first Monday after Easter.", "the first Monday after Easter", "2026-04-06"),
            E("It opens in the week after Easter.", "the week after Easter", "2026-W15"),
            E("It sank the night before Christmas.", "the night before Christmas", "2025-12-24TNI"),
        ),
    ),
    Pattern(
        "THE LAST|ORDINAL? DAYWORD|UNITWORD|WEEKEND|WEEKDAY|PART BEFORE|AFTER DAY|NTH MONTH YEAR?",
        from_named_day.beside_day,
        (E("It sank the week before 3 February.", "the week before 3 February", "2026-W05"),),
    ),
    Pattern(
        "THE LAST|ORDINAL? DAYWORD|UNITWORD|WEEKEND|WEEKDAY|PART BEFORE|AFTER MONTH DAY|NTH [COMMA? YEAR]",
        from_named_day.beside_day,
        (E("It sank the day before May 3, 2019.", "the day before May 3, 2019", "2019-05-02"),),
    ),
    Pattern(
        "COUNT UNITNOUN BEFORE|AFTER HOLIDAY YEAR?",
        from_named_day.beside_day,
        (
            E("They will vote a week before Christmas.", "a week before Christmas", "2026-W51"),
            E("They left three days after Easter.", "three days after Easter", "2025-04-23"),
        ),
    ),
    Pattern(
        "COUNT UNITNOUN BEFORE|AFTER DAY|NTH MONTH YEAR?",
        from_named_day.beside_day,
        (E("It sank two days before 3 February.", "two days before 3 February", "2026-02-01"),),
    ),
    Pattern(
        "COUNT UNITNOUN BEFORE|AFTER MONTH DAY|NTH [COMMA? YEAR]",
        from_named_day.beside_day,
        (E("It sank a year before May 3, 2019.", "a year before May 3, 2019", "2018"),),
    ),
    Pattern(
        "THE HOLIDAY|SEASON|MONTH BEFORE|AFTER LAST|NEXT",
        anniversaries.second_named,
        (
            E("She died the Christmas before last.", "the Christmas before last", "2024-12-25"),
            E("They moved the summer before last.", "the summer before last", "2024-SU"),
            E("It opens the spring after next.", "the spring after next", "2027-SP"),
        ),
    ),
    Pattern(
        "THE WEEKDAY BEFORE|AFTER LAST|NEXT",
        weekdays.second_weekday,
        (
            E("He quit the Sunday before last.", "the Sunday before last", "2026-01-25"),
            E("He quits the Friday after next.", "the Friday after next", "2026-02-20"),
        ),
    ),
    Pattern("WEEKDAYS PART|PARTS?", sets.weekdays, (E("It opens on Mondays.", "Mondays", "XXXX-WXX-1"),)),
    Pattern(
        "WEEKDAY PARTS|UNITS",
        sets.weekdays,
        (
            E("He works Monday nights.", "Monday nights", "XXXX-WXX-1TNI"),
            E("She sings Sunday mornings.", "Sunday mornings", "XXXX-WXX-7TMO"),
        ),
    ),
    Pattern(
        "EVERY ALTERNATE|ORDINAL WEEKDAY PART?",
        sets.weekdays,
        (E("It opens every other Saturday.", "every other Saturday", "XXXX-WXX-6"),),
    ),
    Pattern("EVERY MONTH", sets.every_month, (E("It floods every June.", "every June", "XXXX-06"),)),
    Pattern("EVERY WEEKDAY PART?", sets.weekdays, (E("She sings every Friday.", "every Friday", "XXXX-WXX-5"),)),
    Pattern(
        "TODAY|YESTERDAY|TOMORROW PART|NOON?",
        near_days.today,
        (E("It rained yesterday.", "yesterday", "2026-02-05"), E("Polls open tomorrow.", "tomorrow", "2026-02-07")),
    ),
    Pattern(
        "COUNT UNITNOUN FROM|ON WEEKDAY",
        relative.from_day,
        (
            E("It opens two weeks from Monday.", "two weeks from Monday", "2026-02-23"),
            E("It opens a week on Tuesday.", "a week on Tuesday", "2026-02-17"),
        ),
    ),
    Pattern("WEEKDAY UNITWORD", relative.from_day, (E("It opens on Monday week.", "Monday week", "2026-02-16"),)),
    Pattern(
        "COUNT UNITNOUN AGO ON? LAST|NEXT|THIS? WEEKDAY|TODAY|YESTERDAY|TOMORROW",
        anniversaries.ago_on,
        (
            E("He quit a week ago Tuesday.", "a week ago Tuesday", "2026-01-27"),
            E("He quit two weeks ago today.", "two weeks ago today", "2026-01-23"),
            E("He quit a year ago yesterday.", "a year ago yesterday", "2025-02-05"),
            E("It sank 80 years ago tomorrow.", "80 years ago tomorrow", "1946-02-07"),
            E("It sank a week ago last Monday.", "a week ago last Monday", "2026-01-26"),
            E("It sank 50 years ago on Sunday.", "50 years ago on Sunday", "1976-02-08"),
        ),
    ),
    Pattern(
        "COUNT UNITNOUN AGO TO THE DAYWORD",
        anniversaries.ago_on,
        (E("It sank ten years ago to the day.", "ten years ago to the day", "2016-02-06"),),
    ),
    Pattern(
        "COUNT UNITNOUN LAST WEEKDAY",
        anniversaries.ago_on,
        (E("It sank a week last Monday.", "a week last Monday", "2026-01-26"),),
    ),
    Pattern(
        "COUNT UNITNOUN AGO IN|ON? LAST|NEXT|THIS? MONTH DAY|NTH?",
        anniversaries.ago_on,
        (
            E("It sank two years ago last March.", "two years ago last March", "2023-03"),
            E("It sank two years ago in May.", "two years ago in May", "2024-05"),
            E("It sank 20 years ago on Feb. 9.", "20 years ago on Feb. 9", "2006-02-09"),
        ),
    ),
    Pattern(
        "COUNT UNITNOUN AGO ON? DAY|NTH MONTH",
        anniversaries.ago_on,
        (E("It sank 20 years ago on 9 February.", "20 years ago on 9 February", "2006-02-09"),),
    ),
    Pattern(
        "COUNT UNITNOUN AGO IN? LAST|NEXT|THIS|THE? SEASON|HOLIDAY",
        anniversaries.ago_on,
        (
            E("It sank three years ago last summer.", "three years ago last summer", "2022-SU"),
            E("It sank a year ago last Christmas.", "a year ago last Christmas", "2024-12-25"),
        ),
    ),
    Pattern("TONIGHT|OVERNIGHT", near_days.today, (E("The team plays tonight.", "tonight", "2026-02-06TNI"),)),
    Pattern(
        "THE EARLY UNITS",
        near_days.early_hours,
        (E("It sank in the early hours.", "the early hours", "2026-02-06TMO"),),
    ),
    Pattern("PART", near_days.part_alone, (E("It rained by mid-afternoon.", "mid-afternoon", "2026-02-06TAF"),)),
    Pattern(
        "THIS|LAST PART",
        near_days.today,
        (
            E("A barn burned this morning.", "this morning", "2026-02-06TMO"),
            E("A barn burned last night.", "last night", "2026-02-05TNI"),
        ),
    ),
    # Units around publication, and around what was named before.
    Pattern(
        "THE LATEST QUARTER|PERIOD",
        quarters.the_quarter,
        (E(f"{REPORT} It lost in the latest period.", "the latest period", "2025-Q3"),),
    ),
    Pattern(
        "LAST|NEXT|THIS|CURRENT|PREVIOUS UNIT",
        relative.near_unit,
        (
            E("The mayor spoke last week.", "last week", "2026-W05"),
            E("Rents rose this month.", "this month", "2026-02"),
            E("It will open next year.", "next year", "2027"),
        ),
    ),
    Pattern(
        "THE CURRENT|COMING|LATEST FISCAL? UNIT",
        relative.near_unit,
        (E("Sales rose in the current year.", "the current year", "2026"),),
    ),
    Pattern(
        "THIS PAST UNIT", relative.near_unit, (E("It fell this past weekend.", "this past weekend", "2026-W05-WE"),)
    ),
    Pattern("THIS COMING UNIT", relative.near_unit, (E("It opens this coming week.", "this coming week", "2026-W07"),)),
    Pattern(
        "THE? SEASON [OF YEAR]",
        seasons.season,
        (
            E("They wed in the summer of 2019.", "the summer of 2019", "2019-SU"),
            E("It will be dry by winter.", "winter", "2026-WI"),
            E("It would not have been dry by autumn.", "autumn", "2025-FA"),
        ),
    ),
    Pattern(
        "THE? SEASON UNITS [OF YEAR]",
        seasons.season,
        (E("It starved in the summer months of 1942.", "the summer months of 1942", "1942-SU"),),
    ),
    Pattern(
        "THE? SEASON OF? YEARS",
        seasons.season,
        (E("They froze in the winter of 1887–88.", "the winter of 1887–88", "1887-WI"),),
    ),
    Pattern(
        "THE SEASON OF CARDINAL HYPHEN? CARDINAL HYPHEN? CARDINAL?",
        seasons.season,
        (E("In the summer of nineteen seventy-one it froze.", "the summer of nineteen seventy-one", "1971-SU"),),
    ),
    Pattern(
        "THAT SAME? SEASON",
        anaphoric.that_season,
        (E("The mill burned in May 1998. That summer they left.", "That summer", "1998-SU"),),
    ),
    Pattern(
        "THE SAME|FOLLOWING|NEXT|PREVIOUS SEASON",
        anaphoric.that_season,
        (E("The mill burned in May 1998 and again the following spring.", "the following spring", "1999-SP"),),
    ),
    Pattern(
        "LAST|NEXT|THIS SEASON",
        seasons.season,
        (E("Prices fell last fall.", "last fall", "2025-FA"), E("It opens this summer.", "this summer", "2026-SU")),
    ),
    Pattern(
        "THIS PAST|COMING SEASON", seasons.season, (E("He quit this past spring.", "this past spring", "2025-SP"),)
    ),
    Pattern("THE? SEASON YEAR", seasons.season, (E("The summer 2019 fires spread.", "The summer 2019", "2019-SU"),)),
    Pattern(
        "COUNT MORE? UNITNOUN AGO",
        relative.ago,
        (
            E("The bridge fell two years ago.", "two years ago", "2024"),
            E("The bridge fell two and a half years ago.", "two and a half years ago", "2023"),
            E("The bridge fell 11 days ago.", "11 days ago", "2026-01-26"),
            E("The bridge fell a few days ago.", "a few days ago", "PAST_REF"),
        ),
    ),
    Pattern(
        "COUNT TO|OR|HYPHEN COUNT UNITS AGO",
        relative.ago,
        (E("He quit three to four years ago.", "three to four years ago", "2022"),),
    ),
    Pattern(
        "HALF A UNITWORD|DAYWORD AGO",
        relative.ago,
        (
            E("It sank half a century ago.", "half a century ago", "1976"),
            E("It sank half a day ago.", "half a day ago", "2026-02-06"),
        ),
    ),
    Pattern(
        "A QUARTER OF A UNITWORD AGO",
        relative.ago,
        (E("It sank a quarter of a century ago.", "a quarter of a century ago", "2001"),),
    ),
    Pattern(
        "A? HALF|QUARTER HYPHEN? UNITWORD AGO",
        relative.ago,
        (E("It sank a quarter-century ago.", "a quarter-century ago", "2001"),),
    ),
    Pattern(
        "HALF A UNITWORD LATER|EARLIER",
        counted.earlier,
        (E("It sank in 1920 and rose half a century later.", "half a century later", "1970"),),
    ),
    Pattern(
        "COUNT TO|OR|HYPHEN COUNT UNITS LATER|EARLIER",
        counted.earlier,
        (E("He left on Jan. 5 and came back two or three days later.", "two or three days later", "2026-01-08"),),
    ),
    Pattern(
        "A? HALF|QUARTER HYPHEN? UNITWORD LATER|EARLIER",
        counted.earlier,
        (E("It rang at 11:50 p.m. and a half-hour later.", "a half-hour later", "2026-02-07T00:20"),),
    ),
    Pattern(
        "COUNT WEEKDAYS AGO",
        relative.weekdays_ago,
        (E("They met two Sundays ago.", "two Sundays ago", "2026-01-25"),),
    ),
    Pattern(
        "A UNITWORD|DAYWORD OR CARDINAL AGO",
        relative.ago,
        (E("He quit a week or two ago.", "a week or two ago", "2026-W04"),),
    ),
    Pattern(
        "A UNITWORD|DAYWORD OR CARDINAL LATER|EARLIER",
        counted.earlier,
        (E("He left on Jan. 5 and came back a day or two later.", "a day or two later", "2026-01-07"),),
    ),
    Pattern(
        "COUNT UNITS AGO THIS|NEXT|LAST UNITWORD",
        relative.ago_this,
        (E("It opened three years ago this week.", "three years ago this week", "2023-W06"),),
    ),
    Pattern(
        "COUNT UNITNOUN OR SO AGO", relative.ago, (E("He quit a week or so ago.", "a week or so ago", "2026-W05"),)
    ),
    Pattern(
        "A UNITWORD|DAYWORD HYPHEN? AND HYPHEN? A HYPHEN? HALF AGO",
        relative.ago,
        (
            E("It fell a year and a half ago.", "a year and a half ago", "2024"),
            E("It fell a fortnight-and-a-half ago.", "a fortnight-and-a-half ago", "2026-W03"),
            E("It fell a week and a half ago.", "a week and a half ago", "2026-W05"),
            E("It fell a day and a half ago.", "a day and a half ago", "2026-02-05"),
            E("It fell an hour and a half ago.", "an hour and a half ago", "2026-02-06"),
        ),
    ),
    Pattern(
        "A UNITWORD|DAYWORD HYPHEN? AND HYPHEN? A HYPHEN? HALF FROM NOW|TODAY",
        relative.ago,
        (E("It ends a fortnight and a half from now.", "a fortnight and a half from now", "2026-W09"),),
    ),
    Pattern(
        "A UNITWORD|DAYWORD HYPHEN? AND HYPHEN? A HYPHEN? HALF LATER|EARLIER",
        counted.earlier,
        (
            E("He left on Jan. 29, and Ada a year and a half earlier.", "a year and a half earlier", "2024"),
            E("He left on Jan. 3 and fell a fortnight and a half later.", "a fortnight and a half later", "2026-W04"),
        ),
    ),
    Pattern("UNITS LATER|EARLIER", counted.units_later, (E("He died days later.", "days later", "PAST_REF"),)),
    Pattern(
        "COUNT UNITNOUN BACK",
        relative.back,
        (
            E("He quit a few years back.", "a few years back", "PAST_REF"),
            E("It fell two years back.", "two years back", "2024"),
        ),
    ),
    Pattern("UNITS AGO", relative.ago, (E("It all fell months ago.", "months ago", "PAST_REF"),)),
    Pattern("COUNT UNITNOUN FROM NOW|TODAY", relative.ago, (E("It ends a year from now.", "a year from now", "2027"),)),
    Pattern(
        "COUNT TO|OR|HYPHEN COUNT UNITS FROM NOW|TODAY",
        relative.ago,
        (E("It thaws four or five months from now.", "four or five months from now", "2026-07"),),
    ),
    Pattern("COUNT UNITNOUN HENCE", relative.ago, (E("It ends two months hence.", "two months hence", "2026-04"),)),
    Pattern(
        "COUNT UNITNOUN EARLIER|LATER",
        counted.earlier,
        (
            E("The van crashed on Jan. 5 and burned two days later.", "two days later", "2026-01-07"),
            E("The call came at 11:50 p.m. and 22 minutes later he died.", "22 minutes later", "2026-02-07T00:12"),
        ),
    ),
    Pattern(
        "THE FOLLOWING|PREVIOUS|NEXT UNIT",
        counted.earlier,
        (E("He won in May 2019 and lost the following month.", "the following month", "2019-06"),),
    ),
    Pattern(
        "THE UNIT BEFORE|AFTER",
        counted.day_beside,
        (
            E("He left on Jan. 5; she left the day before.", "the day before", "2026-01-04"),
            E("He left the day before the vote on Jan. 5.", "the day before", "2026-01-04"),
        ),
    ),
    Pattern(
        "COUNT UNITNOUN BEFORE|AFTER",
        counted.day_beside,
        (
            E("He left in May 2019; she had left a year before.", "a year before", "2018"),
            E("He left two days before Monday's vote.", "two days before", "2026-01-31"),
        ),
    ),
    Pattern(
        "THE UNIT BEFORE|AFTER LAST|NEXT|YESTERDAY|TOMORROW",
        relative.twice_removed,
        (
            E("He won the year before last.", "the year before last", "2024"),
            E("They meet the day after tomorrow.", "the day after tomorrow", "2026-02-08"),
        ),
    ),
    Pattern(
        "THAT|FOLLOWING SAME? PART",
        anaphoric.that_part,
        (
            E("He left on Jan. 5. That morning it rained.", "That morning", "2026-01-05TMO"),
            E("He left on Jan. 5. That same night it rained.", "That same night", "2026-01-05TNI"),
        ),
    ),
    Pattern(
        "THE PREVIOUS PART",
        anaphoric.that_part,
        (E("He left on Jan. 5; they had met the previous evening.", "the previous evening", "2026-01-04TEV"),),
    ),
    Pattern(
        "THE PART BEFORE|AFTER",
        anaphoric.that_part,
        (E("He left on Jan. 5; they had met the night before.", "the night before", "2026-01-04TNI"),),
    ),
    Pattern(
        "THE SAME|NEXT|FOLLOWING PART",
        anaphoric.that_part,
        (E("He left on Jan. 5 and came back the next morning.", "the next morning", "2026-01-06TMO"),),
    ),
    Pattern(
        "THIS DAYWORD IN YEAR",
        anaphoric.year_before_that,
        (E("On this day in 1963 it opened.", "this day in 1963", "1963-02-06"),),
    ),
    Pattern(
        "COUNT SEASONS AGO",
        seasons.seasons_ago,
        (E("They wed two summers ago.", "two summers ago", "2024-SU"),),
    ),
    Pattern(
        "THE UNIT EARLIER",
        counted.earlier,
        (E("He left on Jan. 5; she left the day earlier.", "the day earlier", "2026-01-04"),),
    ),
    Pattern(
        "THAT SAME? UNIT",
        anaphoric.that_unit,
        (E("She landed on Jan. 5 and flew on that day.", "that day", "2026-01-05"),),
    ),
    Pattern(
        "THE SAME UNIT",
        anaphoric.that_unit,
        (E("She won on Jan. 5 and lost the same day.", "the same day", "2026-01-05"),),
    ),
    Pattern(
        "THE UNITWORD|WEEKEND OF MONTH DAY|NTH",
        relative.unit_of_day,
        (E("It met in the week of Feb. 16.", "the week of Feb. 16", "2026-W08"),),
    ),
    Pattern(
        "THE UNITWORD|WEEKEND OF DAY|NTH MONTH",
        relative.unit_of_day,
        (E("It met in the week of 16 February.", "the week of 16 February", "2026-W08"),),
    ),
    Pattern(
        "THE LAST|ORDINAL UNITWORD OF MONTH [COMMA? YEAR]",
        relative.week_of_month,
        (
            E("Talks open in the second week of March.", "the second week of March", "2026-W11"),
            E("It shut in the last week of May 2019.", "the last week of May 2019", "2019-W22"),
        ),
    ),
    Pattern(
        "THE LAST|ORDINAL UNITWORD OF YEAR",
        relative.week_of_month,
        (E("It sank in the last week of 2012.", "the last week of 2012", "2012-W52"),),
    ),
    Pattern(
        "THE LAST|ORDINAL WEEKDAY|DAYWORD OF|IN MONTH [COMMA? YEAR]",
        relative.nth_day,
        (
            E("It meets on the first Monday in March.", "the first Monday in March", "2026-03-02"),
            E("It shut on the last day of May 2019.", "the last day of May 2019", "2019-05-31"),
        ),
    ),
    Pattern(
        "THE? LAST|ORDINAL|LATE DAYWORD",
        near_days.day_of_event,
        (E("It is the second day of the strike.", "the second day", "2026-02-06"),),
    ),
    Pattern("THE NEW UNITWORD", relative.new_year, (E("It opens in the new year.", "the new year", "2026"),)),
    Pattern(
        "THE? HOLIDAY UNITWORD|WEEKEND",
        relative.unit_of_day,
        (
            E("She came in Easter week.", "Easter week", "2026-W14"),
            E("It ran over the Presidents Day weekend.", "the Presidents Day weekend", "2025-W07-WE"),
        ),
    ),
    Pattern(
        "THE FULL? FISCAL? UNITWORD|WEEKEND",
        anaphoric.the_unit,
        (E("Rain fell over the weekend.", "the weekend", "2026-W05-WE"),),
    ),
    Pattern("UNITWORD", relative.mid_unit, (E("It will close by mid-year.", "mid-year", "2026"),)),
    Pattern("UNITWORD HYPHEN? END", relative.year_end, (E("It closes by year-end.", "year-end", "2026"),)),
    Pattern("UNITWORD POSS END", relative.year_end, (E("It closes by year's end.", "year's end", "2026"),)),
    # Quarters, halves and the periods of companies.
    Pattern(
        "FISCAL? QUARTERED OF? YEAR?",
        quarters.coded,
        (
            E("Sales rose in Q3 2025 at the mill.", "Q3 2025", "2025-Q3"),
            E("Sales rose in 3Q25 at the mill.", "3Q25", "2025-Q3"),
            E("Sales fell in Q4 at the mill.", "Q4", "2025-Q4"),
        ),
    ),
    Pattern(
        "THE|THIS? FISCAL? ORDINAL|NTH QUARTER|HALF OF? LAST|NEXT|THIS UNITWORD",
        quarters.quarter,
        (E("It opens in the third quarter of next year.", "the third quarter of next year", "2027-Q3"),),
    ),
    Pattern(
        "THE MONTHNAME|MAYMARCH QUARTER",
        quarters.quarter_of_month,
        (E("Prices rose 1 per cent in the September quarter.", "the September quarter", "2025-Q3"),),
    ),
    Pattern(
        "THE|ITS? ORDINAL|NTH FISCAL QUARTER",
        quarters.quarter,
        (E("In the second fiscal quarter it lost.", "the second fiscal quarter", "2026-Q2"),),
    ),
    Pattern(
        "THE|THIS? FISCAL? ORDINAL|NTH QUARTER|HALF [OF THE UNITWORD]",
        quarters.quarter,
        (
            E("Sales fell in the third quarter.", "the third quarter", "2025-Q3"),
            E("They want repairs by the third quarter.", "the third quarter", "2026-Q3"),
            E("It will open in the first quarter.", "the first quarter", "2026-Q1", "2025-11-20"),
        ),
    ),
    Pattern(
        "FISCAL? ORDINAL|NTH HYPHEN QUARTER|HALF",
        quarters.quarter,
        (E("It had a fourth-quarter loss.", "fourth-quarter", "2025-Q4"),),
    ),
    Pattern(
        "THE|THIS? FISCAL? ORDINAL|NTH QUARTER|HALF OF? FISCAL|TRADING? YEAR",
        quarters.quarter,
        (E("Output fell in the second half of 2019.", "the second half of 2019", "2019-H2"),),
    ),
    Pattern(
        "THE LAST HALF|QUARTER OF YEAR",
        quarters.quarter,
        (E("Output fell in the last half of 2019.", "the last half of 2019", "2019-H2"),),
    ),
    Pattern(
        "THE LAST|ORDINAL CARDINAL|DAY UNITS OF YEAR",
        quarters.months_of_year,
        (
            E("Output fell in the last three months of 2019.", "the last three months of 2019", "2019-Q4"),
            E("Output fell in the final six months of 2019.", "the final six months of 2019", "2019-H2"),
            E("Output fell in the first 10 months of 2019.", "the first 10 months of 2019", "P10M"),
        ),
    ),
    Pattern(
        "THE LAST|ORDINAL CARDINAL|DAY UNITS OF THE UNITWORD",
        quarters.months_of_year,
        (
            E("Output fell in the last three months of the year.", "the last three months of the year", "2025-Q4"),
            E("Output will fall in the first six months of the year.", "the first six months of the year", "2026-H1"),
        ),
    ),
    Pattern(
        "THE? YEAR FISCAL? ORDINAL HYPHEN? QUARTER|HALF",
        quarters.quarter,
        (E("In the 2024 second quarter it lost.", "the 2024 second quarter", "2024-Q2"),),
    ),
    Pattern(
        "LAST|NEXT|THIS UNITWORD POSS FISCAL? ORDINAL HYPHEN? QUARTER|HALF",
        quarters.quarter,
        (E("It opens in next year's first quarter.", "next year's first quarter", "2027-Q1"),),
    ),
    Pattern(
        "THE? UNITWORD HYPHEN AGO|EARLIER ORDINAL QUARTER|HALF",
        quarters.quarter,
        (E("In the year-ago first quarter it lost.", "the year-ago first quarter", "2025-Q1"),),
    ),
    Pattern(
        "THE COMPARABLE|SAME? YEAR QUARTER|PERIOD",
        quarters.the_quarter,
        (
            E("It lost in the 2024 period.", "the 2024 period", "2024"),
            E("It lost in the like 2024 period.", "the like 2024 period", "2024"),
        ),
    ),
    Pattern(
        "THE? COMPARABLE? UNITWORD HYPHEN AGO|EARLIER QUARTER|PERIOD",
        quarters.the_quarter,
        (E("It lost in the year-ago period.", "the year-ago period", "2025"),),
    ),
    Pattern(
        "THE SAME PERIOD|QUARTER LAST UNITWORD",
        quarters.the_quarter,
        (E(f"{REPORT} It lost in the same period last year.", "the same period last year", "2024-Q3"),),
    ),
    Pattern(
        "THE SAME|COMPARABLE PERIOD|QUARTER OF|IN YEAR",
        quarters.the_quarter,
        (E("It lost in the same period of 2024.", "the same period of 2024", "2024"),),
    ),
    Pattern(
        "THE SAME|COMPARABLE UNIT LAST UNITWORD",
        anaphoric.year_before_that,
        (E("Sales fell in January from the same month last year.", "the same month last year", "2025-01"),),
    ),
    Pattern(
        "THE SAME|COMPARABLE UNIT A UNITWORD AGO|EARLIER|BEFORE",
        anaphoric.year_before_that,
        (E("It rained more than in the same week a year earlier.", "the same week a year earlier", "2025-W06"),),
    ),
    Pattern(
        "THE SAME|COMPARABLE UNIT OF|IN YEAR",
        anaphoric.year_before_that,
        (E("Sales fell in January from the same month in 2019.", "the same month in 2019", "2019-01"),),
    ),
    Pattern(
        "THE COMPARABLE PERIOD|QUARTER [LAST UNITWORD]",
        quarters.the_quarter,
        (E(f"{REPORT} It lost in the comparable period.", "the comparable period", "2024-Q3"),),
    ),
    Pattern(
        "THE COMPARABLE|SAME? PERIOD|QUARTER A|THE UNITWORD AGO|EARLIER|BEFORE",
        quarters.the_quarter,
        (E(f"{REPORT} It lost in the quarter a year ago.", "the quarter a year ago", "2024-Q3"),),
    ),
    Pattern(
        "LAST UNITWORD POSS QUARTER|PERIOD",
        quarters.the_quarter,
        (E(f"{REPORT} It lost in last year's quarter.", "last year's quarter", "2024-Q3"),),
    ),
    Pattern(
        "THE FISCAL? QUARTER",
        quarters.the_quarter,
        (
            E("Output fell in the quarter.", "the quarter", "2025-Q4"),
            E("Profit rose, and earnings too, in the quarter ended Oct. 31.", "the quarter", "2025-Q3"),
        ),
    ),
    Pattern(
        "UNITWORD HYPHEN EARLIER|AGO",
        quarters.year_earlier,
        (E(f"{REPORT} The year-ago loss was less.", "year-ago", "2024-Q3"),),
    ),
    Pattern("FISCAL UNITWORD? YEAR", quarters.fiscal, (E("It lost in fiscal 2024.", "fiscal 2024", "2024"),)),
    # How long and how often.
    Pattern(
        "COUNT TRADING? UNITNOUN",
        durations.duration,
        (
            E("They talked for two weeks.", "two weeks", "P2W"),
            E("It took 2 1/2 years to build.", "2 1/2 years", "P2Y6M"),
            E("It took several days to count.", "several days", "PXD"),
            E("It took hundreds of years to grow.", "hundreds of years", "PXY"),
            E("It took two million years to form.", "two million years", "P2000000Y"),
            E("It took a week.", "a week", "P1W"),
            E("It took five and a half years.", "five and a half years", "P5Y6M"),
            E("It took two-and-a-half years.", "two-and-a-half years", "P2Y6M"),
            E("It took half a dozen years.", "half a dozen years", "P6Y"),
            E("It took a half-dozen years.", "a half-dozen years", "P6Y"),
        ),
    ),
    Pattern(
        "COUNT HYPHEN UNITNOUN [HYPHEN LONG]", durations.duration, (E("A six-month ban ended.", "six-month", "P6M"),)
    ),
    Pattern("UNITWORD|DAYWORD HYPHEN LONG", durations.unit_long, (E("A month-long fair ended.", "month-long", "P1M"),)),
    Pattern("UNITS HYPHEN LONG", durations.unit_long, (E("A decades-long feud ended.", "decades-long", "PXE"),)),
    Pattern("LONGS", durations.unit_long, (E("A yearlong ban ended.", "yearlong", "P1Y"),)),
    Pattern(
        "COUNT UNITNOUN AND COUNT UNITNOUN",
        durations.two_units,
        (E("They waited for an hour and ten minutes.", "an hour and ten minutes", "PT1H10M"),),
    ),
    Pattern(
        "A? HALF|QUARTER HYPHEN? UNITWORD",
        durations.part_of_century,
        (
            E("It ruled for a quarter-century.", "a quarter-century", "P25Y"),
            E("They met for a half-hour.", "a half-hour", "PT30M"),
        ),
    ),
    Pattern(
        "A QUARTER OF A UNITWORD",
        durations.part_of_century,
        (E("It ruled for a quarter of a century.", "a quarter of a century", "P25Y"),),
    ),
    Pattern("COUNT MORE UNITNOUN", durations.duration, (E("It lasts two more weeks.", "two more weeks", "P2W"),)),
    Pattern(
        "COUNT TO|OR|HYPHEN COUNT UNITNOUN",
        durations.duration,
        (E("It takes two to three weeks.", "two to three weeks", "P3W"),),
    ),
    Pattern(
        "COUNT AND COUNT UNITS",
        durations.between,
        (E("It lasts between three and five years.", "three and five years", "P5Y"),),
    ),
    Pattern(
        "A UNITWORD|DAYWORD AND A HALF",
        durations.duration,
        (
            E("It took a year and a half.", "a year and a half", "P1Y6M"),
            E("It took a day and a half.", "a day and a half", "P1DT12H"),
        ),
    ),
    Pattern(
        "THE LAST|PAST|NEXT|PREVIOUS|COMING UNITWORD AND A HALF",
        durations.duration,
        (E("It grew over the last decade and a half.", "the last decade and a half", "P15Y"),),
    ),
    Pattern(
        "A UNITWORD|DAYWORD OR CARDINAL",
        durations.duration,
        (E("It takes a year or two.", "a year or two", "P2Y"), E("It takes a day or two.", "a day or two", "P2D")),
    ),
    Pattern(
        "THE LAST|PAST|NEXT UNITWORD|DAYWORD OR CARDINAL",
        durations.duration,
        (E("It closed in the past week or two.", "the past week or two", "P2W"),),
    ),
    Pattern(
        "COUNT UNITNOUN OR MORE",
        durations.duration,
        (E("Most had been there 10 years or more.", "10 years or more", "P10Y"),),
    ),
    Pattern("COUNT OR MORE UNITS", durations.duration, (E("It takes two or more years.", "two or more years", "P2Y"),)),
    Pattern(
        "THE LAST|PAST|NEXT HALF|QUARTER HYPHEN? UNITWORD",
        durations.part_of_century,
        (E("It grew over the last half-century.", "the last half-century", "P50Y"),),
    ),
    Pattern("HALF A UNITWORD", durations.duration, (E("It took half an hour.", "half an hour", "PT30M"),)),
    Pattern("ANOTHER [COUNT] UNITNOUN", durations.duration, (E("It runs another year.", "another year", "P1Y"),)),
    Pattern(
        "A ANOTHER COUNT? UNITNOUN",
        durations.duration,
        (
            E("It runs an additional year.", "an additional year", "P1Y"),
            E("It runs a further six weeks.", "a further six weeks", "P6W"),
        ),
    ),
    Pattern(
        "THE|THIS|THAT|THESE|ITS LAST|PAST|NEXT|ORDINAL|PREVIOUS|COMING|LATEST|LATE COUNT UNITS",
        durations.duration,
        (
            E("He slept for the past 20 hours.", "the past 20 hours", "PT20H"),
            E("It rained in the final two weeks of the tour.", "the final two weeks", "P2W"),
            E("It has rained these past three days.", "these past three days", "P3D"),
        ),
    ),
    Pattern(
        "LAST|PAST|NEXT|PREVIOUS COUNT UNITS",
        durations.duration,
        (E("In past two days it rained.", "past two days", "P2D"),),
    ),
    Pattern(
        "THE? LAST|PAST|NEXT|PREVIOUS COUNT TO|OR|HYPHEN COUNT UNITS",
        durations.duration,
        (E("It ripens over the next 8 to 10 weeks.", "the next 8 to 10 weeks", "P10W"),),
    ),
    Pattern(
        "THE LAST|PAST|NEXT COUNT UNITS OR SO",
        durations.duration,
        (E("It grew over the past two years or so.", "the past two years or so", "P2Y"),),
    ),
    Pattern(
        "COUNT UNITNOUN OR SO",
        durations.duration,
        (E("It ran for two years or so.", "two years or so", "P2Y"),),
    ),
    Pattern(
        "THE LAST|PAST UNIT OR SO",
        durations.one_unit,
        (E("It grew over the past year or so.", "the past year or so", "P1Y"),),
    ),
    Pattern(
        "THE NEXT UNIT OR SO",
        relative.near_unit,
        (E("Snails vanish over the next month or so.", "the next month or so", "2026-03"),),
    ),
    Pattern("THE COUNT UNITS", durations.duration, (E("For the nine months it lost.", "the nine months", "P9M"),)),
    Pattern(
        "THE UNITWORD HYPHEN EARLIER|AGO COUNT UNITS",
        durations.duration,
        (E("It lost in the year-earlier nine months.", "the year-earlier nine months", "P9M"),),
    ),
    Pattern("THE? PAST UNIT", durations.one_unit, (E("Rents doubled in the past year.", "the past year", "P1Y"),)),
    Pattern("THE LAST UNIT", durations.one_unit, (E("Snails tripled in the last decade.", "the last decade", "P10Y"),)),
    Pattern(
        "THE FOLLOWING|PREVIOUS|LAST|PAST|NEXT|ORDINAL|EARLY|LATE UNITS",
        durations.next_units,
        (
            E("It rained in the first weeks of the tour.", "the first weeks", "PXW"),
            E("It rained in the early years.", "the early years", "PXY"),
            E("It grew over the past decades.", "the past decades", "PXE"),
            E("They fled; in the following years it fell.", "the following years", "PXY"),
        ),
    ),
    Pattern(
        "THE? RECENT|COMING UNITS",
        durations.recent_units,
        (
            E("It ends in the coming weeks.", "the coming weeks", "FUTURE_REF"),
            E("In recent weeks it rained.", "recent weeks", "PXW"),
            E("In coming weeks it ends.", "coming weeks", "FUTURE_REF"),
        ),
    ),
    Pattern("PAST UNITS", durations.past_units, (E("It rained more in past years.", "past years", "PAST_REF"),)),
    Pattern(
        "UNITS AND|OR UNITS",
        durations.joined_units,
        (E("In the weeks and months ahead it will rain.", "weeks and months", "PXW"),),
    ),
    Pattern("UNITS", durations.units, (E("They argued for years.", "years", "PXY"),)),
    Pattern(
        "EVERY COUNT? UNITNOUN",
        sets.every,
        (E("He swims every day.", "every day", "P1D"), E("It meets every two weeks.", "every two weeks", "P2W")),
    ),
    Pattern(
        "EVERY COUNT TO|OR|HYPHEN COUNT UNITNOUN",
        sets.every,
        (E("It meets every two or three weeks.", "every two or three weeks", "P3W"),),
    ),
    Pattern(
        "EVERY ALTERNATE|ORDINAL UNITNOUN",
        sets.every,
        (
            E("He swims every other day.", "every other day", "P2D"),
            E("It meets every third week.", "every third week", "P3W"),
        ),
    ),
    Pattern(
        "EVERY PART|SEASON",
        sets.every_part,
        (
            E("He swims every night.", "every night", "XXXX-XX-XXTNI"),
            E("It floods every spring.", "every spring", "XXXX-SP"),
        ),
    ),
    Pattern("ONCE A|EVERY COUNT? UNITNOUN", sets.times_a_unit, (E("He calls twice a week.", "twice a week", "P1W"),)),
    Pattern(
        "COUNT TIMES A|EVERY COUNT? UNITNOUN",
        sets.times_a_unit,
        (E("It is checked three times a year.", "three times a year", "P1Y"),),
    ),
    Pattern("UNITS", sets.weekends, (E("The path is full on weekends.", "weekends", "XXXX-WXX-WE"),)),
    # Clock times and holidays.
    Pattern(
        "DAY|CLOCK|CARDINAL AMPM ZONE?",
        clocks.clock,
        (
            E("The siren rang at 10:35 a.m. in Colby.", "10:35 a.m.", "2026-02-06T10:35"),
            E("Polls closed at 9 p.m. Tuesday.", "9 p.m. Tuesday", "2026-02-03T21:00"),
            E("It gave the goose until 7 a.m. Tuesday to hatch.", "7 a.m. Tuesday", "2026-02-10T07:00"),
        ),
    ),
    Pattern(
        "DAY|CLOCK|CARDINAL AMPM? IN THE PART",
        clocks.hour_in_part,
        (E("They left at seven in the evening.", "seven in the evening", "2026-02-06T19:00"),),
    ),
    Pattern(
        "DAY|CARDINAL ON? WEEKDAY PART",
        clocks.hour_of_part,
        (
            E("The siege ended just before 7 Sunday morning.", "7 Sunday morning", "2026-02-01T07:00"),
            E("He was held at 4 on Monday afternoon.", "4 on Monday afternoon", "2026-02-02T16:00"),
        ),
    ),
    Pattern(
        "HALF PAST CARDINAL|DAY|NOON AMPM? [IN THE PART]",
        clocks.spoken,
        (E("The bell rang at half past six.", "half past six", "2026-02-06T06:30"),),
    ),
    Pattern(
        "A? QUARTER TO|PAST|BEFORE|AFTER CARDINAL|DAY|NOON AMPM? [IN THE PART]",
        clocks.spoken,
        (E("The bell rang at a quarter to nine.", "a quarter to nine", "2026-02-06T08:45"),),
    ),
    Pattern(
        "CARDINAL|DAY|SIXTY UNITS? TO|PAST|BEFORE|AFTER CARDINAL|DAY|NOON AMPM? [IN THE PART]",
        clocks.spoken,
        (
            E("The bell rang at ten to midnight.", "ten to midnight", "2026-02-06T23:50"),
            E("It struck 20 minutes after midnight.", "20 minutes after midnight", "2026-02-06T00:20"),
        ),
    ),
    Pattern(
        "INTEGER|YEAR ZONE",
        clocks.military,
        (
            E("It lands at 1400 GMT.", "1400 GMT", "2026-02-06T14:00Z"),
            E("It shook at 4:17 a.m. (0117 GMT) in Colby.", "0117 GMT", "2026-02-06T01:17Z"),
        ),
    ),
    Pattern(
        "DAY|CLOCK|CARDINAL",
        clocks.first_of_two,
        (
            E("Callers rang between 6 and 8 p.m. on Tuesday.", "6", "2026-02-03T18:00"),
            E("It opens from 11:30 to 2 p.m. in June.", "11:30", "2026-02-06T11:30"),
        ),
    ),
    Pattern("DAY|CLOCK NOON", clocks.twelve, (E("They left at 12 noon.", "12 noon", "2026-02-06T12:00"),)),
    Pattern(
        "CARDINAL HYPHEN CARDINAL AMPM?",
        clocks.in_words,
        (E("They left at seven-thirty.", "seven-thirty", "2026-02-06T07:30"),),
    ),
    Pattern("CLOCK", clocks.bare_clock, (E("The siren rang at 14:30 in Colby.", "14:30", "2026-02-06T14:30"),)),
    Pattern("CLOCK ZONE", clocks.clock, (E("It struck at 14:05 GMT.", "14:05 GMT", "2026-02-06T14:05Z"),)),
    Pattern("NOON", clocks.clock, (E("They left at noon.", "noon", "2026-02-06T12:00"),)),
    Pattern(
        "HOLIDAY YEAR?",
        weekdays.holiday,
        (
            E("The fire began on Christmas Eve.", "Christmas Eve", "2025-12-24"),
            E("It rained on Easter 2012.", "Easter 2012", "2012-04-08"),
        ),
    ),
    Pattern(
        "LAST|NEXT|THIS HOLIDAY",
        weekdays.holiday,
        (E("He came last Thanksgiving.", "last Thanksgiving", "2025-11-27"),),
    ),
)

# What several classes make together, in terms of the classes.
MACROS = {
    "MONTH": "(?:MONTHNAME|MAYMARCH|MONTHABBR DOT?)",
    "UNIT": "(?:DAYWORD|UNITWORD|QUARTER|WEEKEND)",
    "UNITNOUN": "(?:DAYWORD|UNITWORD|QUARTER|WEEKEND|UNITS)",
    "COUNT": "(?:CARDINAL HYPHEN? AND HYPHEN? A HYPHEN? HALF HYPHEN?|HALF A HUNDRED|A? HALF HYPHEN HUNDRED"
    "|A?FEW OF?|A HUNDRED|CARDINAL (?:HYPHEN? CARDINAL)? HUNDRED?"
    "|(?:DAY|SIXTY|INTEGER|DECIMAL|MIXED|YEAR) HUNDRED?|A)",
    "FIRST": "ORDINAL",
    "SECOND": "ORDINAL",
    "DECADES": "(?:THE? (?:DECADE|DECADEWORD))",
}


class Fixed(NamedTuple):
    """A phrase that always means the same, in lower case with single blanks."""

    words: str
    type: Literal["DATE", "DURATION", "SET"]
    value: str
    example: str


FIXED = (
    Fixed("9/11", "DATE", "2001-09-11", "Her brother died on 9/11."),
    Fixed("now", "DATE", "PRESENT_REF", "She now lives in Colby."),
    Fixed("right now", "DATE", "PRESENT_REF", "It is shut right now."),
    Fixed("currently", "DATE", "PRESENT_REF", "It currently employs nine."),
    Fixed("current", "DATE", "PRESENT_REF", "The current mayor agrees."),
    Fixed("these days", "DATE", "PRESENT_REF", "Few fish these days."),
    Fixed("nowadays", "DATE", "PRESENT_REF", "Few fish nowadays."),
    Fixed("recently", "DATE", "PAST_REF", "He recently moved."),
    Fixed("more recently", "DATE", "PAST_REF", "He sang and, more recently, danced."),
    Fixed("most recently", "DATE", "PAST_REF", "He taught, most recently in Colby."),
    Fixed("lately", "DATE", "PAST_REF", "Few have come lately."),
    Fixed("moments ago", "DATE", "PAST_REF", "He called moments ago."),
    Fixed("moments later", "DATE", "PAST_REF", "He called moments later."),
    Fixed("moments earlier", "DATE", "PAST_REF", "He called moments earlier."),
    Fixed("long ago", "DATE", "PAST_REF", "He fled long ago."),
    Fixed("a long time ago", "DATE", "PAST_REF", "He fled a long time ago."),
    Fixed("some time ago", "DATE", "PAST_REF", "He fled some time ago."),
    Fixed("the other day", "DATE", "PAST_REF", "He called the other day."),
    Fixed("the past", "DATE", "PAST_REF", "He won in the past, too."),
    Fixed("the future", "DATE", "FUTURE_REF", "He fears for the future."),
    Fixed("future", "DATE", "FUTURE_REF", "It will be open in future."),
    Fixed("the recent past", "DATE", "PAST_REF", "He won in the recent past, too."),
    Fixed("the distant past", "DATE", "PAST_REF", "He won in the distant past."),
    Fixed("the distant future", "DATE", "FUTURE_REF", "It ends in the distant future."),
    Fixed("the immediate future", "DATE", "FUTURE_REF", "It is shut for the immediate future."),
    Fixed("the near term", "DATE", "FUTURE_REF", "He fears for the near term."),
    Fixed("the short term", "DATE", "FUTURE_REF", "It helps in the short term."),
    Fixed("the long term", "DATE", "FUTURE_REF", "It helps in the long term."),
    Fixed("the near future", "DATE", "FUTURE_REF", "It ends in the near future."),
    Fixed("the foreseeable future", "DATE", "FUTURE_REF", "It is shut for the foreseeable future."),
    Fixed("future days", "DATE", "FUTURE_REF", "It fears future days."),
    Fixed("future months", "DATE", "FUTURE_REF", "It fears future months."),
    Fixed("future quarters", "DATE", "FUTURE_REF", "It fears future quarters."),
    Fixed("future years", "DATE", "FUTURE_REF", "It fears future years."),
    Fixed("some time", "DURATION", "PXX", "It will last for some time."),
    Fixed("a while", "DURATION", "PXX", "It will last for a while."),
    Fixed("daily", "SET", "P1D", "He swims daily."),
    Fixed("weekly", "SET", "P1W", "He calls weekly."),
    Fixed("monthly", "SET", "P1M", "He pays monthly."),
    Fixed("annually", "SET", "P1Y", "He pays annually."),
    Fixed("yearly", "SET", "P1Y", "He pays yearly."),
    Fixed("hourly", "SET", "PT1H", "It strikes hourly."),
    Fixed("nightly", "SET", "P1D", "It plays nightly."),
)


class Modifier(NamedTuple):
    """Words before an expression that belong to it, the TIMEX3 mod they give, and what they may stand before.

    `shape` has a word a place, `|` between words of which one stands there.
    """

    shape: str
    mod: str | None
    # "count": a number of units, "more": one that is no "few", "one": nor a range; "date"; "day": a day with its
    # number, or a clock; "whole": any day; "this": "this month"; "yesterday": that or "today".
    before: str
    example: Example
    part: str = ""  # of the day, in TIMEX3 letters

    def spellings(self) -> list[tuple[str, ...]]:
        """Return every row of words that the shape stands for."""
        return list(product(*(place.split("|") for place in self.shape.split())))


MODIFIERS = (
    # Of counted units.
    Modifier(
        "about|around|roughly|approximately", "APPROX", "count", E("It took about two years.", "about two years", "P2Y")
    ),
    Modifier("close to", "APPROX", "count", E("It took close to two years.", "close to two years", "P2Y")),
    Modifier("an estimated", "APPROX", "more", E("It took an estimated two years.", "an estimated two years", "P2Y")),
    Modifier("some", "APPROX", "more", E("It took some 40 years.", "some 40 years", "P40Y")),
    Modifier("nearly|almost", "LESS_THAN", "count", E("It took nearly two years.", "nearly two years", "P2Y")),
    Modifier("less|fewer than", "LESS_THAN", "count", E("It took less than ten days.", "less than ten days", "P10D")),
    Modifier("under", "LESS_THAN", "more", E("It took under two years.", "under two years", "P2Y")),
    Modifier(
        "the better|best part of",
        "LESS_THAN",
        "count",
        E("It took the better part of a day.", "the better part of a day", "P1D"),
    ),
    Modifier("more than", "MORE_THAN", "count", E("It took more than two years.", "more than two years", "P2Y")),
    Modifier("over", "MORE_THAN", "one", E("It took over two years.", "over two years", "P2Y")),
    Modifier("at least", "EQUAL_OR_MORE", "count", E("It took at least two days.", "at least two days", "P2D")),
    Modifier("no less than", "EQUAL_OR_MORE", "count", E("It took no less than a day.", "no less than a day", "P1D")),
    Modifier("up to", "EQUAL_OR_LESS", "count", E("It takes up to two days.", "up to two days", "P2D")),
    Modifier("at most", "EQUAL_OR_LESS", "count", E("It takes at most two days.", "at most two days", "P2D")),
    Modifier(
        "no|not more than", "EQUAL_OR_LESS", "count", E("It takes no more than a day.", "no more than a day", "P1D")
    ),
    # Of dates.
    Modifier("around", "APPROX", "day", E("It fell around Jan. 5.", "around Jan. 5", "2026-01-05")),
    Modifier("early", "START", "date or part", E("It fell early last year.", "early last year", "2025")),
    Modifier("late", "END", "date or part", E("It fell in late January.", "late January", "2026-01")),
    Modifier("mid", "MID", "date or part", E("It fell in mid January.", "mid January", "2026-01")),
    Modifier("early -", "START", "date or part", E("It fell in early-January.", "early-January", "2026-01")),
    Modifier("late -", "END", "date or part", E("It fell in late-January.", "late-January", "2026-01")),
    Modifier("mid -", "MID", "date or part", E("It fell in mid-January.", "mid-January", "2026-01")),
    Modifier("early to mid -", "START", "date", E("It opens in early to mid-March.", "early to mid-March", "2026-03")),
    Modifier("mid to late", "END", "date", E("It opens in mid to late March.", "mid to late March", "2026-03")),
    Modifier("mid - to late", "END", "date", E("It opens in mid- to late March.", "mid- to late March", "2026-03")),
    Modifier("the early", "START", "date", E("It fell in the early 1990s.", "the early 1990s", "199")),
    Modifier("the late", "END", "date", E("It fell in the late 1990s.", "the late 1990s", "199")),
    Modifier("the mid -", "MID", "date", E("It fell in the mid-1990s.", "the mid-1990s", "199")),
    Modifier("early in", "START", "date", E("It fell early in 2019.", "early in 2019", "2019")),
    Modifier("late in", "END", "date", E("It fell late in 2019.", "late in 2019", "2019")),
    Modifier(
        "the beginning|start|outset of",
        "START",
        "date",
        E("It fell at the start of 2019.", "the start of 2019", "2019"),
    ),
    Modifier("the middle of", "MID", "date", E("It fell in the middle of 2019.", "the middle of 2019", "2019")),
    Modifier("the end|close of", "END", "date", E("It fell at the end of 2019.", "the end of 2019", "2019")),
    Modifier("end of|-", "END", "date", E("It falls by end of 2027.", "end of 2027", "2027")),
    Modifier(
        "the early|first|opening days|weeks|months|part of",
        "START",
        "date",
        E("It fell in the first days of 2019.", "the first days of 2019", "2019"),
    ),
    Modifier(
        "the late|latter|last|final|closing|dying days|weeks|months|part of",
        "END",
        "date",
        E("It fell in the last days of 2019.", "the last days of 2019", "2019"),
    ),
    Modifier("sometime", None, "date", E("It opens sometime next year.", "sometime next year", "2027")),
    Modifier("earlier", None, "this", E("It fell earlier this year.", "earlier this year", "2026")),
    Modifier("later", None, "this", E("It opens later this year.", "later this year", "2026")),
    Modifier("earlier|later", None, "yesterday", E("It fell earlier yesterday.", "earlier yesterday", "2026-02-05")),
    # Of days, with a part of each.
    Modifier(
        "the early|small|wee|predawn hours of",
        "START",
        "whole",
        E("It sank in the small hours of Sunday.", "the small hours of Sunday", "2026-02-01TMO"),
        "MO",
    ),
    Modifier(
        "the early morning of",
        "START",
        "whole",
        E("It sank in the early morning of May 5.", "the early morning of May 5", "2026-05-05TMO", "2026-05-09"),
        "MO",
    ),
    Modifier(
        "the early morning hours of",
        "START",
        "whole",
        E(
            "It sank in the early morning hours of May 5.",
            "the early morning hours of May 5",
            "2026-05-05TMO",
            "2026-05-09",
        ),
        "MO",
    ),
    Modifier(
        "the late afternoon of",
        "END",
        "whole",
        E("It sank in the late afternoon of May 5.", "the late afternoon of May 5", "2026-05-05TAF", "2026-05-09"),
        "AF",
    ),
    Modifier(
        "the early evening of",
        "START",
        "whole",
        E("It sank in the early evening of May 5.", "the early evening of May 5", "2026-05-05TEV", "2026-05-09"),
        "EV",
    ),
    Modifier(
        "the late evening of",
        "END",
        "whole",
        E("It sank in the late evening of May 5.", "the late evening of May 5", "2026-05-05TEV", "2026-05-09"),
        "EV",
    ),
    Modifier(
        "the morning of",
        None,
        "whole",
        E("It sank on the morning of Jan. 5.", "the morning of Jan. 5", "2026-01-05TMO"),
        "MO",
    ),
    Modifier(
        "the afternoon of",
        None,
        "whole",
        E("It sank on the afternoon of Jan. 5.", "the afternoon of Jan. 5", "2026-01-05TAF"),
        "AF",
    ),
    Modifier(
        "the evening of",
        None,
        "whole",
        E("It sank on the evening of Jan. 5.", "the evening of Jan. 5", "2026-01-05TEV"),
        "EV",
    ),
    Modifier(
        "the night of",
        None,
        "whole",
        E("It sank on the night of Jan. 5.", "the night of Jan. 5", "2026-01-05TNI"),
        "NI",
    ),
)
