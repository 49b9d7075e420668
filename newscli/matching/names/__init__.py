"""Takes names of people, returns which of them may be one person's."""
