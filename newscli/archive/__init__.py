"""Articles on disk. In: articles packed as entries, and the names users type; out: what one SQLite file keeps of them.

`database` opens the file; the other modules hold what can be done with it: `saving` (add, remove, restore, tags),
`lookup` (names, lists), `search`, `revisions`, `exports`, `feeds` and `maintenance` (information, checks). Nothing
loads here, since most commands read an article that is not in the archive.
"""
