"""Tables in, plan out: the linear program of a sourcing case. No Qt, no files."""
