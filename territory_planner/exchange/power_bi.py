"""Power BI: territories as TopoJSON for the Shape Map, borders that two share once, and figures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..core.geometry.polygons import Polygons, polygons_from_wkb
from ..core.geometry.simplify import shared_arcs, simplified_together
from ..core.model.progress import Progress
from ..layers.text import tr
from .alignment import Alignment, Territory, level_name
from .metrics import metrics_table, territory_id
from .outline_files import drawn
from .publication import Export, FileSystem, Publishing, check_most, no_people
from .sheets import csv_bytes, xlsx_bytes

MOST_AREAS = 1_500
DECIMALS = 6
PICTURE = 2_000
"""Steps across the map that a border may be off by one of, simplified."""


def to_files(asked: Publishing) -> Export:
    """Return a TopoJSON file a level, and the figures of all territories.

    Raises
    ------
    InvalidInput
        When a level has more areas than the Shape Map draws.
    """
    plan = asked.after
    files: dict[str, bytes] = {}
    for level in range(len(plan.levels)):
        some = drawn(plan, [level])
        check_most(
            len(some),
            MOST_AREAS,
            tr(
                "Power BI's Shape Map draws at most {most:,} areas, and level {names} has "
                "{count:,}: publish the level above, or the plan region by region."
            ),
            [level_name(plan.levels, level)],
        )
        if some:
            files[f"level_{level + 1}.topojson"] = topojson(plan, some, asked.progress)
    heads, rows = metrics_table(plan)
    location = ["Location", *heads[1:]]
    files["metrics.csv"] = csv_bytes(location, rows, asked.progress)
    texts = [["" if each is None else str(each) for each in row] for row in rows]
    files["metrics.xlsx"] = xlsx_bytes("metrics", location, texts, asked.progress)
    steps = [
        tr(
            "Needed: the Shape Map visual switched on. Load “metrics.csv” (or “metrics.xlsx”), put "
            "Location there as the location, and filter by level."
        ),
        tr(
            "As its map choose a custom one: “level_1.topojson” for the lowest level. The areas' "
            "ids are those of Location."
        ),
        tr("Borders are simplified, for the picture alone: areas are not to be measured on it."),
    ]
    notes = []
    if plan.account:
        text = tr("Accounts are counted by territory ({count:,}), not listed.")
        notes.append(text.format(count=len(plan.account)))
    return Export(files, steps, notes)


def topojson(plan: Alignment, some: Sequence[Territory], progress: Progress) -> bytes:
    """Return the outlines of territories of one level, each shared border once."""
    outlines = polygons_from_wkb([plan.shapes[each.ref] for each in some])
    # Points that differ by less than is written are one.
    outlines = replace(outlines, xy=np.round(outlines.xy, DECIMALS))
    wide = float(np.ptp(outlines.xy, axis=0).max()) if len(outlines.xy) else 1.0
    (plain,) = simplified_together([outlines], wide / PICTURE, progress)
    arcs, rings = shared_arcs(plain, progress)
    geometries = [
        {
            "type": "MultiPolygon",
            "id": territory_id(each.ref),
            "properties": {
                "Location": territory_id(each.ref),
                "territory": each.name,
                "parent": each.parent,
            },
            "arcs": parts,
        }
        for each, parts in zip(some, _parts(plain, rings))
    ]
    told = {
        "type": "Topology",
        "objects": {"territories": {"type": "GeometryCollection", "geometries": geometries}},
        "arcs": [arc.tolist() for arc in arcs],
    }
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return (text + "\n").encode("utf-8", "replace")


def _parts(polygons: Polygons, rings: Sequence[list[int]]) -> list[list[list[list[int]]]]:
    """Return the rings of each unit, part by part, the outside clockwise as maps draw it."""
    found: list[list[list[list[int]]]] = [[] for _ in range(polygons.n)]
    for unit, is_outer, ring in zip(
        polygons.ring_unit.tolist(), polygons.ring_outer.tolist(), rings
    ):
        turned = [~arc for arc in reversed(ring)]
        if not turned:
            continue  # too small to be seen
        if is_outer:
            found[unit].append([turned])
        else:
            found[unit][-1].append(turned)
    return found


POWER_BI = FileSystem(
    lambda: "Power BI",
    to_files,
    None,
    needs_shapes=True,
    is_whole=True,
    has_figures=True,
    people=no_people,
)
