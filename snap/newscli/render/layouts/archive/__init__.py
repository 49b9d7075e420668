"""Layouts of what the archive tells: lists, hits, versions, feeds."""
