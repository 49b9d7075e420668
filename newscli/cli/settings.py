"""In: a command; out: what the user's `config.toml` sets for it. Environment variables stand with their options."""

import os
import sys
from pathlib import Path
from typing import Any

from newscli.errors import UsageError


def config_file() -> Path:
    """Return where the settings stand: `NEWSCLI_CONFIG`, or `config.toml` in the platform's folder for settings."""
    if named := os.environ.get("NEWSCLI_CONFIG"):
        return Path(named)
    return _folder() / "newscli" / "config.toml"


def _folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def settings(command: str) -> dict[str, Any]:
    """Return the settings for a command: the file's own, over them those under the command's name.

    Raises `UsageError` where the file is no TOML.
    """
    try:
        raw = config_file().read_text(encoding="utf-8")
    except (OSError, RuntimeError):
        return {}
    import tomllib

    try:
        found = tomllib.loads(raw)
    except ValueError as error:
        raise UsageError(f"the settings in {config_file()} can't be read: {error}.") from error
    own = found.get(command, {})
    known = {key: value for key, value in found.items() if not isinstance(value, dict)}
    return {key.replace("-", "_"): value for key, value in {**known, **own}.items()}
