"""Where a statement ends: what its sentence adds that is not said, and what a second verb tells."""
