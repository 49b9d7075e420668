"""Takes a line of a newspaper's page, returns whether it is a photo's caption or credit."""

import re

from newscli.ingest.clean.lines import Line, ends_sentence, is_prose
from newscli.ingest.metadata.labels import phrases
from newscli.language.lazy_patterns import lazily

__all__ = ["is_caption", "is_credit"]

_CREDIT_WORDS = frozenset(
    phrases(
        "photo, photos, image, images, via, getty, handout, file, illustration, screenshot, courtesy, credit,"
        " photograph, photographer, picture, pictures, pool, screengrab, graphic, supplied"
    )
)
_CAPTION_STARTS = phrases(
    """
    in this photo, in this image, in this undated, in this file, in this combination, in this handout, file -, file
    –, file —, file photo, in this screengrab, pictured:, pictured above, pictured here, photo:, image:, above:,
    caption:, image caption, media caption, image:, this photo, this image, this combination of, this undated, picture:
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
_agency_at_end = lazily(
    r"(?:/|\||via|,|\u00b7) ?(?:getty(?: images)?|reuters|ap|afp|epa|shutterstock|alamy|bloomberg|pool|ap photo"
    r"|istock|afp via getty images)\)?$"
)


def is_caption(line: Line) -> bool:
    """Tell a photo's caption: it ends with a credit in brackets, begins like one, or is cut off with "… more >"."""
    if len(line.words) > 120:
        return False
    end = line.text[-90:].lower()
    if ("more" in end and _cut_off().search(line.text[-24:])) or "Credit..." in line.text:
        return True
    tail = _tail_in_brackets(line.text)
    if tail and len(line.words) > 4 and (_names_a_credit(tail) or (line.text[-1] == ")" and _is_name_and_paper(tail))):
        return True
    if line.words[0] in ("Duration", "Duration:") and _length().fullmatch(line.text):
        return True
    if line.text[:_START].lower().startswith(_CAPTION_STARTS):
        return bool(tail) or line.text[:5] != "This " or len(line.words) <= 60
    if not ends_sentence(line.text) and len(line.words) > _FEWEST_SHOWN and _shown().search(line.text):
        return True
    return any(map(end.count, _CREDITS)) and bool(_credit_at_end().search(line.text[-90:]))


_FEWEST_SHOWN = 4  # words of a caption that says of somebody that they are pictured
_length = lazily(r"Duration:? \d{1,3}:\d\d(?::\d\d)?")  # of a video
_shown = lazily(r"[,(] ?(?:is |are )?(?:pictured|seen|shown) (?:here|above|left|right|in|on|with|at|outside|last)\b")
_START = 30  # letters; no start of a caption is longer
_CREDITS = ("photo", "image", "picture", "credit")


def is_credit(line: Line) -> bool:
    """Return True for a line that only says whose picture it is."""
    if len(line.words) > 14:
        return False
    lower = line.text.lower().lstrip("([")
    if lower.startswith(_CREDIT_STARTS) or "image copyright" in lower:
        return not is_prose(line)
    tail = _tail_in_brackets(line.text)
    if tail and len(tail) + 3 >= len(line.text) and _names_a_credit(tail):
        return True
    return bool(_agency_at_end().search(lower)) and not ends_sentence(line.text)


def _tail_in_brackets(text: str) -> str:
    """Return what stands in round or square brackets at the very end, or nothing."""
    bare = text[-200:].rstrip(". ")
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
