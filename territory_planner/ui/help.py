"""The guide, opened from the panel."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ..layers.guide import SOURCES, Page, guide_page
from ..layers.live.session.session import PlanSession
from ..layers.text import tr
from ..layers.version import homepage

SET_UP = "set-up-once-a-layer"
"""Heading of the page on the panel."""


def help_button(session: PlanSession, parent: QWidget, anchor: str = "") -> QToolButton:
    """Return a "?" that opens the guide's page on the panel, at a heading."""
    button = QToolButton(parent)
    button.setText("?")
    button.setAccessibleName(tr("Help"))
    button.setToolTip(tr("Help: what the panel's parts do; the guide opens"))
    button.clicked.connect(lambda: open_help(session, anchor))
    return button


def open_help(session: PlanSession, anchor: str = "") -> None:
    """Open the guide's page on the panel, and say where it is if that may show nothing."""
    page = guide_page("panel")
    is_open = page.is_there and QDesktopServices.openUrl(QUrl(page.url(anchor)))
    why = _why_not_seen(page, is_open)
    if why:
        session.warn(why)


def _why_not_seen(page: Page, is_open: bool) -> str:
    """Return what to do where no page comes up, or only its source; '' where it does."""
    if not page.is_there:
        text = tr("This copy of the plugin lacks its guide. Install it anew, or read it at {place}")
        return text.format(place=homepage())
    if not page.is_built:
        text = tr(
            "The guide is not built in this checkout: make docs-site, run in {folder}, does it. "
            "Its source is {file}"
        )
        return text.format(folder=SOURCES.parent, file=page.file)
    if not is_open:
        text = tr("No program was found that opens the guide. Open it in a browser: {file}")
        return text.format(file=page.file)
    return ""
