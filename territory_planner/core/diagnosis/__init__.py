"""What makes a request impossible, and the least that would help."""
