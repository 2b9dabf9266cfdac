"""Outlines on the ground: which units touch, and territories drawn from them."""
