"""Programs that ask by the Model Context Protocol get what commands print, and no file, address or write unasked."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from mcp import Client, StdioServerParameters
from newscli.cli.program.tools import READING

from front_door import environment, run

STORY = "Bridge shut\n\nBy Ina Verhoef\n5 May 2023\n\nThe old bridge is unsafe, Mayor Ana Ferro said on Tuesday.\n"


def asked(home: Path, ask: Callable[[Client], Awaitable[Any]], *options: str) -> Any:
    """Return what a client's calls come to."""
    given = StdioServerParameters(
        command=sys.executable, args=["-P", "-m", "newscli", "mcp", *options], env=environment(home)
    )

    async def talk() -> Any:
        async with Client(given) as client:
            return await ask(client)

    return asyncio.run(talk())


def call(home: Path, tool: str, *options: str, **given: Any) -> tuple[bool, str]:
    """Return if a call failed, and its first words."""
    done = asked(home, lambda client: client.call_tool(tool, given), *options)
    return bool(done.is_error), done.content[0].text


def test_the_tools_are_the_commands_that_read(tmp_path: Path) -> None:
    listed = asked(tmp_path, lambda client: client.list_tools())
    assert sorted(tool.name for tool in listed.tools) == sorted(READING)
    assert all(tool.description and tool.annotations.read_only_hint for tool in listed.tools)
    (quotes,) = (tool for tool in listed.tools if tool.name == "quotes")
    assert {"refs", "sure", "why"} <= set(quotes.input_schema["properties"])
    assert not {"output", "archive", "cookies", "allow_private"} & set(quotes.input_schema["properties"])


def test_a_stored_article_is_read_with_places(tmp_path: Path) -> None:
    run(tmp_path, "add", "-", given=STORY)
    failed, told = call(tmp_path, "quotes", refs=["@1"])
    (quote,) = json.loads(told)["quotes"]
    assert (failed, quote["speaker"]["name"], quote["content"][0]["text"]) == (
        False,
        "Ana Ferro",
        "The old bridge is unsafe",
    )


def test_files_are_read_in_folders_that_are_given_alone(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    for folder in (inside, outside):
        folder.mkdir()
        (folder / "story.txt").write_text(STORY, "utf-8")
    (inside / "link.txt").symlink_to(outside / "story.txt")
    assert not call(tmp_path, "show", "--folder", str(inside), refs=["story.txt"])[0]
    for ref in (str(outside / "story.txt"), "../out/story.txt", "link.txt"):
        failed, told = call(tmp_path, "show", "--folder", str(inside), refs=[ref])
        assert (failed, "under no folder" in told) == (True, True), ref
    assert call(tmp_path, "show", refs=[str(inside / "story.txt")])[0]


def test_nothing_is_fetched_written_or_set_unasked(tmp_path: Path) -> None:
    failed, told = call(tmp_path, "show", refs=["http://127.0.0.1:9/"])
    assert (failed, "--fetch" in told) == (True, True)
    failed, told = call(tmp_path, "people", words=["merge", "A", "B"])
    assert (failed, "--write" in told) == (True, True)
    for tool, given in (("add", {"sources": ["x"]}), ("archive", {}), ("quotes", {"refs": ["@1"], "output": "x"})):
        assert call(tmp_path, tool, **given)[0], tool
    failed, told = call(tmp_path, "list", tag=["x --output=y"])
    assert not failed
    assert call(tmp_path, "show", refs=["--output=y"])[0]
    assert not [*tmp_path.rglob("y")]


def test_notes_are_written_where_that_is_allowed(tmp_path: Path) -> None:
    run(tmp_path, "add", "-", given=STORY)
    assert not call(tmp_path, "note", "--write", name="@1", words=["ask", "her"])[0]
    assert "ask her" in run(tmp_path, "note", "@1").out
