"""The program as typer knows it: its commands, their help and manual, and their completion in shells."""
