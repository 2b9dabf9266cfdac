"""What the panel asks the toolbox of the open plan: check, statistics, comparison, report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFillSymbol,
    QgsProcessing,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QWidget

from ..core.jobs.realign_wish import FIELD, Measure
from ..layers.drawing.dressing import outline_and_label
from ..layers.live.session.session import PlanSession
from ..layers.live.work.as_parameters import as_parameters
from ..layers.live.work.toolbox_run import Ran, ToolboxRun, parameters_of
from ..layers.numbers import units_text
from ..layers.text import plain, tr
from .asking import open_about_plan
from .compare_dialog import CompareDialog
from .markup import html_field
from .planned import planned_layers
from .solve_bar import SolveBar
from .told import say_outcome, told

OUTLINES = {"style": "no", "outline_color": "#22262a", "outline_width": "0.5"}
HATCHED = {**OUTLINES, "style": "b_diagonal", "color": "#22262a"}
MOST_WARNINGS = 2

OpenTable = Callable[[QgsVectorLayer], Any]


class Reviews(QObject):
    """Runs algorithms with what the set-up says, and shows what they give.

    Parameters
    ----------
    open_table : callable, optional
        Shows the rows of a layer.
    """

    def __init__(
        self, session: PlanSession, bar: SolveBar, parent: QWidget, open_table: OpenTable | None
    ) -> None:
        super().__init__(parent)
        self.session, self._bar, self._widget = session, bar, parent
        self._open_table = open_table
        self._labels: QAction | None = None

    def connect(self, actions: dict[str, Any]) -> None:
        """Let the panel's actions do what they say."""
        self._labels = actions["map_labels"]
        for name in ("check", "statistics", "compare", "report", "explain"):
            handler = getattr(self, name)
            actions[name].triggered.connect(lambda _checked=False, handler=handler: handler())

    @told
    def check(self) -> None:
        """Look the units over; findings become a layer."""
        self._run(tr("Check units"), "checkunits", {"OUTPUT": _MEMORY}, self._show_findings)

    @told
    def statistics(self) -> None:
        """Tell all figures, by territory and of the plan: a layer of outlines and a table."""
        outputs = {"OUTPUT": _MEMORY, "PLAN_TABLE": _MEMORY}
        self._run(tr("Territory layer"), "territorystatistics", outputs, self._show_statistics)

    @told
    def compare(self) -> None:
        """Ask which plan to compare with; the units that moved since become a layer."""
        dialog = CompareDialog(self.session, self._widget)
        dialog.accepted.connect(lambda: self.run_compare(dialog.asked(), dialog.title()))
        open_about_plan(self.session, dialog)

    @told
    def run_compare(self, before: dict[str, Any], title: str) -> None:
        """Compare with the plan before that some parameters tell of."""
        outputs = {"OUTPUT": _MEMORY, "TERRITORY_TABLE": _MEMORY}

        def show(ran: Ran) -> None:
            self._show_comparison(ran, title)

        self._run(tr("Compare plans"), "compareplans", {**before, **outputs}, show)

    @told
    def report(self) -> None:
        """Ask for a file, write a report on the plan into it, and open it."""
        parameters_of("planreport")
        name = f"{self.session.bound_layer.name()}.html".replace("/", "-")
        folder = Path(QgsProject.instance().homePath() or Path.home())
        path, _ = QFileDialog.getSaveFileName(
            self._widget, tr("Save report"), str(folder / name), f"{tr('Web page')} (*.html)"
        )
        if path:
            self.run_report(path if path.lower().endswith(".html") else f"{path}.html")

    @told
    def run_report(self, path: str) -> None:
        """Write the report into a file, and open it."""

        def show(ran: Ran) -> None:
            self._say(tr("Report saved to {path}").format(path=path), ran)
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

        self._run(tr("Report"), "planreport", {"OUTPUT": path}, show)

    @told
    def explain(self) -> None:
        """Say of all units at borders why they are where they are, and which rules bind."""
        outputs = {"OUTPUT": _MEMORY, "RULES": _MEMORY}
        self._run(tr("Explain plan"), "explainplan", outputs, self._show_why)

    # -- inside ----------------------------------------------------------------------------

    def _run(self, title: str, name: str, own: dict[str, Any], show: Callable[[Ran], None]) -> None:
        parameters = {**as_parameters(self.session, parameters_of(name)), **own}
        self._bar.follow(title, ToolboxRun(name, parameters), show)

    def _show_findings(self, ran: Ran) -> None:
        found = {name: int(ran.results[name]) for name in ("ERRORS", "WARNINGS", "NOTES")}
        if not any(found.values()):
            _take_away(self.session, [tr("Findings")])
            self._say(tr("Check units: nothing to find fault with."), ran)
            return
        layer = ran.layers["OUTPUT"]
        _put_on_top(self.session, layer, tr("Findings"), HATCHED)
        self._say(
            tr(
                "Check units: errors {errors:,}, warnings {warnings:,}, notes {notes:,}. Each is "
                "a row of the layer “{layer}”, with what to do."
            ).format(
                errors=found["ERRORS"],
                warnings=found["WARNINGS"],
                notes=found["NOTES"],
                layer=layer.name(),
            ),
            ran,
        )
        self._open(layer)

    def _show_statistics(self, ran: Ran) -> None:
        territories, plan = ran.layers["OUTPUT"], ran.layers["PLAN_TABLE"]
        _put_on_top(self.session, territories, tr("Territories with figures"), OUTLINES)
        outline_and_label(territories)
        if self._labels is not None:
            self._labels.setChecked(False)  # each territory would have its label twice
        put_below(self.session, plan, tr("Figures of the plan"))
        self._say(
            tr(
                "Territory layer: the layer “{territories}” has the figures of each territory, the "
                "table “{plan}” those of the plan, as it is now. After edits, make them again."
            ).format(territories=territories.name(), plan=plan.name()),
            ran,
        )

    def _show_comparison(self, ran: Ran, title: str) -> None:
        count, share = int(ran.results["MOVED_UNITS"]), float(ran.results["MOVED_WORKLOAD"])
        moved, territories = ran.layers["OUTPUT"], ran.layers["TERRITORY_TABLE"]
        names = [
            text.format(plan=title)
            for text in (tr("Moved since {plan}"), tr("Territories since {plan}"))
        ]
        if not moved.featureCount():
            _take_away(self.session, names)
            self._say(tr("No unit moved since “{plan}”.").format(plan=title), ran)
            return
        _put_on_top(self.session, moved, names[0], HATCHED)
        unit, before, after = map(html_field, ("unit", "from", "to"))
        moved.setMapTipTemplate(f"<b>{unit}</b><br>{before} → {after}")
        put_below(self.session, territories, names[1])
        self._say(
            tr(
                "Since “{plan}”, {units} changed hands, {share}; territories "
                "nearer to their target: {better:,}, farther: {worse:,}. The map shows them "
                "hatched; the table “{table}” tells of each territory."
            ).format(
                plan=title,
                units=units_text(count),
                share=self._measure().share(share),
                better=int(ran.results["BETTER"]),
                worse=int(ran.results["WORSE"]),
                table=territories.name(),
            ),
            ran,
        )

    def _measure(self) -> Measure:
        """Return what a comparison counts: the first workload, by its name if there are others."""
        named = self.session.settings.workload_fields
        return Measure(FIELD, title=plain(named[0])) if len(named) > 1 else Measure()

    def _show_why(self, ran: Ran) -> None:
        lines, rules = ran.layers["OUTPUT"], ran.layers["RULES"]
        _put_on_top(self.session, lines, tr("Why units are where they are"), {})
        lines.setMapTipTemplate(f"<b>{html_field('unit')}</b><br>{html_field('why')}")
        put_below(self.session, rules, tr("Rules that bind"))
        self._say(
            tr(
                "Units beside other territories: {pairs:,}; kept by rules: {kept:,}; may go, but "
                "to a center that is farther: {farther:,}; nothing keeps: {free:,}. The layer "
                "“{lines}” has them, the table “{rules}” the rules that bind ({count:,})."
            ).format(
                pairs=int(ran.results["PAIR_COUNT"]),
                kept=int(ran.results["KEPT_COUNT"]),
                farther=int(ran.results["FARTHER_COUNT"]),
                free=int(ran.results["FREE_COUNT"]),
                lines=lines.name(),
                rules=rules.name(),
                count=rules.featureCount(),
            ),
            ran,
        )
        self._open(rules)

    def _say(self, text: str, ran: Ran) -> None:
        """Say what came out, and the first warnings."""
        say_outcome(self.session, text, ran.warnings[:MOST_WARNINGS])

    def _open(self, layer: QgsVectorLayer) -> None:
        if self._open_table is not None:
            self._open_table(layer)


