"""What is inserted: phrases and participles that only tell more; and whether the verb of a clause is still to come."""

from newscli.language.clauses.connectives import DETERMINERS, PREPOSITIONS, PRONOUNS, is_gerund, is_reduced, kind_of
from newscli.language.clauses.coordination import NOMINAL, begins_clause, subject_verb
from newscli.language.clauses.reported import attributes
from newscli.language.clauses.words import Words


def in_opening(words: Words, at: int) -> bool:
    """Return True if a participle belongs to the noun a sentence opens with: "Under an accord signed on Monday,"."""
    nouns = at - words.first - 2
    if not words.tagged(words.first, PREPOSITIONS) or not 0 < nouns < 3:
        return False
    return words.low(words.first + 1) in ("a", "an") or (words.tagged(words.first + 1, DETERMINERS) and nouns == 1)


def verb_to_come(words: Words, at: int, *, inserted: bool = False) -> bool:
    """Return True if the clause has another verb after this participle, those joined to it, and what is inserted.

    A verb right after a comma counts only where something was inserted before it.
    """
    inner, tail = 0, False
    for i in range(at + 1, words.last):
        if i not in words.held and words.low(i) == ",":
            tail, inserted = is_gerund(words, i + 1), inserted or tail
        kind = "" if i in words.held else kind_of(words, i)
        if kind in ("relative", "question") or (kind == "subordinate" and begins_clause(words, i)):
            inner, inserted = inner + 1, True
        elif _ends_clause(words, i, kind):
            return False
        elif not tail and words.is_verb(i) and not words.is_verb(i - 1) and words.low(i - 1) not in ("and", "or"):
            if not inner:
                return not words.tagged(i - 1, PRONOUNS) and (inserted or words.low(i - 1) != ",")
            inner -= 1
    return False


def _ends_clause(words: Words, at: int, kind: str) -> bool:
    """Return True if nothing after a token belongs to the clause before it."""
    if kind == "comma":
        return attributes(words, at + 1)
    return kind in ("hard", "complement") or (kind == "coordinate" and subject_verb(words, at) is not None)


def is_inserted(words: Words, at: int) -> bool:
    """Return True if a participle after a comma stands between commas: "The mill, built in 1911, burned"."""
    return is_reduced(words, at) and verb_to_come(words, at, inserted=True)


def is_apposed(words: Words, at: int) -> bool:
    """Return True if commas hold a participle after its noun: "an article, published in May, about the dam"."""
    end = next(iter(words.commas(at + 1, words.last)), words.last)
    return end < words.last - 1 and words.tagged(at - 1, NOMINAL) and words.verb(at + 1, end) is None


def phrase_inserted(words: Words, at: int) -> int | None:
    """Return the comma that ends what stands between a subordinator and its clause: "when, in the 1950s, he left"."""
    end = next(iter(words.commas(at + 2, words.last)), None) if words.low(at + 1) == "," else None
    if end is None or words.verb(at, end) is not None:
        return None
    verb = words.verb(end + 1, words.stop(end + 1))
    return end if verb is not None and verb > end + 1 and not words.commas(end + 1, verb) else None
