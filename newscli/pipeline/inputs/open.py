"""Open articles: takes what a REF of the command line is, returns the articles it means."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from newscli.article import Article
from newscli.errors import NewscliError
from newscli.pipeline.inputs.intake import Given, Job, jobs_of
from newscli.pipeline.inputs.listener import raise_error
from newscli.pipeline.inputs.places import Library
from newscli.pipeline.inputs.reading import read_through


def open_articles(
    ref: str | Path | bytes,
    *,
    published: date | None = None,
    title: str | None = None,
    archive: Path | str | None = None,
    must_exist: bool = False,
    samples: bool = False,
    full: bool = False,
    allow_private: bool = False,
    name: str = "the input",
    on_error: Callable[[NewscliError], None] | None = None,
) -> Iterator[Article]:
    """Yield the articles that `ref` means, each read when it is its turn.

    `ref` is a file or folder (its readable files, sub-folders too), a web address, the name of a stored article (id,
    slug, a beginning of either, `@1` for the newest), or the bytes of an input, which messages call `name`. A file may
    hold one article or many: a feed, a mail, records in JSON Lines, JSON or CSV, an export, a list of addresses.

    `published` and `title` beat what the input says. `archive` is the file to look names up in, the user's own by
    default; with `must_exist` it is an error if it is not there. The articles that come with newscli are found by
    their whole slug while the archive is empty, or with `samples`. With `full`, feed entries that are summaries are
    replaced by their pages. Addresses of private networks are fetched only with `allow_private`.

    Raises a `NewscliError` for what can't be read; with `on_error`, that is called with each error instead, and the
    other articles follow.
    """
    fail = on_error or raise_error
    library = Library(Path(archive) if archive else None, must_exist, samples)
    template = Job(name, Given(published, title), full=full)
    try:
        for job in jobs_of(ref, template, library):
            if isinstance(job, NewscliError):
                fail(job)
                continue
            for each in read_through(job, allow_private=allow_private):
                if isinstance(each, NewscliError):
                    fail(each)
                elif each.version is None or each.version.newest:
                    yield each.article
    except NewscliError as error:
        fail(error)
