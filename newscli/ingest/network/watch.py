"""Takes how long a request may last in all, cuts its connection when the time is over."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Self

__all__ = ["Patience", "Watch", "current_watch"]


class Patience:
    """The seconds that are left for a request in all: its redirects, look-ups, pauses and second tries too."""

    def __init__(self, seconds: float) -> None:
        """Begin with this many seconds."""
        self.left = seconds

    def wait(self, seconds: float) -> bool:
        """Sleep and return True; return False at once where less than that is left."""
        if seconds > self.left:
            return False
        time.sleep(seconds)
        self.left -= seconds
        return True

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count what the `with` block takes."""
        begun = time.monotonic()
        try:
            yield
        finally:
            self.left = max(0.0, self.left - (time.monotonic() - begun))


class Watch:
    """Cuts the connection that it holds when its time is over, whatever is being sent, and says that it did.

    To limit each read would not do: a server that sends a byte a second is never silent.
    """

    def __init__(self, patience: Patience) -> None:
        """Begin to count when the `with` block begins."""
        self.late = False
        self._patience = patience
        self._until = time.monotonic() + patience.left
        self._lock = threading.Lock()
        self._held: socket.socket | None = None
        self._timer = threading.Timer(patience.left, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        """Watch what this thread asks."""
        _CURRENT.set(self)
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the connection."""
        self._timer.cancel()
        with self._lock:
            self._held = None
        self._patience.left = self.left

    @property
    def left(self) -> float:
        """The seconds that are left."""
        return max(0.0, self._until - time.monotonic())

    def hold(self, connected: socket.socket) -> None:
        """Cut this one when the time is over, or now if it is."""
        with self._lock:
            self._held = connected
        if self.late:
            self._cut()

    def _cut(self) -> None:
        self.late = True
        with self._lock, suppress(OSError):
            if self._held is not None:
                socket.socket.shutdown(self._held, socket.SHUT_RDWR)  # past TLS, which would wait for the other side


_CURRENT: ContextVar[Watch] = ContextVar("watch")


def current_watch() -> Watch:
    """Return the watch over what this thread asks."""
    return _CURRENT.get()
