"""The parts of a design: starts, first plans, improvement."""
