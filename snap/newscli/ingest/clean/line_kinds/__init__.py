"""Find out what a line of a page is, if not the story: a caption, a notice, a day, a menu."""
