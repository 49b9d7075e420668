"""Takes a statement of a draft and one of its source, clause by clause, returns where the draft turns the sense."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from newscli.article import Article, Span
from newscli.language.clauses.clause import Clause
from newscli.language.document import Document, Tokens, denying_words
from newscli.language.lexicon.meaning import are_either, are_opposite, term_of
from newscli.language.lexicon.proper_nouns import HONORIFICS
from newscli.language.lexicon.saying import is_negation
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.matching.figures.figure import is_number
from newscli.matching.same_words.passages import is_common, read_passage
from newscli.matching.terms.around import clause_of, phrase_at
from newscli.records import NamedTuple

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


class ContentWord(NamedTuple):
    """A telling word: the number of its token, what it counts as, and whether it is a part of a fact."""

    at: int
    term: str
    is_fact: bool


class Part(NamedTuple):
    """What a clause has of a statement: its telling words, its negations and those of clauses that it completes."""

    content: tuple[ContentWord, ...]
    negations: tuple[int, ...]
    modal: str
    modal_at: int | None

    @property
    def terms(self) -> frozenset[str]:
        """Return what its words count as."""
        return frozenset(each.term for each in self.content)


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
        self.article, self.spans = article, list(spans)
        self.text, self.document = article.text, Document.of(article)
        self.tokens = self.document.tokens
        self.numbers = [at for span in self.spans for at in self.tokens.within(span)]
        left_out = {at for span in skipped for at in self.tokens.within(span)}
        self.days = {at for span in days for at in self.tokens.within(span)}
        self.facts = {at for span in facts for at in self.tokens.within(span)}
        self.content = [
            ContentWord(at, term, at in self.facts)
            for at in self.numbers
            if at not in left_out and (term := self._term(at, is_fact=at in self.facts))
        ]
        self.terms = frozenset(each.term for each in self.content)
        self.parts = list(self._parts())

    def terms_in_order(self, wanted: frozenset[str], *, days: bool) -> list[str]:
        """Return those of the wanted terms that it has, in order: of its days, each in one order, or of all else."""
        content = [each for each in self.content if (each.at in self.days) == days]
        runs = groupby(enumerate(content), key=lambda each: each[1].at - each[0] if days else 0)  # "May 3" is "3 May"
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
            content = tuple(each for each in self.content if each.at in set(numbers))
            yield Part(content, tuple(negations), "" if modal is None else _MODALS[self.low(modal)], modal)


_CONDITIONS = word_set("if unless provided except")
_HEDGES = word_set("almost nearly partly allegedly possibly perhaps maybe reportedly probably only until likely")
_HALF = 0.5  # share of a clause's telling words that are in its source's, where its verb is not


class Change(NamedTuple):
    """A place of a draft where it tells something else, the words `put` there, and those of the source `instead`.

    `turns` says that the sense is another one, not only that a word is.
    """

    start: int
    end: int
    put: str
    instead: str
    turns: bool


def compare_sense(
    draft: Words, cue: Span | None, source: Words, said: Span | None, near: frozenset[str]
) -> tuple[list[Change], bool]:
    """Compare a statement of a draft with that of its source, each with its cue; `near` is what is told around it.

    Return the changes, and whether shared words come in the same order.
    """
    comparer = _Comparer(draft, source, near)
    return list(comparer.changes(_denied(draft, cue), _denied(source, said), said)), comparer.in_order()


def _denied(words: Words, cue: Span | None) -> Span | None:
    return denying_words(words.article, cue, words.spans[0])


class _Comparer:
    def __init__(self, draft: Words, source: Words, near: frozenset[str]) -> None:
        self.draft, self.source, self.near = draft, source, near
        self.others = [each for each in source.content if each.term not in draft.terms]

    def changes(self, denied: Span | None, there: Span | None, said: Span | None) -> Iterator[Change]:
        """Yield what differs, in no order; `denied` and `there` are the words of the cues that deny."""
        yielded: set[int] = set()
        for number, part in enumerate(self.draft.parts):
            contraries = {each.at: other for each in part.content if (other := self._contrary(each))}
            match = self._matched(part, contraries)
            negated = match is not None and len(part.negations) % 2 != len(match.negations) % 2
            by_cue = number == 0 and (denied is None) != (there is None)
            turned = negated != by_cue
            yield from self._reworded(part, contraries, turned=turned)
            if turned and by_cue and not contraries:
                yield self._of_cues(denied, there, said)
            if match:
                yield from self._modal(part, match)
                yield from self._negated(part, match, yielded) if turned and negated and not contraries else ()
        yield from self._small_words()
        yield from self._conditions()

    def in_order(self) -> bool:
        """Return True if the words that both have come in the same order, and so do the days."""
        shared = self.draft.terms & self.source.terms
        for days in (False, True):
            rest = iter(self.source.terms_in_order(shared, days=days))
            if not all(term in rest for term in self.draft.terms_in_order(shared, days=days)):
                return False
        return True

    def _contrary(self, word: ContentWord) -> ContentWord | None:
        """Return the word of the source that tells the contrary of one of the draft, which it lacks."""
        if word.is_fact or word.term in self.source.terms:
            return None
        low = self.draft.low(word.at)
        return next((each for each in self.others if are_opposite(low, self.source.low(each.at))), None)

    def _matched(self, part: Part, contraries: dict[int, ContentWord]) -> Part | None:
        contrary = {each.at for each in contraries.values()}

        def shared(other: Part) -> int:
            return len(part.terms & other.terms) + sum(each.at in contrary for each in other.content)

        best = max(self.source.parts, key=shared, default=None)
        if best is None or not shared(best):
            return None
        verbs = {each.term for each in part.content if self.draft.is_verb(each.at)}
        same = not verbs.isdisjoint(best.terms) or any(each.at in contrary for each in best.content)
        return best if same or shared(best) >= _HALF * len(part.terms) else None

    def _reworded(self, part: Part, contraries: dict[int, ContentWord], *, turned: bool) -> Iterator[Change]:
        for each in part.content:
            if other := contraries.get(each.at):
                low, there = self.draft.low(each.at), self.source.low(other.at)
                agrees = turned and are_either(low, there)
                yield self._change(each.at, other.at, turns=not agrees)
            elif not each.is_fact and each.term not in self.source.terms | self.near:
                yield self._change(each.at, None, turns=False)
            yield from self._quantified(each)

    def _quantified(self, word: ContentWord) -> Iterator[Change]:
        if word.is_fact or not self.draft.is_noun(word.at):
            return
        share, at = self.draft.quantifier(word.at)
        there = [self.source.quantifier(each.at) for each in self.source.content if each.term == word.term]
        if not there or share in [each for each, _ in there]:
            return
        other, place = there[0]
        turns = bool(share and other) or "few" in (share, other)
        if at is not None:
            yield self._change(at, place, turns=turns)
        elif place is not None:
            yield self._removed(word.at, self.source.place(place), turns=turns)

    def _modal(self, part: Part, match: Part) -> Iterator[Change]:
        if part.modal == match.modal:
            return
        bare = part.modal_at is None or match.modal_at is None
        turns = not bare or match.modal == "may"
        if part.modal_at is not None:
            yield self._change(part.modal_at, match.modal_at, turns=turns)
        elif part.content and match.modal_at is not None:
            yield self._removed(part.content[0].at, self.source.place(match.modal_at), turns=turns)

    def _negated(self, part: Part, match: Part, yielded: set[int]) -> Iterator[Change]:
        """Yield the negations that one of two clauses has and the other lacks, but those that were `yielded`."""
        for at in part.negations:
            yield self._change(at, None, turns=True)
        if part.content and not part.negations:
            first = next((each.at for each in part.content if self.draft.is_verb(each.at)), part.content[0].at)
            gone = [at for at in match.negations if at not in yielded]
            yielded.update(gone)
            yield from (self._removed(first, self.source.place(at), turns=True) for at in gone)

    def _of_cues(self, denied: Span | None, there: Span | None, said: Span | None) -> Change:
        start = self.draft.place(self.draft.numbers[0]).start
        span = there or said
        put = denied.words_of(self.draft.text) if denied else ""
        return Change(start, start, put, span.words_of(self.source.text) if span else "", turns=True)

    def _small_words(self) -> Iterator[Change]:
        """Yield words, those of grammar too, in whose place the contrary stands: "before", "after the vote"."""
        ours, theirs = (dict(_beside(words)) for words in (self.draft, self.source))
        for at, words in ours.items():
            low = self.draft.low(at)
            alike = [k for k, others in theirs.items() if not words.isdisjoint(others)]
            if not any(self.source.low(k) == low for k in alike):
                other = next((k for k in alike if are_opposite(low, self.source.low(k))), None)
                if other is not None:
                    yield self._change(at, other, turns=True)

    def _conditions(self) -> Iterator[Change]:
        """Yield words of a condition or a hedge that one of both has alone."""
        ours, theirs = ({words.low(at): at for at in words.numbers} for words in (self.draft, self.source))
        for word in sorted(_CONDITIONS | _HEDGES):
            if word in ours and word not in theirs:
                yield self._change(ours[word], None, turns=False)
            elif word in theirs and word not in ours:
                end = self.draft.place(self.draft.numbers[-1]).end
                yield Change(end, end, "", self.source.place(theirs[word]).words_of(self.source.text), turns=False)

    def _change(self, at: int, there: int | None, *, turns: bool) -> Change:
        span = self.draft.place(at)
        instead = "" if there is None else self.source.place(there).words_of(self.source.text)
        return Change(span.start, span.end, span.words_of(self.draft.text), instead, turns)

    def _removed(self, before: int, gone: Span, *, turns: bool) -> Change:
        start = self.draft.place(before).start
        return Change(start, start, "", gone.words_of(self.source.text), turns)


def _beside(words: Words) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the words, each with the telling words before and after it."""
    for at in words.numbers:
        if words.low(at).isalpha():
            before = next((each.term for each in reversed(words.content) if each.at < at), "")
            after = next((each.term for each in words.content if each.at > at), "")
            yield at, frozenset((f"{before} …" if before else "", f"… {after}" if after else "")) - {""}


