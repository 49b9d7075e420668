"""Read a sentence for speech: its words, the cues in it, and which words are said by whom."""
