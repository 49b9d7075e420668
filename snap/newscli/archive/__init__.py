"""Articles on disk: takes articles packed as entries, and names that users type, keeps them in one SQLite file.

`database` opens the file; the other modules hold what can be done with it: `saving` (add, remove, restore, tags),
`lookup` (names, lists), `search`, `revisions`, `exports`, `feeds` and `maintenance` (information, checks). Nothing
loads here, since most commands read an article that is not in the archive.
"""
