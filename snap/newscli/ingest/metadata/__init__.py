"""Read what a text says about itself: title, authors, source and day of publication."""
