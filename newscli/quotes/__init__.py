"""Find quotes: takes an `Article`, returns its `Quotes`: who said what.

The words of this room, in the order in which one is made of the other: a *unit* is a sentence in which each quoted
stretch stands as one word. A *cue* is the word that may say that somebody speaks ("said", "according to"), and a
*mention* the noun phrase that names the speaker. A *reading* is one way to take a unit: these words for what that cue
reports, this mention for who speaks. An *attribution* is the reading that was chosen: a cue, its content in *pieces*,
the mention. A *statement* joins attributions of one speech across units; a *turn* is one of an interview or a play. A
*quote* is a statement as places in the article, with its speaker, an *entity* of the article, and how sure it is.
"""

from newscli.article import Article
from newscli.language.document import crowded
from newscli.quotes.attribution.attributions import attribute
from newscli.quotes.attribution.candidates import parse
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import find_units
from newscli.quotes.resolution import Resolver
from newscli.quotes.results import Confidence, Quote, QuoteKind, Quotes, Speaker
from newscli.quotes.statements.grouping import group
from newscli.quotes.statements.turns import find_turns, is_own_report, quotes_of_recording

__all__ = [
    "Confidence",
    "Quote",
    "QuoteKind",
    "Quotes",
    "Speaker",
    "find_quotes",
]


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
