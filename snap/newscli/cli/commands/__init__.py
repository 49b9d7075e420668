"""The commands, a module for each group of the help. Each command parses, calls and shows."""
