"""The least that must move from today's plan, and plans that move no more."""
