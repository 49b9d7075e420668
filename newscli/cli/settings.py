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
    return platform_folder("XDG_CONFIG_HOME", ".config") / "config.toml"


def platform_folder(variable: str, unless: str) -> Path:
    """Return newscli's own folder, as platformdirs would name it; to import that costs more than these lines."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "newscli"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "newscli"
    return Path(os.environ.get(variable) or Path.home() / unless) / "newscli"


def settings(command: str) -> dict[str, Any]:
    """Return the settings for a command: the file's own, over them those under the command's name.

    Raises `UsageError` where the file is no TOML.
    """
    try:
        raw = config_file().read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise UsageError(f"the settings in {config_file()} can't be read: {error}.") from error
    import tomllib

    try:
        found = tomllib.loads(raw)
    except ValueError as error:
        raise UsageError(f"the settings in {config_file()} can't be read: {error}.") from error
    own = found.get(command, {})
    shared = {key: value for key, value in found.items() if not isinstance(value, dict)}
    return {key.replace("-", "_"): value for key, value in {**shared, **own}.items()}
