"""What the reference data and the open book know of a material, a mineral or a country."""
