"""The lines of lists: takes a list or an article of one, returns its line."""

from rich.text import Text

from newscli.reader.lists import ListOf, Row
from newscli.reader.text import Item
from newscli.render.layouts.places import stored_day
from newscli.render.safe import one_line


def title(row: Row) -> str:
    """Return the title of an article, or its first words."""
    return one_line(row.stored.heading)


def row_line(row: Row) -> Text:
    """Return the lines of an article: its story where one begins, a star, the title, strong while unread; its paper."""
    stored = row.stored
    line = Text(f"{one_line(row.story)}\n" if row.story else "", style="dim italic")
    line.append("★ " if stored.starred else "  ", "not dim not italic")
    line.append(f"{title(row)}\n", f"{'not ' if stored.seen or stored.file else ''}bold not dim not italic")
    told = (stored_day(stored.published), one_line(stored.source or ""))
    line.append("  " + " · ".join(filter(None, told)), "dim not italic")
    return line


def list_line(each: ListOf) -> Text:
    """Return the line of a list: unread of all articles, where that is known; a heading after an empty line."""
    if each.kind == "heading":
        return Text(f"\n{each.name}", style="dim italic")
    line = Text(("#" if each.kind == "tag" else "") + one_line(each.name), style="bold" if each.unread else "")
    if each.unread is not None:
        line.append(f"  {each.unread}/{each.articles}", style="dim not bold")
    if each.note:
        line.append(f"  {each.note}", style="italic not bold")
    return line


def beside_line(item: Item) -> Text:
    """Return the line of what stands beside the article, its label strong."""
    label = one_line(item.label)
    return Text.assemble((f"{label}: " if label else "", "bold"), one_line(item.words))
