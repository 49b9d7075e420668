"""Takes a line, returns whether the paper tells in it what became of the story: that it was amended, or is old."""

import re
from functools import cache

from newscli.ingest.clean.line_kinds.invitations import is_said
from newscli.ingest.clean.lines import Line, ends_sentence
from newscli.ingest.metadata.labels import label_of, phrases
from newscli.language.lazy_patterns import lazily

__all__ = ["heads_note", "is_correction_note"]

_MOST_WORDS, _WORDS_OF_AGE = 120, 14
_STORY = (
    r"(?:article|story|report|post|copy|piece|page|column|dispatch|obituary|review|feature|blog|newsletter|file|item)"
)
_PART = r"(?:headlines?|sub-?headings?|sub-?headlines?|captions?|photo captions?|picture captions?|standfirst)"
_VERSION = r"(?:(?:slightly )?earlier|previous|prior|original|first|print) (?:online )?versions?"
_CHANGED = r"(?:amended|corrected|updated|changed|edited|revised|clarified|modified|altered|removed|deleted)"
_WRONG = (
    r"(?:(?:originally|initially|incorrectly|wrongly|mistakenly|erroneously|previously|inadvertently) "
    r"|misstated|misspelled|misspelt|misidentified|misattributed|mischaracteri[sz]ed|misreported|misquoted"
    r"|gave (?:an? |the )?(?:wrong|incorrect))"
)
# What follows upon "This article was amended".
_THEN = r"(?= (?:on|at|to|with|after|because|following|since|throughout|for|twice|when|in order) | throughout|[.,:;]|$)"
_SUBJECTS = (
    rf"(?:an?|the|our) {_VERSION} of (?:this|our) (?:{_STORY}|{_PART})\b",
    rf"this {_STORY} {_WRONG}",
    rf"this {_STORY},? (?:which was [\w ]{{4,40}},? )?(?:was|has been|has since been) (?:\w+ )?{_CHANGED}{_THEN}",
    rf"(?:the|this|a) {_PART} (?:(?:of|on|in|to|for|accompanying) (?:this|the|our) (?:{_STORY}|photo) )?"
    rf"(?:on this {_STORY} )?(?:was|has been) (?:\w+ )?{_CHANGED}{_THEN}",
    rf"we(?:['’]ve| have)(?: since)? {_CHANGED} (?:this|our) {_STORY}\b",
    r"this is a (?:developing|breaking)(?: news)? story\b",
    rf"this {_STORY} (?:first |originally )?(?:appears|appeared|ran) in the [^.]{{2,40}}\b(?:issue|edition|magazine)\b",
    rf"an? version of this {_STORY} (?:first |originally )?(?:appears|appeared|ran|was published)\b(?: in print )?",
    rf"(?:the|this) audio (?:version )?of this {_STORY} (?:is|was) (?:generated|made|produced|read)\b",
)
_DAY = r"[^:.!?\"“”]{0,60}"
_LABEL = (
    r"(?:corrections?(?: appended)?|clarifications?|corrections? (?:and|&|/|or) clarifications?"
    rf"|editor(?:s['’]?|['’]s)? note|note|amendment|for the record|updated?|update \d|\w{{1,12}} ?{_DAY}\d{{4}})"
)
_age = lazily(
    rf"this {_STORY} (?:is|was published) (?:more than|over|about|almost|nearly) (?:an?|one|two|three|\d{{1,2}}) "
    r"(?:day|week|month|year)s? (?:old|ago)\W{0,2}",
    re.IGNORECASE,
)
_HEADS = frozenset(
    phrases(
        """
        correction, corrections, correction appended, clarification, clarifications, corrections and clarifications,
        corrections & clarifications, amendment, editor's note, editor’s note, editors' note, editors’ note
        """
    )
)


def is_correction_note(line: Line) -> bool:
    """Tell a note that says what was wrong in the story or changed in it, and not what somebody said of one."""
    lower = line.text.lower()
    if len(line.words) > _MOST_WORDS or not any(map(lower.count, _MARKS)):
        return False
    if len(line.words) <= _WORDS_OF_AGE and _age().fullmatch(line.text):
        return True
    noted = _note().match(lower)
    return noted is not None and (ends_sentence(line.text) or " in print " in noted[0]) and not is_said(line)


_MARKS = ("correct", "clarif", "version", "this ", "amend", "we have", "we’ve", "we've", "the headline", "the caption")


@cache
def _note() -> re.Pattern[str]:
    """Match notes, whose label or reason may stand before what is changed; "Correction:" needs nothing else."""
    told = "|".join(_SUBJECTS)
    why = r"(?:(?:because of|due to|owing to|as a result of|through|in) [^,.:]{3,50}, )?"
    label = rf"(?:{_LABEL}(?: ?\({_DAY}\)|,? {_DAY})?(?::|\.| ?[–—]| -) ?){{0,2}}"
    sure = rf"(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?)(?: ?\({_DAY}\)|, {_DAY})?: ?\w"
    what = "(?:correction|clarification|amendment|update)"
    made = rf"an? {what} was (?:made|added|issued|published) (?:on|at|to|in) {_DAY}\d{_DAY}:"
    return re.compile(rf"[•*·(\[–—\s-]{{0,4}}(?:{label}{why}(?:{told})|{sure}|{made})", re.IGNORECASE)


def heads_note(line: Line, after: Line) -> bool:
    """Return True for the label above a note: "Correction"."""
    return label_of(line.text) in _HEADS and is_correction_note(after)
