"""What is known about an article beside its text, and how a line tells days, bodies and whose work it names."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from functools import cache

from newscli.article import DateFrom, Doubt, FactFrom
from newscli.article.provenance import given_provenance, without
from newscli.language.lexicon.calendar import MONTHS, MONTHS_SHORT, month_abroad, month_number
from newscli.language.lexicon.given_names import given_names
from newscli.language.lexicon.proper_nouns import AGENCIES_IN_FULL, NEWS_AGENCIES, PAPERS, PARTICLES
from newscli.language.words import either, lazily, remembered, word_set
from newscli.records import NamedTuple

# What is known about an article beside its text, whatever part of its input says so, and what the user says of it.


class Facts(NamedTuple):
    """What is known about an article beside its text; the fields are those of `Article`."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    url: str | None = None
    published: date | None = None
    published_at: datetime | None = None
    updated_at: date | None = None
    date_from: DateFrom | None = None
    language: str | None = None
    section: str | None = None
    slug: str | None = None
    facts_from: tuple[FactFrom, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def with_given(facts: Facts, title: str | None, published: date | None) -> Facts:
    """Return the facts with what the user says, which beats what the text says; of a moment the day."""
    given = {"title": title, "published": published}
    doubts = without(facts.doubts, (name for name, value in given.items() if value is not None))
    facts = facts._replace(title=facts.title if title is None else title, doubts=doubts)
    if isinstance(published, datetime):
        published = published.date()
    if published is not None:
        same = facts.published_at if facts.published == published else None
        facts = facts._replace(published=published, published_at=same, date_from="given")
    return facts._replace(facts_from=(*given_provenance(title, published), *facts.facts_from))


# Takes a line of a newspaper's page, returns the day in it, and the clock if it states one.
#
# A day in another language is found where none is in English.

_MONTH = rf"(?:{'|'.join((*MONTHS, *MONTHS_SHORT))})\b\.?"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
# Pages set the next day, or the clock, apart by style alone: "May 5, 2025May 9, 2025", "May 5, 202510:20 AM".
_OVER = r"(?-i:(?![\w])|(?=[A-Z])|(?=[012]?\d:[0-5]\d))"
_WORD_OVER = r"(?:\b|(?-i:(?=[A-Z][a-z])))"  # the end of a word to which the next may be glued: "10:20 AM EDTUpdated"
# Minutes east of Greenwich. What ET and its like mean depends on the day, see `_zone`. "EAT" of Nairobi is a word.
_EAST = """
    z 0, gmt 0, utc 0, bst 60, wat 60, cet 60, cest 120, eet 120, sast 120, eest 180, pkt 300, ist 330, sgt 480,
    hkt 480, awst 480, jst 540, acst 570, aest 600, acdt 630, aedt 660, nzst 720, nzdt 780
"""
ZONES = {name: int(minutes) for name, minutes in map(str.split, _EAST.split(","))}
_FARTHEST = timedelta(hours=14)  # from Greenwich, in the Line Islands; what is farther is no zone
_AMERICA = {"e": -300, "c": -360, "m": -420, "p": -480}


class Stamp(NamedTuple):
    """A day as printed: `year` is None where none is printed; `clock` and `zone` as far as they are.

    `certain` is false for 2/6/2026, which is a day in February in one country and one in June in another.
    """

    year: int | None
    month: int
    day: int
    clock: time | None
    zone: str | None
    certain: bool
    start: int
    end: int

    def on(self, year: int | None = None) -> date | None:
        """Return the day, in `year` where the stamp has none; None where there is no such day."""
        at = self.year or year
        try:
            return date(at, self.month, self.day) if at else None
        except ValueError:
            return None

    def turned(self) -> "Stamp":
        """Return a stamp that isn't certain with day and month exchanged, as surely: 2/6/2026 is the second of June."""
        return self if self.certain else self._replace(month=self.day, day=self.month)

    def at(self, year: int | None = None) -> datetime | None:
        """Return the day with its clock, aware of its zone where one is printed that is known."""
        day = self.on(year)
        if day is None or self.clock is None:
            return None
        return datetime.combine(day, self.clock, _zone(self.zone, day))


_DIGIT = re.compile(r"\d")


_AFTER = rf"(?P<y>{_YEAR}|[’']\d\d|(?<=-)\d\d)"
# Forms of a day, each after what a text must have for it: figures, the name of a month, or a digit before such a name.
_FORMS = tuple(
    (need, lazily(rf"(?<![\w]){form}" if form[0] != "(" else form, re.IGNORECASE))
    for need, form in (
        ("figures", rf"(?P<y>{_YEAR})[-/.](?P<m>[01]?\d)[-/.](?P<d>[0-3]?\d)(?!\d)"),
        (
            "month",
            rf"(?P<name>{_MONTH})(?:,\s|[\s-]{{0,2}})(?P<d>{_DAY})\b"
            rf"(?:(?:,\s{{0,2}}|-|\s{{1,2}})(?:at\s)?{_AFTER}{_OVER})?",
        ),
        (
            "day and month",
            rf"\b(?P<d>{_DAY})\.?[\s-]{{0,2}}(?:of\s)?(?P<name>{_MONTH})(?:(?:,\s{{0,2}}|-|\s{{1,2}}){_AFTER}{_OVER})?",
        ),
        ("day and month", rf"\b(?P<y>{_YEAR}),?[\s-](?P<name>{_MONTH})[\s-](?P<d>{_DAY})\b"),
        (
            "figures",
            r"(?<![\d-])(?P<m>[0-3]?\d)(?P<sep>[/.-])(?P<d>[0-3]?\d)(?P=sep)"
            rf"(?P<y>{_YEAR}|(?<=/)\d\d|(?<=\d\d\.\d\d\.)\d\d)(?![\d/-]|\.\d)",
        ),
    )
)
_FIGURES, _STEMS = re.compile(r"\d[-/.]\d"), tuple(month[:3] for month in MONTHS)


_clock = lazily(
    r"(?<![\d:.])(?P<h>2[0-3]|[01]?\d)(?!\d)(?:[:.](?P<min>[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?)?\s{0,2}"
    rf"(?P<half>[ap]\.?\s?m{_WORD_OVER}\.?)?\s{{0,2}}"
    rf"\(?(?P<zone>(?:GMT|UTC)\s?{either('[+-]', '−')}\d{{1,2}}(?::?[0-5]\d)?(?!\d|:|\s?min)"
    rf"|(?:(?-i:[A-Za-z]){{1,4}}T|UTC|Z){_WORD_OVER}|[+-]\d\d:?\d\d)?",
    re.IGNORECASE,
)


@cache
def _abroad() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(
            rf"(?<!\w)(?P<d>{_DAY}|1er)[.º]?\s{{0,2}}(?:de\s)?(?P<name>[^\W\d_]{{3,10}})\.?,?\s(?:del?\s)?(?P<y>{_YEAR})\b",
            re.IGNORECASE,
        ),
        re.compile(rf"(?P<y>{_YEAR})\s?[年년]\s?(?P<m>[01]?\d)\s?[月월]\s?(?P<d>[0-3]?\d)\s?[日일]"),
    )


