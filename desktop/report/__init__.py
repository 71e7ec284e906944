"""The report of a plan: one page for the committee, then the detail; on screen and as PDF."""
