"""Takes a line of a page, returns whether the paper speaks for itself in it: invitations, addresses, notices."""

import re

from newscli.ingest.clean.lines import Line, ends_sentence
from newscli.ingest.metadata.signed_lines import LABELS, SECTIONS, label_of, phrases
from newscli.language.words import lazily

_QUOTES = "\"“‘'"

# The first nine point to another story whatever comes after the colon.
_POINTERS = phrases(
    """
    see also, see more, read also, also read, read more, read next, up next, related, related story, related article,
    related coverage, more, more from, more on this, watch, watch now, watch live, watch more, listen, listen now,
    don't miss, don’t miss, recommended, must read, editor's picks, editors' picks, trending, must-read, explainer,
    opinion, analysis, in pictures, in photos, photos, gallery, video, live updates, read the full story,
    click here for more, frequently asked questions, slideshow, filed under, tagged with, tags, posted in, more about,
    read, our standards
    """
)
_SURE_POINTERS = _POINTERS[:9]
_LABELS_OF_POINTERS = frozenset(_POINTERS)
_FILED_UNDER = frozenset(phrases("tags, tagged with, filed under, posted in"))  # no headline follows
_LONGEST_HEAD = 39  # letters before a colon or a bar
# A line with this many hashtags is made for other pages.
_HASHTAGS = 3


def heads_others(text: str) -> bool:
    """Tell a line that heads a list of other stories: "Most read", "Related posts from the pier", "Latest Insights"."""
    label = label_of(text)
    if label in SECTIONS:
        return True
    words = label.split()
    may_be = 0 < len(words) <= 8 and words[0] in _OTHERS
    return may_be and bool(_others().match(label)) and not ends_sentence(text)


# First words of such lines.
_OTHERS = frozenset(
    phrases(
        "our, the, related, recommend, recommended, similar, trending, popular, latest, recent, more, other, featured,"
        " further, most, read, see, explore"
    )
)
_others = lazily(
    r"(?:(?:our|the) )?(?:related|recommend(?:ed)?|similar|trending|popular|latest|recent|more|other|featured"
    r"|further|most read|most popular)(?: \w+){0,2} "
    r"(?:posts|articles|stories|news|reads|reading|content|insights|topics|resources|blogs?|guides|videos"
    r"|coverage|headlines|columns)(?:$| (?:from|for|by|you|to)\b)|(?:read|see|explore) more (?:about|on|from|in) "
    r"|read more (?:\w+ ){0,2}(?:news|stories|coverage)(?: on| about| in)?$"
    r"|(?:popular|trending) in (?!its )\w+(?: \w+)?$"
    r"|recommended (?:from|by|for) |more by (?:this|the) |explore (?:more|our) \w"
    r"|most (?:read|popular|viewed|watched|shared|commented)\b"
)


def is_related(line: Line) -> bool:
    """Return True for a pointer to another story: a label, a colon or a bar, and a headline."""
    if len(line.words) <= 8 and heads_others(line.text):
        return True
    if line.words[0].lower() == "more" and line.words[1:2] and line.words[1].lower() in ("from", "in", "on", "about"):
        return len(line.words) <= 8 and not ends_sentence(line.text)
    capitals = line.text[-1] in ")]|" and line.text.rstrip("|")[-3:-1].isupper()
    if capitals and _tagged().search(line.text[-20:]) and not line.text.startswith("["):
        return len(line.words) <= 25 and "." not in line.words[-2]
    if "#" in line.text and sum(word[0] == "#" and word[1:2].isalpha() for word in line.words) >= _HASHTAGS:
        return True
    head, rest = _split_label(line.text)
    if not rest and "." not in head:
        return False
    label = label_of(head)
    if label.startswith("on ") and label.endswith((".com", ".org")):
        return not ends_sentence(rest)
    points = label in _LABELS_OF_POINTERS and len(rest.split()) <= 25
    if not rest or not points or (rest[0].islower() and label not in _FILED_UNDER):
        return False
    shouted = head.isupper() and len(head) > 3
    return shouted or label in _SURE_POINTERS or not rest.endswith(".")


