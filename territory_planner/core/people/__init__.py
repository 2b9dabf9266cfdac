"""People who come and go: what that asks of a plan, and where newcomers' territories begin."""
