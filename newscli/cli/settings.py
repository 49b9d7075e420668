"""Settings. In: a command; out: what `config.toml` sets for it. Environment variables stand with their options."""

import os
from pathlib import Path
from typing import Any

from newscli.errors import UsageError
from newscli.pipeline.places import platform_folder


def config_file() -> Path:
    """Return where the settings stand: `NEWSCLI_CONFIG`, or `config.toml` in the platform's folder for settings."""
    if named := os.environ.get("NEWSCLI_CONFIG"):
        return Path(named)
    return platform_folder("XDG_CONFIG_HOME", ".config") / "config.toml"


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
