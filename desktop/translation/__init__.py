"""The window's words in other languages: found in the code, kept as Qt's .ts files, loaded at the start."""
