"""Numerical solvers, and the child processes that keep them from holding up their caller."""
