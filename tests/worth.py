"""What each rule is worth: what changes on marked articles and on made sentences where it is left out.

    python tests/worth.py [FILE ...] [--only PART] [--made COUNT] [--processes COUNT] [--to TABLE]

A FILE has a JSON object a line: `text`, `published`, `statements` and `events`, as `tests/learn/confidence.py` and
`tests/learn/events.py` take them. The marked articles of `data/` are always asked too, and made sentences with known
answers (`made_sentences.Answering`).

A rule is a row of `newscli/rules/` where there are rows, or a function of `ROOMS` (module level, not a generator). A
row is switched off by its name. A function that returns bool gives False; one that finds something (`X | None`) finds
nothing; one that changes an attribution, a range or another thing that it is given gives that back as it was; so does
one that moves the only place it is given ("start", "end", "at"). A part of names (`--only ruled_out`) chooses.

First each function is watched once on every text: only where it returns True, finds or changes something is it left
out. Then these texts are read without it, and what was judged right before and after is compared: statements found,
named and whole; false statements; events told; entries that are not good. "Helped" is how often it is right only with
the function, "hurt" only without it, and "untouched" in how many of the texts where it acts nothing that is judged
changes. Nothing is told of what breaks without it.
"""

import argparse
import ast
import contextlib
import importlib
import inspect
import json
import multiprocessing
import pkgutil
import re
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any, NamedTuple

HOUSE = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(HOUSE / "tests")]

import newscli
from newscli.article import Article, Span
from newscli.quotes.results import listed
from newscli.timeline.events import dated_events
from newscli.timeline.extraction import timexes
from newscli.timeline.results import choose

from made_sentences import Answering
from scoring.ground import marked
from scoring.stating import readings

