"""Keeps a checksum of every row of an archive, summed up by article, and compares them.

SQLite sees damage to its own pages, but not to the words in them. So each row has a checksum; triggers add it to the
sum of the article that the row belongs to, and take it away when the row changes or goes. What belongs to no article
(people, feeds) is summed up under 0.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import sqlite3

MASK = (1 << 62) - 1


class Sealed(NamedTuple):
    """A table, the article that a row of it belongs to, and its columns."""

    table: str
    owner: str
    columns: str

    def of(self, row: str) -> tuple[str, str]:
        """Return the owner and the checksum of `row`, new or old, in SQL."""
        names = ", ".join(f'{row}"{name}"' for name in self.columns.split())
        return self.owner.format(row), f"row_sum({names})"


FIRST_SEALED = (
    Sealed(
        "article",
        "{}number",
        "number id slug url place title authors source published published_at date_from day language words added"
        " removed seen revision section",
    ),
    Sealed("revision", "{}article", "article number taken raw hash title words body input"),
    Sealed("tag", "{}article", "article name"),
    Sealed("sketch", "{}article", "article bins"),
    Sealed("band", "{}article", "key article"),
    Sealed("near", "{}article", "article other likeness"),
    Sealed("analysis", "{}article", "article version"),
    Sealed("quote", "{}number >> 16", "number kind speaker words start end"),
    Sealed("day", "{}article", "article first last start end"),
    Sealed("mention", "{}article", "person article times quotes"),
    Sealed("person", "0", "number name articles mentions quotes"),
    Sealed("feed", "0", "url title added etag modified checked failure"),
    Sealed("entry", "0", "feed key taken"),
    Sealed("star", "{}article", "article starred"),
    Sealed("note", "{}article", "number article made place words"),
    Sealed("correction", "{}article", "number article made kind place value"),
    Sealed("evidence", "{}article", "number article url fetched status headers sha256 body"),
    Sealed("saved_search", "0", "name query kind filters made asked"),
    Sealed("told", "0", "search key"),
    Sealed("feed_article", "{}article", "feed article"),
    Sealed("followed", "0", "feed typed full private"),
    Sealed("known_as", "0", "form name made"),
)
GONE_SEALED = (Sealed("gone", "{}article", "number article revision start end"),)
SEALED = FIRST_SEALED + GONE_SEALED


def row_sum(*values: Any) -> int:
    """Return a checksum of the values of a row: 62 bits of BLAKE2b."""
    from hashlib import blake2b

    digest = blake2b(b"\0".join(map(_plain, values)), digest_size=8).digest()
    return int.from_bytes(digest) & MASK


def _plain(value: Any) -> bytes:
    if isinstance(value, str):
        return b"t" + value.encode("utf-8", "surrogatepass")
    if isinstance(value, Text):
        return b"t" + value
    return b"b" + value if isinstance(value, bytes) else repr(value).encode()


class Text(bytes):
    """Text as it stands in the file, which need not be any more."""

    __slots__ = ()


def triggers(sealed: Iterable[Sealed]) -> Iterator[str]:
    """Yield what keeps the sums of tables."""
    for each in sealed:
        # In a trigger the policy of the statement outside holds, so that an upsert would not do.
        put, take = (_changed(each, row, sign) for row, sign in (("new.", "+"), ("old.", "-")))
        yield f"CREATE TRIGGER {each.table}_sealed AFTER INSERT ON {each.table} BEGIN\n{put}END;\n"
        yield f"CREATE TRIGGER {each.table}_resealed AFTER UPDATE ON {each.table} BEGIN\n{take}{put}END;\n"
        yield f"CREATE TRIGGER {each.table}_unsealed AFTER DELETE ON {each.table} BEGIN\n{take}END;\n"


def _changed(each: Sealed, row: str, sign: str) -> str:
    owner, checksum = each.of(row)
    return (
        f"INSERT OR IGNORE INTO seal VALUES ({owner}, 0);\n"
        f"UPDATE seal SET sum = sum {sign} {checksum} & {MASK} WHERE article = {owner};\n"
    )


def changed_rows(link: "sqlite3.Connection") -> list[int]:
    """Return the numbers of the articles of which a row is not what was kept; 0 stands for people and feeds."""
    usual, link.text_factory = link.text_factory, Text
    try:
        sums: dict[int, int] = {}
        for each in SEALED:
            names = ", ".join(f'"{name}"' for name in each.columns.split())
            for owner, *values in link.execute(f"SELECT {each.owner.format('')}, {names} FROM {each.table}"):
                sums[owner] = sums.get(owner, 0) + row_sum(*values) & MASK
        known = dict(link.execute("SELECT article, sum FROM seal"))
    finally:
        link.text_factory = usual
    changed = [number for number in {*sums, *known} if sums.get(number, 0) != known.get(number, 0)]
    return sorted(number if type(number) is int else -1 for number in changed)
