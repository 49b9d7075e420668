"""Takes the sentences of articles, returns those that are compared, and which of another article each is most like."""
