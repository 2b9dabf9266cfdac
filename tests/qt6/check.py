"""Import all of the plugin under PyQt6 and draw its panel; run by ``test_qt6.py``, prints JSON."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "qt6")]

import stand_ins

stand_ins.install()
from PyQt6.QtWidgets import QApplication, QMainWindow, QWidget


def modules() -> list[str]:
    """Return the names of all modules of the plugin, the panel's last."""
    files = sorted((ROOT / "territory_planner").rglob("*.py"))
    names = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    return [name.removesuffix(".__init__") for name in names]


def colours(widget: QWidget) -> int:
    """Return how many colours a widget is drawn in."""
    image = widget.grab().toImage()
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    )


def raised(kind: type, error: BaseException, trace: object) -> None:
    """Let no error inside Qt pass unseen."""
    sys.__excepthook__(kind, error, trace)
    sys.exit(2)


def main() -> None:
    """Import, build, draw, say what came of it."""
    sys.excepthook = raised
    application = QApplication([])
    names = modules()
    for name in names:
        importlib.import_module(name)
    from qgis.gui import QgsMapCanvas, QgsMessageBar

    from territory_planner.ui.dock import PlannerDock

    window = QMainWindow()
    canvas = QgsMapCanvas()
    window.setCentralWidget(canvas)
    dock = PlannerDock(canvas, QgsMessageBar(), window)
    dock.resize(460, 720)
    dock.show()
    application.processEvents()
    told = {"modules": len(names), "dock": colours(dock)}
    dock.open_set_up()
    application.processEvents()
    told["set-up"] = colours(dock.set_up)
    told["shown"] = dock.pages.currentWidget() is dock.set_up
    dock.pages.setCurrentWidget(dock.page)
    application.processEvents()
    told["page"] = colours(dock.page)
    for name, widget in (("dock", dock), ("set-up", dock.set_up)):
        if len(sys.argv) > 1:
            widget.grab().save(str(Path(sys.argv[1]) / f"{name}.png"))
    print(json.dumps(told))


if __name__ == "__main__":
    main()
