"""The table of abbreviations, each with what its stop may mean and an example.

A row's example is split at " | ", and a test holds the splitter to it. To teach the splitter an abbreviation is to
add a row. Initials ("J. R. Lund") and letters with stops between them ("U.S.", "a.m.", "Ph.D.") need no row. Written by
hand, from general knowledge.
"""

from typing import Literal, NamedTuple

Stop = Literal["never ends", "ends before a number not", "ends before an opener"]


class Abbreviation(NamedTuple):
    """An abbreviation without its last stop, what the stop may mean, an example of it at work, the title it stands for.

    "never ends": a name or more follows. "ends before a number not": it belongs to a number where one follows, and
    is a plain word elsewhere. "ends before an opener": the sentence ends where a word follows that opens sentences.
    """

    word: str
    stop: Stop
    example: str
    title: str = ""


ABBREVIATIONS: tuple[Abbreviation, ...] = (
    # titles
    Abbreviation("Mr", "never ends", "Mr. Tarn came. | Mr. al-Harun stayed.", "mr"),
    Abbreviation("Mrs", "never ends", "The prize went to Mrs. Wode of Leith.", "mrs"),
    Abbreviation("Ms", "never ends", "The judge asked Ms. Pell to sit.", "ms"),
    Abbreviation("Mx", "never ends", "The chair thanked Mx. Lowe.", "mx"),
    Abbreviation("Messrs", "never ends", "The firm of Messrs. Hale and Roe closed.", "messrs"),
    Abbreviation("Mme", "never ends", "They wrote to Mme. Girelle.", "madame"),
    Abbreviation("Mlle", "never ends", "They wrote to Mlle. Girelle.", "mademoiselle"),
    Abbreviation("Dr", "ends before an opener", "She saw Dr. Amin at 12 Rowan Dr. | The door was shut.", "doctor"),
    Abbreviation("Prof", "never ends", "A study by Prof. Ilse Morn says so.", "professor"),
    Abbreviation("Rev", "never ends", "The Rev. Tom Ashe led the march.", "reverend"),
    Abbreviation("Fr", "never ends", "The mass was read by Fr. Doyle.", "father"),
    Abbreviation("Hon", "never ends", "A letter to the Hon. Mary Lusk was found.", "honorable"),
    Abbreviation("Msgr", "never ends", "He met Msgr. Ricci in Rome.", "monsignor"),
    Abbreviation("Gen", "never ends", "The order came from Gen. Smith on Monday.", "general"),
    Abbreviation("Brig", "never ends", "The order came from Brig. Holt.", "brigadier"),
    Abbreviation("Maj", "never ends", "The order came from Maj. Gen. Ruth Orr.", "major"),
    Abbreviation("Col", "never ends", "The order came from Col. Dane.", "colonel"),
    Abbreviation("Lt", "never ends", "Police Lt. Vera Cole closed the road.", "lieutenant"),
    Abbreviation("Capt", "never ends", "Her skipper, Capt. Moe Lind, swam ashore.", "captain"),
    Abbreviation("Cmdr", "never ends", "The crew cheered Cmdr. Ives.", "commander"),
    Abbreviation("Cmdre", "never ends", "The crew cheered Cmdre. Ives.", "commodore"),
    Abbreviation("Adm", "never ends", "The fleet of Adm. Voss turned back.", "admiral"),
    Abbreviation("Sgt", "never ends", "The report names Sgt. Bo Reyes.", "sergeant"),
    Abbreviation("Cpl", "never ends", "The report names Cpl. Bo Reyes.", "corporal"),
    Abbreviation("Pvt", "never ends", "The report names Pvt. Bo Reyes.", "private"),
    Abbreviation("Pfc", "never ends", "The report names Pfc. Bo Reyes.", "private"),
    Abbreviation("Spc", "never ends", "The report names Spc. Bo Reyes.", "specialist"),
    Abbreviation("Det", "never ends", "The case went to Det. Ana Frey.", "detective"),
    Abbreviation("Insp", "never ends", "The case went to Insp. Ana Frey.", "inspector"),
    Abbreviation("Const", "never ends", "The case went to Const. Ana Frey.", "constable"),
    Abbreviation("Supt", "never ends", "The case went to Supt. Ana Frey.", "superintendent"),
    Abbreviation("Sen", "never ends", "The bill of Sen. Lea Marsh failed.", "senator"),
    Abbreviation("Sens", "never ends", "The bill of Sens. Marsh and Boyd failed.", "senators"),
    Abbreviation("Rep", "never ends", "The bill of Rep. Lea Marsh failed.", "representative"),
    Abbreviation("Reps", "never ends", "The bill of Reps. Marsh and Boyd failed.", "representatives"),
    Abbreviation("Gov", "never ends", "A veto by Gov. Hart is likely.", "governor"),
    Abbreviation("Govs", "never ends", "A pact of Govs. Hart and Lane is likely.", "governors"),
    Abbreviation("Pres", "never ends", "A veto by Pres. Hart is likely.", "president"),
    Abbreviation("Atty", "never ends", "The suit names Atty. Gen. Cora Vane.", "attorney"),
    Abbreviation("Asst", "never ends", "It was signed by Asst. Chief Noll.", "assistant"),
    Abbreviation("Supp", "never ends", "He cited 12 F. Supp. The reply was short."),
    Abbreviation("Amb", "never ends", "The note reached Amb. Reza Falk.", "ambassador"),
    Abbreviation("Sec", "never ends", "The note reached Sec. Ada Thorn.", "secretary"),
    Abbreviation("Treas", "never ends", "The note reached Treas. Ada Thorn.", "treasurer"),
    Abbreviation("Cllr", "never ends", "The motion of Cllr. Bea Moss was carried.", "councillor"),
    Abbreviation("Coun", "never ends", "The motion of Coun. Bea Moss was carried.", "councillor"),
    Abbreviation("Ald", "never ends", "The motion of Ald. Bea Moss was carried.", "alderman"),
    # before numbers
    Abbreviation("No", "ends before a number not", "Her book is No. 3 again. | Is it good? | No. | Nobody reads it."),
    Abbreviation("Nos", "ends before a number not", "Lots Nos. 4 and 5 were sold."),
    Abbreviation(
        "no", "ends before a number not", "Her book is no. 3 again. | She was asked and said no. | Then she left."
    ),
    Abbreviation("nos", "ends before a number not", "Lots nos. 4 and 5 were sold."),
    Abbreviation("p", "ends before a number not", "The map is on p. 12 of the report."),
    Abbreviation("pp", "ends before a number not", "The maps are on pp. 12 and 13."),
    Abbreviation("vol", "ends before a number not", "The tale fills vol. 2 of her works."),
    Abbreviation("Vol", "ends before a number not", "The tale fills Vol. 2 of her works."),
    Abbreviation("ch", "ends before a number not", "The trial is in ch. 7 of the book."),
    Abbreviation("Fig", "ends before a number not", "The slope in Fig. 4 is steep."),
    Abbreviation("fig", "ends before a number not", "The slope in fig. 4 is steep."),
    Abbreviation("Figs", "ends before a number not", "The slopes in Figs. 4 and 5 are steep."),
    Abbreviation("Eq", "ends before a number not", "It follows from Eq. 3 at once."),
    Abbreviation(
        "Art", "ends before a number not", "The treaty's Art. 5 binds all. | He taught Art. | She taught music."
    ),
    Abbreviation("art", "ends before a number not", "The law's art. 5 binds all. | They call it art. | Few agree."),
    Abbreviation("sec", "ends before a number not", "The rule is in sec. 9 of the act."),
    Abbreviation("op", "ends before a number not", "She played the sonata op. 27 by heart."),
    Abbreviation("ft", "ends before a number not", "The boy is 5 ft. 6 inches tall. | The wall is 9 ft. | It fell."),
    Abbreviation("c", "ends before a number not", "The bowl was made c. 1450 in Siena."),
    Abbreviation("ca", "ends before a number not", "The bowl was made ca. 1450 in Siena."),
    Abbreviation("approx", "ends before a number not", "It weighs approx. 40 tons."),
    Abbreviation("pop", "ends before a number not", "They left Leith (pop. 900) and its pop. | She sang."),
    Abbreviation(
        "est", "ends before a number not", "The inn, est. 1710, burned down. | The sign read est. 1710 in gold."
    ),
    Abbreviation(
        "Jan", "ends before an opener", "The vote is on Jan. 9 at noon. | It was cold in Jan. | The river froze."
    ),
    Abbreviation("Feb", "ends before an opener", "The talks began on Feb. 6 in the port."),
    Abbreviation("Mar", "ends before an opener", "The talks began on Mar. 6 in the port."),
    Abbreviation("Apr", "ends before an opener", "The talks began on Apr. 6 in the port."),
    Abbreviation("Jun", "ends before an opener", "The talks began on Jun. 6 in the port."),
    Abbreviation("Jul", "ends before an opener", "The talks began on Jul. 6 in the port."),
    Abbreviation("Aug", "ends before an opener", "The talks began on Aug. 6 in the port."),
    Abbreviation("Sep", "ends before an opener", "The talks began on Sep. 6 in the port."),
    Abbreviation("Sept", "ends before an opener", "The talks began on Sept. 6 in the port."),
    Abbreviation("Oct", "ends before an opener", "The talks began on Oct. 6 in the port."),
    Abbreviation("Nov", "ends before an opener", "The talks began on Nov. 6 in the port."),
    Abbreviation("Dec", "ends before an opener", "The talks began on Dec. 6 in the port."),
    Abbreviation("Mon", "ends before an opener", "Open Mon. Wed. and Fri. from nine."),
    Abbreviation(
        "Tue", "ends before an opener", "Open Tue. Thu. and Sat. from nine. | They met on Tue. | The hall was full."
    ),
    Abbreviation("Tues", "ends before an opener", "Open Tues. Thurs. and Sat. from nine."),
    Abbreviation("Wed", "ends before an opener", "Open Wed. Fri. and Sun. from nine."),
    Abbreviation("Thu", "ends before an opener", "Open Thu. Fri. and Sat. from nine."),
    Abbreviation("Thur", "ends before an opener", "Open Thur. Fri. and Sat. from nine."),
    Abbreviation("Thurs", "ends before an opener", "Open Thurs. Fri. and Sat. from nine."),
    Abbreviation("Fri", "ends before an opener", "Open Fri. Sat. and Sun. from nine."),
    # companies and bodies
    Abbreviation(
        "Inc", "ends before an opener", "Corvel Inc. said so. | It rose. | So did Bantam Inc. | The rest fell."
    ),
    Abbreviation("Corp", "ends before an opener", "Corvel Corp. Chairman Li Ode quit."),
    Abbreviation(
        "Co", "ends before an opener", "Lusk & Co. Chairman Li Ode quit. | He had left Lusk & Co. | It was over."
    ),
    Abbreviation("Cos", "ends before an opener", "Lusk Cos. Chairman Li Ode quit."),
    Abbreviation("Ltd", "ends before an opener", "Corvel Ltd. Chairman Li Ode quit."),
    Abbreviation("Bros", "ends before an opener", "Lusk Bros. Chairman Li Ode quit."),
    Abbreviation("Assn", "ends before an opener", "The Bakers Assn. President Li Ode quit."),
    Abbreviation("Dept", "ends before an opener", "A Labor Dept. Inspector saw it."),
    Abbreviation("Govt", "ends before an opener", "A Govt. Inspector saw it, and some govt. clerks did."),
    Abbreviation("Univ", "ends before an opener", "He left Leith Univ. Press last year."),
    Abbreviation("Intl", "ends before an opener", "He left Corvel Intl. Holdings last year."),
    Abbreviation("Mfg", "ends before an opener", "He left Corvel Mfg. Holdings last year."),
    # places
    Abbreviation("St", "ends before an opener", "The flood reached St. Louis. | They live on Elm St. | It was dry."),
    Abbreviation("Ste", "ends before an opener", "The flood reached Ste. Genevieve."),
    Abbreviation("Sts", "ends before an opener", "The church of Sts. Peter and Paul burned."),
    Abbreviation("Mt", "ends before an opener", "Snow fell on Mt. Hood."),
    Abbreviation("Ft", "ends before an opener", "Troops left Ft. Worth."),
    Abbreviation(
        "Ave", "ends before an opener", "The fire on Fifth Ave. North is out. | She lives on Fifth Ave. | He does not."
    ),
    Abbreviation("Blvd", "ends before an opener", "The fire on Lake Blvd. North is out."),
    Abbreviation("Rd", "ends before an opener", "The fire on Mill Rd. North is out."),
    Abbreviation("Hwy", "ends before an opener", "A crash on Hwy. 9 hurt two. | They left by the Hwy. | It was late."),
    Abbreviation("Rte", "ends before an opener", "A crash on Rte. 9 hurt two."),
    Abbreviation("Ala", "ends before an opener", "He was born in Selma, Ala. Mother and child left."),
    Abbreviation(
        "Ariz",
        "ends before an opener",
        "A man from Mesa, Ariz. Governor Hart wed is free. | He left Mesa, Ariz. | She stayed.",
    ),
    Abbreviation("Ark", "ends before an opener", "He won the Ark. Senate race."),
    Abbreviation("Calif", "ends before an opener", "He won the Calif. Senate race."),
    Abbreviation("Colo", "ends before an opener", "He won the Colo. Senate race."),
    Abbreviation("Conn", "ends before an opener", "He won the Conn. Senate race."),
    Abbreviation("Del", "ends before an opener", "He won the Del. Senate race."),
    Abbreviation("Fla", "ends before an opener", "He won the Fla. Senate race."),
    Abbreviation("Ga", "ends before an opener", "He won the Ga. Senate race."),
    Abbreviation("Ill", "ends before an opener", "He won the Ill. Senate race."),
    Abbreviation("Ind", "ends before an opener", "He won the Ind. Senate race."),
    Abbreviation("Kan", "ends before an opener", "He won the Kan. Senate race."),
    Abbreviation("Ky", "ends before an opener", "He won the Ky. Senate race."),
    Abbreviation("La", "ends before an opener", "He won the La. Senate race."),
    Abbreviation("Mass", "ends before an opener", "He won the Mass. Senate race."),
    Abbreviation("Md", "ends before an opener", "He won the Md. Senate race."),
    Abbreviation("Mich", "ends before an opener", "He won the Mich. Senate race."),
    Abbreviation("Minn", "ends before an opener", "He won the Minn. Senate race."),
    Abbreviation("Miss", "ends before an opener", "He won the Miss. Senate race."),
    Abbreviation("Mo", "ends before an opener", "He won the Mo. Senate race."),
    Abbreviation("Mont", "ends before an opener", "He won the Mont. Senate race."),
    Abbreviation("Neb", "ends before an opener", "He won the Neb. Senate race."),
    Abbreviation("Nev", "ends before an opener", "He won the Nev. Senate race."),
    Abbreviation("Okla", "ends before an opener", "He won the Okla. Senate race."),
    Abbreviation("Ore", "ends before an opener", "He won the Ore. Senate race."),
    Abbreviation("Pa", "ends before an opener", "He won the Pa. Senate race."),
    Abbreviation("Penn", "ends before an opener", "He won the Penn. Senate race."),
    Abbreviation("Tenn", "ends before an opener", "He won the Tenn. Senate race."),
    Abbreviation("Tex", "ends before an opener", "He won the Tex. Senate race."),
    Abbreviation("Va", "ends before an opener", "He won the Va. Senate race."),
    Abbreviation("Vt", "ends before an opener", "He won the Vt. Senate race."),
    Abbreviation("Wash", "ends before an opener", "He won the Wash. Senate race."),
    Abbreviation("Wis", "ends before an opener", "He won the Wis. Senate race."),
    Abbreviation("Wyo", "ends before an opener", "He won the Wyo. Senate race."),
    Abbreviation("Ont", "ends before an opener", "He won the Ont. Liberal race."),
    Abbreviation("Que", "ends before an opener", "He won the Que. Liberal race."),
    # the rest
    Abbreviation("Jr", "ends before an opener", "Ole Tarn Jr. Park opened. | It was named for Ole Tarn Jr. | He wept."),
    Abbreviation("Sr", "ends before an opener", "Ole Tarn Sr. Park opened."),
    Abbreviation("Esq", "ends before an opener", "The will of Ole Tarn, Esq. Barrister and poet, is lost."),
    Abbreviation("Bhd", "ends before an opener", "Corvel Sdn. Bhd. Chairman Li Ode quit."),
    Abbreviation("Sdn", "never ends", "Corvel Sdn. Bhd. Chairman Li Ode quit."),
    Abbreviation("vs", "never ends", "The case is Roe vs. Harbor City."),
    Abbreviation("v", "never ends", "The case is Roe v. Harbor City."),
    Abbreviation("cf", "never ends", "The figure is low (cf. Morn and Ode)."),
    Abbreviation("viz", "never ends", "Two towns, viz. Leith and Mesa, agreed."),
    Abbreviation("eg", "never ends", "Some towns, eg. Leith, agreed."),
    Abbreviation("ie", "never ends", "The two towns, ie. Leith and Mesa, agreed."),
    Abbreviation("e.g", "never ends", "Some towns, e.g. Leith, agreed."),
    Abbreviation("i.e", "never ends", "The two towns, i.e. Leith and Mesa, agreed."),
    Abbreviation(
        "al",
        "ends before an opener",
        "The paper by Morn et al. Nature printed is sound. | So say Morn et al. | They are right.",
    ),
    Abbreviation("Ed", "ends before an opener", "The Boston Ed. Department met."),
    Abbreviation("ed", "ends before an opener", "The 2nd ed. Harbor Press printed is rare."),
    Abbreviation("eds", "ends before an opener", "Morn and Ode, eds. Harbor Press, 1990."),
    Abbreviation("trans", "ends before an opener", "Morn, trans. Ilse Ode, is out of print."),
    Abbreviation("Ph", "never ends", "She holds a Ph. D. in law."),
    Abbreviation("Tel", "never ends", "Tel. Harbor 1234 after six."),
    Abbreviation("feat", "never ends", "The song is by Moss feat. Lena Orr."),
    Abbreviation("Op", "ends before a number not", "She played the sonata Op. 27 by heart."),
)

MEANING: dict[str, Stop] = {row.word: row.stop for row in ABBREVIATIONS}
# What the short forms of titles stand for, both in lower case.
SHORT_TITLES = {row.word.lower(): row.title for row in ABBREVIATIONS if row.title}
