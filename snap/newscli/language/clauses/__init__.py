"""Clauses of English sentences: connectives, coordination, the parser of the tree of clauses, and subjects."""
