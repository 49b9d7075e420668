"""Names at the head of a line and in bylines: takes the line, returns the people and the paper that it names."""

import re

from newscli.ingest.metadata.facts import (
    ROLES,
    WRITERS,
    by_author,
    find_stamp,
    is_of_others,
    is_role,
    is_team,
    without_place,
    without_role,
    without_role_before,
)
from newscli.language.lexicon.calendar import MONTHS, PARTS_OF_DAY, SEASONS, TODAY, WEEKDAYS
from newscli.language.lexicon.closed_classes import ARTICLES, DEMONSTRATIVES, POSSESSIVES, QUESTIONS
from newscli.language.lexicon.given_names import given_names
from newscli.language.lexicon.proper_nouns import NEWS_AGENCIES, PAPERS, PARTICLES, RARE_PARTICLES
from newscli.language.lexicon.verbs import is_base, is_present, verb_table
from newscli.language.words import either, lazily, listed, remembered, word_set

# Takes a line that begins with a name, returns whether it tells news of its bearer: "Ann Lund, mayor, quits".

_AUXILIARIES = word_set("is was are were has have had")
# What bylines say in the same place: "Mara Ilves, reports from Marn", "Otto Vane, based in Tarn".
_OF_WRITERS = word_set("""
    covers writes reports works edits leads heads runs holds lives
    based published posted updated modified edited reviewed written reported photographed illustrated checked verified
    translated produced created issued born
""")
_AFTER_PARTICIPLE = word_set("in for by at over after as of from with on to before amid during against again")
_AFTER_DEAD = word_set("at in after aged following amid from of")
_ADVERBS = word_set("now still also again")
_life = lazily(r"(?:1[5-9]|20)\d\d ?[-–—] ?(?:1[5-9]|20)\d\d")
_LETTERS_OF_LIFE = len("1950-2010")
_SHORTEST = 3  # words of "Ann Lund Quits"
_SENTENCE = 8  # words with a full stop behind, which no byline has: "Ann Lund, a baker, and her son found it."


def is_news(text: str) -> bool:
    """Return True if what follows upon a name, or its bearer's role, says what happened, or is a headline's dates."""
    first, *parts = (part.strip() for part in text.split(","))
    words = first.split()
    if len(words) == _SHORTEST and not parts:
        given, second, verb = map(str.lower, words)
        return given in given_names() and second not in given_names() and is_present(verb, "THIRD")
    if text.rstrip("”\"’'")[-1:] in (".", "!", "?") and len(text.split()) >= _SENTENCE:
        return True
    return any(map(_happens, parts))


def _happens(part: str) -> bool:
    """Return True for what happened to somebody: "dies aged 97", "to stand again", "jailed for fraud", "dead at 97"."""
    words = re.findall(r"[^\W\d_][\w’'-]*", part)
    if len(words) > 1 and _is_adverb(words[0]):
        del words[0]
    if not words:
        return len(part) >= _LETTERS_OF_LIFE and bool(_life().fullmatch(part))
    verb, after = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    if verb in _OF_WRITERS:
        return False
    is_verb = verb in _AUXILIARIES or is_present(verb, "THIRD") or part.lower().endswith("obituary")
    return is_verb or _is_short_form(verb, after, words[0])


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (len(word) > len("only") and word.endswith("ly") and word.isalpha() and word.islower())


def _is_short_form(verb: str, after: str, spelled: str) -> bool:
    """Return True for a headline's predicate without its auxiliary; "retired teacher" is a role."""
    if verb == "dead":
        return not after or after in _AFTER_DEAD
    if spelled[0].isupper():
        return False
    if verb in ("to", "will"):
        return is_base(after)
    ends = not after or after in _AFTER_PARTICIPLE
    return ends and verb_table().has_form(verb, "PARTICIPLE")


# Takes a byline, or a line of contact or rights, returns the names of the authors and of the paper.

