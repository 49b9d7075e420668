"""English verbs: takes a word, returns which verbs it may be a form of; British spellings lead to the American verb."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newscli.language.lexicon.inflection import FORMS, inflect, irregular_verbs, possible_bases
from newscli.language.lexicon.verb_words import BRITISH, NOUNS_FIRST, NOUNS_TOO, ONLY_VERBS, SELDOM_NOUNS


class VerbForm(NamedTuple):
    """A form of a verb: its base, and the letters of the forms it may be (see `inflection.FORMS`)."""

    base: str
    forms: str


class VerbTable:
    """All verbs; what a word may be is worked out when it is asked for, since an article asks for few."""

    def __init__(self) -> None:
        """Read the lists."""
        self._nouns_first = frozenset(NOUNS_FIRST.split())
        self._nouns_too = self._nouns_first.union(NOUNS_TOO.split())
        self._nouns_at_all = self._nouns_too.union(SELDOM_NOUNS.split())
        self._bases = frozenset(ONLY_VERBS.split()) | self._nouns_too | irregular_verbs().keys()
        self._british = dict(row.split() for row in BRITISH.split(";"))
        self._known: dict[str, tuple[VerbForm, ...]] = {}
        self._irregular: dict[str, list[str]] = {"has": ["have"]}
        for base, spellings in irregular_verbs().items():
            for form in {form for forms in spellings for form in forms}:
                self._irregular.setdefault(form, []).append(base)

    def __contains__(self, base: str) -> bool:
        """Return True if `base` is the base of a verb in its American spelling."""
        return base in self._bases

    def __iter__(self) -> Iterator[str]:
        """Yield the bases of all verbs, sorted."""
        yield from sorted(self._bases)

    def is_noun_too(self, base: str) -> bool:
        """Return True if a verb is a common noun as well: *claim*, *vote*, not *announce*."""
        return base in self._nouns_too

    def is_noun_at_all(self, base: str) -> bool:
        """Return True if a verb is a noun as well, be it seldom: *catch*."""
        return base in self._nouns_at_all

    def is_noun_first(self, base: str) -> bool:
        """Return True if a verb is a noun more often than a verb: *group*, *house*, not *claim*."""
        return base in self._nouns_first

    def is_irregular(self, word: str) -> bool:
        """Return True if a word is the past or the participle of an irregular verb: *found*, *put*."""
        return word in self._irregular

    def get(self, word: str) -> VerbForm | None:
        """Return the verb whose form `word` is, None where it is none; see `readings` for words that fit several."""
        readings = self.readings(word)
        return readings[0] if readings else None

    def has_form(self, word: str, name: str) -> bool:
        """Return True if a word may be the form of that `name` ("PAST") of some verb."""
        return any(FORMS[name] in form.forms for form in self.readings(word))

    def readings(self, word: str) -> tuple[VerbForm, ...]:
        """Return every verb whose form `word` may be, irregular ones first: *found* is of *find* and of *found*."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            known = self._known[word] = self._readings(word)
        return known

    def _readings(self, word: str) -> tuple[VerbForm, ...]:
        if not word.endswith(_ENDINGS) and word not in self._irregular and self.american(word) is None:
            return ()  # most words are no verbs, and this is a third of the work
        found = set()
        for spelled in possible_bases(word).union(self._irregular.get(word, ())):
            base = self.american(spelled)
            if base and (letters := inflect(spelled).letters(word)):
                found.add(VerbForm(base, letters))
        return tuple(sorted(found, key=self._order))

    def _order(self, form: VerbForm) -> tuple[bool, str]:
        return form.base not in irregular_verbs(), form.base

    def american(self, base: str) -> str | None:
        """Return the American spelling of a verb in American or British spelling, None of what is no verb."""
        if base in self._bases:
            return base
        american = self._british.get(base) or (base[:-2] + "ze" if base.endswith(_BRITISH_ENDINGS) else None)
        return american if american in self._bases else None


_MOST_KEPT = 10_000
_ENDINGS = ("s", "ed", "ing")
_BRITISH_ENDINGS = ("ise", "yse")


@cache
def verb_table() -> VerbTable:
    """Return the table of every verb."""
    return VerbTable()
