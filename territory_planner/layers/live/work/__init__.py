"""What is done with a plan: asked of the jobs of the core, proposed, written to files."""
