"""Takes a host, returns the login for it in the user's `.netrc`, since a password in an address can leak."""

import os
from functools import cache
from pathlib import Path

__all__ = ["login_for"]


def login_for(host: str) -> tuple[str, str] | None:
    """Return the user and the password for `host` in the file `NETRC` names, or else in `~/.netrc`; None without.

    Only what stands there for this very machine counts. A file that others may read or that is damaged is left alone.
    """
    file = os.environ.get("NETRC") or os.path.expanduser("~/.netrc")  # noqa: PTH111 (which fails without a home)
    found = _logins(file).get(host)
    return found if found and found[0] else None


@cache
def _logins(file: str) -> dict[str, tuple[str, str]]:
    from netrc import NetrcParseError, netrc

    try:
        if Path(file).stat().st_mode & 0o077 and os.name == "posix":
            return {}
        hosts = netrc(file).hosts
    except (OSError, ValueError, NetrcParseError):
        return {}
    return {host: (user, password or "") for host, (user, _, password) in hosts.items() if host != "default"}
