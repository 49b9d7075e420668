"""What newscli does with articles, callable from Python: open, add, refresh, follow feeds, digest, export.

`inputs.intake` says what a reference means and `inputs.reading` makes articles of it, to be shown or added. Nothing
here prints, asks or knows of a command line. Nothing loads here, since most commands need one module only.
"""
