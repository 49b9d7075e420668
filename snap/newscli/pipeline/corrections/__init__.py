"""What analyses find in an article, set right where somebody corrected it."""
