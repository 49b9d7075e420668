"""Takes places in articles, returns the words that tell what is told there, who does it, and whose it is."""

from newscli.matching.terms.weighed import Terms

__all__ = ["Terms"]
