"""Resolve who is meant: names, roles, pronouns and descriptions of the people and bodies of an article."""
