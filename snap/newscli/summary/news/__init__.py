"""Rank the sentences of a story by the default method, made for news: features, weights, and the best set of them."""
