"""Lines below pictures, of an agency's or a desk's own, and those that ask the reader for something."""

import re
from collections.abc import Sequence

from newscli.ingest.clean.lines import Line, ends_sentence, is_prose
from newscli.ingest.metadata.facts import is_agency, is_team
from newscli.ingest.metadata.people import bare_names, is_owner
from newscli.ingest.metadata.signed_lines import phrases
from newscli.language.lexicon.saying import says
from newscli.language.words import lazily

# Takes a line of a story, returns whether an agency or a desk tells in it how the story was made, and by whom.

_MOST_WORDS = 60
_WORK = r"(?:additional )?(?:reporting|writing|editing|compiled|written|edited|text)"
_credits = lazily(
    rf"[(\[](?:with )?{_WORK} (?:and (?:writing|editing) )?by (?-i:[A-Z]).{{2,400}}[)\]]\.?$"
    rf"|{_WORK} by (?-i:[A-Z]).{{2,200}}; ?{_WORK} by (?-i:[A-Z])",
    re.IGNORECASE,
)
_WORKS = phrases("with, additional, report, research, writing, editing, compiled, written, edited, text")
_THIS = r"this (?:report|story|article|piece|post|analysis|review)"
_contributed = lazily(
    rf"(?:[–—•*-]+ ?|[A-Z][^.]{{2,40}} reported from [^.]{{2,40}}\. )?"
    rf"(.{{2,120}}?) (?:also )?contributed (?:(?:additional )?(?:reporting|research|writing)"
    rf"(?: (?:from|in) (?-i:[A-Z])[^.;]{{2,40}})?(?: (?:to|for) {_THIS})?|to {_THIS})\.?$"
)
_given = lazily(
    r"(?:with )?(?:additional )?(?:reporting|research)(?: (?:was|were) contributed)? by "
    r"(?-i:(?=[A-Z]))(.{4,120}?)\.?$",
    re.IGNORECASE,
)
_with_reports = lazily(
    r"[(\[–—-]{0,2} ?with (?:additional |inputs?|files|reporting|reports|material|copy| and ){1,4} from "
    r"(?-i:[A-Z][\w’'.-]*(?:,? (?:and |the )?[A-Z][\w’'.-]*){0,7})[)\].]{0,2}",
    re.IGNORECASE,
)
_between = lazily(r",? and |, ")
_possessive = lazily(r"^(?:[Tt]he )?(?:[A-Z][\w&.-]* ){0,3}[A-Z][\w&.-]*[’']s? (?=[A-Z])")
_writer = lazily(
    r"^(?:[A-Z][\w.&’'-]* ){1,4}(?:staff )?(?:writer|reporter|journalist|correspondent|editor)s? (?=[A-Z])"
)
_DASHES = ("–", "—", "--")  # a hyphen alone begins an item of a list
# Roles below which somebody of an agency stands: "Associated Press writer Mara Ilves".
_role = lazily(r" (?:staff )?(?:writer|reporter|journalist|correspondent|editor)s?\b.*")


def is_credit_note(line: Line) -> bool:
    """Return True for a line of who did what for a story: "(Reporting by Mara Ilves; editing by Otto Vane)"."""
    if len(line.words) > _MOST_WORDS:
        return False
    worked = line.text.lstrip("([–—- ").lower().startswith(_WORKS)
    if worked and (_credits().match(line.text) or (" from " in line.text and _with_reports().fullmatch(line.text))):
        return True
    found = _contributed().match(line.text) if "contributed" in line.text else None
    found = found or (_given().match(line.text) if worked else None)
    return found is not None and any(map(_is_worker, filter(None, _between().split(found[1]))))


def _is_worker(name: str) -> bool:
    """Tell a body, or a person, after whose they are: "SBC's Mara Ilves", "Courier staff writer Mara Ilves"."""
    return _is_body(name) or bool(bare_names(_possessive().sub("", name)) or bare_names(_writer().sub("", name)))


def _is_body(name: str) -> bool:
    bare = _role().sub("", name).strip()
    return bool(bare) and bare[0].isupper() and (is_agency(bare) or is_team(name))


def is_agency_name(line: Line) -> bool:
    """Return True for an agency that signs the end of a story: "– Agence France-Presse"."""
    return line.text.startswith(_DASHES) and is_agency(line.text.lstrip("–—- ").rstrip("."))


