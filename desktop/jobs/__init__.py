"""Work that the window gives to its worker or does in steps, and what the pages know of its answers."""
