"""The constraints of the sourcing model, one subject a module, one formula a function."""
