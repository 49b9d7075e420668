"""Takes the words of quotations, returns how those of one stand in another, and where articles tell them otherwise."""
