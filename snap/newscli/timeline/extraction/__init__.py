"""Find time expressions in tokens: the table of patterns, its index, and the expressions that match."""
