"""Processing algorithms, one a file."""
