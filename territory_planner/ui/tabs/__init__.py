"""The tabs: territories, moves that are proposed, problems, changes, chart."""
