"""Three pictures of a run's results, into `docs/`."""

from __future__ import annotations

from pathlib import Path

import matplotlib
import numpy as np
from figures import Results
from jobs import COMPACTNESS, CONTENDERS
from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter
from run import Result

matplotlib.use("svg")

PLAIN = FuncFormatter(lambda value, _: f"{value:,.12g}")
"""Powers of ten written out."""

STYLE = {
    "svg.hashsalt": "territory planner",
    "font.family": "sans-serif",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": "#e3e3e3",
    "axes.axisbelow": True,
    "legend.frameon": False,
}
OURS, PEER = "#1b6e8a", "#8a8a8a"
LINES = {
    "fast": ("ours, fast", "#7fb9cc"),
    "balanced": ("ours, balanced", OURS),
    "best": ("ours, best", "#0b3a4a"),
    "metis": ("METIS", "#b5651d"),
    "gerrychain": ("GerryChain", "#7a4b9a"),
    "power": ("power diagram, plain", "#4f8a3c"),
}
LABELS = {
    "ward": "Ward", "max-p": "MaxP", "azp": "AZP", "gerrychain": "GerryChain", "metis": "METIS",
    "kahip": "KaHIP", "qgis": "QGIS k-means", "power": "power diagram",
    "fast": "fast", "balanced": "balanced", "best": "best",
}  # fmt: skip

LABEL_PLACES = {
    "fast": (-24, 5), "balanced": (5, -11), "best": (-26, -11), "ward": (-28, 5),
    "qgis": (-58, -11), "power": (7, 3), "kahip": (7, -3), "gerrychain": (7, -2),
}  # fmt: skip
"""Points from the dot; some dots lie close together, so that each label needs its own side."""


def draw(results: Results, docs: Path) -> list[Path]:
    """Draw what the results suffice for, and return the files."""
    drawn = []
    with pyplot.rc_context(STYLE):
        for name, picture in (
            ("benchmark-time", _time),
            ("benchmark-cost", _cost),
            ("benchmark-compactness", _compactness),
        ):
            figure = picture(results)
            if figure:
                drawn.append(docs / f"{name}.svg")
                figure.savefig(drawn[-1], bbox_inches="tight", metadata={"Date": None})
                pyplot.close(figure)
    return drawn


def _time(results: Results) -> pyplot.Figure | None:
    """Seconds against units: lines through the made-up meshes, dots for all real data."""
    points = {
        key: sorted(
            (r["units"], r["seconds"], case.startswith("mesh"))
            for (case, who), r in results.items()
            if who == key
        )
        for key in LINES
    }
    meshes = [point for point in points["balanced"] if point[2]]
    if len(meshes) < 3:
        return None
    figure, axes = pyplot.subplots(figsize=(6.4, 4))
    for key, dots in points.items():
        if dots:
            title, colour = LINES[key]
            units, seconds, _ = zip(*dots)
            axes.plot(units, seconds, "o", ms=3.5, color=colour, label=title)
            line = [(n, s) for n, s, made_up in dots if made_up]
            axes.plot([n for n, _ in line], [s for _, s in line], lw=1.2, color=colour)
    first_n, first_s, _ = meshes[0]
    n = np.geomspace(first_n, meshes[-1][0])
    guide = first_s * n * np.log(n) / (first_n * np.log(first_n))
    axes.plot(n, guide, "--", lw=0.8, color="#555555", label="n log n")
    axes.set(xscale="log", yscale="log", xlabel="units", ylabel="seconds")
    axes.xaxis.set_major_formatter(PLAIN)
    axes.yaxis.set_major_formatter(PLAIN)
    axes.legend(fontsize=8)
    return figure


def _cost(results: Results) -> pyplot.Figure | None:
    """Travel against balance on the two real layers: the lower left corner is the best."""
    cases = [("us", "US counties, k = 30", 0.01), ("lsoa", "LSOA, k = 100", 0.02)]
    cases = [case for case in cases if (case[0], "balanced") in results]
    if not cases:
        return None
    figure, all_axes = pyplot.subplots(1, len(cases), figsize=(4.6 * len(cases), 4), squeeze=False)
    for axes, (case, title, tolerance) in zip(all_axes[0], cases):
        unit = results[case, "balanced"]["cost"]
        for key, label in LABELS.items():
            result = results.get((case, key))
            if result:
                _mark(axes, key, label, result, unit)
        axes.axvspan(0.25, 100 * tolerance, color="#dcebdc", zorder=0, lw=0)
        axes.set(xscale="log", title=title, xlabel="largest deviation, %", xlim=(0.25, 2000))
        axes.set(yscale="log", ylim=(0.75, 8), yticks=[0.8, 1, 1.5, 2, 3, 4, 6])
        axes.set_ylabel("Σ w·d² against ours, balanced")
        axes.xaxis.set_major_formatter(PLAIN)
        axes.yaxis.set_major_formatter(PLAIN)
        axes.minorticks_off()
    filled = axes.plot([], [], "o", color=PEER, label="connected")
    hollow = axes.plot([], [], "o", color=PEER, mfc="white", label="in pieces")
    axes.legend(handles=[*filled, *hollow], fontsize=8, loc="upper right")
    figure.tight_layout()
    return figure


def _mark(axes: Axes, key: str, label: str, result: Result, unit: float) -> None:
    colour = OURS if CONTENDERS[key].ours else PEER
    face = colour if result["connected"] else "white"
    at = (100 * result["deviation"], result["cost"] / unit)
    axes.plot(*at, "o", color=colour, mfc=face)
    place = LABEL_PLACES.get(key, (5, 3))
    axes.annotate(label, at, xytext=place, textcoords="offset points", fontsize=8, color=colour)


def _compactness(results: Results) -> pyplot.Figure | None:
    """What the preference trades: travel for balance up to 50, for short borders from there."""
    cases = [("us", "US counties", "#b5651d"), ("lsoa", "LSOA", OURS)]
    wishes = sorted([*COMPACTNESS, 50])
    figure, (balance, border) = pyplot.subplots(1, 2, figsize=(9.2, 3.6))
    for case, title, colour in cases:
        by_wish = {
            wish: results.get((case, "balanced" if wish == 50 else f"compact-{wish}"))
            for wish in wishes
        }
        ran = {wish: result for wish, result in by_wish.items() if result}
        if len(ran) < len(wishes):
            pyplot.close(figure)
            return None
        for axes, value, some in (
            (balance, "deviation", [wish for wish in wishes if wish <= 50]),
            (border, "border_km", [wish for wish in wishes if wish >= 50]),
        ):
            unit = 0.01 if value == "deviation" else ran[50][value]
            x = [ran[wish][value] / unit for wish in some]
            y = [ran[wish]["cost"] / ran[50]["cost"] for wish in some]
            axes.plot(x, y, "o-", ms=4, color=colour, label=title)
            for wish, at in zip(some, zip(x, y)):
                place = {"xytext": (5, 4), "textcoords": "offset points", "color": colour}
                axes.annotate(str(wish), at, fontsize=8, **place)
    balance.set(xlabel="largest deviation, %", ylabel="Σ w·d² against compactness 50")
    border.set(xlabel="length of borders against compactness 50")
    balance.set_title("0 to 50: balance for travel")
    border.set_title("50 to 100: short borders for travel")
    border.legend(fontsize=8)
    figure.tight_layout()
    return figure
