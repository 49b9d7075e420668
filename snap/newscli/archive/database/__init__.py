"""The archive's file: opening it, its tables, what can fail with it, and copies of it."""
