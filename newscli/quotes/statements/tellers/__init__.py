"""Who tells: the subjects of verbs and nouns of saying, passives and who stands after *by*, whom something is told."""
