"""Takes the words of a passage, returns them with those of one number as one: "twenty-three", "$4 million"."""

import re
from collections.abc import Callable, Collection, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise

from newscli.language.lexicon import closed_classes as closed
from newscli.language.lexicon.calendar import MONTHS, MONTHS_SHORT
from newscli.language.lexicon.closed_classes import CARDINALS, TENS
from newscli.language.lexicon.measures import unit_of
from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import unaccented, word_set
from newscli.matching.figures.figure import MANY, is_number, is_point, value_of
from newscli.records import NamedTuple

CURRENCIES = "$£€¥"
_SCALES = frozenset(("hundred", "thousand", "million", "billion", "trillion"))
_ONES = CARDINALS[1:10]
_FIRST_TO_NINTH = closed.ORDINALS[:9]
_TEENS = CARDINALS[10:20]
_CENTURIES = frozenset((*_TEENS, "twenty"))
_YEARS = frozenset((*_TEENS, *TENS))
_HALF = ["and", "a", "half"]
_DECADES = {f"{tens[:-1]}ies": f"{number}0s" for number, tens in enumerate(TENS, 2)}
_DECADE = re.compile("(?:19)?(\\d0s)")  # "the nineteen nineties" are "the '90s"
_IN_DATE = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_MONTHS = frozenset((*MONTHS, *MONTHS_SHORT))


class Word(NamedTuple):
    """A word in the form that is compared, and its place."""

    form: str
    start: int
    end: int


def with_numbers(text: str, words: Sequence[Word], cuts: Collection[int]) -> tuple[list[Word], set[int]]:
    """Return the words with their numbers in digits, and the numbers of those that cuts stand before."""
    lows = [text[word.start : word.end].lower().replace("[", "").replace("]", "") for word in words]

    def is_apart(number: int) -> bool:
        return number in cuts or text[words[number - 1].end : words[number].start].strip(" -‐‑") != ""

    found: list[Word] = []
    moved: dict[int, int] = {len(words): 0}
    at = 0
    while at < len(words):
        moved[at] = len(found)
        last, form = _number(lows, at, is_apart)
        found.append(Word(form or words[at].form, words[at].start, words[last - 1].end))
        at = last
    moved[len(words)] = len(found)
    return found, {moved[cut] for cut in cuts}


def _number(lows: Sequence[str], at: int, is_apart: Callable[[int], bool]) -> tuple[int, str]:
    """Return the word after a number, and the number in digits with its currency; of other words nothing."""
    if found := _year(lows, at, is_apart) or _ordinal(lows, at, is_apart):
        return found
    currency, first = (lows[at][0], lows[at][1:]) if lows[at][0] in CURRENCIES else ("", lows[at])
    last = at + (2 if first == "half" and lows[at + 1 : at + 2] == ["a"] else 1)
    is_many = lows[last - 1] == "a" and last < len(lows) and lows[last] in _SCALES and not is_apart(last)
    if not is_many and (not is_number(first) or first in _SCALES or first == "dozen"):
        return at + 1, ""
    while more := _more(lows, last, is_apart):
        last += more
    value = value_of([first, *lows[at + 1 : last]])
    if value is None:
        return at + 1, ""
    if first in ("1", "one") and last == at + 1 and not currency:
        return last, "one"
    unit = unit_of(lows[last]) or "" if last < len(lows) and not is_apart(last) and not currency else ""
    if unit and unit in CURRENCIES:
        currency, last = unit, last + 1
    return last, f"{currency}{value[0]:.6f}".rstrip("0").rstrip(".")


def _year(lows: Sequence[str], at: int, is_apart: Callable[[int], bool]) -> tuple[int, str] | None:
    """Return the word after two numbers of a year or hour, and both in one: "nineteen ninety-four", "four thirty"."""
    century, tens, ones = (*lows[at : at + 3], "", "")[:3]
    if decade := _DECADES.get(century) or _DECADE.fullmatch(century):
        return at + 1, decade if isinstance(decade, str) else decade[1]
    is_hour = century in _ONES and _is_minutes(tens, ones)
    if not tens or not (is_hour or century in _CENTURIES) or is_apart(at + 1):
        return None
    if century == "nineteen" and tens in _DECADES:
        return at + 2, _DECADES[tens]
    last = at + (3 if tens in (*TENS, "oh") and ones in _ONES and not is_apart(at + 2) else 2)
    if tens not in _YEARS and lows[last - 1] == tens:
        return None
    first, second = value_of([century]), value_of([each for each in lows[at + 1 : last] if each != "oh"])
    return (last, f"{100 * first[0] + second[0]:.0f}") if first and second else None


