"""What words mean: which say one thing, and which are of one side of a story."""
