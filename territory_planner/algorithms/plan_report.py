"""A report on a plan that can be sent on: one page that needs nothing else."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from ..layers.text import tr
from ..layers.writing.output import Document, Written
from ..report.build import report_of
from ..report.page import page
from ..report.workbook import sheet_titles, workbook_of
from .shared import outputs as o
from .shared import reporting as r
from .shared.run import Run

WORKBOOK = "WORKBOOK"


class PlanReporter(r.Reporter):
    """Write a report on a plan."""

    ID = "planreport"
    ICON = "report"
    FIRST = (*r.FIRST, "FROM_DATE")

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Plan report")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Writes a report on a plan for people who have no QGIS: one web page with the summary "
            "in plain words, a map to zoom and click, the table of figures, a chart of deviations "
            "with the tolerance, the problems that “Validate plan” finds, notes on the data, how "
            "the plan was made, and how old the sources are. Where the plan was reviewed (“Review "
            "plan”), how it stood over time. With a plan before: what changed, who gives what to "
            "whom, and a hand-over sheet for each territory.\n"
            "The page is one file. It opens without a network, on a phone too, and prints well. "
            "Its figures are those of “Territory statistics” and “Compare plans”."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "TOLERANCE=5 BEFORE=ST MATCH=shared OUTPUT=report.html"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            *r.definitions(),
            o.file(
                o.OUTPUT,
                tr("Report"),
                "html",
                tr("The page: one file, which a browser opens."),
            ),
            o.file(
                WORKBOOK,
                tr("Workbook"),
                "xlsx",
                tr(
                    "The tables of the page, a sheet each, with the same heads; with a plan before "
                    "also what goes from whom to whom, the territories compared, and a row for "
                    "each unit that a territory gives or gets."
                ),
                optional=True,
                sheets=[each.lower() for each in sheet_titles().values()],
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
        run.stage(tr("Writing"))
        run.say(report.summary)
        outputs: dict[str, Written] = {
            o.OUTPUT: Document(page(report, run.progress)),
            WORKBOOK: workbook_of(report),
        }
        return {**run.write(outputs), **found.numbers}
