"""Turn a matched time expression into what it means: its TIMEX3 type and value, and its calendar days."""
