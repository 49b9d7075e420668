"""The clauses of a document: sentences with brackets around them, and laws of clauses and chunks for any text."""

from pathlib import Path

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.article import Article
from newscli.language.clauses.clause import Clause
from newscli.language.document import Document
from newscli.language.tags import NAME_OF
from newscli.language.words import listed

# A sentence, and below it the same with a bracket around each clause, its kind first, {the subject} and *the verb*.
CASES = Path(__file__).parent / "cases" / "clauses" / "sentences.txt"
SENTENCES = CASES.read_text(encoding="utf-8").splitlines()[::2]
PIECES = st.sampled_from(
    listed(
        "Lund said that the pier , which was built in 1911 . “ ” ( ) and who they left because it opened sold to of "
        "did not is — ; after seeing shut Ada what ? 's the"
    )
)


def bracketed(article: Article) -> str:
    document, text = newscli.annotate(article), article.text
    tokens = document.tokens
    marks: list[tuple[int, int, int, str]] = []
    for number, clause in enumerate(document.clauses):
        marks += [(clause.span.start, 1, number, f"[{clause.kind} "), (clause.span.end, 0, -number, "]")]
        if clause.subject:
            marks += [(clause.subject.start, 2, number, "{"), (clause.subject.end, 0, -number - 1000, "}")]
        if clause.verb is not None:
            marks += [(tokens.starts[clause.verb], 3, number, "*"), (tokens.ends[clause.verb], 0, -2000, "*")]
    for at, _, _, mark in sorted(marks, reverse=True):
        text = text[:at] + mark + text[at:]
    return text


def test_sentences_have_their_clauses(rewrite: bool) -> None:
    lines = [line for sentence in SENTENCES for line in (sentence, bracketed(newscli.read(sentence)))]
    if rewrite:
        CASES.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert lines == CASES.read_text(encoding="utf-8").splitlines()


def test_phrases_have_their_clauses_and_tags(rewrite: bool) -> None:
    case, told = CASES.with_name("phrases.txt"), list[str]()
    for phrase in case.read_text("utf-8").splitlines()[::3]:
        article = newscli.read(phrase)
        tokens = newscli.annotate(article).tokens
        tags = (f"{low} {NAME_OF[code]}" for low, code in zip(tokens.lows, tokens.codes, strict=True))
        told += [phrase, bracketed(article), f"  {' · '.join(tags)}"]
    if rewrite:
        case.write_text("\n".join(told) + "\n", "utf-8")
    assert told == case.read_text("utf-8").splitlines()


def test_there_are_enough_sentences() -> None:
    assert len(SENTENCES) >= 40


@pytest.mark.parametrize("verb", ["announce", "visit", "open", "ask for", "agree on", "quiz", "kidnap", "warn about"])
def test_every_verb_that_and_joins_is_a_clause_of_its_own(verb: str) -> None:
    text = f"Lund will close the pier in March and {verb} a new bridge in June."
    spans = [clause.span.of(text) for clause in newscli.annotate(newscli.read(text)).clauses]
    assert spans == ["Lund will close the pier in March", f"and {verb} a new bridge in June."]


def around(clause: Clause) -> list[Clause]:
    found = []
    while clause.parent:
        clause = clause.parent
        found.append(clause)
    return found


@given(st.lists(PIECES, min_size=1, max_size=30))
def test_laws(pieces: list[str]) -> None:
    article = newscli.read(" ".join(pieces))
    document = Document.of(article)
    tokens, clauses = document.tokens, document.clauses
    verbs = [clause.verb for clause in clauses if clause.verb is not None]
    assert len(set(verbs)) == len(verbs)
    opened = {clause.at for clause in clauses} | {clause.begin for clause in clauses}
    assert all(at in verbs or at in opened for at, token in enumerate(tokens) if token.finite)
    for clause in clauses:
        assert any(sentence.span.holds(clause.span) for sentence in article.sentences)
        assert all(parent.span.holds(clause.span) for parent in around(clause))
        assert clause.verb is None or clause.span.holds(tokens[clause.verb].span)
        if clause.subject:
            assert clause.verb is not None
            assert not clause.subject.meets(tokens[clause.verb].span)
    end = 0
    for chunk in document.chunks:
        assert chunk.span.start >= end
        assert chunk.span.holds(tokens[chunk.head].span)
        assert any(sentence.span.holds(chunk.span) for sentence in article.sentences)
        end = chunk.span.end
