"""In: a result; out: a page, and the page drawn in a format."""
