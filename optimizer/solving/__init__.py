"""A linear or integer program and its proved answer. What it is a program of, nothing here knows."""

from optimizer.solving.quick_pulp import delay_log_reader

delay_log_reader()
