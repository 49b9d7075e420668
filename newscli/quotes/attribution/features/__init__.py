"""What the models of quotes look at, of a cue and of the readings of its content and its speaker."""
