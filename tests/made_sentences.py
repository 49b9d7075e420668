"""Sentences put together of made-up parts, as many as wanted: who speaks, how, what is said, when, and around it."""

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import TypeVar

Part = TypeVar("Part")

GIVEN = (
    *("Ada", "Tom", "Mira", "Bo", "Ilka", "Juno", "Petra", "Rosa", "Omar", "Lena", "Sven", "Celia", "Karim", "Ingrid"),
    *("Pavel", "Noor"),
)
LAST = (
    *("Lund", "Reyes", "Brandt", "Ferro", "Okafor", "Tamm", "Vossberg", "Kerr", "Haddad", "Marsh", "Quist", "Dorn"),
    *("Holm", "Amell"),
)
TITLES = ("Mayor", "Judge", "Dr.", "Coach", "Prime Minister", "Police Chief", "Sen.", "spokeswoman", "Professor")
ROLES = (
    *(
        "the mayor",
        "the harbor master",
        "a spokesman for the union",
        "head of the Marn Museum",
        "51",
        "who runs the mill",
    ),
    *("a retired pilot from Kelda", "an analyst at Tarn Capital", "the author of the report", "director of operations"),
)
BODIES = (
    *("The council", "the ministry", "Officials", "Police", "The Marn Ferry Board", "Critics", "Two witnesses"),
    *("The report", "A source close to the talks", "Residents of Kelda", "Neither side", "Several of the miners"),
    *(
        "a government lawyer",
        "The company’s statement",
        "The Saltport Courier",
        "A letter",
        "The union’s general secretary",
    ),
)
OTHERS = (
    *("The mayor", "The younger brother of the victim", "The owner of the mill", "One of the miners", "Many"),
    *("Some in the town", "Most experts", "The other man", "Both women", "A third of those asked", "Her brother"),
)
PRONOUNS = ("he", "she", "it", "I")
VERBS = (
    *("said", "told reporters", "added", "warned", "announced", "insisted", "wrote in a letter", "testified", "denied"),
    *("says", "has said", "would say", "noted", "recalled", "promised", "urged", "asked", "confirmed", "reported"),
    *("estimated", "found", "believes", "hopes", "suggested", "told the court", "told her", "tweeted", "concluded"),
    *("did not say", "refused to say", "declined to say", "is expected to say", "was quoted as saying", "pointed out"),
    *(
        "is said to have admitted",
        "made clear",
        "went on to say",
        "called on the council",
        "accused the board",
        "agreed",
    ),
)
STATED = (
    *("the bridge would reopen on Friday", "the mill was sold in May", "nobody had warned the crew", "it was too late"),
    *("prices will rise by 4 percent next year", "he had seen the smoke", "the ferry that sank last week was safe"),
    *("they would not pay", "there were 40 people aboard, including two children", "both sides were close to a deal"),
    *("the plan, which the board backed, had failed", "what happened was a mistake", "she knew who did it"),
    *("the company, Lund said, was insolvent", "if the dam broke, the town would flood", "to close the school"),
    *("the road had been closed since Monday because of ice", "not to open the gates", "whether the tests worked"),
    *("how the fire began", "the man had told him that he was ill", "talks had “broken down” over fish"),
    *("it was “a disgrace” and “a shame”", "the work, begun in 2019, was “nearly done,” though late"),
)
QUOTED = (
    *("We will appeal", "It was dark, and we waited", "Nobody asked us", "This is not the end", "What a day"),
    *("The water came at night and took the chairs", "If I had known, I would have stayed", "Why did they come?"),
    *("Go home!", "It is 4 p.m. and nothing works", "He said he was ill and I believed him", "Not this year"),
    "The mayor told us: ‘Wait,’ and we did",
)
FRAGMENTS = ("a disgrace", "very, very tired", "not a playground", "the end of the line", "reckless", "an act of war")
WHEN = (
    *("on Monday", "on Tuesday evening", "last week", "in January", "this year", "on Feb. 3", "two days ago"),
    *(
        "in an interview",
        "at a news conference",
        "on the quay",
        "earlier",
        "late on Sunday",
        "in 2014",
        "after the vote",
    ),
    *("when asked about the fire", "with a smile", "through a lawyer", "next month", "since May", "until Friday"),
)
JOINTS = ("and", "but", "while", "as", "because", "although", "before", "after", "when", "which", "who", "so", "if")
ACTS = (
    *("closed the gates", "left the room", "sold the farm to a rival", "fed the geese", "opened a clinic in Tarn"),
    *("won the race", "was arrested", "will retire in June", "lost 4–1", "signed the bill into law", "fell ill"),
    *("met the union’s leaders", "moved to Lagos in 1998", "had worked there for ten years", "plans to visit Oslo"),
)
PAST_ACTS = (
    "closed the gates",
    "left the room",
    "sold the farm to a rival",
    "fed the geese",
    "won the race",
    "fell ill",
)
PLACED = ("the mayor of Kelda", "a retired pilot", "who runs the mill", "51", "an analyst at Tarn Capital")
WHEN_SAID = ("on Monday", "on Tuesday evening", "last week", "at a news conference", "in an interview", "in January")
DATED = (
    *(("on Monday", "2026-02-02", "2026-02-02"), ("on Feb. 3", "2026-02-03", "2026-02-03")),
    *(("in May 2014", "2014-05-01", "2014-05-31"), ("in 2019", "2019-01-01", "2019-12-31")),
    *(("yesterday", "2026-02-05", "2026-02-05"), ("last month", "2026-01-01", "2026-01-31")),
)
UNDATED = (
    *("It was the worst flood since 2011, {who} found.", "Sales were higher than in 2019 at the mill of {who}."),
    *("If {who} had won the vote in May, the mill would have closed.", "{who} rows to the fair every Monday."),
    *("The July issue of Piers has a goose on its cover.", "Who will row the ferry to Kelda in May?"),
    *("The mill is open from 9 a.m. to 5 p.m. Monday to Friday.", "The choir sang the songs of the 1990s for {who}."),
    *(
        "The film, set in 1911, tells of a miller.",
        "{who} could win the vote in May.",
        "{who} could sell the mill in May.",
    ),
    *("Today, wolves are rare in the valley.", "{who} wore a jacket of the 1990s.", "Barley is usually sown in April."),
    *("The mill earned 4 crowns, up from 3 a year earlier.", "The crew struck over Sunday rosters."),
    *("{who} is the best rower since 1998.", "The 2014 crew of {who} had nine men.", "Otto tends to sulk in October."),
)
STATED_WHOLE = (
    *("the bridge would reopen", "the mill was sold too late", "nobody had warned the crew", "prices will rise"),
    *("the plan, which the board backed, had failed", "both sides were close to a deal", "the work was “nearly done”"),
    *("if the dam broke, the town would flood", "the road was closed because of ice", "he had seen the smoke"),
)
QUOTED_WHOLE = (
    *(
        "We will appeal",
        "It was dark, and we waited",
        "Nobody asked us",
        "This is not the end",
        "If it rains, we close",
    ),
    "The water came at night and took the chairs",
)
OPENINGS = (
    *("asked about the fire", "in response to Bo Lund", "speaking on Monday", "despite what Ada Kerr said"),
    *("as Tom Reyes put it", "in a letter to Mira Holm", "while Lund slept", "asked whether it was too late"),
)
NOUNS = ("claim", "warning", "report", "news", "fact", "idea", "allegation", "promise", "fear", "belief")
PHRASES = (
    *("made the claim", "issued a warning", "repeated his promise", "left no doubt", "expressed concern"),
    *("denied reports", "rejected the idea", "filed a complaint alleging", "issued a statement saying"),
)
REPORTED = ("was reported", "is said", "emerged", "was not clear", "is known", "seems", "was alleged by Ada Marsh")
TOLD = ("was told", "was asked", "was accused by Bo Dorn", "is accused of lying", "has been told by Lena Holm")
MORE = ("adding", "saying", "arguing", "noting", "insisting", "calling it", "telling the court", "warning")
AUXILIARIES = ("has", "will", "would", "could", "may", "did not", "never", "also", "reportedly", "later", "first")


