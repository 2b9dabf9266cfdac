"""First plans, made from nothing."""
