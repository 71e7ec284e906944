"""Tables of results as people see them: which columns, in which order, and how each value is written."""