# Takes days told in articles, returns whether two may be one, and of a day whether the time before is meant.

_SIDES = {
    **dict.fromkeys(word_set("before by ahead"), "before"),
    **dict.fromkeys(word_set("until till through"), "until"),
    **dict.fromkeys(word_set("after since from following"), "after"),
}
_AT = word_set("in on at during")
ANY_YEAR = 4  # in which days stand that are told without a year; as a leap year it has them all
_LAST_OF_ALL = 28  # the last day that each February has


def may_meet(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Return True if two may be one day, each told by its first and last; those of any year in that of the other."""
    if one[0].year != other[0].year == ANY_YEAR:
        return may_meet(other, one)
    if one[0].year == ANY_YEAR != other[0].year:
        return any(may_meet(_in_year(one, year), other) for year in {day.year for day in other})
    return one[0] <= other[1] and other[0] <= one[1]


def _in_year(days: tuple[date, date], year: int) -> tuple[date, date]:
    first, last = (day if (day.month, day.day) != (2, 29) else day.replace(day=_LAST_OF_ALL) for day in days)
    return first.replace(year=year), last.replace(year=year)


def side_of(tokens: Tokens, day: Span) -> tuple[str, Span]:
    """Return "before", "until", "after" or nothing, and the place of the day with the word that says so."""
    first = tokens.within(day).start
    for at in (first, *range(first - 1, max(-1, first - 1 - _BACK), -1)):
        low = tokens.low(at)
        if low in _SIDES or low in _AT:
            return _SIDES.get(low, ""), Span(tokens.starts[min(at, first)], day.end)
        if at < first and not low.isalpha():
            break
        if low in ("and", "or", "but", "that"):
            break
    return "", day
