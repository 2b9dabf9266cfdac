"""Territory design on plain arrays: numpy and scipy, no QGIS and no Qt."""
