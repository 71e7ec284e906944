"""The command line: a command a file, what each writes for a terminal, and the self-test of an installation."""
