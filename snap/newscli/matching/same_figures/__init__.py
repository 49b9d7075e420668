"""Takes the figures of several articles, returns those that are of one thing, and where these cannot all be right."""
