"""Ctrl+K: one field that finds materials, suppliers, offers, rules, countries, minerals, commands, pages and help."""
