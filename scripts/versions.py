"""Print the versions that a run of the tests depends on, as one row of a table."""

from __future__ import annotations

import platform

import numpy
import scipy
import shapely
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR


def main() -> None:
    """Print: QGIS | Qt | Python | GDAL | numpy | scipy | shapely."""
    programs = (Qgis.QGIS_VERSION.split("-")[0], QT_VERSION_STR, platform.python_version())
    libraries = (gdal.__version__, numpy.__version__, scipy.__version__, shapely.__version__)
    print(" | ".join(programs + libraries))


if __name__ == "__main__":
    main()
