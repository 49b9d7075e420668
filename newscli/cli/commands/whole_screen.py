"""The command that opens the reader on the whole screen."""

import sys
from importlib.util import find_spec

from newscli.cli.options.request import Request
from newscli.cli.options.shared import command
from newscli.cli.options.streams import is_terminal
from newscli.errors import InputError, UsageError


@command("read", "newscli read", "newscli read --archive dam.db")
def read(request: Request) -> None:
    """Read on the whole screen: lists, articles, quotes and timelines by keys; ? shows them."""
    if find_spec("textual") is None:
        raise InputError("the reader needs Textual. Install it: pip install 'newscli[reader]'.")
    if not all(map(is_terminal, (sys.stdin, sys.stdout, sys.stderr))):
        raise UsageError("the reader needs a terminal. `newscli list` and `newscli show` work anywhere.")
    from newscli.pipeline.settings import reader_keys
    from newscli.reader.app import Reader
    from newscli.reader.keys import KEYS

    Reader(request.opened(), reader_keys([key.action for key in KEYS])).run()
