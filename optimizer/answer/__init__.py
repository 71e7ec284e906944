"""What a solution says: purchases, exposure, prices of rules, and what a plan is compared with."""
