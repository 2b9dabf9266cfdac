"""How long a cancel can go unheard: the longest work between two looks at it, and where.

Every algorithm runs on the neighbourhoods of England and Wales (where the real data is; else on
the sample's counties), and on hard outlines: one polygon of a million vertices, the same crossing
itself, and one with 90,000 holes. Barriers are winding lines that cross all of the map. Gaps are
processor time of the thread that works, so that a busy machine does not count. Run with the Python
that has QGIS: ``make cancel-gaps``, or with names of jobs only those.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np
import shapely.geometry
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data" / "lsoa_england_wales"
SAMPLE = ROOT / "sample_data" / "us_counties_lower48.gpkg"
LONG = 0.5
"""Seconds that a cancel may take."""

TOLD = 0.2
"""Seconds from which a gap is listed."""

SAMPLING = 0.02
VERTICES, HOLES, LINES = 1_000_000, 90_000, 40


@dataclass
class Gap:
    """Work between two looks: seconds, where it ended, and where it was seen most."""

    seconds: float
    ended: str
    seen: Counter


@dataclass
class Listener(QgsProcessingFeedback):
    """Notes when it is asked whether the user wants to stop."""

    gaps: list[Gap] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(False)
        self._thread = threading.get_ident()
        self._seen: Counter = Counter()
        self._last = time.thread_time()

    def isCanceled(self) -> bool:
        self.note()
        return False

    def note(self) -> None:
        """End the gap that runs."""
        seconds = time.thread_time() - self._last
        if seconds > TOLD:
            self.gaps.append(Gap(seconds, place(sys._getframe(2)), Counter(self._seen)))
        self._seen.clear()
        self._last = time.thread_time()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """See every few milliseconds what is being done."""
        done = threading.Event()

        def look() -> None:
            while not done.wait(SAMPLING):
                # no frame is kept: it would keep open the files that its variables are of
                self._seen[place(sys._current_frames().get(self._thread))] += 1

        watcher = threading.Thread(target=look, daemon=True)
        watcher.start()
        self._last = time.thread_time()
        try:
            yield
        finally:
            self.note()
            done.set()
            watcher.join()


def place(frame: FrameType | None) -> str:
    """Return the innermost lines of the plugin that a stack goes through."""
    ours = [
        f"{Path(line.filename).stem}.{line.name}:{line.lineno}"
        for line in traceback.extract_stack(frame)
        if "territory_planner" in line.filename and "/progress.py" not in line.filename
    ]
    return " > ".join(ours[-4:]) or "QGIS"


def jobs(folder: Path) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return the runs by name: algorithm and parameters."""
    units, work, plan, k = SAMPLE, "POP2020", "ST", 49
    centers: dict[str, Any] = {}
    if (DATA / "lsoa_ew_admissions.gpkg").exists():
        units, work, plan, k = DATA / "lsoa_ew_admissions.gpkg", "admissions", "region", 125
        points = f"file://{DATA}/stroke_units.csv?xField=BNG_E&yField=BNG_N&crs=EPSG:27700"
        sites = QgsVectorLayer(points, "sites", "delimitedtext")
        centers = {"CENTERS": sites, "CENTER_NAME_FIELD": "postcode"}
    given = {"INPUT": str(units), "WORKLOAD": work}
    whole = given | {"TERRITORIES": k}
    today = given | {"TERRITORY_FIELD": plan}
    found = {f"design {e}": ("design", whole | {"EFFORT": e}) for e in EFFORTS}
    found |= {f"balance {e}": ("balance", today | {"EFFORT": e}) for e in EFFORTS}
    for method in ("spread", "balanced", "heaviest", "median", "center"):
        found[f"seed {method}"] = ("seed", whole | {"METHOD": method})
    found["seed existing"] = ("seed", today | {"METHOD": "existing"})
    found["repair"] = ("repair", today)
    found["validate"] = ("validate", today)
    found["dissolve"] = ("dissolve", today)
    for rule in ("rook", "queen"):
        found[f"contiguity {rule}"] = ("contiguity", {"INPUT": str(units), "CONTIGUITY": rule})
    found["design queen"] = ("design", whole | {"EFFORT": "fast", "CONTIGUITY": "queen"})
    if centers:
        found["allocate"] = ("allocate", given | centers)
        matrix = unpacked(DATA / "travel_time_minutes.csv.gz", folder)
        with matrix.open(encoding="utf-8") as file:
            names = next(file).strip().split(",")[1:]
        listed = ", ".join(f"'{name.strip(chr(34))}'" for name in names)
        timed = QgsVectorLayer(points, "timed sites", "delimitedtext")
        timed.setSubsetString(f'"postcode" IN ({listed})')
        costs = {"COST_MATRIX": str(matrix), "ID_FIELD": "LSOA11NM", "CENTERS": timed}
        costs["CENTER_NAME_FIELD"] = "postcode"
        found["allocate costs"] = ("allocate", given | costs)
        for effort in EFFORTS:
            found[f"design costs {effort}"] = ("design", given | costs | {"EFFORT": effort})
    walls = {"BARRIERS": winding_lines(units)}
    found["design barriers"] = ("design", whole | walls | {"EFFORT": "fast"})
    near = {"EFFORT": "fast", "CONTIGUITY": "queen", "BARRIER_DISTANCE": 50}
    found["design barriers queen"] = ("design", whole | walls | near)
    layers = (round_layer(), holed_layer(), crossed_layer())
    for name, layer in zip(("vertices", "holes", "crossed"), layers):
        hard = {"INPUT": layer, "WORKLOAD": "work"}
        walls = {"BARRIERS": winding_lines(layer), "TERRITORIES": 2, "EFFORT": "fast"}
        found[f"{name} barriers"] = ("design", hard | walls)
        for rule in ("rook", "queen"):
            hardly = {"INPUT": layer, "CONTIGUITY": rule}
            found[f"{name} contiguity {rule}"] = ("contiguity", hardly)
        found[f"{name} design"] = ("design", hard | {"TERRITORIES": 2, "EFFORT": "fast"})
        found[f"{name} dissolve"] = ("dissolve", hard | {"TERRITORY_FIELD": "plan"})
        found[f"{name} validate"] = ("validate", hard | {"TERRITORY_FIELD": "plan"})
        found[f"{name} repair"] = ("repair", hard | {"TERRITORY_FIELD": "plan"})
    return found