_tagged = lazily(
    r"\w (?:\[[A-Z]{5,12}\]"
    r"|\((?:VIDEO|WATCH|PHOTOS?|PICTURES|GALLERY|INSIGHT|ANALYSIS|REVEALED|LATEST|OPINION)\))\|?$"
)


_MARKS = (":", "|", "»", ">", " - ", " – ")


def _split_label(text: str) -> tuple[str, str]:
    head = text[: _LONGEST_HEAD + 3]
    found = [(at, mark) for mark in _MARKS if (at := head.find(mark, 0, _LONGEST_HEAD + len(mark))) >= 0]
    for at, mark in sorted(found):
        if text[:at].strip(" >»") and (rest := text[at + len(mark) :].strip()):
            return text[:at].strip(), rest
    return text, ""


_FEWEST, _LONGEST = 4, 90  # words of a notice


def is_disclosure(line: Line) -> bool:
    """Tell what a paper says of the money that its links bring it, or that the story goes on below an advertisement."""
    if len(line.words) <= _LONGEST_CONTINUED and " continue" in line.text.lower() and _continued().fullmatch(line.text):
        return True
    if not _FEWEST <= len(line.words) <= _LONGEST or line.text[0] in _QUOTES:
        return False
    lower = line.text.lower()
    named = "commission" in lower or "affiliate links" in lower or lower.startswith("this advertisement")
    return named and bool(_earned().search(line.text) and _own().search(line.text))


_LONGEST_CONTINUED = 7  # words
_continued = lazily(
    r"\W{0,3}(?:story|article|content|text) continue[sd]"
    r"(?: (?:below|after)(?: (?:this |the )?ad(?:vert(?:isement)?)?)?)?\W{0,3}",
    re.IGNORECASE,
)
_own = lazily(
    r"\b(?:we|us|our|you|your|(?:this|these|some) (?:article|story|post|page|site|link|blog|guide)s?)\b", re.IGNORECASE
)
_earned = lazily(
    r"\b(?:we|us|may|might) (?:earn|receive|get|collect) (?:us )?(?:an? )?(?:(?:small|affiliate|referral|share) )*"
    r"commissions?\b|^this advertisement has not loaded"
    r"|\b(?:contains?|include|uses?|have|through|are) affiliate links\b",
    re.IGNORECASE,
)


def is_share(line: Line) -> bool:
    """Tell a row of buttons: "Share this story: Facebook | X | Email", or what a reading app says of an article."""
    if len(line.words) > 20:
        return False
    if len(line.words) <= 16 and _may_be_saved(line) and _saved().match(line.text):
        return True
    between = _between_buttons().search(line.text) if any(map(line.text.__contains__, _BETWEEN)) else None
    first = label_of(line.text[: between.start()]) if between else ""
    if between is None or (first and first != "x" and LABELS.get(first) != "share"):
        return False
    parts = [label for part in _between_buttons().split(line.text) if (label := label_of(part))]
    return len(parts) >= 2 and all(LABELS.get(part) == "share" or part == "x" for part in parts)


def _may_be_saved(line: Line) -> bool:
    lower = line.text.lower()
    return lower.startswith(_SAVED) or "://" in lower or ".com/" in lower


_SAVED = ("saved ", "clipped ", "archived ", "shared ", "view ", "highlighted ", "a post shared ")
# Match what reading apps add: "Saved from https://courier.example/a", "View original: https://…".
_saved = lazily(
    r"(?:saved|clipped|archived|shared) (?:from|via|with|to|by|on|in) (?:https?://|pocket|instapaper|readwise|matter\b)"
    r"|(?:view|read|open|see)?(?: the)? ?(?:original|source|link|url|full story)(?: article)?(?: at| on)?:? ?https?://\S+$"
    r"|(?:https?://)?(?:www\.)?(?:twitter|x|facebook|instagram|linkedin|tiktok)\.com/\S+$"
    r"|view (?:(?:this|the) (?:e-?mail|newsletter|message) )?(?:in|on) (?:a |the |your )?(?:web )?browser\b"
    r"|highlighted by \d{1,6} (?:people|readers)|a post shared by [^()]{1,60} ?\(@\w",
    re.IGNORECASE,
)
_BETWEEN = ("|", "·", ":", "/", ",", "•", "- ", "– ", "— ")
_between_buttons = lazily(r"[|·:/,]|•|\s(?:-\s|–\s|—\s)")


