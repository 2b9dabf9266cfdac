"""While QGIS saves a layer, which can take seconds, the pointer says so."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication


def test_the_pointer_waits_while_the_layer_is_saved_and_not_afterwards(dock):
    session, seen = dock.session, []
    session.editor.assign(np.array([0]), 1, "moved")
    session.layer.beforeCommitChanges.connect(
        lambda: seen.append(QApplication.overrideCursor().shape())
    )
    dock.page.unsaved.save.click()
    assert seen == [Qt.CursorShape.WaitCursor]
    assert QApplication.overrideCursor() is None
    assert not session.layer.isModified()
