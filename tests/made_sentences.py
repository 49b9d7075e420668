"""Sentences put together of made-up parts, as many as wanted, with what a reader takes from each."""

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
