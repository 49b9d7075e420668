"""Resolve statements: takes those of an article, returns its quotes with spans, kind, speaker and confidence."""

from bisect import bisect_right

from newscli.article import Article, Span
from newscli.article.provenance import Reason, Unlisted, row_of
from newscli.language.lexicon.saying import PHRASE_CUE
from newscli.quotes.attribution.attributions import addressee
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.confidence import Decision, decide, vetoed
from newscli.quotes.results import Quote, has_words, kind_of
from newscli.quotes.speaker_names import SpeakerNames
from newscli.quotes.statements.statement import Statement, content_of, place_of, quoted_in


class Resolver:
    """Turns the statements of an article into quotes, in turn: what is said, who says it, how sure that is.

    With `why` each quote has what decided on it, and `left_out` what was taken for no statement.
    """

    def __init__(self, article: Article, parsed: list[Parsed], *, why: bool = False) -> None:
        """Read who is named in the article."""
        self.article, self.parsed, self.why = article, parsed, why
        self.left_out: list[Unlisted] = []
        self.speakers = SpeakerNames(article, parsed)
        self.begins = [sentence.span.start for sentence in article.sentences]

    def quote(self, statement: Statement) -> Quote | None:
        """Make a quote of a statement, or nothing where no words are left."""
        content = content_of(self.article, self.parsed, statement)
        if not content:
            return None
        if veto := vetoed(self.article.text, self.parsed, statement):
            if self.why:
                reasons = (row_of(veto.name, veto.effect),)
                self.left_out.append(Unlisted(Span(content[0].start, content[-1].end), veto.name, reasons))
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
        decision = decide(text, self.parsed, statement, kind, speaker, self.speakers.clues)
        return Quote(
            kind=kind,
            content=content,
            quoted=quoted,
            speaker=speaker,
            cue=self._cue(statement),
            addressee=self._addressee(statement),
            sentence=self._sentence(content[0].start),
            confidence=decision.level,
            why=self._why(statement, decision) if self.why else (),
        )

    def _why(self, statement: Statement, decision: Decision) -> tuple[Reason, ...]:
        """Return what decided: gates, what chose words and speaker (functions, by their names, or models), facts."""
        attribution = statement.attribution
        steps = [row_of(step.name, step.effect) for step in attribution.by]
        likely = {"content": attribution.likelihood}
        likely |= {"speaker": attribution.speaker_likelihood} if attribution.mention else {}
        models = [
            Reason(f"the model of {effect} readings", None, effect, round(chance, 3))
            for effect, chance in likely.items()
            if not any(step.effect == effect for step in steps)
        ]
        names = [row_of(name, "name") for name in self.speakers.how]
        gates = [reason for reason in decision.reasons if reason.weight is None]
        return (*gates, *steps, *names, *models, *decision.reasons[len(gates) :])

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
