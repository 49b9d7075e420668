"""What is spoken in a recording: takes the article of its transcript, returns a direct quote a paragraph."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from newscli.article import Article, Span
from newscli.article.reasons import row_of
from newscli.article.recordings import Voiced, is_recording, voiced
from newscli.language.lexicon.closed_classes import FIRST_PERSON
from newscli.quotes.results import Quote, Speaker, has_words

__all__ = ["is_own_report", "quotes_of_recording", "unnamed_voice"]

_NO_NAME = re.compile(
    r"Q|A|[Qq]uestion|[Aa]nswer|(?:speaker|voice|unknown|unidentified)\b[ _]?\w*(?: \w+)?|SPEAKER_\d+", re.I
)
_NOBODY_ELSE = FIRST_PERSON | {"who"}
_WORD = re.compile(r"[^\W\d_]+")


def quotes_of_recording(article: Article, *, why: bool = False) -> Iterator[Quote]:
    """Yield the paragraphs of a transcript as direct quotes of whoever is named above; of any other article nothing."""
    begins = [sentence.span.start for sentence in article.sentences]
    for each in voiced(article):
        content = article.pieces(article.paragraphs[each.paragraph].span)
        if any(has_words(span.of(article.text)) for span in content):
            speaker = _speaker(article.text, each)
            yield Quote(
                kind="direct",
                content=content,
                quoted=content,
                speaker=speaker,
                cue=None,
                addressee=None,
                sentence=max(0, bisect_right(begins, content[0].start) - 1),
                confidence="sure" if speaker and speaker.resolved else "likely",
                why=(row_of("quotes_of_recording", "speaker"),) if why else (),
            )


def is_own_report(article: Article, quote: Quote) -> bool:
    """Return True for what is a report of nobody else: *I said that it was shut*, *Who told you that it was shut?*"""
    mention: Span | None = quote.speaker.mention if quote.speaker else None
    return mention is not None and mention.of(article.text).lower() in _NOBODY_ELSE


def unnamed_voice(article: Article, quote: Quote) -> str:
    """Return what a recording calls a voice that it does not name: "SPEAKER_01", "Q"; nothing for any other speaker."""
    speaker = quote.speaker
    is_voice = speaker and speaker.mention and not speaker.resolved and quote.cue is None and is_recording(article)
    return speaker.name if speaker and is_voice and _NO_NAME.fullmatch(speaker.name) else ""


def _speaker(text: str, voiced: Voiced) -> Speaker | None:
    """Return who is named above, in lower case where the name stands in capitals: "ANA LUND", "THE WITNESS"."""
    if voiced.name is None:
        return None
    name = voiced.name.words_of(text)
    if _NO_NAME.fullmatch(name):
        return Speaker(name, voiced.name, resolved=False)
    if name.isupper() and len(name) > 3:
        name = _WORD.sub(lambda word: word[0].capitalize(), name)
        name = f"the {name[4:].lower()}" if name.startswith("The ") else name
    return Speaker(name, voiced.name)
