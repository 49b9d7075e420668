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
