"""Find runs of capitalised words, and the titles, offices, names and kinds in them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from newscli.language.lexicon.abbreviations import SHORT_TITLES
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS, DOUBTFUL_MONTHS
from newscli.language.lexicon.closed_classes import (
    BE,
    DEMONSTRATIVES,
    DO,
    FUNCTION_WORDS,
    HAVE,
    OBJECTS,
    POSSESSIVES,
    QUESTION_ADVERBS,
    SUBJECTS,
)
from newscli.language.lexicon.proper_nouns import OFFICES, PARTICLES, PLACES_TOO, is_people
from newscli.language.lexicon.saying import says
from newscli.language.lexicon.verbs import verb_table
from newscli.language.names.kinds import (
    ALL_TITLES,
    LAST_NAMES,
    Kind,
    begins_a_name,
    is_given_name,
    is_person_noun,
    is_title,
    is_titled,
    kind_by_words,
)
from newscli.language.words import either, lazily, word_set
from newscli.records import NamedTuple, record

# Find runs of capitalised words: takes a text, returns the words that its names are made of, with their places.

# Capitals, with and without accents. Two ranges and what is no capital in the second: a set of more ranges beyond ASCII
# takes `re` ten times as long to compile, and this one stands at several places of the pattern.
_CAPITAL = "[A-ZÀ-Ž](?<![×ß-ÿ])"
_ABBREVIATED = "|".join([*(title.capitalize() for title in SHORT_TITLES), "St", "Jr", "Sr", "Inc", "Corp", "Co", "Ltd"])
_JOINING, _OPEN, _CLOSE = either("[-'&]", "’"), either(r"[\"'(]", "[“‘]"), either(r"[\"')]", "[”’]")
_LETTERS = rf"(?:[aeA-Z][ldnrstz]-|[dDlLO]['’])?{_CAPITAL}[^\W_]*(?:{_JOINING}[^\W\d_]+)*"
_WORD = rf"(?:(?:{_ABBREVIATED})\.|(?:{_CAPITAL}\.)+|{_LETTERS})"
_PARTICLE = f"(?:{'|'.join(sorted(PARTICLES))})"
_NICKNAME = rf"{_OPEN}{_CAPITAL}[^\W\d_]+{_CLOSE}"
_CHANNEL = r"\d+ (?=(?:News|Live)\b)"  # "Channel 9 News"
# What no name begins with is passed over at once; what may stand between two words is asked for after the first.
_RUN = re.compile(
    rf"(?=[^\W\d_bcf-km-z])(?<![\w'@])(?<!’)(?<!\S-)"
    rf"(?:(?(1) (?:& |{_NICKNAME} |{_CHANNEL}|(?:{_PARTICLE} ){{0,2}})){_WORD}())++"
)
# "Tony-winning", "Paris-based" are no parts of names, "Ki-moon" is one.
_describes = lazily(
    r"-(?:[a-z]{2,}(?:ed|ing)|based|born|led|made|style|era|only|backed|run|old|free|wide|like|area|winner|nominee)$"
)
# Nor is what says who somebody is: "Mum-of-two", "Runner-up".
_role = lazily(r"-of-[a-z]+$|^(?:Runner-up|Passer-by|Stand-in|Grown-up)$")
_OWNERS = frozenset(("'s", "’s"))
_GIVEN_TOO = frozenset(("per", "an", "he"))  # given names too: "Per Lund", "An Dorn"
# Verbs before a name at the head of a sentence: said Ana Lund, imagine Ana Lund.
VERBS_FIRST = frozenset(("said", "says", "asked", "wrote", "added", "imagine", "meet"))
_GERUNDS_FIRST = frozenset(("using", "quoting", "citing"))
_US = "us"  # nothing begins with it but a name: "Us Anglers"
_CALENDAR = DAYS_AND_MONTHS - {"sun", "sat", "mar"}
_MONTHS_TOO = DOUBTFUL_MONTHS | {"jan", "jun"}  # given names as well: "Jan Lund"
# After these a capital tells as little as at the start of a sentence.
_OPENING_MARKS = frozenset('“‘"„«')
_PAIR = 2
_SMALL_IN_NAMES = frozenset(("Of", "The", "And", "In", "On", "For", "At", "By", "A", "An"))
_MOST_WORDS = 6  # no name has more words with a capital
_OPENING_PAIRS = frozenset((": ", "``", "''"))
_HEADLINE_WORDS = frozenset(
    ("to", "just", "not", "never", "with", "after", "over", "as", "from", "says", "say", "than", "if")
)


@record()
class RunWord:
    """A capitalised word, or a small one among such: its letters, them in lower case, and its half-open place.

    `begins` is True where a sentence or a quotation begins, `headline` where all words have capitals.
    """

    text: str
    low: str
    start: int
    end: int
    begins: bool
    headline: bool


Run = list[RunWord]

# A weekday as a given name: what follows one, and what stands before; not *on the day before, Friday Lund rowed*.
DAY_AND_NAME = r"\w+day [A-Z][a-z][\w’'-]*(?:, (?:\d\d,|an? |who\b)| (?=[a-z]))"
BEFORE_DAY_AND_NAME = r"(?:^|[.!?,:(“\"\n] ?|\b(?:and|named|called) )$"
BEFORE_PLAIN_DAY = r"\b(?:[Oo]n|day and|day,)[^.]{0,12}$"
_day_and_name, _before_name = lazily(DAY_AND_NAME), lazily(BEFORE_DAY_AND_NAME)
_of_day = lazily(BEFORE_PLAIN_DAY)


class _Looks(NamedTuple):
    """What the letters of a piece of a run tell: its word, in lower case too, whether it owns what follows.

    `opens` is True of "The", "After", "When", which belong to the sentence before a name, `apart` of what is no part of
    any name, `month` of a month that is a given name unless it ends its run: "April Moss".
    """

    word: str
    low: str
    owner: bool
    opens: bool
    apart: bool
    month: bool


def find_runs(text: str, sentence_starts: frozenset[int]) -> Iterator[Run]:
    """Yield runs of capitalised words, cut after owners and at days and months."""
    for start, last in _stretches(text, sentence_starts):
        pieces = text[start:last].split(" ")
        if len(pieces) == 1 and _look(pieces[0]).opens:
            continue
        headline = len(pieces) > _PAIR and (
            not _in_headlines().isdisjoint([piece.lower() for piece in pieces[1:]])
            or not _SMALL_IN_NAMES.isdisjoint(pieces[1:])
            or (len(pieces) > _MOST_WORDS and _fills_line(text, start, last))
        )
        run: Run = []
        named_day = len(pieces) == _PAIR and pieces[0].endswith("day") and _is_named_for_a_day(text, start)
        for piece in pieces:
            spelled, low, owner, opens, apart, month = _look(piece)
            apart = apart and not named_day
            end = start + len(spelled)
            named = low in _GIVEN_TOO and start not in sentence_starts and end != last
            opens = opens or (not run and end != last and _says_before(text, low, start, last, sentence_starts))
            month = month and not (len(run) == 1 and run[0].low in SHORT_TITLES)
            if apart or (month and end == last) or (opens and not (run or named) and (low != _US or end == last)):
                if run:
                    yield run
                run = []
            else:
                begins = not run and (start in sentence_starts or _opens_speech(text, start))
                run.append(RunWord(spelled, low, start, end, begins, headline))
                if owner:
                    yield run
                    run = []
            start += len(piece) + 1
        if run:
            yield run[:1] if _describes_next(text, run) else run


def _stretches(text: str, sentence_starts: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Yield the places of capitalised words within a sentence: *They call him Bo G. | Like his uncle, he rows*."""
    for match in _RUN.finditer(text):
        start, last = match.span()
        for at in range(start + 1, last):
            if at in sentence_starts:
                if at - start > len("Q. "):
                    yield start, at - 1
                start = at
        yield start, last


