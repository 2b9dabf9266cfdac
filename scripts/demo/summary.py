"""What came out of the demo, as a table for the terminal and as a page."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from qgis.core import QgsVectorLayer

from territory_planner.core.model.text import percent


@dataclass(frozen=True)
class Row:
    """One territory: deviation in percent, parts the number of connected pieces."""

    name: str
    workload: float
    deviation: float
    units: int
    parts: int


@dataclass(frozen=True)
class Summary:
    """A plan in figures: rows by falling deviation, tolerance in percent."""

    title: str
    subtitle: str
    source: str
    tolerance: float
    rows: tuple[Row, ...]


def read_rows(territories: QgsVectorLayer, workload: str) -> tuple[Row, ...]:
    """Read the statistics of the territory layer, what is most over its target first."""
    rows = [
        Row(
            str(feature["name"]),
            float(feature[workload]),
            float(feature["deviation"]),
            int(feature["units"]),
            int(feature["parts"]),
        )
        for feature in territories.getFeatures()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.deviation, row.name)))


def as_table(rows: tuple[Row, ...]) -> str:
    """Return the rows as text in columns."""
    width = max([len("territory"), *(len(row.name) for row in rows)])
    lines = [f"{'territory':<{width}}  {'workload':>12}  {'deviation':>9}  {'units':>5}  parts"]
    lines += [
        f"{row.name:<{width}}  {row.workload:>12,.0f}  {percent(row.deviation / 100):>9}  "
        f"{row.units:>5,}  {row.parts:>5}"
        for row in rows
    ]
    return "\n".join(lines)


def as_page(summary: Summary, picture: str, log: str) -> str:
    """Return the report: the picture, the figures and the log of the run, in one HTML page."""
    head = "".join(
        f"<th>{text}</th>" for text in ("territory", "workload", "deviation", "units", "parts")
    )
    body = "".join(
        f"<tr><td>{escape(row.name)}</td><td>{row.workload:,.0f}</td>"
        f"<td>{percent(row.deviation / 100)}</td><td>{row.units:,}</td><td>{row.parts}</td></tr>\n"
        for row in summary.rows
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(summary.title)}</title><style>
body {{ font: 16px/1.5 sans-serif; color: #2d3338; max-width: 72rem; margin: 2rem auto; }}
img {{ width: 100%; }}
table {{ border-collapse: collapse; font-variant-numeric: tabular-nums; }}
th, td {{ padding: .2rem .9rem; text-align: right; border-bottom: 1px solid #e4e8eb; }}
th:first-child, td:first-child {{ text-align: left; padding-left: 0; }}
pre {{ background: #f5f6f7; padding: 1rem; white-space: pre-wrap; }}
</style></head><body>
<h1>{escape(summary.title)}</h1>
<p>{escape(summary.subtitle)}</p>
<img src="{escape(picture)}" alt="Map of the territories">
<table><thead><tr>{head}</tr></thead><tbody>
{body}</tbody></table>
<h2>What the run said</h2>
<pre>{escape(log)}</pre>
<p>{escape(summary.source)}</p>
</body></html>
"""
