"""How far the amount of a rule could go."""
