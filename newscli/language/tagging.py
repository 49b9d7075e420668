"""
In: words; out: a letter for each that tells what kind of word it is, so that patterns can be matched over kinds.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from newscli.language.abbreviations import SHORT_TITLES
from newscli.language.lexicon.verbs import VerbForm, verb_table

# What each letter stands for, with the words that always have it; other letters come from forms and capitals:
# N a capitalised word, n a noun or whatever is not known, j an adjective, # a number, y a time, b Z V v G verbs
# (see _FORM_TAGS), and the marks of punctuation.
CLOSED = {
    "d": """
    the a an this these those some any each every another no several many few all both either neither most more
    such half enough various
""",
    "p": "his its their my our your whose",
    "h": "i he she they we it you there",
    "m": "him them me us himself herself themselves itself myself ourselves yourself her",
    "w": "who whom which",
    "W": "what how why whether when where if whatever whoever",
    "t": "that",
    "T": "to",
    "O": "of",
    "o": """
    in on at by for with from about into over under through during against between among without within across
    toward towards upon around behind near amid despite beyond above below along off up down out like versus via
    regarding concerning per throughout onto alongside following including
""",
    "s": "because although though while since as after before unless until once whereas than so",
    "c": "and or but nor yet",
    "M": """
    will would can could may might shall should must ’ll 'll ’d 'd won’t won't can’t can't cannot wouldn’t
    wouldn't couldn’t couldn't shouldn’t shouldn't ought
""",
    "B": "is are was were be been being am ’re 're ’m 'm isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't",
    "H": "have has had having ’ve 've haven’t haven't hasn’t hasn't hadn’t hadn't",
    "D": "do does did don’t don't doesn’t doesn't didn’t didn't",
    "x": "not never n’t n't",
    "r": """
    also just even still now then again later earlier already only often always once soon ever instead perhaps
    maybe too very quite rather almost here there today yesterday tomorrow tonight long well far ago meanwhile
    however nonetheless nevertheless indeed moreover else together back away aside sometimes further online
""",
    "y": """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan feb aug sept oct nov dec morning afternoon evening night week weeks
    month months year years day days hour hours minutes weekend decade summer winter autumn spring
""",
    "j": """
    new old former own last next first second third other same good bad great big small high low little young
    early late recent current past future main major key top senior public private local national federal
    foreign political military economic social financial legal american british french german russian chinese
    european important possible likely able sure real true false free full open strong weak right wrong best
    worst better worse whole few less least certain clear different several fellow longtime vice deputy chief
    general prime ready happy unclear afraid aware acting
""",
}
_TITLE_WORDS = """
    ceo cfo coo cto
    treasurer prosecutor manager executive owner councillor councilor founder chair envoy lawyer spokesperson
    superintendent principal dean trustee auditor inspector engineer warden marshal magistrate provost curator
    editor conductor captain goalkeeper striker midfielder defender pilot premier chef farmer author economist
    analyst strategist pollster historian epidemiologist undersecretary administrator coordinator vice-president
    co-founder biologist chemist physicist surgeon nurse judge actor actress singer novelist poet painter mr mrs
    ms miss dr prof sen sens rep reps gov gen col lt sgt capt maj cmdr adm rev hon st president senator
    representative governor congressman congresswoman secretary minister chancellor judge justice mayor sheriff
    attorney ambassador detective officer sergeant captain lieutenant colonel general admiral professor doctor
    pope king queen prince princess sir lord lady dame bishop father sister chairman chairwoman speaker
    spokesman spokeswoman director commissioner councilman councilwoman chief coach reverend archbishop cardinal
    rabbi imam sheikh baroness mp pc agent commander elder investigator ayatollah correspondent photographer adviser
    advisor constable det insp spc cpl
"""
_TITLES = frozenset(_TITLE_WORDS.split())
TITLES = _TITLES.union(SHORT_TITLES)
_LY_NOUNS = "family assembly anomaly monopoly butterfly belly bully jelly lily homily melancholy"
_NOUNS_IN_LY = frozenset(_LY_NOUNS.split())
_NOUNS_LIKE_ADJECTIVES = frozenset({"executive", "critic", "politician", "principal", "hospital", "cardinal"})
_PREFIXES = frozenset({"al-", "el-", "ar-", "as-", "an-", "ad-", "at-", "az-"})  # of names: "al-Kasim"
_MARKS = {
    ",": ",", ";": ";", ":": ":", ".": ".", "?": ".", "!": ".", "…": ".", "...": ".", "—": "-", "–":
    "-", "--": "-", "-": "-", "―": "-", "‒": "-", "⸺": "-", "(": "(", ")": ")", "[": "(", "]": ")", "’s": "'",
    "'s": "'", "’": "'", "'": "'", "%": "n", "$": "#", "&": "c", "/": "c", "•": "*", "*": "*",
}  # fmt: skip
_ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "able", "ible", "ish", "less", "ical", "ian", "ary", "ic", "al")
# Verb forms by the letters of their forms: V past or participle, v participle alone, Z third person, b base, G gerund.
_FORM_TAGS = {"d": "V", "n": "v", "z": "Z", "b": "b", "g": "G"}


@cache
def _words() -> dict[str, str]:
    table: dict[str, str] = {}
    for tag, words in CLOSED.items():
        for word in words.split():
            table[word] = tag
    table.update(_MARKS)
    table["her"] = "m"
    return table


def _unknown(low: str) -> str:
    if low[0].isdigit():
        return "#"
    if low.endswith("ly") and len(low) > 4 and low not in _NOUNS_IN_LY:
        return "r"
    if low.endswith("ed") and len(low) > 4:
        return "V"
    if low.endswith("ing") and len(low) > 5 and not low.endswith("thing"):
        return "G"
    return "j" if low.endswith(_ADJECTIVE_ENDINGS) and low not in _NOUNS_LIKE_ADJECTIVES else "n"


@lru_cache(4096)
def _verb(low: str) -> str | None:
    form = verb_table().get(low)
    if form is None or (form.forms == "z" and verb_table().is_noun_first(form.base)):
        return None
    return tag_of(form)


def tag_of(form: VerbForm) -> str:
    """Return the letter of a form of a verb."""
    if "d" in form.forms:
        return "b" if "b" in form.forms else "V"
    return _FORM_TAGS[form.forms[0]]


@lru_cache(8192)
def tag_word(word: str, low: str, begins: bool, more: Callable[[str], str | None]) -> str:
    """Return the letter of one word, without looking at its neighbours.

    `begins` where a capital tells nothing; `more` knows words that are not listed here.
    """
    capital = word[0].isupper() or (len(low) > 3 and low[:3] in _PREFIXES and word[3].isupper())
    tag = _words().get(low)
    if tag is None and (begins or not capital):
        tag = _verb(low) or more(low)
    if capital and not (begins and tag):
        title = low.rstrip(".").removesuffix("-elect")
        if title in (_TITLES if word.isupper() else TITLES):  # the SEC is no secretary
            return "L"
        if tag not in ("y", "h") and (low != "may" or not begins):
            return "N"
    return tag or (_unknown(low) if not capital else "N")
