"""Names of persons, bodies and places in a text."""
