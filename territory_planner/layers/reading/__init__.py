"""Layers and tables to arrays: units, centers, and what a plan must respect."""
