"""Takes a line of a page, returns whether it asks the reader to subscribe, to follow or to agree to something."""

import re

from newscli.ingest.clean.lines import Line
from newscli.ingest.metadata.labels import phrases
from newscli.language.lazy_patterns import lazily
from newscli.language.lexicon.saying import says

__all__ = ["is_invitation", "is_said"]

# First words of what asks the reader for something.
_ASKS = frozenset(
    phrases(
        """
        sign, subscribe, get, download, follow, join, click, register, become, enter, receive, stay, want, enjoy, try,
        start, create, already, please, check, have, send, thanks, thank, don't, don’t, keep, choose, unlock, continue,
        be, bookmark, read, your, support, love, access, help, share, need
        """
    )
)
# Those of them that are nouns, too: "Support for local journalism fell", "Share prices rose".
_is_thing = lazily(
    r"(?:support|love|access|help|share|need) (?:for|from|of|among|in|to|was|is|has|had|fell|rose|prices?|sales?)\b"
)
# First words of sentences of any kind, which ask for something further on at most.
_OPENERS = frozenset(
    phrases("an, as, by, for, i, if, it, like, never, no, not, our, there, this, to, we, we've, we’ve, you")
)
_LETTERS = r"(?:e-?mails?|newsletters?|letters?|briefings?|updates|alerts)"
_COOKIES = r"(?:[\w&-]+ ){0,3}?cookies"
# Pages set the next button apart by style alone: "Sign inRegister".
_ware = lazily(
    r"(?:(?<![^\W_])|(?-i:(?<=[a-z])(?=[A-Z])))(?:(?:e?newsletter|subscription|subscriber|mailing list|email list)s?"
    r"|ad blockers?|e-?mail address(?:es)?|your inbox|subscrib(?:e to|ing to|e for|e now|ed)|unsubscribe|opt out"
    r"|log in|sign[ -]in|sign(?:ed)? up|for signing up|privacy policy|terms (?:of service|of use|(?:and|&) conditions)"
    r"|recaptcha|javascript|adobe flash|our app|modern browser|mobile app"
    r"|on (?:twitter|facebook|instagram|whatsapp|telegram|youtube|linkedin|x)"
    r"|free (?:account|trial)|breaking news alerts|(?:e-?mail|latest) updates|push notifications|digital access"
    r"|turn on notifications|unlimited access|ad-free|registering for free|(?:independent|local|quality) journalism"
    rf"|reading experience|reader donations|(?:our|these|all|accept|manage|uses?|the use of) {_COOKIES}"
    r"|(?:our|the|join|visit) forums|our (?:sister|magazine)|premium (?:access|content|membership|plan)s?"
    r"|(?:go|get|with|to|our|your|of) premium(?= ?[.,!?:]| ?$)|customer service|support team|this email because"
    r"|preferred source|(?:news|weather|sports?) app"
    r"|(?:morning|evening|daily|weekly) (?:e-?mail|briefing))(?-i:(?![a-zà-ÿ]))",
    re.IGNORECASE,
)
# What a sentence that begins in any way asks for, where a clause begins.
_ask = lazily(
    r"(?:^|[.,:;!?–—] |\b(?:please|or|and|you can|you may) )(?:please )?(?:also )?(?:sign up|subscribe|unsubscribe|"
    r"download|log in|sign in|register|join|follow (?:us|me|our)|click|see|read (?:more|our)|find out|learn more|"
    r"consider (?:becoming|supporting|subscribing|signing|joining|a subscription)|become|opt out|"
    r"modify|check|turn on)\b",
    re.IGNORECASE,
)
# What needs nothing else to be an invitation or a notice of the page.
_plain = lazily(
    r"^(?:we|this (?:site|website|page)|our (?:site|website))(?:['’]d like to)? (?:uses?|employs?) "
    rf"(?:the use of )?{_COOKIES}\b"
    r"|^this [\w ]{2,20} requires javascript|you signed up for\b|protected by recaptcha"
    r"|^this (?:post|article|story|content) is (?:only |reserved |available )*(?:for|to) "
    r"(?:our |paid |paying )*subscribers"
    r"|^by [a-z]{2,20}ing\b.{0,90}\byou\b.{0,30}\b(?:agree|consent|accept)"
    r"|^for more\b.{0,60}, (?:sign up|subscribe|download|follow)\b"
    r"|^you (?:can|may) (?:also )?(?:follow|find|save|reach) (?:him|her|us|me|them|this|his|our)\b"
    r"|^(?:i|you) (?:understand and )?agree (?:to|that)\b"
    r"|^never miss\b|^like (?:us|me) on\b|^like (?:this|what|our)\b.*\? |^not (?:a|yet)\b.*\?"
    rf"|^our (?:[\w&-]+ ){{0,2}}{_LETTERS} (?:tells?|brings?|gives?|sends?|helps?|keeps?) you\b"
    r"|, your inbox\b|by registering for free",
    re.IGNORECASE,
)
_YOURS = frozenset(("you", "your", "our"))
_FEWEST, _MOST_WORDS, _LONGEST = 4, 45, 90  # words of a notice, of an invitation, of the longest notice
_BRIEF = 12  # words of an invitation that may say neither "you" nor "our"
# What forms say of themselves: "Thank you! Your message has been received!", "Please enter a valid email address".
_SAID_BY_FORM = 20  # words
_form = lazily(
    r"^(?:thank you|thanks|success|great|oops|error|sorry)[!.,] .{0,40}\b(?:submi(?:t|ssion)|message|form|inbox|e-?mail"
    r"|subscri(?:bed|ption)|request|link)"
    r"|\b(?:for validation purposes|(?:enter|use|provide) a valid e-?mail|link (?:has been |was )?copied to|"
    r"fields? (?:are|is) (?:required|mandatory)|required fields are)\b|\(required\)$"
    r"|^(?:make|add|set|choose|prefer) .{2,40} on google$",
    re.IGNORECASE,
)
_FORM_BEGINS = phrases("thank, success, great, oops, error, sorry, make, add, set, choose, prefer")
_FORM_SAYS = phrases("valid, copied to, required, mandatory")
_PLEAS = phrases(
    """
    Unlimited online access, Unlimited digital access,
    Privacy Notice:, Privacy Collection, reCaptcha, reader-supported publication, free or paid subscriber,
    support my work, readers like you, Readers like you
    """
)
_CLOSES, _END = ("up", "here", "now", "today"), 24
_closing = lazily(r"[.!?:–—-] (?:sign up|subscribe|register|join)(?: (?:here|now|today))?[.!]?$", re.IGNORECASE)
_hears = lazily(
    r"\bwe(?:['’]d| would)? (?:like|love|want) to hear (?:what you|from you|from readers|your|about your)",
    re.IGNORECASE,
)
_QUOTED = frozenset('"“”')
_agreed = lazily(
    r"by (?:signing|submitting|subscribing|clicking|providing|entering)\b.{0,90}?\b(?:you|i)(?: are|['’]re)? "
    r"(?:agree|consent|accept|acknowledge)",
    re.IGNORECASE,
)
_SAID_WITHIN = 6  # words after a comma that tell who said the rest: "the harbour master of Saltport said"