def _is_minutes(minutes: str, after: str) -> bool:
    """Return True for the minutes that people name with an hour; not for "two ten-year-olds"."""
    return minutes in ("ten", "fifteen", *TENS[:4]) and after not in ("year", "foot") and unit_of(after) is None


def _ordinal(lows: Sequence[str], at: int, is_apart: Callable[[int], bool]) -> tuple[int, str] | None:
    """Return the word after "twenty-first", and that in digits; of a day after its month the bare number."""
    tens, ones = (*lows[at : at + 2], "")[:2]
    if tens in TENS and ones in _FIRST_TO_NINTH and not is_apart(at + 1):
        last, form = at + 2, f"{10 * TENS.index(tens) + 21 + _FIRST_TO_NINTH.index(ones)}th"
    else:
        last, form = at + 1, f"{closed.ORDINALS.index(tens) + 1}th" if tens in closed.ORDINALS else tens
    if at and lows[at - 1] in _MONTHS and (day := _IN_DATE.fullmatch(form)):
        return last, day[1]
    return (last, form) if last > at + 1 else None


def _more(lows: Sequence[str], at: int, is_apart: Callable[[int], bool]) -> int:
    """Return how many words from one on go on with a number: "three" after "twenty", "and six" after "hundred"."""
    if at >= len(lows) or is_apart(at):
        return 0
    before, low, after = lows[at - 1], lows[at], "".join(lows[at + 1 : at + 2])
    if low in _SCALES or (before in TENS and low in _ONES):
        return 1
    if before in _SCALES and low.isalpha() and is_number(low):
        return 1
    if is_point(lows, at) or (low in (*_ONES, "zero", "oh") and "point" in lows[max(0, at - 3) : at - 1]):
        return 2 if low == "point" else 1
    if lows[at : at + 3] == _HALF:
        return 3
    is_added = low == "and" and before in _SCALES and after.isalpha() and is_number(after) and not is_apart(at + 1)
    return 2 if is_added else 0


# Takes a word in lower case, returns the spelling that British and American papers share. From general knowledge.

_RULES = tuple(
    (re.compile(shape), put)
    for shape, put in (
        (r"(?<=\w{3})([iy])z(?=(?:e[dsr]?|ers?|ing|ations?)$)", r"\1s"),  # realize
        (r"(?<=\w{3})our(?=(?:s|ed|ing|ite|able|ably|hoods?|ful|less)?$)", "or"),  # labour
        (r"(?<=[phnkc])ae(?=[dmso])|(?<=f)oe(?=t)|^oe(?=s[to])|(?<=rrh)oe|(?<=n)oe(?=uv)", "e"),  # paediatric
        (r"(?<=\w\w[tbpv])re(?=s?$)", "er"),  # centre
        (r"(?<=\w\w[tbpv])re(?=d$)", "ere"),
        # travelled, but not filled
        (r"^(\w*[aeiou]\w*?[^\W\daeiou][aeiou]|\w+[iu][ae])ll(?=(?:ed|ing|ers?|ors?|ous|ments?|s)?$)", r"\1l"),
        (r"ll(?=ful)", "l"),  # skillful
        (r"(?<=[ft]en|cen)ce(?=s?$)", "se"),  # defence
        (r"(?<=\w{3})ogue(?=s?$)", "og"),  # dialogue
        (r"(?<=dg)e(?=ments?$)", ""),  # judgement
        (r"^practis", "practic"),
        (r"^scept", "skept"),
        (r"^sulph", "sulf"),
        (r"^mould", "mold"),
        (r"^plough", "plow"),
        (r"^grey", "gray"),
    )
)
_WORDS = dict(
    pair.split(":")
    for pair in word_set("""
        programme:program programmes:programs cheque:check cheques:checks tyre:tire tyres:tires kerb:curb kerbs:curbs
        aluminium:aluminum storey:story storeys:stories ageing:aging pyjamas:pajamas jewellery:jewelry cosy:cozy
        okay:ok doctor:dr mister:mr missus:mrs professor:prof governor:gov senator:sen saint:st
        moustache:mustache gaol:jail artefact:artifact artefacts:artifacts yoghurt:yogurt draught:draft draughts:drafts
    """)
)


