"""Every error meant for the user, as a tree; in: what went wrong, out: one line and an exit code."""

from collections.abc import Iterator
from contextlib import contextmanager


class NewscliError(Exception):
    """The root: a request that could not be met.

    The message says what happened, to which thing, and what to do now.
    """

    exit_code = 1


class InputError(NewscliError):
    """The input can't be read as an article: missing, empty, binary or undecodable."""


class NothingFoundError(InputError):
    """The input says nothing of what was asked for, which a command answers with nothing."""


class UsageError(NewscliError):
    """The request itself is wrong: for example a bad date, or an unknown method or format."""

    exit_code = 2


class RefError(NewscliError):
    """A reference fits no stored article, or several."""

    exit_code = 3


class NetworkError(NewscliError):
    """A page or feed can't be fetched."""

    exit_code = 4


class ArchiveError(NewscliError):
    """The archive can't be opened, read or written."""

    exit_code = 5


class StorageError(ArchiveError):
    """The disk is full or fails, or another program holds the archive: nothing more can be kept now."""


def reason_of(error: Exception) -> str:
    """Return in the system's own words why it refused something."""
    return (getattr(error, "strerror", None) or str(error)).lower()


_NO_MEMORY = "there is not enough memory for this. Give less at a time."


def install_line(extra: str) -> str:
    """Return what installs an extra for the Python that runs this."""
    import shlex
    import sys

    return f"{shlex.quote(sys.executable or 'python')} -m pip install 'newscli[{extra}]'"


def message_of(error: Exception) -> str:
    """Return what to tell the user of an error: ours and the system's in their own words, any other as what it is."""
    if isinstance(error, NewscliError):
        return str(error)
    if isinstance(error, MemoryError):
        return _NO_MEMORY
    if isinstance(error, OSError):
        return f"{reason_of(error)}{f': {error.filename}' if error.filename else ''}."
    if isinstance(error, RuntimeError) and "home directory" in str(error):
        return "there is no such home folder. Give whole paths, or set HOME."
    return f"newscli itself went wrong ({type(error).__name__}: {error}). Give --debug to see where."


def code_of(error: Exception) -> str:
    """Return a word for a kind of error, for programs: `usage`, `ref`, `input`, `network`, `archive`, `internal`, …"""
    return type(error).__name__.removesuffix("Error").lower() if isinstance(error, NewscliError) else "internal"


def unwritable(path: object, error: Exception) -> InputError:
    """Return the error of a file that can't be written."""
    return InputError(f"can't write {path}: {reason_of(error)}.")


@contextmanager
def failing_alone() -> Iterator[None]:
    """Let whatever goes wrong in a `with` block be an error of the input that is read there, so that the next comes."""
    try:
        yield
    except NewscliError:
        raise
    except MemoryError:
        raise InputError(_NO_MEMORY) from None
    except Exception as error:
        said = " ".join(str(error).split())[:200]
        raise InputError(
            f"newscli itself goes wrong with this ({type(error).__name__}: {said}). Give --debug to see where."
        ) from error
