"""Words and tags as quotes reads them: takes tokens, returns words, some of them read always alike."""

import re
from bisect import bisect_left
from collections.abc import Sequence, Set
from itertools import compress

from newscli.article import Article
from newscli.language.document import Tokens
from newscli.language.lexicon.closed_classes import (
    COORDINATORS,
    FLOATING,
    NUMBERS,
    PREPOSITIONS,
    QUANTIFIERS,
    QUESTION_ADVERBS,
    SUBORDINATORS,
)
from newscli.language.lexicon.proper_nouns import FULL_TITLES, TITLES
from newscli.language.lexicon.verbs import verb_table
from newscli.language.quotations import MARKS, QuotedSpan
from newscli.language.tags import code, codes, compile_pattern
from newscli.language.words import word_set
from newscli.records import NamedTuple

# Tags as quotes reads them: takes words with the document's tags, returns the tags, some words' read always alike.

# Words that are read alike whatever their tag, since features tell their uses apart: the set of their tags, and one.
_ALIKE: tuple[tuple[str, str, Set[str]], ...] = (
    ("DETS", "QUANTITY", QUANTIFIERS - {"several", "few"}),
    ("PREPS", "PREP", PREPOSITIONS - {"per"}),
    ("SUBORD", "SUBORD", SUBORDINATORS - {"if", "where", "once"}),
    ("CONJS", "CONJ", COORDINATORS),
    ("WHAT_WORDS", "WHAT", QUESTION_ADVERBS | {"whatever", "what"}),
    ("NOT", "NOT", word_set("never")),
    (
        "NOUN_WORDS",
        "NOUN",
        NUMBERS | word_set("@ season seasons quarter quarters century centuries hundred thousand million billion"),
    ),
    ("HAVE", "HAVE_PAST", word_set("had")),
    ("NAME", "NAME", word_set("&")),
    ("ADVERBS", "ADVERB", word_set("there once well back")),
    (
        "ADJECTIVE",
        "ADJECTIVE",
        word_set("""
            first second third last next past other own same least less several few certain fellow longtime vice deputy
        """),
    ),
)
_ALWAYS = {word: (codes(held), code(name)) for held, name, words in _ALIKE for word in words}
_PREFIXES = frozenset({"al-", "el-", "ar-", "as-", "an-", "ad-", "at-", "az-"})  # of names: "al-Kasim"
_NOUN, _NAME, _TITLE, _ADJECTIVE, _ADVERB, _PAST = map(code, ("NOUN", "NAME", "TITLE", "ADJECTIVE", "ADVERB", "PAST"))
_DET, _THAT, _TIME, _NUMBER, _HAS = map(code, ("DET", "THAT", "TIME", "NUMBER", "HAVE_PRESENT"))
# A word with a hyphen is one of these, whatever its last part is.
_JOINED = codes("NOUN_WORDS NAME TITLE ADJECTIVE ADVERBS NUMERALS DASHES OBJECTS")
# These are told from one another by what stands beside them where they have the form of a past.
_OF_PAST_FORM = codes("PARTICIPLE ADJECTIVE")
_VERBS, _NUMERALS, _NEVER_NAMES = codes("VERBS"), codes("NUMERALS"), codes("TIME_WORDS SUBJECT THERE")
_TITLES, _THATS = codes("NAME NOUN_WORDS TITLE"), codes("THAT_WORDS")
_ACCORDING = "according"


class Classes(dict[str, str]):
    """The classes of words as spelled, each with the character of its tag in `newscli.language.tags` after it.

    `begins` is True for words that stand where a capital shows nothing. Each class is worked out when first asked for.
    """

    def __init__(self, *, begins: bool) -> None:
        self._begins = begins

    def __missing__(self, key: str) -> str:
        """Work out the class of a word and its tag."""
        if len(self) > _MOST_KEPT:
            self.clear()
        found = self[key] = _class(key[:-1], key[-1], begins=self._begins)
        return found


