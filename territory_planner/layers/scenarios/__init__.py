"""Scenarios: plans kept beside a layer, with who made them; their reviews and publications."""