class Maker:
    """Makes sentences; the same seed makes the same ones."""

    def __init__(self, seed: str) -> None:
        self.random = Random(seed)
        self.frames: tuple[Callable[[], str], ...] = (
            lambda: f"{self.who()} {self.verb()} {self.that()}{self.stated()}.",
            lambda: f"{self.quoted(',')} {self.who()} {self.verb()}.",
            lambda: f"{self.quoted(',')} {self.one(('said', 'says', 'asked', 'according to', 'wrote'))} {self.who()}.",
            lambda: f"{self.quoted(',')} {self.who()} {self.verb()}. {self.quoted('.')}",
            lambda: f"{self.who()} {self.verb()}{self.one((':', ',', ''))} {self.quoted('.')}",
            lambda: f"{self.stated()}, {self.who()} {self.verb()}.",
            lambda: f"{self.stated()}, {self.one(('said', 'according to', 'says', 'added'))} {self.who()}.",
            lambda: f"According to {self.who()}, {self.stated()}.",
            lambda: f"{self.who()} {self.verb()} {self.that()}{self.stated()}, {self.one(JOINTS)} {self.act()}.",
            lambda: (
                f"{self.who()} {self.verb()} {self.that()}{self.stated()}, "
                f"{self.one(MORE)} {self.that()}{self.stated()}."
            ),
            lambda: f"{self.who()} called the plan “{self.one(FRAGMENTS)},” but {self.act()}.",
            lambda: f"{self.who()} said the plan was “{self.one(FRAGMENTS)}” and would “be {self.one(FRAGMENTS)}.”",
            lambda: f"{self.act()}, {self.who()} {self.one(('said', 'told reporters', 'wrote'))} {self.one(WHEN)}.",
            lambda: f"{self.one(WHEN)}, {self.who()} {self.verb()} {self.that()}{self.stated()}.",
            lambda: f"{self.one(OPENINGS)}, {self.who()} {self.verb()} {self.that()}{self.stated()}.",
            lambda: f"{self.act()}. {self.who()} {self.verb()} {self.that()}{self.stated()}.",
            lambda: f"{self.act()}, {self.one(('who', 'which'))} {self.verb()} {self.that()}{self.stated()}.",
            lambda: f"{self.who()}, who {self.verb()} {self.that()}{self.stated()}, {self.one(ACTS)}.",
            lambda: f"The {self.one(NOUNS)} that {self.stated()} {self.one(('angered', 'came from'))} {self.who()}.",
            lambda: f"{self.who()} {self.one(PHRASES)} that {self.stated()}.",
            lambda: f"It {self.one(REPORTED)} that {self.stated()}.",
            lambda: f"{self.who()} {self.one(TOLD)} {self.that()}{self.stated()}.",
            lambda: f"{self.quoted(',')} {self.who()} {self.verb()}, {self.one(JOINTS)} {self.act()}.",
            lambda: f"{self.quoted(',')} {self.who()} said, “{self.one(QUOTED).lower()}.”",
            lambda: f"{self.who()} {self.verb()} {self.that()}{self.stated()}, but {self.who()} {self.verb()} so.",
            lambda: f"{self.who()}{self.one((': ', ' — '))}{self.quoted('.')}",
            lambda: f"{self.act()}, {self.one(('saying', 'adding', 'he said', 'officials said'))} {self.stated()}.",
            lambda: f"{self.who()} {self.one(AUXILIARIES)} {self.one(('say', 'said', 'warn'))} that {self.stated()}.",
            lambda: f"{self.stated()}, said a man who {self.one(ACTS)} {self.one(WHEN)}.",
        )

    def texts(self, count: int) -> Iterator[str]:
        """Yield texts of one sentence or two."""
        for _ in range(count):
            yield " ".join(self.sentence() for _ in range(self.one((1, 1, 1, 2))))

    def sentence(self) -> str:
        """Return a sentence."""
        made = " ".join(self.one(self.frames)().split()).replace(" ,", ",").replace(",,", ",").replace(" .", ".")
        return made[:1].upper() + made[1:]

    def one(self, parts: Sequence[Part]) -> Part:
        """Return one of several."""
        return self.random.choice(parts)

    def name(self) -> str:
        """Return somebody's name, some with a title."""
        name = self.one((f"{self.one(GIVEN)} {self.one(LAST)}", self.one(LAST)))
        return self.one((name, name, f"{self.one(TITLES)} {name}"))

    def who(self) -> str:
        """Return who speaks."""
        name = self.name()
        several = (name, f"{name}, {self.one(ROLES)},", f"{self.one(ROLES)}, {name},", f"{name} and {self.name()}")
        return self.one((*several, name, self.one(BODIES), self.one(OTHERS), self.one(PRONOUNS)))

    def verb(self) -> str:
        """Return what tells that somebody speaks, some with when."""
        return self.one((self.one(VERBS), self.one(VERBS), f"{self.one(VERBS)} {self.one(WHEN)}"))

    def that(self) -> str:
        """Return what stands before a statement."""
        return self.one(("that ", "that ", "", "", ", ", ": "))

    def stated(self) -> str:
        """Return a statement, some of them two, or with when."""
        one = self.one(STATED)
        return self.one((one, one, f"{one} {self.one(WHEN)}", f"{one} {self.one(JOINTS)} {self.one(STATED)}"))

    def quoted(self, end: str) -> str:
        """Return words in quotation marks, with a mark at their end."""
        words = self.one(QUOTED)
        words += "" if words[-1] in "?!" else end
        return self.one((f"“{words}”", f"“{words}”", f"“{words}”", f'"{words}"'))

    def act(self) -> str:
        """Return a clause that nobody states."""
        return f"{self.who()} {self.one(ACTS)} {self.one((self.one(WHEN), ''))}".rstrip()


