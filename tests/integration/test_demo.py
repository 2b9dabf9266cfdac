"""The demo as a newcomer runs it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from scripts.package import ROOT
from territory_planner.layers.live.settings.plan_settings import load_settings


@pytest.fixture(scope="module")
def demo(qgis_app, tmp_path_factory):
    """The folder that the demo filled, and what it printed."""
    folder = tmp_path_factory.mktemp("demo")
    run = subprocess.run(
        [sys.executable, "-m", "scripts.demo", str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return folder, run.stdout


@pytest.fixture
def project(demo):
    opened = QgsProject()
    assert opened.read(str(demo[0] / "territories.qgz"))
    yield opened
    opened.clear()


def table(demo, name):
    layer = QgsVectorLayer(f"{demo[0] / 'territories.gpkg'}|layername={name}", name, "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


def test_the_geopackage_holds_units_territories_and_centers(demo):
    names = {territory["name"] for territory in table(demo, "territories")}
    assert len(names) == 30
    assert len(table(demo, "units")) == 3108
    assert {unit["territory"] for unit in table(demo, "units")} == names
    assert {center["name"] for center in table(demo, "centers")} == names


def test_every_territory_is_one_part_and_printed_with_its_figures(demo):
    for territory in table(demo, "territories"):
        assert territory["parts"] == 1
        # The name, then blanks: another name may begin with it (Rock, Rockingham).
        row = next(x for x in demo[1].splitlines() if x.startswith(territory["name"] + "  "))
        assert f"{territory['POP2020']:,.0f}" in row


def test_neighbours_in_the_project_never_share_a_colour(demo, project):
    (units,) = project.mapLayersByName("Counties")
    categories = units.renderer().categories()
    colours = {each.value(): each.symbol().color().name() for each in categories}
    shapes = {each["name"]: each.geometry() for each in table(demo, "territories")}
    touching = [
        (one, other)
        for one in shapes
        for other in shapes
        if one < other and shapes[one].intersects(shapes[other])
    ]
    assert len(touching) > 30
    assert [pair for pair in touching if colours[pair[0]] == colours[pair[1]]] == []


def test_the_project_opens_with_labels_and_its_layers_beside_it(demo, project):
    (territories,) = project.mapLayersByName("Territories")
    assert territories.labelsEnabled()
    assert project.crs().authid() == "EPSG:5070"
    assert all(layer.isValid() for layer in project.mapLayers().values())
    (demo[0] / "elsewhere").mkdir()
    for name in ("territories.qgz", "territories.gpkg"):
        (demo[0] / "elsewhere" / name).write_bytes((demo[0] / name).read_bytes())
    moved = QgsProject()
    assert moved.read(str(demo[0] / "elsewhere" / "territories.qgz"))
    sources = [layer.source() for layer in moved.mapLayers().values()]
    assert all("elsewhere" in source for source in sources)
    moved.clear()


def test_in_a_small_window_labels_stay_inside_their_territories_or_are_left_out(project):
    (territories,) = project.mapLayersByName("Territories")
    settings = QgsMapSettings()
    settings.setLayers([territories])
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setOutputSize(QSize(600, 450))
    settings.setExtent(project.viewSettings().defaultViewExtent())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    labels = job.takeLabelingResults().labelsWithinRect(settings.visibleExtent())
    assert 5 < len(labels) < 30
    to_map = QgsCoordinateTransform(territories.crs(), project.crs(), project)
    for label in labels:
        area = territories.getFeature(label.featureId).geometry()
        area.transform(to_map)
        box = QgsGeometry.fromPolygonXY([label.cornerPoints])
        assert box.intersection(area).area() > 0.95 * box.area(), label.labelText


def test_the_panel_finds_the_plan_set_up_in_the_project(project):
    (units,) = project.mapLayersByName("Counties")
    settings = load_settings(units)
    assert settings.territory_field == "territory"
    assert settings.workload_fields == ["POP2020"]


def test_the_map_is_a_picture_and_the_report_shows_it(demo):
    picture = QImage(str(demo[0] / "territories.png"))
    assert (picture.width(), picture.height()) == (2400, 1350)
    page = (demo[0] / "report.html").read_text(encoding="utf-8")
    assert 'src="territories.png"' in page
    assert "Asked: 30 territories" in page


def test_the_report_repeats_what_the_run_said_without_its_progress_figures(demo):
    page = (demo[0] / "report.html").read_text(encoding="utf-8")
    said = page.split("<pre>")[1].split("</pre>")[0].splitlines()
    assert any(line.startswith("Plan 1 of") for line in said)
    assert any(line.startswith("Result: 30 territories") for line in said)
