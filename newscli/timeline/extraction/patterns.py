"""The tables of time patterns, fixed phrases and modifiers. Each row has examples that prove it."""

import re
from collections.abc import Callable
from importlib import import_module
from itertools import product
from typing import Literal

from newscli.records import NamedTuple
from newscli.timeline.match import Context, Match, Normalization

Meaning = Callable[[Match, Context], Normalization | None]


class Pattern(NamedTuple):
    """Word classes in order (`?` may be missing, `|` one of, `[…]` a group that may be missing), and what they mean.

    An example has the words that the row finds in brackets, after a bar their TIMEX3 value, and after another the day
    of publication where that is not 2026-02-06.
    """

    shape: str
    module: str
    function: str
    examples: tuple[str, ...]

    @property
    def meaning(self) -> Meaning:
        """What reads a match; its module is loaded when first asked for."""
        meaning: Meaning = getattr(import_module(f"newscli.timeline.normalization.{self.module}"), self.function)
        return meaning


def _read_patterns(table: str) -> tuple[Pattern, ...]:
    """Return the rows of a table: `shape: module.function`, then examples."""
    rows = re.findall(r"^([A-Z].+): (\w+)\.(\w+)\n((?: .+\n)+)", table, re.MULTILINE)
    return tuple(
        Pattern(shape, module, function, tuple(map(str.strip, row.splitlines())))
        for shape, module, function, row in rows
    )


