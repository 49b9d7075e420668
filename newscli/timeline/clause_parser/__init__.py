"""The timeline's own clauses, over its finer tokens and without the words of its times."""
