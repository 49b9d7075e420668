"""The rows that tell whether a time dates an event of its article, or only compares, names, describes or supposes.

Each row holds sentences that it fits (published on 6 February 2026) and others, much like them, that it does not.
"""

from bisect import bisect_left
from collections.abc import Sequence, Set

from newscli.language.clauses.clause import Clause, Words
from newscli.language.tags import codes
from newscli.rules import Place, Rulebook, read_rows

_MODAL = codes("MODAL")
_ASKING = frozenset(("why", "how", "what", "where", "who", "when"))
_CLOCKS = frozenset(("am", "pm", "a.m.", "p.m.", "gmt", "utc", "bst", "et", "est", "edt", "cet", "ist", "aest", "aedt"))
_LONGEST_HEADING, _CLOSING = 14, "”’\"'"


class TimePlace(Place):
    """A time, marked T, in its sentence, or a clause without one; all numbers are those of the document's tokens.

    `quoted` are the tokens in quotations; `clause` is the one around the time, `entry` what is told then. The scopes
    `entry:`, `clause:` and `quotation:` are stretches; `verb:` is the verb of the clause, `subject:` where its subject
    begins, `opener:` the word that opens it, `above:` the word that opens the clause around that.
    """

    __slots__ = ("clause", "entry", "quoted", "words")
    anchored = frozenset(("verb", "subject", "opener", "above"))

    def __init__(
        self,
        words: Words,
        time: tuple[int, int] | None,
        labels: frozenset[str],
        timed: Set[int],
        quoted: frozenset[int],
        clause: Clause,
        entry: tuple[int, int],
    ) -> None:
        marks = {"T": time} if time else {}
        row = words.row
        super().__init__(row.lows, row.codes, (words.first, words.last), marks, {"T": labels}, timed)
        self.words, self.quoted, self.clause, self.entry = words, quoted, clause, entry

    def stretches(self, scope: str) -> Sequence[tuple[int, int]]:
        """Return the tokens of a scope that holds a stretch."""
        if scope == "entry":
            return (self.entry,)
        if scope == "clause":
            return ((self.clause.begin, self.clause.end),)
        first, last = self.first, self.last
        if scope == "quotation":
            first = last = max(self.marks["T"][0] if self.marks else 0, first)
            while first - 1 in self.quoted and first > self.first:
                first -= 1
            while last in self.quoted and last < self.last:
                last += 1
        return ((first, last),)

    def anchor(self, scope: str) -> int | None:
        """Return the token at which the pattern of a scope begins."""
        clause = self.clause
        if scope == "verb":
            return self.words.verb(clause.begin, clause.end) if clause.verb is None else clause.verb
        if scope == "subject":
            return bisect_left(self.words.row.starts, clause.subject.start) if clause.subject else None
        if scope == "opener":
            return clause.at
        return clause.parent.at if clause.parent else None


def _heads(place: TimePlace) -> bool:
    """Return True if a sentence without an end mark heads what is told below."""
    lows = [low for low in place.lows[place.first : place.last + 1] if low.strip(_CLOSING)]
    if not lows or not lows[-1][-1].isalnum():
        return False
    while lows and (lows[0][0].isdigit() or lows[0] in _CLOCKS):
        del lows[0]
    return len(lows) > 1 and lows[0] in _ASKING and len(lows) <= _LONGEST_HEADING


def _under_if(place: TimePlace) -> bool:
    """Return True if a clause, or one around it, opens with *if*, and a modal of it tells what may be."""
    clause, words = place.clause, place.words
    while words.low(clause.at) != "if":
        if clause.parent is None:
            return False
        clause = clause.parent
    return any(
        words.tagged(at, _MODAL) and words.low(at) in ("can", "could", "might", "may")
        for at in range(clause.begin, clause.end)
    )


