"""Plans for the bad case: awards now, recourse when a scenario happens."""
