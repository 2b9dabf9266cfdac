"""Print the versions that a run of the tests depends on, as one row of a table."""

from __future__ import annotations

import platform

import numpy
import scipy
import shapely
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR


def main() -> None:
    """Print: QGIS | Qt | Python | numpy | scipy | shapely."""
    libraries = (numpy.__version__, scipy.__version__, shapely.__version__)
    row = (Qgis.QGIS_VERSION.split("-")[0], QT_VERSION_STR, platform.python_version(), *libraries)
    print(" | ".join(row))


if __name__ == "__main__":
    main()
