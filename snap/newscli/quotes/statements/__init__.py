"""Make whole statements of what is said: their pieces across sentences and paragraphs, and speech without a cue."""
