"""A plan made better step by step."""
