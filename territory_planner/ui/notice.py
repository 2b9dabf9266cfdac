"""What stands in the way of work on a plan, and what could be done about it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ..layers.drawing.colours import shows_territories
from ..layers.live.session.session import PlanSession
from ..layers.live.work.map_style import is_coloured
from ..layers.text import plain, tr
from .markup import html
from .messages import LONGEST
from .theme import Probe, link_colour


class Notice(QLabel):
    """Shows lasting notes on a plan, none of them in a box of its own.

    Signals
    -------
    colour_asked()
        The map is to be coloured by territory, or, where it is, no more.
    zoom_asked()
        Suggestions that are out of sight are to be seen.
    """

    colour_asked = pyqtSignal()
    zoom_asked = pyqtSignal()

    def __init__(self, session: PlanSession, probe: Probe, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._probe = session, probe
        self._declined, self._coloured, self._returned = set[str](), set[str](), set[str]()
        self._out_of_sight: list[int] = []
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setContentsMargins(8, 4, 8, 4)
        self.linkActivated.connect(self._on_link)

    def tell(self, out_of_sight: list[int]) -> None:
        """Say what there is to say, of suggestions that are out of sight too (their places)."""
        self._out_of_sight = out_of_sight
        texts = [html(plain(text, LONGEST)) for text in self._state_told()]
        texts += self._offers()
        colour = link_colour(self._probe.colours()).name()
        self.setText("<br>".join(texts).replace("<a ", f"<a style='color:{colour}' "))
        self.setVisible(bool(texts))

    def tell_coloured(self) -> None:
        """Say that the map was coloured unasked, and how the user's own style returns."""
        self._coloured.add(self._session.bound_layer.id())
        self.tell(self._out_of_sight)

    def _state_told(self) -> list[str]:
        """Return what stands in the way."""
        session = self._session
        if not session.ready:
            return []
        told = list[str]()
        if session.read_only:
            told.append(tr("You can look and try, not save: {why}").format(why=session.read_only))
        elif session.why_sealed():
            told.append(session.why_sealed())
        told += session.rule_notes
        if session.finding_shapes and session.shapes is None:
            told.append(tr("Finding out which units touch…"))
        return told

    def _offers(self) -> list[str]:
        """Return what could be done, in HTML, with links."""
        offers = list[str]()
        if self._out_of_sight:
            numbers = ", ".join(str(place + 1) for place in self._out_of_sight)
            offers.append(
                tr(
                    "Not all in sight: {count:suggestion|suggestions} {numbers}. "
                    "<a href='zoom'>Zoom&nbsp;to&nbsp;{count:it|them}</a>"
                ).format(numbers=numbers, count=len(self._out_of_sight))
            )
        if self._was_coloured():
            offers.append(
                tr(
                    "The map is coloured by territory now. "
                    "<a href='own'>Show&nbsp;my&nbsp;old&nbsp;style</a> · "
                    "<a href='keep'>Keep&nbsp;the&nbsp;colours</a>"
                )
            )
        if self._was_returned():
            offers.append(
                tr(
                    "Your old style is back. <a href='colour'>Colour&nbsp;the&nbsp;map</a>, here "
                    "or in the ⋯ menu, brings the colours again. · <a href='later'>OK</a>"
                )
            )
        if self._may_offer_colours():
            offers.append(
                tr(
                    "The map isn't coloured by territory. "
                    "<a href='colour'>Colour&nbsp;it</a> · <a href='later'>Not&nbsp;now</a>"
                )
            )
        return offers

    def _was_coloured(self) -> bool:
        """Tell whether the map has colours that nobody asked for, and nobody has said yes to."""
        layer = self._session.layer
        return layer is not None and layer.id() in self._coloured and is_coloured(layer)

    def _was_returned(self) -> bool:
        """Tell whether the user's own style is there again, and nobody has said yes to that."""
        layer = self._session.layer
        return layer is not None and layer.id() in self._returned and not is_coloured(layer)

    def _may_offer_colours(self) -> bool:
        """Tell whether to offer colours: the user's own style shows no territories."""
        session, layer = self._session, self._session.layer
        if layer is None or not session.ready:
            return False
        if not len(session.active) or session.shapes is None:
            return False
        if layer.id() in self._declined:
            return False
        return not shows_territories(layer, session.settings.territory_field)

    def _on_link(self, choice: str) -> None:
        if choice == "zoom":
            self.zoom_asked.emit()
            return
        layer = self._session.layer
        if layer is None:
            return
        for told in (self._coloured, self._returned):
            told.discard(layer.id())
        if choice == "own":
            self._returned.add(layer.id())
        if choice in ("own", "later"):
            self._declined.add(layer.id())
        if choice in ("own", "colour"):
            self.colour_asked.emit()
        self.tell(self._out_of_sight)
