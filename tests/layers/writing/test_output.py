"""Outputs are written whole or not at all."""

import pytest
from qgis.core import QgsVectorLayer

from territory_planner.core.errors import InvalidInput
from territory_planner.layers.writing.output import all_or_nothing, check_destinations, whole_file
from tests.layers.grid_layer import grid_layer, saved

pytestmark = pytest.mark.usefixtures("qgis_app")


def fails(written):
    with pytest.raises(ZeroDivisionError), all_or_nothing(written):
        raise ZeroDivisionError


@pytest.mark.parametrize("name", ["plan.gpkg", "plan.shp", "plan.csv"])
def test_a_file_that_was_begun_goes_with_all_that_belongs_to_it(tmp_path, name):
    fails({"OUTPUT": saved(grid_layer(), tmp_path / name)})
    assert list(tmp_path.iterdir()) == []


def test_other_tables_of_a_database_stay(tmp_path):
    path = saved(grid_layer(), tmp_path / "all.gpkg")
    saved(grid_layer(), path, table="plan")
    fails({"OUTPUT": f"{path}|layername=plan"})
    assert QgsVectorLayer(f"{path}|layername=all").isValid()
    assert not QgsVectorLayer(f"{path}|layername=plan").isValid()


def test_what_is_done_stays(tmp_path):
    path = saved(grid_layer(), tmp_path / "plan.gpkg")
    with all_or_nothing({"OUTPUT": path}):
        pass
    assert QgsVectorLayer(path).featureCount() == 24


@pytest.mark.parametrize(
    "destination",
    ["", "memory:", "TEMPORARY_OUTPUT", "ogr:dbname='/a.gpkg' table=\"b\"", "postgres://x"],
)
def test_only_whole_files_are_checked(destination):
    assert whole_file(destination) is None


def test_an_existing_output_may_be_replaced_and_is_not_touched_by_the_check(tmp_path):
    path = saved(grid_layer(), tmp_path / "plan.gpkg")
    check_destinations([path], [])
    assert QgsVectorLayer(path).featureCount() == 24


def test_a_table_of_the_file_being_read_is_no_reason_to_refuse(tmp_path):
    path = saved(grid_layer(), tmp_path / "units.gpkg")
    check_destinations([f"ogr:dbname='{path}' table=\"plan\" (geom)"], [path])
    with pytest.raises(InvalidInput, match="the file being read"):
        check_destinations([path], [f"{path}|layername=units"])