_BEFORE_BY = (
    *listed("story words text reported written authored posted submitted published report article analysis opinion"),
    *listed("guide review news compiled reporting"),
    *("photo and story", "photos and story", "guest post", "a guest post"),
)
# What a line begins with that may lead to authors.
_LEADS = ("by", "author", "from our", "writer", *_BEFORE_BY, "reporter")
_lead = lazily(
    rf"^(?:{either('[*|-]', '•', '–', '—')}\s{{0,3}})?(?:(?:(?:{'|'.join(_BEFORE_BY)})\s)?by|authors?"
    r"|from our correspondent"
    r"|(?:words|text|writers?|reporters?|reporting|story):)(?:\b[\s:]{0,3}|(?<=:)\s{0,3}|(?-i:(?=[A-Z][a-z])))",
    re.IGNORECASE,
)
_sent = lazily(r"From ((?:[A-Z][\w’'.-]+ ){1,2}[A-Z][\w’'.-]+)(?:,| in) [A-Z][\w’'-]+(?:[ ,-]{1,2}[A-Z][\w’'-]+){0,2}")
_WITHIN_NAMES = str.maketrans("", "", "_’'.-")
# What leads from a name to a day: "Mara Ilves. Last updated on", "Mara Ilves on", "Mara Ilves on the".
_before_day = lazily(
    r"[\s.,]{0,3}(?:\b(?:last|first|originally)\s)?\b(?:(?:updated|published|posted|modified|edited)(?:\son|:)?|on|at):?"
    r"(?:\sthe\b)?(?:\s(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6}\b[.,]?)?"
    r"(?:\s\d{1,2}[:.]\d\d(?:\s?[ap]m)?)?\s{0,3}$",
    re.IGNORECASE,
)
_ago = lazily(r"[\s,|·•–—-]{0,4}\b(?:\d{1,3}|an?) (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago$", re.IGNORECASE)
# What else is told in a byline: who took the pictures, how to reach the author, how long it takes to read.
_more = lazily(
    r"[\s,;|·•–—-]{1,4}(?:(?:and|with)\s)?(?:(?:photo(?:graph)?(?:s|y)?|pictures?|images?|illustrat(?:ions?|ed)|art|videos?"
    r"|graphics?|edited|(?:medically |expert )?reviewed|translated|produced|(?:fact[- ])?checked|verified|medically)"
    r"(?:\sby\b|:|\sreviewed\b)|\(?\S{0,40}@|\d[\d–-]{0,4}\s?min\b|(?-i:Follow\b|Email\b|Share\b|View\b|Read\b"
    r"|(?:LinkedIn|Twitter|Facebook|Instagram)$)|for\s(?-i:The\s[A-Z])|of\sthe\s(?-i:[A-Z])).*$",
    re.IGNORECASE,
)
# Pages set a role apart by style alone: "Mara IlvesBusiness Columnist".
_glued = lazily(r"(?<=[a-zà-ÿ])(?=[A-Z][a-z]{3,20}\b)")
_day_glued = lazily(r"(?<=[^\W\d_])((?:Published|Updated|Posted|PUBLISHED|UPDATED|POSTED)\b)")
_AND = re.compile(r"\s(?:and|with|&)\s")
_listed = lazily(r",? and |,? with | & |[;,] ")
_LONGEST = 240  # letters of a line that names its authors
_SMALL_IN_NAMES = PARTICLES | RARE_PARTICLES
# Words that begin with a capital in bylines and are no names.
_NOT_NAMES = (
    frozenset((*WEEKDAYS, *MONTHS, *PARTS_OF_DAY, *TODAY, *SEASONS)) - {"may", "fall", "tonight"}
    | ARTICLES
    | DEMONSTRATIVES
    | POSSESSIVES
    | (QUESTIONS - {"whether", "whatever", "whoever"})
    | word_set("noon midnight and or but default comparison contrast then now christmas easter law")
    | word_set("most all some many any each")
)
_GIVEN = frozenset(("april", "june", "august", "summer", "autumn"))  # names of persons too
_SURNAMES = frozenset((*SEASONS, "christmas", "easter", "law", "noon", "friday", "head"))  # those after a given name
_breaks = lazily(
    r"\s{0,3}(?:[|,;]|•|·|●|▪|■|◦| - | – | — |/|\(|\bfor\s(?=the\b)|\bon\sbehalf\sof\b|\bin\s(?=[A-Z])|\n)\s{0,3}"
)


