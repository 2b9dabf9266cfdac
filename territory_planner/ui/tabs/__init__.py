"""The tabs beside the table: gaps, changes, chart."""
