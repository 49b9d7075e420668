"""What a run is asked to do, what it is made of, and what became of it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from newscli.pipeline.inputs.intake import Job

WHAT = ("article", "quotes", "times", "timeline", "summary", "names")
"""What can be asked for."""

TABLE_OF = {name: name for name in WHAT} | {"article": "articles"}
"""The table that each of them fills."""

ERRORS = "errors"
Form = Literal["parquet", "jsonl"]
FORMS: tuple[Form, ...] = ("parquet", "jsonl")


@dataclass(frozen=True, slots=True)
class Plan:
    """What each partition goes through: the folder of tables, what is asked for, the form of the files."""

    output: Path
    what: tuple[str, ...] = WHAT
    form: Form = "parquet"
    size: int = 400  # records in a partition
    seconds: float = 60.0  # that an article may take

    @property
    def tables(self) -> tuple[str, ...]:
        """Return the names of the tables, errors last."""
        return (*(TABLE_OF[name] for name in self.what), ERRORS)


class Unread(NamedTuple):
    """A record that could not be read, and why."""

    reason: str
    kind: str = "InputError"


class Item(NamedTuple):
    """A record of an input: where it stands, and what there is to read."""

    place: str
    job: Job | Unread


class Partition(NamedTuple):
    """Records that are read together and written into one file a table; `number` counts from 0, `mark` is theirs."""

    number: int
    items: tuple[Item, ...]
    mark: str = ""

    @property
    def name(self) -> str:
        """Return what its files are called, without a suffix."""
        return f"part-{self.number:08}"


class Counts(NamedTuple):
    """How many records were read, what they held, and how many failed; `rows` by table; seconds of processor time."""

    records: int
    articles: int
    errors: int
    seconds: float
    rows: dict[str, int]


@dataclass(slots=True)
class RunReport:
    """What became of a run. `skipped` are the partitions that an earlier run had finished; `before`
    counts their records. `elapsed` and `left`, if it is known, are in seconds, `seconds` are of processor time."""

    output: str
    records: int = 0
    articles: int = 0
    errors: int = 0
    partitions: int = 0
    skipped: int = 0
    seconds: float = 0.0
    elapsed: float = 0.0
    replaced: int = 0
    before: int = 0
    left: float | None = None
    rows: dict[str, int] = field(default_factory=dict)

    @property
    def progress(self) -> str:
        """How far a run is, in words."""
        rate = (self.records - self.before) / max(self.elapsed, 0.001)
        left = "" if self.left is None else ", {}:{:02} left".format(*divmod(int(self.left), 60))
        return f"{self.records:,} records, {rate:,.0f} a second, {self.errors:,} errors{left}"

    def add(self, counts: Counts) -> None:
        """Count a finished partition."""
        self.partitions += 1
        self.records += counts.records
        self.articles += counts.articles
        self.errors += counts.errors
        self.seconds += counts.seconds
        for table, number in counts.rows.items():
            self.rows[table] = self.rows.get(table, 0) + number
