"""Takes whom the parts of a web page name, returns its authors."""

from collections.abc import Iterable
from typing import NamedTuple

from newscli.article.provenance import Said
from newscli.ingest.metadata.bodies import is_agency, is_team
from newscli.ingest.metadata.signed_lines import is_known, lines_in, signed_lines
from newscli.ingest.pages.facts.bylines import Bylines
from newscli.ingest.pages.facts.surroundings import Surroundings

__all__ = ["Signatures", "choose_authors"]


class Signatures(NamedTuple):
    """Whom a page names as its authors: `stated` in its markup, persons and `bodies`, and shown in `bylines`.

    `around` is what stands around the story.
    """

    stated: tuple[str, ...]
    bodies: tuple[str, ...]
    bylines: Bylines
    around: Surroundings = Surroundings()


def choose_authors(page: Signatures) -> tuple[tuple[str, ...], tuple[Said, ...]]:
    """Return the authors of a page, none where nobody is named, and whom its parts name, in the order of trust.

    The order of trust: whom it signs with "By" below its headline, whom its markup states, whom an element marked as
    a byline names, links, a team that signs, a name beside a date or before a role, who signs above the headline, by
    the foot or elsewhere, and a body that is stated. A person beside the date comes before a team that is stated. The
    one who keeps a story is often stated in place of the one who wrote it, so what is printed comes first.
    """
    said = _signatures(page)
    chosen = _chosen(page, said)
    people = tuple(name for name in chosen if not is_agency(name))
    return people or chosen, tuple(Said(where, ", ".join(names)) for where, names in said.items() if names)


def _chosen(page: Signatures, said: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    signed, beside = said["the byline below the headline"], said["a name beside a date"]
    if page.stated and signed and not _shares_name(page.stated, signed):
        return signed
    if beside and is_known(beside[0]) and page.stated and all(map(is_team, page.stated)):
        return beside
    if signed and "".join(page.stated).casefold() == "".join(signed).casefold():
        return signed  # as it is spelled for readers
    first = page.stated or next(filter(None, said.values()), ())
    for names in (signed, said["what is marked as a byline"], beside):
        if first and {name.casefold() for name in first} < {name.casefold() for name in names}:
            return names
    return first


def _signatures(page: Signatures) -> dict[str, tuple[str, ...]]:
    """Return the names of each part of a page, by the part, the surest first."""
    below, above, foot = (lines_in(texts) for texts in page.around[1:4])
    signed = signed_lines(below, above, foot)
    near, last = (_shown(page.bylines.shown, lines) for lines in ([*below, *above[:1]], foot))
    return {
        "the byline below the headline": signed.below,
        "the markup": page.stated,
        "what is marked as a byline": near,
        "links to authors": () if near else page.bylines.linked,
        "the team that signs": signed.team,
        "a name beside a date": signed.beside,
        "a name with a role": signed.role,
        "the byline above the headline": signed.above,
        "a byline at the foot": last,
        "a byline elsewhere": page.bylines.shown[0] if len(page.bylines.shown) == 1 else (),
        "the foot of the story": signed.foot,
        "a link to an author": page.bylines.alone,
        "a body in the markup": page.bodies,
    }


def _shown(bylines: Iterable[tuple[str, ...]], lines: list[str]) -> tuple[str, ...]:
    text = "\n".join(lines).casefold()
    return next((names for names in bylines if names[0].casefold() in text), ())


def _shares_name(stated: tuple[str, ...], signed: tuple[str, ...]) -> bool:
    words = {word for name in stated for word in name.casefold().split()}
    return any(len(words & set(name.casefold().split())) >= 2 for name in signed) or any(
        name.casefold() in words for name in signed
    )
