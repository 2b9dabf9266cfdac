"""How far a unit is from a center, and centers chosen to suit."""
