"""Takes the files that are read, tells how long the rest will take, by bytes."""

from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import IO


class Meter:
    """How much of the files was read. Where a size is not known, as of an address, nothing is told."""

    def __init__(self, files: Sequence[str]) -> None:
        """Take the files, in the order they are read."""
        sizes = {file: Path(file).stat().st_size if Path(file).is_file() else None for file in files}
        self._sizes = {} if None in sizes.values() else {file: size or 0 for file, size in sizes.items()}
        self._total, self._passed = sum(self._sizes.values()), 0
        self._stream: IO[bytes] | None = None
        self._since, self._skipped = monotonic(), 0.0

    def follow(self, stream: IO[bytes]) -> None:
        """Note which file is read now."""
        self._stream = stream

    def pass_over(self, file: str) -> None:
        """Note that a file is read."""
        self._stream, self._passed = None, self._passed + self._sizes.get(file, 0)

    def begin(self) -> None:
        """Note that what was read so far was done before and cost next to nothing."""
        self._since, self._skipped = monotonic(), self._share()

    def left(self) -> float | None:
        """Return the seconds that are left, or None if nobody knows."""
        share = self._share()
        if share <= self._skipped:
            return None
        return (monotonic() - self._since) * (1 - share) / (share - self._skipped)

    def _share(self) -> float:
        at = self._stream.tell() if self._stream and not self._stream.closed else 0
        return (self._passed + at) / self._total if self._total else 0.0
