"""Which plan to compare the open one with: another field of its units, or another plan."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsField, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ..layers.compat import is_whole
from ..layers.live.session.session import PlanSession
from ..layers.live.settings.plan_settings import load_settings
from ..layers.plan import plan_title
from ..layers.text import tr
from .asking import OK, two_buttons
from .markup import cell

PREVIOUS = "previous"
"""The field in which the toolbox keeps the plan before a change."""


class CompareDialog(QDialog):
    """A box of plans, those of the units' own fields first."""

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare with a plan before"))
        self._before = QComboBox(self)
        for title, asked in _plans_before(session):
            self._before.addItem(cell(title), asked)
        self._before.setCurrentIndex(max(self._before.findText(PREVIOUS), 0))
        self._renamed = QCheckBox(tr("Territories may have other names there"), self)
        self._renamed.setToolTip(
            tr("Each is then taken for the one that it shares most workload with")
        )
        form = QFormLayout()
        form.addRow(tr("Plan before"), self._before)
        form.addRow(self._renamed)
        self.buttons = two_buttons(self, tr("Compare"))
        self.buttons.button(OK).setEnabled(self._before.count() > 0)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.buttons)

    def asked(self) -> dict[str, Any]:
        """Return the plan before as parameters of the toolbox."""
        matched = {"MATCH": "shared"} if self._renamed.isChecked() else {}
        return {**self._before.currentData(), **matched}

    def title(self) -> str:
        """Return what the plan before is called."""
        return self._before.currentText()


def fields_that_may_hold(session: PlanSession) -> list[str]:
    """Return the other fields of the units that may hold a plan, texts first."""
    settings, layer = session.settings, session.bound_layer
    taken = {settings.territory_field, settings.id_field, settings.name_field}
    taken |= {*settings.workload_fields, settings.customers_field, settings.lock_field}
    keys = {layer.fields().at(at).name() for at in layer.primaryKeyAttributes()}
    # Plans are names or numbers; what is measured is none.
    told = [each for each in layer.fields() if each.name() not in taken | keys and _may_hold(each)]
    return [each.name() for each in sorted(told, key=lambda each: each.isNumeric())]


def _plans_before(session: PlanSession) -> list[tuple[str, dict[str, Any]]]:
    """Return plans to compare with: what they are called, and the parameters that say which."""
    layer = session.bound_layer
    found: list[tuple[str, dict[str, Any]]] = [
        (name, {"BEFORE": name}) for name in fields_that_may_hold(session)
    ]
    for other in sorted(QgsProject.instance().mapLayers().values(), key=lambda each: each.name()):
        if other is layer or not isinstance(other, QgsVectorLayer) or not other.isValid():
            continue
        own = load_settings(other)
        if own.territory_field and own.id_field:
            asked = {
                "OTHER": other,
                "OTHER_FIELD": own.territory_field,
                "OTHER_ID_FIELD": own.id_field,
            }
            found.append((plan_title(other.name(), own.territory_field), asked))
    return found


def _may_hold(field: QgsField) -> bool:
    """Tell whether a field may hold a plan: texts and whole numbers do."""
    return not field.isNumeric() or is_whole(field)
