"""What is told of plans: how even they are, how near, and what changed between two."""
