"""How fast the panel follows: edits, strokes, hover tips and opening, on large layers.

Times are processor time of the work after QGIS has made the edit: session, table, figures.
Run with the Python that has QGIS: ``QT_QPA_PLATFORM=offscreen python -m benchmarks.panel``.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from territory_planner.layers.live.session import PlanSession
from territory_planner.layers.live.settings import Criterion, PlanSettings, save_settings
from territory_planner.ui.actions import make_actions
from territory_planner.ui.canvas.map_units import MapUnits
from territory_planner.ui.plan_page import PlanPage
from territory_planner.ui.tools.tip import move_text

LSOA = Path(__file__).parents[2] / "shared/data/lsoa_england_wales/lsoa_ew_admissions.gpkg"
ROWS, COLUMNS, DOWN, ACROSS = 250, 400, 20, 25


def grid_layer() -> QgsVectorLayer:
    """Return 100,000 squares in 500 territories."""
    uri = "Polygon?crs=EPSG:32632&field=work:double&field=territory:string"
    layer = QgsVectorLayer(uri, "grid", "memory")
    rng = np.random.default_rng(0)
    work = np.round(rng.lognormal(3, 1, ROWS * COLUMNS), 1).tolist()
    features = []
    for row in range(ROWS):
        for column in range(COLUMNS):
            feature = QgsFeature(layer.fields())
            left, top = 400000 + 500 * column, 5600000 - 500 * row
            feature.setGeometry(
                QgsGeometry.fromRect(QgsRectangle(left, top - 500, left + 500, top))
            )
            name = f"T{row * DOWN // ROWS * ACROSS + column * ACROSS // COLUMNS:03}"
            feature.setAttributes([work[len(features)], name])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    save_settings(layer, PlanSettings(territory_field="territory", criteria=(Criterion("work"),)))
    return layer


def lsoa_layer(folder: Path) -> QgsVectorLayer:
    """Return a copy of the LSOA layer with its 113 regions as plan."""
    path = str(folder / "lsoa.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        QgsVectorLayer(str(LSOA), "lsoa", "ogr"), path, context, options
    )
    layer = QgsVectorLayer(path, "lsoa", "ogr")
    settings = PlanSettings(territory_field="region", criteria=(Criterion("admissions"),))
    save_settings(layer, settings)
    return layer


def report(what: str, seconds: list[float], limit: float) -> None:
    """Print the median and the worst of some times, and what is asked."""
    middle, worst = 1e3 * float(np.median(seconds)), 1e3 * max(seconds)
    print(f"  {what:<34} median {middle:8.2f} ms   worst {worst:8.2f} ms   asked {limit:g} ms")


def timed(work: Callable[[], None]) -> float:
    """Return the processor seconds of `work`."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def measure(layer: QgsVectorLayer) -> None:
    """Open a plan, edit it, and print how fast the panel follows."""
    print(f"{layer.name()}: {layer.featureCount():,} units")
    session = PlanSession()
    window = QWidget()
    page = PlanPage(session, make_actions(window), window)
    QVBoxLayout(window).addWidget(page)
    window.resize(460, 800)
    window.show()
    wall, processor = time.perf_counter(), time.process_time()
    print(f"  panel usable after    {timed(lambda: session.bind(layer)):6.2f} s processor time")
    longest = 0.0
    while session.finding_shapes:
        step = time.perf_counter()
        QgsApplication.processEvents()
        longest = max(longest, time.perf_counter() - step)
        time.sleep(0.001)
    spent = time.process_time() - processor
    print(f"  opened with contiguity {spent:6.2f} s processor time, asked 3 s for 35,000 units")
    print(f"                         {time.perf_counter() - wall:6.2f} s on the clock")
    print(f"  longest wait of the panel meanwhile {1e3 * longest:5.0f} ms on the clock")
    rng = np.random.default_rng(1)
    edit_one_by_one(session, rng)
    stroke(session, rng)
    hover(session, rng)
    layer.rollBack()
    session.close()


def edit_one_by_one(session: PlanSession, rng: np.random.Generator) -> None:
    """Edit single units of the layer, and time what follows."""
    session.layer.startEditing()
    seconds = []
    for _ in range(40):
        unit = int(rng.integers(session.table.n))
        key = session.territories.keys[int(rng.integers(session.territories.k))]
        fid = int(session.table.feature_id[unit])
        session.layer.changeAttributeValue(fid, session.field_index, key, session.table.value[unit])
        seconds.append(timed(session.flush))
        QgsApplication.processEvents()
    report("follow an edit of one unit", seconds, 16)


def stroke(session: PlanSession, rng: np.random.Generator) -> None:
    """Paint 5,000 units that lie together, and time what follows the edit."""
    seconds = []
    for _ in range(8):
        centre = session.shapes.position[int(rng.integers(session.table.n))]
        near = np.square(session.shapes.position - centre).sum(axis=1)
        units = np.sort(np.argsort(near, kind="stable")[:5000])
        territory = int(rng.integers(session.territories.k))
        session.layer.beginEditCommand("stroke")
        key, index = session.territories.keys[territory], session.field_index
        for unit, fid in zip(units.tolist(), session.feature_ids(units)):
            session.layer.changeAttributeValue(fid, index, key, session.table.value[unit])
        session.layer.endEditCommand()
        seconds.append(timed(session.flush))
        QgsApplication.processEvents()
    report("follow a stroke of 5,000 units", seconds, 100)


def hover(session: PlanSession, rng: np.random.Generator) -> None:
    """Find the unit under the pointer and write the tip: what a move would do."""
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(session.layer.crs())
    units, seconds = MapUnits(session, canvas), []
    for _ in range(300):
        territory = int(rng.integers(session.territories.k))
        point = units.middle(int(rng.integers(session.table.n)))

        def tip(point: QgsPointXY = point, territory: int = territory) -> None:
            unit = units.at(point)
            if unit >= 0:
                move_text(session, unit, territory, 0)

        seconds.append(timed(tip))
    report("hover tip", seconds, 5)


def main() -> None:
    """Measure the grid, and the LSOA layer where it is at hand."""
    application = QgsApplication([], True)
    application.initQgis()
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build")
    folder.mkdir(parents=True, exist_ok=True)
    measure(grid_layer())
    if LSOA.exists():
        measure(lsoa_layer(folder))


if __name__ == "__main__":
    main()
