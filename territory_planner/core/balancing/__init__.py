"""The parts of balancing: workload that flows across borders."""
