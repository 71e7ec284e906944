"""From raw cells to typed tables: what one cell says, and what is wrong with it in words."""
