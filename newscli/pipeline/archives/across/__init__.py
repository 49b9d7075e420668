"""Quotations and statements across the papers of an archive: where they stand, whole, altered or denied."""