_opens_quote = lazily(', [“"‘]')


def _says_before(text: str, low: str, start: int, end: int, sentence_starts: frozenset[int]) -> bool:
    """Return True for a verb before a name: *Added Lund: “…”*, *Said Lund, “…”*, *Quoting Lund, he said*."""
    quotes = text[end : end + 1] == ":" or (start in sentence_starts and _opens_quote().match(text, end))
    leads = quotes and (low in VERBS_FIRST or says(low, forms="PAST"))
    return leads or (start in sentence_starts and (low in _GERUNDS_FIRST or says(low, forms="GERUND")))


def _is_named_for_a_day(text: str, start: int) -> bool:
    """Return True where somebody's name that begins with a weekday's begins: *Sunday Adu, 24,*, *Friday Obi rowed*."""
    before = text[max(start - _LOOK_AHEAD, 0) : start]
    return bool(_day_and_name().match(text, start) and _before_name().search(before) and not _of_day().search(before))


def _fills_line(text: str, start: int, end: int) -> bool:
    """Return True if a run is all of its line, or all that follows a colon."""
    opens = start == 0 or text[start - 1] == "\n" or _opens_speech(text, start)
    return opens and text[end : end + 1] in ("", ".", "\n")


def _describes_next(text: str, run: Run) -> bool:
    """Return True if a people's name after initials describes what follows: *NATO European bases*."""
    if len(run) != _PAIR or not run[0].text.isupper() or not is_people(run[1].low):
        return False
    end = run[1].end
    return text[end : end + 1] == " " and text[end + 1 : end + 2].islower()


