"""Layouts of what several articles tell together."""
