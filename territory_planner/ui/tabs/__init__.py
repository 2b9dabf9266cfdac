"""The tabs: territories, moves that are proposed or suggested, problems, changes, chart."""
