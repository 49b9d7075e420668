"""Clauses of English sentences: finite verbs, connectives, and the parser that builds the tree of clauses."""
