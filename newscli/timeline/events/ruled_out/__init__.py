"""Mentions of time that date no event: takes a dated clause, returns whether and why nothing happened then."""