# Takes a line of a newspaper's page, returns whether it is a photo's caption or credit.

_CREDIT_WORDS = frozenset(
    phrases(
        "photo, photos, image, images, via, getty, handout, file, illustration, screenshot, courtesy, credit,"
        " photograph, photographer, picture, pictures, pool, screengrab, graphic, supplied"
    )
)
_CAPTION_STARTS = phrases(
    """
    in this photo, in this image, in this undated, in this file, in this combination, in this handout, file -, file
    –, file —, file photo, photo |, photos |, file |, in this screengrab, pictured:, pictured above, pictured here,
    photo:, above:, caption:, image caption, media caption, image:, this photo, this image, this combination of,
    this undated, picture:
    """
)
_CREDIT_STARTS = phrases(
    """
    photo by, photos by, image copyright, photo:, photos:, photo credit, image credit, image:, credit:, credits:,
    image source, photo courtesy, photograph by, photographs by, photography by, photograph:, picture:,
    header image:, header photo:, top image:, top photo:, featured image, feature image, lead image:, cover photo by,
    cover image:, main image:, hero image:, illustration by, illustration:,
    ap photo, file photo, getty images, source:, photo illustration, image by,
    image courtesy, video by, graphic:, graphic by, foto:, fotos:
    """
)
_cut_off = lazily(r"(?:…|\.\.\.) ?(?:[\[(]?(?:see )?more[\])]? ?[>»]?|read more|show more)$", re.IGNORECASE)
_credit_at_end = lazily(
    r"[.”\"] (?:photo|image|picture|photograph|credit|photo credit)s?(?: by| courtesy of)?:? [^.]{2,60}\.?$",
    re.IGNORECASE,
)
_AGENCIES = phrases("getty, images, reuters, ap, afp, epa, shutterstock, alamy, bloomberg, pool, photo, istock")
_agency_at_end = lazily(
    r"(?:/|\||via|,|\u00b7) ?(?:getty(?: images)?|reuters|ap|afp|epa|shutterstock|alamy|bloomberg|pool|ap photo"
    r"|istock|afp via getty images)\)?$"
)


def is_caption(line: Line) -> bool:
    """Tell a photo's caption: it ends with a credit in brackets, begins like one, or is cut off with "… more >"."""
    if len(line.words) > 120:
        return False
    end = line.text[-90:].lower()
    if "/" in end and is_owner(line.text.rpartition(". ")[2]) and ". " in line.text:
        return True
    if ("more" in end[-24:] and _cut_off().search(line.text[-24:])) or "Credit..." in line.text:
        return True
    tail = _tail_in_brackets(line.text)
    if tail and len(line.words) > 4 and (_names_a_credit(tail) or (line.text[-1] == ")" and _is_name_and_paper(tail))):
        return True
    if line.words[0] in ("Duration", "Duration:") and _length().fullmatch(line.text):
        return True
    if line.text[:_START].lower().startswith(_CAPTION_STARTS):
        return bool(tail) or line.text[:5] != "This " or len(line.words) <= 60
    return any(map(end.__contains__, _CREDITS)) and bool(_credit_at_end().search(line.text[-90:]))


_length = lazily(r"Duration:? \d{1,3}:\d\d(?::\d\d)?")  # of a video
_START = 30  # letters; no start of a caption is longer
_CREDITS = ("photo", "image", "picture", "credit")


def is_credit(line: Line) -> bool:
    """Return True for a line that only says whose picture it is."""
    if len(line.words) > 14:
        return False
    lower = line.text.lower().lstrip("([")
    if lower.startswith(_CREDIT_STARTS) or "image copyright" in lower:
        return not is_prose(line)
    if is_owner(line.text):
        return True
    tail = _tail_in_brackets(line.text)
    if tail and len(tail) + 3 >= len(line.text) and _names_a_credit(tail):
        return True
    may_be = lower.rstrip(")").endswith(_AGENCIES) and not ends_sentence(line.text)
    return may_be and bool(_agency_at_end().search(lower))


def _tail_in_brackets(text: str) -> str:
    """Return what stands in round or square brackets at the very end, or nothing."""
    bare = text[-200:].rstrip(". ") if text[-1] in ")]." else ""
    if not bare.endswith((")", "]")):
        return ""
    at = max(bare.rfind("("), bare.rfind("["))
    return bare[at + 1 : -1] if at >= 0 else ""


