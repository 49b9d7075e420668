"""Results of the analyses as fields: quotes, timelines, times, summaries, keyphrases."""

from typing import TYPE_CHECKING

from newscli.article import Article
from newscli.article.reasons import Reason, Unlisted
from newscli.quotes import Quote, Quotes, Speaker
from newscli.quotes.filtering import Voice, Voices
from newscli.schema.article_records import Record, iso_day, optional_span, span_fields

if TYPE_CHECKING:
    from newscli.summary import Comparison, Keyphrases, ScoredSentence, Summary
    from newscli.timeline import Event, TimeExpression, Timeline, Times


def quotes_fields(result: Quotes, articles: dict[str, Article]) -> Record:
    """Return the fields of quotes: what was said, the words quoted, by whom, how sure."""
    (article,) = articles.values()
    if result.unlisted is None:
        return {"quotes": [_quote(article, quote) for quote in result.quotes]}
    quotes = [{**_quote(article, quote), "why": _reasons(quote.why)} for quote in result.quotes]
    return {"quotes": quotes, "unlisted": [_unlisted(article, each) for each in result.unlisted]}


def _unlisted(article: Article, left: Unlisted) -> Record:
    return {"span": span_fields(article, left.span), "reason": left.reason, "why": _reasons(left.why)}


def _reasons(why: tuple[Reason, ...]) -> list[Record]:
    return [each._asdict() for each in why]


def voices_fields(result: Voices, articles: dict[str, Article]) -> Record:
    """Return the fields of the speakers of articles, each with the share of words."""
    return {"voices": [_voice(voice) for voice in result.voices]}


def _voice(voice: Voice) -> Record:
    return {
        "name": voice.name,
        "forms": list(voice.forms),
        "quotes": voice.quotes,
        "words": voice.words,
        "share": voice.share,
        "articles": voice.articles,
    }


def _quote(article: Article, quote: Quote) -> Record:
    return {
        "kind": quote.kind,
        "content": [span_fields(article, span) for span in quote.content],
        "quoted": [span_fields(article, span) for span in quote.quoted],
        "speaker": _speaker(article, quote.speaker),
        "cue": optional_span(article, quote.cue),
        "addressee": optional_span(article, quote.addressee),
        "sentence": quote.sentence,
        "confidence": quote.confidence,
        "corrected": quote.corrected,
    }


def _speaker(article: Article, speaker: Speaker | None) -> Record | None:
    if speaker is None:
        return None
    return {
        "name": speaker.name,
        "mention": optional_span(article, speaker.mention),
        "role": optional_span(article, speaker.role),
        "resolved": speaker.resolved,
    }


def timeline_fields(result: "Timeline", articles: dict[str, Article]) -> Record:
    """Return the fields of a timeline, whose events may come from several articles."""
    if result.unlisted is None:
        return {"events": [_event(articles[event.article], event) for event in result.events]}
    left = [{**_unlisted(articles[each.article], each), "article": each.article} for each in result.unlisted]
    events = [{**_event(articles[event.article], event), "why": _reasons(event.why)} for event in result.events]
    return {"events": events, "unlisted": left}


def _event(article: Article, event: "Event") -> Record:
    when = event.when
    return {
        "when": {
            "value": when.value,
            "first": iso_day(when.first),
            "last": iso_day(when.last),
            "mod": when.mod,
            "precision": when.precision,
            "approximate": when.approximate,
        },
        "expression": optional_span(article, event.expression),
        "event": span_fields(article, event.event),
        "sentence": event.sentence,
        "article": event.article,
        "supporters": list(event.supporters),
        "reason": event.reason or None,
        "confidence": event.confidence,
        "corrected": event.corrected,
    }


def times_fields(result: "Times", articles: dict[str, Article]) -> Record:
    """Return the fields of time expressions."""
    (article,) = articles.values()
    return {"times": [_time(article, time) for time in result.times]}


def _time(article: Article, time: "TimeExpression") -> Record:
    return {
        "expression": span_fields(article, time.span),
        "type": time.type,
        "value": time.value,
        "mod": time.mod,
        "freq": time.freq,
        "quant": time.quant,
        "first": iso_day(time.first),
        "last": iso_day(time.last),
        "reason": time.reason or None,
    }


def summary_fields(result: "Summary", articles: dict[str, Article]) -> Record:
    """Return the fields of a summary: the sentences chosen, and how all were scored."""
    return {
        "method": result.method,
        "sentences": [_chosen(articles[chosen.article], chosen) for chosen in result.sentences],
        "words": result.words,
        "scored": [_scored(articles[each.article], each) for each in result.scored],
    }


def _scored(article: Article, each: "ScoredSentence") -> Record:
    return {**_chosen(article, each), "chosen": each.chosen}


def comparison_fields(result: "Comparison", articles: dict[str, Article]) -> Record:
    """Return the fields of summaries by several methods."""
    return {"summaries": [summary_fields(each, articles) for each in result.summaries]}


def keyphrases_fields(result: "Keyphrases", articles: dict[str, Article]) -> Record:
    """Return the fields of keyphrases."""
    (article,) = articles.values()
    return {"phrases": [{"span": span_fields(article, each.span), "times": each.times} for each in result.phrases]}


def _chosen(article: Article, chosen: "ScoredSentence") -> Record:
    return {
        "index": chosen.index,
        "span": span_fields(article, chosen.span),
        "score": round(chosen.score, 6),
        "article": chosen.article,
        "reasons": list(chosen.reasons),
    }
