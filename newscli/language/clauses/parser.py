"""The parser of clauses: which clause stands in which, and where each begins and ends.

One pass from left to right keeps a stack of open clauses. A verb goes to the innermost clause that still lacks one and
closes what is open inside it, so that in "A man who sang was shot" *was* is the man's.
"""

from bisect import bisect_left
from typing import cast

from newscli.language.clauses.clause import Kind
from newscli.language.clauses.connectives import (
    CONJUNCTIONS,
    PREPOSITIONS,
    is_ambiguous,
    is_gerund,
    is_participle,
    is_reduced,
    is_telling,
    kind_of,
)
from newscli.language.clauses.coordination import (
    adverb_before,
    attributes,
    bare_complement,
    base_after,
    begins_clause,
    begins_contact,
    follows_relative,
    goes_on,
    has_subject,
    in_opening,
    is_apposed,
    is_inserted,
    is_inverted,
    lists,
    names_several,
    own_verb,
    participle_after,
    subject_verb,
    tells_again,
    verb_after,
    verb_to_come,
)
from newscli.language.clauses.noun_phrases import noun_before, phrase_before
from newscli.language.clauses.open_clause import NONFINITE, OpenClause
from newscli.language.clauses.subjects import subject_of
from newscli.language.clauses.words import Words
from newscli.language.tags import codes

_BEFORE_PASTS = codes("NOMINAL SUBJECT INDEFINITE WHO THAT_WHO ADVERB QUOTE")
# After a participle these tell that it is a past tense: "the council promised new lamps".
_OBJECTS = codes("DET POSSESSIVE OBJECT REFLEXIVE ADJECTIVE")
_OPENERS = codes("ADVERB COMMA QUOTE PREP")
# They neither open a clause nor belong to its verb.
_PLAIN = codes("NOUN PLURAL NAME NUMBER SUBJECT OBJECT OF PREP_TO STOP TITLE CALENDAR MONEY PERCENT HYPHEN")
_DASHES, _QUOTES = codes("DASH"), codes("QUOTE")
# Clauses that a comma in front of them ends with the next comma.
_INSERTED = frozenset(("relative", "reduced", "participle"))
_COMMENTING = frozenset(("relative", "subordinate"))
# Clauses that end where another with its own subject is joined to the one around them.
_ENDED_BY_ANOTHER = frozenset(("relative", "reduced", "participle", "subordinate", "attribution"))


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


