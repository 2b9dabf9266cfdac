"""How layers look: colours, styles, labels."""