EFFORTS = ("fast", "balanced", "best")
IDS = {
    "design": "designterritories",
    "balance": "balanceterritories",
    "seed": "seedterritories",
    "repair": "repaircontiguity",
    "validate": "validateplan",
    "dissolve": "dissolveterritories",
    "contiguity": "buildcontiguity",
    "allocate": "allocateunits",
}
OUTPUTS = ("OUTPUT", "TERRITORY_LAYER", "CENTER_LAYER", "REMAINING", "MOVES", "BREAKS", "ISOLATED")


def unpacked(file: Path, folder: Path) -> Path:
    """Return a copy of a gzipped table as plain CSV."""
    import gzip

    plain = folder / file.stem
    plain.write_bytes(gzip.decompress(file.read_bytes()))
    return plain


def round_layer() -> QgsVectorLayer:
    """Return a disc of a million vertices in a ring, cut into four."""
    disc = rough_disc()
    ring = disc_hole(60_000)
    outlines = [shapely.geometry.Polygon(disc), *quarters(ring, disc)]
    return layer_of(outlines)


def rough_disc() -> np.ndarray:
    """Return the vertices of a disc with a rough coast: a smooth one is too easy for GEOS."""
    turn = np.linspace(0, 2 * np.pi, VERTICES, endpoint=False)
    reach = 50_000.0 + 20.0 * np.random.default_rng(0).random(VERTICES)
    return np.stack([500_000 + reach * np.cos(turn), 5e6 + reach * np.sin(turn)], axis=1)


def disc_hole(reach: float) -> shapely.geometry.Polygon:
    return shapely.geometry.box(500_000 - reach, 5e6 - reach, 500_000 + reach, 5e6 + reach)


def quarters(square: shapely.geometry.Polygon, hole: np.ndarray) -> list[shapely.geometry.Polygon]:
    """Return the frame between a square and a round hole, in four pieces along its vertices."""
    low_x, low_y, high_x, high_y = square.bounds
    corners = [(high_x, high_y), (low_x, high_y), (low_x, low_y), (high_x, low_y)]
    count = len(hole) // 4
    middles = [(high_x, 5e6), (500_000, high_y), (low_x, 5e6), (500_000, low_y)]
    pieces = []
    for turn in range(4):
        arc = [*hole[turn * count : (turn + 1) * count], hole[(turn + 1) * count % len(hole)]]
        outer = [middles[(turn + 1) % 4], corners[turn], middles[turn]]
        pieces.append(shapely.geometry.Polygon([*map(tuple, arc), *outer]))
    return pieces


def holed_layer() -> QgsVectorLayer:
    """Return a square with 90,000 holes, and four around it."""
    side = int(np.sqrt(HOLES))
    holes = [
        [(x + 40, y + 40), (x + 60, y + 40), (x + 60, y + 60), (x + 40, y + 60)]
        for x in range(500_000, 500_000 + 100 * side, 100)
        for y in range(5_000_000, 5_000_000 + 100 * side, 100)
    ]
    width = 100 * side
    box = shapely.geometry.box(500_000, 5_000_000, 500_000 + width, 5_000_000 + width)
    around = [
        shapely.geometry.box(
            500_000 + x * width, 5e6 + y * width, 500_000 + (x + 1) * width, 5e6 + (y + 1) * width
        )
        for x, y in ((1, 0), (0, 1), (-1, 0), (0, -1))
    ]
    return layer_of([shapely.geometry.Polygon(box.exterior, holes), *around])


