"""In: nothing; out: the words of closed classes with the tags that each may have, the most usual first.

Written from general knowledge of English. A word stands under each tag that it may have; the order of the rows is the
order of the tags where a word stands in several.
"""

from functools import cache

from newscli.language.tags import code

_ROWS = """
DET: the a an every this these that those some any all each another both either neither no half such quite
DET_ALONE: this these that those some any all each another both either neither none ours mine yours theirs hers half
QUANTITY: many few several more most less least much enough fewer other own same various such certain
POSSESSIVE: his its their my our your whose her thy
SUBJECT: i he she they we it you one ye
OBJECT: him them me us her em thee
REFLEXIVE: himself herself themselves itself myself ourselves yourself yourselves themself
INDEFINITE: someone somebody something anyone anybody anything everyone everybody everything nobody nothing no-one
WHO: who whom which
WHAT: what whatever whoever whomever
WH_DET: which what whatever whichever
WHERE: how why when where whenever wherever however
IF: if whether
THAT: that
THAT_WHO: that
ADVERB: that this all no half enough more most less least much
TO: to
PREP_TO: to
OF: of
PREP: in on at by for with from into about over under through during against between among within without across
PREP: toward towards upon around behind amid amidst despite beyond above below along alongside onto versus via
PREP: regarding concerning per throughout inside outside beside besides underneath beneath except including amongst
PREP: following like unlike as after before since until till than because due off up down out past plus minus atop
PREP: save given depending according instead vs vs. v. re though next aboard round
PARTICLE: up out off down over back around away through along about together across apart aside forth
ADVERB: up out off down over back around away along about together across apart aside forth through above
ADVERB: below behind inside outside beyond under underneath past round besides before since after though
SUBORD: because although though while whilst since as after before unless until till once whereas than so lest
SUBORD: like provided except whereby cause cos albeit
CONJ: and or but nor yet both either neither plus & versus
MODAL: will would can could may might shall should must ought 'll ’ll 'd ’d ca wo sha need dare
BE_PRESENT: is are am 's ’s 're ’re 'm ’m ai
BE_PAST: was were
BE_BASE: be
BE_PARTICIPLE: been
BE_GERUND: being
HAVE_PRESENT: have has 've ’ve 's ’s ai
HAVE_PAST: had 'd ’d
PARTICIPLE: had done gone
HAVE_BASE: have
HAVE_GERUND: having
DO_PRESENT: do does
DO_PAST: did
DO_BASE: do
GERUND: doing
OWNER: 's ’s ' ’
QUOTE: ' ’
OBJECT: 's ’s
NOT: not n't n’t nt
TO: na ta
NUMBER: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
NUMBER: eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
NUMBER: trillion zero dozen
NOUN: one need will back half like past cause second mine minute round inside outside
TODAY: today yesterday tomorrow tonight
ADVERB: there so as yet however once then now here also just even still again later earlier already only often always
ADVERB: soon ever never instead perhaps maybe too very rather almost well far ago meanwhile nonetheless nevertheless
ADVERB: indeed moreover else sometimes further thus hence therefore twice thrice quite really abroad ahead
ADVERB: afterwards afterward anyway anywhere elsewhere everywhere nowhere somewhere somehow somewhat seldom forever
ADVERB: furthermore likewise otherwise nowadays alike aboard altogether beforehand
ADVERB: indoors outdoors upstairs downstairs upward upwards downward downwards forwards backwards
ADVERB: halfway northward southward sideways straightaway thereafter thereby therein apiece
ADVERB: first second third last next
ADVERB: enough little either neither
ADVERB: e.g. i.e. etc. approx. ca. a.k.a. aka as such due due upwards less once a.m. p.m. whatsoever thereof
THERE: there
ADJECTIVE: such like first second third last next
ADJECTIVE: later earlier further
ADJECTIVE: little only well past back down over
ADJECTIVE: due past enough inside outside
INTERJECTION: yes no yeah oh well hello hi hey please uh um okay ok thanks wow ah huh hmm ha alas yep nope mm oops aha
INTERJECTION: goodbye bye wow lol damn gosh like
NOUN: well second third past thanks like a.m. p.m. am pm etc. percent
BASE: like need dare well back own please thank back
PRESENT: like need dare own please thank
PARTICIPLE: given provided following including regarding concerning
GERUND: following including regarding concerning depending according
FOREIGN: al. et de la le del von der las los el vs. etc.
PERCENT: %
CALENDAR: monday tuesday wednesday thursday friday saturday sunday january february april june july august september
CALENDAR: october november december march may mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays
CALENDAR: thursdays fridays saturdays sundays
CALENDAR: jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.
TIME: morning afternoon evening night week weeks month months year years day days hour hours minute minutes weekend
TIME: weekends decade decades summer winter autumn spring century centuries season quarter mornings nights
"""
# These are parts of the calendar only with a capital.
ONLY_CAPITAL = frozenset({"march", "may", "mon", "sun", "sat", "wed", "fri"})


@cache
def closed_words() -> dict[str, str]:
    """Return the characters of the tags that each word may have, by the word in lower case."""
    table: dict[str, str] = {}
    for row in _ROWS.strip().splitlines():
        name, _, words = row.partition(": ")
        letter = code(name)
        for word in words.split():
            if letter not in table.get(word, ""):
                table[word] = table.get(word, "") + letter
    return table
