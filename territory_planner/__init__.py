"""Territory Planner: dynamic territories in QGIS."""
