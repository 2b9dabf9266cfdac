"""Who holds which unit while a plan is being changed."""
