"""Takes a web address, returns it without what nobody else may see."""

import re

__all__ = ["without_password"]

_USER = r"((?:^|(?<=[^\w+.-]))[a-z][a-z0-9+.-]{0,20}:[/\\]{2,}|^\s*[/\\]{2,})[^\s/\\?#]*@"


def without_password(words: str) -> str:
    """Return `words` with each web address in them without its user name and password."""
    return re.sub(_USER, r"\1", words, flags=re.IGNORECASE) if "@" in words else words
