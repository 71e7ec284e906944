"""A trial of another amount of one rule: what the cap bar moves, what it asks, and what comes back."""
