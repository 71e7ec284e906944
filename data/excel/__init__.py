"""The one place that knows spreadsheet files: the guard, the reader, the writers."""
