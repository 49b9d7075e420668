"""The noun chunks of a document: sentences with brackets around theirs and *the head*."""

import newscli
import pytest


def bracketed(text: str) -> str:
    """Return a text with its noun chunks in brackets, their heads between asterisks."""
    document = newscli.annotate(newscli.read(text))
    for chunk in reversed(document.chunks):
        start, end = chunk.span.start, chunk.span.end
        head = document.tokens[chunk.head].span
        inside = f"[{text[start : head.start]}*{head.of(text)}*{text[head.end : end]}]"
        text = text[:start] + inside + text[end:]
    return text


@pytest.mark.parametrize(
    "marked",
    [
        "[The old harbor *master*] of [Port *Ellery*] left [the two very large grey *ships*] in [the *dock*].",
        "[The mayor's *office*] denied [*it*] on [*Tuesday*].",
        "[Ina *Ray*], [*43*], runs [the company's oldest *ferry*], [*which*] sank near [Cape *Noon*] in [*1999*].",
        "“[*We*] lost [40 *percent*] of [our *sales*],” said [the shop *owner*].",
        "[*Storms*] and [a *strike*] closed [the *yard*].",
    ],
)
def test_sentences_have_their_noun_chunks(marked: str) -> None:
    assert bracketed("".join(letter for letter in marked if letter not in "[]*")) == marked
