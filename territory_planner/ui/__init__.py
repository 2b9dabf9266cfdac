"""Dock panel, map tools and item models."""
