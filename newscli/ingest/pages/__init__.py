"""Takes a web page, returns an `Article`: its story chosen from the runs of text of its tree."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice, takewhile
from urllib.parse import urlsplit

from newscli.article import Article, LeftOut, LeftOutKind, Span
from newscli.article.provenance import Said, provenance
from newscli.ingest.clean.header import head_kinds
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.date_lines import is_stamp
from newscli.ingest.clean.line_kinds.promotions import closing_notes
from newscli.ingest.clean.lines import Draft, Edit, Line, ends_sentence, first_lines, is_prose, lines_of
from newscli.ingest.clean.steps import clean_extracted
from newscli.ingest.metadata.facts import Facts, with_given
from newscli.ingest.metadata.people import bare_names, byline_names
from newscli.ingest.metadata.signing import Signatures, Surroundings, choose_authors
from newscli.ingest.pages.embedded import embedded_story, page_text, parted
from newscli.ingest.pages.extraction import (
    WORDS_OF_A_STORY,
    Story,
    extract_story,
    instead,
    is_withheld,
    refuse_stub,
    story_length,
)
from newscli.ingest.pages.facts.authors import surroundings_of
from newscli.ingest.pages.facts.bylines import bylines_of, choose_headline, in_english, same_headline
from newscli.ingest.pages.facts.dating import PageDates, date_page, days_said, updates_said
from newscli.ingest.pages.facts.statements import Statements, saved_from, statements_of
from newscli.ingest.pages.unseen import take_out_unseen
from newscli.ingest.readers.assembly import make_article
from newscli.ingest.readers.markdown import Block, BlockKind, draft_of
from newscli.ingest.readers.markup import parse_markup

_HEAD = 6  # blocks of the story among which a headline may stand again
_DAY = len("2026-02-09")
_STORY = ("prose", "heading", "list", "blockquote")
_SIGNS: dict[str, BlockKind] = {"byline": "byline", "date": "date", "source": "source"}


def read_page(
    page: str | bytes, *, url: str | None = None, published: date | None = None, title: str | None = None
) -> Article:
    """Make an article of a web page; `url` is where it was found. `published` and `title` beat what the page says.

    `raw` is the extracted text, captions and marks of headings, lists and quotes included. Raises `InputError` where
    the page holds no story: it is drawn by scripts, needs a consent or a login, or has none.
    """
    text = first_lines(page_text(page))
    url = url or saved_from(text)
    root = parse_markup(text)
    stated = statements_of(root, url)
    bylines = bylines_of(root)
    text = take_out_unseen(root, text)
    story = extract_story(root, text, url)
    if story_length(story) < WORDS_OF_A_STORY and (embedded := embedded_story(parse_markup(text))):
        story = instead(story, embedded)
    if not any(story.inside):
        story = story._replace(blocks=tuple(part for block in story.blocks for part in parted(block)))
    refuse_stub(text, story, free=stated.free)
    titles = tuple(one.text for one in stated.titles)
    around = surroundings_of(story.runs, story.inside, tuple(dict.fromkeys((*stated.headlines, *titles))))
    if stated.language not in (None, "en"):
        around = Surroundings(around.headings, *map(in_english, around[1:]))
    host = urlsplit(stated.url or "").hostname
    headline = choose_headline(titles, stated.headlines, stated.site, host, around.headings)
    facts = _facts(stated, Signatures(stated.authors, stated.bodies, bylines, around), headline, story)
    draft = draft_of(_without_head(story.blocks, headline, facts.authors), stated.url or url)
    draft = clean_extracted(draft.apply(_note_edits(draft, facts.authors)))
    article = make_article(draft, with_given(facts, title, published))
    return _marked_as_stub(article) if is_withheld(article, stated) else article


def _note_edits(draft: Draft, authors: tuple[str, ...]) -> Iterator[Edit]:
    lines = lines_of(draft.text)
    yield from (Edit(lines[at].start, lines[at].end, "", "author") for at in closing_notes(lines, authors))


def _marked_as_stub(article: Article) -> Article:
    """Say that the rest is left out: nothing of the page stands for it, so its place is the end and has no words."""
    end = Span(len(article.raw), len(article.raw))
    return replace(article, left_out=(*article.left_out, LeftOut("paywall", end)))


def _without_head(blocks: tuple[Block, ...], headline: str | None, authors: tuple[str, ...]) -> Iterator[Block]:
    """Yield the blocks; those at the head of the story that say the headline again, sign or date it are marked so."""
    kinds = _kinds_at_head(blocks, authors)
    count = 0
    for block in blocks:
        kind = block.kind
        if kind in _STORY:
            count += 1
            if count <= _HEAD and headline and same_headline(block.text, headline):
                kind = "headline"
            elif count <= len(kinds) and kind == "prose":
                kind = _SIGNS.get(kinds[count - 1] or "", kind)
        yield block._replace(kind=kind)


def _kinds_at_head(blocks: tuple[Block, ...], authors: tuple[str, ...]) -> list[LeftOutKind | None]:
    """Return the kinds of the lines above the first paragraph of a story, where bylines and dates come in any form.

    What stands above the names of its authors is a deck.
    """
    texts = (" ".join(block.text.split()) for block in blocks if block.kind in _STORY)
    lines = [lines_of(text)[0] for text in islice(texts, _HEAD)]
    signed = max((at for at, line in enumerate(lines) if _names_alone(line, authors)), default=0)
    head = [*lines[:signed], *takewhile(lambda line: not is_prose(line), lines[signed:])]
    return head_kinds([(line, _kind_at_head(line, authors)) for line in head])


def _kind_at_head(line: Line, authors: tuple[str, ...]) -> LeftOutKind | None:
    if is_stamp(line):
        return "date"
    return "byline" if _names_alone(line, authors) else kind_of(line)


def _names_alone(line: Line, authors: tuple[str, ...]) -> bool:
    """Return True for a line that names authors, and says at most what they are at the paper."""
    names = () if ends_sentence(line.text) else byline_names(line.text) or bare_names(line.text)
    return bool(names) and {*names} <= {*authors}


def _facts(stated: Statements, signatures: Signatures, headline: str | None, story: Story) -> Facts:
    around = signatures.around
    authors, signed = choose_authors(signatures)
    dates = PageDates(
        stated.days,
        head=(*around.below, *around.above),
        foot=around.foot,
        amid=around.amid,
        url=stated.url,
        runs=tuple(run.text for run in story.runs),
    )
    dating = date_page(dates)
    day = str(dating.day) if dating.day else None
    shown = [text for text in stated.headlines if text == headline] or stated.headlines[:1]
    headings = [Said("the page's heading", text) for text in shown]
    headings += [Said("the heading above the story", text) for text in around.headings[:1]]
    return Facts(
        title=headline,
        authors=authors,
        source=stated.site,
        url=stated.url,
        published=dating.day,
        published_at=dating.moment,
        updated_at=dating.updated,
        date_from=dating.origin,
        language=stated.language,
        section=stated.section,
        facts_from=(
            *provenance("title", headline, (*headings, *stated.titles)),
            *provenance("authors", ", ".join(authors), signed),
            *provenance("source", stated.site, stated.sites),
            *provenance(
                "published", day, (*((Said(dating.where, day),) if day and dating.where else ()), *days_said(dates))
            ),
            *provenance("updated_at", _day(dating.updated), updates_said(dates, dating.day)),
            *provenance("section", stated.section, stated.sections),
            *provenance("language", stated.language, stated.languages),
            *provenance("url", stated.url, stated.addresses),
        ),
    )


def _day(moment: date | None) -> str | None:
    return moment.isoformat()[:_DAY] if moment else None
