"""Resolve statements: takes those of an article, returns its quotes with spans, kind, speaker and confidence."""

from bisect import bisect_right

from newscli.article import Article, Span
from newscli.language.lexicon.saying import PHRASE_CUE
from newscli.quotes.attribution.addressees import addressee
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.confidence import confidence
from newscli.quotes.results import Quote, has_words, kind_of
from newscli.quotes.ruled_in import calls_it
from newscli.quotes.spans import content_of, place_of, quoted_in
from newscli.quotes.speaker_names import SpeakerNames
from newscli.quotes.statements.cueless import Statement
from newscli.quotes.statements.non_assertions import asserts, only_names_things


class Resolver:
    """Turns the statements of an article into quotes, in turn: what is said, who says it, how sure that is."""

    def __init__(self, article: Article, parsed: list[Parsed]) -> None:
        """Read who is named in the article."""
        self.article, self.parsed = article, parsed
        self.speakers = SpeakerNames(article, parsed)
        self.begins = [sentence.span.start for sentence in article.sentences]

    def quote(self, statement: Statement) -> Quote | None:
        """Make a quote of a statement, or nothing where no words are left."""
        content = content_of(self.article, self.parsed, statement)
        if not content or not asserts(self.article.text, self.parsed, statement):
            return None
        pieces = (
            piece
            for at, start, end in statement.pieces
            for piece in quoted_in(self.article, self.parsed[at], (start, end))
        )
        quoted = tuple(piece for piece in pieces if has_words(piece.of(self.article.text)))
        quoted = content if statement.set_off else quoted
        text, speaker = self.article.text, self.speakers.of(statement)
        kind = kind_of(text, content, quoted)
        level = confidence(self.parsed, statement, kind, speaker, self.speakers.rivals)
        level = "likely" if level == "unsure" and calls_it(text, self.parsed, statement) else level
        return Quote(
            kind=kind,
            content=content,
            quoted=quoted,
            speaker=speaker,
            cue=self._cue(statement),
            addressee=self._addressee(statement),
            sentence=self._sentence(content[0].start),
            confidence="unsure" if only_names_things(text, self.parsed, statement) else level,
        )

    def _sentence(self, at: int) -> int:
        return max(0, bisect_right(self.begins, at) - 1)

    def _cue(self, statement: Statement) -> Span | None:
        cue = statement.attribution.cue
        if not cue.word.base:
            return None
        return place_of(self.parsed[statement.unit], (cue.at, cue.end if cue.word.kind == PHRASE_CUE else cue.at + 1))

    def _addressee(self, statement: Statement) -> Span | None:
        words = addressee(self.parsed[statement.unit], statement.attribution)
        return place_of(self.parsed[statement.unit], words) if words else None
