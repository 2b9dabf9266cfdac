"""What the services do, without a server: real files read, the core's jobs, new files written."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from services import jobs
from services.layers import as_file, feature_collection, read_layer, write_layer
from services.units import Wish
from territory_planner.core import InvalidInput

ROOT = Path(__file__).resolve().parents[2]
SAMPLE_DATA = ROOT / "sample_data"
gdal.DontUseExceptions()  # the services switch them on for a process of their own
WISH = Wish(workload="POP2020", tolerance=10.0, territories=6, effort="fast", id_field="GEOID")


@pytest.fixture(scope="module", autouse=True)
def exceptions():
    gdal.UseExceptions()
    yield
    gdal.DontUseExceptions()


@pytest.fixture(scope="module")
def layer():
    return read_layer(str(SAMPLE_DATA / "midwest_plan.gpkg"))


def test_the_jobs_need_the_core_alone_and_no_qgis():
    look = (
        "import sys, services.jobs; print(sorted(x for x in sys.modules if x.startswith('qgis')))"
    )
    words = [sys.executable, "-c", look]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
    for source in (ROOT / "services").glob("*.py"):
        named = re.findall(r"from territory_planner\.(\w+)", source.read_text(encoding="utf-8"))
        assert set(named) <= {"core"}, source.name


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp"])
def test_a_new_file_has_all_units_and_the_plan_and_its_input_stays(layer, suffix, tmp_path):
    made = jobs.designed(layer, WISH)
    place = write_layer(layer, str(tmp_path / f"plan{suffix}"), made.columns)
    found = read_layer(place)
    assert found.column("territory") == made.columns["territory"]
    assert found.column("GEOID") == layer.column("GEOID")
    assert set(found.column("territory")) == {str(at) for at in range(1, 7)}
    with pytest.raises(InvalidInput, match="is there already"):
        write_layer(layer, place, made.columns)
    kept = {each.suffix for each in tmp_path.iterdir()}
    assert kept <= {suffix, ".dbf", ".shx", ".prj", ".cpg"}


def test_a_name_may_have_any_signs(layer, tmp_path):
    """Brackets mean something else where files are looked for."""
    made = jobs.designed(layer, WISH)
    place = write_layer(layer, str(tmp_path / "plan [v2] *.geojson"), made.columns)
    assert read_layer(place).n == layer.n
    assert len(list(tmp_path.iterdir())) == 1


def test_files_beside_a_new_one_are_not_written_over(layer, tmp_path):
    table = tmp_path / "plan.dbf"
    table.write_text("somebody's")
    with pytest.raises(InvalidInput, match=r"plan\.dbf” is there already"):
        write_layer(layer, str(tmp_path / "plan.shp"), {})
    assert [each.read_text() for each in tmp_path.iterdir()] == ["somebody's"]


def test_more_territories_than_units_are_refused_at_once(layer):
    with pytest.raises(InvalidInput, match="1,000,000,000 territories can't be made of the"):
        jobs.designed(layer, Wish(territories=10**9))


def test_coordinates_of_any_system_give_the_same_plan(layer, tmp_path):
    place = str(tmp_path / "metres.gpkg")
    gdal.VectorTranslate(place, layer.path, dstSRS="EPSG:5070", reproject=True)
    one, other = (jobs.designed(each, WISH).columns for each in (layer, read_layer(place)))
    assert one == other


def test_what_comes_as_geojson_goes_out_as_it(layer):
    made = jobs.balanced(layer, WISH)
    with as_file(feature_collection(layer, made.columns)) as place:
        found = read_layer(place)
    assert found.n == layer.n
    assert found.column("territory") == made.columns["territory"]
    moved = [each for each in found.column("moved_from") if each is not None]
    assert len(moved) == made.quality["moved_units"] > 0


def test_nothing_to_go_by_is_refused(layer, tmp_path):
    place = shutil.copy(layer.path, tmp_path / "odd.gpkg")
    source = ogr.Open(str(place), update=1)
    table = source.GetLayer(0)
    first = next(iter(table))
    first.SetGeometry(None)
    table.SetFeature(first)
    del first, table, source
    odd = read_layer(str(place))
    assert jobs.look(odd)["odd"] == ["Features without an area (1), by row: 1."]
    with pytest.raises(InvalidInput, match=r"features without an area \(1; rows 1\): draw or"):
        jobs.judged(odd, WISH)
    for wish, says in (
        (Wish(workload="NAME"), "holds texts"),
        (Wish(territory="none"), "has no field “none”"),
        (Wish(id_field="ST", workload="POP2020"), "units of “midwest_plan” are called “IL”"),
    ):
        with pytest.raises(InvalidInput, match=says):
            jobs.explained(layer, wish, "IL")
