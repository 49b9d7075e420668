"""Commands for summaries and quotes."""

from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options.request import Request
from newscli.cli.options.shared import choice, reading
from newscli.errors import NothingFoundError, UsageError
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscli.article import Article
    from newscli.quotes import Quotes

KINDS = ("direct", "mixed", "indirect")


@reading(
    "summarize",
    "newscli summarize oman-talks -n 3",
    "newscli summarize story.txt --words 100 --method lead --explain",
    "newscli summarize monday.txt tuesday.txt --query 'the dam' --bullets",
)
def summarize(
    request: Request,
    sentences: Annotated[int | None, typer.Option("--sentences", "-n", help="Number of sentences (default 3).")] = None,
    words: Annotated[int | None, typer.Option("--words", help="Maximum number of words.")] = None,
    percent: Annotated[float | None, typer.Option("--percent", help="Share of the sentences, in per cent.")] = None,
    method: Annotated[
        str, typer.Option("--method", "-m", envvar="NEWSCLI_METHOD", help="What chooses them; all compares them.")
    ] = "news",
    query: Annotated[str | None, typer.Option("--query", help="Only what is said about this.")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Show each sentence's score and what made it.")] = False,
    bullets: Annotated[bool, typer.Option("--bullets", help="A bullet before each sentence.")] = False,
    keywords: Annotated[bool, typer.Option("--keywords", help="The article's key phrases in place of it.")] = False,
) -> None:
    """Summarize an article in its own sentences, in its order; several articles as one story."""
    from newscli.summary import Comparison, Summary, compare_summaries, find_keyphrases, summarize

    if keywords:
        request.show(Answer(find_keyphrases(article), (article,)) for article in request.articles())
        return
    articles = tuple(request.articles())
    lengths = {"sentences": sentences, "words": words, "percent": percent}
    typed = request.typed.intersection(lengths)  # one that is typed beats others that are set
    budget = {name: value for name, value in lengths.items() if not typed or name in typed}

    def short() -> Summary | Comparison:
        if method == "all":
            return compare_summaries(*articles, **budget, query=query)  # type: ignore[arg-type]
        return summarize(*articles, **budget, method=method, query=query, explain=explain)  # type: ignore[arg-type]

    def answers() -> "Iterator[Answer]":
        try:
            yield Answer(short(), articles)
        except NothingFoundError as nothing:
            request.note(str(nothing))
            yield Answer(Summary(method, (), 0), articles)

    request.show(answers() if articles else (), Look(explain=explain, bullets=bullets))


@reading(
    "quotes",
    "newscli quotes oman-talks",
    "newscli quotes story.txt --speaker Reyle --kind direct --sure",
    "newscli quotes oman-talks ferry-verdict --by-speaker",
)
def quotes(
    request: Request,
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="Only what this one said, by any name.")] = None,
    kind: Annotated[str | None, choice("kind of quote", KINDS, "Only quotes of this kind.")] = None,
    sure: Annotated[bool, typer.Option("--sure", help="Only quotes whose words and speaker are sure.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="Also what is unsure and may be no statement.")] = False,
    by_speaker: Annotated[bool, typer.Option("--by-speaker", help="Count who is quoted how much instead.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Also what else is in quotation marks, and why.")] = False,
) -> None:
    """Find who said what: speaker, cue, words, place."""
    from newscli.pipeline.corrections.corrected import quotes_of
    from newscli.quotes.coverage import with_unlisted
    from newscli.quotes.filtering import choose, listed

    if sure and everything:
        raise UsageError("--sure and --all cannot be combined.")

    def chosen(article: "Article") -> "Quotes":
        every = quotes_of(article)
        shown = choose(every if everything else listed(every), article, speaker=speaker, kind=kind, sure=sure)
        return with_unlisted(article, shown, every) if explain else shown

    found = ((article, chosen(article)) for article in request.articles())
    if by_speaker:
        from newscli.quotes.speaker_counts import count_voices

        read = list(found)
        request.show([Answer(count_voices(read), tuple(article for article, _ in read))], together=True)
    else:
        request.show(Answer(result, (article,)) for article, result in found)
