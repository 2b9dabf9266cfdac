"""`planreportpdf`: pages whose figures are those of the statistics, and a template of an atlas."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtXml import QDomDocument

from territory_planner.algorithms import plan_report_pdf
from territory_planner.layers.language import fall_silent, speak
from territory_planner.layers.text import install_language
from territory_planner.report import layout, layout_items
from territory_planner.report.layout import paper_of
from tests.algorithms.lists import made
from tests.algorithms.running import Listener, run
from tests.layers.grid_layer import grid_layer
from tests.report.reading import parsed, table
from tests.sample import sample

pytestmark = pytest.mark.usefixtures("algorithms")

MIDWEST = {
    "INPUT": str(sample("midwest_plan.gpkg")),
    "TERRITORY_FIELD": "territory",
    "WORKLOAD": ["POP2020"],
    "CENTERS": str(sample("midwest_depots.gpkg")),
    "CUSTOMERS": str(sample("midwest_customers.gpkg")),
}


def written(tmp_path, listener=None, **parameters):
    pdf, page = tmp_path / "report.pdf", tmp_path / "page.qpt"
    run("planreportpdf", listener, OUTPUT=str(pdf), TEMPLATE=str(page), **parameters)
    return pdf.read_bytes(), page


def boxes(pdf):
    return re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)


def labels(page, territories):
    """The texts of the template's labels on each page, of an atlas over a layer of territories."""
    project = QgsProject()
    project.addMapLayer(territories, False)
    document = QDomDocument()
    document.setContent(page.read_text("utf-8"))
    page_layout = QgsPrintLayout(project)
    items, _ = page_layout.loadFromTemplate(document, QgsReadWriteContext())
    assert [each for each in items if isinstance(each, QgsLayoutItemMap)]
    atlas = page_layout.atlas()
    atlas.setCoverageLayer(territories)
    atlas.setEnabled(True)
    assert atlas.updateFeatures() == territories.featureCount()
    names = ("name", "heads0", "heads1", "figures0", "figures1")
    for number in range(atlas.count()):
        assert atlas.seekTo(number)
        yield {name: page_layout.itemById(name).currentText().split("\n") for name in names}


def test_a_page_for_each_territory_after_the_overview_and_the_table(tmp_path):
    listener, looks = Listener(), []
    listener.progressChanged.connect(looks.append)
    pdf, _ = written(tmp_path, listener, **MIDWEST)
    assert pdf.startswith(b"%PDF")
    # Between two sections QGIS looks for a cancel, and tells 0, 100, 200…: each page is one.
    assert max(looks) == 100.0 * (len(boxes(pdf)) - 1)
    assert len(boxes(pdf)) == 2 + 10
    sizes = {tuple(round(float(each)) for each in box) for box in boxes(pdf)}
    assert all(abs(w - 595) <= 2 and abs(h - 842) <= 2 for w, h in sizes)


@pytest.mark.parametrize("most", [layout.MOST_VERTICES, 60])
def test_outlines_have_no_more_vertices_than_paper_shows(most, tmp_path, monkeypatch):
    """QGIS takes the square of them to place a label, in one call: minutes, for a million."""
    papers = []

    def noted(*asked):
        papers.append(paper_of(*asked))
        return papers[-1]

    monkeypatch.setattr(layout, "MOST_VERTICES", most)
    monkeypatch.setattr(plan_report_pdf, "paper_of", noted)
    pdf, _ = written(tmp_path, **MIDWEST)
    assert len(boxes(pdf)) == 2 + 10
    drawn = {each["name"]: each.geometry() for each in papers[0].territories.getFeatures()}
    told = run("territorystatistics", **MIDWEST)
    whole = {each["name"]: each.geometry() for each in told.layer().getFeatures()}
    count = {name: sum(1 for _ in shape.vertices()) for name, shape in whole.items()}
    assert max(count.values()) > 60
    for name, shape in drawn.items():
        seen = sum(1 for _ in shape.vertices())
        assert seen <= most
        assert seen == count[name] or most == 60
        assert shape.area() == pytest.approx(whole[name].area(), rel=0.15)


