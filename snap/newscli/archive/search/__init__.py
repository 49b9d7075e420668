"""Searching the archive: queries, the articles, quotes and people that match, and the words around each match."""
