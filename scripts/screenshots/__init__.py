"""Pictures of the panel in a real QGIS, for the guide and for a critical look."""
