"""The program as typer knows it: its commands, their help, and their completion in shells."""
