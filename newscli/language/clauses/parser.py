"""The parser of clauses: takes a sentence, returns which clause stands in which, and where each begins and ends."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import cast

from newscli.article import Span
from newscli.language.clauses.clause import (
    FINITE,
    NONFINITE_OF_OPEN_CLAUSE,
    Clause,
    ClauseStack,
    Kind,
    OpenClause,
    TaggedWords,
    Words,
    noun_before,
    phrase_before,
    words_of,
)
from newscli.language.clauses.connectives import (
    CONJUNCTIONS,
    LIKE_PARTICIPLES,
    PREPOSITIONS,
    adverb_before,
    base_after,
    begins_clause,
    begins_contact,
    contact_begin,
    continues_verb,
    follows_length,
    follows_relative,
    has_subject,
    is_ambiguous,
    is_gerund,
    is_inverted,
    is_participle,
    is_reduced,
    is_row,
    kind_of,
    lists,
    own_verb,
    participle_after,
    subject_verb,
    takes_content,
    verb_after,
)
from newscli.language.clauses.subjects import (
    attributes,
    bare_complement,
    dates_again,
    in_opening,
    is_apposed,
    is_inserted,
    is_object_of_saying,
    names_several,
    phrase_inserted,
    subject_of,
    verb_to_come,
)
from newscli.language.quotations import QuotedSpan, quotations_between, tokens_within
from newscli.language.tags import codes
from newscli.records import NamedTuple

# Which clause a verb belongs to: one that waits for its verb, or one that begins with it.

_BEFORE_PASTS = codes("NOMINAL SUBJECT INDEFINITE WHO THAT_WHO ADVERB QUOTE")
# What opens a sentence needs one verb before its comma, what hangs on a subject one more for that.
_NEEDED = {"subordinate": 1, "relative": 2}
# After a participle these tell that it is a past tense: "the council promised new lamps".
_OBJECTS = codes("DET POSSESSIVE OBJECT REFLEXIVE ADJECTIVE")


def place_verb(stack: ClauseStack, at: int) -> None:
    """Give a verb, or a participle, to the clause that it belongs to; one may begin with it."""
    if at == stack.last_verb:
        return
    if continues_verb(stack.words, stack.last_verb, at) or (
        at == stack.top.begin and stack.top.kind in NONFINITE_OF_OPEN_CLAUSE
    ):
        stack.last_verb = at
    elif _is_reduced(stack, at):
        stack.push("reduced", at, at)
    elif stack.words.is_verb(at) or _lacks(stack, at):
        _finite(stack, at)


def _is_reduced(stack: ClauseStack, at: int) -> bool:
    """Return True if a participle is no verb of its clause: "a strike begun in March", "men shot in May died"."""
    words = stack.words
    if stack.top.lacks_verb() and follows_relative(words, at):
        return False
    if not is_reduced(words, at) or (stack.top.kind == "participle" and stack.top.at >= at - 1):
        return False
    if not words.is_verb(at):
        return True
    waiting = sum(clause.lacks_verb() for clause in stack.open)
    if waiting > 1 and stack.top.lacks_verb() and stack.top.kind in _NEEDED:
        # "When the pumps failed in May, nuns were called": its verb comes before the comma
        end = next(iter(words.commas(at, words.last)), words.last)
        to_come = bisect_left(words.verbs, end) - bisect_left(words.verbs, at + 1)
        return to_come >= _NEEDED[stack.top.kind] and verb_to_come(words, at)
    if waiting:
        return in_opening(words, at) or verb_to_come(words, at)
    of_speech = takes_content(words, stack.last_verb) and not words.tagged(stack.last_verb + 1, PREPOSITIONS)
    return stack.top.verb is not None and not of_speech


def _lacks(stack: ClauseStack, at: int) -> bool:
    """Return True if nothing but this participle can be the verb of its clause, so that it is a past tense."""
    words = stack.words
    if not is_ambiguous(words.low(at)) or not any(clause.lacks_verb() for clause in stack.open):
        return False
    if follows_relative(words, at):
        return stack.top.lacks_verb()
    if not words.tagged(at - 1, _BEFORE_PASTS):
        return False
    return words.verb(at + 1, words.last) is None or words.tagged(at + 1, _OBJECTS)


def _finite(stack: ClauseStack, at: int) -> None:
    if stack.top.lacks_verb() and begins_contact(stack.words, stack.top.begin, at):
        stack.push("relative", at - 1, at - 1)
        stack.top.verb = stack.last_verb = at
        return
    if (begin := _contact(stack, at)) is not None:
        stack.push("relative", begin, begin)
        stack.top.verb = stack.last_verb = at
        return
    if (begin := _begins_content(stack, at)) is not None:
        stack.push("complement", begin, begin)
        stack.top.verb = stack.last_verb = at
        return
    depth = next((d for d in range(len(stack.open), stack.floor(), -1) if stack.open[d - 1].lacks_verb()), 0)
    if depth:
        stack.close(depth, adverb_before(stack.words, at))
        stack.top.verb = at
    elif complement := bare_complement(stack.words, (stack.last_verb, stack.top.at), at):
        stack.push("complement", complement, complement)
        stack.top.verb = at
    else:
        _new(stack, at)
    stack.last_verb = at


def _contact(stack: ClauseStack, at: int) -> int | None:
    """Return where a clause begins that hangs on a noun without a relative: "read a remark Lund made"."""
    words = stack.words
    if any(clause.lacks_verb() for clause in stack.open) or takes_content(words, stack.last_verb):
        return None
    begin = contact_begin(words, at)
    return begin if begin is not None and begin > stack.last_verb + 1 else None


def _begins_content(stack: ClauseStack, at: int) -> int | None:
    """Return where a clause begins right after a verb of saying, though one further out waits for its verb."""
    if stack.top.lacks_verb() or not any(clause.lacks_verb() for clause in stack.open):
        return None
    begin = phrase_before(stack.words, at, stack.last_verb + 1)
    return begin if begin is not None and takes_content(stack.words, begin - 1) else None


def _new(stack: ClauseStack, at: int) -> None:
    """Open a clause that no connective opens: "I think it is open", "the man she saw"."""
    begin = noun_before(stack.words, at, stack.last_verb + 1)
    begin = adverb_before(stack.words, at) if begin is None else begin
    led = stack.top.opening().kind == "subordinate"  # "said if it rains, the pier is shut, and left"
    if stack.words.low(begin - 1) == "," and not led and is_row(stack.words, at):
        stack.close(stack.base(), begin - 1)
        stack.join("coordinate", begin - 1, at)
        return
    stack.push("complement", begin, begin)
    stack.top.verb = at


# The parser of clauses: which clause stands in which, and where each begins and ends.
#
# One pass from left to right keeps a stack of open clauses. A verb goes to the innermost clause that still lacks one
# and closes what is open inside it, so that in "A man who sang was shot" *was* is the man's.

_OPENERS = CONJUNCTIONS | codes("ADVERB COMMA QUOTE PREP")
# They neither open a clause nor belong to its verb.
_PLAIN = codes("NOUN PLURAL NAME NUMBER SUBJECT OBJECT OF PREP_TO STOP TITLE CALENDAR MONEY PERCENT HYPHEN")
_DASHES = codes("DASH")
_QUOTES = codes("QUOTE")


def parse(words: Words) -> list[OpenClause]:
    """Return the clauses of a sentence in the order of their beginnings; the first is the whole, or its first part."""
    found = _Parse(words).read()
    inner: dict[OpenClause, list[OpenClause]] = {clause: [] for clause in found}
    for clause in found:
        if clause.parent:
            inner[clause.parent].append(clause)
    for clause in found:
        clause.subject = subject_of(words, clause, inner[clause])
    return found


class _Parse(ClauseStack):
    """One pass over the words of a sentence."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.quoted = False
        self.inserted = -1  # up to this word a phrase stands between a subordinator and its clause

    def read(self) -> list[OpenClause]:
        words = self.words
        self.push("main", words.first, words.first)
        if is_participle(words, words.first) or is_gerund(words, words.first):
            self.push("participle", words.first, words.first)
        tags, held = words.row.codes, words.held
        for at in range(words.first, words.last):
            if at in held:
                if words.low(at) == "," and words.tagged(at + 1, _QUOTES):
                    self.end_inserted(at + 2)
            elif at > self.inserted and (tags[at] not in _PLAIN or words.row.lows[at] == "time"):
                self._read(at)
        self.close(0, words.last)
        return self.found

    def _read(self, at: int) -> None:
        words = self.words
        tag = words.row.codes[at]
        if tag in _QUOTES:
            self.quoted = not self.quoted
        elif tag in FINITE or (tag in LIKE_PARTICIPLES and is_participle(words, at)):
            place_verb(self, at)
        elif kind := kind_of(words, at):
            _HANDLERS[kind](self, at)

    def _hard(self, at: int) -> None:
        """Begin anew after a semicolon or a dash; put what stands between two dashes aside."""
        words = self.words
        aside = self.floor()
        if self.quoted:
            return  # "Kingsman: The Secret Service"
        if words.low(at) in (";", ":"):
            aside = 0
        elif not aside and (end := next((i for i in range(at + 2, words.last) if words.tagged(i, _DASHES)), None)):
            self._begin_content(at, end)
            self.push("aside", at, at + 1)
            return
        self.close(aside, at)
        if not aside:
            self.push("main", at, at + 1)

    def _bracket(self, at: int) -> None:
        """Put aside what stands in brackets and has a verb."""
        words = self.words
        if words.low(at) == "(":
            verb = words.verb(at, words.last)
            if verb is not None and ")" in words.row.lows[verb : words.last] and ")" not in words.row.lows[at:verb]:
                self.push("aside", at, at + 1)
        elif aside := self.floor():
            self.close(aside, at)

    def _relative(self, at: int) -> None:
        words = self.words
        if own_verb(words, at) is None or self._asks(at):
            return
        if words.low(at) in ("when", "where"):
            self.close(self.base(), at - 1)
        before = self.top.opening()
        if words.tagged(at - 1, CONJUNCTIONS) and before.kind == "relative":
            self.close(len(self.open) - 1, at - 1)  # "which leaked but which nobody mended"
            self.push("relative", at, at, before)
            self.top.comma = before.comma
        else:
            self.push(cast(Kind, kind_of(words, at)), at, at)

    def _asks(self, at: int) -> bool:
        """Return True if a question begins with a word: "Who left?", "And how did it end?"."""
        words = self.words
        opens = at == words.first or (at == words.first + 1 and words.tagged(at - 1, _OPENERS))
        return opens and "?" in words.row.lows[at : words.last]

    def _complement(self, at: int) -> None:
        joined = self.words.low(at - 1)
        new = joined not in ("and", "but") or any(clause.kind == "complement" for clause in self.found)
        if self.words.verb(at + 1, self.words.last) is None or not new:
            return
        while len(self.open) > 1 and joined in ("and", "but", ",") and self.top.kind == "complement":
            self.close(len(self.open) - 1, at - 1)
        self.push("complement", at, at + 1)

    def _subordinate(self, at: int) -> None:
        words = self.words
        if (end := phrase_inserted(words, at)) is not None:
            self.push("subordinate", at, at + 1)
            self.inserted = end
            return
        if not begins_clause(words, at) or (words.tagged(at, PREPOSITIONS) and self._has_no_verb_left(at)):
            return
        verb = words.verb(at + 1, words.last) or at
        commas = words.commas(at + 1, verb)
        joined = len(commas) == 1 and words.low(commas[0] + 1) in ("and", "but") and words.tagged(at, PREPOSITIONS)
        if joined and self.top.verb is not None:
            return  # "It broke after the storm, and the town was empty"
        if not commas or self.open[0].verb is not None:  # but "After the storm, the town was empty"
            self.push("subordinate", at, at + 1)
            self.top.comma = self.top.comma or follows_length(words, at)

    def _has_no_verb_left(self, at: int) -> bool:
        """Return True if the clauses that wait for their verbs need all that are to come."""
        waiting = sum(clause.lacks_verb() for clause in self.open[self.floor() :])
        return bool(waiting) and len(self.words.verbs) - bisect_left(self.words.verbs, at) <= waiting

    def _attribution(self, at: int) -> None:
        if at > self.words.first:
            self.close(1, at)
            self.push("attribution", at, at)
            self.top.verbless = True

    def _comma_within(self, at: int) -> None:
        if self.top.kind != "attribution" or not self.top.lacks_verb():  # ", its keeper, Bo Arden, said"
            self._comma(at)

    def _comma(self, at: int) -> None:
        words = self.words
        self.end_inserted(at)
        self._begin_content(at, next(iter(words.commas(at + 2, words.last)), None))
        verb = verb_after(words, at)
        if self._attributes(at) or dates_again(words, at + 1):
            self.close(1, at)
            self.push("attribution", at, at + 1)
        elif verb == at + 1 and self.top.verb is not None and is_participle(words, verb) and not lists(words, at):
            self.push("reduced" if is_apposed(words, at) else "participle", at, at + 1)
        elif self.top.lacks_verb() and is_inserted(words, at + 1):
            self.push("reduced", at, at + 1)
        elif is_gerund(words, at + 1):
            while self.top.kind == "reduced":
                self.close(len(self.open) - 1, at)
            self.push("participle", at, at + 1)
        elif verb is not None and self.top.verb is not None:
            self.join("verb", at, verb)
        elif has_subject(words, at) and self.top.verb is not None:
            self._begin_with_subject(at)

    def _begin_content(self, at: int, end: int | None) -> None:
        """Begin what was said with its subject where more is told of that before the verb: "said Ada, a cook, left"."""
        words, verb = self.words, self.top.verb
        if verb is None or end is None or verb != self.last_verb or not words.is_verb(end + 1):
            return
        if not is_object_of_saying(words, verb, at):
            return
        begin = bare_complement(words, (verb, verb), at)
        if begin is not None and begin < at:
            self.push("complement", begin, begin)

    def _begin_with_subject(self, at: int) -> None:
        """End at a comma what stands before the main clause, or join a clause: "If it rains, she stays, he goes"."""
        waiting = next((d for d in range(len(self.open), self.floor(), -1) if self.open[d - 1].lacks_verb()), 0)
        if waiting:
            self.close(waiting, at)
        else:
            self.join("coordinate", at)

    def _attributes(self, at: int) -> bool:
        """Return True if a comma opens an attribution, and no main clause: "When it rained, nobody heard of it"."""
        words = self.words
        if not attributes(words, at + 1):
            return False
        verb = words.verb(at + 1, words.last)
        has_main = any(clause.kind == "main" and clause.verb is not None for clause in self.found)
        return has_main or at - 1 in words.held or verb != words.verbs[-1]

    def _coordinate(self, at: int) -> None:
        words = self.words
        goes_with_that = words.low(at + 1) == "that" and any(clause.kind == "complement" for clause in self.open)
        if self.top.kind in NONFINITE_OF_OPEN_CLAUSE and (then := participle_after(words, at)) is not None:
            self.join("verb", at)
            self.top.verbless, self.last_verb = True, then
            return
        if self.top.verb is None or goes_with_that or names_several(words, self.last_verb, at):
            return
        if words.low(at - 1) == ",":
            self.end_commented(at)
        verb = verb_after(words, at)
        if verb is not None and is_inverted(words, at, verb):
            self.close(self.base(), at)
            self.join("coordinate", at, verb)
            return
        if verb is not None or base_after(words, at, self.top.verb):
            self.join("verb", at, verb or at + 1)
            return
        if subject_verb(words, at) is not None:
            self.close(self.base(), at)
            self.join("coordinate", at)


