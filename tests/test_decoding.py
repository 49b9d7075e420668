"""Bytes become text where it is evident how; else the error says which byte is wrong."""

import newscli
import pytest
from newscli.errors import InputError
from newscli.ingest.readers.assembly import decode

STORY = "“We had no choice,” said Zoë Reyle. The bridge at Málaga is shut – for now."

HOSTILE = [
    *'"“()[].…1 \na@_*\\#>:/\xa0',
    "• ",
    "- ",
    "By ",
    "Share\n",
    "Jan 1 ",
    "1/1/20 ",
    "\x1b[",
    "\0a",
    "| ",
    "a b\n",
    "![",
    "](",
]


@pytest.mark.parametrize(
    "data",
    [
        STORY.encode(),
        b"\xef\xbb\xbf" + STORY.encode(),
        STORY.encode("utf-16"),
        b"\xfe\xff" + STORY.encode("utf-16-be"),
        STORY.encode("utf-16-le"),
        STORY.encode("utf-16-be"),
        STORY.encode("utf-32"),
        STORY.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 mark", "utf-16", "utf-16-be mark", "utf-16-le", "utf-16-be", "utf-32", "cp1252"],
)
def test_evident_encodings(data: bytes) -> None:
    assert decode(data) == STORY
    assert newscli.read(data).raw == STORY


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (STORY.encode() + b" and \xff again", f"byte {len(STORY.encode()) + 5} "),
        (b"The caf\x81 is shut.", "byte 7 "),
        (b"\xef\xbb\xbfabc \xe2\x28", "byte 7 "),
        (b"\xff\xfea\0b", "byte 4 "),
        (STORY.encode("utf-16-le") + b"\0\xd8a\0", f"byte {2 * len(STORY)} "),
        (b"%PDF-1.7 and so on", "is a PDF, not text"),
        (b"\x89PNG\r\n\x1a\n", "is a picture, not text"),
        (bytes(range(1, 32)) * 40, "binary"),
        (b"\0" * 300, "binary"),
        (b"", "empty"),
        (b" \n\t\n", "empty"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says) as caught:
        newscli.read(data)
    assert "\n" not in str(caught.value)


def test_control_characters_are_left_out_and_offsets_hold() -> None:
    raw = "The \x00bridge\x07 is \x1b[31mshut\x1b[0m.\u202e Trams\u200b stop."
    article = newscli.read(raw)
    assert article.text == "The bridge is shut. Trams stop."
    assert {out.kind for out in article.left_out} == {"control"}
    at = article.text.index("Trams")
    assert article.origin(newscli.Span(at, at + 5)).of(raw) == "Trams"


def test_a_byte_order_mark_in_text_is_left_out() -> None:
    assert newscli.read("\ufeffThe bridge is shut.").raw == "The bridge is shut."


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("lead", ["", "---\ntitle: x\n---\n"], ids=["paste", "Markdown"])
def test_hostile_input_comes_to_an_end(piece: str, lead: str) -> None:
    article = newscli.read(f"{lead}The bridge is shut {piece * 20_000}")
    assert article.text
