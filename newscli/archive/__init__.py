"""In: articles, packed as entries, and the names users type; out: the archive, one SQLite file, and what is in it.

`connection` opens it; the other modules hold what can be done with it: `saving` (add, remove, restore, tags),
`finding` (names, lists), `search`, `revisions`, `exports`, `feeds` and `care` (information, checks). Nothing loads
here, since most commands read an article that is not in the archive.
"""