PATTERNS = _read_patterns("""
# Whole dates.
ISO: dates.iso
    Logged [2026-02-06] by the clerk. | 2026-02-06
ISOWEEK: dates.iso
    The plan for [2026-W05] is out. | 2026-W05
DAY|NTH MONTH DAY|SIXTY|INTEGER|YEAR ERA|ERAWORD: years.day_of_era
    He was stabbed on [15 March 44 BC]. | BC0044-03-15
SLASHED: dates.slashed
    It was dated [2/6/2026] in ink. | 2026-02-06
    It was dated [6.2.2026] in ink. | 2026-02-06
MONTH DAY|NTH: dates.month_day
    The dam broke on [Jan. 12] near Colby. | 2026-01-12
    It snowed from [Nov. 3] to Jan. 5, 1999. | 1998-11-03
    Bids are due on [March 2] at the hall. | 2026-03-02
    The ferry sank on [Nov. 30] in fog. | 2025-11-30
    He was jailed over the [Jan. 6] riot. | 2021-01-06
    Police charged her in June over a [May 4] fire. | 2025-05-04
    The choir will sing on Oct. 3, with its last concert in Corran on [Dec. 10]. | 2026-12-10
DAY: dates.second_day
    They fence on June 7 and [8] in Colby. | 2026-06-08
    Lund asked 400 bakers Jan. 6 to [10]. | 2026-01-10
MONTH THE NTH [COMMA? YEAR]: dates.month_day
    It began [January the 3rd]. | 2026-01-03
MONTH ORDINAL: dates.month_day
    It opened on [January third]. | 2026-01-03
MONTH DAY|NTH IN YEAR: dates.month_day
    On [May 5 in 2019] it fell. | 2019-05-05
MONTH DAY|NTH COMMA? YEAR: dates.month_day
    On [May 5, 2019], it fell. | 2019-05-05
MONTH COMMA DAY COMMA? YEAR: dates.month_day
    On [May, 5 2019] it fell. | 2019-05-05
WEEKDAY|WDABBR DOT? COMMA? MONTH COMMA DAY COMMA? YEAR: dates.month_day
    It opens on [Monday, January, 4 2027]. | 2027-01-04
THIS|LAST|NEXT? COMING|PAST? WEEKDAY|WDABBR DOT? COMMA? MONTH DAY|NTH|ORDINAL [COMMA? YEAR]: dates.month_day
    He sings [this coming Sunday, Feb. 8]. | 2026-02-08
    They met on [Tuesday, Feb. 3], in Colby. | 2026-02-03
DAY|NTH OF? MONTH [COMMA? YEAR]: dates.month_day
    It shut on [30 June 2011]. | 2011-06-30
THIS|LAST|NEXT? WEEKDAY|WDABBR DOT? COMMA? DAY|NTH MONTH [COMMA? YEAR]: dates.month_day
    It reopened on [Monday 2 February]. | 2026-02-02
THE NTH|ORDINAL OF MONTH [COMMA? YEAR]: dates.month_day
    He left on [the 3rd of January]. | 2026-01-03
LAST|NEXT MONTH DAY: dates.month_day
    He quit [last Oct. 3]. | 2025-10-03
MONTH DAY HYPHEN DAY [COMMA? YEAR]: dates.day_range
    The fair ran [Jan. 6-8] in Colby. | P3D
DAY HYPHEN DAY MONTH YEAR?: dates.day_range
    It ran on [6–8 January]. | P3D
DAY|NTH: dates.first_day
    The fair runs between [3] and 9 May 2026. | 2026-05-03
THE NTH: anaphoric.nth_of_month
    The siege began in May 1943; the wall fell on [the 21st]. | 1943-05-21
INTEGER|YEAR UNITS: clocks.military
    Shots fell at [0630 hours]. | 2026-02-06T06:30

# Months and years.
MONTH COMMA? OF? YEAR: months.month_year
    Built in [June 1998]. | 1998-06
MONTH SHORTYEAR: months.month_year
    Built in [June ’98]. | 1998-06
MONTHNAME|MAYMARCH: months.month
    She resigned in [October]. | 2025-10
    Talks will resume in [April]. | 2026-04
    They last met in [May]. | 2025-05
    It rained from [March] to June 1998. | 1998-03
    The owners got until [mid-April] to reply. | 2026-04
    The next vote is in [November]. | 2026-11
    They called a rally for [May]. | 2026-05
    The council agreed to pave the lane in [April]. | 2026-04
MONTHABBR DOT: months.month
    She resigned in [Oct.] and left. | 2025-10
LAST|NEXT|THIS|COMING MONTH: months.month
    They met [last March]. | 2025-03
THIS PAST|COMING MONTH: months.month
    It burned [this past June]. | 2025-06
THE UNITWORD OF MONTH [COMMA? YEAR]: relative.named_unit
    It rained all through [the month of May 2019]. | 2019-05
THE UNITWORD YEAR: relative.named_unit
    In [the year 2012] it sank. | 2012
MONTH DAY|NTH OF? THAT|LAST|NEXT|THIS UNITWORD: anaphoric.of_year
    They wed on [June 9 last year]. | 2025-06-09
    It opened in 2019 and burned on [July 3 of that year]. | 2019-07-03
DAY|NTH OF? MONTH OF? THAT|LAST|NEXT|THIS UNITWORD: anaphoric.of_year
    They wed on [8 March last year]. | 2025-03-08
    It opened in 2019 and burned on [3 July of that year]. | 2019-07-03
THE FOLLOWING|NEXT|PREVIOUS MONTH: anaphoric.month_beside
    He won in June 2013 and died [the following March]. | 2014-03
THAT|SAME MONTHNAME: anaphoric.month_beside
    He won in June 2013; [that August] he died. | 2013-08
THE? MONTH|SEASON OF? THAT|LAST|NEXT|THIS UNITWORD: anaphoric.of_year
    He won in May 2019 and died in [July of that year]. | 2019-07
    They wed in [March last year]. | 2025-03
    They wed in [the spring of last year]. | 2025-SP
THE? MONTH|SEASON OF? THE SAME|FOLLOWING|NEXT|PREVIOUS UNITWORD: anaphoric.of_year
    He won in 2019, she in [May of the following year]. | 2020-05
YEAR: years.year
    The mill closed in [1998]. | 1998
SHORTYEAR: years.short_year
    The mill closed in [’98]. | 1998
YEARS: years.years
    The [2009-11] drought ruined them. | P2Y
CARDINAL HUNDRED? CARDINAL HYPHEN? CARDINAL?: years.spelled_year
    It fell in [nineteen ninety-one]. | 1991
THE UNITWORD CARDINAL HUNDRED CARDINAL?: years.spelled_year
    Fears of [the year two thousand] passed. | 2000
THE? DECADE: years.decade
    Built in [the 1990s] by hand. | 199
    Loud in the 1990s and [’00s]. | 200
THE? DECADEWORD: years.decade
    Built in [the nineties]. | 199
THE? CARDINAL HYPHEN? DECADEWORD: years.spelled_decade
    Built in [the nineteen-sixties]. | 196
THE LAST|ORDINAL HALF|QUARTER|UNITWORD OF THE? NTH|ORDINAL HYPHEN? UNITWORD: years.part_of_century
    A chapel of [the second half of the 14th century]. | 13
    Built in [the last decade of the 19th century]. | 189
THE LAST|FIRST|SECOND HALF OF DECADES: years.half_decade
    Clogs came back in [the last half of the '50s]. | 195
THE? NTH|ORDINAL HYPHEN? UNITWORD: years.century
    A hall of [the 19th century]. | 18
THE? NTH|ORDINAL UNITS: years.century
    It fell in the 4th or [5th centuries]. | 04
THE? NTH|ORDINAL: years.one_of_centuries
    It fell in [the 4th] and 5th centuries. | 03
THE? NTH|ORDINAL HYPHEN? UNITWORD ERA|ERAWORD: years.century
    A temple of [the third century B.C.] stood here. | BC02
DAY|SIXTY|INTEGER|YEAR ERA|ERAWORD: years.year_of_era
    The king died in [212 BC] at home. | BC0212
    The queen died in [850 ce] at sea. | 0850
    The queen died in [212 bce] at sea. | BC0212
    The queen died in [850 C.E.] at sea. | 0850
    The queen died in [212 b.c.e.] at sea. | BC0212
YEARS ERA|ERAWORD: years.years_of_era
    He ruled [1550–1525 BC], they say. | P25Y
DAY|SIXTY|INTEGER HYPHEN DAY|SIXTY|INTEGER ERA|ERAWORD: years.years_of_era
    They came in [480–479 BC]. | P1Y
DAY|SIXTY|INTEGER|YEAR: years.first_of_era
    It stood between [900] and 612 BC. | BC0900
ERA|ERAWORD DAY|SIXTY|INTEGER|YEAR: years.year_of_era
    The stage was built in [AD 79]. | 0079
THE? CARDINAL HYPHEN? ORDINAL UNITWORD: years.century
    A hall of [the twenty-first century]. | 20

# Weekdays and days around publication.
WEEKDAY PART|NOON?: weekdays.weekday
    The council voted on [Tuesday]. | 2026-02-03
    The council will vote on [Tuesday]. | 2026-02-10
    The roof fell in on [Monday night]. | 2026-02-02TNI
    Neighbors planned a rally on [Sunday]. | 2026-02-08
    The gate could be shut on [Monday]. | 2026-02-09
    Nobody could shut the gate on [Monday]. | 2026-02-02
    Rain fell from [Friday night] into Saturday. | 2026-01-30TNI
    Until [Thursday], the parrot had not sworn. | 2026-02-05
WEEKDAY PART? OF LAST|NEXT|THIS UNITWORD: weekdays.weekday_of_week
    The mill shut on [Thursday of last week]. | 2026-01-29
    The mill opens on [Monday of next week]. | 2026-02-09
LAST|NEXT|THIS WEEKDAY PART?: weekdays.weekday
    The mayor quit [last Friday]. | 2026-01-30
    The mayor quits [next Friday]. | 2026-02-13
THIS PAST|COMING WEEKDAY PART?: weekdays.weekday
    It fell [this past Sunday]. | 2026-02-01
THE FOLLOWING|PREVIOUS|NEXT WEEKDAY PART?: weekdays.weekday_beside
    He left on Jan. 5; she left [the following Friday]. | 2026-01-09
THAT SAME? WEEKDAY PART?: weekdays.weekday_beside
    He left on Jan. 5; [that Monday] it rained. | 2026-01-05
OVERNIGHT WEEKDAY: weekdays.weekday
    Rain fell [overnight Monday]. | 2026-02-02TNI
A WEEKDAY PART?: weekdays.some_weekday
    It is best on [a Friday]. | XXXX-WXX-5
    On [a Friday night] the bar is full. | XXXX-WXX-5TNI
CARDINAL WEEKDAY PART?: weekdays.one_weekday
    [One Friday] in May it sank. | XXXX-WXX-5
THE LAST|ORDINAL? DAYWORD|UNITWORD|WEEKEND|WEEKDAY|PART BEFORE|AFTER HOLIDAY YEAR?: counted.beside_day
    It sank [the day after Christmas]. | 2025-12-26
    It sank [the Monday before Christmas]. | 2025-12-22
    It opens [the first Monday after Easter]. | 2026-04-06
    It opens in [the week after Easter]. | 2026-W15
    It sank [the night before Christmas]. | 2025-12-24TNI
THE LAST|ORDINAL? DAYWORD|UNITWORD|WEEKEND|WEEKDAY|PART BEFORE|AFTER DAY|NTH MONTH YEAR?: counted.beside_day
    It sank [the week before 3 February]. | 2026-W05
THE LAST|ORDINAL? DAYWORD|UNITWORD|WEEKEND|WEEKDAY|PART BEFORE|AFTER MONTH DAY|NTH [COMMA? YEAR]: \
counted.beside_day
    It sank [the day before May 3, 2019]. | 2019-05-02
COUNT UNITNOUN BEFORE|AFTER HOLIDAY YEAR?: counted.beside_day
    They will vote [a week before Christmas]. | 2026-W51
    They left [three days after Easter]. | 2025-04-23
COUNT UNITNOUN BEFORE|AFTER DAY|NTH MONTH YEAR?: counted.beside_day
    It sank [two days before 3 February]. | 2026-02-01
COUNT UNITNOUN BEFORE|AFTER MONTH DAY|NTH [COMMA? YEAR]: counted.beside_day
    It sank [a year before May 3, 2019]. | 2018
THE HOLIDAY|SEASON|MONTH BEFORE|AFTER LAST|NEXT: counted.second_named
    She died [the Christmas before last]. | 2024-12-25
    They moved [the summer before last]. | 2024-SU
    It opens [the spring after next]. | 2027-SP
THE WEEKDAY BEFORE|AFTER LAST|NEXT: weekdays.second_weekday
    He quit [the Sunday before last]. | 2026-01-25
    He quits [the Friday after next]. | 2026-02-20
WEEKDAYS PART|PARTS?: durations.weekdays
    It opens on [Mondays]. | XXXX-WXX-1
WEEKDAY PARTS|UNITS: durations.weekdays
    He works [Monday nights]. | XXXX-WXX-1TNI
    She sings [Sunday mornings]. | XXXX-WXX-7TMO
EVERY ALTERNATE|ORDINAL WEEKDAY PART?: durations.weekdays
    It opens [every other Saturday]. | XXXX-WXX-6
EVERY MONTH: durations.every_month
    It floods [every June]. | XXXX-06
EVERY WEEKDAY PART?: durations.weekdays
    She sings [every Friday]. | XXXX-WXX-5
TODAY|YESTERDAY|TOMORROW PART|NOON?: weekdays.today
    It rained [yesterday]. | 2026-02-05
    Polls open [tomorrow]. | 2026-02-07
COUNT UNITNOUN FROM|ON WEEKDAY: relative.from_day
    It opens [two weeks from Monday]. | 2026-02-23
    It opens [a week on Tuesday]. | 2026-02-17
WEEKDAY UNITWORD: relative.from_day
    It opens on [Monday week]. | 2026-02-16
COUNT UNITNOUN AGO ON? LAST|NEXT|THIS? WEEKDAY|TODAY|YESTERDAY|TOMORROW: counted.ago_on
    He quit [a week ago Tuesday]. | 2026-01-27
    He quit [two weeks ago today]. | 2026-01-23
    He quit [a year ago yesterday]. | 2025-02-05
    It sank [80 years ago tomorrow]. | 1946-02-07
    It sank [a week ago last Monday]. | 2026-01-26
    It sank [50 years ago on Sunday]. | 1976-02-08
COUNT UNITNOUN AGO TO THE DAYWORD: counted.ago_on
    It sank [ten years ago to the day]. | 2016-02-06
COUNT UNITNOUN LAST WEEKDAY: counted.ago_on
    It sank [a week last Monday]. | 2026-01-26
COUNT UNITNOUN AGO IN|ON? LAST|NEXT|THIS? MONTH DAY|NTH?: counted.ago_on
    It sank [two years ago last March]. | 2023-03
    It sank [two years ago in May]. | 2024-05
    It sank [20 years ago on Feb. 9]. | 2006-02-09
COUNT UNITNOUN AGO ON? DAY|NTH MONTH: counted.ago_on
    It sank [20 years ago on 9 February]. | 2006-02-09
COUNT UNITNOUN AGO IN? LAST|NEXT|THIS|THE? SEASON|HOLIDAY: counted.ago_on
    It sank [three years ago last summer]. | 2022-SU
    It sank [a year ago last Christmas]. | 2024-12-25
TONIGHT|OVERNIGHT: weekdays.today
    The team plays [tonight]. | 2026-02-06TNI
THE EARLY UNITS: weekdays.early_hours
    It sank in [the early hours]. | 2026-02-06TMO
PART: weekdays.part_alone
    It rained by [mid-afternoon]. | 2026-02-06TAF
THIS|LAST PART: weekdays.today
    A barn burned [this morning]. | 2026-02-06TMO
    A barn burned [last night]. | 2026-02-05TNI

# Units around publication, and around what was named before.
THE LATEST QUARTER|PERIOD: quarters.the_quarter
    Net income halved in the third quarter, and earnings missed forecasts. It lost in [the latest period]. | 2025-Q3
LAST|NEXT|THIS|CURRENT|PREVIOUS UNIT: relative.near_unit
    The mayor spoke [last week]. | 2026-W05
    Rents rose [this month]. | 2026-02
    It will open [next year]. | 2027
THE CURRENT|COMING|LATEST FISCAL? UNIT: relative.near_unit
    Sales rose in [the current year]. | 2026
THIS PAST UNIT: relative.near_unit
    It fell [this past weekend]. | 2026-W05-WE
THIS COMING UNIT: relative.near_unit
    It opens [this coming week]. | 2026-W07
THE? SEASON [OF YEAR]: months.season
    They wed in [the summer of 2019]. | 2019-SU
    It will be dry by [winter]. | 2026-WI
    It would not have been dry by [autumn]. | 2025-FA
THE? SEASON UNITS [OF YEAR]: months.season
    It starved in [the summer months of 1942]. | 1942-SU
THE? SEASON OF? YEARS: months.season
    They froze in [the winter of 1887–88]. | 1887-WI
THE SEASON OF CARDINAL HYPHEN? CARDINAL HYPHEN? CARDINAL?: months.season
    In [the summer of nineteen seventy-one] it froze. | 1971-SU
THAT SAME? SEASON: anaphoric.that_season
    The mill burned in May 1998. [That summer] they left. | 1998-SU
THE SAME|FOLLOWING|NEXT|PREVIOUS SEASON: anaphoric.that_season
    The mill burned in May 1998 and again [the following spring]. | 1999-SP
LAST|NEXT|THIS SEASON: months.season
    Prices fell [last fall]. | 2025-FA
    It opens [this summer]. | 2026-SU
THIS PAST|COMING SEASON: months.season
    He quit [this past spring]. | 2025-SP
THE? SEASON YEAR: months.season
    [The summer 2019] fires spread. | 2019-SU
COUNT MORE? UNITNOUN AGO: relative.ago
    The bridge fell [two years ago]. | 2024
    The bridge fell [two and a half years ago]. | 2023
    The bridge fell [11 days ago]. | 2026-01-26
    The bridge fell [a few days ago]. | PAST_REF
COUNT TO|OR|HYPHEN COUNT UNITS AGO: relative.ago
    He quit [three to four years ago]. | 2022
HALF A UNITWORD|DAYWORD AGO: relative.ago
    It sank [half a century ago]. | 1976
    It sank [half a day ago]. | 2026-02-06
A QUARTER OF A UNITWORD AGO: relative.ago
    It sank [a quarter of a century ago]. | 2001
A? HALF|QUARTER HYPHEN? UNITWORD AGO: relative.ago
    It sank [a quarter-century ago]. | 2001
HALF A UNITWORD LATER|EARLIER: counted.earlier
    It sank in 1920 and rose [half a century later]. | 1970
COUNT TO|OR|HYPHEN COUNT UNITS LATER|EARLIER: counted.earlier
    He left on Jan. 5 and came back [two or three days later]. | 2026-01-08
A? HALF|QUARTER HYPHEN? UNITWORD LATER|EARLIER: counted.earlier
    It rang at 11:50 p.m. and [a half-hour later]. | 2026-02-07T00:20
COUNT WEEKDAYS AGO: relative.weekdays_ago
    They met [two Sundays ago]. | 2026-01-25
A UNITWORD|DAYWORD OR CARDINAL AGO: relative.ago
    He quit [a week or two ago]. | 2026-W04
A UNITWORD|DAYWORD OR CARDINAL LATER|EARLIER: counted.earlier
    He left on Jan. 5 and came back [a day or two later]. | 2026-01-07
COUNT UNITS AGO THIS|NEXT|LAST UNITWORD: relative.ago_this
    It opened [three years ago this week]. | 2023-W06
COUNT UNITNOUN OR SO AGO: relative.ago
    He quit [a week or so ago]. | 2026-W05
A UNITWORD|DAYWORD HYPHEN? AND HYPHEN? A HYPHEN? HALF AGO: relative.ago
    It fell [a year and a half ago]. | 2024
    It fell [a fortnight-and-a-half ago]. | 2026-W03
    It fell [a week and a half ago]. | 2026-W05
    It fell [a day and a half ago]. | 2026-02-05
    It fell [an hour and a half ago]. | 2026-02-06
A UNITWORD|DAYWORD HYPHEN? AND HYPHEN? A HYPHEN? HALF FROM NOW|TODAY: relative.ago
    It ends [a fortnight and a half from now]. | 2026-W09
A UNITWORD|DAYWORD HYPHEN? AND HYPHEN? A HYPHEN? HALF LATER|EARLIER: counted.earlier
    He left on Jan. 29, and Ada [a year and a half earlier]. | 2024
    He left on Jan. 3 and fell [a fortnight and a half later]. | 2026-W04
UNITS LATER|EARLIER: counted.units_later
    He died [days later]. | PAST_REF
COUNT UNITNOUN BACK: relative.back
    He quit [a few years back]. | PAST_REF
    It fell [two years back]. | 2024
UNITS AGO: relative.ago
    It all fell [months ago]. | PAST_REF
COUNT UNITNOUN FROM NOW|TODAY: relative.ago
    It ends [a year from now]. | 2027
COUNT TO|OR|HYPHEN COUNT UNITS FROM NOW|TODAY: relative.ago
    It thaws [four or five months from now]. | 2026-07
COUNT UNITNOUN HENCE: relative.ago
    It ends [two months hence]. | 2026-04
COUNT UNITNOUN EARLIER|LATER: counted.earlier
    The van crashed on Jan. 5 and burned [two days later]. | 2026-01-07
    The call came at 11:50 p.m. and [22 minutes later] he died. | 2026-02-07T00:12
THE FOLLOWING|PREVIOUS|NEXT UNIT: counted.earlier
    He won in May 2019 and lost [the following month]. | 2019-06
THE UNIT BEFORE|AFTER: counted.day_beside
    He left on Jan. 5; she left [the day before]. | 2026-01-04
    He left [the day before] the vote on Jan. 5. | 2026-01-04
COUNT UNITNOUN BEFORE|AFTER: counted.day_beside
    He left in May 2019; she had left [a year before]. | 2018
    He left [two days before] Monday's vote. | 2026-01-31
THE UNIT BEFORE|AFTER LAST|NEXT|YESTERDAY|TOMORROW: relative.twice_removed
    He won [the year before last]. | 2024
    They meet [the day after tomorrow]. | 2026-02-08
THAT|FOLLOWING SAME? PART: anaphoric.that_part
    He left on Jan. 5. [That morning] it rained. | 2026-01-05TMO
    He left on Jan. 5. [That same night] it rained. | 2026-01-05TNI
THE PREVIOUS PART: anaphoric.that_part
    He left on Jan. 5; they had met [the previous evening]. | 2026-01-04TEV
THE PART BEFORE|AFTER: anaphoric.that_part
    He left on Jan. 5; they had met [the night before]. | 2026-01-04TNI
THE SAME|NEXT|FOLLOWING PART: anaphoric.that_part
    He left on Jan. 5 and came back [the next morning]. | 2026-01-06TMO
THIS DAYWORD IN YEAR: anaphoric.year_before_that
    On [this day in 1963] it opened. | 1963-02-06
COUNT SEASONS AGO: months.seasons_ago
    They wed [two summers ago]. | 2024-SU
THE UNIT EARLIER: counted.earlier
    He left on Jan. 5; she left [the day earlier]. | 2026-01-04
THAT SAME? UNIT: anaphoric.that_unit
    She landed on Jan. 5 and flew on [that day]. | 2026-01-05
THE SAME UNIT: anaphoric.that_unit
    She won on Jan. 5 and lost [the same day]. | 2026-01-05
THE UNITWORD|WEEKEND OF MONTH DAY|NTH: relative.unit_of_day
    It met in [the week of Feb. 16]. | 2026-W08
THE UNITWORD|WEEKEND OF DAY|NTH MONTH: relative.unit_of_day
    It met in [the week of 16 February]. | 2026-W08
THE LAST|ORDINAL UNITWORD OF MONTH [COMMA? YEAR]: relative.week_of_month
    Talks open in [the second week of March]. | 2026-W11
    It shut in [the last week of May 2019]. | 2019-W22
THE LAST|ORDINAL UNITWORD OF YEAR: relative.week_of_month
    It sank in [the last week of 2012]. | 2012-W52
THE LAST|ORDINAL WEEKDAY|DAYWORD OF|IN MONTH [COMMA? YEAR]: relative.nth_day
    It meets on [the first Monday in March]. | 2026-03-02
    It shut on [the last day of May 2019]. | 2019-05-31
THE? LAST|ORDINAL|LATE DAYWORD: weekdays.day_of_event
    It is [the second day] of the strike. | 2026-02-06
THE NEW UNITWORD: relative.new_year
    It opens in [the new year]. | 2026
THE? HOLIDAY UNITWORD|WEEKEND: relative.unit_of_day
    She came in [Easter week]. | 2026-W14
    It ran over [the Presidents Day weekend]. | 2025-W07-WE
THE FULL? FISCAL? UNITWORD|WEEKEND: anaphoric.the_unit
    Rain fell over [the weekend]. | 2026-W05-WE
UNITWORD: relative.mid_unit
    It will close by [mid-year]. | 2026
UNITWORD HYPHEN? END: relative.year_end
    It closes by [year-end]. | 2026
UNITWORD POSS END: relative.year_end
    It closes by [year's end]. | 2026

# Quarters, halves and the periods of companies.
FISCAL? QUARTERED OF? YEAR?: quarters.coded
    Sales rose in [Q3 2025] at the mill. | 2025-Q3
    Sales rose in [3Q25] at the mill. | 2025-Q3
    Sales fell in [Q4] at the mill. | 2025-Q4
THE|THIS? FISCAL? ORDINAL|NTH QUARTER|HALF OF? LAST|NEXT|THIS UNITWORD: quarters.quarter
    It opens in [the third quarter of next year]. | 2027-Q3
THE MONTHNAME|MAYMARCH QUARTER: quarters.quarter_of_month
    Prices rose 1 per cent in [the September quarter]. | 2025-Q3
THE|ITS? ORDINAL|NTH FISCAL QUARTER: quarters.quarter
    In [the second fiscal quarter] it lost. | 2026-Q2
THE|THIS? FISCAL? ORDINAL|NTH QUARTER|HALF [OF THE UNITWORD]: quarters.quarter
    Sales fell in [the third quarter]. | 2025-Q3
    They want repairs by [the third quarter]. | 2026-Q3
    It will open in [the first quarter]. | 2026-Q1 | 2025-11-20
FISCAL? ORDINAL|NTH HYPHEN QUARTER|HALF: quarters.quarter
    It had a [fourth-quarter] loss. | 2025-Q4
THE|THIS? FISCAL? ORDINAL|NTH QUARTER|HALF OF? FISCAL|TRADING? YEAR: quarters.quarter
    Output fell in [the second half of 2019]. | 2019-H2
THE LAST HALF|QUARTER OF YEAR: quarters.quarter
    Output fell in [the last half of 2019]. | 2019-H2
THE LAST|ORDINAL CARDINAL|DAY UNITS OF YEAR: quarters.months_of_year
    Output fell in [the last three months of 2019]. | 2019-Q4
    Output fell in [the final six months of 2019]. | 2019-H2
    Output fell in [the first 10 months of 2019]. | P10M
THE LAST|ORDINAL CARDINAL|DAY UNITS OF THE UNITWORD: quarters.months_of_year
    Output fell in [the last three months of the year]. | 2025-Q4
    Output will fall in [the first six months of the year]. | 2026-H1
THE? YEAR FISCAL? ORDINAL HYPHEN? QUARTER|HALF: quarters.quarter
    In [the 2024 second quarter] it lost. | 2024-Q2
LAST|NEXT|THIS UNITWORD POSS FISCAL? ORDINAL HYPHEN? QUARTER|HALF: quarters.quarter
    It opens in [next year's first quarter]. | 2027-Q1
THE? UNITWORD HYPHEN AGO|EARLIER ORDINAL QUARTER|HALF: quarters.quarter
    In [the year-ago first quarter] it lost. | 2025-Q1
THE COMPARABLE|SAME? YEAR QUARTER|PERIOD: quarters.the_quarter
    It lost in [the 2024 period]. | 2024
    It lost in [the like 2024 period]. | 2024
THE? COMPARABLE? UNITWORD HYPHEN AGO|EARLIER QUARTER|PERIOD: quarters.the_quarter
    It lost in [the year-ago period]. | 2025
THE SAME PERIOD|QUARTER LAST UNITWORD: quarters.the_quarter
    Net income halved in the third quarter, and earnings missed forecasts. It lost in [the same period last year]. | \
2024-Q3
THE SAME|COMPARABLE PERIOD|QUARTER OF|IN YEAR: quarters.the_quarter
    It lost in [the same period of 2024]. | 2024
THE SAME|COMPARABLE UNIT LAST UNITWORD: anaphoric.year_before_that
    Sales fell in January from [the same month last year]. | 2025-01
THE SAME|COMPARABLE UNIT A UNITWORD AGO|EARLIER|BEFORE: anaphoric.year_before_that
    It rained more than in [the same week a year earlier]. | 2025-W06
THE SAME|COMPARABLE UNIT OF|IN YEAR: anaphoric.year_before_that
    Sales fell in January from [the same month in 2019]. | 2019-01
THE COMPARABLE PERIOD|QUARTER [LAST UNITWORD]: quarters.the_quarter
    Net income halved in the third quarter, and earnings missed forecasts. It lost in [the comparable period]. | \
2024-Q3
THE COMPARABLE|SAME? PERIOD|QUARTER A|THE UNITWORD AGO|EARLIER|BEFORE: quarters.the_quarter
    Net income halved in the third quarter, and earnings missed forecasts. It lost in [the quarter a year ago]. | \
2024-Q3
LAST UNITWORD POSS QUARTER|PERIOD: quarters.the_quarter
    Net income halved in the third quarter, and earnings missed forecasts. It lost in [last year's quarter]. | 2024-Q3
THE FISCAL? QUARTER: quarters.the_quarter
    Output fell in [the quarter]. | 2025-Q4
    Profit rose, and earnings too, in [the quarter] ended Oct. 31. | 2025-Q3
UNITWORD HYPHEN EARLIER|AGO: quarters.year_earlier
    Net income halved in the third quarter, and earnings missed forecasts. The [year-ago] loss was less. | 2024-Q3
FISCAL UNITWORD? YEAR: quarters.fiscal
    It lost in [fiscal 2024]. | 2024

# How long and how often.
COUNT TRADING? UNITNOUN: durations.duration
    They talked for [two weeks]. | P2W
    It took [2 1/2 years] to build. | P2Y6M
    It took [several days] to count. | PXD
    It took [hundreds of years] to grow. | PXY
    It took [two million years] to form. | P2000000Y
    It took [a week]. | P1W
    It took [five and a half years]. | P5Y6M
    It took [two-and-a-half years]. | P2Y6M
    It took [half a dozen years]. | P6Y
    It took [a half-dozen years]. | P6Y
COUNT HYPHEN UNITNOUN [HYPHEN LONG]: durations.duration
    A [six-month] ban ended. | P6M
UNITWORD|DAYWORD HYPHEN LONG: durations.unit_long
    A [month-long] fair ended. | P1M
UNITS HYPHEN LONG: durations.unit_long
    A [decades-long] feud ended. | PXE
LONGS: durations.unit_long
    A [yearlong] ban ended. | P1Y
COUNT UNITNOUN AND COUNT UNITNOUN: durations.two_units
    They waited for [an hour and ten minutes]. | PT1H10M
A? HALF|QUARTER HYPHEN? UNITWORD: durations.part_of_century
    It ruled for [a quarter-century]. | P25Y
    They met for [a half-hour]. | PT30M
A QUARTER OF A UNITWORD: durations.part_of_century
    It ruled for [a quarter of a century]. | P25Y
COUNT MORE UNITNOUN: durations.duration
    It lasts [two more weeks]. | P2W
COUNT TO|OR|HYPHEN COUNT UNITNOUN: durations.duration
    It takes [two to three weeks]. | P3W
COUNT AND COUNT UNITS: durations.between
    It lasts between [three and five years]. | P5Y
A UNITWORD|DAYWORD AND A HALF: durations.duration
    It took [a year and a half]. | P1Y6M
    It took [a day and a half]. | P1DT12H
THE LAST|PAST|NEXT|PREVIOUS|COMING UNITWORD AND A HALF: durations.duration
    It grew over [the last decade and a half]. | P15Y
A UNITWORD|DAYWORD OR CARDINAL: durations.duration
    It takes [a year or two]. | P2Y
    It takes [a day or two]. | P2D
THE LAST|PAST|NEXT UNITWORD|DAYWORD OR CARDINAL: durations.duration
    It closed in [the past week or two]. | P2W
COUNT UNITNOUN OR MORE: durations.duration
    Most had been there [10 years or more]. | P10Y
COUNT OR MORE UNITS: durations.duration
    It takes [two or more years]. | P2Y
THE LAST|PAST|NEXT HALF|QUARTER HYPHEN? UNITWORD: durations.part_of_century
    It grew over [the last half-century]. | P50Y
HALF A UNITWORD: durations.duration
    It took [half an hour]. | PT30M
ANOTHER [COUNT] UNITNOUN: durations.duration
    It runs [another year]. | P1Y
A ANOTHER COUNT? UNITNOUN: durations.duration
    It runs [an additional year]. | P1Y
    It runs [a further six weeks]. | P6W
THE|THIS|THAT|THESE|ITS LAST|PAST|NEXT|ORDINAL|PREVIOUS|COMING|LATEST|LATE COUNT UNITS: durations.duration
    He slept for [the past 20 hours]. | PT20H
    It rained in [the final two weeks] of the tour. | P2W
    It has rained [these past three days]. | P3D
LAST|PAST|NEXT|PREVIOUS COUNT UNITS: durations.duration
    In [past two days] it rained. | P2D
THE? LAST|PAST|NEXT|PREVIOUS COUNT TO|OR|HYPHEN COUNT UNITS: durations.duration
    It ripens over [the next 8 to 10 weeks]. | P10W
THE LAST|PAST|NEXT COUNT UNITS OR SO: durations.duration
    It grew over [the past two years or so]. | P2Y
COUNT UNITNOUN OR SO: durations.duration
    It ran for [two years or so]. | P2Y
THE LAST|PAST UNIT OR SO: durations.one_unit
    It grew over [the past year or so]. | P1Y
THE NEXT UNIT OR SO: relative.near_unit
    Snails vanish over [the next month or so]. | 2026-03
THE COUNT UNITS: durations.duration
    For [the nine months] it lost. | P9M
THE UNITWORD HYPHEN EARLIER|AGO COUNT UNITS: durations.duration
    It lost in [the year-earlier nine months]. | P9M
THE? PAST UNIT: durations.one_unit
    Rents doubled in [the past year]. | P1Y
THE LAST UNIT: durations.one_unit
    Snails tripled in [the last decade]. | P10Y
THE FOLLOWING|PREVIOUS|LAST|PAST|NEXT|ORDINAL|EARLY|LATE UNITS: durations.next_units
    It rained in [the first weeks] of the tour. | PXW
    It rained in [the early years]. | PXY
    It grew over [the past decades]. | PXE
    They fled; in [the following years] it fell. | PXY
THE? RECENT|COMING UNITS: durations.recent_units
    It ends in [the coming weeks]. | FUTURE_REF
    In [recent weeks] it rained. | PXW
    In [coming weeks] it ends. | FUTURE_REF
PAST UNITS: durations.past_units
    It rained more in [past years]. | PAST_REF
UNITS AND|OR UNITS: durations.joined_units
    In the [weeks and months] ahead it will rain. | PXW
UNITS: durations.units
    They argued for [years]. | PXY
EVERY COUNT? UNITNOUN: durations.every
    He swims [every day]. | P1D
    It meets [every two weeks]. | P2W
EVERY COUNT TO|OR|HYPHEN COUNT UNITNOUN: durations.every
    It meets [every two or three weeks]. | P3W
EVERY ALTERNATE|ORDINAL UNITNOUN: durations.every
    He swims [every other day]. | P2D
    It meets [every third week]. | P3W
EVERY PART|SEASON: durations.every_part
    He swims [every night]. | XXXX-XX-XXTNI
    It floods [every spring]. | XXXX-SP
ONCE A|EVERY COUNT? UNITNOUN: durations.times_a_unit
    He calls [twice a week]. | P1W
COUNT TIMES A|EVERY COUNT? UNITNOUN: durations.times_a_unit
    It is checked [three times a year]. | P1Y
UNITS: durations.weekends
    The path is full on [weekends]. | XXXX-WXX-WE

# Clock times and holidays.
DAY|CLOCK|CARDINAL AMPM ZONE?: clocks.clock
    The siren rang at [10:35 a.m.] in Colby. | 2026-02-06T10:35
    Polls closed at [9 p.m. Tuesday]. | 2026-02-03T21:00
    It gave the goose until [7 a.m. Tuesday] to hatch. | 2026-02-10T07:00
DAY|CLOCK|CARDINAL AMPM? IN THE PART: clocks.hour_in_part
    They left at [seven in the evening]. | 2026-02-06T19:00
DAY|CARDINAL ON? WEEKDAY PART: clocks.hour_of_part
    The siege ended just before [7 Sunday morning]. | 2026-02-01T07:00
    He was held at [4 on Monday afternoon]. | 2026-02-02T16:00
HALF PAST CARDINAL|DAY|NOON AMPM? [IN THE PART]: clocks.spoken
    The bell rang at [half past six]. | 2026-02-06T06:30
A? QUARTER TO|PAST|BEFORE|AFTER CARDINAL|DAY|NOON AMPM? [IN THE PART]: clocks.spoken
    The bell rang at [a quarter to nine]. | 2026-02-06T08:45
CARDINAL|DAY|SIXTY UNITS? TO|PAST|BEFORE|AFTER CARDINAL|DAY|NOON AMPM? [IN THE PART]: clocks.spoken
    The bell rang at [ten to midnight]. | 2026-02-06T23:50
    It struck [20 minutes after midnight]. | 2026-02-06T00:20
INTEGER|YEAR ZONE: clocks.military
    It lands at [1400 GMT]. | 2026-02-06T14:00Z
    It shook at 4:17 a.m. ([0117 GMT]) in Colby. | 2026-02-06T01:17Z
DAY|CLOCK|CARDINAL: clocks.first_of_two
    Callers rang between [6] and 8 p.m. on Tuesday. | 2026-02-03T18:00
    It opens from [11:30] to 2 p.m. in June. | 2026-02-06T11:30
DAY|CLOCK NOON: clocks.twelve
    They left at [12 noon]. | 2026-02-06T12:00
CARDINAL HYPHEN CARDINAL AMPM?: clocks.in_words
    They left at [seven-thirty]. | 2026-02-06T07:30
CLOCK: clocks.bare_clock
    The siren rang at [14:30] in Colby. | 2026-02-06T14:30
CLOCK ZONE: clocks.clock
    It struck at [14:05 GMT]. | 2026-02-06T14:05Z
NOON: clocks.clock
    They left at [noon]. | 2026-02-06T12:00
HOLIDAY YEAR?: weekdays.holiday
    The fire began on [Christmas Eve]. | 2025-12-24
    It rained on [Easter 2012]. | 2012-04-08
LAST|NEXT|THIS HOLIDAY: weekdays.holiday
    He came [last Thanksgiving]. | 2025-11-27
""")

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
    example: str
    part: str = ""  # of the day, in TIMEX3 letters

    def spellings(self) -> list[tuple[str, ...]]:
        """Return every row of words that the shape stands for."""
        return list(product(*(place.split("|") for place in self.shape.split())))


