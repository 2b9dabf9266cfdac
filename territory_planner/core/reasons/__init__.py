"""Why units are where they are: what each border move would break, and what would turn that."""
