"""How far a unit is from a center, straight or along roads, what is too far, and tours inside."""
