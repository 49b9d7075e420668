"""Takes a quote and its article, returns the role in which its source speaks, and how its verb takes the words."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, takewhile
from typing import Literal

from newscli.article import Article, Span
from newscli.language.document import Document
from newscli.language.lexicon.closed_classes import ARTICLES, AUXILIARIES, BE, PREPOSITIONS, RELATIVES, SUBORDINATORS
from newscli.language.lexicon.proper_nouns import COMPANIES, PAPERS, STATING_PAPERS, is_known_place, is_people
from newscli.language.lexicon.roles import (
    BESIDE,
    BODIES_OF,
    DOING,
    LEADING,
    LOADED,
    MORE_COMPANIES,
    MORE_DOCUMENTS,
    OF_A_BODY,
    PEOPLE,
    PLACES_OF_STATE,
    POLLS,
    Role,
)
from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import singular
from newscli.quotes.results import Quote, Speaker
from newscli.quotes.sourcing import SourceKind, end_of_phrase, source_kind

Verb = Literal["neutral", "loaded"]

_FAR = 70  # characters before a name that may tell who it is
_NEAR = 500  # characters before "its director" that may tell whose
_MOST = 6  # words before a name, or after "of", that tell who it is
_FEW = 5  # mentions of somebody of whom nothing need be told
_PLACES = 20  # places of a name at which somebody is looked for
_BREAKS = PREPOSITIONS | AUXILIARIES - BE | SUBORDINATORS | RELATIVES | {"that"}  # what stands before them is no title
_NOBODYS = ARTICLES | {"executive", "general"}  # beside what somebody is, they tell of no body
_PLAYED = 3  # words of sport or of campaigns in a story in which players speak
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_STOP = re.compile(r"[.,;:!?“”\"()\n—–]")
_OWNERS = re.compile(r"['’]s$")
_DOCTOR = re.compile(r"\b(?:Dr|Prof)\.? (?:\w+ )?$")
_PLAIN = re.compile(r"(?:, |\s\()\d\d\b|,? (?:of|from) [A-Z]")  # "Lund, 61", "Lund of Saltport"
_AFTER = re.compile(r"(?:,? \(|, | (?=of |from |at |as its ))([^.;:!?“”\"()\n]{2,90})")
_PARTY = re.compile(r"(?:,| \() ?[RDI]-[A-Z]")  # "(D-Nev.)"
# "The minister of health, Ms Lund"; "for the Crown, Lund said", not "to the court, Lund said".
_APPOSED = re.compile(
    r"(?<!\bto )(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bby )(?<!\bwith )(?<!\bfrom )(?<!\bbefore )"
    r"\b(?:the|an?|its|his|her|their|my|our|for)\s((?:(?!the\b|an?\b|its\b|his\b|her\b)[\w’'-]+\s?){1,6}),"
    r"\s(?:M(?:r|s|rs)\.?\s|Dr\.?\s|Herr\s)?$",
    re.IGNORECASE,
)
_CABINET = re.compile(r"\bsecretary of (?:the )?(?:state|treasury|defense|defence|energy|interior)\b", re.IGNORECASE)
_FIELD = re.compile(r"(?!apol)\w{2,}(?:ologist|ographer|ometrist|iatrist|iatrician|odontist)$")
_POLL = re.compile(r"\b(?:poll|survey|polling)\b[^.;“”]{0,30}\b(?:by|from|for|of)\s+(?:the )?$", re.IGNORECASE)
_REPORT = re.compile(r"\b(?:report|study|analysis|letter)\b[^.;“”]{0,20}\b(?:by|from)\s+(?:the )?$", re.IGNORECASE)
_COMPANY = re.compile(r"\b(?:the|a) (?:company|firm)\b|\bshares in\b", re.IGNORECASE)
_STUDY = re.compile(r"\b(?:study|researchers|scientists)\b", re.IGNORECASE)
_GAME = re.compile(
    r"\b(?:match|coach|season|striker|goal|half-?time|league|race|champion|captain|campaign|republican|democrat|caucus)",
    re.IGNORECASE,
)
_UNTOLD = re.compile(
    r"(?:[\w’'-]+ ){0,4}(?:people|person|sources?)\b.*\b(?:familiar with|briefed on|close to|with knowledge of)\b",
    re.IGNORECASE,
)


def verb_of(quote: Quote, article: Article) -> Verb:
    """Return whether the verb of a quote is "loaded": it says how the words are to be taken."""
    words = _WORD.findall(quote.cue.of(article.text).lower()) if quote.cue else []
    bases = {form.base for word in words for form in verb_table().readings(word)}
    return "neutral" if LOADED.isdisjoint(bases) else "loaded"


class Roles:
    """The roles of those who speak in an article."""

    def __init__(self, article: Article, quotes: Iterable[Quote]) -> None:
        """Take an article and its quotes."""
        self._article, self._text = article, article.text
        self._direct = {each.speaker.name for each in quotes if each.speaker and each.kind != "indirect"}
        self._has_company = _COMPANY.search(self._text) is not None
        self._is_played = len(_GAME.findall(self._text)) >= _PLAYED
        self._places: dict[str, list[int]] = {}
        for word in _WORD.finditer(self._text):
            self._places.setdefault(_OWNERS.sub("", word[0]), []).append(word.start())
        self._known: dict[str, Role] = {}

    def of(self, speaker: Speaker | None) -> Role:
        """Return the role in which a speaker speaks, the same wherever the article has the name."""
        if speaker is None or not speaker.resolved:
            return "other"
        if speaker.name not in self._known:
            self._known[speaker.name] = self._find(speaker)
        return self._known[speaker.name]

    def _find(self, speaker: Speaker) -> Role:
        at = speaker.mention.start if speaker.mention else 0
        before, after = self._text[max(0, at - _FAR) : at], self._text[at : at + _FAR].partition(".")[0]
        kind, words = source_kind(speaker, self._article), _words(speaker.name) or [""]
        head, last = words[: end_of_phrase(words)][-1], "".join(_WORD.findall(speaker.name.lower())[-1:])
        if (not POLLS.isdisjoint(words) and "geological" not in words) or _POLL.search(before):
            return "poll"
        if kind == "document" or _REPORT.search(before) or _is_paper(head, speaker.name):
            return "document"
        if last in PAPERS or last == "media" or _UNTOLD.match(after):
            return "other"
        phrases = [*self._told(speaker, kind)]
        told = (role for phrase in phrases if (role := self._role(phrase, at, is_body=kind == "body")))
        return next(told, None) or self._by_name(speaker.name, last, kind, phrases)

    def _told(self, speaker: Speaker, kind: SourceKind) -> Iterator[str]:
        """Yield what tells who a speaker is: the words of the mention, and those beside the name, in order."""
        name, text = speaker.name, self._text
        yield name if kind not in ("person", "unknown") else " ".join(name.split()[:-1])
        if speaker.mention:
            yield from speaker.mention.of(text).replace(name, "").split(",")
        if speaker.role:
            yield speaker.role.of(text)
        for place in self._mentions(name, kind):
            yield from self._around(place.start, place.end, kind)

    def _mentions(self, name: str, kind: SourceKind) -> Iterator[Span]:
        """Yield places of a name, and those of its first word: "his son Viktor"."""
        text, (first, *rest) = self._text, name.split() or [""]
        yield from (Span(at, at + len(name)) for at in self._found(name))
        if kind == "person" and rest:
            alone = (Span(at, at + len(first)) for at in self._found(first))
            yield from (place for place in alone if not text[place.end + 1 : place.end + 2].isupper())

    def _found(self, name: str) -> Iterator[int]:
        """Yield the first places of a name, looked for by the rarest of its words."""
        words = [(self._places.get(_OWNERS.sub("", word[0]), []), word.start()) for word in _WORD.finditer(name)]
        places, at = min(words, key=lambda each: len(each[0]), default=([], 0))
        starts = (place - at for place in places if place >= at and self._text.startswith(name, place - at))
        yield from islice(starts, _PLACES)

    def _around(self, start: int, end: int, kind: SourceKind) -> Iterator[str]:
        """Yield the words before a name, and those in apposition to it."""
        line = self._text[max(0, start - _FAR) : start]
        words = _STOP.split(line)[-1].split()
        breaks = _BREAKS | {"of"} if kind == "person" and words[-1:] == ["of"] else _BREAKS
        from_ = next((n for n in range(len(words) - 1, -1, -1) if words[n].lower() in breaks), -1) + 1
        yield " ".join(words[from_:][-_MOST:])
        if kind == "person" and (apposed := _APPOSED.search(line)):
            yield apposed[1]
        if _PARTY.match(self._text, end):
            yield "politician"
        if after := _AFTER.match(self._text, end):
            yield from after[1].split(",")[:2]

    def _role(self, phrase: str, at: int, *, is_body: bool) -> Role | None:
        """Return the role that a phrase tells: "the transport minister", "who studies eels", "of the Left Bloc"."""
        words = _words(phrase)
        if not words or words[0] in ("who", "whose", "which"):
            return _by_doing(words, phrase)
        if words[0] in PREPOSITIONS:  # "of Public Works", not "from Lee County"
            at_home = words[0] == "from" and words[-1] in PLACES_OF_STATE
            return None if at_home else _first(role_of_word, reversed(words[1:_MOST]))
        if _CABINET.search(phrase):
            return "politician"
        for number in range(end_of_phrase(words) - 1, -1, -1):
            if role := self._of_noun(words, number, at, phrase, is_body=is_body):
                return role
            if words[number] in OF_A_BODY:
                break
        return None

    def _of_noun(self, words: list[str], number: int, at: int, phrase: str, *, is_body: bool) -> Role | None:
        word = words[number]
        if role := _beside(word, words):
            return role
        if word == "official" and number and self._has_company and self._is_firms(_WORD.findall(phrase)[number - 1]):
            return "company"
        if word in OF_A_BODY:
            before, after = (
                [each for each in part if each not in _NOBODYS] for part in (words[:number], words[number + 1 :])
            )
            return self._of_body(word, [*before, *after] if OF_A_BODY[word] is None else [*after, *before], at)
        return (_body_of(word) if is_body else None) or role_of_word(word)

    def _of_body(self, head: str, others: Sequence[str], at: int) -> Role | None:
        """Return the role of somebody who speaks for what the words around tell: "its director", "council leader"."""
        others = sorted(others, key=lambda word: word not in PLACES_OF_STATE)
        role = _first(lambda word: _beside(word, others) or role_of_word(word), reversed(others))
        if role is None and head == "president" and not others:
            return "politician"
        speaks = head.startswith("spokes")
        if role is None and ("its" in others or (speaks and not others)):
            near = reversed(_words(self._text[max(0, at - _NEAR) : at]))
            role = _first(_body_of, (word for word in near if word not in PLACES_OF_STATE))
        is_bare = self._has_company and OF_A_BODY[head] != "official" and head != "source"
        if role is None and is_bare and (speaks or not set(others) - {"its"}):
            role = "company"
        if head in ("leader", "president") and role == "official":
            return "politician"
        return role or OF_A_BODY[head]

    def _by_name(self, name: str, last: str, kind: SourceKind, phrases: Iterable[str]) -> Role:
        """Return the role of somebody of whom nothing is told beside the name."""
        if last in COMPANIES | MORE_COMPANIES:
            return "company"
        if Document.of(self._article).kinds.get(name) == "place" and not self._is_played:
            return "official"
        if last == "team" and _STUDY.search(self._text):
            return "expert"
        if kind != "person":
            return "company" if kind == "body" and self._has_company and name[:2] not in ("a ", "A ") else "other"
        if any(_DOCTOR.search(self._text, max(0, at - _FAR), at) for at in self._found(name.split()[-1])):
            return "expert"
        return "resident" if self._is_plain(name) and not any(map(_speaks_for_others, phrases)) else "other"

    def _is_firms(self, word: str) -> bool:
        """Return True if a word before "officials" is a firm's name: not "Israeli", "FBI officials"."""
        bare = _OWNERS.sub("", word)
        is_name = bare.istitle() and len(self._places.get(bare, ())) > 1
        return is_name and not is_people(bare.lower()) and not is_known_place((bare.lower(),))

    def _is_plain(self, name: str) -> bool:
        """Return True for somebody with an age or a place to live, or who speaks and isn't named often.

        In a story of a match or a campaign such people are players.
        """
        if any(_PLAIN.match(self._text, at + len(name)) for at in self._found(name)):
            return True
        is_new = name in self._direct and " " in name and len(self._places.get(name.split()[-1], ())) <= _FEW
        return is_new and not self._is_played


