"""What no plan can beat, and proofs that a plan can't be beaten."""
