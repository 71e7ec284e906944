"""From typed tables to the Case: one subject of the book a module, everything that is wrong collected."""