def _names_a_credit(text: str) -> bool:
    words = [word.strip(".,:;()").lower() for word in text.replace("/", " ").split()]
    return 0 < len(words) <= 14 and not _CREDIT_WORDS.isdisjoint(words)


def _is_name_and_paper(text: str) -> bool:
    """Tell a credit: "Mara Ilves/The Saltport Courier", "Mara Ilves for The Courier", "Courier News: Mara Ilves"."""
    name, stroke, paper = text.partition("/")
    if not stroke:
        paper, colon, name = text.partition(": ")
        stroke = colon if paper.split()[:1] and paper.split()[0].isupper() and " " in name else ""
    if not stroke:
        name, stroke, paper = text.partition(" for The ")
        stroke = stroke if " " in name else ""
    words = (*name.split(), *paper.split())
    return bool(stroke) and 3 <= len(words) <= 7 and all(word[0].isupper() for word in words)


# Takes a line of a page, returns whether it asks the reader to subscribe, to follow or to agree to something.

# First words of what asks the reader for something.
_ASKS = frozenset(
    phrases(
        """
        sign, subscribe, get, download, follow, join, click, register, become, enter, receive, stay, want, enjoy, try,
        start, create, already, please, check, have, send, thanks, thank, don't, don’t, keep, choose, unlock, continue,
        be, bookmark, read, your, support, love, access, help, share, need, would, catch
        """
    )
)
_THINGS = phrases("support, love, access, help, share, need, catch")
# Those of them that are nouns, too: "Support for local journalism fell", "Share prices rose".
_is_thing = lazily(
    r"(?:support|love|access|help|share|need|catch)"
    r" (?:for|from|of|among|in|to|was|is|has|had|fell|rose|prices?|sales?)\b"
)
# First words of sentences of any kind, which ask for something further on at most.
_OPENERS = frozenset(
    phrases("an, as, by, for, i, if, it, like, never, no, not, our, there, this, to, we, we've, we’ve, you")
)
_LETTERS = r"(?:e-?mails?|newsletters?|letters?|briefings?|updates|alerts)"
_COOKIES = r"(?:[\w&-]+ ){0,3}?cookies"
# What a page offers, as words in lower case without which it does not stand there, and the pattern that finds it.
_WARES = {
    "newsletter": r"e?newsletters?",
    "subscri": r"(?:subscription|subscriber)s?|subscrib(?:e to|ing to|e for|e now|e today|ed)|unsubscribe",
    "mail": r"(?:mailing|email) lists?|e-?mail address(?:es)?|e-?mail updates|this email because"
    r"|(?:morning|evening|daily|weekly) (?:news )?e-?mail",
    "blocker": r"ad blockers?",
    "inbox": r"your inbox",
    "opt": r"opt out",
    "log": r"log in",
    "sign": r"sign[ -]in|sign(?:ed)? up|for signing up",
    "privacy": r"privacy policy",
    "terms": r"terms (?:of service|of use|(?:and|&) conditions)",
    "captcha": r"recaptcha",
    "javascript": r"javascript",
    "flash": r"adobe flash",
    "app": r"(?:our|mobile|news|weather|sports?) app",
    "browser": r"modern browser",
    "on ": r"on (?:twitter|facebook|instagram|whatsapp|telegram|youtube|linkedin|x)|turn on notifications",
    "free": r"free (?:account|trial)|ad-free|registering for free",
    "alert": r"breaking news alerts",
    "update": r"latest updates",
    "notification": r"push notifications",
    "digital": r"digital access",
    "unlimited": r"unlimited access",
    "journalism": r"(?:independent|local|quality) journalism",
    "experience": r"reading experience",
    "donation": r"reader donations",
    "cookies": rf"(?:our|these|all|accept|manage|uses?|the use of) {_COOKIES}",
    "forum": r"(?:our|the|join|visit) forums",
    "sister": r"our sister",
    "magazine": r"our magazine",
    "premium": r"premium (?:access|content|membership|plan)s?"
    r"|(?:go|get|with|to|our|your|of) premium(?= ?[.,!?:]| ?$)",
    "service": r"customer service",
    "team": r"support team",
    "preferred": r"preferred source",
    "briefing": r"(?:morning|evening|daily|weekly) (?:news )?briefing",
    "podcast": r"(?:morning|evening|daily|weekly) (?:news )?podcast",
}
# Pages set the next button apart by style alone: "Sign inRegister".
_FROM, _TO = r"(?:(?<![^\W_])|(?-i:(?<=[a-z])(?=[A-Z])))", r"(?-i:(?![a-zà-ÿ]))"
# One pattern of all would take a hundredth of a short command to compile, and a line holds few of the words.
_wares = {word: lazily(f"{_FROM}(?:{ware}){_TO}", re.IGNORECASE) for word, ware in _WARES.items()}
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
_FEWEST, _LONGEST_INVITATION, _LONGEST = 4, 45, 90  # words of a notice, of an invitation, of the longest notice
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
# "You have two free articles left this month."
_metered = lazily(
    r"(?:you(?: have|['’]ve) (?:\w+ ){1,6})?free (?:articles?|stories)(?: (?:left|remaining|this)\b|[.:])",
    re.IGNORECASE,
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
    lower = line.text.lower()
    if _FEWEST <= len(line.words) <= _LONGEST and _pleads(line, lower):
        return True
    if len(line.words) > _LONGEST_INVITATION:
        return False
    if _is_label(line) or (len(line.words) <= _SAID_BY_FORM and _is_of_form(line.text, lower)):
        return True
    return _invites(line) and not is_said(line)


def _offers(text: str) -> bool:
    lower = text.lower()
    return any(word in lower and ware().search(text) for word, ware in _wares.items())


def _is_of_form(text: str, lower: str) -> bool:
    may_be = lower.startswith(_FORM_BEGINS) or any(map(lower.__contains__, _FORM_SAYS))
    return may_be and bool(_form().search(text))


def _pleads(line: Line, lower: str) -> bool:
    if (lower.startswith("by ") and "ing" in lower[:16] and _agreed().match(line.text)) or (
        lower[0] in "yf" and "free " in lower and _metered().match(line.text)
    ):
        return True
    if any(map(line.text.__contains__, _PLEAS)):
        return True
    closed = line.words[-1].lower().rstrip(".!") in _CLOSES and _closing().search(line.text[-_END:])
    asked = closed and _offers(line.text)
    heard = " to hear " in line.text and _hears().search(line.text) and _QUOTED.isdisjoint(line.text)
    return bool(asked or heard) and not is_said(line)


def _is_label(line: Line) -> bool:
    """Return True for a box to tick, or the name of a letter."""
    named = len(line.words) <= 4 and line.words[-1].lower() in ("newsletter", "newsletters")
    return line.text.startswith("[ ]") or (named and line.text[0].isupper())


def _invites(line: Line) -> bool:
    """Return True if a line names what papers offer, and asks the reader for it."""
    bracketed = line.text[0] == "[" and line.text[-1] == "]"
    text = line.text.lstrip("•* -(")
    words = line.words if text is line.text else text.split()
    first = words[0].strip(",.!?:").lower() if words else ""
    if not (bracketed or first in _ASKS or first in _OPENERS):
        return False
    text = " ".join(words)
    asks = bracketed or (first in _ASKS and not (first in _THINGS and _is_thing().match(text.lower())))
    to_reader = _speaks_to_reader(words)
    if not asks:
        to_reader = to_reader or (len(words) <= _BRIEF and first == "to")
        offers = first in _OPENERS and _offers(text)
        return bool(offers and (_plain().search(text) or (to_reader and _ask().search(text))))
    whole = (line.text[0], line.text[-1]) == ("(", ")")
    return (whole or len(words) <= _BRIEF or first in ("follow", "subscribe") or to_reader) and _offers(text)


def _speaks_to_reader(words: Sequence[str]) -> bool:
    """Return True if a line says "you" or "us"; "US" is a country."""
    bare = [word.strip(".,:;!?()") for word in words]
    return "us" in bare or any(word.lower() in _YOURS for word in bare)


def is_said(line: Line) -> bool:
    """Return True for a sentence that ends with who said it: "…, the ministry said.", "…, said Ilse Morn."."""
    _, comma, last = line.text.rpartition(", ")
    words = last.rstrip(".").lower().split()
    return bool(comma) and 2 <= len(words) <= _SAID_WITHIN and any(map(says, words))
