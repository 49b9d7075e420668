"""The table of keys: what each is for. The bindings, the line of help and the list of keys are made of it."""

from typing import NamedTuple


class Key(NamedTuple):
    """Keys for one action, apart by commas, as Textual names them; what it does; where it stands in the help."""

    action: str
    keys: str
    does: str
    group: str


KEYS = (
    Key("down", "j,down", "down a line or an article", "move"),
    Key("up", "k,up", "up a line or an article", "move"),
    Key("top", "g,home", "to the beginning", "move"),
    Key("bottom", "G,end", "to the end", "move"),
    Key("page_down", "space,pagedown", "a page on", "move"),
    Key("page_up", "b,pageup", "a page back", "move"),
    Key("left", "h,left", "to the list, to the lists", "move"),
    Key("right", "l,right", "to the article", "move"),
    Key("other_pane", "tab", "to the other pane", "move"),
    Key("next_unread", "n", "next unread, next match", "read"),
    Key("previous_unread", "p", "previous unread article", "read"),
    Key("previous_match", "N", "previous match", "read"),
    Key("toggle_read", "r", "read or unread", "read"),
    Key("star", "m", "star, or take it away", "read"),
    Key("tag", "t", "tags; -tag takes one away", "read"),
    Key("only_text", "z", "nothing but the text", "read"),
    Key("next_quote", "apostrophe", "next quote", "find"),
    Key("previous_quote", "quotation_mark", "previous quote", "find"),
    Key("speakers", "S", "who is quoted", "find"),
    Key("timeline", "T", "what happened when", "find"),
    Key("summary", "s", "light the summary in it", "find"),
    Key("changes", "d", "what was changed last", "find"),
    Key("reasons", "R", "reasons for what is shown", "find"),
    Key("search", "slash", "search text or list", "find"),
    Key("filter", "f", "list what a search finds", "find"),
    Key("browser", "o", "open in the browser", "use"),
    Key("copy", "y", "copy quote with its source", "use"),
    Key("pipe", "vertical_line", "give the text to a command", "use"),
    Key("export", "e", "write into a file", "use"),
    Key("update", "F", "fetch the feeds", "use"),
    Key("stop", "ctrl+c", "stop what runs aside", "use"),
    Key("undo", "u", "undo", "use"),
    Key("command", "colon", "a command of newscli", "use"),
    Key("help", "question_mark", "all keys", "use"),
    Key("cancel", "q,escape", "close, go back", "use"),
    Key("quit", "Q", "leave", "use"),
)

GROUPS = {"move": "Move", "read": "Read on", "find": "Find", "use": "Use"}
NAMES = {
    "apostrophe": "'",
    "quotation_mark": '"',
    "slash": "/",
    "vertical_line": "|",
    "colon": ":",
    "question_mark": "?",
    "escape": "Esc",
    "ctrl+c": "Ctrl+C",
    "tab": "Tab",
    "space": "Space",
    "pagedown": "PgDn",
    "pageup": "PgUp",
}


def shown(keys: str) -> str:
    """Return keys as people know them: `' or Space`."""
    return " ".join(NAMES.get(key, key) for key in keys.split(","))
