"""How good a plan can be: bounds, and the proven optimum of small plans."""
