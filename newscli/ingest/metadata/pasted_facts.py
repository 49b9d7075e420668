"""Takes what cleaning left out of a page, returns what it says about the article: title, authors, paper, day."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile

from newscli.article import Doubt, FactFrom, LeftOut, Span
from newscli.article.provenance import Said, provenance
from newscli.ingest.metadata.facts import Facts, find_stamp
from newscli.ingest.metadata.pasted_days import DATED, LeftOutLine, date_paste, dateline_of, edges_of, year_of
from newscli.ingest.metadata.people import (
    bare_names,
    byline_names,
    byline_source,
    contact_name,
    copyright_source,
    site_name,
)
from newscli.ingest.metadata.signed_lines import SECTIONS, is_known, is_paywall, label_of, lines_in
from newscli.ingest.metadata.signing import Bylines, Signatures, Surroundings, choose_authors
from newscli.language.words import lazily, word_set


def facts_of(raw: str, left_out: Iterable[LeftOut]) -> Facts:
    """Read the facts off the lines that were left out of `raw`, each by its kind."""
    out = [*left_out]
    lines = [(each.kind, " ".join(each.source.of(raw).split())) for each in out]
    titles = [text for kind, text in lines if kind == "headline"]
    year = year_of(lines)
    published, published_at, date_from, updated_at, doubtful = date_paste(raw, out)
    url = _url(lines)
    if published is None and (stamp := find_stamp(url or "")) and stamp.year is not None:
        published, date_from = stamp.on(), "guessed" if stamp.on() else None
    title = next(iter(titles), None) or _subject(lines)
    authors, _ = choose_authors(_signatures(raw, out, lines))
    source = _source(lines)
    day = str(published) if published else None
    facts = {"title": title, "authors": ", ".join(authors), "source": source, "published": day}
    # Who signs a story has given it a headline.
    untitled = title is None and any(kind == "byline" for kind, _ in lines)
    return Facts(
        title=title,
        doubts=(
            *(Doubt("title", 0.0),) * untitled,
            *(Doubt("story", 0.0),) * _is_stub(raw, out),
            *(Doubt("published", 0.5),) * doubtful,
        ),
        authors=authors,
        source=source,
        url=url,
        published=published,
        published_at=published_at,
        updated_at=updated_at,
        date_from=date_from,
        facts_from=tuple(_facts_from(facts, [*lines, *dateline_of(raw, out), *_signing(raw, authors)], year)),
    )


def _is_stub(raw: str, left_out: list[LeftOut]) -> bool:
    """Return True for a short story in whose last lines, or close below it, the page asks to pay for the rest."""
    head, foot = edges_of(raw, left_out)
    if len(raw[head:foot].split()) > _CUT:
        return False
    last, below = (lines_in([text]) for text in (raw[head:foot], raw[foot:]))
    return any(map(is_paywall, (*last[-_LAST:], *below[:_ASKED_BELOW])))


def _subject(lines: Iterable[LeftOutLine]) -> str | None:
    """Return what the mail is about that an article without a headline was sent in."""
    subjects = (_sent_on().sub("", text) for kind, text in lines if kind == "mail" and text.startswith("Subject:"))
    return next(filter(None, subjects), None)


_sent_on = lazily(r"^Subject:\s*(?:(?:fwd?|re|aw|wg):\s*)*", re.IGNORECASE)


def _facts_from(taken: dict[str, str | None], lines: list[LeftOutLine], year: int | None) -> Iterator[FactFrom]:
    """Yield the line that each fact was taken from, and the lines of other days and headlines."""
    said: dict[str, list[Said]] = {fact: [] for fact in taken}
    named = {fact: value.split(",")[0].casefold() for fact in ("authors", "source") if (value := taken[fact])}
    for kind, text in lines:
        where = _where(text)
        if kind == "headline":
            said["title"].append(Said(where, text))
        if kind in DATED and (stamp := find_stamp(text)) and (day := stamp.on(year)):
            said["published"].append(Said(where, str(day)))
        if kind in _NAMING:
            lower = text.casefold()
            for fact, name in named.items():
                if name in lower:
                    said[fact].append(Said(where, taken[fact] or ""))
    for fact, value in taken.items():
        yield from provenance(fact, value, said[fact] or [Said("the address", value or "")])


def _where(text: str) -> str:
    return f"the line “{text[:_SHOWN]}{'…' * (len(text) > _SHOWN)}”"


def _signing(raw: str, authors: tuple[str, ...]) -> Iterator[LeftOutLine]:
    """Yield the first line that names the first of the authors."""
    lines = (" ".join(line.split()) for line in raw.splitlines() if authors and authors[0] in line)
    yield from (("byline", line) for line in islice(lines, 1))


_NAMING = ("byline", "source", "date", "copyright", "contact")
_CUT = 300  # words of a story that is cut off
_LAST, _ASKED_BELOW = 8, 3  # its last lines, and those below it, that may ask to pay
_SHOWN = 60  # characters of a line
_ABOVE, _FOOT = 4, 8  # lines above the headline, and below the story, that may name its authors
_OTHERS = SECTIONS - {"about the author", "about the authors", "tags", "related topics"}  # labels of other stories
_LABEL = 4  # words of what may stand between two bylines of one story
_APART = 300  # letters between two bylines of one story at most


def _signatures(raw: str, left_out: list[LeftOut], lines: list[LeftOutLine]) -> Signatures:
    """Return whom a paste names around its story, in bylines, and in notes on its author."""
    head, foot = edges_of(raw, left_out)
    title = next((out.source for out in left_out if out.kind == "headline"), Span(0, 0))
    last = takewhile(lambda line: not _heads_others(line), lines_in([raw[foot:]])[:_FOOT])
    around = Surroundings(
        below=(raw[title.end : head],),
        above=tuple(lines_in([raw[: title.start]])[::-1][:_ABOVE]),
        foot=tuple(last),
    )
    contacts = (contact_name(text) for kind, text in lines if kind == "contact")
    noted = _portrayed(lines) or tuple(islice(filter(None, contacts), 1))
    others = (
        out.source.start
        for out in left_out
        if out.kind == "related" and out.source.start >= foot and _heads_others(out.source.of(raw))
    )
    end = next(others, len(raw))
    shown = _bylines(raw, [out for out in left_out if out.source.start < end])
    return Signatures((), noted, Bylines(tuple(dict.fromkeys(shown))), around)


def _heads_others(line: str) -> bool:
    label = label_of(line)
    return label in _OTHERS or label.startswith("more from ")


def _bylines(raw: str, left_out: list[LeftOut]) -> Iterator[tuple[str, ...]]:
    """Yield the names of each byline; lines that stand together are one. Above the headline may be a menu's words."""
    title = next((out.source.start for out in left_out if out.kind == "headline"), 0)
    together: list[str] = []
    last = 0
    for source, text in (
        (out.source, " ".join(out.source.of(raw).split())) for out in left_out if out.kind == "byline"
    ):
        names = byline_names(text) or bare_names(text)
        if not names or (source.start < title and not (byline_names(text) or any(map(is_known, names)))):
            continue
        if together and (source.start - last > _APART or _parts(raw[last : source.start])):
            yield _names_of(together)
            together = []
        together.append(text)
        last = source.end
    if together:
        yield _names_of(together)


