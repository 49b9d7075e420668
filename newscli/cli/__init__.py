"""In: the words of a command line; out: what they ask for, on standard output, and an exit code."""
