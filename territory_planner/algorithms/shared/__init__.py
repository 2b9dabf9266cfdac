"""What the algorithms share: parameters, a run, and what it reads and says."""
