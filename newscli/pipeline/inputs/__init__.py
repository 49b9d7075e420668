"""From what somebody names to articles: files, addresses, feeds, stored articles."""
