"""The archive as Python users hold it, and the work that fills it."""
