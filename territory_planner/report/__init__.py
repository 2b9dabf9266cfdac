"""A plan told to people who have no QGIS: pages, sheets to hand over, workbooks."""
