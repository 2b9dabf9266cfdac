"""What a plan is made of: units, workloads, who touches whom, what is moved and said."""
