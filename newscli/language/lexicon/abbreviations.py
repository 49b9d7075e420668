"""The table of abbreviations: what their stops may mean, with an example for those of a row.

In an example `{}` stands for each of the words in turn; it is split at " | ", and a test holds the splitter to it. To
teach the splitter an abbreviation is to add it to a row. Initials ("J. R. Lund") and letters with stops between them
("U.S.", "a.m.", "Ph.D.") need no row. Written by hand, from general knowledge.
"""

from collections.abc import Iterator
from typing import Literal

from newscli.language.lexicon.calendar import MONTHS_SHORT, WEEKDAYS_SHORT
from newscli.records import NamedTuple

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


# The title that a word stands for comes after "=".
_ROWS: tuple[tuple[Stop, str, str], ...] = (
    ("never ends", "Mr=mr", "Mr. Tarn came. | Mr. al-Harun stayed."),
    (
        "never ends",
        """
        Mrs=mrs Ms=ms Mx=mx Messrs=messrs Mme=madame Mlle=mademoiselle Prof=professor Rev=reverend Fr=father
        Hon=honorable Msgr=monsignor Gen=general Brig=brigadier Maj=major Col=colonel Lt=lieutenant Capt=captain
        Cmdr=commander Cmdre=commodore Adm=admiral Sgt=sergeant Cpl=corporal Pvt=private Pfc=private Spc=specialist
        Det=detective Insp=inspector Const=constable Supt=superintendent Sen=senator Sens=senators Rep=representative
        Reps=representatives Gov=governor Govs=governors Pres=president Atty=attorney Asst=assistant Amb=ambassador
        Sec=secretary Treas=treasurer Cllr=councillor Coun=councillor Ald=alderman Cdr=commander Engr=engineer
        Alh=alhaji Surv=surveyor Pharm=pharmacist Comr=comrade Rt=right
        """,
        "The prize went to {}. Wode of Leith.",
    ),
    ("ends before an opener", "Arch=architect", "Arch. Amin drew it. | She left by the Arch. | The door was shut."),
    ("ends before an opener", "Dr=doctor", "She saw Dr. Amin at 12 Rowan Dr. | The door was shut."),
    ("ends before a number not", "No", "Her book is No. 3 again. | Is it good? | No. | Nobody reads it."),
    ("ends before a number not", "no", "Her book is no. 3 again. | She was asked and said no. | Then she left."),
    ("ends before a number not", "Art art", "The treaty's {}. 5 binds all. | He taught {}. | She taught music."),
    ("ends before a number not", "ft", "The boy is 5 ft. 6 inches tall. | The wall is 9 ft. | It fell."),
    (
        "ends before a number not",
        "Nos nos p pp vol Vol ch Fig fig Figs Eq sec op Op c ca approx pop est",
        "It is in {}. 12 of the report.",
    ),
    (
        "ends before an opener",
        " ".join([short.capitalize() for short in (*MONTHS_SHORT, *WEEKDAYS_SHORT) if short not in ("sat", "sun")]),
        "The talks began on {}. 6 in the port. | They went on until {}. | It was cold.",
    ),
    (
        "ends before an opener",
        "Inc Corp Co Cos Ltd Bros Assn Dept Univ Intl Mfg Bhd",
        "Corvel {}. Chairman Li Ode quit. | She had left Corvel {}. | It was over.",
    ),
    ("never ends", "Sdn", "Corvel Sdn. Bhd. Chairman Li Ode quit."),
    ("ends before an opener", "Govt", "A Govt. Inspector saw it, and some govt. clerks did."),
    ("ends before an opener", "St Ste Sts Mt Ft", "The flood reached {}. Louis. | They live on Elm {}. | It was dry."),
    ("ends before an opener", "Ave Blvd Rd", "The fire on Lake {}. North is out. | She lives on Lake {}. | He left."),
    ("ends before an opener", "Hwy Rte", "A crash on {}. 9 hurt two. | They left by the {}. | It was late."),
    (
        "ends before an opener",
        """
        Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
        Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que
        """,
        "A man from Mesa, {}. Governor Hart wed is free. | He left Mesa, {}. | She stayed.",
    ),
    ("ends before an opener", "Jr Sr", "Ole Tarn {}. Park opened. | It was named for Ole Tarn {}. | He wept."),
    ("ends before an opener", "Esq", "The will of Ole Tarn, Esq. Barrister and poet, is lost."),
    ("never ends", "vs v Supp", "The case is Roe {}. Harbor City."),
    ("never ends", "cf viz eg ie e.g i.e", "Two towns, {}. Leith and Mesa, agreed."),
    (
        "ends before an opener",
        "al",
        "The paper by Morn et al. Nature printed is sound. | So say Morn et al. | They are right.",
    ),
    ("ends before an opener", "Ed ed eds trans", "Morn and Ode, {}. Harbor Press, 1990."),
    ("never ends", "Ph", "She holds a Ph. D. in law."),
    ("never ends", "Tel", "Tel. Harbor 1234 after six."),
    ("never ends", "feat", "The song is by Moss feat. Lena Orr."),
)


def _abbreviations() -> Iterator[Abbreviation]:
    for stop, words, example in _ROWS:
        for each in words.split():
            word, _, title = each.partition("=")
            yield Abbreviation(word, stop, example.replace("{}", word), title)


ABBREVIATIONS = tuple(_abbreviations())
MEANING: dict[str, Stop] = {row.word: row.stop for row in ABBREVIATIONS}
# What the short forms of titles stand for, both in lower case.
SHORT_TITLES = {row.word.lower(): row.title for row in ABBREVIATIONS if row.title}
