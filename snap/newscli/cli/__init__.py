"""Takes the words of a command line, prints everything, returns an exit code. Errors are shown here alone."""

import os
from typing import TYPE_CHECKING

from newscli.errors import NewscliError, code_of, message_of

if TYPE_CHECKING:
    from typer.exceptions import TyperException


def run(words: list[str]) -> int:
    """Run the command line `words` and return its exit code. No exception gets out; `--debug` shows where it was."""
    from newscli.cli.shared import complain, complain_of, end_progress, use_utf8

    use_utf8()
    if "_NEWSCLI_COMPLETE" in os.environ:
        from newscli.cli.program.completion import answer

        return answer(words)
    try:
        return _answer(words)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 (this is where all ends, also what nobody foresaw)
        if "--debug" in words:
            import traceback

            complain(traceback.format_exc().rstrip())
        complain_of(message_of(error), code_of(error), as_json="--json" in words)
        return error.exit_code if isinstance(error, NewscliError) else 1
    finally:
        end_progress()


def _answer(words: list[str]) -> int:
    if words and words[0].partition("=")[0] in ("--show-completion", "--install-completion"):
        from newscli.cli.shared import write
        from newscli.pipeline import shells

        write([shells.answer(words)])
        return 0
    from typer.exceptions import Abort, TyperException

    from newscli.cli.program import program

    words = _in_order(words)
    try:
        code = program(words)(words, prog_name="newscli", standalone_mode=False)
    except TyperException as error:
        return _misused(error, words)
    except Abort:
        return 130
    return code if isinstance(code, int) else 0


def _misused(error: "TyperException", words: list[str]) -> int:
    from newscli.cli.shared import complain_of, write

    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        write([error.format_message() + "\n"])
        return 0
    path = context.command_path if context else "newscli"
    said = error.format_message().rstrip(".")
    stop = "" if said.endswith("?") else "."
    hint = f"`{path} --help` shows what there is."
    complain_of(f"{said[:1].lower()}{said[1:]}{stop} {hint}", "usage", as_json="--json" in words)
    return getattr(error, "exit_code", 2)


def _in_order(words: list[str]) -> list[str]:
    """Return the words with the command before its options: some stand before it."""
    from newscli.cli.program import MODULES

    at = next((number for number, word in enumerate(words) if word in MODULES), 0)
    if not at or not all(word.startswith("-") for word in words[:1]) or words[0] in ("--help", "-h"):
        return words
    return [words[at], *words[:at], *words[at + 1 :]]
