"""Run the worked cases of the guide as they are printed, and write their figures and pictures.

``python -m scripts.worked_cases [PAGE …]``: each page ``docs/case-*.md`` has the steps as commands,
and a table of figures of which each row says the step, and the output that the figure is; of a
model, the step inside and its output. A test holds what is written against what comes out. A page
of `LARGE` reads a folder of the real data (the environment's DATA), which does not come with the
plugin: it is run where it is asked for.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs").glob("case-*.md"))
ROW = re.compile(r"^\| (\d) \| `([\w ]+)` \| ([^|]+) \|([^|]*)\|$", re.MULTILINE)

PICTURED = {
    "case-industries": {"industries.gpkg": "This year", "industries_2027.gpkg": "Proposal"},
    "case-stores": {"support.gpkg": ""},
    "case-technicians": {"today.gpkg": "Today", "tomorrow.gpkg": "Tomorrow"},
    "case-suburbs": {"crews.gpkg": ""},
    "case-hospitals": {"implants.gpkg": ""},
    "case-coordinator": {"today.gpkg": "Today", "monday.gpkg": "Monday"},
}
"""The plans that each page shows, side by side, and what stands above them."""

SIDE, MARGIN, HEAD = 520, 24, 20
"""Pixels of a map, around it, and above it for what is said there."""

LARGE = {"case-coordinator": "field_service"}
"""Pages about data that is too large to come with the plugin: a folder of the real data."""

VIEWS = {"case-coordinator": (296000.0, 352000.0, 376000.0, 412000.0)}
"""What part of the map a page shows, where the whole is too much: west, south, east, north."""

SHOWN = {"case-coordinator": ("Fay", "Oto", "Jan", "Kit", "Nia", "Dov", "Cyd", "Gus")}
"""The territories that a page gives a colour of their own; all others are grey."""

DATA = Path(os.environ.get("DATA") or ROOT.parent / "shared" / "data")
"""Where the real data is."""


def commands(text: str) -> list[tuple[str, dict[str, str]]]:
    """Return algorithm and parameters of each command of a page."""
    found = []
    for block in re.findall(r"^```\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE):
        words = shlex.split(block.replace("\\\n", " "))
        found.append((words[2], dict(word.split("=", 1) for word in words[4:])))
    return found


def large_data(page: Path) -> Path | None:
    """Return the folder of the real data that a page is about, None for those that need none."""
    return DATA / LARGE[page.stem] if page.stem in LARGE else None


def run(text: str, folder: Path, large: Path | None = None) -> list[dict[str, Any]]:
    """Run the commands of a page in a folder, maybe beside large data; return their results."""
    import processing

    shutil.copytree(ROOT / "sample_data", folder / "sample_data")
    if large is not None:
        shutil.copytree(large, folder / large.name)
    before = Path.cwd()
    os.chdir(folder)
    try:
        return [processing.run(name, asked) for name, asked in commands(text)]
    finally:
        os.chdir(before)


def value(results: Sequence[Mapping[str, Any]], step: str, figure: str) -> str:
    """Return a figure as the page has it."""
    found: Any = results[int(step) - 1]
    inner, _, name = figure.rpartition(" ")
    found = found["CHILD_RESULTS"][inner][name] if inner else found[name]
    return f"{found:,.1f}".removesuffix(".0") if isinstance(found, float) else f"{found:,}"


def filled(text: str, results: Sequence[Mapping[str, Any]]) -> str:
    """Return a page with the figures that came out."""
    return ROW.sub(
        lambda row: f"| {row[1]} | `{row[2]}` | {row[3]} | {value(results, row[1], row[2])} |", text
    )


def picture(plans: Mapping[Path, str], file: Path) -> None:
    """Draw plans side by side, each unit in the colour of its territory, with their names."""
    from qgis.core import (
        QgsCoordinateTransform,
        QgsMapRendererSequentialJob,
        QgsMapSettings,
        QgsProject,
        QgsRectangle,
        QgsVectorLayer,
    )
    from qgis.PyQt.QtCore import QPointF, QSize
    from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

    view, shown = VIEWS.get(file.stem), SHOWN.get(file.stem, ())
    side, top = SIDE + 2 * MARGIN, MARGIN + (HEAD if any(plans.values()) else 0)
    image = QImage(side * len(plans), top + SIDE + MARGIN, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    names: list[str] = list(shown)
    for place, (plan, caption) in enumerate(plans.items()):
        layer = QgsVectorLayer(str(plan))
        held = layer.uniqueValues(layer.fields().indexOf("territory"))
        names += sorted(str(each) for each in held if str(each) not in names)
        layer.setRenderer(_coloured(held, names, shown))
        settings = QgsMapSettings()
        settings.setLayers([layer])
        onto = QgsCoordinateTransform(layer.crs(), _undistorted(layer), QgsProject.instance())
        settings.setDestinationCrs(onto.destinationCrs())
        seen = QgsRectangle(*view) if view else layer.extent()
        settings.setExtent(onto.transformBoundingBox(seen))
        settings.setOutputSize(QSize(SIDE, SIDE))
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        left = side * place + MARGIN
        painter.drawImage(left, top, job.renderedImage())
        for name, point in _middles(layer, shown, seen).items():
            pixel = settings.mapToPixel().transform(onto.transform(point))
            _write(painter, QPointF(left + pixel.x(), top + pixel.y()), name, QFont.Weight.Bold)
        where = QPointF(side * place + side / 2, MARGIN * 0.8)
        _write(painter, where, caption, QFont.Weight.Normal)
    painter.end()
    image.save(str(file))


def _undistorted(layer: Any) -> Any:
    """Return a reference system that shows a layer in degrees as it lies on the ground."""
    from qgis.core import QgsCoordinateReferenceSystem

    middle = layer.extent().center()
    if not layer.crs().isGeographic():
        return layer.crs()
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={middle.y()} +lon_0={middle.x()} +datum=WGS84 +units=m"
    )


def _coloured(held: Iterable[Any], names: Sequence[str], shown: Sequence[str]) -> Any:
    """Return what draws each territory in a colour of its own, or only those that are shown."""
    from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory
    from qgis.PyQt.QtGui import QColor

    categories = []
    for each in held:
        hues = len(shown) or 7
        colour = QColor.fromHsv(int(360 * names.index(str(each)) / hues) % 360, 90, 235)
        if shown and str(each) not in shown:
            colour = QColor("#e4e4e4")
        width = "0.02" if shown else "0.1"
        look = {"color": colour.name(), "outline_color": "#888888", "outline_width": width}
        symbol = QgsFillSymbol.createSimple(look)
        categories.append(QgsRendererCategory(each, symbol, str(each)))
    return QgsCategorizedSymbolRenderer("territory", categories)


def _middles(layer: Any, shown: Sequence[str], seen: Any) -> dict[str, Any]:
    """Return a point well inside the largest part in sight of each territory, by its name."""
    from qgis.core import QgsGeometry

    shapes: dict[str, list[Any]] = {}
    for unit in layer.getFeatures(seen):
        name = str(unit["territory"] or "")
        if name and (not shown or name in shown):
            shapes.setdefault(name, []).append(unit.geometry())
    found = {}
    for name, some in shapes.items():
        whole = QgsGeometry.unaryUnion(some).intersection(QgsGeometry.fromRect(seen))
        largest = max(whole.asGeometryCollection(), key=lambda part: part.area())
        precision = largest.boundingBox().width() / 100
        found[name] = largest.poleOfInaccessibility(precision)[0].asPoint()
    return found


def _write(painter: Any, middle: Any, text: str, weight: Any) -> None:
    """Write a text around a point, with a white rim that parts it from the map."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainterPath, QPen

    font = QFont("Sans", 11, weight)
    box = QFontMetricsF(font).boundingRect(text)
    path = QPainterPath()
    path.addText(middle.x() - box.width() / 2, middle.y() + box.height() / 3, font, text)
    rim = QPen(QColor("white"), 4)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, rim)
    painter.fillPath(path, QColor("#222222"))


def main() -> None:
    """Run all cases; write figures and pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from territory_planner.provider import TerritoryProvider

    Processing.initialize()
    provider = TerritoryProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    asked = sys.argv[1:] or [stem for stem in PICTURED if stem not in LARGE]
    for page in (page for page in PAGES if page.stem in asked):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            text = page.read_text(encoding="utf-8")
            results = run(text, folder, large_data(page))
            page.write_text(filled(text, results), encoding="utf-8")
            plans = {folder / plan: caption for plan, caption in PICTURED[page.stem].items()}
            picture(plans, ROOT / "docs" / "images" / f"{page.stem}.png")
            print(f"Written: {page.relative_to(ROOT)}", flush=True)
    os._exit(0)  # QGIS without a window ends badly now and then


if __name__ == "__main__":
    main()
