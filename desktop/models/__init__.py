"""Item models over the session's tables."""
