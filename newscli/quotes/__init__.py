"""Find quotes: takes an `Article`, returns its `Quotes`: who said what.

The words of this room, in the order in which one is made of the other: a *unit* is a sentence in which each quoted
stretch stands as one word. A *cue* is the word that may say that somebody speaks ("said", "according to"), and a
*mention* the noun phrase that names the speaker. A *reading* is one way to take a unit: these words for what that cue
reports, this mention for who speaks. An *attribution* is the reading that was chosen: a cue, its content in *pieces*,
the mention. A *statement* joins attributions of one speech across units; a *turn* is one of an interview or a play. A
*quote* is a statement as places in the article, with its speaker, an *entity* of the article, and how sure it is.
"""

from bisect import bisect_right

from newscli.article import Article, Span
from newscli.article.provenance import Reason, Unlisted, row_of
from newscli.language.document import crowded
from newscli.language.lexicon.saying import PHRASE_CUE
from newscli.quotes.attribution.attributions import addressee, attribute
from newscli.quotes.attribution.candidates import parse
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import find_units
from newscli.quotes.confidence import Decision, decide, vetoed
from newscli.quotes.results import Confidence, Quote, QuoteKind, Quotes, Speaker, has_words, kind_of
from newscli.quotes.speaker_names import SpeakerNames
from newscli.quotes.statements.grouping import group
from newscli.quotes.statements.statement import Statement, content_of, place_of, quoted_in
from newscli.quotes.statements.statement_rows import StatementPlace
from newscli.quotes.statements.turns import find_turns, is_own_report, quotes_of_recording

__all__ = ["Confidence", "Quote", "QuoteKind", "Quotes", "Speaker", "find_quotes"]


_CUES = 5_000
_SPARSE = 50  # characters of text for a cue; news has about 90


def find_quotes(article: Article, *, why: bool = False) -> Quotes:
    """Find direct, mixed and indirect quotes and their speakers; in a transcript each paragraph that is spoken, too.

    Hand-written tables (cues, marks, patterns of noun phrases) list the possible readings, and linear models learnt by
    `tests/learn/quotes.py` choose among them. Time and memory grow linearly with the text. Where there are more
    sentences or words of saying than prose has, the first are read.
    With `why` each quote tells what decided on it, and what was taken for no statement is in `unlisted`.
    """
    parsed = _with_usual_cues(list(map(parse, find_units(article))))
    resolver = Resolver(article, parsed, why=why)
    spoken = list(quotes_of_recording(article, why=why))
    turns = {} if spoken else find_turns(article, parsed)
    statements = group(parsed, [attribute(unit) for unit in parsed], turns)
    found = [quote for statement in statements if (quote := resolver.quote(statement))]
    if spoken:
        found = [*spoken, *(quote for quote in found if not is_own_report(article, quote))]
    quotes = tuple(sorted(found, key=lambda quote: quote.content[0].start))
    return Quotes(quotes, tuple(resolver.left_out) if why else None)


def _with_usual_cues(parsed: list[Parsed]) -> list[Parsed]:
    """Return the units up to where more than 5,000 cues have come with less than 50 characters each."""
    end = crowded((each.unit.starts[cue.at] for each in parsed for cue in each.cues), _CUES, _SPARSE)
    return parsed if end is None else [each for each in parsed if each.unit.starts[0] <= end]


class Resolver:
    """Turns the statements of an article into quotes, in turn: what is said, who says it, how sure that is.

    With `why` each quote has what decided on it, and `left_out` what was taken for no statement.
    """

    def __init__(self, article: Article, parsed: list[Parsed], *, why: bool = False) -> None:
        self.article, self.parsed, self.why = article, parsed, why
        self.left_out: list[Unlisted] = []
        self.speakers = SpeakerNames(article, parsed)
        self.begins = [sentence.span.start for sentence in article.sentences]

    def quote(self, statement: Statement) -> Quote | None:
        """Make a quote of a statement, or nothing where no words are left."""
        content = content_of(self.article, self.parsed, statement)
        if not content:
            return None
        pieces = (
            piece
            for at, start, end in statement.pieces
            for piece in quoted_in(self.article, self.parsed[at], (start, end))
        )
        quoted = tuple(piece for piece in pieces if has_words(piece.of(self.article.text)))
        quoted = content if statement.set_off else quoted
        kind = kind_of(self.article.text, content, quoted)
        place = StatementPlace(self.article.text, self.parsed, statement, kind)
        if veto := vetoed(place):
            if self.why:
                reasons = (row_of(veto.name, veto.effect),)
                self.left_out.append(Unlisted(Span(content[0].start, content[-1].end), veto.name, reasons))
            return None
        speaker = self.speakers.of(statement)
        decision = decide(place, speaker, self.speakers.clues)
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
