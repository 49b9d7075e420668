"""Find what is no part of the story, line by line, as edits that leave it out."""
