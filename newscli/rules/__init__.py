"""The rows that tell constructions of English, and the engine that reads them."""
