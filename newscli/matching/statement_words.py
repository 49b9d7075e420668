"""Takes stretches of an article, returns the words of what is said there: clause by clause, denied or not, in order."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from newscli.article import Article, Span
from newscli.language.clauses.clause import Clause
from newscli.language.document import Document, Tokens
from newscli.language.lexicon.meaning import term_of
from newscli.language.lexicon.negation import is_negation
from newscli.language.lexicon.proper_nouns import HONORIFICS
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.matching.figures.figure import is_number
from newscli.matching.same_words.passages import is_common, read_passage
from newscli.matching.terms.told import clause_of, phrase_at

_VERBS, _NOUNS = codes("VERBS"), codes("NOUN PLURAL")
# What says how sure or how binding it is that something happens; what is not here is told as it is.
_MODALS = {
    **dict.fromkeys(word_set("can could may might ca"), "may"),
    **dict.fromkeys(word_set("must should ought need"), "must"),
    **dict.fromkeys(word_set("will would shall wo 'll ’ll 'd"), ""),
}
_QUANTIFIERS = {
    **dict.fromkeys(word_set("all every each entire whole both"), "all"),
    **dict.fromkeys(word_set("some several various"), "some"),
    **{word: word for word in ("most", "many", "few", "half", "only")},
}
_BACK = 3  # tokens from a noun back to what says how many there are
_OF = word_set("of the these those its his her their a an")


class Told(NamedTuple):
    """A telling word: the number of its token, what it counts as, and whether it is a part of a fact."""

    at: int
    term: str
    is_fact: bool


class Part(NamedTuple):
    """What a clause has of a statement: its telling words, its negations and those of clauses that it completes."""

    told: tuple[Told, ...]
    negations: tuple[int, ...]
    modal: str
    modal_at: int | None

    @property
    def terms(self) -> frozenset[str]:
        """Return what its words count as."""
        return frozenset(each.term for each in self.told)


class Words:
    """The words of a statement. `facts` are the places of figures, names and days, `skipped` is left out."""

    def __init__(
        self,
        article: Article,
        spans: Iterable[Span],
        facts: Sequence[Span],
        days: Sequence[Span] = (),
        skipped: Sequence[Span] = (),
    ) -> None:
        """Read the words of some stretches of an article."""
        self.article, self.spans = article, list(spans)
        self.text, self.document = article.text, Document.of(article)
        self.tokens = self.document.tokens
        self.numbers = [at for span in self.spans for at in inside(self.tokens, span)]
        left_out = {at for span in skipped for at in inside(self.tokens, span)}
        self.days = {at for span in days for at in inside(self.tokens, span)}
        self.facts = {at for span in facts for at in inside(self.tokens, span)}
        self.told = [
            Told(at, term, at in self.facts)
            for at in self.numbers
            if at not in left_out and (term := self._term(at, is_fact=at in self.facts))
        ]
        self.terms = frozenset(each.term for each in self.told)
        self.parts = list(self._parts())

    def terms_in_order(self, wanted: frozenset[str], *, days: bool) -> list[str]:
        """Return those of the wanted terms that it has, in order: of its days, each in one order, or of all else."""
        told = [each for each in self.told if (each.at in self.days) == days]
        runs = groupby(enumerate(told), key=lambda each: each[1].at - each[0] if days else 0)  # "May 3" is "3 May"
        in_turn = ([each.term for _, each in run] for _, run in runs)
        return [term for terms in in_turn for term in (sorted(terms) if days else terms) if term in wanted]

    def low(self, at: int) -> str:
        """Return a token in lower case."""
        return self.tokens.low(at)

    def place(self, at: int) -> Span:
        """Return the place of a token."""
        return Span(self.tokens.starts[at], self.tokens.ends[at])

    def is_verb(self, at: int) -> bool:
        """Return True for a verb that tells something."""
        return self.tokens.code(at) in _VERBS

    def is_noun(self, at: int) -> bool:
        """Return True for a noun that is no name."""
        return self.tokens.code(at) in _NOUNS

    def quantifier(self, at: int) -> tuple[str, int | None]:
        """Return which share of a noun is meant, and the token that tells: "few of the [jobs]"."""
        for before in range(at - 1, max(-1, at - 1 - _BACK), -1):
            low = self.low(before)
            if low in _QUANTIFIERS:
                return _QUANTIFIERS[low], before
            if low not in _OF and (is_common(low) or not low.isalpha() or self.is_verb(before)):
                break
        return "", None

    def _term(self, at: int, *, is_fact: bool) -> str:
        low = self.tokens.lows[at]
        if is_fact:
            return low if low[0].isalnum() else ""
        form = next((word.form for word in read_passage(low).words), "")
        silent = (
            not form or not low[0].isalnum() or is_common(form) or is_number(form) or is_negation(self.tokens.lows, at)
        )
        return (
            ""
            if silent or low in _QUANTIFIERS or low.rstrip(".") in HONORIFICS
            else phrase_at(self.tokens, at) or term_of(form)
        )

    def _parts(self) -> Iterator[Part]:
        groups: dict[int, list[int]] = {}
        clauses: dict[int, Clause | None] = {}
        for at in self.numbers:
            clause = clause_of(self.document, at)
            clauses[id(clause)] = clause
            groups.setdefault(id(clause), []).append(at)
        denied = {key: [at for at in found if is_negation(self.tokens.lows, at)] for key, found in groups.items()}
        for key, numbers in groups.items():
            clause = clauses[key]
            negations = [*denied[key]]
            while clause and clause.kind == "complement" and clause.parent:
                clause = clause.parent
                negations += denied.get(id(clause), ())
            modal = next((at for at in numbers if at not in self.facts and self.low(at) in _MODALS), None)
            told = tuple(each for each in self.told if each.at in set(numbers))
            yield Part(told, tuple(negations), "" if modal is None else _MODALS[self.low(modal)], modal)


def inside(tokens: Tokens, span: Span) -> range:
    """Return the numbers of the tokens of a stretch of the text."""
    return range(bisect_left(tokens.starts, span.start), bisect_left(tokens.starts, span.end))
