"""What the panel shows while there is no plan: why, and what to do about it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QPushButton, QVBoxLayout, QWidget

from ..icons import icon
from ..layers.live.session.session import PlanSession
from ..layers.live.session.told_plan import PlanState
from ..layers.text import tr
from .markup import plain_label
from .theme import scaled_font
from .unsaved_row import UnsavedRow

ICON_SIDE = 48


class StatePage(QWidget):
    """An icon, a sentence, an explanation, a button, and perhaps another way to go on, or back.

    Parameters
    ----------
    undo, redo : QAction
        Offered while something can be undone, or redone.

    Signals
    -------
    acted(), otherwise()
        The button, or the other one, was pressed.
    """

    acted = pyqtSignal()
    otherwise = pyqtSignal()

    def __init__(self, session: PlanSession, undo: QAction, redo: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = plain_label(self)
        self.title = plain_label(self)
        self.title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.text = plain_label(self)
        self.button, self.other = QPushButton(self), QPushButton(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(10)
        layout.addStretch(2)
        for label in (self._picture, self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        self.undo, self.redo = QPushButton(undo.text(), self), QPushButton(redo.text(), self)
        for button in (self.button, self.other, self.undo, self.redo):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        self.place_of_bar = QVBoxLayout()
        layout.addLayout(self.place_of_bar)
        layout.addStretch(3)
        self.unsaved = UnsavedRow(session, self)
        layout.addWidget(self.unsaved)
        self.button.clicked.connect(self.acted)
        self.other.clicked.connect(self.otherwise)
        session.state_changed.connect(self.unsaved.update_row)
        session.totals_changed.connect(lambda _touched: self.unsaved.update_row())
        session.saved.connect(self.unsaved.update_row)
        # Whoever undid the first plan, or began another without territories, finds no toolbar.
        _offer_while_enabled(self.undo, undo)
        _offer_while_enabled(self.redo, redo)

    def show_state(self, session: PlanSession) -> None:
        """Show the state of a session that is not ready yet, and what can be done about it."""
        title, text, button, other = _texts(session)
        self._picture.setPixmap(icon("territory_planner").pixmap(ICON_SIDE, ICON_SIDE))
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.other.setText(other)
        self.other.setVisible(bool(other))
        self.unsaved.update_row()


def _offer_while_enabled(button: QPushButton, action: QAction) -> None:
    """Let a button do what an action does, and be there while that can be done."""
    button.clicked.connect(action.trigger)
    action.changed.connect(lambda: button.setVisible(action.isEnabled()))
    button.setVisible(action.isEnabled())


def _texts(session: PlanSession) -> tuple[str, str, str, str]:
    """Return the sentence, the explanation, the button, and the other button ('' for none)."""
    if session.state is PlanState.READING:
        layer = session.bound_layer
        text = tr("“{layer}” has {units:,} {units:unit|units}.")
        told = text.format(layer=layer.name(), units=layer.featureCount())
        return tr("Reading the plan…"), told, "", ""
    if session.state is PlanState.NO_TERRITORIES:
        text = tr("“{layer}” has {units:,} {units:unit|units} and no territories.").format(
            layer=session.bound_layer.name(), units=session.table.n
        )
        return tr("No territories yet"), text, tr("Design…"), tr("Start by hand")
    if session.state is PlanState.NO_LAYER:
        text = tr("Each polygon is a unit; a field of the layer holds its territory.")
        return tr("Pick a polygon layer to begin"), text, tr("Set up…"), tr("Open the sample")
    title, text = {
        PlanState.SET_UP: (
            tr("No territory field yet"),
            tr("Choose the field that holds the territories, or make a new one."),
        ),
        PlanState.UNUSABLE: (tr("This layer can't be planned"), session.reason),
    }[session.state]
    return title, text, tr("Set up…"), ""
