"""Scenarios: plans that are kept beside a layer, with who made them, when and how; and reviews."""