def test_pages_are_as_large_as_the_paper(tmp_path):
    asked = made("territorystatistics")
    asked.pop("PLAN_TABLE")
    pdf, _ = written(tmp_path, **asked, PAPER="letter")
    sizes = {tuple(round(float(each)) for each in box) for box in boxes(pdf)}
    assert all(abs(w - 612) <= 2 and abs(h - 792) <= 2 for w, h in sizes)


def test_the_template_tells_the_figures_that_the_report_does(tmp_path):
    _, page = written(tmp_path, **MIDWEST)
    statistics = run("territorystatistics", **MIDWEST)
    html = tmp_path / "report.html"
    run("planreport", OUTPUT=str(html), **MIDWEST)
    told = {row.pop("name").text: row for row in table(parsed(html), "Figures of the territories")}
    pages = list(labels(page, statistics.layer().clone()))
    assert [each["name"] for each in pages] == [[name] for name in told]
    for each in pages:
        figures = [*each["figures0"], *each["figures1"]]
        shown = [cell.text for cell in told[each["name"][0]].values()]
        assert [plainly(text) for text in figures] == [plainly(text) for text in shown]
        assert len([*each["heads0"], *each["heads1"]]) == len(figures)


@pytest.mark.parametrize("language", ["de", "fr", "es", "pt_BR"])
def test_each_figure_stands_beside_its_name_in_every_language(language, tmp_path, monkeypatch):
    """A name that took two lines pushed all names below it down, and decimals had a point."""
    before, papers = QLocale(), []
    QLocale.setDefault(QLocale(language))
    translator = install_language(language)
    speak()
    monkeypatch.setattr(
        plan_report_pdf,
        "_pdf",
        lambda _run, paper: papers.append((paper, paper.territories.clone())) or b"",
    )
    try:
        _, page = written(tmp_path, **MIDWEST)
        [(paper, shapes)] = papers
        told = [[each.shown(row) for each in paper.columns] for row in range(shapes.featureCount())]
        (first, *_) = labels(page, shapes)
        for at in (0, 1):
            for head in first[f"heads{at}"]:
                assert "…" not in head
                assert layout_items.width_of(head, 9) <= 88 * layout.HEADS
        assert [*first["figures0"], *first["figures1"]] in told
        columns = [each for each in paper.columns if each.is_first_rate]
        columns.insert(0, paper.report.territories.columns[0])
        widths = layout_items._widths(columns, range(10), paper.width)
        assert sum(widths) == pytest.approx(paper.width)
        for column, width in zip(columns, widths):
            words = [*column.title.split(), *(column.shown(row) for row in range(10))]
            assert all(layout_items.width_of(word, 8, bold=True) <= width - 2 for word in words)
    finally:
        fall_silent()
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(before)


def plainly(text):
    return text.replace("\u202f", " ").replace("−", "-")


def test_names_are_text_whatever_they_contain(tmp_path):
    name = '[% 1 + 1 %] </b> "x"'
    rows = [[name if n % 2 else "South", float(n)] for n in range(8)]
    layer = grid_layer(2, 4, fields="t:string w:double", values=rows)
    layer.setName(name)
    asked = {"INPUT": layer, "TERRITORY_FIELD": "t", "WORKLOAD": ["w"]}
    _, page = written(tmp_path, **asked, TITLE=name)
    statistics = run("territorystatistics", **asked)
    names = [each["name"] for each in labels(page, statistics.layer().clone())]
    assert sorted(names) == [["South"], [name]]


def test_it_runs_in_the_main_thread_and_can_be_cancelled(tmp_path):
    algorithm = QgsApplication.processingRegistry().algorithmById("territory_planner:planreportpdf")
    assert algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading

    class Impatient(Listener):
        def setProgressText(self, text):
            if text == "Laying out the pages":
                self.cancel()

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("planreportpdf", Impatient(), OUTPUT=str(tmp_path / "report.pdf"), **MIDWEST)
    assert list(tmp_path.iterdir()) == []
