"""Results as versioned records: `records` makes them, of the fields that `fields` tells of each class."""
