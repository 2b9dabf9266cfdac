"""Units made of points, and units looked over before a plan is made of them."""
