"""What to ask before a solver starts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ..core.jobs.count import BEST, FEWEST, GIVEN, MOST
from ..core.jobs.realign_wish import CUSTOMERS, FIELD, UNITS, WORKLOAD
from ..core.model.problem import FREE
from ..core.model.text import in_quotes
from ..layers.choices import efforts, shapes, with_words
from ..layers.live.session.session import PlanSession
from ..layers.live.settings.field_hints import keys_of
from ..layers.live.settings.plan_settings import DesignSettings
from ..layers.live.work.as_parameters import forecasts_of_plan
from ..layers.live.work.solve import USUAL_COMPACTNESS, BalanceAsked
from ..layers.numbers import band
from ..layers.text import tr
from .asking import two_buttons
from .forms import Form
from .markup import cell, plain_label
from .set_up.layer_boxes import FieldsBox, choice_box
from .set_up.number_box import DecimalBox, WholeBox, percent_box

MOST_TERRITORIES = 9_999_999
"""The greatest number that can be typed."""


class _SolverDialog(QDialog):
    """A form with a choice of effort, a note, and two buttons."""

    def __init__(self, title: str, go: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.form = Form()
        self._effort = QComboBox(self)
        for name, text in with_words(efforts()).items():
            self._effort.addItem(text, name)
        self._effort.setCurrentIndex(1)
        self.note = plain_label(self)
        self.note.setWordWrap(True)
        self.buttons = two_buttons(self, go)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)

    def effort(self) -> str:
        """Return "fast", "balanced" or "best"."""
        return self._effort.currentData()


class BalanceDialog(_SolverDialog):
    """Which territories to balance, and how hard to try."""

    def __init__(self, session: PlanSession, chosen: list[int], parent: QWidget) -> None:
        super().__init__(tr("Balance"), tr("Show what would move"), parent)
        self._scope = QComboBox(self)
        if chosen:
            text = tr("{count:the selected territory|the {count:,} selected territories}")
            self._scope.addItem(text.format(count=len(chosen)), list(chosen))
        self._scope.addItem(tr("all territories"), [])
        self.form.add(tr("Balance"), self._scope)
        self._measure = QComboBox(self)
        for measure, field, text in _measures(session):
            self._measure.addItem(cell(text), (measure, field))
        self._measure.setToolTip(
            tr("What is counted of a unit that moves: as little of it as can be changes hands")
        )
        self.form.add(tr("Count moves by"), self._measure)
        self._most = self._budget(
            tr("The plan then comes as near to the tolerance as so much change allows")
        )
        self.form.add(tr("May change hands"), self._most)
        self._each = self._budget(
            tr("Of what each territory has today, no more than this goes to others")
        )
        self.form.add(tr("From each territory"), self._each)
        self._forecasts = FieldsBox(
            _forecast_fields(session),
            forecasts_of_plan(session),
            tr(
                "The first workload in coming periods, a field for each. Territories that must "
                "change now stay within the tolerance then, too; none changes for what is to come "
                "alone"
            ),
            self,
        )
        self.form.add(tr("Forecasts"), self._forecasts)
        self.form.show_row(self._forecasts, not session.tally.counts_travel)
        self._compactness = WholeBox(
            self,
            0,
            100,
            tr(
                "How much shape counts where several moves even out as well: 0 not at all, 100 "
                "most. As little moves all the same"
            ),
        )
        self._compactness.setValue(USUAL_COMPACTNESS)
        self.form.add(tr("Compactness"), self._compactness)
        self.form.add(tr("Effort"), self._effort)
        tolerance = ", ".join(band(float(each)) for each in session.tolerance)
        self.note.setText(
            tr(
                "Moves as little as it can to bring them within {tolerance}. Locks and "
                "constraints are kept, distance and time from centers included. {held}"
            )
            .format(tolerance=tolerance, held=_held(session))
            .strip()
        )

    def asked(self) -> BalanceAsked:
        """Return how to balance."""
        measure, field = self._measure.currentData()
        return BalanceAsked(
            tuple(self._scope.currentData() or []),
            self.effort(),
            self._most.value() or None,
            self._each.value() or None,
            measure,
            field,
            self._compactness.value(),
            () if self._forecasts.isHidden() else self._forecasts.chosen(),
        )

    def _budget(self, about: str) -> DecimalBox:
        return percent_box(self, tr("as much as needed"), about)


def _measures(session: PlanSession) -> list[tuple[str, str, str]]:
    """Return what can be counted of a unit that moves: measure, field, and what it is called."""
    settings, found = session.settings, [(WORKLOAD, "", tr("workload")), (UNITS, "", tr("units"))]
    if settings.customers_field:
        found.append((CUSTOMERS, "", tr("customers")))
    known = {*settings.workload_fields, settings.customers_field, settings.territory_field}
    found += [
        (FIELD, name, in_quotes(name)) for name in _numeric_fields(session) if name not in known
    ]
    return found


def _forecast_fields(session: PlanSession) -> list[str]:
    """Return the fields that may hold what units will carry."""
    settings = session.settings
    known = {settings.territory_field, settings.id_field, *settings.workload_fields[:1]}
    return [name for name in _numeric_fields(session) if name not in known]


def _numeric_fields(session: PlanSession) -> list[str]:
    layer = session.bound_layer
    keys = keys_of(layer)
    fields = (field for field in layer.fields() if field.isNumeric())
    return [field.name() for field in fields if field.name() not in keys]


def _held(session: PlanSession) -> str:
    """Say how much is locked; '' for nothing."""
    units, territories = int(session.table.locked.sum()), session.locks[session.active]
    frozen = int((territories != FREE).sum())
    texts = []
    if units:
        texts.append(tr("Locked units: {count:,}.").format(count=units))
    if frozen:
        texts.append(tr("Locked territories: {count:,}.").format(count=frozen))
    return " ".join(texts)


class DesignDialog(_SolverDialog):
    """How many territories to design, or how their number is found, and what makes way for them.

    Parameters
    ----------
    chosen : list of int
        Territories that are selected.
    anew : bool
        There is a plan, all or a part of which makes way.
    """

    def __init__(
        self,
        session: PlanSession,
        parent: QWidget,
        chosen: Sequence[int] = (),
        anew: bool = False,
    ) -> None:
        super().__init__(tr("Design territories"), tr("Design"), parent)
        self._session, wish = session, session.settings.design
        self._mode = QComboBox(self)
        for mode, text in (
            (GIVEN, tr("as many as I say")),
            (FEWEST, tr("as few as the limits allow")),
            (MOST, tr("as many as the limits allow")),
            (BEST, tr("the best of a range")),
        ):
            self._mode.addItem(text, mode)
        self._count = self._spin(wish.count or _likely_count(session))
        self._low = self._spin(wish.low or max(self._count.value() - 2, 1))
        self._high = self._spin(wish.high or self._count.value() + 2)
        self._compactness = WholeBox(
            self,
            0,
            100,
            tr(
                "0: the tightest balance; 50: the least travel within the tolerance; 100: the "
                "smoothest borders within it"
            ),
        )
        self._compactness.setValue(wish.compactness)
        self._objective = choice_box(
            {"": tr("travel"), **shapes()},
            tr("What is kept small within the tolerance. Balancing later looks at travel"),
            self,
        )
        self._objective.setCurrentIndex(max(self._objective.findData(wish.objective), 0))
        self._scope = self._scopes(chosen)
        self._range = QWidget(self)
        row = QHBoxLayout(self._range)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._low, QLabel(tr("to"), self), self._high):
            row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
        if anew:
            self.form.add(tr("In place of"), self._scope)
        self._scope.setVisible(anew)
        self.form.add(tr("How many"), self._mode)
        self.form.add(tr("Territories"), self._count)
        self.form.add(tr("From"), self._range)
        self.form.add(tr("Keep small"), self._objective)
        self.form.add(tr("Compactness"), self._compactness)
        self.form.add(tr("Effort"), self._effort)
        self._effort.setCurrentIndex(self._effort.findData(wish.effort))
        self._mode.setCurrentIndex(max(self._mode.findData(wish.mode), 0))
        self._mode.currentIndexChanged.connect(lambda _index: self._show_mode())
        self._low.valueChanged.connect(self._high.setMinimum)
        self._high.setMinimum(self._low.value())
        self._scope.currentIndexChanged.connect(lambda _index: self._on_scope())
        self._show_mode()
        if anew:
            self._on_scope()

    def among(self) -> list[int]:
        """Return the territories that make way; none: all that are not locked."""
        return list(self._scope.currentData() or [])

    def _scopes(self, chosen: Sequence[int]) -> QComboBox:
        box, session = QComboBox(self), self._session
        locked = int((session.locks[session.active] != FREE).sum())
        whole = tr("all territories")
        if locked:
            whole = tr("all but the locked ones ({count:,} {count:stays|stay})").format(
                count=locked
            )
        box.addItem(whole, [])
        if 0 < len(chosen) < len(session.active):
            text = tr("{count:the selected territory|the {count:,} selected territories}")
            box.addItem(text.format(count=len(chosen)), list(chosen))
            if len(chosen) > 1:
                box.setCurrentIndex(1)
        return box

    def _on_scope(self) -> None:
        """Begin with as many territories as make way."""
        session, among = self._session, self.among()
        free = session.active[session.locks[session.active] == FREE]
        count = len(np.intersect1d(free, among)) if among else len(free)
        self._count.setValue(max(count, 1))

    def wish(self) -> DesignSettings:
        """Return what is asked for."""
        return DesignSettings(
            mode=self._mode.currentData(),
            count=self._count.value(),
            low=self._low.value(),
            high=self._high.value(),
            compactness=self._compactness.value(),
            effort=self.effort(),
            objective=self._objective.currentData(),
        )

    def _spin(self, value: int) -> WholeBox:
        # More than there are units is refused in words.
        spin = WholeBox(self, 1, MOST_TERRITORIES)
        spin.setValue(value)
        return spin

    def _show_mode(self) -> None:
        """Ask only for what the way to find the number needs, and say what it does."""
        mode = self._mode.currentData()
        for widget, shown in ((self._count, mode == GIVEN), (self._range, mode == BEST)):
            self.form.show_row(widget, shown)
        self.note.setText(f"{_means(mode)} {self._about_centers()}".strip())
        self.adjustSize()

    def _about_centers(self) -> str:
        """Say what becomes of the centers."""
        centers, sites = len(self._session.centers), self._session.settings.rules.site_field
        if not centers:
            return ""
        if sites:
            text = tr(
                "Of {count:,} {count:center|centers} as many are used as there are territories: "
                "the required ones, and the best of the candidates."
            )
        else:
            text = tr(
                "There {count:is|are} {count:,} {count:center|centers}: with as many territories, "
                "each is served from one; else {count:it is|they are} left aside."
            )
        return text.format(count=centers)


def _likely_count(session: PlanSession) -> int:
    """Return a number of territories to begin with."""
    units, rules = session.table.n, session.settings.rules
    known = len(session.rules.share) if rules.targets else len(session.centers)
    if known and not rules.site_field:
        return known
    return max(min(round(units / 100), 30, known or 30), min(2, units))


def _means(mode: str) -> str:
    """Say what a way to find the number of territories does."""
    long = tr("Each number that is tried is a whole design; you choose among them.")
    return {
        GIVEN: tr("Makes connected territories of even workload."),
        FEWEST: tr(
            "Looks for the fewest territories that keep the greatest workload, distance and "
            "time of the set-up."
        )
        + f" {long}",
        MOST: tr("Looks for the most territories that keep the least workload of the set-up.")
        + f" {long}",
        BEST: tr("Looks for the number with the least travel times number of territories.")
        + f" {long}",
    }[mode]
