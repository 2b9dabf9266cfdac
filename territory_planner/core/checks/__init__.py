"""What can be wrong with a plan."""
