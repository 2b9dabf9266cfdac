"""Which plan to compare the open one with: another field of its units, or another plan."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
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

from ..core.model.data_classes import dataclass
from ..core.model.errors import TerritoryError
from ..layers.compat import is_null, is_whole
from ..layers.live.session.session import PlanSession
from ..layers.live.settings.plan_settings import load_settings
from ..layers.live.work.scenarios import scenario_before, scenarios_of
from ..layers.plan import plan_title
from ..layers.text import tr
from ..layers.values import as_text
from .asking import OK, two_buttons
from .markup import cell

PREVIOUS = "previous"
"""The field in which the toolbox keeps the plan before a change."""


@dataclass(frozen=True)
class _Before:
    """A plan to compare with: what it is called, and the parameters that say which it is.

    Of a plan that is kept beside the layer they are made once it was chosen: it is read for them.
    """

    title: str
    asked: dict[str, Any] | Callable[[], dict[str, Any]]


class CompareDialog(QDialog):
    """A box of plans: those kept beside the layer but the one on show, then those of its fields.

    At its end are fields that are others'.

    A field that holds none of the plan's territories may be one all the same, before all were
    renamed; it is not taken for one before the user says so.
    """

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare with a plan before"))
        self._before = QComboBox(self)
        plans, others = _plans_before(session)
        for each in plans:
            self._before.addItem(cell(each.title), each)
        if plans and others:
            self._before.insertSeparator(len(plans))
        for each in others:
            self._before.addItem(cell(tr("Field {name}").format(name=each.title)), each)
        self._before.setPlaceholderText(tr("Choose the plan"))
        self._before.setCurrentIndex(max(self._before.findText(PREVIOUS), 0) if plans else -1)
        self._renamed = QCheckBox(tr("Territories may have other names there"), self)
        self._renamed.setToolTip(
            tr("Each is then taken for the one that it shares most workload with")
        )
        form = QFormLayout()
        form.addRow(tr("Plan before"), self._before)
        form.addRow(self._renamed)
        self.buttons = two_buttons(self, tr("Compare"))
        self._before.currentIndexChanged.connect(self._show)
        self._show()
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.buttons)

    def asked(self) -> dict[str, Any]:
        """Return the plan before as parameters of the toolbox."""
        matched = {"MATCH": "shared"} if self._renamed.isChecked() else {}
        asked = self._before.currentData().asked
        return {**(asked() if callable(asked) else asked), **matched}

    def title(self) -> str:
        """Return what the plan before is called."""
        title: str = self._before.currentData().title
        return title

    def _show(self, _index: int = 0) -> None:
        self.buttons.button(OK).setEnabled(self._before.currentIndex() >= 0)


def fields_that_may_hold(session: PlanSession) -> list[str]:
    """Return the other fields of the units that may hold a plan, those that seem to first."""
    settings, layer = session.settings, session.bound_layer
    taken = {settings.territory_field, settings.id_field, settings.name_field}
    taken |= {*settings.workload_fields, settings.customers_field, settings.lock_field}
    keys = {layer.fields().at(at).name() for at in layer.primaryKeyAttributes()}
    # Plans are names or numbers; what is measured is none.
    told = [each for each in layer.fields() if each.name() not in taken | keys and _may_hold(each)]
    names = [each.name() for each in sorted(told, key=lambda each: each.isNumeric())]
    return sorted(names, key=lambda name: not seems_a_plan(session, name))


def seems_a_plan(session: PlanSession, field: str) -> bool:
    """Tell whether half of what a field of the units holds are territories of the plan."""
    if field == PREVIOUS:
        return True
    layer, known = session.bound_layer, set(session.territories.keys)
    at = layer.fields().lookupField(field)
    # Of a field with more, less than half can be known.
    values = layer.uniqueValues(at, 2 * len(known) + 2)
    held = {as_text(each) for each in values if not is_null(each)}
    return bool(held) and 2 * len(held & known) >= len(held)


def _plans_before(session: PlanSession) -> tuple[list[_Before], list[_Before]]:
    """Return plans to compare with, and fields that hold something else, for all that is known."""
    layer = session.bound_layer
    own = {name: _Before(name, {"BEFORE": name}) for name in fields_that_may_hold(session)}
    found = [each for name, each in own.items() if seems_a_plan(session, name)]
    found = [*_kept_plans(session), *found]
    others = [each for each in own.values() if each not in found]
    for other in sorted(QgsProject.instance().mapLayers().values(), key=lambda each: each.name()):
        if other is layer or not isinstance(other, QgsVectorLayer) or not other.isValid():
            continue
        kept = load_settings(other)
        if kept.territory_field and kept.id_field:
            asked = {
                "OTHER": other,
                "OTHER_FIELD": kept.territory_field,
                "OTHER_ID_FIELD": kept.id_field,
            }
            found.append(_Before(plan_title(other.name(), kept.territory_field), asked))
    return found, others


def _kept_plans(session: PlanSession) -> list[_Before]:
    """Return the plans that are kept beside the layer; none where they can't be read."""
    try:
        store, there = scenarios_of(session)
    except TerritoryError:
        return []
    shown = session.plan_on_show()
    return [
        _Before(each.name, partial(scenario_before, store, each))
        for each in there
        if each.name != shown
    ]


def _may_hold(field: QgsField) -> bool:
    """Tell whether a field may hold a plan: texts and whole numbers do."""
    return not field.isNumeric() or is_whole(field)