def _read_modifiers(table: str) -> tuple[Modifier, ...]:
    """Return the rows of a table: `shape: before, mod part | example`."""
    found = re.findall(r"^(.+): (.+), (\S+)(?: (\w+))? \| (.+)", table, re.MULTILINE)
    return tuple(
        Modifier(shape, mod.strip("-") or None, before, example, part) for shape, before, mod, part, example in found
    )


MODIFIERS = _read_modifiers("""
# Of counted units.
about|around|roughly|approximately: count, APPROX | It took [about two years]. | P2Y
close to: count, APPROX | It took [close to two years]. | P2Y
an estimated: more, APPROX | It took [an estimated two years]. | P2Y
some: more, APPROX | It took [some 40 years]. | P40Y
nearly|almost: count, LESS_THAN | It took [nearly two years]. | P2Y
less|fewer than: count, LESS_THAN | It took [less than ten days]. | P10D
under: more, LESS_THAN | It took [under two years]. | P2Y
the better|best part of: count, LESS_THAN | It took [the better part of a day]. | P1D
more than: count, MORE_THAN | It took [more than two years]. | P2Y
over: one, MORE_THAN | It took [over two years]. | P2Y
at least: count, EQUAL_OR_MORE | It took [at least two days]. | P2D
no less than: count, EQUAL_OR_MORE | It took [no less than a day]. | P1D
up to: count, EQUAL_OR_LESS | It takes [up to two days]. | P2D
at most: count, EQUAL_OR_LESS | It takes [at most two days]. | P2D
no|not more than: count, EQUAL_OR_LESS | It takes [no more than a day]. | P1D
# Of dates.
around: day, APPROX | It fell [around Jan. 5]. | 2026-01-05
early: date or part, START | It fell [early last year]. | 2025
late: date or part, END | It fell in [late January]. | 2026-01
mid: date or part, MID | It fell in [mid January]. | 2026-01
early -: date or part, START | It fell in [early-January]. | 2026-01
late -: date or part, END | It fell in [late-January]. | 2026-01
mid -: date or part, MID | It fell in [mid-January]. | 2026-01
early to mid -: date, START | It opens in [early to mid-March]. | 2026-03
mid to late: date, END | It opens in [mid to late March]. | 2026-03
mid - to late: date, END | It opens in [mid- to late March]. | 2026-03
the early: date, START | It fell in [the early 1990s]. | 199
the late: date, END | It fell in [the late 1990s]. | 199
the mid -: date, MID | It fell in [the mid-1990s]. | 199
early in: date, START | It fell [early in 2019]. | 2019
late in: date, END | It fell [late in 2019]. | 2019
the beginning|start|outset of: date, START | It fell at [the start of 2019]. | 2019
the middle of: date, MID | It fell in [the middle of 2019]. | 2019
the end|close of: date, END | It fell at [the end of 2019]. | 2019
end of|-: date, END | It falls by [end of 2027]. | 2027
the early|first|opening days|weeks|months|part of: date, START | It fell in [the first days of 2019]. | 2019
the late|latter|last|final|closing|dying days|weeks|months|part of: date, END | It fell in [the last days of 2019]. | \
2019
sometime: date, - | It opens [sometime next year]. | 2027
earlier: this, - | It fell [earlier this year]. | 2026
later: this, - | It opens [later this year]. | 2026
earlier|later: yesterday, - | It fell [earlier yesterday]. | 2026-02-05
# Of days, with a part of each.
the early|small|wee|predawn hours of: whole, START MO | It sank in [the small hours of Sunday]. | 2026-02-01TMO
the early morning of: whole, START MO | It sank in [the early morning of May 5]. | 2026-05-05TMO | 2026-05-09
the early morning hours of: whole, START MO | It sank in [the early morning hours of May 5]. | 2026-05-05TMO | \
2026-05-09
the late afternoon of: whole, END AF | It sank in [the late afternoon of May 5]. | 2026-05-05TAF | 2026-05-09
the early evening of: whole, START EV | It sank in [the early evening of May 5]. | 2026-05-05TEV | 2026-05-09
the late evening of: whole, END EV | It sank in [the late evening of May 5]. | 2026-05-05TEV | 2026-05-09
the morning of: whole, - MO | It sank on [the morning of Jan. 5]. | 2026-01-05TMO
the afternoon of: whole, - AF | It sank on [the afternoon of Jan. 5]. | 2026-01-05TAF
the evening of: whole, - EV | It sank on [the evening of Jan. 5]. | 2026-01-05TEV
the night of: whole, - NI | It sank on [the night of Jan. 5]. | 2026-01-05TNI
""")