ROWS = read_rows("""
fact: compared with
    than {prepositions} T
    than T
    compared !{stops}*12 T
    than !{stops}*6 {pro-verbs} !{stops}*6 T
    as|like _*2 {pro-verbs} T
    aside|apart from T
    {digits}|million|billion|percent|points|%|people|votes|cases T(than,{earlier})
    than|compared|versus|unlike !FINITE*12 T({earlier})
    same _*3 T(LAST)
    less|more|higher|lower than !{stops}*6 T({earlier}|LAST)
    + Sales were higher than a year ago.
    + Mira Lund sold more bread than in the 1990s.
    + That is less than half the catch in the same period of last year.
    + Lund rows her loads with less effort than Marsh did four years ago.
    + Forty boats came in, compared with nine in a count in November.
    + The dough is as stiff as it was an hour ago.
    - More than 40 boats sank in May.
    - The same boat sank again in May.

veto: the most since
    {extremes} _*13 since {between}*3 T & not T , when
    {extremes} _*9 since {subjects} !{stops}*10 T
    {extremes} _*5 T(THIS,several)
    BE DETERMINERS !{prepositions}* {extremes}|{ordinals} !{prepositions}* T(THIS)
    + The town had its lowest rainfall since 1993.
    + It was the fourth such theft this year.
    + The win took Orlo to its highest place since it won the cup in 2012.
    + The vote was split five to four, the narrowest margin since they bought the mill in 1998.
    - The highest tower fell in 1993.
    - The fourth mill has been shut since May.
    - It is the deadliest fire since May 2019, when nine geese died.

fact: a change since
    {changing} _*2 since {between}*3 T
    since T(!day) , !{stops}*6 has|have been? {changing}
    {multiplied} _*13 since {between}*3 T
    {changing} _*5 {digits} _*8 since {between}*3 T
    {changing} !{stops}*8 from !{stops}|to|{before-that}*6 T(!{before-that})
    {changing} !{stops}*8 from !{stops}|to|{before-that}*6 to !{digits} !{stops}*3 T(!{before-that})
    + The moat has widened 40 inches since October.
    + The number of geese has doubled since the start of the year.
    + The price of rye has fallen since May.
    + Since May, the pier has been widened to the mill.
    + The pond has sunk 40 inches since 2011.
    + The price of rye eased to 9 crowns from 11 in July.
    + His voice has dropped from the one he had in 1996.
    - The price of rye fell in May.

veto: a figure of then
    {up-or-down} from _? {digits} _*2 T
    unchanged|changed from T
    {digits} {share} _*4 from T(!day)
    {more-or-less} _*2 {digits} {share} _? on T(!day)
    T({earlier}|LAST) {owner} {money}|{digits}
    from|up|down _? {digits} !FINITE*10 T({earlier})
    compared with|to !FINITE*20 T({earlier})
    {up-or-down} _*4 {digits} _*4 from T
    {up-or-down} to _? {digits}|NUMBER _*2 from _? {digits}|NUMBER _*2 in T(!day)
    + The mill earned $4 million, up from $3 million a year earlier.
    + The fair drew 140 boats, up from 90 last year.
    + Bread cost 3 percent more from a year earlier.
    + The guild sold 40 oars, compared with a mere 3 a year earlier.
    + The bakery lost $4 million, or 9 cents a loaf, compared with $3 million, or 7 cents a loaf, a year ago.
    + The mill lost 4 percent from last year.
    + The catch sank by 8 percent from August.
    + Bread is up 1.4% on June.
    + The catch was unchanged from June.
    + The hedge was up 9 feet from 2003.
    + The queue of rowers had come down to 34 from 52 in March.
    - The mill lost 4 percent in August.
    - The goose came up from the pond last year.

veto: not so then
    T(AGO,{long}) & verb: _*2 {negations}
    T(AGO,{long}) & subject: {negations}
    T(AGO,{long}) & verb: BE_PAST still
    before T & entry: never _* before T
    + Nobody had heard of the choir a year ago.
    + The abbey had no cook 20 years ago.
    + The twin mills, a decade ago, were still in the hands of a duke.
    + The abbey’s cellar almost never flooded before 1931.
    - Nobody rang a week ago.

fact: a beginning of a count
    since {between}*3 T & entry: {counting} & not T , when
    {ordinals}|third|times|twice|thrice _*3 since T
    since T(!day) & verb: _*2 {negations} & not T , when
    since T(!day) & subject: {negations} & not T , when
    NOT since T(!day)
    prior to T
    back as T
    dating back? to T
    from before T
    + Since May, only three boats have sunk.
    + “Oars” is the band’s first record since 2014’s “Geese”.
    + Nobody kept such books prior to 2011.
    + Each goat since 1906 has answered to Ottilie.
    + Some of the jars on that shelf date from as far back as 1874.
    + Three ledgers from before 1931 were missing.
    + Otto has fought the geese over and over, dating to the 1990s.
    + Otto has not rung the bell since 1994.
    + The goose has got out twice since Easter.
    + This is the third time since May that she has hidden.
    - She has lived in Orlo since May.
    - Orlo has had no cook since 2017, when geese chased one off.

veto: a stretch up to now
    < since {between}*3 T(year|decade|century) , & verb: HAVE_PRESENT & not T , when
    + Since 1951, the league has been widened to take in Orlo.
    + Since the 1960s, geese have slept in the mill.
    - Since Monday, nine geese have been found.
    - Since 2017, when geese chased one off, Orlo has had no cook.
    - The mill has stood still since 1951.

veto: when a story plays
    < set in|during _*12 _ T(year|decade|century)
    takes place _ _*10 T(year|decade|century)
    {works} _*3 set in|during _*10 T(year|decade|century)
    + Set in Leith in 1911, the film tells of a young family.
    + It is a thriller set in the 1950s.
    + The play takes place in Leith in 1911.
    - Panic set in at Leith in 1911.

fact: a day that is spoken of
    < T is|was|{owner} {degrees}
    QUOTE|.|,|but|and|:|; T is|was|{owner} {degrees}
    subject: T {letters} & verb: BE_PRESENT|BE_PAST DETERMINERS|ADJECTIVE
    + Sunday was a rough one on the ferries.
    + Saturday markets are a cheerful sort of chaos.
    - Sunday was when she fell.

veto: the day of a photograph
    !BE_PAST|been|be pictured !FINITE|,|.|)*10 T
    (|, photographed !FINITE|,|.|)*10 T
    < pictured|photographed !FINITE|,|.|)*10 T
    (|,|is|are seen|shown here|left|right|above !FINITE|,|.|)*8 T
    + Bakers Otto Lund (left) and Mira Farr (right) pictured earlier this week have been charged.
    + Otto Lund is pictured here a fortnight ago.
    + Tributes came for Mira Lund, pictured left in 2010.
    + Otto Lund (pictured in 2011) robbed the mill.
    + The goose, photographed on Monday, has been sold.
    + Pictured with her oars in the 1960s, Orla Lund rowed to Marn.
    + The harp (shown here in 1972) was lost.
    - Otto Lund was pictured leaving the mill on Monday.
    - The goose is pictured eating the hat that he lost in May.
    - Bo Lund (pictured left) left the mill in May.
    - Orla saw and photographed the goose on Monday.

veto: no more than a time
    entry: < it {only-when}|TIME* T {only-when}|TIME* >
    entry: < it {only-when}* {articles} ADJECTIVE* {only-when}|TIME* T {only-when}|TIME* >
    entry: < it _*2 , {subjects} {says} , {articles} ADJECTIVE* {only-when}|TIME* T {only-when}|TIME* >
    entry: < something _*2 {happened} _* T
    + It was late on Wednesday.
    + Something odd happened Monday.
    + It had been, she recalled, a long Thursday in May.
    - It was sold late on Wednesday.
    - It was a Thursday when the mill burned.
    - It was open on Wednesday.

veto: the hours of a place
    {every-day} {hours-from} _*3 T(clock)
    {every-day} T(clock)
    T(clock) on? TIME|{through}* {every-day}
    T(clock) TIME|{through}* each|every {parts-of-a-day}
    entry: {weekdays} {through} {weekdays} & entry: < !FINITE* THIRD|PRESENT|BE_PRESENT & not entry: runs|run|on \
from !monday|tuesday
    entry: {weekdays} {through} {weekdays} & not entry: FINITE & not entry: runs|run|on from !monday|tuesday
    + The mill is open from 9 a.m. to 5 p.m. Monday to Friday.
    + Call 555-0172, 9 a.m. to 5 p.m. Monday through Friday.
    + The council has set up a hotline, open weekdays from 8 a.m. to 8 p.m., at the mill.
    + Rowers can reach the abbot from 8 a.m. to 8 p.m. daily.
    + Otto has been feeding geese at 8 o’clock each morning.
    + The mill wakes at 8 a.m. on weekends.
    - The fair runs from Thursday to Saturday.
    - The mill was shut from Monday to Friday.

fact: a routine
    in T(bare,!placed) & verb: THIRD|PRESENT & not verb: {says}
    in T(bare) & verb: BE_PRESENT {usual}
    spend|spends T(season)
    T(clock,!named,!several,!quoted,!placed) & verb: THIRD|PRESENT
    between|and|from|to T(clock,!named,!quoted,!placed) & verb: THIRD|PRESENT|BE_PRESENT
    + In August, the paint on our barn blisters.
    + The nuns get up at 4 a.m. to rake.
    + Nine hundred geese spend the winter on our pond.
    + The barn is dark from 9 p.m. to 5 a.m. because of the owls.
    + Lund suggests that nuns dim their lamps in autumn.
    + The pond stood two feet above what is normal in spring.
    - In August, the paint on our barn blistered.
    - The mill had let two of its five rowers go in November.

veto: nobody answered
    clause: NOT _*2 respond|reply|return|answer & clause: comment|call|calls|message|messages|email|emails|questions
    clause: reached|available for comment
    + Otto Lund could not be reached for comment Saturday.
    + The abbot would not reply on Wednesday to questions about his geese.
    + The abbey did not return calls on Monday.
    - The abbey returned the calls on Monday.
    - The goose did not return on Monday.

veto: a question
    T(question)
    + Who is going to row the ferry a decade from now?
    - “Who rowed the ferry?” Otto asked on Monday.

veto: a heading
    @heads
    + 19.42 What we learned today
    + 9:30 GMT Why today
    + How the fire in Leith spread on Monday
    - How the fire in Leith spread on Monday is not known.

veto: what is left of a past
    T(relative-clause) & entry: < {scarce} of
    + Little of the anger that the dam aroused in the 1980s remains.
    - The anger that the dam aroused in the 1980s remains.

veto: what a question was about
    < asked about !,*12 T(year|decade|century|quarter|season|month) ,
    + Asked about the fall of the pier last year, Orla said nothing.
    - Asked about the fall of the pier on Monday, Orla said nothing.

fact: what somebody was asked about
    above: asked & verb: MODAL
    opener: whether & verb: MODAL
    + Asked what she would do until June, Orla said nothing.
    + Asked whether the pier would open in May, Otto Farr shrugged.
    + The board weighed whether the pier should close in May.
    - Asked what she did in May, Orla said nothing.

veto: a habit
    entry: used to
    T _? each|every {periods}
    !last T of the month & entry: < !FINITE* THIRD|PRESENT
    in T(bare,!placed) ,? PLURAL PRESENT
    entry: {habits} & not sentence: PAST|HAVE_PAST|BE_PAST
    entry: tend|tends to & not sentence: PAST|HAVE_PAST|BE_PAST
    + Barley is typically sown in May.
    + The goose tends to sulk when cider is pressed in October.
    + The choir meets on the last Tuesday of each month.
    + Barley was sown in May every year.
    + In autumn, hens sing less.
    + Lund used to row to the fair in August.
    - Barley was sown early in May, as always.
    - In autumn, hens sang less.

fact: a year in a name
    !{placing}|,|(|-|—|–|a|an T(year|quarter,YEAR|YEARS|QUARTER|QUARTERED) {things}
    to a|an T(year,YEAR|YEARS) {things}
    a|an T(year,YEAR,several) {things}
    !{placing}|,|(|-|—|–|a|an T(decade|century,!the,!this) {things}
    the T(year,YEAR) and {digits} {things}
    !{parts-of-a-time} of T(decade|century)
    + The council is weighing the port's 2027 budget.
    + The crew wore 1990s jackets.
    + The guild set a 2027 quota in May.
    + The choir sang the songs of the 1990s.
    + The crew won most of the 2008 and 2012 races.
    - The guild read a 1998 study in Marn.
    - The mill burned at the start of the 1990s.

veto: a year of a paper, a forecast or earnings
    {papers} from|of T(year)
    {forecasts} !FINITE*6 for all|of|the* T(year|quarter)
    !a|an T(quarter) {earnings}
    + The mayor was accused of relying on a report from 2022.
    + A guidebook of 1911 warned rowers of the mud.
    + Lund declined to give a forecast for 2027.
    + The bakery cut its outlook for the year.
    + The bakery reported a 22% drop in second-quarter profit.
    - The mayor was accused of losing a report in 2022.
    - The bakery reported a third-quarter loss of 40 crowns.
    - The abbey was a target for thieves in 2019.
    - The bakery made a profit in the second quarter.

veto: a time that tells who somebody is
    subject: !FINITE* {persons} in|of|at|for|from !FINITE* T {owner}
    {says} NAME+ , {articles}|POSSESSIVE|ADJECTIVE|NOUN|PLURAL !FINITE|PARTICIPLE|{stops}*12 T(year)
    NAME , !FINITE|PARTICIPLE|{stops}*14 T(year) NOUN|PLURAL|ADJECTIVE|{prepositions}*5 , {says}
    + Her opponent in last year’s vote, Otto Farr, was less lyrical.
    + “Geese forget nothing,” said Mira Farr, a cook on the 2011 expedition to Marn.
    + “It is too heavy,” said Bo Lund, head juggler for the abbey’s 2019 fair.
    + Mira Farr, a juror in the 2012 contest, said that the harp was loud.
    + Bo Lund, her rival in the 2016 vote for abbot, told the guild that he would row.
    - The crash in last month’s race hurt two.
    - “It is too heavy,” said Bo Lund, a cook elected in 2019.
    - Mira Farr was a juror in the 2012 contest.
    - Bo Lund, a cook, said in 2019 that the harp was loud.
    - Bo Lund, who won the regatta in 2019, said that it was heavy.

veto: a clock time in a name
    {determined}|{owner} T(CLOCK|AMPM,!WEEKDAY,!TODAY) {things}
    + Otto Lund dropped the trumpet that he keeps for his 5am shift.
    - The lamps of the abbey went out at 5am in Leith.

veto: a day that is remembered
    anniversary|anniversaries of T
    + Crowds came on the 20th anniversary of May 5, 2006.
    - Crowds came on May 5, 2006.

fact: a day that names what happened
    !on T(9,/)
    + Lighthouses doubled their watch after 9/11.
    - Crowds came on May 5, 2006.

veto: a number of a paper
    {determined} T(!YEAR,!LAST) {issues}
    + Lund is on the cover of the July issue of Piers.
    - In July issues arose at the mill.

veto: days of a kind
    over|of|about|against|with|for T(single,WEEKDAY) PLURAL
    + The crew struck over Sunday rosters.
    - On Sunday rosters were cut.

veto: no certain year
    of T(=the_year)
    T(=the_year) of
    + It was the best catch of the year.
    - It was caught late in the year.

fact: these days
    T(=today|decade|century) & verb: BE_PRESENT !GERUND|BE_GERUND|PARTICIPLE
    T(=today|decade|century) & verb: has|have|do|does
    T(=today|decade|century) & verb: THIRD|PRESENT
    + Today, wolves are rare in the valley.
    - Today, wolves are being counted in the valley.

veto: the date of a post
    {dashes} _*9 ( {handles} _*2 ) T
    + — Mira Lund (@miralund) February 3, 2026
    + The lamps went out and geese got in — Mira Lund (@miralund) February 3, 2026
    - Mira Lund (@miralund) left on February 3, 2026

fact: a supposition
    @under if
    verb: {would} _*2 have !to
    opener: if & clause: had & sentence: {would} _*2 have !to
    sentence: < had & clause: had & sentence: {would} _*2 have !to
    + If Lund can win the vote in May, the pier is safe.
    + If the goose had got out in June, it would have drowned.
    + Had the vote been held in May, Lund would have won it.
    + Otto Lund would have turned 90 on Friday.
    + The guild scrapped the deal, which would have raised wages in 2027.
    - Lund would have to row in May.
    - If Lund wins he will leave on Friday.

veto: a wish
    i|we ’d|'d|would like|love !{stops}*14 T
    wish|wishes|wished {subjects} had !{stops}*12 T
    + “We would love to row with her one night in August,” Otto said.
    + I’d like him to see it in May.
    + Otto wishes he had rowed harder on Monday.
    - They would like to open the pier in May.
    - In May Otto said, “I’d like to sing.”

veto: a condition
    opener: if & verb: THIRD|PRESENT|BE_PRESENT
    opener: if & verb: PAST|BE_PAST & sentence: would|could|might|’d|'d NOT? BASE|BE & not sentence: \
ask|asks|asked|asking|wonder|wonders|wondered|know|knew|known|see|check|sure|unclear if
    < should !{stops}*12 T
    + If the goose is freed again on Saturday, the bakery will close.
    + “If we sold the ferry this year,” Lund said, “we’d be back on our oars in no time.”
    + The geese would win if the vote were held on Sunday.
    + Should the mill open again in May, the bakers will sing.
    - If the goose is freed again, the bakery will close on Saturday.
    - The goose asked on Saturday if it is free.

fact: a time beside one that is not known
    T(uncounted)
    + Otto Lund sold 40 boats the week after the fair.
    - Otto Lund sold 40 boats in the week of May 3.

fact: a mention in a quotation
    T(quoted) & not quotation: {happening}|PAST|PARTICIPLE|HAVE_PAST|BE_PAST & not verb: HAVE_PAST|BE_PAST
    + “I believe tomorrow is a new day for us,” Lund said.
    - “I believe it will rain tomorrow,” Lund said.
    - Lund said the letter had come “on Monday, at lunch”.
""")

EVENTS = Rulebook(ROWS, {"heads": _heads, "under if": _under_if})
