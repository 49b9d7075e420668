"""Find what a page tells about its article: headline, authors, days, paper, in its data and around its story."""
