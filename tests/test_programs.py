"""Programs that ask by the Model Context Protocol get what commands print, and no file, address or write unasked."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from newscli.cli.program import program
from newscli.cli.program.tools import READING, Allowed, answer, commands, words_of
from newscli.cli.program.tools import tool as as_tool
from newscli.errors import RefError, UsageError

from front_door import environment, run

STORY = "Bridge shut\n\nBy Ina Verhoef\n5 May 2023\n\nThe old bridge is unsafe, Mayor Ana Ferro said on Tuesday.\n"


def words(name: str, allowed: Allowed | None = None, /, **given: Any) -> list[str]:
    """Return the command line that a call comes to."""
    allowed = allowed or Allowed()
    return words_of(commands(program(["help"]), allowed), name, given, allowed)


def test_a_client_lists_the_tools_and_reads_with_places(tmp_path: Path) -> None:
    from mcp import Client, StdioServerParameters  # which takes a second to load

    run(tmp_path, "add", "-", given=STORY)
    server = StdioServerParameters(
        command=sys.executable, args=["-P", "-m", "newscli", "mcp", "--write"], env=environment(tmp_path)
    )

    async def talk() -> tuple[Any, ...]:
        async with Client(server) as client:
            return (
                await client.list_tools(),
                await client.call_tool("quotes", {"refs": ["@1"]}),
                await client.call_tool("note", {"name": "@1", "words": ["ask", "her"]}),
                await client.call_tool("show", {"refs": ["nobody"]}),
                await client.call_tool("show", {"refs": ["http://127.0.0.1:9/"]}),
            )

    listed, quoted, noted, missed, refused = asyncio.run(talk())
    assert {each.name for each in listed.tools if each.annotations.read_only_hint} == {*READING}
    assert {each.name for each in listed.tools} - {*READING} == {"add", "tag", "note", "mark"}
    (quote,) = json.loads(quoted.content[0].text)["quotes"]
    assert (quote["speaker"]["name"], quote["content"][0]["text"]) == ("Ana Ferro", "The old bridge is unsafe")
    assert (noted.is_error, run(tmp_path, "note", "@1").out.count("ask her")) == (False, 1)
    assert (missed.is_error, json.loads(missed.content[0].text)["error"]["code"]) == (True, "ref")
    assert (refused.is_error, "--fetch" in refused.content[0].text) == (True, True)


def test_the_tools_are_the_commands_that_read() -> None:
    found = {name: as_tool(each) for name, each in commands(program(["help"]), Allowed()).items()}
    assert [*found] == [*READING]
    assert all(each.description and each.annotations and each.annotations.read_only_hint for each in found.values())
    taken = set(found["quotes"].input_schema["properties"])
    assert {"refs", "sure", "why"} <= taken
    assert not {"output", "archive", "cookies", "allow_private"} & taken


def test_each_option_is_given_as_its_kind_says() -> None:
    for command in commands(program(["help"]), Allowed()).values():
        taken = as_tool(command).input_schema["properties"]
        assert [*taken] == [each["name"] for each in command["options"]]
        for each in command["options"]:
            one = taken[each["name"]]
            assert (one["type"] == "array") is each["several"]
            one = one["items"] if each["several"] else one
            assert (one["type"] == "boolean") is each["flag"]
            assert one.get("enum", []) == ([] if each["flag"] else each["choices"])


def test_files_are_read_in_folders_that_are_given_alone(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    for folder in (inside, outside):
        folder.mkdir()
        (folder / "story.txt").write_text(STORY, "utf-8")
    (inside / "link.txt").symlink_to(outside / "story.txt")
    allowed = Allowed(folders=(inside,))
    assert words("show", allowed, refs=["story.txt"])[-1] == str(inside / "story.txt")
    for ref in (str(outside / "story.txt"), "../out/story.txt", "link.txt"):
        with pytest.raises(RefError, match="under no folder"):
            words("show", allowed, refs=[ref])
    with pytest.raises(RefError, match=r"link\.txt leads out of the folder"):
        words("show", allowed, refs=["."])
    (inside / "link.txt").rename(tmp_path / "link.txt")
    (inside / "same.txt").symlink_to(inside / "story.txt")
    (inside / ".hidden.txt").symlink_to(outside / "story.txt")
    (inside / "other").symlink_to(outside)  # no file in a folder that is a link is read
    assert words("show", allowed, refs=["."])[-1] == str(inside)
    (tmp_path / "link.txt").rename(inside / "link.txt")
    assert words("check", allowed, refs=["@1"], against=["story.txt"])[-3:-1] == [
        f"--against={inside / 'story.txt'}",
        "--",
    ]
    for ref in (str(outside / "story.txt"), "../out/story.txt", "link.txt"):
        with pytest.raises(RefError, match="under no folder"):
            words("check", allowed, refs=["@1"], against=["@2", ref])
    for tool in ("show", "quotes", "trace", "history"):
        key = {"trace": "words", "history": "name"}.get(tool, "refs")
        with pytest.raises(RefError):
            words(tool, **{key: [str(inside / "story.txt")]})
    with pytest.raises(RefError, match="under no folder"):
        words("trace", allowed, words=f"{outside}/a b.txt", quote=1)
    assert words("trace", words=["either/or", "is bad"])[-2:] == ["either/or", "is bad"]


def test_a_file_of_addresses_leads_nowhere_unasked(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("https://a.invalid/\n", "utf-8")
    allowed = Allowed(archive=tmp_path / "archive.db", folders=(tmp_path,))
    said = asyncio.run(answer(words("show", allowed, refs=["list.txt"]), allowed))
    assert said.is_error
    assert "Start newscli mcp with --fetch" in said.content[0].text  # type: ignore[union-attr]


def test_nothing_is_fetched_written_or_set_unasked() -> None:
    asked_for = {"refs": ["@1"], "against": ["https://a.example/"]}
    for tool, given in (
        ("show", {"refs": ["https://a.example/"]}),
        ("check", asked_for),
        ("trace", {"words": ["https://a.example/", ""], "quote": 1}),
        ("people", {"words": ["merge", "A", "B"]}),
    ):
        with pytest.raises(RefError, match=r"Start newscli mcp with --(fetch|write)"):
            words(tool, **given)
    wrong: tuple[tuple[str, dict[str, Any]], ...]
    wrong = ("add", {"sources": ["x"]}), ("archive", {}), ("quotes", {"refs": ["@1"], "output": "x"})
    for tool, asked in wrong:
        with pytest.raises(UsageError):
            words(tool, **asked)
    assert words("list", tag=["x", "--output=y"])[1:] == ["--json", "--tag=x", "--tag=--output=y"]
    assert words("show", refs=["--output=y"])[-2:] == ["--", "--output=y"]
    assert "--peek" in words("digest")
