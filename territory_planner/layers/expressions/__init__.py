"""Functions of QGIS's expressions that tell figures of the open plan."""
