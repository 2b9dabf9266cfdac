"""What is asked for as a whole: each takes a request and returns a result."""
