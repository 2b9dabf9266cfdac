"""A plan on a user's own layer, followed and edited live."""
