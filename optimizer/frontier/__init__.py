"""The frontier: what a plan costs at each amount of a rule, from loose to tight."""
