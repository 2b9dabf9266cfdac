"""Map tools: one a file, over a small base."""
