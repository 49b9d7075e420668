"""The reader on the whole screen, on Textual: in, an archive; out, a program that runs until somebody leaves it."""