_MOST_KEPT = 20_000
# A participle that may be a past, until its neighbours are seen.
DESCRIBING = "\0"
_DETERMINED = f"(?<=[{''.join(codes('DETERMINING'))}]){DESCRIBING}"
_BEFORE_DESCRIBED, _DESCRIBED_ONE = codes("ADJECTIVE OWNER"), codes("NOMINALS ADJECTIVE") | {DESCRIBING}
_BEFORE_NOUN = re.compile(
    f"{_DETERMINED}|(?<=[{''.join(_BEFORE_DESCRIBED)}]){DESCRIBING}(?=[{re.escape(''.join(_DESCRIBED_ONE))}])"
)
_AFTER_FLOATING = re.escape("".join((codes("ANY_VERB") - codes("GERUND")) | {DESCRIBING}))
_BEFORE_FLOATING = "".join(codes("NOMINALS AUXILIARIES SUBJECT"))
_FLOATING = re.compile(f"(?<=[{_BEFORE_FLOATING}])[{''.join(codes('DETS'))}](?=[{_AFTER_FLOATING}])")
_HAS_SAID = compile_pattern("(?<=SPEECH SUBJECT) BE (?=PAST)")
_COMPOUND = compile_pattern("(?<=NOUN_WORDS) TIME_WORDS")
_UNITS, _COUNTED = frozenset(("year", "day", "week", "hour")), NUMBERS | {"half", "quarter"}


def _class(word: str, tag: str, *, begins: bool) -> str:
    low = word.lower()
    if low[-1] == "." and low[:-1].isalpha():
        word, low = word[:-1], low[:-1]  # "Feb." is February whatever its stop
    if begins and low == _ACCORDING:
        return _NAME  # the models learnt it so: what capital begins a sentence is a phrase before its source
    alike = _ALWAYS.get(low)
    kind = _by_form(low, tag) if alike is None else tag if tag in alike[0] else alike[1]
    if not word[0].isupper() and not (low[:3] in _PREFIXES and word[3:4].isupper()):
        return kind
    title = low.rstrip(".").removesuffix("-elect")
    if title in (FULL_TITLES if word.isupper() else TITLES):  # the SEC is no secretary
        return _TITLE if not begins or kind in _TITLES else kind
    if tag == _TIME:
        return kind if begins else _NAME  # "the Morning Ledger"
    return kind if begins or kind in _NEVER_NAMES else _NAME


def _by_form(low: str, tag: str) -> str:
    if low[0].isdigit():
        return tag if tag in _NUMERALS else _NUMBER
    if low == "that":
        return tag if tag == _DET or tag in _THATS else _THAT  # "That is true" has no noun
    if tag not in _JOINED and "-" in low[1:]:
        return _ADJECTIVE if tag in _VERBS else _NOUN  # "far-reaching", "a three-hour talk", "a follow-up"
    return DESCRIBING if tag in _OF_PAST_FORM and _may_be_past(low) else tag


def _may_be_past(low: str) -> bool:
    return low[-2:] == "ed" or verb_table().has_form(low, "PAST")


def with_participles_resolved(tags: str) -> str:
    """Return classes where a participle that may be a past is an adjective before a noun, and a past elsewhere.

    The passive is told by the auxiliary before it: *an old, [rotten] pier*, *it was [closed]*.
    """
    return _BEFORE_NOUN.sub(_ADJECTIVE, tags).replace(DESCRIBING, _PAST) if DESCRIBING in tags else tags


def with_floating_resolved(tags: str, spelled: list[str]) -> str:
    """Return classes where *both* between a subject and its verb is an adverb: *Ferro and Lund [both] said*.

    `spelled` are the words, each with a character for its tag after it.
    """
    places = [match.start() for match in _FLOATING.finditer(tags)]
    floats = {at for at in places if spelled[at][:-1] in FLOATING}
    return "".join([_ADVERB if at in floats else tag for at, tag in enumerate(tags)]) if floats else tags


def with_has_resolved(tags: str, lows: list[str]) -> str:
    """Return classes where *’s* after speech and before *said* is *has*: *“It leaks,” she[’s] said.*"""
    places = {match.start() for match in _HAS_SAID.finditer(tags) if lows[match.start() + 1] == "said"}
    return "".join([_HAS if at in places else tag for at, tag in enumerate(tags)]) if places else tags


def with_compounds_resolved(tags: str, lows: list[str]) -> str:
    """Return classes where *year* after another noun is no time: *a school [year]*, not *a half hour*."""
    places = [match.start() for match in _COMPOUND.finditer(tags)]
    nouns = {at for at in places if lows[at] in _UNITS and lows[at - 1] not in _COUNTED}
    return "".join([_NOUN if at in nouns else tag for at, tag in enumerate(tags)]) if nouns else tags


