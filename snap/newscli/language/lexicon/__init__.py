"""Knowledge of English words by themselves: every other module asks here and keeps no list of its own."""
