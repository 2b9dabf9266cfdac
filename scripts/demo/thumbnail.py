"""Shrink the demo's map for the documentation: source and target are the arguments."""

from __future__ import annotations

import sys

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

WIDTH = 1440


def main() -> None:
    """Write the picture as wide as a page shows it."""
    source, target = sys.argv[1:]
    smooth = Qt.TransformationMode.SmoothTransformation
    if not QImage(source).scaledToWidth(WIDTH, smooth).save(target):
        sys.exit(f"{target} can't be written.")


if __name__ == "__main__":
    main()
