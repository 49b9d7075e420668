"""Commands on the archive: what goes in, what stands beside it, what is asked of it."""
