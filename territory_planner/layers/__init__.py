"""QGIS layers to core arrays and back; no widgets."""