def _is_paper(head: str, name: str) -> bool:
    return head in STATING_PAPERS | MORE_DOCUMENTS and re.search(rf"(?:^| ){head}", name) is not None


def _words(phrase: str) -> list[str]:
    """Return the words of a phrase in lower case, in the singular, without what makes owners of them."""
    return [_plain(word.lower()) for word in _WORD.findall(phrase)]


@cache
def _plain(word: str) -> str:
    bare = re.sub(r"['’]s?$", "", word)
    return bare if role_of_word(bare) or bare.endswith("ss") else singular(bare)


def _first(tell: Callable[[str], Role | None], words: Iterable[str]) -> Role | None:
    return next((role for word in words if (role := tell(word))), None)


def _by_doing(words: Sequence[str], phrase: str) -> Role | None:
    """Return the role of somebody by a clause: "who studies eels", "whose son was on board", "who leads the union"."""
    if words[:1] == ["whose"]:
        return role_of_word("".join(words[1:2]))
    doing = next((role for role, verbs in DOING.items() if not verbs.isdisjoint(phrase.split()[1:4])), None)
    if doing or LEADING.isdisjoint(words[1:2]):
        return doing
    led = takewhile(lambda word: word not in PREPOSITIONS, words[3 if words[2:3] == ["for"] else 2 : _MOST])
    return _first(_body_of, reversed([*led]))


def _speaks_for_others(phrase: str) -> bool:
    words = _words(phrase)
    return not OF_A_BODY.keys().isdisjoint(words) or (words[:1] == ["who"] and not LEADING.isdisjoint(words[1:2]))


def _beside(word: str, words: Sequence[str]) -> Role | None:
    """Return the role that a noun tells beside another word: "district attorney"."""
    roles = BESIDE.get(word, {}).items()
    return next((role for role, others in roles if not others.isdisjoint(words)), None)


@cache
def role_of_word(word: str) -> Role | None:
    """Return the role that a noun tells of people or of a body, None for others."""
    if _FIELD.match(word):
        return "expert"
    return next((role for role, nouns in PEOPLE.items() if word in nouns), None) or _body_of(word)


@cache
def _body_of(word: str) -> Role | None:
    return next((role for role, nouns in BODIES_OF.items() if word in nouns), None)