def shared_spelling(word: str) -> str:
    """Return the one spelling of a word in lower case; what is no word of English stays as it is, or nearly so."""
    if word in _WORDS:
        return _WORDS[word]
    for shape, put in _RULES:
        word = shape.sub(put, word)
    return word


# Takes the words of a quotation, returns its `Passage`: words as they are compared, and the signs of cutting.
#
# Case, accents, punctuation, quotation marks, hyphens, British or American spelling and numbers in words do not
# count.

# "[W]e" is a word; "[the deck]", "(it)" and dots are signs; a figure keeps its points and its currency. A full hour is
# one word, and so is what a blank tore ("she’ s").
_PIECE = re.compile(
    r"(?P<word>%|[Pp]er\ cent\b|\b(?:[^\W\d_]\.){2,}(?!\w)|(?:[$£€¥](?=\d))?(?:\[\w\]|\w)\w*"
    r"(?:['’](?:\w+|\ (?:s|t|d|m|re|ve|ll)\b)|(?<=\d)(?:[.,]|:(?!00\b))(?=\d)\w+)*)(?:(?<=\d):\ ?00\b)?"
    r"|(?P<sign>…|\.{3,}|\.(?: \.){2,}|\[[^\][]{0,200}\]|\([^()]{0,200}\))"
)
_NO_WORD = re.compile(r"\W*")
_BARE = re.compile(r"[^\w.]|(?<!\d)\.|\.(?!\d)")
_ORDINAL = re.compile(r"(?<=\d\d)(?:st|nd|rd)$")
_FORMS = (("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("yse", "yze"), ("ysi", "yzi"), ("our", "or"))
# "Eleventh" is "11th"; "second" is often no number.
_IN_DIGITS = {word: f"{number}th" for number, word in enumerate(closed.ORDINALS, 1) if number not in (1, 2, 3)}
_IN_DIGITS |= dict.fromkeys(("%", "per cent"), "percent")
_IN_DIGITS |= {short: next(month for month in MONTHS if month.startswith(short)) for short in MONTHS_SHORT}
_IN_DIGITS |= {"1st": "first", "2nd": "second", "3rd": "third"}
_EVERYDAY = word_set(
    "think know want go get make come take look see need say tell feel believe happen try let keep put give work use"
    " thing things time day way people lot end good great right back well really just never always today now year years"
    " part place world"
)
_CONTRACTION = re.compile(r"(\w+?)(?:n['’]t|['’]\ ?(?:s|d|m|re|ve|ll))")
# What short forms stand for; "'s" and "'d" may be several.
_SPELLED = (
    (re.compile(r"\b(?:ca(?=n['’]t\b)|can(?=not\b))", re.I), "can "),
    (re.compile(r"\bwo(?=n['’]t\b)", re.I), "will "),
    (re.compile(r"n['’]t\b", re.I), " not"),
    (re.compile(r"['’]\ ?m\b"), " am"),
    (re.compile(r"['’]\ ?re\b"), " are"),
    (re.compile(r"['’]\ ?ve\b"), " have"),
    (re.compile(r"['’]\ ?ll\b"), " will"),
    (re.compile(r"\b(it|s?he|that|what|there|here)['’]\ ?s\b", re.I), r"\1 is"),
)
_RUN = 3  # words that stand side by side
_END = 4  # words of a passage that find it where it is cut


class Passage(NamedTuple):
    """The words of a quotation. `cuts` are the numbers of the words before which something was left out or put in by
    a sign; `brackets` what stood in brackets there."""

    text: str
    words: tuple[Word, ...]
    cuts: frozenset[int] = frozenset()
    brackets: frozenset[str] = frozenset()

    @property
    def forms(self) -> tuple[str, ...]:
        """Return the words as they are compared."""
        return tuple([word.form for word in self.words])

    @property
    def parts(self) -> list[str]:
        """Return the text between the signs."""
        ends = sorted({0, *self.cuts, len(self.words)})
        return [self.text[self.words[first].start : self.words[last - 1].end] for first, last in pairwise(ends)]

    def said(self, number: int) -> str:
        """Return a word as it stands in the text."""
        return self.text[self.words[number].start : self.words[number].end]

    def between(self, first: int, last: int) -> str:
        """Return the text of the words `first <= i < last`, with the marks that follow the last one."""
        end = self.words[last].start if last < len(self.words) else len(self.text)
        marks = _NO_WORD.match(self.text, self.words[last - 1].end, end)
        return " ".join(self.text[self.words[first].start : marks.end() if marks else end].split())


def read_passage(text: str) -> Passage:
    """Read the words of a quotation, without or with its marks."""
    words: list[Word] = []
    cuts: set[int] = set()
    brackets: set[str] = set()
    for piece in _PIECE.finditer(text):
        if piece.lastgroup == "sign":
            cuts.add(len(words))
            inside = piece[0].strip("[]()…. ").lower()
            brackets |= {inside} if inside else set()
        else:
            words.append(Word(_form(piece["word"]), piece.start(), piece.end()))
    words, cuts = with_numbers(text, words, cuts)
    return Passage(text, tuple(words), frozenset(cuts), frozenset(brackets))


def spelled_out(text: str) -> str:
    """Return a text with its short forms in full: "are not" for "aren't"."""
    for short, whole in _SPELLED if "'" in text or "’" in text or "annot" in text else ():
        text = short.sub(whole, text)
    return text


@lru_cache(maxsize=20_000)  # papers have few words beside these
def _form(word: str) -> str:
    low = word.lower()
    form = _IN_DIGITS.get(low) or _ORDINAL.sub("th", _BARE.sub("", unaccented(low)))
    return _IN_DIGITS.get(form) or shared_spelling(form)


def keys(passage: Passage) -> list[tuple[str, ...]]:
    """Return the words by which the passage can be found, each in its spellings, in order: those that tell most."""
    found: dict[str, tuple[str, ...]] = {}
    for word in passage.words:
        spelled = max(re.findall(r"[^\W_]+", passage.text[word.start : word.end].lower()), key=len, default="")
        if not is_common(word.form) and (len(spelled) > 2 or spelled.isdigit()):
            digits = (word.form,) if word.form.isdigit() else ()
            found[spelled] = tuple(dict.fromkeys((spelled, *digits, *_spellings(spelled))))
    return list(found.values())


def ends(passage: Passage) -> list[str]:
    """Return the first and the last words of a passage, of those that say something: one that is cut may have them."""
    runs = {passage.words[:_END], passage.words[-_END:]} if len(passage.words) > _END else set()
    content = [run for run in runs if any(not is_common(word.form) for word in run)]
    return sorted(passage.text[run[0].start : run[-1].end] for run in content)


def runs(passage: Passage) -> list[tuple[tuple[str, ...], ...]]:
    """Return the words of each run of three words, each in its spellings; no run goes on over a sign."""
    spelled = [(passage.text[word.start : word.end].lower(), word.form) for word in passage.words]
    ways = [(each, *_spellings(each)) if each.isalpha() else (each,) for each, _ in spelled]
    ways = [
        tuple(dict.fromkeys((*way, form) if form.isdigit() else way))
        for way, (_, form) in zip(ways, spelled, strict=True)
    ]
    starts = range(len(ways) - _RUN + 1)
    return [tuple(ways[at : at + _RUN]) for at in starts if passage.cuts.isdisjoint(range(at + 1, at + _RUN))]


def _spellings(word: str) -> list[str]:
    return [
        there.join(word.rsplit(here, 1))
        for pair in _FORMS
        for here, there in (pair, pair[::-1])
        if here in word[3:] and len(word) > 5
    ]


def is_common(form: str) -> bool:
    """Return True for a word of grammar, which says nothing of what a passage is about."""
    return form in _common()


def is_contraction(text: str) -> bool:
    """Return True for two words of grammar in one: "it's", "wouldn't"."""
    found = _CONTRACTION.fullmatch(text.lower())
    return found is not None and (is_common(found[1]) or found[1] in ("ca", "wo"))


def is_everyday(form: str) -> bool:
    """Return True for a form of a word that is in much of what anybody says: "think", "got", "day", "thousands"."""
    known = verb_table().get(form)
    return form in MANY or (known.base if known else form) in _EVERYDAY


@cache
def _common() -> frozenset[str]:
    """Return the closed classes of words and their short forms, as they are compared."""
    words = chain.from_iterable(
        each for each in vars(closed).values() if isinstance(each, frozenset | tuple) and each is not closed.NUMBERS
    )
    numbers = closed.NUMBERS | frozenset(closed.ORDINALS) | closed.MULTITUDES
    return frozenset(_form(each) for each in words if isinstance(each, str) and each not in numbers) | _SHORT_FORMS


_SHORT_FORMS = word_set(
    "im ive id ill youre youve hes shes its were weve theyre theyve thats theres lets not to so"
    " dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt"
)
