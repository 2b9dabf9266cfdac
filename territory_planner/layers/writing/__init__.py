"""Plans to layers and tables."""