@remembered
def byline_names(text: str) -> tuple[str, ...]:
    """Return the authors that a line "By …" names, or none where the line is no byline."""
    may_lead = len(text) <= _LONGEST and text.lower().lstrip("•*|-–— \t\u00a0").startswith(_LEADS)
    lead = _lead().match(text) if may_lead else None
    if not lead:
        sent = _sent().fullmatch(text) if text.startswith("From ") else None
        return (sent[1],) if sent and sent[1].split()[0].lower() in given_names() and _is_name(sent[1]) else ()
    rest = without_role_before(without_place(_names_alone(text[lead.end() :].strip())))
    if pair := _given_pair(rest):
        return pair
    names: list[str] = []
    for at, part in enumerate(_breaks().split(rest)):
        for name in _AND.split(part.removeprefix("and ")):
            name = name.strip(" .@:-–—")
            half = name[: len(name) // 2].strip()
            name = half if name == f"{half} {half}" else name
            name = without_role(name) if not (names and at) and not _is_name(name) else name
            if _is_name(name):
                names.append(name)
            elif not names:
                return ()
    if not names or len(rest.split()) > 30 or (rest.rstrip().endswith(".") and len(rest.split()) > 8):
        return ()
    return tuple(_cased(name) for name in names)


def _names_alone(text: str) -> str:
    """Return the part of a byline that names its authors: before the day, and what else is told there."""
    rest = _more().sub("", _ago().sub("", _day_glued().sub(r" \1", _for_paper().sub("", text))))
    rest = _glued().sub(lambda at: " | " if is_role(rest[at.start() :]) else "", rest)
    stamp = find_stamp(rest)
    return rest if stamp is None else _before_day().sub("", rest[: stamp.start])


_for_paper = lazily(r" FOR (?:THE )?[A-Z].*")  # "MARA ILVES FOR THE DAILY COURIER"


def _given_pair(text: str) -> tuple[str, ...]:
    """Return two given names that are all of a text, at least one of them known: "Mara and Otto"."""
    pair = tuple(_AND.split(text))
    names = len(pair) == 2 and all(name.isalpha() and name.istitle() for name in pair)
    return pair if names and any(name.lower() in given_names() for name in pair) else ()


def is_owner(text: str, mark: str = "/") -> bool:
    """Return True for a text that says whose a picture is: "Mara Ilves/Saltport Courier"; "Staff Writer" is a role."""
    name, _, paper = text.strip("()[]. ").partition(mark)
    words = paper.split() if name[-1:].isalpha() else []
    if not 0 < len(words) <= _HOLDER or not all(word[0].isupper() or word in ("of", "the", "for") for word in words):
        return False
    printed = mark == "/" and not _PAPERS.isdisjoint(map(str.lower, words))
    known = printed or name.split()[0].lower() in given_names()
    return known and words[-1].lower() not in WRITERS and _is_name(name)


_HOLDER = 4  # words of whose a picture is


@remembered
def bare_names(text: str) -> tuple[str, ...]:
    """Return the name that stands in a line without a "By", as below a headline: beside a date, or before a role."""
    if len(text) > _LONGEST or is_news(text) or is_owner(text):
        return ()
    stamp = find_stamp(text)
    if stamp is not None:
        before, after = _before_day().sub("", text[: stamp.start]), text[stamp.end :]
        return bare_names(before) or bare_names(after)
    lower = text.lower()
    at = lower.find("written by ")  # who checked it may stand before
    at = at if at >= 0 else by_author(lower)
    if at >= 0 and (found := byline_names(text[at:])):
        return found
    if is_of_others(lower, max(0, lower.find("by "))):
        return ()
    text = without_place(text.strip(" •·*|-–—/").removeprefix("and "))
    if several := _several(text):
        return tuple(map(_cased, several)) if any(each.split()[0].lower() in given_names() for each in several) else ()
    words = without_role(_breaks().split(text)[0]).split()
    if len(words) in (4, 6) and words[: len(words) // 2] == words[len(words) // 2 :]:
        words = words[: len(words) // 2]
    name = " ".join(words)
    return (_cased(name),) if 2 <= len(words) <= 3 and words[0].lower() != "by" and _is_name(name) else ()


def _several(text: str) -> list[str]:
    """Return the names in a text that is a list of names alone: "Ann Cole in Marn; Jo Moss and Otto Vane"."""
    parts = [without_place(part) for part in (_listed().split(text) if _AND.search(text) or ";" in text else ())]
    names = [part if _is_name(part) else without_role(part) for part in parts]
    return names if len(names) > 1 and all(map(_is_name, names)) else []


def _is_name(text: str) -> bool:
    words = text.split()
    if not 2 <= len(words) <= 5 or not all(map(_is_spelled_as_name, words)):
        return False
    lower = [word.lower() if _is_initial(word) else word.lower().strip(".,") for word in words]
    sure = len(words) == 2 and lower[1] in _SURNAMES and lower[0] in given_names()
    if not sure and any(word in _NOT_NAMES or word in ROLES for word in (lower[1:] if lower[0] in _GIVEN else lower)):
        return False
    return (
        all(
            word[0].isupper() or low in _SMALL_IN_NAMES or _is_elided(word)
            for word, low in zip(words, lower, strict=True)
        )
        and words[0][0].isupper()
    )


def _is_spelled_as_name(word: str) -> bool:
    return word[0].isalpha() and word.translate(_WITHIN_NAMES).isalnum()


def _is_initial(word: str) -> bool:
    return len(word) == len("A.") and word[1] == "." and word[0].isupper()


def _is_elided(word: str) -> bool:
    """Return True for a name after a particle that is cut short: "d'Orsay"."""
    return word[:2] in ("d'", "d’", "l'", "l’") and word[2:3].isupper()


def _cased(name: str) -> str:
    """Return a name in capitals as it is written in running text."""
    return (
        " ".join(word.capitalize() if len(word) > 2 and word.isupper() else word for word in name.split())
        if name.isupper()
        else name
    )


def byline_source(text: str) -> str | None:
    """Return the paper that a byline or a source line names: what is neither author nor date nor role."""
    for part in re.split(r"\s{0,3}(?:\||•|·|,|\s[-–—]\s|^[-–—]\s)\s{0,3}", text):
        stamp = find_stamp(part)
        name = part if byline_names(part) else _lead().sub("", part).strip()
        words = name.split()
        if stamp is None and 1 <= len(words) <= 6 and not byline_names(part) and name[0].isupper():
            low = {word.lower().strip(".,") for word in words}
            if low & _PAPERS and "contributed" not in low and low != {"today"} and not _are_authors(name):
                return name
    return None


def _are_authors(text: str) -> bool:
    """Return True for a team, or people beside one: "Courier reporters", "Otto Vane and Courier reporters"."""
    parts = _AND.split(text)
    return any(map(is_team, parts)) or (len(parts) > 1 and any(map(_is_name, parts)))


def copyright_source(text: str) -> str | None:
    """Return the paper that a notice of rights names: "© 2026 The Saltport Courier. All rights reserved."."""
    words = text.split()
    while words and (words[0].lower().strip("©().,") in ("", "copyright", "c", "by") or words[0][:1].isdigit()):
        del words[0]
    name: list[str] = []
    for word in words:
        bare = word.rstrip(".,;")
        if bare.lower() in _AFTER_HOLDER or bare.isdigit():
            break
        name.append(bare)
        if bare != word:
            break
    return byline_source(" ".join(name)) if name else None


_AFTER_HOLDER = frozenset(("all", "llc", "inc", "ltd", "limited", "plc", "company", "group", "and", "|"))


_PAPERS = PAPERS | NEWS_AGENCIES


def site_name(text: str) -> str | None:
    """Return the host of an address that is all of a line, without "www."."""
    host = text.split("://")[-1].partition("/")[0].removeprefix("www.") if len(text.split()) == 1 else ""
    return host.lower() if "." in host.strip(".") else None


def contact_name(text: str) -> str | None:
    """Return who "can be reached at" an address."""
    text = text.lstrip("•*- \t\u00a0")
    match = re.match(r"(?i)(?:contact |reach |follow )?(.{3,60}?)(?: can be | may be | at |,? on twitter)", text)
    name = match[1].strip(" ,") if match else ""
    return name if _is_name(name) else None
