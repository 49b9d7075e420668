"""In: the name of a stored article; out: its raw input, as it was stored."""
