"""Learn in which role sources speak: takes marked statements with their roles, writes `newscli/quotes/roles.tsv`.

    python tests/learn/roles.py CORPORA

Needs numpy. The roles are those of `data/sourcing` and of the stand-off marks; what is held out is left out. First, in
turn, the real articles are told by a model that was learnt without a sixth of them: printed is how many of each role
that is told are right, and how many of it are found; then the same of those that are held out.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np
import standoff
from confidence import matches, placed, words_at
from logistic import RAREST
from tables import format_table

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import newscli
from newscli.article import Article
from newscli.language.lexicon.roles import Role
from newscli.language.linear_model import UNIT
from newscli.quotes.results import Quote, listed
from newscli.quotes.roles import LEARNT, Roles, role_of

from scoring.sourcing import ROLES, articles
from scoring.tally import overlap, pair

TARGET = Path(newscli.__file__).parent / "quotes" / "roles.tsv"
PENALTY, WORDS_PENALTY, ROUNDS, STEP, FOLDS = 1.0, 3.0, 400, 0.05, 6
INVENTED = 2.5  # the weight of a statement of an article that was invented
SECOND = 0.35  # the share of the second of two roles that are right
KEEP = 280  # facts, the weightiest: few generalize as well as many

Weights = dict[str, list[float]]


class Told(NamedTuple):
    """A statement that was found: its article, its speaker's name and facts, the role that words alone tell, those that
    are right, whether the article is real, and whether nothing may be learnt from it."""

    article: str
    speaker: str
    facts: frozenset[str]
    by_words: Role | None
    right: tuple[str, ...]
    real: bool
    held_out: bool


def real(corpora: Path) -> Iterator[Told]:
    """Yield the statements of the articles that have roles among the stand-off marks."""
    for each in chain(standoff.joined(corpora), standoff.readings(corpora, standoff.ROLES)):
        marks = [mark for mark in each["statements"] if mark.get("role")]
        if not marks:
            continue
        day = each["published"] and date.fromisoformat(each["published"])
        article = newscli.read(each["text"], published=day or None)
        quotes = newscli.find_quotes(article)
        ours = listed(quotes).quotes
        gold = [words_at(each["text"], placed(each["text"], mark["text"])) for mark in marks]
        found = [words_at(each["text"], [article.origin(span) for span in quote.content]) for quote in ours]
        roles = Roles(article, quotes.quotes)
        for at, mark in matches(gold, found).items():
            right = [ROLES[letter] for letter in marks[mark]["role"]]
            yield from row(article, roles, ours[at], each["id"], right, real=True, held_out=each["held_out"])


def invented() -> Iterator[Told]:
    """Yield the statements of `data/sourcing`."""
    for each in articles():
        article = each.ground.article
        quotes = newscli.find_quotes(article)
        roles, ours = Roles(article, quotes.quotes), listed(quotes).quotes
        found = [each.ground.found(*quote.content) for quote in ours]
        for mark, at in pair([mark.words for mark in each.statements], found, overlap).items():
            right = sorted(each.statements[mark].roles)
            yield from row(article, roles, ours[at], each.name, right, real=False, held_out=each.held_out)


def row(
    article: Article, roles: Roles, quote: Quote, name: str, right: Sequence[str], *, real: bool, held_out: bool
) -> Iterator[Told]:
    """Yield what is known of the speaker of a quote, nothing where nobody is resolved."""
    speaker = quote.speaker
    if right and speaker is not None and speaker.resolved:
        facts, by_words = frozenset(roles.facts(speaker)), roles.by_words(speaker)
        yield Told(name, speaker.name, facts, by_words, tuple(right), real, held_out)


def fit(rows: Sequence[Told]) -> Weights:
    """Return the weights of the weightiest facts for the roles that are learnt."""
    rows = [each for each in rows if each.by_words is None]
    often = Counter(fact for each in rows for fact in each.facts)
    weights = fit_facts(rows, sorted(fact for fact, times in often.items() if times >= RAREST))
    weight = {name: max(map(abs, row)) * often[name] ** 0.5 for name, row in weights.items()}
    return fit_facts(rows, sorted(sorted(weights, key=lambda name: (-weight[name], name))[:KEEP]))


def fit_facts(rows: Sequence[Told], names: Sequence[str]) -> Weights:
    """Return the weights of the facts `names` (softmax with an L2 penalty, by Adam)."""
    x = np.array([[name in each.facts for name in names] for each in rows], dtype=float)
    y = np.array([wanted(each.right) for each in rows])
    said = Counter((each.article, each.speaker) for each in rows)
    weight = np.array([(1 if each.real else INVENTED) / said[each.article, each.speaker] ** 0.5 for each in rows])
    penalty = np.array([[WORDS_PENALTY if name.startswith("word ") else PENALTY] for name in names])
    weights, mean, square = (np.zeros((len(names), len(LEARNT))) for _ in range(3))
    for turn in range(1, ROUNDS):
        p = np.exp(x @ weights)
        p /= p.sum(axis=1, keepdims=True)
        steep = x.T @ ((p - y) * weight[:, None]) + penalty * weights
        mean, square = 0.9 * mean + 0.1 * steep, 0.99 * square + 0.01 * steep**2
        weights -= STEP * (mean / (1 - 0.9**turn)) / (np.sqrt(square / (1 - 0.99**turn)) + 1e-8)
    return dict(zip(names, weights.tolist(), strict=True))


def wanted(right: Sequence[str]) -> list[float]:
    """Return the share of each role that is learnt: the first of two that are right has more."""
    first, *second = [role if role in LEARNT else "other" for role in right]
    shares = Counter({first: 1 - SECOND if second else 1})
    shares.update({role: SECOND / len(second) for role in second})
    return [shares[role] for role in LEARNT]


def told(weights: Weights, each: Told) -> str:
    """Return the role that newscli tells by a model."""
    if each.by_words is not None:
        return each.by_words
    rows = [weights[fact] for fact in each.facts if fact in weights]
    return role_of(each.facts, np.sum(rows, axis=0).tolist())


def report(name: str, rows: Sequence[tuple[Told, str]]) -> None:
    """Print how many that are told are right, and how many are found, of each role."""
    print(f"{name}: {sum(role in each.right for each, role in rows) / len(rows):.1%} of {len(rows)} right")
    for role in ROLES.values():
        ours = [each for each, one in rows if one == role]
        gold = [one for each, one in rows if each.right == (role,)]
        right = sum(role in each.right for each in ours) / (len(ours) or 1)
        print(f"  {role:<11}{right:6.1%} of {len(ours):<5}{gold.count(role) / (len(gold) or 1):6.1%} of {len(gold)}")


def main() -> None:
    """Print how well roles are told, and write the table."""
    rows = [*real(Path(sys.argv[1])), *invented()]
    learnt = [each for each in rows if not each.held_out]
    names = sorted({each.article for each in learnt if each.real})
    left_out: list[tuple[Told, str]] = []
    for fold in range(FOLDS):
        out = set(names[fold::FOLDS])
        weights = fit([each for each in learnt if each.article not in out])
        left_out += [(each, told(weights, each)) for each in learnt if each.article in out]
    report("real articles, left out in turn", left_out)
    weights = fit(learnt)
    for kind, is_real in (("real", True), ("invented", False)):
        report(f"{kind} ones, held out", [(e, told(weights, e)) for e in rows if e.held_out and e.real == is_real])
    head = {
        "what": "what each fact adds to the log odds of the roles: " + ", ".join(LEARNT),
        "corpus": "articles of CNN/DailyMail (Hermann et al. 2015), of the training part of PolNeAR "
        "(Newell et al. 2018), and of web pages of newspapers, marked by hand for newscli, "
        "and the texts of data/sourcing",
        "licence": "none stated; the texts are their publishers' and the marks their makers', "
        "and only numbers learnt from them are here",
        "learnt": str(datetime.now(UTC).date()),
        "command": "python tests/learn/roles.py CORPORA",
    }
    table = {fact: ",".join(str(round(each / UNIT)) for each in weights[fact]) for fact in weights}
    TARGET.write_text(format_table(head, {"role": table}), encoding="utf-8")


if __name__ == "__main__":
    main()
