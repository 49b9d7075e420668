"""Takes a result and its articles, returns text for a terminal, a pipe, a file or a program.

A layout makes a page of a result, a format draws the page: `page.py` says what a page is, `layouts/` holds one
layout a result, `formats.py` one drawing a format.
"""
