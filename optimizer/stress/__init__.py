"""The loss of countries, and the scenarios of the book: the plan held, and planned anew."""
