"""The set-up: which layer, which fields, which targets. Done once a layer, then folded away."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...layers.choices import contiguities
from ...layers.live.session.edits import NotEditable
from ...layers.live.session.new_field import (
    add_territory_field,
    is_written_at_once,
    why_no_field,
)
from ...layers.live.session.session import PlanSession
from ...layers.live.settings.field_guess import Guesses, explain_guesses, guess_fields
from ...layers.live.settings.field_hints import (
    doubt_about_age,
    doubt_about_territories,
)
from ...layers.live.settings.plan_settings import Criterion, PlanSettings, load_settings
from ...layers.live.settings.rule_settings import RuleSettings
from ...layers.live.settings.usable import why_not_usable
from ...layers.numbers import band
from ...layers.text import tr
from ..asking import ask_text, is_sure
from ..docking import scrolled
from ..help import SET_UP, help_button
from ..markup import plain_label, tip
from ..theme import Probe, warning_colour
from .centers_form import CentersForm
from .criteria_table import CriteriaTable
from .layer_boxes import (
    FieldBox,
    choice_box,
    choose_layer,
    may_shrink,
    optional_layer_box,
)
from .number_box import gap_box, tolerance_box
from .rules_form import RulesForm
from .travel_form import TravelForm

DEFAULT_FIELD = "territory"


class SetUp(QWidget):
    """Form over a layer's `PlanSettings`; nothing is changed before "Start" or "Apply".

    Signals
    -------
    accepted(object, object)
        Layer and settings.
    closed()
        Fold away without a change.
    """

    accepted = pyqtSignal(object, object)
    closed = pyqtSignal()

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = PlanSettings()
        self._probe = Probe(self)
        every, number = QgsFieldProxyModel.Filter.AllTypes, QgsFieldProxyModel.Filter.Numeric
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        may_shrink(self.layer)
        self.territory_field = FieldBox(every, tr("Holds the territory of each unit"), self)
        self.create = QToolButton(self)
        self.create.setText(tr("New…"))
        self.create.setToolTip(tr("Add a field for the territories to the layer"))
        self.criteria = CriteriaTable(self)
        self.count_tolerance = tolerance_box(
            self, tr("No workload is ticked: every unit counts 1, and this is the tolerance")
        )
        self.count_tolerance.setPrefix("± ")
        self.id_field = FieldBox(every, tr("What tables know a unit by; may stay empty"), self)
        self.name_field = FieldBox(every, tr("What a unit is called; may stay empty"), self)
        self.customers = FieldBox(number, tr("Customers in a unit; may stay empty"), self)
        self.lock_field = FieldBox(every, tr("Yes: the unit stays; may stay empty"), self)
        self.contiguity = choice_box(
            contiguities(),
            tr("When two units count as neighbours"),
            self,
        )
        self.tolerance_distance = gap_box(
            self,
            tr(
                "Borders no farther apart than this still meet, across a street for one; "
                "automatic: a thousandth of a unit's size"
            ),
        )
        self.centers = optional_layer_box(
            QgsMapLayerProxyModel.Filter.PointLayer,
            tr("Points that territories of the same name are served from; may stay empty"),
            self,
        )
        self.rules = RulesForm(self)
        self.ways = CentersForm(self.centers, self)
        self.travel = TravelForm(self)
        self.guessed = plain_label(self)
        self.guessed.setWordWrap(True)
        self.problem = plain_label(self)
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(8, 4, 8, 0)
        self._doubt, self._new_field = "", ""
        self.accept = QPushButton(tr("Start"), self)
        self.accept.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.help = help_button(session, self, SET_UP)
        self.place_of_bar = QVBoxLayout()
        self._lay_out()
        self.layer.layerChanged.connect(self._on_layer)
        self.create.clicked.connect(self._on_create)
        self.territory_field.fieldChanged.connect(lambda _name: self._on_field())
        self.criteria.changed.connect(self._on_criteria)
        self.count_tolerance.valueChanged.connect(lambda _value: self._check())
        self.centers.layerChanged.connect(self.ways.take_centers)
        for part in (self.rules, self.ways, self.travel):
            part.changed.connect(self._check)
        self.customers.fieldChanged.connect(lambda _name: self._check())
        self.accept.clicked.connect(self._on_accept)
        self.cancel.clicked.connect(self.closed)

    def open_for(self, layer: QgsVectorLayer | None) -> None:
        """Show the settings of a layer (None: the one that is picked already)."""
        if layer is not None:
            self.layer.setLayer(layer)
        self._on_layer(self.layer.currentLayer())
        bound = self._session.ready and self._session.layer is layer
        self.accept.setText(tr("Apply") if bound else tr("Start"))
        self.cancel.setVisible(self._session.ready)

    def open_for_another(self, layer: QgsVectorLayer | None) -> None:
        """Show the settings of a layer; None: of none, to be picked."""
        self.layer.setLayer(layer)
        self.open_for(layer)

    def warn_of_work(self, title: str) -> None:
        """Say on the button what becomes of work on the plan ('' for none) if this is changed."""
        text = tr("{title} is at work: a change here cancels it").format(title=title)
        self.accept.setToolTip(tip(text) if title else "")

    def settings(self) -> PlanSettings:
        """Return what the form says."""
        centers = self.centers.currentLayer()
        return replace(
            self._settings,
            territory_field=self.territory_field.currentField(),
            id_field=self.id_field.currentField(),
            name_field=self.name_field.currentField(),
            criteria=self.criteria.criteria(),
            count_tolerance=self.count_tolerance.value() / 100,
            customers_field=self.customers.currentField(),
            lock_field=self.lock_field.currentField(),
            contiguity=self.contiguity.currentData(),
            tolerance_distance=self.tolerance_distance.value(),
            centers_layer=centers.id() if centers is not None else "",
            rules=RuleSettings(**self.rules.values(), **self.ways.values(), **self.travel.values()),
        )

    def _lay_out(self) -> None:
        field = QHBoxLayout()
        field.setContentsMargins(0, 0, 0, 0)
        field.addWidget(self.territory_field, 1)
        field.addWidget(self.create)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Units"), self.layer)
        form.addRow(self.guessed)
        called = QLabel(tr("Territory field"), self)
        called.setWordWrap(True)  # its box has a button beside it: no language has room for both
        form.addRow(called, field)
        form.addRow(self.criteria)
        self._count_label = QLabel(tr("Number of units"), self)
        form.addRow(self._count_label, self.count_tolerance)
        form.addRow(tr("Unit id"), self.id_field)
        form.addRow(tr("Unit name"), self.name_field)
        form.addRow(tr("Customers"), self.customers)
        form.addRow(tr("Locked units"), self.lock_field)
        form.addRow(tr("Units touch if they"), self.contiguity)
        form.addRow(tr("Across gaps up to"), self.tolerance_distance)
        buttons = QHBoxLayout()
        buttons.addWidget(self.help)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.accept)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.addLayout(form)
        column.addWidget(self.rules)
        column.addWidget(self.ways)
        column.addWidget(self.travel)
        column.addStretch(1)
        scroll = scrolled(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.place_of_bar)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.problem)
        buttons.setContentsMargins(8, 4, 8, 8)
        layout.addLayout(buttons)

    def _on_layer(self, layer: QgsVectorLayer | None) -> None:
        self._settings = load_settings(layer) if layer is not None else PlanSettings()
        self._new_field = ""
        self._fill(layer)

    def _fill(self, layer: QgsVectorLayer | None) -> None:
        settings, guesses = self._settings, Guesses()
        if layer is not None and settings == PlanSettings():
            guesses = guess_fields(layer)
            settings = _as_guessed(guesses)
        self.guessed.setText(explain_guesses(guesses))
        self.guessed.setVisible(bool(guesses))
        boxes = {
            self.territory_field: settings.territory_field,
            self.id_field: settings.id_field,
            self.name_field: settings.name_field,
            self.customers: settings.customers_field,
            self.lock_field: settings.lock_field,
        }
        for box, name in boxes.items():
            box.setLayer(layer)
            box.setField(name)
        self.criteria.fill(layer, settings)
        self.count_tolerance.setValue(100 * settings.count_tolerance)
        self.contiguity.setCurrentIndex(self.contiguity.findData(settings.contiguity))
        self.tolerance_distance.setValue(settings.tolerance_distance)
        centers = QgsProject.instance().mapLayer(settings.centers_layer)
        choose_layer(self.centers, centers)
        self.rules.fill(layer, settings)
        self.ways.fill(centers, settings.rules)
        self.travel.fill(settings.rules)
        self._on_field()

    def _on_field(self) -> None:
        """Look at the values of the field that is to hold the territories."""
        layer, field = self.layer.currentLayer(), self.territory_field.currentField()
        field = "" if field == self._new_field else field
        self._doubt = doubt_about_territories(layer, field) if layer and field else ""
        self._check()

    def _on_criteria(self) -> None:
        self.rules.take_criteria([each.field for each in self.criteria.criteria()])
        self._check()

    def _check(self) -> None:
        """Say what is missing or doubtful, and allow to start only when nothing is missing."""
        layer = self.layer.currentLayer()
        by_count = not self.criteria.criteria()
        for widget in (self._count_label, self.count_tolerance):
            widget.setVisible(by_count)
        if layer is None:
            text = tr("Pick a polygon layer to begin.")
        elif not self.territory_field.currentField():
            text = tr("Pick the field that holds the territories, or make a new one.")
        else:
            settings = self.settings()
            if settings.territory_field == self._new_field:
                settings = replace(settings, territory_field="")
            text = why_not_usable(layer, settings) or self.rules.limits.why_impossible()
            text = text or self.travel.why_impossible(self.customers.currentField())
        doubt = text or self._doubt or self._doubt_about_tolerance() or self._doubt_about_age()
        colour = warning_colour(self._probe.colours()).name()
        self.problem.setStyleSheet(f"color: {colour}")
        self.problem.setText(doubt)
        self.problem.setVisible(bool(doubt))
        self.accept.setEnabled(not text)
        self.create.setEnabled(layer is not None)

    def _doubt_about_tolerance(self) -> str:
        """Return what a tolerance says that says nothing, '' for none."""
        settings = self.settings()
        by_count = [] if settings.criteria else [settings.count_tolerance]
        most = max([*by_count, *(each.tolerance for each in settings.criteria)])
        if most < 1:
            return ""
        return tr(
            "A tolerance of {tolerance} lets a territory have nothing, or several times its "
            "target. Usual is 1 to 10."
        ).format(tolerance=band(most))

    def _doubt_about_age(self) -> str:
        """Return which of the chosen fields there are newer ones of, '' for none."""
        layer = self.layer.currentLayer()
        if layer is None:
            return ""
        boxes = (self.territory_field, self.customers, self.lock_field)
        chosen = [box.currentField() for box in boxes]
        return doubt_about_age(layer, [*chosen, *(each.field for each in self.criteria.criteria())])

    def _on_create(self) -> None:
        """Take a new field into the form; the layer gets it when the plan starts."""
        title = tr("New territory field")
        name, accepted = ask_text(self, title, tr("Name of the field"), DEFAULT_FIELD)
        if not accepted or not name.strip():
            return
        layer = self.layer.currentLayer()
        why = why_no_field(layer, name.strip())
        if why:
            self.problem.setText(why)
            self.problem.setVisible(True)
            return
        self._new_field = name.strip()
        self.territory_field.offer(layer, self._new_field)

    def _on_accept(self) -> None:
        layer, name = self.layer.currentLayer(), self._new_field
        if name and self.territory_field.currentField() == name:
            if not self._may_add(layer, name):
                return
            settings = self.settings()
            self._new_field = ""
            try:
                add_territory_field(layer, name)
            except NotEditable as error:
                self.problem.setText(str(error))
                self.problem.setVisible(True)
                return
            self.accepted.emit(layer, settings)
            return
        self.accepted.emit(layer, self.settings())

    def _may_add(self, layer: QgsVectorLayer, name: str) -> bool:
        """Ask before a field is written to the user's file or database."""
        if not is_written_at_once(layer):
            return True
        text = tr(
            "The field “{field}” is added to “{layer}” in its file or database now, and Undo does "
            "not take it back. Territories are written there only when you save."
        ).format(layer=layer.name(), field=name)
        return is_sure(self, tr("Add the field?"), text, tr("Add the field"))


def _as_guessed(guesses: Guesses) -> PlanSettings:
    return PlanSettings(
        territory_field=guesses.territory_field,
        id_field=guesses.id_field,
        name_field=guesses.name_field,
        customers_field=guesses.customers_field,
        criteria=(Criterion(guesses.workload),) if guesses.workload else (),
    )
