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
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs").glob("case-*.md"))
ROW = re.compile(r"^\| (\d) \| `([\w ]+)` \| ([^|]+) \|([^|]*)\|$", re.MULTILINE)

PICTURED = {
    "case-industries": ("industries.gpkg", "industries_2027.gpkg"),
    "case-stores": ("support.gpkg",),
    "case-technicians": ("today.gpkg", "tomorrow.gpkg"),
    "case-suburbs": ("crews.gpkg",),
    "case-hospitals": ("implants.gpkg",),
    "case-coordinator": ("today.gpkg", "monday.gpkg"),
}
"""The plans that each page shows, side by side."""

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


def picture(plans: Sequence[Path], file: Path) -> None:
    """Draw plans side by side, each unit in the colour of its territory."""
    from qgis.core import (
        QgsCategorizedSymbolRenderer,
        QgsFillSymbol,
        QgsMapRendererSequentialJob,
        QgsMapSettings,
        QgsRectangle,
        QgsRendererCategory,
        QgsVectorLayer,
    )
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    view, shown = VIEWS.get(file.stem), SHOWN.get(file.stem, ())
    size = QSize(420, 420)
    image = QImage(size.width() * len(plans), size.height(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    names: list[str] = list(shown)
    for place, plan in enumerate(plans):
        layer = QgsVectorLayer(str(plan))
        held = layer.uniqueValues(layer.fields().indexOf("territory"))
        names += sorted(str(each) for each in held if str(each) not in names)
        categories = []
        for each in held:
            hues = len(shown) or 7
            colour = QColor.fromHsv(int(360 * names.index(str(each)) / hues) % 360, 110, 225)
            if shown and str(each) not in shown:
                colour = QColor("#e4e4e4")
            width = "0.02" if view else "0.1"
            look = {"color": colour.name(), "outline_color": "#666666", "outline_width": width}
            symbol = QgsFillSymbol.createSimple(look)
            categories.append(QgsRendererCategory(each, symbol, str(each)))
        layer.setRenderer(QgsCategorizedSymbolRenderer("territory", categories))
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(QgsRectangle(*view) if view else layer.extent())
        settings.setOutputSize(size)
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        painter.drawImage(size.width() * place, 0, job.renderedImage())
        for at, name in enumerate(name for name in shown if name in map(str, held)):
            hue = int(360 * names.index(name) / len(shown))
            left, top = size.width() * place + 8, 8 + 18 * at
            painter.fillRect(left, top, 14, 14, QColor.fromHsv(hue, 110, 225))
            painter.setPen(QColor("#222222"))
            painter.drawText(left + 20, top + 12, name)
    painter.end()
    image.save(str(file))


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
            plans = [folder / plan for plan in PICTURED[page.stem]]
            picture(plans, ROOT / "docs" / "images" / f"{page.stem}.png")
            print(f"Written: {page.relative_to(ROOT)}", flush=True)
    os._exit(0)  # QGIS without a window ends badly now and then


if __name__ == "__main__":
    main()
