"""What the panel draws on the map."""
