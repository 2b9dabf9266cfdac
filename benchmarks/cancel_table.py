"""What `cancel_gaps` heard, kept between its runs, and the table of it in `README.md`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
KEPT = HERE.parent / "build" / "cancel-gaps.json"
README = HERE / "README.md"
BEGIN, END = "<!-- cancels -->", "<!-- end of cancels -->"
HARD = {
    "vertices": "a million vertices",
    "holes": "90,000 holes",
    "crossed": "a million, crossed",
}


@dataclass(frozen=True)
class Heard:
    """One run: its name, its algorithm, the country it ran on, seconds of processor time."""

    name: str
    algorithm: str
    land: str
    took: float
    longest: float
    stopped: bool  # it would have gone on, and was cancelled

    @property
    def column(self) -> str:
        """Return the outlines that it ran on, or its country."""
        first = self.name.split()[0]
        return HARD.get(first, self.land)


def keep(heard: Heard) -> None:
    """Keep what was heard, instead of what the run's last time told."""
    KEPT.parent.mkdir(exist_ok=True)
    found = {(each.name, each.column): each for each in kept()} | {
        (heard.name, heard.column): heard
    }
    KEPT.write_text(json.dumps([asdict(each) for each in found.values()], indent=1))


def kept() -> list[Heard]:
    """Return all that is kept."""
    if not KEPT.exists():
        return []
    return [Heard(**each) for each in json.loads(KEPT.read_text())]


def table(runs: Iterable[Heard]) -> str:
    """Return the longest gap of each algorithm on each country and outline, as Markdown."""
    every = list(runs)
    hard = list(HARD.values())
    columns = [*sorted({each.column for each in every} - {*hard}), *hard]
    lines = [f"| algorithm | {' | '.join(columns)} |", "|---" * (len(columns) + 1) + "|"]
    for algorithm in sorted({each.algorithm for each in every}):
        cells = []
        for column in columns:
            own = [each for each in every if (each.algorithm, each.column) == (algorithm, column)]
            cells.append(_cell(own))
        lines.append(f"| `{algorithm}` | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(runs: list[Heard]) -> str:
    """Tell the longest gap, the run that it is of where there are several, and how many."""
    if not runs:
        return "–"
    worst = max(runs, key=lambda each: each.longest)
    cut = ", cut short" if worst.stopped else ""
    of = f" ({worst.name}, 1 of {len(runs)}{cut})" if len(runs) > 1 else f"{cut and ' (cut short)'}"
    return f"{worst.longest:.2f}{of}"


def write(runs: Iterable[Heard]) -> None:
    """Put the table into the README."""
    before, _, rest = README.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}\n{table(runs)}\n{END}{after}", "utf-8")
