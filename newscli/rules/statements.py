"""The rows that tell what is no statement, what nobody asserts, and what is one however unlikely it looks.

Marks are C, the verb or noun that is a cue; V, the same with its auxiliaries before it; S, who is said to speak. Labels
of C are its base (`ask`), its families (`ASK`), the kind of quote (`=direct`) and what `statement_rows` of quotes tells
of it; those of S are its words. Scopes are stretches: `content:`, `group:` (the auxiliaries alone), `verb:` (V and the
word after it), `subject:` (from S up to V). What stands in quotation marks is one word, SPEECH or QUOTED.
"""

from newscli.rules import read_rows

ROWS = read_rows("""# What is no statement at all.

veto: hearsay
    C(in-passive,{hearsay}) TO_WORDS
    C(in-passive,{hearsay},no-source)
    C(HEARSAY|SEEM,no-source)
    + Ada Lund is said to have declared that the mill is haunted.
    + The mill is believed to hold nine geese.
    + It seems that the mill is haunted.
    - Ada Lund says that she has declared the mill haunted.
    - Ada Lund believes that the mill holds nine geese.

veto: a question that opens a sentence
    < C(ASK)
    + Asked on Monday to open the mill, Ada Lund wept.
    - Ada Lund asked if the mill would open.

veto: a question about who says so
    MODAL|DO S & ? >
    + Why would Ada Lund say that the mill is haunted?
    - Ada Lund would say that the mill is haunted.

veto: it is told by nobody
    S(=it) & C(in-passive)
    C(in-passive,all-before,no-source)
    + It was noted that nine geese had died.
    + The first two deaths were confirmed on Monday.
    - Ada Lund noted that nine geese had died.

veto: told of its subject
    S COMMA C(of-past) !FINITE*6 COMMA FINITE_FORMS & content: < FINITE_FORMS
    + The owl tax, recommended Friday, would take two eggs and could be paid in hay.
    - The board, alarmed, announced that the rule would last four years.

veto: cut before its noun
    C(one-piece-before,!=direct) & content: a|an ADJECTIVE >
    + Ada Lund rowed home under a small, moss-green lamp announced in May.
    - Ada Lund rowed home under a lamp, a cook announced in May.

veto: a name that is given
    C(in-passive,{naming},no-source) !PREPS
    C(!in-passive,{naming},no-source) & content: IN_MARKS
    + The mill is called “the old duck of Dorn,” after its roof.
    - Ada Lund called the mill “a very old duck with a bad roof.”

veto: what is due
    C(in-passive,{due},no-source) TO_WORDS
    + The mill is expected to open in May.
    - Ada Lund expects the mill to open in May.

veto: stays unnamed
    C({quiet}) & content: {unnamed}
    + A cook spoke on condition of anonymity because she was afraid.
    - A cook asked not to be sent to the mill.

veto: a work or a name
    C({works-made}|{naming}) & @work
    C(call) & @work
    + Ada Lund wrote “Songs of Salt” in a barn.
    + The cooks call him “Gander” and feed him.
    - Ada Lund wrote “it rains here every day, and I am tired of it.”
    - The cooks called him “odd.”

veto: a thing pointed at
    C(a-verb,of-saying,right-before,!takes-as) as|while !much|if
    C(right-before) THAT_WORDS & content: < THAT_WORDS !STATING*2 >
    C(say,right-before) them/OBJECT
    + Ada Lund asks as she walks through the mill.
    + Many believe that.
    + Ada Lund said them again.
    - Ada Lund says that every mill has a ghost.

veto: a claim that is denied
    C(STATEMENT|OPINION) THAT_WORDS !FINITE*4 HAVE? ADVERBS? {denied} !DETERMINING|NOMINAL|THAT_WORDS|IN_MARKS
    + Ada Lund said her geese voted, an allegation that the board has denied since May.
    - The claim that the board denied her a hearing is old.

veto: only what is done
    C(in-passive,of-past,no-source,!of-saying) & not content: FINITE_FORMS|IN_MARKS|THAT_WORDS|TO_WORDS|WHAT_WORDS
    + The cooks are accused of theft in Dorn.
    - Ada Lund was told that the cooks had burned the bread.

veto: a thing made public
    C(release,!in-passive,!=direct) & content: < NOUN_WORDS|ADJECTIVE|DETERMINING \
        & not content: FINITE_FORMS|SPEECH|THAT_WORDS|TO_WORDS
    + The museum has released a map of its cellars.
    - The museum released a statement that the owl was well.

veto: a name tells it
    S(name|title|nickname) & C(suggest|imply|indicate)
    + As its name suggests, Clay Lane is a muddy road.
    - As Ada Lund suggests, Clay Lane is a muddy road.

veto: only who is told
    C(tell,object-alone)
    + Ada Lund told the board.
    - Ada Lund told the board that the mill was old.

veto: too short
    C(a-word-or-two)
    + Ada Lund demanded a decision.
    - Ada Lund demanded a decision on the mill by Monday.

# What nobody asserts.

unsure: titles or terms alone
    C(in-marks) & @names
    + They prefer the term “guest.”
    - Ada Lund said the song was “a gull that has lost its way home.”

unsure: the writer speaks
    S({authors},alone) & C(=indirect,!in-turn)
    + I think that the mill is old.
    + Let’s say that the mill is old.
    - “I think that the mill is old,” Ada Lund said.

unsure: denied
    C(told-after) & group: NOT|{nots} & not group: {merely}
    + Ada Lund did not say that the mill was old.
    + Ada Lund never said that the mill was old.
    - Ada Lund did not just say that the mill was old.
    - Ada Lund did not deny that the mill was old.

unsure: nobody says it
    C(told-after,!=direct) & {nobody} DO S(before)
    C(told-after,!=direct) & NOT S(before) & subject: < {any-one}
    C(told-after,!=direct) & {nobody}|{hardly} S(before) & not subject: {apart}
    C(told-after,!=direct) & subject: < {nobody} & not subject: {apart}
    C(told-after,!=direct) & S(several) & subject: < no !NUMERALS & not subject: {apart}
    + None of the cooks said that the mill was old.
    + No cook said that the mill was old.
    + Not one cook said that the mill was old.
    + Hardly a cook said that the mill was old.
    - Nobody but Ada Lund said that the mill was old.
    - No. 9 Dorn Lane is old, Ada Lund said.

unsure: only a condition
    C(told-after,!=direct) & if|unless|whether S(before)
    C(told-after,!=direct) & < HAVE|MODAL S(before) & not ? >
    + If Ada Lund says that the mill is old, nobody will care.
    + Had Ada Lund said that the mill was old, we would know.
    - Ada Lund says that if it rains, the mill will close.

unsure: kept back
    C(told-after,!=direct,kept-back) & not {nots}|not _*3 V
    + Ada Lund left without saying that the mill was old.
    - Ada Lund did not fail to say that the mill was old.

unsure: a modal verb leaves it open
    C(a-verb,!=direct) & group: MODAL & not verb: only
    + The board could argue that the mill is old.
    - Ada Lund would say only that the mill was old.

unsure: only a way to say it
    C(!=direct) & {ways} to C & not use|uses|used|take|takes|took|seized|out _*3 {ways} to C
    + It is a good way to remind us that the mill is old.
    - Ada Lund went out of her way to say that the mill is old.

unsure: only when something is done
    C(!=direct,one-piece-before) & content: < SUBORD|when !COMMA* > & not ? >
    + When the bell rang in the storm, Ada Lund noted the hour.
    - “When the bell rang, the storm broke,” Ada Lund noted.

# What is a statement, however unlikely its words look.

likely: a question is asked
    S(before) & C(ask|question,as-question)
    + The clerks kept asking her what the mill had cost.
    - Ada Lund asked for bread.

likely: figures are given
    S(before) C(estimate,!in-passive) THAT_WORDS
    S(figures|data|statistics|poll|survey,before) C(show) & content: FINITE_FORMS
    + Clerks estimate that nine geese drowned.
    + Figures from Dorn show that rents have doubled.
    - Ada Lund estimated the cost.
    - The cracks show that the mill is old.

likely: a phrase introduces it
    C(by-phrase)
    + As Ada Lund put it, the pier was “a bathtub.”
    - The pier was “a bathtub,” Ada Lund said.
""")
