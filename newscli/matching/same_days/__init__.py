"""Takes the dated events of several articles, returns those that are one event, and where their days differ."""
