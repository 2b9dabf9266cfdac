"""How long a cancel can go unheard: the longest work between two looks at it, and where.

Every algorithm runs on the neighbourhoods of England and Wales (where the real data is; else on
the sample's counties), with half a million customers where it takes them, and on hard outlines:
one polygon of a million vertices, the same crossing itself, and one with 90,000 holes (see
`cancel_jobs`). Barriers are winding lines that cross all of the map. Gaps are processor time of
the whole process, so that a busy machine does not count, and what another thread does counts only
where it keeps the one from looking that should. Where the run sleeps meanwhile, for a disk or a
child process, that is told, and does not count. Run with the Python that has QGIS:
``make cancel-gaps``, or with how names of jobs begin, only those. What was heard is kept in
`build`; ``--write`` puts the table of it into `README.md`. With ``--shared`` runs on the same
outlines share what they do alike (see `cancel_shared`): a tenth of the time.
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

from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from .cancel_jobs import jobs
from .cancel_land import DATA, land
from .cancel_shared import share
from .cancel_table import Heard, keep, kept, write

LONG = 0.5
"""Seconds that a cancel may take."""

TOLD = 0.2
"""Seconds from which a gap is listed."""

SAMPLING = 0.02


@dataclass
class Gap:
    """Work or sleep between two looks: seconds, where it ended, and where it was seen most."""

    seconds: float
    ended: str
    seen: Counter
    waits: bool = False


@dataclass
class Listener(QgsProcessingFeedback):
    """Notes when it is asked whether the user wants to stop: once `most` seconds are up, yes."""

    most: float = float("inf")
    refused: bool = False  # and so not measured
    longest: float = 0.0  # work between two looks, in seconds
    gaps: list[Gap] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(False)
        self._thread, self._task = threading.get_ident(), threading.get_native_id()
        self._seen: Counter = Counter()
        self._looking = 0.0  # seconds that the watcher itself takes
        self._begin()
        self._begun = self._last
        # QGIS's own calls look without asking Python, where they tell how far they are.
        self.progressChanged.connect(self.note)

    def isCanceled(self) -> bool:
        self.note()
        return self._last > self._begun + self.most

    def note(self, _percent: float = 0.0) -> None:
        """End the gap that runs."""
        worked = self._spent() - self._last
        slept = _asleep(self._task) - self._asleep
        waits = slept > max(worked, TOLD)
        if not waits:
            self.longest = max(self.longest, worked)
        if waits or worked > TOLD:
            at, seen = place(sys._getframe(2)), Counter(self._seen)
            self.gaps.append(Gap(slept if waits else worked, at, seen, waits))
        self._seen.clear()
        self._begin()

    def _begin(self) -> None:
        self._last, self._asleep = self._spent(), _asleep(self._task)

    def _spent(self) -> float:
        return time.process_time() - self._looking

    @contextmanager
    def watching(self) -> Iterator[None]:
        """See every few milliseconds what is being done."""
        done = threading.Event()

        def look() -> None:
            while not done.wait(SAMPLING):
                # no frame is kept: it would keep open the files that its variables are of
                self._seen[place(sys._current_frames().get(self._thread))] += 1
                self._looking = time.thread_time()

        watcher = threading.Thread(target=look, daemon=True)
        watcher.start()
        self._begin()
        try:
            yield
        finally:
            self.note()
            done.set()
            watcher.join()


def _asleep(task: int) -> float:
    """Return the seconds that a thread neither ran nor stood in line for a processor, so far."""
    try:
        ran, stood, _ = Path(f"/proc/self/task/{task}/schedstat").read_text().split()
    except OSError:
        return 0.0  # not told by this system
    return time.monotonic() - (int(ran) + int(stood)) / 1e9


def place(frame: FrameType | None) -> str:
    """Return the innermost lines of the plugin that a stack goes through."""
    ours = [
        f"{Path(line.filename).stem}.{line.name}:{line.lineno}"
        for line in traceback.extract_stack(frame)
        if "territory_planner" in line.filename and "/progress.py" not in line.filename
    ]
    return " > ".join(ours[-4:]) or "QGIS"


def run(
    algorithm: str, parameters: dict[str, Any], folder: Path, most: float
) -> tuple[Listener, float]:
    """Run one job; return what was heard, and the processor time that it took."""
    import processing

    found = QgsApplication.processingRegistry().algorithmById(f"territory_planner:{algorithm}")
    targets = {
        output.name(): str(folder / f"{output.name()}-{time.monotonic_ns()}.{suffix(output)}")
        for output in found.destinationParameterDefinitions()
    }
    made = {name: value() if callable(value) else value for name, value in parameters.items()}
    asked = {name: value for name, value in {**targets, **made}.items() if value is not None}
    listener = Listener(most)
    start = time.process_time()
    with listener.watching():
        try:
            processing.run(found, asked, feedback=listener)
        except QgsProcessingException as error:
            print(f"  ended with: {error}")
            listener.refused = "Cancelled" not in str(error)
    return listener, time.process_time() - start


def suffix(output: Any) -> str:
    """Return the ending of a file for an output: tables and layers are GeoPackages."""
    ending = str(output.defaultFileExtension())
    return "gpkg" if ending in ("dbf", "shp", "csv") else ending


def main() -> int:
    """Run the jobs named (all by default), print their longest gaps; 1 when one is too long."""
    given = _asked()
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from territory_planner.plugin import TerritoryPlannerPlugin

    Processing.initialize()
    plugin = TerritoryPlannerPlugin(None)
    plugin.initProcessing()
    if given.shared:
        share()
    longest = 0.0
    with tempfile.TemporaryDirectory() as home:
        country = land(Path(home), given.data)
        country.prepare()
        for name, (algorithm, parameters) in jobs(country).items():
            if given.jobs and not name.startswith(tuple(given.jobs)):
                continue
            listener, took = run(algorithm, parameters, Path(home), given.most)
            tell(name, listener, took)
            longest = max(longest, float("inf") if listener.refused else listener.longest)
            if not listener.refused:
                worst, stopped = round(listener.longest, 2), took > given.most
                keep(Heard(name, algorithm, country.title, round(took, 1), worst, stopped))
    plugin.unload()
    if given.write:
        write(kept())
    print(f"longest: {longest:.2f} s")
    return 1 if longest > LONG else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("jobs", nargs="*", help="how jobs' names begin")
    parser.add_argument(
        "--most", type=float, default=float("inf"), help="seconds of CPU until a job is cancelled"
    )
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the real data")
    parser.add_argument("--shared", action="store_true", help="do once what runs do alike")
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    return parser.parse_args()


def tell(name: str, listener: Listener, took: float) -> None:
    """Print the longest gaps of a run."""
    gaps = sorted(listener.gaps, key=lambda gap: -gap.seconds)
    print(f"{name}: {took:.1f} s; longest {listener.longest:.2f} s; {len(gaps)} over {TOLD} s")
    for gap in distinct(gaps)[:6]:
        print(f"  {gap.seconds:.2f} s{' asleep' * gap.waits} until {gap.ended}")
        for where, count in gap.seen.most_common(3):
            print(f"      {count:4} × {where}")
    sys.stdout.flush()


def distinct(gaps: list[Gap]) -> list[Gap]:
    """Return the longest gap of each place."""
    first: dict[str, Gap] = {}
    for gap in gaps:
        first.setdefault(gap.ended, gap)
    return list(first.values())


if __name__ == "__main__":
    sys.exit(main())