class _Parse:
    """The clauses found so far, and the stack of those that are still open."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.found: list[OpenClause] = []
        self.open: list[OpenClause] = []
        self.last_verb = -9
        self.quoted = False
        self.handlers = {
            "hard": self._hard,
            "relative": self._relative,
            "complement": self._complement,
            "subordinate": self._subordinate,
            "coordinate": self._coordinate,
            "comma": self._comma_within,
            "attribution": self._attribution,
            "question": self._relative,
            "bracket": self._bracket,
        }

    def read(self) -> list[OpenClause]:
        words = self.words
        self._push("main", words.first, words.first)
        if is_participle(words, words.first) or is_gerund(words, words.first):
            self._push("participle", words.first, words.first)
        tags, held = words.row.codes, words.held
        for at in range(words.first, words.last):
            if at in held:
                if words.low(at) == "," and words.tagged(at + 1, _QUOTES):
                    self._end_inserted(at + 2)
            elif tags[at] not in _PLAIN or words.row.lows[at] == "time":
                self._read(at)
        self._close(0, words.last)
        return self.found

    def _read(self, at: int) -> None:
        words = self.words
        if words.row.codes[at] in _QUOTES:
            self.quoted = not self.quoted
        elif words.is_verb(at) or is_participle(words, at):
            self._verb(at)
        elif kind := kind_of(words, at):
            self.handlers[kind](at)

    @property
    def top(self) -> OpenClause:
        return self.open[-1]

    def _push(self, kind: Kind, at: int, begin: int, before: OpenClause | None = None) -> None:
        parent = self.open[-1] if self.open else None
        clause = OpenClause(kind, at, begin, parent, comma=self.words.low(at) == "," or self.words.low(at - 1) == ",")
        clause.before = before
        self.open.append(clause)
        self.found.append(clause)

    def _close(self, depth: int, at: int) -> None:
        """Close all clauses deeper than `depth`."""
        while len(self.open) > depth:
            self.open.pop().end = at

    def _verb(self, at: int) -> None:
        if at == self.last_verb:
            return
        if goes_on(self.words, self.last_verb, at) or (at == self.top.begin and self.top.kind in NONFINITE):
            self.last_verb = at
        elif self._is_reduced(at):
            self._push("reduced", at, at)
        elif self.words.is_verb(at) or self._lacks(at):
            self._finite(at)

    def _is_reduced(self, at: int) -> bool:
        """Return True if a participle is no verb of its clause: "a strike begun in March", "men shot in May died"."""
        words = self.words
        if self.top.lacks_verb() and follows_relative(words, at):
            return False
        if not is_reduced(words, at) or (self.top.kind == "participle" and self.top.at >= at - 1):
            return False
        if not words.is_verb(at):
            return True
        if any(clause.lacks_verb() for clause in self.open):
            return in_opening(words, at) or verb_to_come(words, at)
        told = is_telling(words, self.last_verb) and not words.tagged(self.last_verb + 1, PREPOSITIONS)
        return self.top.verb is not None and not told

    def _lacks(self, at: int) -> bool:
        """Return True if nothing but this participle can be the verb of its clause, so that it is a past tense."""
        words = self.words
        if not is_ambiguous(words.low(at)) or not any(clause.lacks_verb() for clause in self.open):
            return False
        if follows_relative(words, at):
            return self.top.lacks_verb()
        if not words.tagged(at - 1, _BEFORE_PASTS):
            return False
        return words.verb(at + 1, words.last) is None or words.tagged(at + 1, _OBJECTS)

    def _finite(self, at: int) -> None:
        if self.top.lacks_verb() and begins_contact(self.words, self.top.begin, at):
            self._push("relative", at - 1, at - 1)
            self.top.verb = self.last_verb = at
            return
        if (begin := self._told(at)) is not None:
            self._push("complement", begin, begin)
            self.top.verb = self.last_verb = at
            return
        depth = next((d for d in range(len(self.open), self._floor(), -1) if self.open[d - 1].lacks_verb()), 0)
        if depth:
            self._close(depth, adverb_before(self.words, at))
            self.top.verb = at
        elif told := bare_complement(self.words, (self.last_verb, self.top.at), at):
            self._push("complement", told, told)
            self.top.verb = at
        else:
            self._new(at)
        self.last_verb = at

    def _told(self, at: int) -> int | None:
        """Return where a clause begins right after a verb of saying, though one further out waits for its verb."""
        if self.top.lacks_verb() or not any(clause.lacks_verb() for clause in self.open):
            return None
        begin = phrase_before(self.words, at, self.last_verb + 1)
        return begin if begin is not None and is_telling(self.words, begin - 1) else None

    def _new(self, at: int) -> None:
        """Open a clause that no connective opens: "I think it is open", "the man she saw"."""
        begin = noun_before(self.words, at, self.last_verb + 1)
        begin = adverb_before(self.words, at) if begin is None else begin
        self._push("complement", begin, begin)
        self.top.verb = at

    def _floor(self) -> int:
        """Return how deep the clause stands that nothing open now reaches out of."""
        return max((depth for depth, clause in enumerate(self.open) if clause.kind == "aside"), default=0)

    def _hard(self, at: int) -> None:
        """Begin anew after a semicolon or a dash; put what stands between two dashes aside."""
        words = self.words
        aside = self._floor()
        if self.quoted:
            return  # "Kingsman: The Secret Service"
        if words.low(at) in (";", ":"):
            aside = 0
        elif not aside and any(words.tagged(i, _DASHES) for i in range(at + 2, words.last)):
            self._push("aside", at, at + 1)
            return
        self._close(aside, at)
        if not aside:
            self._push("main", at, at + 1)

    def _bracket(self, at: int) -> None:
        """Put aside what stands in brackets and has a verb."""
        words = self.words
        if words.low(at) == "(":
            end = next((i for i in range(at, words.last) if words.low(i) == ")"), at)
            if words.verb(at, end) is not None:
                self._push("aside", at, at + 1)
        elif aside := self._floor():
            self._close(aside, at)

    def _relative(self, at: int) -> None:
        words = self.words
        if own_verb(words, at) is None or self._asks(at):
            return
        if words.low(at) in ("when", "where"):
            self._close(self._base(), at - 1)
        before = self.top.opening()
        if words.tagged(at - 1, CONJUNCTIONS) and before.kind == "relative":
            self._close(len(self.open) - 1, at - 1)  # "which leaked but which nobody mended"
            self._push("relative", at, at, before)
            self.top.comma = before.comma
        else:
            self._push(cast(Kind, kind_of(words, at)), at, at)

    def _asks(self, at: int) -> bool:
        """Return True if a question begins with a word: "Who left?", "And how did it end?"."""
        words = self.words
        opens = at == words.first or (at == words.first + 1 and words.tagged(at - 1, CONJUNCTIONS | _OPENERS))
        return opens and "?" in words.row.lows[at : words.last]

    def _complement(self, at: int) -> None:
        joined = self.words.low(at - 1)
        new = joined not in ("and", "but") or any(clause.kind == "complement" for clause in self.found)
        if self.words.verb(at + 1, self.words.last) is None or not new:
            return
        while len(self.open) > 1 and joined in ("and", "but", ",") and self.top.kind == "complement":
            self._close(len(self.open) - 1, at - 1)
        self._push("complement", at, at + 1)

    def _subordinate(self, at: int) -> None:
        words = self.words
        if not begins_clause(words, at) or (words.tagged(at, PREPOSITIONS) and self._has_no_verb_left(at)):
            return
        verb = words.verb(at + 1, words.last) or at
        comma = any(words.low(i) == "," and i not in words.held for i in range(at + 1, verb))
        if not comma or self.open[0].verb is not None:  # but "After the storm, the town was empty"
            self._push("subordinate", at, at + 1)

    def _has_no_verb_left(self, at: int) -> bool:
        """Return True if the clauses that wait for their verbs need all that are to come."""
        waiting = sum(clause.lacks_verb() for clause in self.open[self._floor() :])
        return bool(waiting) and len(self.words.verbs) - bisect_left(self.words.verbs, at) <= waiting

    def _attribution(self, at: int) -> None:
        if at > self.words.first:
            self._close(1, at)
            self._push("attribution", at, at)
            self.top.verbless = True

    def _comma_within(self, at: int) -> None:
        if self.top.kind != "attribution" or not self.top.lacks_verb():  # ", its keeper, Bo Arden, said"
            self._comma(at)

    def _comma(self, at: int) -> None:
        words = self.words
        self._end_inserted(at)
        verb = verb_after(words, at)
        if self._attributes(at) or tells_again(words, at + 1):
            self._close(1, at)
            self._push("attribution", at, at + 1)
        elif verb == at + 1 and self.top.verb is not None and is_participle(words, verb) and not lists(words, at):
            self._push("reduced" if is_apposed(words, at) else "participle", at, at + 1)
        elif self.top.lacks_verb() and is_inserted(words, at + 1):
            self._push("reduced", at, at + 1)
        elif is_gerund(words, at + 1):
            while self.top.kind == "reduced":
                self._close(len(self.open) - 1, at)
            self._push("participle", at, at + 1)
        elif verb is not None and self.top.verb is not None:
            self._join("verb", at, verb)
        elif has_subject(words, at) and self.top.verb is not None:
            self._begin_with_subject(at)

    def _begin_with_subject(self, at: int) -> None:
        """End at a comma what stands before the main clause, or join a clause: "If it rains, she stays, he goes"."""
        waiting = next((d for d in range(len(self.open), self._floor(), -1) if self.open[d - 1].lacks_verb()), 0)
        if waiting:
            self._close(waiting, at)
        else:
            self._join("coordinate", at)

    def _attributes(self, at: int) -> bool:
        """Return True if a comma opens an attribution, and no main clause: "When it rained, nobody heard of it"."""
        words = self.words
        if not attributes(words, at + 1):
            return False
        verb = words.verb(at + 1, words.last)
        told = any(clause.kind == "main" and clause.verb is not None for clause in self.found)
        return told or at - 1 in words.held or verb != words.verbs[-1]

    def _end_inserted(self, at: int) -> None:
        """Close what a comma ends: a clause inserted between commas, or one that opens the sentence."""
        while len(self.open) > 1:
            top = self.open[-1]
            inserted = top.verbless or (top.opening().comma and top.opening().kind in _INSERTED)
            waits = any(clause.lacks_verb() for clause in self.open[self._floor() : -1])
            if top.lacks_verb() or not (inserted or (waits and top.kind != "complement")):
                return
            self._close(len(self.open) - 1, at)

    def _coordinate(self, at: int) -> None:
        words = self.words
        told_on = words.low(at + 1) == "that" and any(clause.kind == "complement" for clause in self.open)
        if self.top.kind in NONFINITE and (then := participle_after(words, at)) is not None:
            self._join("verb", at)
            self.top.verbless, self.last_verb = True, then
            return
        if self.top.verb is None or told_on or names_several(words, self.last_verb, at):
            return
        if words.low(at - 1) == ",":
            self._end_commented(at)
        verb = verb_after(words, at)
        if verb is not None and is_inverted(words, at, verb):
            self._close(self._base(), at)
            self._join("coordinate", at, verb)
            return
        if verb is not None or base_after(words, at, self.top.verb):
            self._join("verb", at, verb or at + 1)
            return
        if subject_verb(words, at) is not None:
            self._close(self._base(), at)
            self._join("coordinate", at)

    def _end_commented(self, at: int) -> None:
        """Close what a comma opened and a comma ended: "It began in 2021, when it rained, and ended last year"."""
        while len(self.open) > 1 and self.top.opening().comma and self.top.opening().kind in _COMMENTING:
            self._close(len(self.open) - 1, at)

    def _base(self) -> int:
        """Return how deep the clause stands that a new one with its own subject is joined to."""
        depth = len(self.open)
        while depth > 1 and self.open[depth - 1].kind in _ENDED_BY_ANOTHER:
            depth -= 1
        return len(self.open) if self.open[depth - 1].verb is None else depth

    def _join(self, kind: Kind, at: int, verb: int | None = None) -> None:
        before = self.top
        self._close(len(self.open) - 1, at)
        self._push(kind, at, at + 1, before)
        if verb is not None:
            self.top.verb = self.last_verb = verb
