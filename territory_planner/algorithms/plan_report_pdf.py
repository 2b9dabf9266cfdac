"""The report on a plan as a PDF for paper, by QGIS's layout engine, and its page as a template."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsLayoutExporter,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsReadWriteContext,
)

from ..core.model.errors import TerritoryError
from ..layers.text import tr
from ..layers.writing.output import Document, Written
from ..layers.writing.temporary import temporary_room
from ..report.build import report_of
from ..report.layout import Paper, atlas_layout, paper_of, report_layout
from .shared import builders as b
from .shared import outputs as o
from .shared import reporting as r
from .shared.run import Run

PAPER = "PAPER"
TEMPLATE = "TEMPLATE"
DPI = 200.0


class PlanReporterPdf(r.Reporter):
    """Write a report on a plan as a PDF."""

    ID = "planreportpdf"
    ICON = "report_pdf"
    FIRST = (*r.FIRST, "PAPER")

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Plan report (PDF)")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Writes a report on a plan as a PDF for paper: an overview with the summary, the map "
            "and the table of territories, how it stood at its reviews (“Review plan”) and open "
            "notes, then a page for each territory with its map, its customers and its figures. "
            "These are those of “Territory statistics”.\n"
            "It uses QGIS's layout engine, which holds QGIS up while it draws. The page of a "
            "territory can be kept as a template of an atlas, to be changed in QGIS."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "CENTERS=sample_data/midwest_depots.gpkg OUTPUT=report.pdf TEMPLATE=territory.qpt"
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Return that it has to run in the main thread, as layouts have."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            *r.definitions(),
            b.choice(
                PAPER,
                tr("Paper"),
                {"a4": "A4", "letter": "Letter"},
                "a4",
                tr("The size of a page: “a4”, or “letter” as in North America."),
            ),
            o.file(o.OUTPUT, tr("Report"), "pdf", tr("The report.")),
            o.file(
                TEMPLATE,
                tr("Template of an atlas"),
                "qpt",
                tr(
                    "The page of a territory, for QGIS's layouts: add it from a template, and "
                    "choose under Atlas the layer of territories that “Territory statistics” "
                    "writes."
                ),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return r.numbers()

    def check(self, run: Run) -> None:
        """Ask for the plan before where locks are given."""
        r.check_report(run)

    def work(self, run: Run) -> dict[str, Any]:
        """Write the report."""
        found = r.read_report(run, self.ages)
        run.stage(tr("Drawing the map"))
        report = r.with_what_is_kept(run, report_of(found.known, run.progress))
        chosen = run.choice(PAPER)
        paper = paper_of(found.known, report, found.customers, chosen, run.progress)
        run.stage(tr("Laying out the pages"))
        outputs: dict[str, Written] = {o.OUTPUT: Document(_pdf(run, paper))}
        if run.wants(TEMPLATE):
            outputs[TEMPLATE] = Document(_template(paper))
        return {**run.write(outputs), **found.numbers}


def _pdf(run: Run, paper: Paper) -> bytes:
    """Return the report as QGIS writes it.

    Raises
    ------
    TerritoryError
        When it can't.
    """
    layout = report_layout(paper)
    with temporary_room() as folder:
        path = folder / "report.pdf"
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = DPI
        result, why = QgsLayoutExporter.exportToPdf(layout, str(path), settings, run.feedback)
        run.progress.check()
        if result != QgsLayoutExporter.ExportResult.Success:
            raise TerritoryError(tr("QGIS can't write the PDF: {why}").format(why=why or result))
        return path.read_bytes()


def _template(paper: Paper) -> bytes:
    with temporary_room() as folder:
        path = folder / "page.qpt"
        atlas_layout(paper).saveAsTemplate(str(path), QgsReadWriteContext())
        return path.read_bytes()
