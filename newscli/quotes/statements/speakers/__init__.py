"""Who speaks: the subjects of verbs and nouns of saying, passives and who comes after *by*, whom something is told."""
