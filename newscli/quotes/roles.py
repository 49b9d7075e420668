"""Takes a quote and its article, returns the role in which its source speaks, and how its verb takes the words."""

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, pairwise, takewhile
from typing import Literal

from newscli.article import Article, Span
from newscli.language.lexicon.closed_classes import (
    ARTICLES,
    AUXILIARIES,
    BE,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from newscli.language.lexicon.proper_nouns import COMPANIES, PAPERS, STATING_PAPERS, is_known_place, is_people
from newscli.language.lexicon.roles import (
    BESIDE,
    BODIES_OF,
    DOING,
    FIRMS,
    KIN,
    LEADERS,
    LEADING,
    LOADED,
    MORE_COMPANIES,
    MORE_DOCUMENTS,
    OF_A_BODY,
    PEOPLE,
    PLACES_OF_STATE,
    POLLS,
    POLLSTERS,
    PRINTED,
    SAYING,
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
_SOME = 4  # words of what tells who somebody is, from its first, that are facts themselves
_PLACES = 20  # places of a name at which somebody is looked for
_BREAKS = PREPOSITIONS | AUXILIARIES - BE | SUBORDINATORS | RELATIVES | {"that"}  # what stands before them is no title
_NO_FIRMS = ARTICLES | POSSESSIVES | {"former", "then", "chief", "deputy", "new"}
_NOBODYS = ARTICLES | {"executive", "general"}  # beside what somebody is, they tell of no body
_DENSE = 1.5  # words of a kind of story in 1,000 characters
_OFTEN = ((1, "once"), (5, "a few times"), (12, "often"))  # mentions of somebody, at most
_LIMIT = 0.5  # of the likeliest role; below it only the words of the mention tell
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_STOP = re.compile(r"[.,;:!?“”\"()\n—–]")
_OWNERS = re.compile(r"['’]s$")
_AFTER_NAME = re.compile(r"(?:['’]s)? (?:own )?([\w’'-]+)")
_PLAIN = re.compile(r"(?:, |\s\()\d\d\b|,? (?:of|from) [A-Z]")  # "Lund, 61", "Lund of Saltport"
_AFTER = re.compile(r"(?:,? \(|, | (?=of |from |at |as its ))([^.;:!?“”\"()\n]{2,90})")
_WHO_IS = re.compile(r"^who (?:is|was|has been)\b(?! elected)(?: \w+ly| now| also| then)*")
_PARTY = re.compile(r"(?:,| \() ?[RDI]-[A-Z]")  # "(D-Nev.)"
# "The minister of health, Ms Lund"; "for the Crown, Lund said", not "to the court, Lund said".
_APPOSED = re.compile(
    r"(?<!\bto )(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bby )(?<!\bwith )(?<!\bfrom )(?<!\bbefore )"
    r"(?:\b(?:the|an?|its|his|her|their|my|our|for)|['’]s)\s((?:(?!the\b|an?\b|its\b|his\b|her\b)[\w’'-]+\s?){1,6}),"
    r"\s(?:M(?:r|s|rs)\.?\s|Dr\.?\s|Herr\s)?$",
    re.IGNORECASE,
)
_CABINET = re.compile(r"\bsecretary of (?:the )?(?:state|treasury|defense|defence|energy|interior)\b", re.IGNORECASE)
_FIELD = re.compile(r"(?!apol)\w{2,}(?:ologist|ographer|ometrist|iatrist|iatrician|odontist|scientist|surgeon)$")
_POLL = re.compile(r"\b(?:poll|survey|polling)\b[^.;“”]{0,30}\b(?:by|from|for|of)\s+(?:the )?$", re.IGNORECASE)
_SHARE = re.compile(r"%|\bper ?cent\b|\bone in \w+|\b(?:surveyed|polled|respondents?|likely voters)\b", re.IGNORECASE)
_REPORT = re.compile(r"\b(?:report|study|analysis|letter)\b[^.;“”]{0,20}\b(?:by|from)\s+(?:the )?$", re.IGNORECASE)
_COMPANY = re.compile(r"\b(?:the|a) (?:company|firm)\b|\bshares in\b", re.IGNORECASE)
# "Lund Mills Inc.", "Lund’s chief executive", "shares of Lund", "the carmaker Lund".
_FIRM = re.compile(
    r"\b([A-Z][\w&-]{1,30})(?: [A-Z][\w&-]{1,30}){0,3}(?:,? (?:Inc|Corp|Ltd|LLC|[Pp][Ll][Cc]|AG|Co)\b"
    r"|(?:['’]s)? (?:chief executive|C[EF]O|shares|stock|shareholders|customers|executives?)\b)"
    r"|\b(?:[Ss]hares (?:of|in)|(?:the|[Tt]he) (?:company|firm|\w*maker|retailer|chain)) ([A-Z][\w&-]+)"
)
_UNNAMED = re.compile(
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
    chance, likeliest = max(zip(chances, LEARNT, strict=True))
    if chance >= _LIMIT:
        return likeliest
    mentioned = (role for role in LEARNT if f"first {role}" in facts and "told by the mention" in facts)
    return next(mentioned, "other")


class Roles:
    """The roles of those who speak in an article."""

    def __init__(self, article: Article, quotes: Iterable[Quote]) -> None:
        self._article, self._text, quotes = article, article.text, [*quotes]
        self._said = dict[str, set[str]]()
        self._speakers = dict[str, list[Speaker]]()
        for each in quotes:
            if each.speaker:
                words = {word.lower() for span in each.content for word in _WORD.findall(span.of(self._text))}
                self._said.setdefault(each.speaker.name, set()).update(words)
                self._speakers.setdefault(each.speaker.name, []).append(each.speaker)
        firms = {_OWNERS.sub("", (one or other).lower()) for one, other in _FIRM.findall(self._text)}
        self._firms = (FIRMS | firms) - _NO_FIRMS
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
        is_poll = (not POLLS.isdisjoint(words) and "geological" not in words) or not POLLSTERS.isdisjoint(words)
        if is_poll or _POLL.search(before) or _SHARE.search(speaker.name):
            return "poll"
        if not PRINTED.isdisjoint(words[: end_of_phrase(words)]):
            return "other"
        is_document = source_kind(speaker, self._article) == "document" or _is_paper(head, speaker.name)
        if is_document or _REPORT.search(before):
            return "document"
        return "other" if last in PAPERS or last == "media" or _UNNAMED.match(after) else None

    def facts(self, speaker: Speaker) -> list[str]:
        """Return what tells in which role somebody speaks: what they are called, and what the story is about."""
        kind, at = source_kind(speaker, self._article), speaker.mention.start if speaker.mention else 0
        if kind == "person" and _is_company(speaker.name):
            kind = "body"
        phrases = [*self._evidence(speaker, kind)]
        roles = [self._role(phrase, at, is_body=kind == "body") for phrase in phrases]
        stated: list[Role] = [role for role in roles if role] or ["company"] * _is_company(speaker.name)
        first = f"first {stated[0]}" if stated else f"untold {kind}"
        often = self._often(speaker.name)
        facts = {"always", f"kind {kind}", first, f"{first}, {kind}", f"named {often}", f"named {often}, {first}"}
        facts |= {f"told {role}" for role in stated}
        facts |= {f"most {Counter(stated).most_common(1)[0][0]}"} if stated else {"untold"}
        facts |= {"told by the mention"} if any(roles[:2]) else set()
        for story in self._stories():
            facts |= {f"story {story}", f"story {story}, {kind}", f"story {story}, {first}"}
        facts |= {"direct", f"direct, {first}"} if speaker.name in self._direct else set()
        said = self._said.get(speaker.name, set[str]())
        facts |= {f"says {what}" for what, words in SAYING.items() if not words.isdisjoint(said)}
        own = {*self._of_name(speaker.name, kind)}
        names = set(_words(speaker.name)) if kind == "person" else set[str]()
        by_word = {f"word {word}" for phrase in phrases for word in _words(phrase)[:_SOME] if word not in names}
        return sorted(facts | own | {f"{each}, {first}" for each in own} | by_word)

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
        if _is_company(name):
            yield "name of a company"
        if is_people("".join(_WORD.findall(name.lower())[-1:])):
            yield "name of a people"
        if name.lower() in LEADERS or any(name.lower() == each.rpartition(" ")[2] for each in LEADERS):
            yield "name of a leader"
        if kind != "person":
            return
        if any(_PLAIN.match(self._text, at + len(name)) for at in self._found(name)):
            yield "plain"
        last = name.split()[-1]
        after = (_AFTER_NAME.match(self._text, at + len(last)) for at in self._places.get(last, ())[:_PLACES])
        if any(each and singular(each[1].lower()) in KIN for each in after):
            yield "kin"

    def _evidence(self, speaker: Speaker, kind: SourceKind) -> Iterator[str]:
        """Yield what tells who a speaker is: the words of the mention, and those beside the name, in order."""
        name, text = speaker.name, self._text
        yield name if kind not in ("person", "unknown") else " ".join(name.split()[:-1])
        for each in self._speakers.get(name, [speaker]):
            if each.mention:
                yield from each.mention.of(text).replace(name, "").split(",")
            if each.role:
                yield each.role.of(text)
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
        last = (n for n in range(len(words) - 1, -1, -1) if words[n].lower() in breaks or _is_past(words[n]))
        yield " ".join(words[next(last, -1) + 1 :][-_MOST:])
        if kind == "person" and (apposed := _APPOSED.search(line)):
            yield apposed[1]
        if _PARTY.match(self._text, end):
            yield "politician"
        if after := _AFTER.match(self._text, end):
            yield from (each for each in after[1].split(",")[:2] if not _is_of_others(each))

    def _role(self, phrase: str, at: int, *, is_body: bool) -> Role | None:
        """Return the role that a phrase tells: "the transport minister", "who studies eels", "of the Left Bloc"."""
        words = _words(phrase := _WHO_IS.sub("", phrase))
        if not words or words[0] in ("who", "whose", "which"):
            return _by_doing(words, phrase)
        if words[0] in PREPOSITIONS:  # "of Public Works", not "from Lee County"
            at_home = words[0] == "from" and words[-1] in PLACES_OF_STATE
            return None if at_home else _first(role_of_word, reversed(words[1:_MOST]))
        if _CABINET.search(phrase):
            return "politician"
        for number in range(end_of_phrase(words) - 1, -1, -1):
            if is_body and words[number] in self._firms:
                return "company"
            if role := self._of_noun(words, number, at, phrase, is_body=is_body):
                return role
            if words[number] in OF_A_BODY:
                break
        return None

    def _of_noun(self, words: list[str], number: int, at: int, phrase: str, *, is_body: bool) -> Role | None:
        word = words[number]
        if role := _beside(word, words):
            return role
        if word == "official" and number and self._is_firms(_WORD.findall(phrase)[number - 1]):
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
        role = _first(lambda word: _beside(word, others) or role_of_word(word) or self._firm(word), reversed(others))
        if role is None and head in ("president", "leader")[: 2 if others else 1] and all(map(_is_of_country, others)):
            return "politician" if others or "company" not in self._stories() else "company"
        speaks = head.startswith("spokes")
        if role is None and ("its" in others or (speaks and not others)):
            near = reversed(_words(self._text[max(0, at - _NEAR) : at]))
            role = _first(
                lambda word: _body_of(word) or self._firm(word), (word for word in near if word not in PLACES_OF_STATE)
            )
        is_bare = self._has_company and OF_A_BODY[head] != "official" and head != "source"
        if role is None and is_bare and (speaks or not set(others) - {"its"}):
            role = "company"
        if head in ("leader", "president") and role == "official":
            return "politician"
        return "other" if speaks and role == "resident" else role or OF_A_BODY[head]

    def _firm(self, word: str) -> Role | None:
        return "company" if word in self._firms else None

    def _is_firms(self, word: str) -> bool:
        """Return True if a word before "officials" is a firm's name: not "Israeli", "FBI officials"."""
        bare = _OWNERS.sub("", word)
        is_name = self._has_company and bare.istitle() and len(self._places.get(bare, ())) > 1
        is_no_firm = is_people(bare.lower()) or is_known_place((bare.lower(),))
        return bare.lower() in self._firms or (is_name and not is_no_firm)


def _is_of_country(word: str) -> bool:
    return is_people(word) or is_known_place((word,)) or word in ("former", "then")


def _is_of_others(phrase: str) -> bool:
    """Return True for what goes on after a name, "said on Friday", and for the next of a row, "the mayor Ana Lund"."""
    first, *rest = phrase.split() or [""]
    forms = verb_table().readings(first.lower())
    inflected = any(form.base != first.lower() for form in forms) and not first.endswith("ing")
    return inflected or any(
        one.istitle() and other.istitle() and role_of_word(word)
        for word, (one, other) in zip(rest, pairwise(rest[1:]), strict=False)
    )


def _is_past(word: str) -> bool:
    return any("d" in form.forms for form in verb_table().readings(word))


def _is_company(name: str) -> bool:
    return not COMPANIES.union(MORE_COMPANIES).isdisjoint(_WORD.findall(name.lower())[-1:])


def _is_paper(head: str, name: str) -> bool:
    return head in STATING_PAPERS | MORE_DOCUMENTS and re.search(rf"(?:^| ){head}", name) is not None


def _words(phrase: str) -> list[str]:
    """Return the words of a phrase in lower case, in the singular, without what makes owners of them."""
    return [_plain(word.lower()) for word in _WORD.findall(phrase)]


@cache
def _plain(word: str) -> str:
    bare = re.sub(r"['’]s?$", "", word)
    return bare if role_of_word(bare) or bare.endswith(("ss", "news")) else singular(bare)


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
    word = word.partition("-of-")[0]  # "father-of-two"
    known = next((role for role, nouns in PEOPLE.items() if word in nouns), None) or _body_of(word)
    return known or ("expert" if _FIELD.match(word) else None)


@cache
def _body_of(word: str) -> Role | None:
    return next((role for role, nouns in BODIES_OF.items() if word in nouns), None)
