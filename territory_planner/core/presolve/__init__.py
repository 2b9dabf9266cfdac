"""A problem made smaller or simpler before it is solved."""
