"""Takes whom the parts of a page, or of a paste of one, name as its authors, returns the one or more who wrote it."""

from collections.abc import Iterable

from newscli.article.provenance import Said
from newscli.ingest.metadata.facts import is_agency, is_team
from newscli.ingest.metadata.signed_lines import is_known, lines_in, signed_lines
from newscli.records import NamedTuple


class Surroundings(NamedTuple):
    """The first-rank headings above a story, the nearest first, and the texts of the runs around it.

    `below` and `above` the headline, the nearest first, and at the `foot` of the story. `amid` are those of below that
    follow the first paragraph without a sign that they tell of the story: its own dates may stand there.
    """

    headings: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    amid: tuple[str, ...] = ()


class Bylines(NamedTuple):
    """The authors that each element shows which is marked as a byline, and those that lead to their own pages.

    `alone` is the one person whose own page any other link of the page leads to.
    """

    shown: tuple[tuple[str, ...], ...] = ()
    linked: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()


class Signatures(NamedTuple):
    """Whom a page names as its authors: `stated` in its markup, and shown in `bylines`.

    `last` are those who count where nobody else is named: a body in the markup, or whom a note is on. `around` is what
    stands around the story.
    """

    stated: tuple[str, ...]
    last: tuple[str, ...]
    bylines: Bylines
    around: Surroundings = Surroundings()


def choose_authors(page: Signatures) -> tuple[tuple[str, ...], tuple[Said, ...]]:
    """Return the authors of a page, none where nobody is named, and whom its parts name, in the order of trust.

    The order of trust: whom it signs with "By" below its headline, whom its markup states, whom an element marked as
    a byline names, links, a team that signs, a name beside a date or before a role, who signs above the headline, at
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
    below, foot = lines_in(page.around.below), lines_in(page.around.foot)
    above = lines_in(page.around.above[::-1])[::-1]
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
        "the foot of the story": signed.foot,
        "a byline at the foot": last,
        "a byline elsewhere": page.bylines.shown[0] if len(page.bylines.shown) == 1 else (),
        "a link to an author": page.bylines.alone,
        "a body in the markup": page.last,
    }


def _shown(bylines: Iterable[tuple[str, ...]], lines: list[str]) -> tuple[str, ...]:
    text = "\n".join(lines).casefold()
    return next((names for names in bylines if names[0].casefold() in text), ())


def _shares_name(stated: tuple[str, ...], signed: tuple[str, ...]) -> bool:
    words = {word for name in stated for word in name.casefold().split()}
    return any(len(words & set(name.casefold().split())) >= 2 for name in signed) or any(
        name.casefold() in words for name in signed
    )