WITHIN, FIRST = Classes(begins=False), Classes(begins=True)


# Takes an article and its quotations, returns those that head a part of it: 'Like a freight train'.

_MOST_BLANKS = 6  # blanks within such a heading
_ENDS, _CRIES = frozenset(",.—…-:;"), frozenset("?!")
_SINGLE = frozenset("'‘’‚‹`")


def cross_heads(article: Article, quotations: Sequence[QuotedSpan]) -> frozenset[int]:
    """Return where the quotations begin that are a short paragraph each without an end mark.

    A question or a cry is one in other marks: single ones where most of the article's are double, or the reverse.
    """
    text, found = article.text, set[int]()
    opens = [quotation.start for quotation in quotations]
    for paragraph in article.paragraphs:
        at = bisect_left(opens, paragraph.span.start)
        if at == len(opens) or quotations[at][:2] != (paragraph.span.start, paragraph.span.end):
            continue
        inner = text[quotations[at].inner : quotations[at].inner_end].strip()
        last = inner.rstrip(MARKS)[-1:]
        if inner.count(" ") > _MOST_BLANKS or last in _ENDS or (last in _CRIES and _is_usual(text, opens, opens[at])):
            continue
        found.add(opens[at])
    return frozenset(found)


def _is_usual(text: str, opens: Sequence[int], at: int) -> bool:
    """Return True if most of the quotations have marks as this one, single or double."""
    alike = sum((text[each] in _SINGLE) == (text[at] in _SINGLE) for each in opens)
    return 2 * alike > len(opens)


# Words as quotes reads them: takes tokens, returns words. *16-year-old*, *didn’t* are one each.

_HYPHENS = frozenset("-‐‑")
_NOT = code("NOT")
# The most usual of what never goes on with a word: looked up before anything is asked.
_APART = frozenset((",", ".", ":", ";", "?", "!", ")", "”", "’", "'", "'s", "’s", '"'))
Place = tuple[int, int]


class Words(NamedTuple):
    """The words of an article by column: where each starts and ends, it in lower case and as spelled, its tag.

    A tag is a character (see `newscli.language.tags`); that of a word of several tokens is the last one's, but of
    "didn’t" that of "did".
    """

    starts: list[int]
    ends: list[int]
    lows: list[str]
    spelled: list[str]
    kinds: list[str]


def words_of(text: str, tokens: Tokens) -> Words:
    """Return the words of a text: its tokens, those joined that no blank or mark divides."""
    starts, ends, lows, tags = tokens.starts[:], tokens.ends[:], tokens.lows[:], list(tokens.codes)
    if joined := _joined(text, starts, ends, lows):
        begins = bytearray(b"\1") * len(starts)
        for at in reversed(joined):
            begins[at], ends[at - 1] = 0, ends[at]
            tags[at - 1] = tags[at - 1] if tags[at] == _NOT else tags[at]
        for at in joined:
            if begins[at - 1]:
                lows[at - 1] = text[starts[at - 1] : ends[at]].lower()
        starts, ends = list(compress(starts, begins)), list(compress(ends, begins))
        lows, tags = list(compress(lows, begins)), list(compress(tags, begins))
    spelled = [text[start:end] + tag for start, end, tag in zip(starts, ends, tags, strict=True)]
    return Words(starts, ends, lows, spelled, list(map(WITHIN.__getitem__, spelled)))


def _joined(text: str, starts: list[int], ends: list[int], lows: list[str]) -> list[int]:
    """Return the tokens that go on with the word before them."""
    touching = [at for at, end in enumerate(ends[:-1], 1) if starts[at] == end and lows[at] not in _APART]
    joined: list[int] = []
    first = 0
    for at in touching:
        first = first if joined[-1:] == [at - 1] else at - 1
        if _are_one(text, (starts[first], ends[at - 1]), starts[at]):
            joined.append(at)
    return joined


def _are_one(text: str, before: Place, start: int) -> bool:
    """Return True if a token at `start` goes on with the word before it."""
    left, right = text[start - 1], text[start]
    if right in _HYPHENS:
        inside = left.isalnum() or (left == "." and before[1] - before[0] > 1)
        return inside and text[start + 1 : start + 2].isalnum()
    return right.isalnum() and (left.isalnum() or (left in _HYPHENS and before[1] - before[0] > 1))
