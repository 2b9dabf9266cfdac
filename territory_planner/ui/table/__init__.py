"""The table of territories."""
