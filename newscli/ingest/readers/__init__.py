"""Read raw input of each kind: pasted text, Markdown, feeds, mail, records."""
