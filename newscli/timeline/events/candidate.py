"""What may be an event: an expression, the clause that it dates, and the days it names."""

from dataclasses import dataclass

from newscli.timeline.events.boundaries import Stretch
from newscli.timeline.events.clause_layout import AnchoredMention, ParsedSentence
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.results import When


@dataclass(slots=True, eq=False, repr=False)
class Candidate:
    """An expression, its place in its sentence, the clause that it dates, and the days it names."""

    timex: Timex
    mention: AnchoredMention
    entry: Stretch
    when: When

    @property
    def parsed(self) -> ParsedSentence:
        """The sentence that the expression stands in."""
        return self.mention.parsed

    @property
    def lows(self) -> list[str]:
        """The document's tokens in lower case."""
        return self.mention.parsed.words.row.lows

    @property
    def quoted(self) -> bool:
        """True where the expression stands in a quotation."""
        return self.mention.begin in self.mention.parsed.quoted

    def before(self, reach: int) -> list[str]:
        """Return up to `reach` words of the sentence before the expression."""
        begin = self.mention.begin
        return self.lows[max(begin - reach, self.parsed.words.first) : begin]
