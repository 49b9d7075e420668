"""Takes a quote and its article, returns the role in which its source speaks, and how its verb takes the words."""

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, takewhile
from typing import Literal

from newscli.article import Article, Span
from newscli.language.document import Document
from newscli.language.lexicon.closed_classes import ARTICLES, AUXILIARIES, BE, PREPOSITIONS, RELATIVES, SUBORDINATORS
from newscli.language.lexicon.proper_nouns import COMPANIES, PAPERS, STATING_PAPERS, is_known_place, is_people
from newscli.language.lexicon.roles import (
    AFTER_NAMES,
    BEFORE_NAMES,
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
    STORIES,
    Role,
)
from newscli.language.lexicon.verbs import verb_table
from newscli.language.linear_model import ClassModel, shares
from newscli.language.words import singular
from newscli.quotes.results import Quote, Speaker
from newscli.quotes.sourcing import SourceKind, end_of_phrase, source_kind

Verb = Literal["neutral", "loaded"]

# The roles that are learnt; documents and polls are told by their words.
LEARNT: tuple[Role, ...] = ("politician", "official", "expert", "company", "resident", "other")
_FAR = 70  # characters before a name that may tell who it is
_NEAR = 500  # characters before "its director" that may tell whose
_MOST = 6  # words before a name, or after "of", that tell who it is
_PLACES = 20  # places of a name at which somebody is looked for
_BREAKS = PREPOSITIONS | AUXILIARIES - BE | SUBORDINATORS | RELATIVES | {"that"}  # what stands before them is no title
_NOBODYS = ARTICLES | {"executive", "general"}  # beside what somebody is, they tell of no body
_DENSE = 1.5  # words of a kind of story in 1,000 characters
_OFTEN = ((1, "once"), (5, "a few times"), (12, "often"))  # mentions of somebody, at most
_LIMIT = 0.5  # of the likeliest role; below it only the words of the mention tell
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_STOP = re.compile(r"[.,;:!?“”\"()\n—–]")
_OWNERS = re.compile(r"['’]s$")
_AFTER_NAME = re.compile(r"(?:['’]s)? (?:(?:own|presidential|former) |20\d\d )?([\w’'-]+)")
_BEFORE_NAME = re.compile(r"([\w’'-]+)\.? (?:[A-Z][\w’'.-]+ )?$")
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
_UNTOLD = re.compile(
    r"(?:[\w’'-]+ ){0,4}(?:people|person|sources?)\b.*\b(?:familiar with|briefed on|close to|with knowledge of)\b",
    re.IGNORECASE,
)


def verb_of(quote: Quote, article: Article) -> Verb:
    """Return whether the verb of a quote is "loaded": it says how the words are to be taken."""
    words = _WORD.findall(quote.cue.of(article.text).lower()) if quote.cue else []
    bases = {form.base for word in words for form in verb_table().readings(word)}
    return "neutral" if LOADED.isdisjoint(bases) else "loaded"


@cache
def _model() -> ClassModel:
    return ClassModel("newscli.quotes", "roles.tsv", "role", len(LEARNT))


def role_of(facts: Container[str], scores: list[float]) -> Role:
    """Return the role with the highest score where that is sure enough, else what the words of the mention tell."""
    chances = shares(scores)
    likeliest = max(range(len(LEARNT)), key=chances.__getitem__)
    if chances[likeliest] >= _LIMIT:
        return LEARNT[likeliest]
    told = (role for role in LEARNT if f"first {role}" in facts and "told by the mention" in facts)
    return next(told, "other")