_year = lazily(_YEAR)
_month = lazily(rf"(?<!\w)(?P<name>{_MONTH}),?\s(?P<y>{_YEAR})\b", re.IGNORECASE)


def find_month(text: str) -> date | None:
    """Return the first day of the first month that is printed with its year, or None."""
    match = _month().search(text[:400])
    month = month_number(match["name"].rstrip(".").lower()) if match else None
    return date(int(match["y"]), month, 1) if match and month else None


def find_stamp(text: str) -> Stamp | None:
    """Return the first day printed in `text`, days with a year before days without; None if there is none."""
    return _first_stamp(text[:400]) if _DIGIT.search(text) else None


@remembered
def _first_stamp(text: str) -> Stamp | None:
    month = max(map(text.lower().rfind, _STEMS))
    digit_before = month > 0 and _DIGIT.search(text, 0, month)
    has = {"figures": _FIGURES.search(text), "month": month >= 0, "day and month": digit_before}
    forms = [form() for need, form in _FORMS if has[need]]
    found = [stamp for form in forms for match in form.finditer(text) if (stamp := _stamp(match))]
    if all(stamp.year is None for stamp in found) and _year().search(text):
        matches = (match for pattern in _abroad() if (match := pattern.search(text)))
        found += [stamp for match in matches if (stamp := _stamp(match))]
    return min(found, key=lambda stamp: (stamp.year is None, stamp.start), default=None)


