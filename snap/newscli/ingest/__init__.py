"""Takes raw input, as people have it, returns an `Article`.

What a file or a link holds is parted by `readers.sources.gather`; `readers.sources.read_incoming` makes an article of
each part, by `read` or `read_html`.
"""

from datetime import date

from newscli.article import Article
from newscli.ingest.clean.lines import Draft, first_lines, in_reading_order
from newscli.ingest.metadata.facts import Facts, with_given
from newscli.ingest.readers.assembly import decode, make_article
from newscli.ingest.transcripts import read_transcript


def read(raw: str | bytes, *, published: date | None = None, title: str | None = None, story: int = 1) -> Article:
    """Make an article of pasted text, Markdown or a transcript.

    Captions, and what is evidently a transcript, lose nothing but times, marks and what was said in the cue before.
    Text that begins with front matter is Markdown, and loses nothing but its markup; other text is cleaned as a paste;
    what stands in two columns is first put in reading order, in `raw` too. `published` and `title` beat what the text
    says. A paste that may be read in several ways is read in the likeliest, or in the one whose number is `story`.
    Bytes that are a web page are read as `read_html` does. Raises `InputError` where there is no text, no such reading,
    or where bytes are no text.
    """
    if isinstance(raw, bytes) and raw.lstrip()[:1] == b"<":
        from newscli.ingest.readers.sources import looks_like_page

        if looks_like_page(raw.lstrip()):
            return read_html(raw, published=published, title=title)
    text = decode(raw) if isinstance(raw, bytes) else raw.removeprefix("\ufeff")
    if story == 1 and (spoken := read_transcript(text)):
        script, facts = spoken
        return make_article(script.draft(), with_given(facts, title, published), script.names())
    text = in_reading_order(first_lines(text))
    draft = Draft.of(text)
    if written := _markdown(draft):
        draft, facts = written
    else:
        from newscli.ingest.clean.steps import clean
        from newscli.ingest.metadata.pasted_facts import facts_of  # Markdown needs neither, nor the tables of both

        draft = clean(draft, story)
        facts = facts_of(text, draft.left_out)
        doubts = {doubt.of: doubt for doubt in (*facts.doubts, *draft.doubts)}
        facts = facts._replace(doubts=tuple(doubts.values()))
    return make_article(draft, with_given(facts, title, published))


def _markdown(draft: Draft) -> tuple[Draft, Facts] | None:
    """Read Markdown; None where no front matter begins the text."""
    if not draft.text.startswith("---"):
        return None
    from newscli.ingest.readers.markdown import read_markdown

    return read_markdown(draft)


def read_html(
    page: str | bytes, *, url: str | None = None, published: date | None = None, title: str | None = None
) -> Article:
    """Make an article of a web page; `url` is where it was found. `published` and `title` beat what the page says.

    `raw` is the text that was extracted, before cleaning. Raises `InputError` where the page holds no story: it is
    drawn by scripts, needs a consent or a login, or has none.
    """
    from newscli.ingest.pages import read_page

    return read_page(page, url=url, published=published, title=title)
