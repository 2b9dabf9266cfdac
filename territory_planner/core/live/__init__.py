"""Totals of a plan that is being edited."""
