"""Reading a table of units hears a cancel, also while it looks for what unknown ids may mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from qgis.core import QgsFeature, QgsVectorLayer

from territory_planner.core.model.errors import Cancelled, InvalidInput
from territory_planner.core.model.progress import Progress
from territory_planner.layers.plan import Names
from territory_planner.layers.reading.exceptions import read_exceptions
from territory_planner.layers.reading.links import read_links
from territory_planner.layers.reading.pairs import read_pairs
from territory_planner.layers.reading.staff import read_staff
from territory_planner.layers.reading.targets import read_targets_table, targets_of
from territory_planner.layers.reading.territory_locks import read_territory_locks
from territory_planner.layers.report import Report

pytestmark = pytest.mark.usefixtures("qgis_app")

ROWS = 4_200
EACH = 4096
"""Keys that are looked up between two looks, at most."""

IDS = [f"0{number:04}" for number in range(ROWS)]


def table(columns: tuple[str, str]) -> QgsVectorLayer:
    """Return a table about one unit that is there, and about many that are not."""
    fields = "&".join(f"field={name}:string" for name in columns)
    layer = QgsVectorLayer(f"NoGeometry?{fields}", "table", "memory")
    rows = [(IDS[0], IDS[1]), *((f"x{number}", f"y{number}") for number in range(ROWS))]
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def exceptions(progress: Progress) -> None:
    territories = {IDS[1]: 0, **{f"y{number}": 0 for number in range(ROWS)}}
    layer = table(("unit_id", "territory"))
    read_exceptions(layer, IDS, territories, None, Report(), progress=progress)


def homeless(progress: Progress) -> None:
    known = {name: number for number, name in enumerate(IDS)}
    layer = table(("unit_id", "territory"))
    ids = [IDS[0], *(f"x{number}" for number in range(ROWS))]
    with pytest.raises(InvalidInput, match="territories that do not exist"):
        read_exceptions(layer, ids, known, None, Report(), progress=progress)


def pairs(progress: Progress) -> None:
    read_pairs(table(("unit_id", "other_id")), IDS, Report(), progress=progress)


def links(progress: Progress) -> None:
    # Of the units, a table of links needs nothing but their ids.
    read_links(table(("from_id", "to_id")), None, IDS, Report(), progress=progress)  # type: ignore


def strangers(progress: Progress) -> None:
    ids = [f"other {number}" for number in range(ROWS)]
    with pytest.raises(InvalidInput, match="not in a single row"):
        read_pairs(table(("unit_id", "other_id")), ids, Report(), progress=progress)


def locks(progress: Progress) -> None:
    layer = QgsVectorLayer("NoGeometry?field=territory:string&field=lock:string", "t", "memory")
    features = []
    for number in range(ROWS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"y{number}", "frozen"])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    with pytest.raises(InvalidInput, match="territories that the plan does not have"):
        read_territory_locks(layer, Names(tuple(IDS), False), None, progress)


def targets(progress: Progress) -> None:
    layer = QgsVectorLayer("NoGeometry?field=territory:string&field=target:double", "t", "memory")
    features = []
    for number in range(ROWS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"y{number}", 1.0])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    read = read_targets_table(layer, (), None, progress=progress)
    with pytest.raises(InvalidInput, match="has no row for"):
        targets_of(read, Names(tuple(IDS), False), Report(), progress)


def staff(progress: Progress) -> None:
    layer = table(("territory", "note"))
    names = Names(tuple(f"z{number}" for number in range(ROWS)), False)
    with pytest.raises(InvalidInput, match="tells of none of the territories"):
        read_staff(layer, names, "territory", Report(), progress)


READERS = (exceptions, homeless, pairs, links, strangers, locks, targets, staff)


@pytest.mark.parametrize("read", READERS)
def test_a_cancel_is_heard_while_rows_are_read_and_while_unknown_names_are_compared(
    read: Callable[[Progress], None],
):
    asked = []
    read(Progress(is_cancelled=lambda: bool(asked.append(1))))
    # Rows by the thousand; unknown names, and known ones in each way to write them, by four.
    assert len(asked) >= ROWS // 1000 + 4 * (ROWS // EACH)
    for share in (0.2, 0.9):
        left = [int(share * len(asked))]

        def stop(left: list[int] = left) -> bool:
            left[0] -= 1
            return left[0] < 0

        with pytest.raises(Cancelled):
            read(Progress(is_cancelled=stop))
