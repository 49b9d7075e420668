"""Runs another program for something that was found, without a shell."""

import json
import re
import subprocess
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from newscli.errors import InputError, NewscliError, reason_of
from newscli.render.page import one_line

if TYPE_CHECKING:
    from newscli.archive.readers.searches import News

_OPENS = 3.0  # seconds; an opener that runs as long has found a browser
_PLACE = re.compile(r"\{(\w+)\}")


def run_for_new(news: "News", words: list[str], on_error: Callable[[NewscliError], None]) -> list[int]:
    """Run the command `words` for each hit that is new; return the keys of those for which it went well."""
    from newscli.schema.records import items_of

    results = []
    for key, item in zip(news.keys, items_of(news.found), strict=True):
        try:
            run_for(item, words)
            results.append(key)
        except InputError as error:
            on_error(error)
    return results


def run_for(item: dict[str, Any], words: list[str]) -> None:
    """Run the command `words` for a found item, which it gets as a line of JSON on its standard input.

    `{title}` and other names of the item's fields, or of its article's, stand for their values, each within its word:
    no shell reads them, and none begins with a hyphen, so that no value is taken for an option. Raises `InputError`
    where the command can't be run or ends with another code than 0.
    """
    article = item.get("article")
    fields = {**(article if isinstance(article, dict) else {}), **item}
    command = [words[0], *(_PLACE.sub(lambda match: _value(fields, match), word) for word in words[1:])]
    command[1:] = [
        f" {made}" if made.startswith("-") and not word.startswith("-") else made
        for made, word in zip(command[1:], words[1:], strict=True)
    ]
    try:
        code = subprocess.run(command, input=json.dumps(item).encode() + b"\n", check=False).returncode
    except (OSError, ValueError) as error:
        raise InputError(f"can't run {words[0]}: {reason_of(error)}. What is new stays new.") from error
    if code:
        raise InputError(f"{words[0]} ended with code {code}, so that this hit stays new.")


def _value(fields: dict[str, Any], match: re.Match[str]) -> str:
    name = match.group(1)
    if name not in fields:
        return match.group()
    value = fields[name]
    if isinstance(value, dict):
        value = value.get("text", "")
    if name == "words" and fields.get("denied"):
        value = f"[{fields['denied']}] {value}"
    return one_line(", ".join(map(str, value)) if isinstance(value, list) else str(value or ""))


def draws_in_terminal() -> bool:
    """Return True if web addresses are opened by a browser such as lynx, which takes the terminal until it ends."""
    import webbrowser

    try:
        return type(webbrowser.get()) is webbrowser.GenericBrowser
    except webbrowser.Error:
        return False


def open_in_browser(address: str) -> bool:
    """Open a web address or a file's; return False where no browser can be started.

    Python takes it for started as soon as the desktop's opener runs, which may yet find no browser and say so.
    """
    import webbrowser

    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return False
    if type(browser) is not webbrowser.BackgroundBrowser:
        return webbrowser.open(address)
    command = [browser.name, *(each.replace("%s", address) for each in browser.args)]
    try:
        opener = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        return opener.wait(_OPENS) == 0
    except subprocess.TimeoutExpired:
        return True
    except OSError:
        return False
