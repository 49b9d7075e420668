"""Takes a line of a story, returns whether an agency or a desk tells in it how the story was made, and by whom."""

import re
from collections.abc import Iterator

from newscli.ingest.clean.lines import Line
from newscli.ingest.metadata.bodies import is_agency, is_team
from newscli.ingest.metadata.people import bare_names
from newscli.language.lazy_patterns import lazily

__all__ = ["is_agency_name", "is_credit_note", "is_slug"]

_MOST_WORDS, _WORDS_OF_SLUG = 60, 12
_slug = lazily(r"(?:BC|AM|PM|US|EU|AS|AF|ML|LT)-{1,2}[A-Z][\w.]{0,30}-[\w. -]{2,40}(?:,|$)|Eds: [A-Z]")
_WORK = r"(?:additional )?(?:reporting|writing|editing|compiled|written|edited|text)"
_credits = lazily(
    rf"[(\[](?:with )?{_WORK} (?:and (?:writing|editing) )?by (?-i:[A-Z]).{{2,400}}[)\]]\.?$"
    rf"|{_WORK} by (?-i:[A-Z]).{{2,200}}; ?{_WORK} by (?-i:[A-Z])",
    re.IGNORECASE,
)
_THIS = r"this (?:report|story|article|piece|post|analysis|review)"
_contributed = lazily(
    rf"(?:[–—•*-]+ ?)?(.{{2,120}}?) (?:also )?contributed (?:(?:additional )?(?:reporting|research|writing)"
    rf"(?: (?:from|in) (?-i:[A-Z])[^.;]{{2,40}})?(?: (?:to|for) {_THIS})?|to {_THIS})\.?$"
)
_given = lazily(
    r"(?:with )?(?:additional )?(?:reporting|research)(?: (?:was|were) contributed)? by "
    r"(?-i:(?=[A-Z]))(.{4,120}?)\.?$",
    re.IGNORECASE,
)
_between = lazily(r",? and |, ")
_possessive = re.compile(r"^(?:[Tt]he )?(?:[A-Z][\w&.-]* ){0,3}[A-Z][\w&.-]*[’']s? (?=[A-Z])")
_writer = lazily(
    r"^(?:[A-Z][\w.&’'-]* ){1,4}(?:staff )?(?:writer|reporter|journalist|correspondent|editor)s? (?=[A-Z])"
)
_dash = lazily(r"(?:[–—]|--) ?")  # a hyphen alone begins an item of a list
# Roles below which somebody of an agency stands: "Associated Press writer Mara Ilves".
_role = lazily(r" (?:staff )?(?:writer|reporter|journalist|correspondent|editor)s?\b.*")


def is_slug(line: Line) -> bool:
    """Return True for what an agency writes above a story for editors: its slug, "Eds: Adds details."."""
    return bool(_slug().match(line.text)) and len(line.words) <= _WORDS_OF_SLUG


def is_credit_note(line: Line) -> bool:
    """Return True for a line of who did what for a story: "(Reporting by Mara Ilves; editing by Otto Vane)"."""
    if len(line.words) > _MOST_WORDS:
        return False
    if " by " in line.text.lower() and _credits().match(line.text):
        return True
    names = next((found[1] for found in _thanks(line.text) if found), "")
    return any(map(_is_worker, filter(None, _between().split(names))))


def _is_worker(name: str) -> bool:
    """Tell a body, or a person, after whose they are: "SBC's Mara Ilves", "Courier staff writer Mara Ilves"."""
    return _is_body(name) or bool(bare_names(_possessive.sub("", name)) or bare_names(_writer().sub("", name)))


def _thanks(text: str) -> Iterator[re.Match[str] | None]:
    yield _contributed().match(text) if "contributed" in text else None
    yield _given().match(text) if " by " in text else None


def _is_body(name: str) -> bool:
    bare = _role().sub("", name).strip()
    return bool(bare) and bare[0].isupper() and (is_agency(bare) or is_team(name))


def is_agency_name(line: Line) -> bool:
    """Return True for an agency that signs the end of a story: "– Agence France-Presse"."""
    dash = _dash().match(line.text)
    return dash is not None and is_agency(line.text[dash.end() :].rstrip("."))