# By what a token begins. In each parse, such a table would hold the parse itself until garbage is collected.
_HANDLERS = {
    "hard": _Parse._hard,
    "relative": _Parse._relative,
    "complement": _Parse._complement,
    "subordinate": _Parse._subordinate,
    "coordinate": _Parse._coordinate,
    "comma": _Parse._comma_within,
    "attribution": _Parse._attribution,
    "question": _Parse._relative,
    "bracket": _Parse._bracket,
}


# The clauses of a whole text: sentence by sentence, what stands between quotation marks by itself.

# A quotation of fewer tokens, marks included, is a part of its sentence: 'the "worst" storm'.
_SPOKEN = 6
# A "sentence" longer than this many tokens is cut up, so that one of any length costs no more than its length.
LONGEST_SENTENCE = 250


class _Clauses(NamedTuple):
    tokens: TaggedWords
    found: list[Clause]


def find_clauses(tokens: TaggedWords, quotations: Sequence[QuotedSpan], first: int, last: int) -> tuple[Clause, ...]:
    """Return the clauses of the sentence, or part, `first <= i < last`, in the order of their beginnings.

    A quotation that is a sentence of its own joins nothing: its clauses stand in the clause around it.
    """
    found = _Clauses(tokens, [])
    spoken = _spoken(tokens, quotations, first, last)
    held = frozenset(at for begin, end in spoken for at in range(begin, end))
    outer = _keep(found, parse(words_of(tokens, first, last, held)), None)
    for begin, end in spoken:
        around = next((clause for clause in reversed(outer) if clause.at <= begin < clause.end), outer[0])
        _keep(found, parse(words_of(tokens, begin, end)), around)
    return tuple(found.found)


