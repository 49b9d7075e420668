"""Snippets show the words around the hits, wherever accents, capitals and cuts fall."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.archive.search.queries import Sought, headline_hits, in_place, read_query, snippet_of
from newscli.archive.serialization import fold

LONG = " ".join(f"word{number}" for number in range(60))


def marked(query: str, text: str, **more: str) -> str:
    snippet = snippet_of({"text": text, **more}, read_query(query).sought)
    for start, end in reversed(snippet.hits):
        snippet = snippet._replace(text=f"{snippet.text[:start]}[{snippet.text[start:end]}]{snippet.text[end:]}")
    return snippet.text


@pytest.mark.parametrize(
    ("query", "text", "shown"),
    [
        ("bridge", "The Bridge is shut.", "The [Bridge] is shut."),
        ("cafe", "At the Café Noir.", "At the [Café] Noir."),
        ("choi*", "No choices, no choice.", "No [choices], no [choice]."),
        ('"no choice"', "There was no — choice.", "There was [no — choice]."),
        ("reyle's", "It was Reyle’s bridge.", "It was [Reyle’s] bridge."),
        ('shut OR "bridge is"', "The bridge is shut.", "The [bridge is] [shut]."),
        ('"the bridge" OR "bridge is"', "The bridge is shut.", "[The bridge is] shut."),
        ("bridge NOT ferry", "The bridge and the ferry.", "The [bridge] and the ferry."),
        ("bridge NOT (ferry OR tram)", "A bridge, a ferry, a tram.", "A [bridge], a ferry, a tram."),
        ("title:bridge", "The bridge is shut.", "The bridge is shut."),
        ("bridge", f"{LONG}. It is the bridge. {LONG}", "…It is the [bridge]. " + " ".join(LONG.split()[:20]) + "…"),
        ("bridge", f"{LONG} the bridge", "…word55 word56 word57 word58 word59 the [bridge]"),
        ("one two", f"One. {LONG}. Here one and two meet.", "…Here [one] and [two] meet."),
        ("gone", f"{LONG}", " ".join(LONG.split()[:24]) + "…"),
    ],
)
def test_what_is_shown(query: str, text: str, shown: str) -> None:
    assert marked(query, text) == shown


def test_a_hit_in_the_title_alone_is_shown_there() -> None:
    assert marked("bridge", "It is shut.", title="The bridge") == "The [bridge]"


def test_headlines_count_what_is_sought_in_them() -> None:
    assert headline_hits("Bridge shut", read_query("bridge shut text:bridge NOT ferry").sought) == 2


@given(st.text("aé İß한\u0301 B.", max_size=40), st.text("aéb", min_size=1, max_size=3))
def test_places_stay_and_lie_inside(text: str, word: str) -> None:
    assert len(fold(text)) == len(text)
    for snippet in (in_place(text, [Sought(word, True, "")]), snippet_of({"text": text}, (Sought(word, True, ""),))):
        for start, end in snippet.hits:
            assert fold(snippet.text[start:end]).startswith(fold(word))