def _stamp(match: re.Match[str]) -> Stamp | None:
    parts = match.groupdict()
    day = int(re.sub(r"\D", "", parts["d"]))
    name = (parts.get("name") or "").rstrip(".").lower()
    month = month_number(name) or month_abroad(name) or 0 if name else int(parts["m"])
    certain = True
    if parts.get("sep"):
        month, day, certain = _numeric(month, day, parts["sep"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    clock, zone = _clock_near(match.string, match.start(), match.end())
    year = int(parts["y"].lstrip("’'")) if parts["y"] else None
    if year is not None and year < 100:
        year += 2000
    return Stamp(year, month, day, clock, zone, certain, match.start(), match.end())


def _numeric(first: int, second: int, separator: str) -> tuple[int, int, bool]:
    """Return month, day and whether that is sure: with dots the day stands first, with strokes the month, if it can."""
    if (separator == "." and second <= 12) or first > 12:
        return second, first, True
    return first, second, second > 12 or first == second


def shows_day_first(texts: Iterable[str]) -> bool | None:
    """Return True if what is printed elsewhere puts the day first, 16/2/2026, False if the month, None if it's open."""
    days = [match.group("first", "second") for text in texts for match in _figures().finditer(text)]
    first = sum(int(one) > 12 >= int(other) for one, other in days)
    second = sum(int(other) > 12 >= int(one) for one, other in days)
    return None if first == second else first > second


_figures = lazily(r"(?<![\d/.-])(?P<first>[0-3]?\d)([/-])(?P<second>[0-3]?\d)\2(?:19|20)?\d\d(?![\d/-])")


def _clock_near(text: str, start: int, end: int) -> tuple[time | None, str | None]:
    """Find a clock after the day, or else before it, within the same line."""
    for stretch in (text[end : end + 40], text[max(0, start - 40) : start]):
        for match in _clock().finditer(stretch) if _DIGIT.search(stretch) else ():
            if match["min"] or match["half"]:
                return _time(match), match["zone"]
    return None, None


def _time(match: re.Match[str]) -> time | None:
    hour, minute = int(match["h"]), int(match["min"] or 0)
    half = (match["half"] or "").lower()[:1]
    if half and hour > 12:
        half = ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute)


def _zone(name: str | None, day: date) -> timezone | None:
    if not name:
        return None
    lower = name.lower()
    if lower[-1].isdigit():
        offset = _offset(lower.removeprefix("gmt").removeprefix("utc").strip())
        return timezone(offset) if abs(offset) <= _FARTHEST else None
    minutes = ZONES.get(lower, _american(lower, day))
    return None if minutes is None else timezone(timedelta(minutes=minutes))


def _offset(text: str) -> timedelta:
    """Return how far east of Greenwich a zone is: "+5:30", "-0330", "+2"."""
    hours, colon, minutes = text[1:].partition(":")
    if not colon and len(hours) > len("05"):
        hours, minutes = hours[:-2], hours[-2:]
    east = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return east if text[0] == "+" else -east


def _american(name: str, day: date) -> int | None:
    """Return the offset of ET, EST, EDT and so on; plain ET is summer time from March to November."""
    base = _AMERICA.get(name[0])
    if base is None or name[1:] not in ("t", "st", "dt"):
        return None
    summer = name[1:] == "dt" or (name[1:] == "t" and _summer_time(day))
    return base + 60 * summer


def _summer_time(day: date) -> bool:
    """Return True if summer time holds in the United States: second Sunday of March to first Sunday of November."""
    march, november = date(day.year, 3, 8), date(day.year, 11, 1)
    begins = march + timedelta(6 - march.weekday())
    ends = november + timedelta(6 - november.weekday())
    return begins <= day < ends


# Takes a name that signs a story, returns whether it is one of a team or of an agency.

_AGENCIES = NEWS_AGENCIES | AGENCIES_IN_FULL
_TEAMS = frozenset(("team", "staff", "editors", "desk", "newsdesk", "reporters", "correspondents", "contributors"))
_TEAMS_IN_FULL = ("editorial board", "staff report", "staff reports", "wire report", "wire reports")


def is_team(name: str) -> bool:
    """Return True if a name is one of a team: "Courier Staff"."""
    return name.split()[-1].lower() in _TEAMS or name.lower().endswith(_TEAMS_IN_FULL)


def is_agency(name: str) -> bool:
    """Return True if a name is one of a news agency: "The Associated Press"."""
    return name.lower().removeprefix("the ") in _AGENCIES


# Tells who wrote a story from who drew, edited or paid for it. Takes a line, returns whose work a "by" tells.

# Who does what "by" tells, and is no author: "Photos by", "Editing by".
_WORK = word_set("""
    photo photos photograph photographs photographed photography picture pictures image images illustration
    illustrations illustrated art artwork video videos film filmed graphic graphics audio edited editing translated
    produced narrated hosted presented sponsored powered designed supported approved recommended directed funded
    courtesy
""")
_MORE_WORK = frozenset((*(("additional", work) for work in ("reporting", "writing", "research")), ("to", "you")))
_checked = lazily(r"\b(?:reviewed|checked|verified)\s$")
_LONGEST_WORK = 24  # letters before "by" that tell what somebody did
_BY = re.compile(r"\bby\b", re.IGNORECASE)


def by_author(lower: str) -> int:
    """Return where the first "by" stands that tells the author; "photos by" and "sponsored by" do not."""
    at = lower.find("by ")
    while at >= 0 and (is_of_others(lower, at) or (_is_check(lower, at) and "by " in lower[at + 3 :])):
        at = lower.find("by ", at + 1)
    return at


def is_others_work(text: str) -> bool:
    """Return True if a text tells who checked, edited, drew or paid for something: "Reviewed by Otto Vane"."""
    lower = text.lower()
    return any(is_of_others(lower, at.start()) or _is_check(lower, at.start()) for at in _BY.finditer(lower))


def is_of_others(lower: str, at: int) -> bool:
    """Return True if the "by" at an offset tells who drew, edited or paid for something."""
    before = lower[max(0, at - _LONGEST_WORK) : at]
    words = before.replace("-", " ").replace("/", " ").split()
    names_work = words and (words[-1].lstrip("(|:;,.•–—") in _WORK or tuple(words[-2:]) in _MORE_WORK)
    return bool(names_work) and before[-1].isspace()


def _is_check(lower: str, at: int) -> bool:
    return _checked().search(lower[max(0, at - _LONGEST_WORK) : at]) is not None


# Takes what a byline says, returns it without the roles of those who sign, before their names or after them.

WRITERS = word_set("writer reporter editor correspondent columnist contributor journalist critic")
_JOBS = WRITERS | {f"{writer}s" for writer in WRITERS}
ROLES = (
    (PAPERS - {"bee", "citizen", "week", "today", "argus", "ledger", "mercury"})
    | (NEWS_AGENCIES - {"politico", "axios"})
    | _JOBS
    | word_set("""
    staff producer special senior political chief bureau
    associated service media online agency network review wire desk team published updated posted director
    former deputy assistant managing contributing tech updates
    publié veröffentlicht publicado pubblicato gepubliceerd publicerad
    photographer intern freelance freelancer for business sports health science politics technology national
    international head expert officer manager specialist consultant founder co-founder analyst strategist adviser
    advisor attorney written press communications university college institute office relations affairs department
""")
)
# What papers have desks of; before the name of a job they are no part of a name, elsewhere they may be a surname.
_DESKS = word_set("""
    environment environmental economics economic economy arts art culture cultural education crime court courts
    legal law transport diplomatic royal race religion community social consumer affairs home foreign world global
    local regional democracy government council parliamentary investigative investigations data features feature
    news money finance financial city markets property housing energy climate weather travel food lifestyle fashion
    film music books theatre television tv sport football cricket rugby golf racing tennis athletics boxing defence
    defense security military war europe european asia africa americas pacific china india middle east west north
    south northern southern england scotland scottish wales welsh ireland irish uk us agriculture farming rural
    industry labour labor employment work migration immigration youth family welfare aged care medical wildlife
    nature marine shipping maritime aviation motoring digital audience opinion comment deputy associate lead
    principal junior trainee award-winning and of
""")
_MOST_BEFORE, _NAME = 5, 2  # words of a role before a name, and of most names
_place = lazily(r"\s(?:at|in)\s(?:the\s)?[A-Z][\w’'.-]{1,30}(?:\s[A-Z][\w’'.-]{1,30}){0,2}$")
_when = lazily(r"\s\((?:[a-z][a-z, ]{1,30})\)")


def is_role(text: str) -> bool:
    """Return True if a text begins with a word of a role."""
    return text.split(None, 1)[0].lower() in ROLES


def without_role(name: str) -> str:
    """Return a name without the role or the agency after it: "Mara Ilves Norland Press", "Mara Ilves Arts editor"."""
    words = name.split()
    job = words[-1] if words and _bare(words[-1]) in _JOBS else ""
    while words and (_bare(words[-1]) in ROLES or (job and _is_desk(words))):
        words.pop()
    alone = job and len(words) == len(name.split()) - 1
    return " ".join(words[: _shortest(words)] if alone and job.islower() else words)


def _is_desk(words: list[str]) -> bool:
    return len(words) > _NAME and _bare(words[-1]) in _DESKS | _JOBS


def _shortest(words: list[str]) -> int:
    """Return of how many words a name is that is followed by the name of a desk: initials and particles apart, two."""
    size = _NAME
    while size < len(words) and (
        words[size - 1].endswith(".")
        or words[size - 1].lower() in given_names()
        or words[size - 1].lower() in PARTICLES
    ):
        size += 1
    return size


def without_role_before(text: str) -> str:
    """Return a text without the role before a name: "court reporter Ann Cole", "Local Democracy Reporter Ann Cole"."""
    words = text.split()
    for at, word in enumerate(words[1 : _MOST_BEFORE + 1]):
        if _bare(words[at]) in given_names():
            break
        if words[at].lower() in _JOBS | {"chief"} and word[0].isupper() and word.lower() not in ROLES:
            return " ".join(words[at + 1 :])
    return text


def without_place(text: str) -> str:
    """Return a name without where its bearer was, or when: "Ann Cole at the Brickfield", "Ann Cole (earlier)"."""
    bare = _when().sub("", text) if "(" in text else text
    found = _place().search(bare) if " at " in bare or " in " in bare else None
    return bare[: found.start()] if found and _bare(bare.split()[0]) in given_names() else bare


def _bare(word: str) -> str:
    return word.lower().strip(".,:")
