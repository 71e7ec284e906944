"""Importing a foreign file: what is known of its reading, the corrections of a person, and their words."""
