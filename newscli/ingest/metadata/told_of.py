"""Takes a line that begins with a name, returns whether it tells news of its bearer: "Ann Lund, mayor, quits"."""

import re

from newscli.language.lazy_patterns import lazily
from newscli.language.lexicon.given_names import given_names
from newscli.language.lexicon.verb_forms import is_base, is_present
from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import word_set

__all__ = ["tells_news"]

_AUXILIARIES = word_set("is was are were has have had")
# What bylines say in the same place: "Mara Ilves, reports from Marn", "Otto Vane, based in Tarn".
_OF_WRITERS = word_set("""
    covers writes reports works edits leads heads runs holds lives
    based published posted updated modified edited reviewed written reported photographed illustrated checked verified
    translated produced created issued born
""")
_AFTER_PARTICIPLE = word_set("in for by at over after as of from with on to before amid during against again")
_AFTER_DEAD = word_set("at in after aged following amid from of")
_adverb = lazily(r"now|still|also|again|finally|[a-z]{3,}ly")
_life = lazily(r"(?:born )?(?:1[5-9]|20)\d\d ?[-–—] ?(?:1[5-9]|20)\d\d")
_SHORTEST = 3  # words of "Ann Lund Quits"


def tells_news(text: str) -> bool:
    """Return True if what follows upon a name, or its bearer's role, says what happened, or is a headline's dates."""
    first, *parts = (part.strip() for part in text.split(","))
    words = first.split()
    if len(words) == _SHORTEST and not parts:
        given, second, verb = map(str.lower, words)
        return given in given_names() and second not in given_names() and is_present(verb, "THIRD")
    return any(_happens(part) for part in parts)


def _happens(part: str) -> bool:
    """Return True for what happened to somebody: "dies aged 97", "to stand again", "jailed for fraud", "dead at 97"."""
    words = re.findall(r"[^\W\d_][\w’'-]*", part)
    if len(words) > 1 and _adverb().fullmatch(words[0]):
        del words[0]
    if not words:
        return bool(_life().fullmatch(part))
    verb, after = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    if verb in _OF_WRITERS:
        return False
    told = verb in _AUXILIARIES or is_present(verb, "THIRD") or part.lower().endswith("obituary")
    return told or _is_short_form(verb, after, words[0])


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
