"""What rules speak of: their scopes, and the rows that they expand to."""
