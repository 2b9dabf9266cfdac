"""A plan that is followed and edited: what is known of it, and all that happens to it."""
