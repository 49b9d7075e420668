"""What readers add to stored articles: marks, notes, corrections, saved searches, and the proof of what was fetched."""
