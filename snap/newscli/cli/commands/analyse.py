"""Commands for analyses: summaries, quotes, times, reports; where papers disagree, and how they are sourced."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

from newscli.article import Article
from newscli.cli.request import LISTS, TEXTS, Request, reading
from newscli.cli.shared import Since, Until, Why, choice, finite, in_order, one_of, option
from newscli.errors import NothingFoundError, UsageError
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from newscli.quotes import Quotes

CONFIDENCES = ("sure", "likely", "unsure")
KINDS = ("direct", "mixed", "indirect")
EXACTNESS = "day|week|month|quarter|season|half|year|decade|century"
ORDERS = ("oldest", "newest")
CALENDARS = ("ics", "timelinejs")
REPORTS = ("rich", "plain", "markdown", "html", "epub")


@reading(
    "summarize",
    "oman-talks -n 3",
    "story.txt --words 100 --method lead --explain",
    "monday.txt tuesday.txt --query 'the dam' --bullets",
    formats=TEXTS,
)
def summarize(
    request: Request,
    sentences: Annotated[int | None, option("Number of sentences (default 3).", "-n")] = None,
    words: Annotated[int | None, "Maximum number of words."] = None,
    percent: Annotated[
        float | None, option("Share of the sentences, in per cent.", min=0, max=100, callback=finite)
    ] = None,
    method: Annotated[str, option("What chooses: `newscli help methods`.", "-m", envvar="NEWSCLI_METHOD")] = "news",
    query: Annotated[str | None, "Only what is said about this."] = None,
    explain: Annotated[bool, "Show each sentence's score and what made it."] = False,
    bullets: Annotated[bool, "A bullet before each sentence."] = False,
    keywords: Annotated[bool, "The article's key phrases in place of it."] = False,
) -> None:
    """Summarize an article in its own sentences, in its order; several articles as one story."""
    from newscli.summary import Summary, compare_summaries, find_keyphrases, summarize

    if keywords:
        request.show(Answer(find_keyphrases(article), (article,)) for article in request.articles())
        return
    articles = tuple(request.articles())
    lengths: dict[str, Any] = {"sentences": sentences, "words": words, "percent": percent}
    typed = request.typed.intersection(lengths)  # one that is typed beats others that are set
    budget = {name: value for name, value in lengths.items() if not typed or name in typed}
    by = compare_summaries if method == "all" else partial(summarize, method=method, explain=explain)

    def answers() -> "Iterator[Answer]":
        try:
            yield Answer(by(*articles, **budget, query=query), articles)
        except NothingFoundError as nothing:
            request.note(str(nothing))
            yield Answer(Summary(method, (), 0), articles)

    request.show(answers() if articles else (), Look(explain=explain, bullets=bullets))


@reading(
    "quotes", "oman-talks", "story.txt --speaker Reyle --kind direct --sure", "oman-talks ferry-verdict --by-speaker"
)
def quotes(
    request: Request,
    speaker: Annotated[str | None, option("Only what this one said, by any name.", metavar="NAME")] = None,
    kind: Annotated[str | None, choice("kind of quote", KINDS, "Only quotes of this kind.")] = None,
    sure: Annotated[bool, "Only quotes whose words and speaker are sure."] = False,
    min_confidence: Annotated[
        str | None, choice("confidence", CONFIDENCES, "Only quotes as sure as this; unsure is --all.")
    ] = None,
    everything: Annotated[bool, option("Also what is unsure and may be no statement.", "--all")] = False,
    by_speaker: Annotated[bool, "Count who is quoted how much instead."] = False,
    why: Why = False,
) -> None:
    """Find who said what: speaker, cue, words, place."""
    from newscli.pipeline.corrections.corrected import shown_quotes

    if sum((sure, everything, min_confidence is not None)) > 1:
        raise UsageError("--sure, --all and --min-confidence cannot be combined.")
    if why and by_speaker:
        raise UsageError("--why and --by-speaker cannot be combined. Leave one of them out.")
    sure, everything = sure or min_confidence == "sure", everything or min_confidence == "unsure"
    asked: dict[str, Any] = {"speaker": speaker, "kind": kind, "sure": sure, "unsure": everything, "why": why}
    found: Iterable[tuple[Article, Quotes]] = (
        (article, shown_quotes(article, **asked)) for article in request.articles()
    )
    if speaker and request.drawing == "rich":  # whoever looks for somebody needs no article without them
        found = list(found)
        found = [each for each in found if each[1].quotes] or found
    if by_speaker:
        from newscli.quotes.voices import count_voices

        read = list(found)
        request.show([Answer(count_voices(read), tuple(article for article, _ in read))], together=True)
    else:
        request.show(Answer(result, (article,)) for article, result in found)


@reading(
    "timeline",
    "oman-talks",
    "story.txt oman-talks --days 5 -o talks.ics",
    "story.txt --times --format csv",
    formats=(*LISTS, *CALENDARS),
)
def timeline(
    request: Request,
    since: Since = None,
    until: Until = None,
    all_: Annotated[bool, "Vague, repeated and unsure ones too."] = False,
    precision: Annotated[str | None, option("Only times at least as exact.", metavar=EXACTNESS)] = None,
    order: Annotated[str, choice("order", ORDERS, "Which come first.")] = "oldest",
    days: Annotated[
        int | None, option("Of several articles: at most that many (default: those that matter).", max=9999)
    ] = None,
    per_day: Annotated[int, option("Of several articles: sentences a day.", max=9999)] = 1,
    times: Annotated[bool, "Every time expression instead, with its type, value and days."] = False,
    why: Why = False,
) -> None:
    """Put what happened in order of time; of several articles, in one timeline of their story."""
    from newscli.pipeline.corrections.corrected import timeline_of
    from newscli.render.layouts.places import counted
    from newscli.timeline.results import PRECISIONS, choose

    one_of("precision", precision, PRECISIONS)
    in_order(since, until)
    if times:
        from newscli.timeline import find_times

        answers = (Answer(find_times(article), (article,)) for article in request.articles(dated=True))
        request.show(answers, Look(explain=why))
        return
    articles = tuple(request.articles(dated=True))
    if len(articles) == 1 and (days or per_day > 1):
        request.note("--days and --per-day choose from several articles. Of one all days are shown.")
    if articles:
        if why and request.drawing in CALENDARS:
            raise UsageError(f"--why has no place in {request.drawing}. Use another format.")
        found = timeline_of(*articles, days=days, per_day=per_day, within=(since, until), why=why)
        exact, newest = precision or "vague", order == "newest"
        shown = choose(found, since=since, until=until, precision=exact, vague=all_, newest_first=newest)
        if found.days_left and not days:
            here = len({event.when.first for event in shown.events})
            whole = here + found.days_left
            stand = "is" if 1 in (here, whole) else "are"
            request.note(f"{here} of {counted(whole, 'day')} {stand} shown; --days {whole} shows all.")
        request.show([Answer(shown, articles)])


@reading("report", "oman-talks -o talks.html", "--search dam -o dam.epub", formats=REPORTS)
def report(
    request: Request,
    heading: Annotated[str | None, option("The report's own headline.", metavar="WORDS")] = None,
    sentences: Annotated[int, option("Sentences of summary.", "-n", max=100)] = 3,
) -> None:
    """Make one page of an article or a story: summary, timeline, who is quoted, what changed, the texts."""
    from newscli.pipeline.report import report

    if request.drawing == "plain" and not request.format and not request.output:
        request.format = "html"  # for a browser, not for whoever looks at a terminal
    if request.drawing not in REPORTS:
        raise UsageError(f"a report is no {request.drawing}. Formats: {', '.join(REPORTS)}.")
    articles = tuple(request.articles())
    if articles:
        made = report(articles, title=heading, sentences=sentences, archive=request.opened())
        request.show([Answer(made, articles)], together=True)


@reading("check", "draft.md", "draft.html --exit-code --format csv", "draft.md --against hearing.vtt")
def check(
    request: Request,
    against: Annotated[
        list[str] | None, option("Only with this, such as a recording's transcript; may be given again.", metavar="REF")
    ] = None,
    exit_code: Annotated[bool, "End with 6 where something is not exact."] = False,
) -> None:
    """Compare what a draft quotes and reports with the archive: what is exact, what differs, and how."""
    drafts = list(request.articles())
    if against:
        from newscli.pipeline.archives.user_archive import archive_of

        sources = list(request.others(against))
        if not sources:
            return
        with archive_of(sources) as archive:
            answers = [Answer(archive.check_draft(draft), (draft,)) for draft in drafts]
    else:
        kept = request.opened()
        if kept.is_empty:
            request.note("your archive is empty. `newscli add` keeps the articles that a draft is compared with.")
        answers = [Answer(kept.check_draft(draft), (draft,)) for draft in drafts]
    request.show(answers)
    request.answer_by_code(exit_code, all(answer.result.is_exact for answer in answers))


@reading("compare", "harbour-bridge bridge-closed", "--search 'harbour bridge'", "story/ -o compared.csv")
def compare(request: Request) -> None:
    """Show where several articles disagree, what most of them tell, and what only one tells."""
    from newscli.pipeline.comparing import by_day
    from newscli.pipeline.comparing import compare as compared

    articles = by_day(list(request.articles()))
    if len(articles) < 2:
        raise UsageError("there is nothing to compare. Name two articles or more, a folder of them, or --search.")
    request.show([Answer(compared(articles), articles)], together=True)


@reading("audit", "harbour-bridge", "--search 'harbour bridge'", "drafts/ --json")
def audit(request: Request) -> None:
    """Show how articles are sourced: who speaks in what role, agency copy, figures without a source, headlines."""
    from newscli.pipeline.auditing import audit as audited

    articles = tuple(request.articles())
    if articles:
        archive = request.opened()
        known = () if archive.is_empty else archive.articles_like(articles)
        request.show([Answer(audited(articles, known), articles)], together=True)
