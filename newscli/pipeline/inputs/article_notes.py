"""What the user may want to know of an article that is read: takes an article, returns lines."""

from collections.abc import Iterator
from itertools import groupby

from newscli.article import Article
from newscli.article.provenance import TRUST


def reading_line(article: Article) -> str:
    """Return what was read and left out, and where the day of publication is from."""
    words, sentences = _counted(article.words, "word"), _counted(len(article.sentences), "sentence")
    left = f", {_counted(len(article.left_out), 'piece')} left out" if article.left_out else ""
    day = f", published {article.published} ({article.date_from})" if article.published else ""
    return f"read {article.slug}: {words} in {sentences}{left}{day}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def fact_lines(article: Article) -> Iterator[str]:
    """Yield for each fact where it was taken from, and what else says otherwise, in the order of trust, and that order.

    What parts of a text say is in no order but that of the lines.
    """
    order = [*TRUST]
    for fact, rows in groupby(sorted(article.facts_from, key=lambda row: order.index(row.fact)), lambda row: row.fact):
        taken, *others = rows
        otherwise = "".join(f"; {row.where} says {row.value}" for row in others if row.value != taken.value)
        yield f"{fact}: {taken.value or 'none'}, from {taken.where}{otherwise}"
        if (
            otherwise
            and not taken.where.startswith(_BY_HAND)
            and not any(row.where.startswith(_LINE) for row in others)
        ):
            yield f"  {fact} is taken from the first of: {TRUST[fact]}"


_BY_HAND, _LINE = ("you",), "the line "


def notes_of(article: Article, *, analysed: bool, dated: bool, samples: bool) -> Iterator[str]:
    """Yield notes on an article: where it is `analysed`, that the analyses don't fit its language; with `samples`, that
    it is no news; that its rest is for subscribers; with `dated`, how many of its times stay open."""
    if analysed and article.language and article.language != "en":
        yield f"{article.slug} is not in English, which newscli's analyses are made for."
    if samples and article.sample:
        yield "samples that come with newscli are shown; `newscli add` keeps articles of your own."
    if words := paywall_note(article):
        yield words
    if dated and article.published is None:
        yield from _open_times(article)


def _open_times(article: Article) -> Iterator[str]:
    """Yield how many relative times stay open because nobody knows when the article was published."""
    from newscli.timeline import find_times

    count = sum(time.first is None and time.type in ("DATE", "TIME") for time in find_times(article).times)
    if count:
        stay = "stays" if count == 1 else "stay"
        times = _counted(count, "relative time")
        yield f"no publication date found for {article.slug}, so {times} {stay} open. {_give_day(article)}"


def _give_day(article: Article) -> str:
    how = f"`newscli edit {article.slug} --published DAY`" if article.added else "--published YYYY-MM-DD"
    return f"Give it with {how}."


def doubt_note(article: Article) -> str | None:
    """Return a note on what is not sure of how a pasted page was read, None where all of it is."""
    doubts = {doubt.of: doubt for doubt in article.doubts}
    if not doubts:
        return None
    name = f"“{article.title or ' '.join(article.text.split()[:_OPENING]) + ' …'}”"
    if [*doubts] == ["published"]:
        return f"not sure of its day, which may be another than {article.published}: {name}. {_give_day(article)}"
    what = " and ".join(_DOUBTFUL[of] for of in _DOUBTFUL if of in doubts)
    other = next((doubt.next for doubt in doubts.values() if doubt.next), None)
    instead = f" It may be “{other}”: --story 2 shows the next reading." if other else ""
    return f"not sure {what}: {name}. `show --left-out` shows the rest.{instead}"


_OPENING = 8  # words by which an article without a title is told
_DOUBTFUL = {"story": "that this is the story, no more and no less", "title": "of its title", "published": "of its day"}


def paywall_note(article: Article) -> str | None:
    """Return a note that the rest of an article is for subscribers, or None if it is whole."""
    if not any(out.kind == "paywall" for out in article.left_out):
        return None
    return f"“{article.title or article.slug}” is only a beginning: the rest is for subscribers."