class Roles:
    """The roles of those who speak in an article."""

    def __init__(self, article: Article, quotes: Iterable[Quote]) -> None:
        """Take an article and its quotes."""
        self._article, self._text = article, article.text
        self._direct = {each.speaker.name for each in quotes if each.speaker and each.kind != "indirect"}
        self._has_company = _COMPANY.search(self._text) is not None
        self._places: dict[str, list[int]] = {}
        for word in _WORD.finditer(self._text):
            self._places.setdefault(_OWNERS.sub("", word[0]), []).append(word.start())
        self._known: dict[str, Role] = {}
        self._kinds: list[str] | None = None

    def of(self, speaker: Speaker | None) -> Role:
        """Return the role in which a speaker speaks, the same wherever the article has the name."""
        if speaker is None or not speaker.resolved:
            return "other"
        if speaker.name not in self._known:
            self._known[speaker.name] = self._find(speaker)
        return self._known[speaker.name]

    def _find(self, speaker: Speaker) -> Role:
        if role := self.by_words(speaker):
            return role
        facts = self.facts(speaker)
        return role_of(facts, _model().scores(((), facts)))

    def by_words(self, speaker: Speaker) -> Role | None:
        """Return the role of what is no person or body by its words: a poll, a document, a paper; else None."""
        at = speaker.mention.start if speaker.mention else 0
        before, after = self._text[max(0, at - _FAR) : at], self._text[at : at + _FAR].partition(".")[0]
        words = _words(speaker.name) or [""]
        head, last = words[: end_of_phrase(words)][-1], "".join(_WORD.findall(speaker.name.lower())[-1:])
        if (not POLLS.isdisjoint(words) and "geological" not in words) or _POLL.search(before):
            return "poll"
        is_document = source_kind(speaker, self._article) == "document" or _is_paper(head, speaker.name)
        if is_document or _REPORT.search(before):
            return "document"
        return "other" if last in PAPERS or last == "media" or _UNTOLD.match(after) else None

    def facts(self, speaker: Speaker) -> list[str]:
        """Return what tells in which role somebody speaks: what they are called, and what the story is about."""
        kind, at = source_kind(speaker, self._article), speaker.mention.start if speaker.mention else 0
        roles = [self._role(phrase, at, is_body=kind == "body") for phrase in self._told(speaker, kind)]
        told = [role for role in roles if role]
        first = f"first {told[0]}" if told else f"untold {kind}"
        often = self._often(speaker.name)
        facts = {"always", f"kind {kind}", first, f"{first}, {kind}", f"named {often}", f"named {often}, {first}"}
        facts |= {f"told {role}" for role in told}
        facts |= {f"most {Counter(told).most_common(1)[0][0]}"} if told else {"untold"}
        facts |= {"told by the mention"} if any(roles[:2]) else set()
        for story in self._stories():
            facts |= {f"story {story}", f"story {story}, {kind}", f"story {story}, {first}"}
        facts |= {"direct", f"direct, {first}"} if speaker.name in self._direct else set()
        own = {*self._of_name(speaker.name, kind)}
        return sorted(facts | own | {f"{each}, {first}" for each in own})

    def _often(self, name: str) -> str:
        times = len(self._places.get("".join(name.split()[-1:]), ()))
        return next((band for most, band in _OFTEN if times <= most), "very often")

    def _stories(self) -> list[str]:
        """Return what kinds of story an article is, by how many of its words tell so."""
        if self._kinds is None:
            times = Counter[str]()
            for word, places in self._places.items():
                times[word.lower()] += len(places)
            least = _DENSE * max(len(self._text) / 1000, 1)
            self._kinds = [story for story, words in STORIES.items() if sum(times[each] for each in words) >= least]
        return self._kinds

    def _of_name(self, name: str, kind: SourceKind) -> Iterator[str]:
        """Yield facts of a name alone, and of the words beside it."""
        last = "".join(_WORD.findall(name.lower())[-1:])
        if last in COMPANIES | MORE_COMPANIES:
            yield "name of a company"
        if Document.of(self._article).kinds.get(name) == "place":
            yield "name of a place"
        if kind != "person":
            return
        yield f"words {min(len(name.split()), 3)}"
        if any(_PLAIN.match(self._text, at + len(name)) for at in self._found(name)):
            yield "plain"
        for at in self._places.get(name.split()[-1], ())[:_PLACES]:
            yield from self._beside_name(at, at + len(name.split()[-1]))

    def _beside_name(self, start: int, end: int) -> Iterator[str]:
        after = _AFTER_NAME.match(self._text, end)
        before = _BEFORE_NAME.search(self._text, max(0, start - _FAR), start)
        for what, words in AFTER_NAMES.items():
            if after and singular(after[1].lower()) in words:
                yield f"{what} after"
        for what, words in BEFORE_NAMES.items():
            if before and before[1].lower() in words:
                yield f"{what} before"

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

    def _is_firms(self, word: str) -> bool:
        """Return True if a word before "officials" is a firm's name: not "Israeli", "FBI officials"."""
        bare = _OWNERS.sub("", word)
        is_name = bare.istitle() and len(self._places.get(bare, ())) > 1
        return is_name and not is_people(bare.lower()) and not is_known_place((bare.lower(),))


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