@lru_cache(8192)
def _look(piece: str) -> _Looks:
    owner = piece[-2:] in _OWNERS
    word = piece[:-2] if owner else piece
    low = word.lower().rstrip(".")
    base = low.replace("’", "'").partition("'")[0]  # "I’ve"
    opens = base in FUNCTION_WORDS and not (word.isupper() and len(word) > 1)
    month = low in _MONTHS_TOO
    apart = (low in _CALENDAR and not month) or ("-" in low and bool(_describes().search(low) or _role().search(word)))
    return _Looks(word, low, owner, opens, apart, month)


@cache
def _in_headlines() -> frozenset[str]:
    """Return words that no name has a capital for: where one is among capitals, all words are written so."""
    pronouns = SUBJECTS | OBJECTS | POSSESSIVES | DEMONSTRATIVES | QUESTION_ADVERBS
    return pronouns | BE | HAVE | DO | _HEADLINE_WORDS


def _opens_speech(text: str, start: int) -> bool:
    """Return True if a word follows a quotation mark or a colon, where its capital tells nothing."""
    return text[start - 1 : start] in _OPENING_MARKS or text[start - 2 : start] in _OPENING_PAIRS


# What stands before a person in a run of capitals: takes its words, returns where titles, bodies and positions end.

LONGEST_POSITION = 3
MINISTRIES = frozenset(("department", "ministry"))
_SURE = 2
_LONGEST_DOUBTFUL = 5  # "Maman", "Ber" are names
# Titles that stand in the names of places: "General Ana Airport", "President Ana Street".
_IN_NAMES = frozenset(
    ("president", "general", "captain", "admiral", "prince", "princess", "king", "queen", "lord", "lady", "st", "pope")
)
RANKS = frozenset(("deputy", "vice", "former", "acting", "interim", "assistant", "senior", "minority", "majority"))


@lru_cache(4096)
def cut(lows: tuple[str, ...], capitals: tuple[bool, ...], office: bool) -> tuple[int, int, bool]:
    """Return where the titles in a run begin and end, and whether all of it is one name."""
    first, last = _titles(lows)
    if last == 0 and not office:
        first = last = _behind_body(lows) or _behind_position(lows, capitals)
    elif 0 < last < len(lows) - 1:
        last += _behind_position(lows[last:], capitals[last:])  # "Chief Medical Examiner"
    kind, sure = kind_by_words(lows)
    named = kind in ("body", "place") and sure >= _SURE and not is_titled(lows)
    return first, last, named and not (last and _is_persons(lows, last))


def _behind_position(lows: tuple[str, ...], capitals: tuple[bool, ...]) -> int:
    """Return where a given name begins after what says who somebody is: 2 for "Badgers", "DL", "Bo", "Lund"; else 0."""
    at = next((at for at in range(len(lows) - 1) if begins_a_name(lows, at)), 0)
    if at == 0:
        return int(_opens_with_role(lows))
    last = lows[at - 1]
    position = capitals[at - 1] and 1 < len(last) <= LONGEST_POSITION
    if at == 1 and last in VERBS_FIRST:
        return at
    is_noun = len(last) > _LONGEST_DOUBTFUL and (last.endswith("s") or is_person_noun(last.rpartition("-")[2]))
    return at if position or is_noun or is_people(last) or kind_by_words((last,))[0] != "other" else 0


