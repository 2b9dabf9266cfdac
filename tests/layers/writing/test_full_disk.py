"""On a full disk an output is the old one, and the run says that it failed."""

from __future__ import annotations

import pytest

from territory_planner.core.model.errors import TerritoryError
from territory_planner.layers.live.work.table_export import export_table
from tests.layers.grid_layer import grid_layer
from tests.layers.writing.others import OTHERS, state_of, write_other
from tests.layers.writing.small_disk import fill_up, small_disk
from tests.layers.writing.test_delivery import PLACES, content, place
from tests.layers.writing.written import check, left, write
from tests.long import long

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def disk(tmp_path):
    with small_disk(tmp_path / "disk") as folder:
        yield folder


@pytest.fixture(scope="module")
def large(qgis_app):
    """What takes far more than is left, in every format."""
    return grid_layer(60, 60, fields="work:double note:string", values=[[1, "x" * 60]] * 3600)


@pytest.mark.parametrize(
    ("kind", "earlier", "leave"),
    [
        pytest.param(
            kind, earlier, leave, marks=long if (at + earlier + 2 * bool(leave)) % 4 else []
        )
        for at, kind in enumerate(PLACES)
        for earlier in (True, False)
        for leave in (0, 65536)
    ],
)
def test_the_old_output_stays_and_the_run_fails(disk, large, kind, earlier, leave):
    destination = place(disk, kind)
    if earlier:
        write({destination: grid_layer(2, 2)})
    fill_up(disk, leave)
    before = content(disk)
    with pytest.raises(TerritoryError):
        write({destination: large})
    assert content(disk) == before
    (disk / "ballast").unlink()
    check({destination: grid_layer(2, 3)})
    write({destination: grid_layer(2, 3)})


def test_a_second_output_that_finds_no_room_leaves_the_first_old_one(disk):
    outputs = {str(disk / "a.gpkg"): grid_layer(1, 3), str(disk / "b.geojson"): grid_layer(40, 40)}
    write({name: grid_layer(2, 2) for name in outputs})
    fill_up(disk, 65536)
    before = content(disk)
    with pytest.raises(TerritoryError):
        write(outputs)
    assert content(disk) == before


@pytest.mark.parametrize("leave", [0, 65536])
@pytest.mark.parametrize("earlier", [True, False])
@pytest.mark.parametrize("kind", OTHERS)
def test_what_is_no_layer_stays_as_it_was(disk, kind, earlier, leave):
    if earlier:
        write_other(kind, disk, 3)
    fill_up(disk, leave)
    before = state_of(disk)
    with pytest.raises(TerritoryError):
        write_other(kind, disk, 4_000)
    assert state_of(disk) == before
    (disk / "ballast").unlink()
    write_other(kind, disk, 4)


@pytest.mark.parametrize("name", ["table.csv", "table.xlsx"])
def test_the_panels_export(disk, name, session):
    path = disk / name
    export_table(session, str(path))
    before = path.read_bytes()
    fill_up(disk)
    with pytest.raises(TerritoryError, match="No space left"):
        export_table(session, str(path))
    assert path.read_bytes() == before
    assert left(disk) == sorted(["ballast", name])
