"""What newscli does with articles, callable from Python: open, add, refresh, follow feeds, digest, export.

`intake` says what a reference means and `reading` makes articles of it, for showing and for adding alike. Nothing
here prints, asks or knows of a command line. Nothing loads here, since most commands need one module only.
"""