def _opens_with_role(lows: tuple[str, ...]) -> bool:
    """Return True for "Runner", "Luka", "Moro": a noun for a person before two words that may be a name."""
    stem = lows[0].removesuffix("er")
    acts = len(lows) == _PAIR + 1 and (stem in verb_table() or lows[0][:-1] in verb_table())
    role = acts and len(lows[0]) > _LONGEST_DOUBTFUL and is_person_noun(lows[0]) and not is_given_name(lows[0])
    return role and kind_by_words(lows)[0] in ("person", "other")


def _is_persons(lows: tuple[str, ...], at: int) -> bool:
    """Return True if a person's name begins after titles: "Commissioner Ana Lane", but not "General Ana Airport"."""
    if kind_by_words(lows[at:]) == ("person", 3):
        return True
    likely = lows[-1] in LAST_NAMES or kind_by_words(lows[at:])[0] in ("other", "person")
    initial = len(lows) - at == _PAIR + 1 and len(lows[at + 1].rstrip(".")) == 1  # "Ana L. Brill"
    return (len(lows) - at == _PAIR or initial) and likely and lows[at - 1] not in _IN_NAMES


def _behind_body(lows: tuple[str, ...]) -> int:
    """Return where a person's name begins after that of a body: 2 for "Harbor", "Board", "Bo", "Lund"; else 0."""
    bodies = (at for at in range(len(lows) - 2, 0, -1) if kind_by_words((lows[at - 1],))[0] == "body")
    return next((at for at in bodies if kind_by_words(lows[at:]) == ("person", 3)), 0)


def _titles(lows: Sequence[str]) -> tuple[int, int]:
    """Return where the titles of a run begin and end: 1 and 3 for "Saltport", "Deputy", "Mayor", "Bo", "Lund"."""
    named = len(lows) > 1 and begins_a_name(lows, len(lows) - 2)  # "Bo Bishop" holds no title
    last = next((at for at in range(len(lows) - named - _is_called_dean(lows), 0, -1) if _ends_title(lows, at)), 0)
    if last == len(lows) > 1 and lows[-1] == "justice" and lows[-2] in MINISTRIES:
        return 0, 0  # "Department of Justice"
    return next((at for at in range(last) if is_title(lows[at])), 0), last


def _is_called_dean(lows: Sequence[str]) -> bool:
    """Return True if "dean" is a given name: right before a last name, where a dean has a full name or none."""
    at = len(lows) - _PAIR
    return at >= 0 and lows[at] == "dean" and (at == 0 or (is_title(lows[at - 1]) and lows[at - 1] not in RANKS))


def _ends_title(lows: Sequence[str], at: int) -> bool:
    """Return True if a title ends before word `at`: "Mayor", "Det Con", not "St." of "Ana St. Clair"."""
    if lows[at - 1] == "st" and at > 1 and begins_a_name(lows, 0):
        return False
    return is_title(lows[at - 1]) or (at > 1 and lows[at - 2 : at] == ("det", "con"))


# Tell the kind of a name where it stands: by its own words, by *of* within it and by the words beside it.

# What joins the name of a body: "Ministry of Ports", "Department of Health and Safety".
OF_BODY = re.compile(r" (?:of|for|and)(?: the)? $")
_AFTER_THE = re.compile(r"\b[Tt]he (?:[a-z]+ern )?$")
_AGE = re.compile(r", \d{1,3},|, who\b")
_SAYS = re.compile(r",? (?:said|says|told|asked|added|wrote)\b")
_TOWNS = word_set("""
    town city village hamlet suburb borough parish county district province state region island port republic kingdom
    municipality country nation
""")
_WHERE = lazily(r",? where\b")
_CAPITALS = re.compile(r"[A-Z]{2}|[a-z][A-Z]")
_NO_PERSON_AFTER = frozenset(("the", "of", "in"))
_IN = frozenset(("in", "near", "across", "outside", "throughout"))
_TO_PLACES = frozenset(("to", "from", "into"))
_AT_PLACES = _IN | {"on", "at", "along"}
_LOOK_BACK, _LOOK_AHEAD = 40, 12
_SHORTEST_INITIALS = 2


