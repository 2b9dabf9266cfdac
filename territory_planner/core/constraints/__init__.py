"""What a plan must respect, and what makes that impossible."""
