"""The commands, a module for each group of them. Each command parses, calls and shows."""
