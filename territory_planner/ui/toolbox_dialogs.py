"""The toolbox's dialogs of the plugin's algorithms, when the plugin is taken away.

QGIS deletes the provider then, but a dialog goes on asking its algorithm for it: at the end of a
run, at the next one, when it is shown anew. That ends QGIS (seen on 3.22), be the plugin unloaded,
updated or reloaded.
"""

from __future__ import annotations

import time
from typing import Any

from qgis.core import QgsProcessingModelAlgorithm
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop
from qgis.PyQt.QtWidgets import QApplication

PATIENCE = 10.0
"""Seconds until runs that were cancelled must have ended; they hear it within half of one."""


def close_dialogs(provider: str, kind: type) -> None:
    """Cancel what runs from dialogs of a provider's algorithms, wait for it, and close them.

    Its algorithms are known by their class, models by their steps: an algorithm of somebody else's
    must not be asked for its provider, which may be gone. This one must be there yet.
    """
    dialogs = [each for each in QApplication.topLevelWidgets() if _is_of(each, provider, kind)]
    for dialog in dialogs:
        dialog.cancelButton().click()  # which does nothing where nothing runs
    until = time.monotonic() + PATIENCE
    flag = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    while any(each.cancelButton().isEnabled() for each in dialogs) and time.monotonic() < until:
        QCoreApplication.processEvents(flag, 50)
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()


def _is_of(widget: Any, provider: str, kind: type) -> bool:
    if not isinstance(widget, QgsProcessingAlgorithmDialogBase):
        return False
    algorithm = widget.algorithm()
    if isinstance(algorithm, QgsProcessingModelAlgorithm):
        steps = algorithm.childAlgorithms().values()
        return any(each.algorithmId().startswith(f"{provider}:") for each in steps)
    return isinstance(algorithm, kind)