class Answering:
    """Makes texts with known answers: who says which words. The same seed makes the same ones.

    A name is a full one, so that a speaker's right name is the one that stands there. Where nobody states anything
    (what is asked, refused, supposed, done) there is no answer.
    """

    def __init__(self, seed: str) -> None:
        self.random = Random(seed)
        self.frames: tuple[Callable[[str, str, str], tuple[str, tuple[str, ...]]], ...] = (
            lambda who, words, when: (f"{who} said that {words}.", (words,)),
            lambda who, words, when: (f"{who} said {words}.", (words,)),
            lambda who, words, when: (f"{who} told reporters {when} that {words}.", (words,)),
            lambda who, words, when: (f"{when[:1].upper()}{when[1:]}, {who} warned that {words}.", (words,)),
            lambda who, words, when: (f"According to {who}, {words}.", (words,)),
            lambda who, words, when: (f"{words.capitalize()}, {who} said {when}.", (words,)),
            lambda who, words, when: (f"{words.capitalize()}, according to {who}.", (words,)),
            lambda who, words, when: (f"{who} declined to say whether {words}.", ()),
            lambda who, words, when: (f"{who} did not say {when} that {words}.", ()),
            lambda who, words, when: (f"If {who} says that {words}, the board will meet {when}.", ()),
            lambda who, words, when: (f"{who} could say {when} that {words}.", ()),
            lambda who, words, when: (f"{who} is expected to say {when} that {words}.", ()),
            lambda who, words, when: (f"{who} {self.one(ACTS)}, and {words}.", ()),
            lambda who, words, when: (f"{who} read the report, which said that {words}.", (words,)),
            lambda who, words, when: (f"{who}, who {self.one(PAST_ACTS)}, said that {words}.", (words,)),
            lambda who, words, when: (f"{who}, {self.one(PLACED)}, said {when} that {words}.", (words,)),
            lambda who, words, when: (f"{who} {self.one(PAST_ACTS)} {when} and said that {words}.", (words,)),
            lambda who, words, when: (f"{who} {self.one(PAST_ACTS)} {when}, saying {words}.", (words,)),
            lambda who, words, when: (f"Asked about the fire, {who} said that {words}.", (words,)),
            lambda who, words, when: (f"{who} denied that {words}.", (words,)),
            lambda who, words, when: (f"The claim that {words} angered {who}.", ()),
            lambda who, words, when: (f"It was not clear {when} whether {words}, and {who} was away.", ()),
        )
        self.quoting: tuple[Callable[[str, str, str], tuple[str, tuple[str, ...]]], ...] = (
            lambda who, words, when: (f"“{words},” {who} said {when}.", (words,)),
            lambda who, words, when: (f"“{words},” said {who}.", (words,)),
            lambda who, words, when: (f"“{words},” said {who}, {self.one(PLACED)}.", (words,)),
            lambda who, words, when: (f"{who} said: “{words}.”", (words,)),
            lambda who, words, when: (f"{who} {self.one(PAST_ACTS)} {when}. “{words},” the report says.", (words,)),
            lambda who, words, when: (f"{who} sang “{words}” {when}.", ()),
        )

    def dated(self, count: int) -> Iterator[tuple[str, tuple[tuple[str, str, str], ...]]]:
        """Yield texts of one sentence, published on 6 February 2026, each with the events it tells: first and last day,
        and words without which nobody understands them."""
        for _ in range(count):
            who, act, (when, first, last) = self.name(), self.one(PAST_ACTS), self.one(DATED)
            event = ((first, last, act),)
            happened = (
                (f"{who} {act} {when}.", event),
                (f"{when[:1].upper()}{when[1:]}, {who} {act}.", event),
                (f"{who}, {self.one(PLACED)}, {act} {when}.", event),
                (f"The board said that {who} {act} {when}.", event),
                (f"{who} {act} {when} after a vote of the board.", event),
            )
            nothing = self.one(UNDATED).format(who=who, when=when, act=act)
            yield self.one((*happened, (nothing, ()), (nothing, ())))

    def name(self) -> str:
        """Return a full name."""
        return f"{self.one(GIVEN)} {self.one(LAST)}"

    def one(self, parts: Sequence[Part]) -> Part:
        """Return one of several."""
        return self.random.choice(parts)

    def texts(self, count: int) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
        """Yield texts of one sentence, each with who says what: a name and the words."""
        for _ in range(count):
            who = self.name()
            quoted = self.random.random() < len(self.quoting) / len(self.frames + self.quoting)
            frame = self.one(self.quoting if quoted else self.frames)
            words = self.one(STATED_WHOLE if not quoted else QUOTED_WHOLE)
            text, said = frame(who, words, self.one(WHEN_SAID))
            speaker = "report" if "report, which" in text or "the report says" in text else who
            yield text, tuple((speaker, each if each in text else each[:1].upper() + each[1:]) for each in said)