ROOMS = {
    "newscli.quotes": "quotes",
    "newscli.timeline.events": "timeline",
    "newscli.timeline.normalization.direction": "times",
}
ROOMS_OF_ROWS = {"events": "timeline", "direction": "times", "times": "times"}
FIND = "find_all"
SECONDS, MEMORY = 3.0, 3 << 30  # that reading a text may take without a function
PLACES = ("start", "end", "at", "first", "last", "stop")
CHANGED = ("Attribution", "Range", "Statement", "Stretch", "Piece", "Span", "Chunk", "When", "Speaker", "Turn")
WORD = re.compile(r"[^\W_]+(?:[’'.\-][^\W_]+)*")
TITLES = frozenset(
    ("the", "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "president", "secretary", "senator", "sir", "lord", "lady")
)
_EDGE = 3  # marks around a sentence that an entry may take with it
Words = frozenset[int]


class Said(NamedTuple):
    """A marked statement: where its words begin, right names (none where nobody is named), if it may be left out."""

    words: Words
    names: frozenset[str]
    unnamed: bool
    optional: bool


class Happened(NamedTuple):
    """A marked event: its sentence's place, right days, words that an entry needs, and a label of what it tells."""

    start: int
    end: int
    days: frozenset[tuple[str | None, str | None]]
    core: tuple[str, ...]
    label: str


class Marked(NamedTuple):
    """A text with its answers; None where its statements or its events are not marked."""

    article: Article
    text: str
    said: tuple[Said, ...] | None
    happened: tuple[Happened, ...] | None
    made: bool = False


Verdicts = Mapping[str, int]  # by what is judged: more is better


# --- what is marked


def texts_of(files: list[Path], made: int) -> Iterator[Marked]:
    """Yield the marked articles of the project and of files, then made texts."""
    events = {marks["name"]: marks["events"] for marks in marked("readings")}
    for reading in readings():
        said = tuple(
            Said(words_at(reading.text, each.pieces), each.names, not each.names, each.optional)
            for each in reading.statements
        )
        article = newscli.read(reading.text, published=reading.published)
        yield Marked(article, reading.text, said, happened_of(reading.text, events[reading.name]))
    for path in files:
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            text, day = record["text"], record["published"]
            article = newscli.read(text, published=date.fromisoformat(day) if day else None)
            yield Marked(article, text, said_of(text, record["statements"]), happened_of(text, record["events"]))
    answering, published = Answering("worth"), date(2026, 2, 6)
    for text, answers in answering.texts(made):
        records = [{"text": [words], "speaker": name, "names": [], "optional": False} for name, words in answers]
        yield Marked(newscli.read(text, published=published), text, said_of(text, records), None, made=True)
    for text, events_of_it in answering.dated(made):
        happened = tuple(
            Happened(0, len(text), frozenset(((first, last),)), (core,), core) for first, last, core in events_of_it
        )
        yield Marked(newscli.read(text, published=published), text, None, happened, made=True)


def said_of(text: str, statements: list[dict[str, Any]]) -> tuple[Said, ...]:
    """Return the marked statements of a record."""
    return tuple(
        Said(
            words_at(text, placed(text, each["text"])),
            frozenset(plain(name) for name in (each["speaker"], *each["names"]) if name),
            each["speaker"] is None,
            each["optional"],
        )
        for each in statements
    )


def happened_of(text: str, events: list[dict[str, Any]]) -> tuple[Happened, ...]:
    """Return the marked events of a record."""
    found = []
    for number, event in enumerate(events):
        start = max(text.find(event["sentence"]), 0)
        also = [tuple(days) for days in event.get("also") or () if not isinstance(days, str)]
        days = frozenset([(event["first"], event["last"]), *also])
        core = tuple(map(flat, event["core"]))
        found.append(Happened(start, start + len(event["sentence"]), days, core, event.get("same") or f"#{number}"))
    return tuple(found)


def words_at(text: str, places: Any) -> Words:
    """Return where the words in some places begin."""
    return frozenset(match.start() for start, end in places for match in WORD.finditer(text, start, end))


def placed(text: str, pieces: list[str]) -> list[tuple[int, int]]:
    """Return where pieces stand in a text, one after the other where they can."""
    places, at = [], 0
    for piece in pieces:
        start = text.find(piece, at)
        start = text.find(piece) if start < 0 else start
        places.append((start, start + len(piece)))
        at = start + len(piece)
    return places


def plain(name: str) -> str:
    """Return a name in lower case without titles, articles and marks."""
    words = re.findall(r"[^\W_]+", name.lower().replace("’s", "").replace("'s", ""))
    return " ".join(word for word in words if word not in TITLES)


def flat(text: str) -> str:
    """Return words with single blanks."""
    return " ".join(text.split())


# --- what is judged


def judged(text: Marked, room: str) -> Verdicts:
    """Return what is right and wrong of what a room tells of a text."""
    if room == "quotes":
        return _statements(text, text.said) if text.said is not None else {}
    return _events(text, text.happened) if text.happened is not None else {}


def _statements(text: Marked, gold: tuple[Said, ...]) -> Verdicts:
    ours = listed(newscli.find_quotes(text.article)).quotes
    found = [words_at(text.text, [_place(text, span) for span in quote.content]) for quote in ours]
    pairs = sorted(
        ((len(g.words & f) / len(g.words | f), -i, -j) for i, g in enumerate(gold) for j, f in enumerate(found)),
        reverse=True,
    )
    verdicts: Counter[str] = Counter()
    taken: dict[int, int] = {}
    for share, i, j in pairs:
        if share < 0.5 or -j in taken or -i in taken.values():
            continue
        taken[-j] = -i
        mark, speaker = gold[-i], ours[-j].speaker
        if not mark.optional:
            named = (
                not (speaker and speaker.resolved)
                if mark.unnamed
                else bool(speaker and plain(speaker.name) in mark.names)
            )
            verdicts[f"statement {-i}"] = 1 + named + (share >= 0.9)
    verdicts["false statements"] = -(len(ours) - len(taken))
    return verdicts


def _events(text: Marked, gold: tuple[Happened, ...]) -> Verdicts:
    verdicts: Counter[str] = Counter()
    for event in choose(newscli.find_timeline(text.article)).events:
        start, end = _place(text, event.event)
        told, when = flat(text.text[start:end]), event.when
        days = tuple(day.isoformat() if day else None for day in (when.first, when.last))
        good = [
            each.label
            for each in gold
            if start >= each.start - _EDGE
            and end <= each.end + _EDGE
            and days in each.days
            and all(words in told for words in each.core)
        ]
        new = next((label for label in good if not verdicts[f"event {label}"]), None)
        if new:
            verdicts[f"event {new}"] = 1
        else:
            verdicts["bad entries"] -= 1
    return verdicts


def _place(text: Marked, span: Span) -> tuple[int, int]:
    place = text.article.origin(span)
    return place.start, place.end


def compared(before: Verdicts, after: Verdicts) -> tuple[int, int]:
    """Return how much is right only with a rule, and how much only without it."""
    gains = [before.get(key, 0) - after.get(key, 0) for key in {*before, *after}]
    return sum(gain for gain in gains if gain > 0), -sum(gain for gain in gains if gain < 0)


# --- what is left out


class Rule:
    """A function that can be watched and left out."""

    def __init__(self, function: FunctionType, name: str, room: str, given: str | None, effect: str) -> None:
        """Take a function and what it gives where it is left out: the name of a parameter, or None."""
        self.function, self.name, self.room, self.effect = function, name, room, effect
        self.given = given
        self.code = function.__code__

    @cached_property
    def _head(self) -> str:
        """The function's parameters as they stand, without annotations and defaults, which it keeps."""
        parameters = inspect.signature(self.function).parameters.values()
        names = []
        for each in parameters:
            if each.kind is each.KEYWORD_ONLY and "*" not in names:
                names.append("*")
            names.append(each.name)
        return ", ".join(names)

    def _made(self, body: str) -> CodeType:
        scope: dict[str, Any] = {}
        exec(f"def stub({self._head}): {body}", scope)  # the same parameters are needed to put it in place
        code: CodeType = scope["stub"].__code__
        return code

    @property
    def idle(self) -> str:
        """What it gives where it is left out, as Python has it."""
        return "False" if self.effect == "bool" else self.given or "None"

    @contextlib.contextmanager
    def left_out(self) -> Iterator[None]:
        """Do as if the rule were not there."""
        self.function.__code__ = self._made(f"return {self.idle}")
        try:
            yield
        finally:
            self.function.__code__ = self.code

    def watch(self, acted: Callable[[], None], number: int) -> None:
        """Tell `acted` each time it does something."""
        world, original = self.function.__globals__, f"_worth_{number}"
        world[original] = FunctionType(
            self.code, world, self.function.__name__, self.function.__defaults__, self.function.__closure__
        )
        world[original].__kwdefaults__ = self.function.__kwdefaults__
        world[f"{original}_acted"] = acted
        call = re.sub(r"\*, (.*)", lambda rest: re.sub(r"\w+", r"\g<0>=\g<0>", rest[1]), self._head)
        # A truth that is not False, a find that is not None, a thing that is not the one given.
        idle = "not result" if self.effect == "bool" else f"result is {self.idle} or result == {self.idle}"
        body = f"\n    result = {original}({call})\n    ({idle}) or {original}_acted()\n    return result"
        self.function.__code__ = self._made(body)

    def unwatch(self) -> None:
        """Be itself again."""
        self.function.__code__ = self.code


class Row(Rule):
    """A row of the rulebook."""

    def __init__(self, name: str, effect: str, room: str, row: str, off: set[str]) -> None:
        """Take the name it has in its table, and the set that holds the names of rows that are left out."""
        self.name, self.effect, self.room, self.row, self.off = name, effect, room, row, off

    @contextlib.contextmanager
    def left_out(self) -> Iterator[None]:
        """Do as if the row were not there."""
        self.off.add(self.row)
        try:
            yield
        finally:
            self.off.discard(self.row)

    def watch(self, acted: Callable[[], None], number: int) -> None:
        """Do nothing: a row is left out on all texts."""

    def unwatch(self) -> None:
        """Do nothing."""


def rules_of() -> list[Rule]:
    """Return all functions that can be left out, by module and place."""
    return [rule for package, room in ROOMS.items() for module in _modules(package) for rule in _rules_in(module, room)]


def _modules(package: str) -> Iterator[ModuleType]:
    top = importlib.import_module(package)
    yield top
    for found in pkgutil.walk_packages(top.__path__, f"{package}."):
        yield importlib.import_module(found.name)


def _rules_in(module: ModuleType, room: str) -> Iterator[Rule]:
    assert module.__file__
    for node in ast.parse(Path(module.__file__).read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.FunctionDef):
            continue
        function = inspect.unwrap(vars(module)[node.name])
        yields = any(isinstance(each, ast.Yield | ast.YieldFrom) for each in ast.walk(node))
        effect, given = _effect(node)
        if effect and not (yields or function.__closure__ or node.args.vararg):
            name = f"{module.__name__.removeprefix('newscli.')}.{node.name}"
            yield Rule(function, name, room, given, effect)


def _effect(node: ast.FunctionDef) -> tuple[str, str | None]:
    """Return what kind of rule a function is ("" for none), and the parameter that it gives back when left out."""
    returns = ast.unparse(node.returns).strip("'\"") if node.returns else ""
    arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    types = {each.arg: ast.unparse(each.annotation).strip("'\"") for each in arguments if each.annotation}
    if returns == "bool":
        return "bool", None
    kind = returns.removesuffix(" | None")
    same = [name for name, of in types.items() if of.removesuffix(" | None") == kind]
    if any(each in kind for each in CHANGED) and same:
        return "change", same[-1]
    if returns.endswith(" | None"):
        return "find", None
    places = [name for name in types if types[name] == "int" and name in PLACES]
    return ("place", places[0]) if returns == "int" and len(places) == 1 else ("", None)


def rows_of() -> list[Rule]:
    """Return the rows of the rulebook, where there is one: those of each table that a module calls `ROWS`."""
    try:
        off = importlib.import_module("newscli.rules").SWITCHED_OFF
    except ModuleNotFoundError:
        return []
    rows = [(module, row) for module in _modules("newscli.rules") for row in getattr(module, "ROWS", ())]
    return [
        Row(f"{module.__name__.removeprefix('newscli.')}: {row.name}", row.effect, _room_of(module), row.name, off)
        for module, row in rows
    ]


def _room_of(module: ModuleType) -> str:
    return ROOMS_OF_ROWS.get(module.__name__.rpartition(".")[2], "quotes")


def caches() -> list[Any]:
    """Return what keeps results of functions by their arguments in the rooms; tables that are read once stay."""
    loaded = [
        module for name, module in list(sys.modules.items()) if name.startswith(("newscli.quotes", "newscli.timeline"))
    ]
    kept = {id(each): each for module in loaded for each in vars(module).values() if hasattr(each, "cache_clear")}
    return [each for each in kept.values() if inspect.signature(inspect.unwrap(each)).parameters]


# --- the run


class Worth(NamedTuple):
    """What a rule is worth on marked articles, and on made sentences."""

    helped: int = 0
    hurt: int = 0
    untouched: int = 0
    made_helped: int = 0
    made_hurt: int = 0
    made_untouched: int = 0
    broken: int = 0

    def __add__(self, other: "Worth") -> "Worth":  # type: ignore[override]
        """Add up, number by number."""
        return Worth(*map(sum, zip(self, other, strict=True)))


class Run:
    """Texts, rules, what each text is judged without any left out, and where each rule acts."""

    def __init__(self, texts: list[Marked], rules: list[Rule], most: int) -> None:
        """Read all texts twice: once as they are, once with all functions watched."""
        self.texts, self.rules, self.most = texts, rules, most
        self.caches = caches()
        self.keep_times()
        self.before = [{room: judged(text, room) for room in ("quotes", "timeline")} for text in texts]
        self.acts = self._watched()

    def _watched(self) -> dict[str, list[int]]:
        acting: dict[str, set[int]] = {rule.name: set() for rule in self.rules}
        now = [0]
        for number, rule in enumerate(self.rules):
            acted = acting[rule.name]
            rule.watch(lambda acted=acted: acted.add(now[0]), number)  # type: ignore[misc]
        self.forget_times()
        try:
            for at, text in enumerate(self.texts):
                now[0] = at
                self.forget()
                for room in ("quotes", "timeline"):
                    judged(text, room)
        finally:
            for rule in self.rules:
                rule.unwatch()
        self.keep_times()
        everywhere = list(range(len(self.texts)))
        return {rule.name: everywhere if isinstance(rule, Row) else sorted(acting[rule.name]) for rule in self.rules}

    def forget(self) -> None:
        """Forget what was kept of texts read before."""
        for each in self.caches:
            each.cache_clear()

    def keep_times(self) -> None:
        """Read the times of each text once: rules of events don't change them."""
        kept: dict[str, Any] = {}
        find = timexes.find_all

        def find_once(article: Article) -> Any:
            return kept[article.id] if article.id in kept else kept.setdefault(article.id, find(article))

        setattr(dated_events, FIND, find_once)

    def forget_times(self) -> None:
        """Read times anew."""
        setattr(dated_events, FIND, timexes.find_all)

    def asked(self, rule: Rule) -> list[int]:
        """Return the texts that are read without a rule: those in which it acts, or some of them."""
        acts = self.acts[rule.name]
        kinds = ([at for at in acts if self.texts[at].made == made] for made in (False, True))
        return [at for held in kinds for at in held[:: -(-len(held) // self.most) or 1]]

    def without(self, number: int) -> tuple[int, Worth]:
        """Return what a rule is worth."""
        rule, worth = self.rules[number], Worth()
        if rule.room == "times":
            self.forget_times()
        room = "quotes" if rule.room == "quotes" else "timeline"
        with rule.left_out():
            for at in self.asked(rule):
                worth += self._judged_without(at, room)
        if rule.room == "times":
            self.keep_times()
        return number, worth

    def _judged_without(self, at: int, room: str) -> Worth:
        self.forget()
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
        try:
            after = judged(self.texts[at], room)
        except Exception:  # noqa: BLE001 - without a function others may break in any way
            return Worth(broken=1)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        helped, hurt = compared(self.before[at][room], after)
        same = not helped and not hurt
        return Worth(0, 0, 0, helped, hurt, same) if self.texts[at].made else Worth(helped, hurt, same)


def _bound() -> None:
    """Let no reading without a function go on for ever, or take all memory."""

    def stop(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGVTALRM, stop)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


_run: Run


def _without(number: int) -> tuple[int, Worth]:
    return _run.without(number)


HEAD = ("name", "effect", "acts", "helped", "hurt", "untouched", "made helped", "made hurt", "made untouched", "broken")


def _table(run: Run, found: Mapping[int, Worth]) -> str:
    """Return the table, the most helpful first."""
    lines = ["\t".join(HEAD)]
    for number, worth in sorted(found.items(), key=lambda pair: (pair[1].hurt - pair[1].helped, pair[0])):
        rule = run.rules[number]
        lines.append("\t".join((rule.name, rule.effect, str(len(run.acts[rule.name])), *map(str, worth))))
    return "\n".join(lines) + "\n"


def main() -> None:
    """Print the table."""
    global _run  # forked workers find it there
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--only", default="", help="part of the names of rules")
    parser.add_argument("--made", type=int, default=1000, help="made texts with statements, and as many with events")
    parser.add_argument("--most", type=int, default=100, help="texts of a kind that are read without a rule")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--to", type=Path, help="where the table goes, too")
    options = parser.parse_args()
    began = time.monotonic()
    rules = [rule for rule in (*rows_of(), *rules_of()) if options.only in rule.name]
    _run = Run(list(texts_of(options.files, options.made)), rules, options.most)
    reads = [len(_run.asked(rule)) for rule in rules]
    print(f"{len(rules)} rules, {len(_run.texts)} texts, {sum(reads)} to read again", file=sys.stderr)
    found: dict[int, Worth] = {}
    order = sorted(range(len(rules)), key=reads.__getitem__)
    with multiprocessing.get_context("fork").Pool(options.processes, _bound) as pool:
        for number, worth in pool.imap_unordered(_without, order):
            found[number] = worth
            if len(found) % 50 == 0 or len(found) == len(rules):
                print(f"{len(found)} of {len(rules)}, {time.monotonic() - began:.0f} s", file=sys.stderr)
                if options.to:
                    options.to.write_text(_table(_run, found), encoding="utf-8")
    print(_table(_run, found), end="")


if __name__ == "__main__":
    main()
