"""The set-up: a form over what the panel must know of a layer to plan it."""
