"""How books, plans and answers travel between the window and its worker: JSON lines, never pickle; no Qt."""
