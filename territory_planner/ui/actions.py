"""The panel's actions: what each is called, its icon and its shortcut."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..core.model.data_classes import dataclass
from ..layers.text import tr
from .themed_icons import themed_icon

MAP_TOOLS = ("paint", "rectangle", "lasso", "pick", "swap", "suggest", "join", "why")
"""Checkable actions that stand for map tools."""
OPTIONS = ("keep_connected", "colour_map", "map_outlines", "map_labels")
"""Checkable actions that stay on until they are switched off."""
REVIEWS = (
    "check",
    "statistics",
    "compare",
    "report",
    "explain",
    "scenarios",
    "explore",
    "publish",
    "read_back",
)
"""Actions that ask the toolbox of the open plan."""
ASKING = frozenset(
    {
        "split",
        "merge",
        "balance",
        "design",
        "join",
        "capacity",
        "compare",
        "report",
        "scenarios",
        "explore",
        "watch",
        "publish",
        "read_back",
        "notes",
        "export",
    }
)
"""Actions that ask for more in a window before they do anything: their titles end in "…".

What is proposed first, and then applied, asks nothing.
"""
SAYS = "says"
"""Property of an action: its tip while it can be used."""
BORROWED_ICONS = {
    "give_units": "paint",
    "lock_units": "lock",
    "release_units": "unlock",
    "check": "check_units",
    "join": "new_territory",
    "leave": "merge",
    "capacity": "statistics",
    "design": "design",
    "statistics": "territory_layer",
    "scenarios": "scenario",
    "watch": "review",
    "why": "explain",
    "notes": "check_units",
    "panel": "territory_planner",
    "publish": "export",
    "read_back": "import",
}
"""Actions with the icon of another name."""


@dataclass(frozen=True)
class ActionText:
    """What an action says of itself."""

    title: str
    tip: str
    shortcut: str


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """Return all actions by name, added to `parent` so that their shortcuts work."""
    actions = {}
    for name, text in _texts().items():
        action = QAction(text.title, parent)
        if name not in OPTIONS:
            action.setIcon(themed_icon(BORROWED_ICONS.get(name, name)))
        action.setObjectName(f"territory_planner_{name}")
        action.setShortcut(QKeySequence(text.shortcut))
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.setProperty(SAYS, with_shortcut(text.tip, action.shortcut()))
        action.setToolTip(action.property(SAYS))
        action.setCheckable(name in (*MAP_TOOLS, *OPTIONS, "unassign"))
        parent.addAction(action)
        actions[name] = action
    return actions


def with_shortcut(tip: str, shortcut: QKeySequence) -> str:
    """Return a tooltip that says the shortcut, as the system writes it."""
    return f"{tip} ({shortcut.toString(QKeySequence.SequenceFormat.NativeText)})"


def _texts() -> dict[str, ActionText]:
    return {
        "paint": ActionText(
            tr("Paint"), tr("Paint units into the chosen territory"), "Alt+Shift+P"
        ),
        "rectangle": ActionText(
            tr("Rectangle"), tr("Give all units in a rectangle to the territory"), "Alt+Shift+R"
        ),
        "lasso": ActionText(
            tr("Lasso"), tr("Give all units in a drawn shape to the territory"), "Alt+Shift+L"
        ),
        "pick": ActionText(
            tr("Pick"), tr("Pick the territory to paint from the map"), "Alt+Shift+K"
        ),
        "unassign": ActionText(
            tr("Unassign"),
            tr("Paint units out of their territory"),
            "Alt+Shift+E",
        ),
        "give_units": ActionText(
            tr("Give selected units"),
            tr("Give the layer's selected units to the territory that is picked"),
            "Alt+Shift+I",
        ),
        "new_territory": ActionText(tr("New territory"), tr("Add a territory"), "Alt+Shift+N"),
        "split": ActionText(
            tr("Split…"), tr("Split the selected territory in balanced parts"), "Alt+Shift+X"
        ),
        "merge": ActionText(
            tr("Merge…"),
            tr("Merge the selected territories; asks whose name to keep"),
            "Alt+Shift+M",
        ),
        "swap": ActionText(
            tr("Swap"),
            tr("Swap two units on the map; with two territories selected, their names"),
            "Alt+Shift+W",
        ),
        "suggest": ActionText(
            tr("Suggest"),
            tr("Show moves that bring the territory nearer to its target"),
            "Alt+Shift+S",
        ),
        "why": ActionText(
            tr("Why here?"),
            tr("Click a unit: why it is where it is, and what would turn that"),
            "Alt+Shift+3",
        ),
        "explain": ActionText(
            tr("Explain plan"),
            tr("Why all units at borders are where they are, and which rules bind: layers"),
            "Alt+Shift+4",
        ),
        "keep_connected": ActionText(
            tr("Keep connected"),
            tr("Tools only take units that leave both territories whole"),
            "Alt+Shift+C",
        ),
        "colour_map": ActionText(
            tr("Colour the map by territory"),
            tr("Fill the units so that neighbours differ; switched off, your own style returns"),
            "Alt+Shift+G",
        ),
        "map_outlines": ActionText(
            tr("Outline territories on the map"),
            tr("Draw where territories end over the map, live"),
            "Alt+Shift+F12",
        ),
        "map_labels": ActionText(
            tr("Label territories on the map"),
            tr("Write each territory's name and deviation over the map, live"),
            "Alt+Shift+T",
        ),
        "lock": ActionText(
            tr("Lock selected territories"),
            tr("Keep the selected territories as they are (frozen), or release them"),
            "Alt+Shift+H",
        ),
        "lock_units": ActionText(
            tr("Lock selected units"),
            tr("Keep the layer's selected units in their territory"),
            "Alt+Shift+O",
        ),
        "release_units": ActionText(
            tr("Release selected units"),
            tr("Let the layer's selected units move again"),
            "Alt+Shift+V",
        ),
        "balance": ActionText(
            tr("Balance…"),
            tr("Even out workload, moving little; shown before it is applied"),
            "Alt+Shift+B",
        ),
        "repair": ActionText(
            tr("Repair"),
            tr("Reattach detached parts and assign loose units; shown before it is applied"),
            "Alt+Shift+F",
        ),
        "design": ActionText(
            tr("Design…"),
            tr("Design territories anew, in another number say; shown before it is applied"),
            "Alt+Shift+F6",
        ),
        "leave": ActionText(
            tr("Somebody leaves"),
            tr("Share the selected territories out among their neighbours, as their people leave"),
            "Alt+Shift+F7",
        ),
        "join": ActionText(
            tr("Somebody joins…"),
            tr("Click on the map where they live: a territory begins there"),
            "Alt+Shift+F8",
        ),
        "capacity": ActionText(
            tr("Capacity…"),
            tr("The selected territory is to carry more or less from now on"),
            "Alt+Shift+F9",
        ),
        "check": ActionText(
            tr("Check units"),
            tr("Look the units over; what is found becomes a layer"),
            "Alt+Shift+Q",
        ),
        "statistics": ActionText(
            tr("Territory layer"),
            tr(
                "A layer of outlines with every figure of each territory, and a table of the "
                "plan's figures, as the plan is now"
            ),
            "Alt+Shift+F2",
        ),
        "compare": ActionText(
            tr("Compare…"),
            tr("Show on the map which units moved since another plan"),
            "Alt+Shift+J",
        ),
        "report": ActionText(
            tr("Report…"), tr("A web page on the plan that can be sent on"), "Alt+Shift+F3"
        ),
        "scenarios": ActionText(
            tr("Scenarios…"),
            tr("Plans kept beside the layer: save, open, compare, sign off"),
            "Alt+Shift+F4",
        ),
        "explore": ActionText(
            tr("Explore…"),
            tr("Several plans to choose from, each kept as a scenario"),
            "Alt+Shift+1",
        ),
        "watch": ActionText(
            tr("Watch…"),
            tr("When the panel tells that workloads took the plan out of tolerance"),
            "Alt+Shift+F10",
        ),
        "help": ActionText(tr("Help"), tr("The guide's page on this panel"), "Alt+Shift+F5"),
        "panel": ActionText(
            tr("Territory Planner"),
            tr("Open the panel and go to its table; from there, back to the map"),
            "Alt+Shift+F1",
        ),
        "publish": ActionText(
            tr("Publish…"),
            tr("Hand the plan on to another system: what changed since the last time"),
            "Alt+Shift+F11",
        ),
        "read_back": ActionText(
            tr("Read back…"),
            tr("See where another system's files differ from the plan, and take it over"),
            "Alt+Shift+5",
        ),
        "notes": ActionText(
            tr("Notes…"),
            tr("What people say of the plan: write, lead to, make a rule of it, take for done"),
            "Alt+Shift+2",
        ),
        "undo": ActionText(tr("Undo"), tr("Undo the last edit of the layer"), "Alt+Shift+Z"),
        "redo": ActionText(tr("Redo"), tr("Redo the edit undone last"), "Alt+Shift+Y"),
        "refresh": ActionText(
            tr("Refresh"), tr("Read the layer again, with edits made elsewhere"), "Alt+Shift+U"
        ),
        "export": ActionText(
            tr("Export table…"), tr("Save the table as CSV or Excel file"), "Alt+Shift+D"
        ),
    }
