"""In: articles, packed as entries, and the names users type; out: the archive, one SQLite file, and what is in it.

`open_archive` opens it; the siblings hold what can be done with it: `saving` (add, remove, restore, tags), `finding`
(names, lists), `search`, `revisions`, `feeds` and `care` (information, checks, backups).
"""

from newscli.archive.connection import Archive, open_archive
from newscli.archive.finding import Filters, Stored, load, resolve

__all__ = ["Archive", "Filters", "Stored", "load", "open_archive", "resolve"]
