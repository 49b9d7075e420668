"""What commands share: their options, what these ask for, and how answers are shown."""
