"""A linear or integer program and its proved answer. What it is a program of, nothing here knows."""
