"""Draws the picture of the reader: reads the stories of `data/` on the whole screen, makes `docs/reader.svg`.

python tests/reader_picture.py
"""

import asyncio
import re
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import newscli
from newscli.archive.database.connection import open_database
from newscli.archive.feeds import How, follow, note_checked
from newscli.archive.readers.additions import came_by
from newscli.reader.app import Reader

HOUSE = Path(__file__).resolve().parent.parent
PICTURE = HOUSE / "docs" / "reader.svg"
SIZE = (180, 44)
FEEDS = ("The Vale Courier", "The Harbor Star", "Colby Evening Lantern")
SEARCHES = {"the dam": "kelda dam", "water": "water NOT dam", "verdicts": "jury OR verdict"}
# An article is opened; a quote of it is lit, its timeline stands beside it, and the lists at the left.
KEYS = (*"jjjjjjjj", "enter", "apostrophe", "apostrophe", "T", "tab", "h")


def fill(path: Path) -> newscli.Archive:
    """Make an archive of the stories and samples, some of them read, with feeds, searches, stars and tags."""
    archive = newscli.Archive(path)
    folders = [HOUSE / "data" / "stories" / "kelda-dam", HOUSE / "data" / "articles"]
    archive.add(*sorted(str(file) for folder in folders for file in folder.glob("*.md")))
    for name, query in SEARCHES.items():
        archive.save_search(name, query)
    archive.mark("read", *[stored.id for stored in archive.list(source="The Vale Courier")][:-1])
    archive.mark("star", "@2")
    archive.tag("@1", add=("dam",))
    database, now = open_database(path, write=True), datetime.now(UTC)
    assert database is not None
    with database:
        for number, paper in enumerate(FEEDS):
            address = f"https://paper{number}.example/feed"
            follow(database, address, paper, How(address, private=True), now)
            note_checked(database, address, now)
            came_by(database, address, [stored.number for stored in archive.list(source=paper)])
    return archive


async def draw(archive: newscli.Archive) -> str:
    """Read in the archive, and return what stands on the screen as an SVG."""
    app = Reader(archive)
    async with app.run_test(size=SIZE) as pilot:
        for key in KEYS:
            await pilot.press(key)
            await app.workers.wait_for_complete()
            await pilot.pause()
        svg = app.export_screenshot(title="newscli read")
    # Whoever looks at it shall not fetch a font from elsewhere, and it shall be the same each time.
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.S)
    return re.sub(r"terminal-\d+", "newscli", svg)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        PICTURE.write_text(asyncio.run(draw(fill(Path(folder) / "news.db"))), encoding="utf-8")
