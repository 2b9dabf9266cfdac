"""Which system's files are to be read back onto the open plan."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFieldProxyModel, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

from ..exchange.systems import SYSTEMS, TABLE, system_choices
from ..layers.live.session.session import PlanSession
from ..layers.text import tr
from .asking import OK, two_buttons
from .forms import Form, fit_height
from .markup import plain_label
from .set_up.layer_boxes import FieldBox, choice_box


class ReadBackDialog(QDialog):
    """A form that becomes parameters of the toolbox.

    Parameters
    ----------
    last : str
        The system that the plan was published for last; '' for none.
    """

    def __init__(self, session: PlanSession, last: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Read the plan back"))
        every = QgsFieldProxyModel.Filter.AllTypes
        self.system = choice_box(_that_give_back(), tr("Who has the plan"), self)
        self.files = QgsFileWidget(self)
        self.key = FieldBox(every, tr("What the system knows a unit by: its postal code"), self)
        usual = tr("found by its name")
        self.unit_column = FieldBox(every, tr("Has the units' keys"), self, usual)
        self.territory_column = FieldBox(every, tr("Has the units' territories"), self, usual)
        self.why = plain_label(self)
        self.why.setWordWrap(True)
        self.buttons = two_buttons(self, tr("Read back"))
        self._table: QgsVectorLayer | None = None
        self._lay_out()
        self.key.setLayer(session.bound_layer)
        self.key.setField(session.settings.id_field)
        self.system.setCurrentIndex(max(self.system.findData(last), 0))
        self.system.currentIndexChanged.connect(self._on_system)
        self.files.fileChanged.connect(self._on_files)
        self.key.currentIndexChanged.connect(self._update)
        self._on_system()
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.sizeHint().height())
        fit_height(self)

    def _lay_out(self) -> None:
        self.form = Form()
        for title, box in (
            (tr("System"), self.system),
            (tr("Files"), self.files),
            (tr("Key of units"), self.key),
            (tr("Column of units"), self.unit_column),
            (tr("Column of territories"), self.territory_column),
        ):
            self.form.add(title, box)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.why)
        layout.addWidget(self.buttons)

    @property
    def _is_table(self) -> bool:
        return bool(self.system.currentData() == TABLE)

    def _on_system(self) -> None:
        """Ask for a folder, or for a file with its columns."""
        modes = QgsFileWidget.StorageMode
        self.files.setStorageMode(modes.GetFile if self._is_table else modes.GetDirectory)
        about = tr("A table with a row per unit: CSV, XLSX or any other file that QGIS opens")
        if not self._is_table:
            about = tr("The folder that the system exported, or one file of it")
        self.files.setToolTip(about)
        for box in (self.unit_column, self.territory_column):
            self.form.show_row(box, self._is_table)
        self._on_files()

    def _on_files(self) -> None:
        """Offer the columns of the table."""
        path = self._path() if self._is_table else ""
        self._table = QgsVectorLayer(path, "alignment", "ogr") if path else None
        is_read = self._table is not None and self._table.isValid()
        for box in (self.unit_column, self.territory_column):
            box.setLayer(self._table if is_read else None)
            box.setField("")
        self._update()

    def _path(self) -> str:
        return str(self.files.filePath()).strip()

    def _update(self) -> None:
        """Say what is missing."""
        missing = ""
        if not self._path():
            missing = tr("Name the files that are to be read.")
        elif not self.key.currentField():
            missing = tr("Choose the field whose values the system knows units by.")
        self.why.setText(missing)
        self.buttons.button(OK).setEnabled(not missing)
        fit_height(self)

    def asked(self) -> dict[str, Any]:
        """Return it as parameters of the toolbox."""
        said: dict[str, Any] = {
            "SYSTEM": self.system.currentData(),
            "ID_FIELD": self.key.currentField(),
        }
        if not self._is_table:
            return {**said, "FILES": self._path()}
        said["ALIGNMENT"] = self._path()
        columns = {"UNIT_COLUMN": self.unit_column, "TERRITORY_COLUMN": self.territory_column}
        given = {name: box.currentField() for name, box in columns.items()}
        return {**said, **{name: field for name, field in given.items() if field}}


def _that_give_back() -> dict[str, str]:
    """Return what each system is called whose files can be read, by its word."""
    return {
        word: title
        for word, title in system_choices().items()
        if word not in SYSTEMS or SYSTEMS[word].from_files is not None
    }
