"""Ctrl+K: one field that finds what the book names, its sheets and settings, countries, minerals, commands and help."""
