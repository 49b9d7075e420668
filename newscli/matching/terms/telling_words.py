"""Takes the tokens of an article, returns the words among them that tell something, as what they count as.

Words of grammar, verbs of saying and words of time tell nothing here; words of one sense
(`newscli.language.lexicon.meaning.senses`) are one.
"""

from collections.abc import Sequence

from newscli.article import Article
from newscli.language.document import Document, Tokens
from newscli.language.lexicon.calendar import PARTS_OF_DAY, TODAY
from newscli.language.lexicon.meaning.senses import TELLING_LETTERS, is_of_saying, sense_of, term_of
from newscli.language.lexicon.measures import HEDGES, unit_of
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.matching.same_words.passages import is_common
from newscli.matching.terms.around import Around
from newscli.matching.terms.predicates import phrase_at

_TOLD = codes("NOMINAL VERBS ADJECTIVE") - codes("CALENDAR")
_NAMES, _VERBS = codes("NAMES"), codes("VERBS")
_TELLING_LITTLE = word_set(
    "year years month months week weeks day days time times last next people person persons number according"
    " also later earlier ago mr mrs ms dr new say"
)
_IGNORED = frozenset((*PARTS_OF_DAY, *TODAY)) | _TELLING_LITTLE
_HEDGING = frozenset(word for words, _ in HEDGES for word in words.split())
_ABOUT = 5  # words that tell what several places are about


def telling_words(tokens: Tokens, first: int, last: int) -> list[str]:
    """Return the words that tell something among the tokens `first <= i < last`."""
    found = []
    for at in range(first, last):
        if phrase := phrase_at(tokens, at):
            found.append(phrase)
        elif is_telling(tokens.lows[at], tokens.codes[at]):
            found.append(_term(tokens, at))
    return found


def is_telling(low: str, code: str) -> bool:
    """Return True if a word in lower case tells something."""
    is_hedge = low in _HEDGING and code not in _VERBS  # "close to 40", not "to close"
    if code not in _TOLD or low in _IGNORED or is_hedge or not low[0].isalpha() or unit_of(low):
        return False
    return not is_common(low) and not is_of_saying(low)


def names_told(tokens: Tokens, first: int, last: int) -> list[set[str]]:
    """Return the names among the tokens `first <= i < last`, each as the set of its words that tell something."""
    runs: list[set[str]] = []
    end = -1
    for k in range(first, last):
        if tokens.codes[k] in _NAMES and is_telling(tokens.lows[k], tokens.codes[k]):
            if end != k:
                runs.append(set())
            runs[-1].add(tokens.lows[k])
            end = k + 1
    return runs


def _term(tokens: Tokens, at: int) -> str:
    """Return what a word counts as; one of a name has no ending, and no sense but at its head ("Police")."""
    low = tokens.lows[at]
    if tokens.codes[at] not in _NAMES:
        return term_of(low)
    is_inner = tokens.codes[at - 1 : at] in _NAMES and tokens.codes[at + 1 : at + 2] in _NAMES
    return (None if is_inner else sense_of(low)) or low[:TELLING_LETTERS]


def about(words: Sequence[Around], article: Article, sentence: int) -> str:
    """Return the words that most of the places share, as a sentence of the article spells them."""
    document = Document.of(article)
    tokens = document.tokens
    first, last = tokens.sentences[sentence], [*tokens.sentences, len(tokens)][sentence + 1]
    weights: dict[str, float] = {}
    for each in words:
        for word, weight in each.all.items():
            weights[word] = weights.get(word, 0.0) + weight
    shared = {word for word in weights if sum(word in each.all for each in words) * 2 > len(words)}
    spelled: dict[str, tuple[int, str]] = {}
    for at in range(first, last):
        if (
            (word := term_of(tokens.lows[at])) in shared
            and word not in spelled
            and is_telling(tokens.lows[at], tokens.codes[at])
        ):
            spelled[word] = at, tokens[at].span.of(article.text)
    best = sorted(spelled, key=lambda word: -weights[word])[:_ABOUT]
    return " ".join(spelled[word][1] for word in sorted(best, key=spelled.__getitem__))