def _names_of(lines: list[str]) -> tuple[str, ...]:
    """Return the names of the lines with "By", else those that begin with a given name or an initial, else the first.

    A role may look like a name.
    """
    signed = [names for line in lines if (names := byline_names(line))]
    bare = [bare_names(line) for line in lines]
    sure = [names for names in bare if any(each[1] == "." or is_known(each) for each in names)]
    return tuple(dict.fromkeys(name for names in signed or sure or bare[:1] for name in names))


def _parts(between: str) -> bool:
    """Return True if what stands between two bylines is a headline or a text, so that they are of two stories."""
    return any(len(line.split()) > _LABEL for line in between.splitlines())


def _portrayed(lines: list[LeftOutLine]) -> tuple[str, ...]:
    """Return the name that the first note on an author is of: "Mara Ilves", "Mara Ilves is a writer in Leith."."""
    noted = (text for kind, text in lines if kind == "author")
    found = (bare_names(" ".join(text.split()[:2])) or bare_names(text) for text in noted)
    return next(filter(None, found), ())


def _url(lines: list[LeftOutLine]) -> str | None:
    """Return the address of the article, as reading apps put it above or below its text."""
    for wanted in ("source", "share"):
        for kind, text in lines:
            for word in text.split() if kind == wanted else ():
                bare = word.strip("()<>[],.;")
                if bare.startswith(("https://", "http://")) and bare.rstrip("/").count("/") > 2:
                    return bare
    return None


def _source(lines: list[LeftOutLine]) -> str | None:
    for wanted in ("source", "byline"):
        for kind, text in lines:
            if kind == wanted and (name := byline_source(text)):
                return name
    dated = (_paper_before_day(text) for kind, text in lines if kind == "date")
    holders = (copyright_source(text) for kind, text in lines if kind == "copyright")
    sites = (site_name(text) for kind, text in lines if kind == "source")
    return next(filter(None, (*dated, *holders, *sites)), None)


def _paper_before_day(text: str) -> str | None:
    """Return the paper of a date line: "Bay Gazette, 16 November 2026"; "Updated Sun, 16 November" names none."""
    stamp = find_stamp(text)
    name, comma, _ = text[: stamp.start if stamp else 0].partition(",")
    words = name.lower().split()
    return byline_source(name) if comma and len(words) > 1 and words[0] not in _OF_DAYS else None


_OF_DAYS = word_set("published updated posted modified edited created issued first last originally on date")