def is_invitation(line: Line) -> bool:
    """Return True for a sentence that asks the reader to subscribe, to follow or to agree, and not one of the story."""
    if _FEWEST <= len(line.words) <= _LONGEST and _pleads(line):
        return True
    if len(line.words) > _MOST_WORDS:
        return False
    if _is_label(line) or (len(line.words) <= _SAID_BY_FORM and _is_of_form(line.text)):
        return True
    return _invites(line) and not is_said(line)


def _is_of_form(text: str) -> bool:
    lower = text.lower()
    may_be = lower.startswith(_FORM_BEGINS) or any(map(lower.count, _FORM_SAYS))
    return may_be and bool(_form().search(text))


def _pleads(line: Line) -> bool:
    agreed = line.text[0] in "bB" and _agreed().match(line.text)
    if agreed or any(map(line.text.count, _PLEAS)):
        return True
    closed = line.words[-1].lower().rstrip(".!") in _CLOSES and _closing().search(line.text[-_END:])
    asked = closed and _ware().search(line.text)
    heard = " to hear " in line.text and _hears().search(line.text) and _QUOTED.isdisjoint(line.text)
    return bool(asked or heard) and not is_said(line)


def _is_label(line: Line) -> bool:
    """Return True for a box to tick, or the name of a letter."""
    named = len(line.words) <= 4 and line.words[-1].lower() in ("newsletter", "newsletters")
    return line.text.startswith("[ ]") or (named and line.text[0].isupper())


def _invites(line: Line) -> bool:
    """Return True if a line names what papers offer, and asks the reader for it."""
    bracketed = line.text[0] == "[" and line.text[-1] == "]"
    words = line.text.lstrip("•* -").split()
    first = words[0].strip(",.!?:").lower() if words else ""
    if not (bracketed or first in _ASKS or first in _OPENERS):
        return False
    text = " ".join(words)
    asks = bracketed or (first in _ASKS and not _is_thing().match(text.lower()))
    if not (asks or first in _OPENERS) or not _ware().search(text):
        return False
    if not asks:
        return bool(_plain().search(text)) or (_speaks_to_reader(words) and bool(_ask().search(text)))
    return len(words) <= _BRIEF or first == "follow" or _speaks_to_reader(words)


def _speaks_to_reader(words: list[str]) -> bool:
    """Return True if a line says "you" or "us"; "US" is a country."""
    bare = [word.strip(".,:;!?()") for word in words]
    return "us" in bare or any(word.lower() in _YOURS for word in bare)


def is_said(line: Line) -> bool:
    """Return True for a sentence that ends with who said it: "…, the ministry said.", "…, said Ilse Morn."."""
    _, comma, last = line.text.rpartition(", ")
    words = last.rstrip(".").lower().split()
    return bool(comma) and 2 <= len(words) <= _SAID_WITHIN and any(map(says, words))