_MEMORY = QgsProcessing.TEMPORARY_OUTPUT


_REVIEW = "territory_planner/review"
"""Tells of a layer of which plan it is a review."""


def _put_on_top(
    session: PlanSession, layer: QgsVectorLayer, name: str, look: dict[str, str]
) -> None:
    """Add a layer to the project above all others, drawn so that what is below stays seen."""
    _add(session, layer, name)
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    QgsProject.instance().layerTreeRoot().insertLayer(0, layer)


def put_below(session: PlanSession, table: QgsVectorLayer, name: str) -> None:
    """Add a table to the project below all layers."""
    _add(session, table, name)
    QgsProject.instance().layerTreeRoot().addLayer(table)


def _add(session: PlanSession, layer: QgsVectorLayer, name: str) -> None:
    """Add a layer to the project in place of the one of that name of an earlier run."""
    _take_away(session, [name])
    layer.setName(name)
    layer.setCustomProperty(_REVIEW, _plan_of(session))
    QgsProject.instance().addMapLayer(layer, False)


def _take_away(session: PlanSession, names: Sequence[str]) -> None:
    """Remove what earlier runs left, but what somebody kept, renamed, is editing or plans on."""
    project, plan, planned = QgsProject.instance(), _plan_of(session), planned_layers()
    project.removeMapLayers(
        [
            layer.id()
            for layer in project.mapLayers().values()
            if layer.customProperty(_REVIEW) == plan
            and layer.name() in names
            and layer.isTemporary()
            and layer not in planned
            and not (layer.isEditable() and layer.isModified())
        ]
    )


def _plan_of(session: PlanSession) -> str:
    return f"{session.bound_layer.id()}/{session.settings.territory_field}"
