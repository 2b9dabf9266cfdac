"""Totals and gaps of a plan that is being edited."""