def is_copyright(line: Line) -> bool:
    """Return True for a notice of rights."""
    if len(line.words) > 60 or line.text[0] in _QUOTES:
        return False
    lower = line.text.lower()
    if any(map(lower.__contains__, _RIGHTS)) or lower.startswith(("©", "copyright ©", "copyright (c)", "(c) ", "℗")):
        return True
    return lower.startswith("copyright ") and any(word[:4].isdigit() for word in line.words[1:3])


_RIGHTS = phrases(
    "all rights reserved, may not be published, reprint permission, registered trademark, trademarks of,"
    " information provided on this website, non-commercial use only"
)
_POLICIES = ("comment policy", "commenting policy", "community guidelines", "commenting guidelines", "house rules")
_POINTS_AT = ("please ", "read ", "by ", "view ", "see ", "our ", "comments ", "join ", "we ")
_COMMENTS = (
    "comments are ",
    "commenting is ",
    "you must be logged in to ",
    "log in to comment",
    "be the first to comment",
    "there are no comments",
    "save my name, ",
    "notify me of ",
)
_COUNTED = ("view ", "show ", "see ", "load ", "all ", "one ", "two ", "three ", "comment", "repl", "your ", "the ")
_counted = lazily(
    r"(?:view |show |see |load )?(?:all )?\(?\d[\d,]{0,6}\)? (?:comments?|replies|responses|shares?|likes?|views)$"
    r"|(?:\d{1,6}|one|two|three) (?:thoughts?|comments?|responses?|repl(?:y|ies)|reactions?) (?:on|to)\b"
    r"|(?:view |show |see |load )?comments?:? \(?\d[\d,]{0,6}\)?$"
    r"|repl(?:y|ied|ying) to [^.!?]{2,30}$|(?:your|the) e-?mail address will not be"
)


def is_comments(line: Line) -> bool:
    """Tell what is said about readers' comments, and not in one."""
    if len(line.words) > 40:
        return False
    lower = line.text.lower()
    if any(map(lower.__contains__, _POLICIES)):
        return lower.startswith(_POINTS_AT)
    counted = (lower[0] in "(" or lower[0].isdecimal() or lower.startswith(_COUNTED)) and _counted().match(lower)
    return lower.startswith(_COMMENTS) or "akismet" in lower or bool(counted)


_REACHED = (" can be reached at ", " can be reached by ", " may be reached at ", " can be contacted at ")
_WRITE_TO = (
    "contact",
    "email ",
    "e-mail ",
    "reach ",
    "e-mail:",
    "email:",
    "write to ",
    "send ",
    "follow ",
    "• follow ",
)
_write_to = lazily(
    r"you can (?:also )?(?:e-?mail|reach|contact|write to|follow) \w+(?: \w+)? (?:at|on) "
    r"|(?:e-?mail|send) (?:it|them|your \w+)(?: to)? us at \S+@"
    r"|(?:\b(?:e-?mail|reach|contact|write to) (?:him|her|them|me)"
    r"|^(?:have|has|do|did|are|were|got) [^?]{4,80}\? e-?mail us)"
    r"(?: at| on|:)? \S+@"
)


def is_contact(line: Line) -> bool:
    """Tell how to reach the author or the paper."""
    if len(line.words) > 40 or line.text[0] in _QUOTES:
        return False
    lower = line.text.lower()
    if " be " in lower and any(map(lower.__contains__, _REACHED)):
        return line.text[0] in "•*-" or "@" in lower or any(char.isdigit() for char in lower)
    if "@" not in lower:
        return False
    if _write_to().search(lower):
        return True
    return lower.startswith(_WRITE_TO) or (len(line.words) <= 2 and not ends_sentence(line.text))
