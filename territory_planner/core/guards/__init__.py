"""Rules that single moves may break: one a file, which every method that moves units asks."""
