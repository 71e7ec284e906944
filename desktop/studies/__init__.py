"""What the pages know beyond the plan: its explosion, trade-off, stress test, wishes and what it is compared with."""
