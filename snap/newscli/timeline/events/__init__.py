"""Tie time expressions to what happened then: clauses, their extent, and each event told once."""
