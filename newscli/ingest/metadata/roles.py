"""Takes what a byline says, returns it without the roles of those who sign, before their names or after them."""

from newscli.language.lazy_patterns import lazily
from newscli.language.lexicon.given_names import given_names
from newscli.language.lexicon.organisations import NEWS_AGENCIES, PAPERS
from newscli.language.lexicon.titles import PARTICLES
from newscli.language.words import word_set

__all__ = ["ROLES", "WRITERS", "is_role", "without_place", "without_role", "without_role_before"]

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
    bare = _when().sub("", text)
    found = _place().search(bare)
    return bare[: found.start()] if found and _bare(bare.split()[0]) in given_names() else bare


def _bare(word: str) -> str:
    return word.lower().strip(".,:")
