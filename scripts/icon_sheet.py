"""Draw every icon at 16, 24 and 48 pixels on light and dark, on one sheet to look at."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter

ROOT = Path(__file__).parents[1]
SHEET = ROOT / "build" / "icons.png"
THEMES = (("#ffffff", "#202020"), ("#efefef", "#202020"), ("#31363b", "#eeeeee"))
SIZES = (16, 24, 48)
ROW, COLUMN, NAME = 56, 125, 150


def draw(painter: QPainter, files: list[Path], theme: int) -> None:
    """Draw one column block: names, then each size, on the theme's background."""
    left = theme * (NAME + COLUMN)
    background, text = (QColor(colour) for colour in THEMES[theme])
    painter.fillRect(QRect(left, 0, NAME + COLUMN, ROW * len(files)), background)
    painter.setPen(text)
    for row, file in enumerate(files):
        middle = ROW * row + ROW // 2
        painter.drawText(QPoint(left + 6, middle + 4), file.stem)
        x = left + NAME
        for size in SIZES:
            painter.drawPixmap(QPoint(x, middle - size // 2), QIcon(str(file)).pixmap(size, size))
            x += size + 8


def main() -> None:
    """Write the sheet and say where."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    files = sorted((ROOT / "territory_planner" / "icons").glob("*.svg"))
    image = QImage(len(THEMES) * (NAME + COLUMN), ROW * len(files), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for theme in range(len(THEMES)):
        draw(painter, files, theme)
    painter.end()
    SHEET.parent.mkdir(exist_ok=True)
    image.save(str(SHEET))
    application.quit()
    print(f"{len(files)} icons drawn on {SHEET.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
