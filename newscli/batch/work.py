"""Takes a partition, reads and analyses its records, and writes its files: the work of one process, for any engine."""

from collections.abc import Callable, Mapping
from time import process_time
from types import MappingProxyType

from newscli.batch.analysis import Rows, add_rows, error_row
from newscli.batch.plan import ERRORS, Counts, Partition, Plan, Unread
from newscli.batch.tables import files_of_partition

_HELD = 20_000  # rows that wait to be written


def work(
    plan: Plan,
    partition: Partition,
    spoiled: Mapping[int, str] = MappingProxyType({}),
    begin: Callable[[int], None] = lambda number: None,
) -> Counts:
    """Return what a partition held, when it is written. `spoiled` are records to leave out, with the reason.

    `begin` is told the number of each record before it is read.
    """
    began = process_time()
    rows: Rows = {table: [] for table in plan.tables}
    articles = 0
    with files_of_partition(plan, partition) as files:
        for number, item in enumerate(partition.items):
            begin(number)
            if number in spoiled:
                rows[ERRORS].append(error_row(item.place, Unread(spoiled[number])))
            else:
                articles += add_rows(item, plan, rows)
            if sum(map(len, rows.values())) > _HELD:
                files.add(rows)
        begin(-1)
        files.add(rows)
        counts = Counts(len(partition.items), articles, files.rows[ERRORS], process_time() - began, files.rows)
        files.settle(counts)
    return counts
