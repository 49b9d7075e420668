"""In: a result and its article; out: the versioned record behind `--json`."""
