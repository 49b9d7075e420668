"""What fuzzing needs: ways in, seeds, a dictionary."""
