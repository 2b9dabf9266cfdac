"""The set-up: which layer, which fields, which targets. Done once a layer, then folded away."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..layers.live.edits import NotEditable
from ..layers.live.new_field import add_territory_field
from ..layers.live.session import PlanSession
from ..layers.live.settings import Criterion, PlanSettings, load_settings
from ..layers.live.usable import why_not_usable
from ..layers.text import tr
from .theme import Probe, row_height, warning_colour

DEFAULT_FIELD = "territory"


class CriteriaTable(QTableWidget):
    """Workload fields with a tick, a weight and a tolerance."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([tr("Workload"), tr("Weight"), tr("± %")])
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height(self))
        self.setShowGrid(False)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        modes = QHeaderView.ResizeMode
        self.horizontalHeader().setSectionResizeMode(0, modes.Stretch)
        for column in (1, 2):
            self.horizontalHeader().setSectionResizeMode(column, modes.Fixed)
            self.setColumnWidth(column, self.fontMetrics().averageCharWidth() * 12)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self.itemChanged.connect(lambda _item: self.changed.emit())

    def fill(self, layer: QgsVectorLayer | None, settings: PlanSettings) -> None:
        """List the layer's numeric fields, those in use ticked and first."""
        self.blockSignals(True)
        self.setRowCount(0)
        used = {each.field: each for each in settings.criteria}
        keys = [] if layer is None else layer.primaryKeyAttributes()
        skip = {settings.territory_field, *(layer.fields().at(key).name() for key in keys)}
        numeric = [] if layer is None else [f.name() for f in layer.fields() if f.isNumeric()]
        names = [*used, *(name for name in numeric if name not in used and name not in skip)]
        for row, name in enumerate(names):
            criterion = used.get(name, Criterion(name))
            self.insertRow(row)
            item = QTableWidgetItem(name)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            state = Qt.CheckState.Checked if name in used else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.setItem(row, 0, item)
            self.setCellWidget(row, 1, self._spin(criterion.weight, 0.0, 1e6, 1.0))
            self.setCellWidget(row, 2, self._spin(100 * criterion.tolerance, 0.0, 100.0, 0.5))
        self.blockSignals(False)
        self.setFixedHeight(
            min(max(len(names), 1), 5) * row_height(self) + self.horizontalHeader().height() + 4
        )

    def criteria(self) -> tuple[Criterion, ...]:
        """Return the ticked fields."""
        return tuple(
            Criterion(
                self.item(row, 0).text(),
                self.cellWidget(row, 1).value(),
                self.cellWidget(row, 2).value() / 100,
            )
            for row in range(self.rowCount())
            if self.item(row, 0).checkState() == Qt.CheckState.Checked
        )

    def _spin(self, value: float, low: float, high: float, step: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setFrame(False)
        spin.setRange(low, high)
        spin.setSingleStep(step)
        spin.setDecimals(1)
        spin.setValue(value)
        spin.valueChanged.connect(lambda _value: self.changed.emit())
        return spin


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
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        _may_shrink(self.layer)
        self.territory_field = self._field_box(QgsFieldProxyModel.Filter.AllTypes, False)
        self.create = QToolButton(self)
        self.create.setText(tr("New…"))
        self.create.setToolTip(tr("Add a field for the territories to the layer"))
        self.id_field = self._field_box(QgsFieldProxyModel.Filter.AllTypes, True)
        self.name_field = self._field_box(QgsFieldProxyModel.Filter.AllTypes, True)
        self.criteria = CriteriaTable(self)
        self.count_tolerance = QDoubleSpinBox(self)
        self.count_tolerance.setSuffix(" %")
        self.count_tolerance.setRange(0, 100)
        self.count_tolerance.setDecimals(1)
        self.customers = self._field_box(QgsFieldProxyModel.Filter.Numeric, True)
        self.lock_field = self._field_box(QgsFieldProxyModel.Filter.AllTypes, True)
        self.contiguity = QComboBox(self)
        self.contiguity.addItem(tr("a shared edge (rook)"), "rook")
        self.contiguity.addItem(tr("an edge or a corner (queen)"), "queen")
        _may_shrink(self.contiguity)
        self.centers = QgsMapLayerComboBox(self)
        self.centers.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.centers.setAllowEmptyLayer(True)
        _may_shrink(self.centers)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.accept = QPushButton(tr("Start"), self)
        self.accept.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"), self)
        self._lay_out()
        self.layer.layerChanged.connect(self._on_layer)
        self.create.clicked.connect(self._on_create)
        self.territory_field.fieldChanged.connect(lambda _name: self._check())
        self.criteria.changed.connect(self._check)
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
            centers_layer=centers.id() if centers is not None else "",
        )

    def _field_box(self, which: QgsFieldProxyModel.Filter, may_be_empty: bool) -> QgsFieldComboBox:
        box = QgsFieldComboBox(self)
        box.setFilters(which)
        box.setAllowEmptyFieldName(True)
        _may_shrink(box)
        if may_be_empty:
            box.setToolTip(tr("May be left empty"))
        return box

    def _lay_out(self) -> None:
        field = QHBoxLayout()
        field.setContentsMargins(0, 0, 0, 0)
        field.addWidget(self.territory_field, 1)
        field.addWidget(self.create)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Units"), self.layer)
        form.addRow(tr("Territory field"), field)
        form.addRow(self.criteria)
        form.addRow(tr("Tolerance by count"), self.count_tolerance)
        form.addRow(tr("Unit id"), self.id_field)
        form.addRow(tr("Unit name"), self.name_field)
        form.addRow(tr("Customers"), self.customers)
        form.addRow(tr("Locked units"), self.lock_field)
        form.addRow(tr("Units touch by"), self.contiguity)
        form.addRow(tr("Centers"), self.centers)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.accept)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        buttons.setContentsMargins(8, 4, 8, 8)
        layout.addLayout(buttons)

    def _on_layer(self, layer: QgsVectorLayer | None) -> None:
        self._settings = load_settings(layer) if layer is not None else PlanSettings()
        self._fill(layer)

    def _fill(self, layer: QgsVectorLayer | None) -> None:
        field = self._settings.territory_field or _likely_field(layer)
        settings = replace(self._settings, territory_field=field)
        boxes = {
            self.territory_field: field,
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
        self.centers.setLayer(QgsProject.instance().mapLayer(settings.centers_layer))
        self._check()

    def _check(self) -> None:
        """Say what is missing, and allow to start only when nothing is."""
        layer = self.layer.currentLayer()
        by_count = not self.criteria.criteria()
        self.count_tolerance.setEnabled(by_count)
        if layer is None:
            text = tr("Pick a polygon layer to begin.")
        elif not self.territory_field.currentField():
            text = tr("Pick the field that holds the territories, or make a new one.")
        else:
            text = why_not_usable(layer, self.settings())
        colour = warning_colour(self._probe.colours()).name()
        self.problem.setStyleSheet(f"color: {colour}")
        self.problem.setText(text)
        self.accept.setEnabled(not text)
        self.create.setEnabled(layer is not None)

    def _on_create(self) -> None:
        title = tr("New territory field")
        name, accepted = QInputDialog.getText(
            self, title, tr("Name of the field"), text=DEFAULT_FIELD
        )
        if not accepted or not name.strip():
            return
        layer = self.layer.currentLayer()
        try:
            add_territory_field(layer, name.strip())
        except NotEditable as error:
            self.problem.setText(str(error))
            return
        self.territory_field.setLayer(layer)
        self.territory_field.setField(name.strip())

    def _on_accept(self) -> None:
        self.accepted.emit(self.layer.currentLayer(), self.settings())


def _may_shrink(box: QComboBox) -> None:
    """Let a box be as narrow as the panel, and as wide."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def _likely_field(layer: QgsVectorLayer | None) -> str:
    """Return a field that looks like it holds territories, '' when none does."""
    names = [] if layer is None else layer.fields().names()
    return next((name for name in names if name.lower() in ("territory", "territories")), "")
