"""Alternatives: many plans of one problem, none of which is worse than another in everything."""
