"""The audit: a plan recomputed from the tables and the awards alone.

Nothing here knows the model or the solver. A plan with a finding is never shown as a plan.
"""

from optimizer.audit.edited import effect_of_edit
from optimizer.audit.findings import TOLERANCE, Finding
from optimizer.audit.plan_audit import audit

__all__ = ["TOLERANCE", "Finding", "audit", "effect_of_edit"]
