"""Stand-ins for QGIS's modules over PyQt6, as there is no QGIS on Qt 6 to be had here.

`qgis.PyQt` is PyQt6 itself, as in QGIS 4. Of `qgis.core` and `qgis.gui` any class can be imported
and made into a base; those that are widgets are real ones, with the signals that are used.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any
from unittest.mock import MagicMock

from PyQt6 import QtCore, QtGui, QtWidgets, sip


class Names(type):
    """A class of which every attribute that nobody defined is something that may be called."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return MagicMock(name=f"{cls.__name__}.{name}")


class Thing(metaclass=Names):
    """A class of QGIS that takes anything and does nothing."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        found = MagicMock(name=name)
        object.__setattr__(self, name, found)
        return found


class Core(ModuleType):
    """`qgis.core`: whatever is asked for."""

    NULL = None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = Names(name, (Thing,), {})
        setattr(self, name, made)
        return made


class Version:
    """`Qgis` itself, of which the version is compared."""

    QGIS_VERSION_INT = 40000
    QGIS_VERSION = "4.0.0"

    class MessageLevel:
        Info, Warning, Critical, Success = range(4)


class Application(Thing):
    @staticmethod
    def getThemeIcon(name: str) -> QtGui.QIcon:
        return QtGui.QIcon()


class DockWidget(QtWidgets.QDockWidget):
    def setToggleVisibilityAction(self, action: QtGui.QAction) -> None:
        action.setCheckable(True)


class Box(QtWidgets.QGroupBox):
    collapsedStateChanged = QtCore.pyqtSignal(bool)

    def setCollapsed(self, collapsed: bool) -> None:
        pass

    def isCollapsed(self) -> bool:
        return False


class LayerBox(QtWidgets.QComboBox):
    layerChanged = QtCore.pyqtSignal(object)

    def currentLayer(self) -> None:
        return None

    def setLayer(self, layer: object) -> None:
        pass

    def setFilters(self, filters: object) -> None:
        pass

    def setAllowEmptyLayer(self, *arguments: object) -> None:
        pass

    def setExceptedLayerList(self, layers: object) -> None:
        pass

    def setAdditionalItems(self, items: list) -> None:
        pass

    def setAdditionalLayers(self, layers: list) -> None:
        pass


class FieldBox(QtWidgets.QComboBox):
    fieldChanged = QtCore.pyqtSignal(str)

    def setLayer(self, layer: object) -> None:
        pass

    def setFilters(self, filters: object) -> None:
        pass

    def setAllowEmptyFieldName(self, allow: bool) -> None:
        pass

    def setField(self, name: str) -> None:
        pass

    def currentField(self) -> str:
        return ""


class MapTool(QtCore.QObject):
    activated = QtCore.pyqtSignal()
    deactivated = QtCore.pyqtSignal()

    def __init__(self, canvas: QtWidgets.QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def canvas(self) -> QtWidgets.QWidget:
        return self._canvas

    def setCursor(self, cursor: object) -> None:
        pass

    def setAction(self, action: object) -> None:
        pass


class CanvasItem(QtWidgets.QGraphicsItem):
    def __init__(self, canvas: object) -> None:
        super().__init__()


class RubberBand(Thing):
    class IconType:
        ICON_NONE = 0


class Canvas(QtWidgets.QGraphicsView):
    mapToolSet = QtCore.pyqtSignal(object, object)
    layersChanged = QtCore.pyqtSignal()
    extentsChanged = QtCore.pyqtSignal()
    destinationCrsChanged = QtCore.pyqtSignal()
    mapCanvasRefreshed = QtCore.pyqtSignal()
    renderStarting = QtCore.pyqtSignal()
    currentLayerChanged = QtCore.pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__(QtWidgets.QGraphicsScene())

    def currentLayer(self) -> None:
        return None

    def layers(self, *arguments: object) -> list:
        return []

    def __getattr__(self, name: str) -> Any:
        return MagicMock(name=name)


class MessageBar(QtWidgets.QFrame):
    def pushMessage(self, *arguments: object) -> None:
        pass


GUI = {
    "QgsDockWidget": DockWidget,
    "QgsCollapsibleGroupBoxBasic": Box,
    "QgsMapLayerComboBox": LayerBox,
    "QgsFieldComboBox": FieldBox,
    "QgsMapTool": MapTool,
    "QgsMapCanvasItem": CanvasItem,
    "QgsRubberBand": RubberBand,
    "QgsMapCanvas": Canvas,
    "QgsMessageBar": MessageBar,
    "QgsMessageBarItem": QtWidgets.QWidget,
    "QgsMapMouseEvent": QtGui.QMouseEvent,
}
OBJECTS = ("QgsTask", "QgsMapLayer", "QgsVectorLayer", "QgsProcessingProvider")
"""Classes of `qgis.core` that are Qt objects."""


def install() -> None:
    """Put the stand-ins where `import qgis` finds them."""
    pyqt = ModuleType("qgis.PyQt")
    pyqt.sip = sip
    core, gui = Core("qgis.core"), Core("qgis.gui")
    core.Qgis, core.QgsApplication = Version, Application
    for name in OBJECTS:
        setattr(core, name, type(name, (QtCore.QObject,), {"Flag": MagicMock()}))
    for name, widget in GUI.items():
        setattr(gui, name, widget)
    qgis = ModuleType("qgis")
    utils = ModuleType("qgis.utils")
    utils.iface = None
    utils.pluginMetadata = lambda package, name: "__error__"
    qgis.core, qgis.gui, qgis.PyQt, qgis.utils = core, gui, pyqt, utils
    modules = {each.__name__: each for each in (qgis, core, gui, pyqt, utils)}
    for name in ("QtCore", "QtGui", "QtWidgets", "QtSvg"):
        real = importlib.import_module(f"PyQt6.{name}")
        shown = ModuleType(f"qgis.PyQt.{name}")
        shown.__dict__.update(vars(real))
        setattr(pyqt, name, shown)
        modules[f"qgis.PyQt.{name}"] = shown
    # As QGIS's own module does, for code that also runs on Qt 5.
    for name in ("QAction", "QActionGroup", "QShortcut"):
        setattr(modules["qgis.PyQt.QtWidgets"], name, getattr(QtGui, name))
    modules["processing"] = Core("processing")
    sys.modules.update(modules)
