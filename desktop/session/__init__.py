"""The session: the open book with its file, its undo steps, its checks, its plans, and what is kept of them."""