def kind_of_words(text: str, words: list[tuple[int, int]], lows: tuple[str, ...]) -> tuple[Kind, int]:
    """Return the kind of a name of several words, and how sure it is: that of those before *of*.

    `words` are the places of the words in the text. After *the* a name is no person's.
    """
    kind, sure = kind_by_words(lows)
    if kind == "body":
        return kind, sure
    head = next((at + 1 for at in range(len(words) - 1) if OF_BODY.match(text, words[at][1], words[at + 1][0])), 0)
    if head:
        return ("place" if kind_by_words(lows[:head])[0] == "place" else "body"), _SURE
    start = words[0][0]
    if kind == "place" and lows[-1] in LAST_NAMES and _AGE.match(text, words[-1][1], words[-1][1] + _LOOK_AHEAD):
        return "person", _SURE + 1
    if kind == "person" and lows[-1] in LAST_NAMES and _word_before(text, start) in _AT_PLACES:
        return "place", _SURE
    if kind in ("person", "other") and _AFTER_THE.search(text[max(0, start - _LOOK_BACK) : start]):
        return "body", 1
    return kind, sure


def _word_before(text: str, start: int) -> str:
    return text[max(0, start - _LOOK_BACK) : start].rstrip(" (").rpartition(" ")[2].lower()


def kind_by_neighbours(text: str, start: int, end: int, kind: Kind, sure: int) -> tuple[Kind, int]:
    """Return what the words beside a name tell of its kind where its own tell little."""
    before = _word_before(text, start)
    if before in ALL_TITLES:
        return "person", 2
    if before == "of" and text[max(0, start - _LOOK_BACK) : start - len(" of ")].rpartition(" ")[2] in _TOWNS:
        return "place", 3
    apart = before not in _NO_PERSON_AFTER
    if apart and _AGE.match(text, end, end + _LOOK_AHEAD):
        return "person", 2
    if apart and _SAYS.match(text, end, end + _LOOK_AHEAD) and not _CAPITALS.search(text, start, end):
        return "person", 1
    if not sure and (before in _AT_PLACES or before in _TO_PLACES) and _WHERE().match(text, end, end + _LOOK_AHEAD):
        return "place", 2  # "posted to Muckle, where it rained"
    if before == "the" or (text[start:end].isupper() and end - start >= _SHORTEST_INITIALS):
        return "body", 1
    if before in ("a", "an") and not sure:
        return "other", 1  # "a Volvo"
    at_place = before in _IN or (before == "from" and text.startswith(" to ", end))
    return ("place", 1) if at_place and not sure else (kind, sure)


# Tell an office from who holds it: takes runs of capitalised words, returns whether one is an office, and the name.

_OF_OFFICE = lazily(r" (?:of|for|to)(?: the)? $")
_NEAR = 3


def is_office(held: Run, between: str, *, office: bool) -> bool:
    """Return True if an office goes on after these words: "Secretary" of, and "State" for after "Minister of"."""
    heads = held[-1].low in ALL_TITLES or held[-1].low in OFFICES or (office and len(held) == 1)
    return heads and _OF_OFFICE().match(between) is not None


def holder(run: Run) -> Run:
    """Return who holds an office that `run` goes on with: "Ana Ferro" of "State Ana Ferro", after "Secretary of".

    Where no given name is known, a body of one word is left out: "Vasu Rao" of "Opposition Vasu Rao".
    """
    lows = [word.low for word in run]
    body = lows[0] in PLACES_TOO or kind_by_words((lows[0],))[0] == "body"
    after_body = len(run) > _PAIR and body and kind_by_words((lows[-1],))[0] in ("other", "person")
    return run[next((at for at in range(len(run) - 1) if begins_a_name(lows, at)), int(after_body)) :]


def parted(text: str, held: Run, run: Run) -> tuple[Run, Run]:
    """Part the name of a body from who has an office there: "Secretary in the Ministry of | Ports | Bo Rao"."""
    at = len(run) - _PAIR
    lows = [word.low for word in run]
    named = at > 0 and begins_a_name(lows, at) and kind_by_words(tuple(lows[at:])) == ("person", 3)
    before = text[max(held[0].start - _LOOK_BACK, 0) : held[0].start].lower().split()[-_NEAR:] if named else []
    return (run, []) if OFFICES.isdisjoint(before) else (run[:at], run[at:])
