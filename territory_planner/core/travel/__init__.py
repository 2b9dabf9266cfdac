"""How far a unit is from a center: straight or along roads, and what is too far."""
