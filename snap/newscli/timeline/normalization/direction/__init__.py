"""Decide whether a time looks back or ahead, by the verbs and the words that lead to it."""