def _spoken(tokens: TaggedWords, quotations: Sequence[QuotedSpan], first: int, last: int) -> list[tuple[int, int]]:
    """Return the quotations that are sentences of their own, as tokens, marks included."""
    found: list[tuple[int, int]] = []
    for each in quotations_between(quotations, tokens.starts[first], tokens.ends[last - 1]):
        inside = tokens_within([each], tokens.starts, first, last)
        if len(inside) >= _SPOKEN and len(inside) < last - first:
            begin = min(inside)
            if not FINITE.isdisjoint(tokens.codes[begin : begin + len(inside)]):
                found.append((begin, begin + len(inside)))
    return found


def _keep(found: _Clauses, opened: list[OpenClause], around: Clause | None) -> list[Clause]:
    """Add the clauses of a sentence to those found; the outermost stand in `around`."""
    made: dict[OpenClause, Clause] = {}
    for clause in opened:
        parent = made[clause.parent] if clause.parent else around
        before = made[clause.before] if clause.before else None
        subject = _span(found.tokens, *clause.subject) if clause.subject else None
        span = _span(found.tokens, min(clause.at, clause.begin), clause.end)
        place = clause.at, clause.begin, clause.end, clause.comma
        made[clause] = Clause(clause.kind, span, clause.verb, subject, parent, before, *place)
    found.found.extend(made.values())
    return list(made.values())


def _span(tokens: TaggedWords, first: int, last: int) -> Span:
    return Span(tokens.starts[first], tokens.ends[max(first, last - 1)])
