"""Charts: pure functions that say what is drawn, and widgets that draw it."""
