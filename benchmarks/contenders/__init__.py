"""Ours and the peers: each module's functions take a `Case` and return named arrays."""