def crossed_layer() -> QgsVectorLayer:
    """Return the disc of `round_layer` as an outline that crosses itself a thousand times."""
    disc = rough_disc()
    at = np.arange(0, VERTICES - 1, 1000)
    disc[at], disc[at + 1] = disc[at + 1].copy(), disc[at].copy()
    around = [
        shapely.geometry.box(x, 5e6 - 6e4, x + 5e4, 5e6 + 6e4) for x in (560_000, 610_000, 660_000)
    ]
    return layer_of([shapely.geometry.Polygon(disc), *around])


def winding_lines(units: QgsVectorLayer | Path) -> QgsVectorLayer:
    """Return `LINES` lines across the map of some units, of 2,000 vertices each."""
    layer = units if isinstance(units, QgsVectorLayer) else QgsVectorLayer(str(units), "u", "ogr")
    box = layer.extent()
    along = np.linspace(0, 1, 2_000)
    lines = QgsVectorLayer(f"LineString?crs={layer.crs().authid()}", "walls", "memory")
    features = []
    for number in range(LINES):
        x = box.xMinimum() + along * box.width()
        swing = np.sin(60 * along + number) / LINES
        y = box.yMinimum() + ((number + 0.5) / LINES + swing) * box.height()
        feature, geometry = QgsFeature(), QgsGeometry()
        geometry.fromWkb(shapely.geometry.LineString(np.stack([x, y], axis=1)).wkb)
        feature.setGeometry(geometry)
        features.append(feature)
    lines.dataProvider().addFeatures(features)
    return lines


def layer_of(outlines: list[shapely.geometry.Polygon]) -> QgsVectorLayer:
    """Return units with these outlines, a workload of 1 each and a plan of two territories."""
    uri = "Polygon?crs=EPSG:32632&field=work:double&field=plan:string"
    layer = QgsVectorLayer(uri, "units", "memory")
    features = []
    for number, outline in enumerate(outlines):
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry()
        geometry.fromWkb(outline.wkb)
        feature.setGeometry(geometry)
        feature.setAttributes([1.0, "AB"[number % 2]])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def run(algorithm: str, parameters: dict[str, Any], folder: Path) -> tuple[Listener, float]:
    """Run one job; return what was heard, and the processor time that it took."""
    import processing

    found = QgsApplication.processingRegistry().algorithmById(f"territory_planner:{IDS[algorithm]}")
    targets = {
        name: str(folder / f"{name}-{time.monotonic_ns()}.gpkg")
        for name in OUTPUTS
        if found.parameterDefinition(name) is not None
    }
    listener = Listener()
    start = time.thread_time()
    with listener.watching():
        try:
            processing.run(found, targets | parameters, feedback=listener)
        except Exception as error:
            print(f"  ended with: {error}")
    return listener, time.thread_time() - start


def main() -> int:
    """Run the jobs named (all by default), print their longest gaps; 1 when one is too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("jobs", nargs="*", help="parts of jobs' names")
    wanted = parser.parse_args().jobs
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from territory_planner.plugin import TerritoryPlannerPlugin

    Processing.initialize()
    plugin = TerritoryPlannerPlugin(None)
    plugin.initProcessing()
    longest = 0.0
    with tempfile.TemporaryDirectory() as home:
        for name, (algorithm, parameters) in jobs(Path(home)).items():
            if wanted and not any(part in name for part in wanted):
                continue
            listener, took = run(algorithm, parameters, Path(home))
            gaps = sorted(listener.gaps, key=lambda gap: -gap.seconds)
            worst = gaps[0].seconds if gaps else 0.0
            longest = max(longest, worst)
            print(f"{name}: {took:.1f} s; longest {worst:.2f} s; {len(gaps)} over {TOLD} s")
            for gap in distinct(gaps)[:6]:
                print(f"  {gap.seconds:.2f} s until {gap.ended}")
                for where, count in gap.seen.most_common(3):
                    print(f"      {count:4} × {where}")
            sys.stdout.flush()
    plugin.unload()
    print(f"longest: {longest:.2f} s")
    return 1 if longest > LONG else 0


def distinct(gaps: list[Gap]) -> list[Gap]:
    """Return the longest gap of each place."""
    first: dict[str, Gap] = {}
    for gap in gaps:
        first.setdefault(gap.ended, gap)
    return list(first.values())


if __name__ == "__main__":
    sys.exit(main())
