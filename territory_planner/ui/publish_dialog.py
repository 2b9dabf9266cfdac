"""Where the open plan is to be published, against what, and what goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFieldProxyModel,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
)
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..exchange.maps import needs_country
from ..exchange.postgis import database_title
from ..exchange.publication import NEEDED, UNASKED
from ..exchange.systems import POSTGIS, SYSTEMS
from ..layers.compat import any_layer
from ..layers.live.session.session import PlanSession
from ..layers.live.settings.country import country_of, first_keys
from ..layers.numbers import NARROW_SPACE
from ..layers.plan import plan_title
from ..layers.scenarios.publications import Publication, of_plan
from ..layers.text import tr
from .asking import OK, two_buttons
from .forms import Form, fit_height
from .markup import cell, plain_label
from .publish_places import databases, free_beside
from .set_up.layer_boxes import FieldBox, choice_box, choose_layer, may_shrink, optional_layer_box
from .set_up.number_box import NumberBox, with_range

NOTHING, GIVEN = "nothing", "given"
"""What a publication may be made against, besides an earlier one."""

LEVELS = 3
"""Levels above territories that are asked for; the toolbox takes more."""

COUNTRY, STARTS = "COUNTRY", "STARTS"


class PublishDialog(QDialog):
    """A form that becomes parameters of the toolbox.

    Parameters
    ----------
    kept : sequence of Publication, optional
        The publications of the layer's plans, the newest last; None where none can be kept.
    """

    def __init__(
        self, session: PlanSession, kept: Sequence[Publication] | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._kept = session, kept
        self._is_chosen = False
        self._guessed: str | None = None
        self.setWindowTitle(tr("Publish the plan"))
        self._make_target()
        self._make_contents()
        self.why = plain_label(self)
        self.why.setWordWrap(True)
        self.buttons = two_buttons(self, tr("Publish"))
        self._lay_out()
        last = kept[-1] if kept else None
        self._show(last)
        self._connect()
        self._on_system()
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.sizeHint().height())
        fit_height(self)

    def _make_target(self) -> None:
        titles = {word: system.title() for word, system in SYSTEMS.items()}
        own = {POSTGIS: tr("PostGIS: tables and views for BI")}
        self.system = choice_box({**titles, **own}, tr("Who is to have the plan"), self)
        self.plan = QLineEdit(self)
        self.plan.setToolTip(tr("What the plan is called there"))
        self.folder = _folder_box(tr("The files go there, with a README.txt"), self)
        self.database = choice_box({}, tr("Connections that QGIS knows"), self)
        for name, uri in databases(self._session.bound_layer).items():
            self.database.addItem(cell(name), uri)
        self.schema = QLineEdit("public", self)
        self.against = QComboBox(self)
        may_shrink(self.against)
        self.against.setToolTip(
            tr("What the system has: only what changed since goes out, with the way back")
        )
        self.given = _folder_box(
            tr("Files that the system exported, or an earlier publication"), self
        )

    def _make_contents(self) -> None:
        layer, every = self._session.bound_layer, QgsFieldProxyModel.Filter.AllTypes
        self.key = FieldBox(every, tr("What the system knows a unit by: its postal code"), self)
        self.above = [
            FieldBox(every, tr("The level above: each territory stands in one of these"), self)
            for _ in range(LEVELS)
        ]
        for box in (self.key, *self.above):
            box.setLayer(layer)
        kinds = QgsMapLayerProxyModel.Filter
        self.people = optional_layer_box(
            kinds.VectorLayer,
            tr("A table with the columns person, territory and, if any, role"),
            self,
        )
        self.accounts = optional_layer_box(
            any_layer(kinds.PointLayer, kinds.NoGeometry),
            tr(
                "Customers or the like, each in the territory that it lies in, or by its unit's key"
            ),
            self,
        )
        self.account_key = FieldBox(every, tr("What the system knows an account by"), self)
        self.account_unit = FieldBox(
            every, tr("Has the key of each account's unit; needed for a table"), self
        )
        self.near = NumberBox(self, 1_000.0, 3)
        self.near.setSuffix(f"{NARROW_SPACE}km")
        about = tr(
            "Accounts outside every unit go to the nearest within this distance on the ground"
        )
        self.near.setToolTip(with_range(about, self.near))
        self.texts = {name: QLineEdit(self) for name in (COUNTRY, STARTS)}
        self.texts[COUNTRY].setToolTip(tr("Of the units, as the system writes it: USA, say"))
        self.texts[STARTS].setToolTip(
            tr("From when on people work in their territories: 2027-01-31, say")
        )

    def _lay_out(self) -> None:
        self.form = Form()
        rows = [
            (tr("System"), self.system),
            (tr("Name of the plan"), self.plan),
            (tr("Folder"), self.folder),
            (tr("Database"), self.database),
            (tr("Schema"), self.schema),
            (tr("Against"), self.against),
            (tr("… which is in"), self.given),
            (tr("Key of units"), self.key),
            *((tr("Level above") if not at else "…", box) for at, box in enumerate(self.above)),
            (tr("People"), self.people),
            (tr("Accounts"), self.accounts),
            (tr("… their key"), self.account_key),
            (tr("… their unit"), self.account_unit),
            (tr("… nearest within"), self.near),
            (tr("Country"), self.texts[COUNTRY]),
            (tr("First day"), self.texts[STARTS]),
        ]
        for title, box in rows:
            self.form.add(title, box)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.why)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.system.currentIndexChanged.connect(self._on_system)
        self.plan.textChanged.connect(self._choose_against)
        self.against.activated.connect(self._on_chosen)
        self.against.currentIndexChanged.connect(self._update)
        self.accounts.layerChanged.connect(self._on_accounts)
        self.people.layerChanged.connect(self._update)
        for text in self.texts.values():
            text.textChanged.connect(self._update)
        for box in (self.folder, self.given):
            box.fileChanged.connect(self._update)
        for box in (self.key, self.account_key, self.account_unit, *self.above):
            box.currentIndexChanged.connect(self._update)

    def _show(self, last: Publication | None) -> None:
        """Fill in what the last publication was made with."""
        layer, project = self._session.bound_layer, QgsProject.instance()
        told = last.parameters if last is not None else {}
        settings = self._session.settings
        own = plan_title(layer.name(), self._session.plan_on_show() or settings.territory_field)
        self.plan.setText(last.plan if last is not None else own)
        if last is not None:
            self.system.setCurrentIndex(max(self.system.findData(last.system), 0))
        self.key.setField(self._session.settings.id_field)
        for box, name in zip(self.above, told.get("PARENT_FIELDS", [])):
            box.setField(str(name))
        for name, box in self.texts.items():
            box.setText(str(told.get(name, "")))
        self.schema.setText(str(told.get("SCHEMA", "")) or "public")
        self._choose_database()
        choose_layer(self.people, project.mapLayer(str(told.get("PEOPLE", ""))))
        choose_layer(self.accounts, project.mapLayer(str(told.get("POINTS", ""))))
        self._on_accounts(self.accounts.currentLayer())
        self.account_key.setField(str(told.get("POINT_ID", "")))
        self.account_unit.setField(str(told.get("POINT_UNIT", "")))
        self.near.setValue(float(told.get("NEAREST_WITHIN", 0.0)))

    # -- what follows from what -----------------------------------------------------------------

    def _to_system(self) -> list[Publication]:
        word = self.system.currentData()
        return [each for each in self._kept or () if each.system == word]

    def _on_system(self) -> None:
        there = self._to_system()
        self.against.clear()
        for each in reversed(there):
            self.against.addItem(
                cell(tr("publication {publication}").format(publication=each)), each.number
            )
        self.against.addItem(tr("nothing: the whole plan"), NOTHING)
        if self.system.currentData() != POSTGIS:
            self.against.addItem(tr("what the system exported…"), GIVEN)
            targets = [each.target for each in there]
            self.folder.setFilePath(free_beside(targets) if targets else self._usual_folder())
        self._is_chosen = False
        self._guess_country()
        self._choose_against()

    def _guess_country(self) -> None:
        """Fill in where the units lie, where a system must know it and nobody said it yet."""
        if self._wish(COUNTRY) == NEEDED and self._guessed is None and self._lacks_country():
            context = QgsProject.instance().transformContext()
            self._guessed = country_of(self._session.bound_layer, context)
            self.texts[COUNTRY].setText(self._guessed)

    def _lacks_country(self) -> bool:
        """Tell whether units have keys that are nothing without a country, and none is named."""
        field = self.key.currentField()
        if self.texts[COUNTRY].text().strip() or not field:
            return False
        return needs_country(first_keys(self._session.bound_layer, field))

    def _wish(self, name: str) -> str:
        """Return whether the system asks for a text, or needs it."""
        system = SYSTEMS.get(self.system.currentData())
        if system is None:
            return UNASKED
        return system.country if name == COUNTRY else system.starts

    def _choose_database(self) -> None:
        """Choose the one that the plan went to last, where it went to one."""
        targets = [each for each in self._kept or () if each.system == POSTGIS][-1:]
        for at in range(self.database.count()):
            for last in targets:
                schema = str(last.parameters.get("SCHEMA", "")) or "public"
                if database_title(self.database.itemData(at), schema) == last.target:
                    self.database.setCurrentIndex(at)
                    self.schema.setText(schema)

    def _usual_folder(self) -> str:
        home = QgsProject.instance().homePath() or str(Path.home())
        plain = "".join(
            each if each.isalnum() else "_" for each in self._session.bound_layer.name()
        )
        return str(Path(home) / f"{plain}_{self.system.currentData()}")

    def _choose_against(self) -> None:
        """Choose the last publication of that name, unless the user chose."""
        if not self._is_chosen:
            mine = of_plan(self._to_system(), self.plan.text().strip())
            wanted = mine[-1].number if mine else NOTHING
            self.against.setCurrentIndex(self.against.findData(wanted))
        self._update()

    def _on_chosen(self) -> None:
        self._is_chosen = True

    def _on_accounts(self, layer: QgsMapLayer | None) -> None:
        for box in (self.account_key, self.account_unit):
            box.setLayer(layer)
        self._update()

    def _update(self) -> None:
        """Ask only for what is needed, and say what is missing."""
        to_database = self.system.currentData() == POSTGIS
        before = True
        shown: list[tuple[QWidget, bool]] = [
            (self.folder, not to_database),
            (self.database, to_database),
            (self.schema, to_database),
            (self.given, self.against.currentData() == GIVEN),
            (self.account_key, self.accounts.currentLayer() is not None),
            (self.account_unit, self.accounts.currentLayer() is not None),
            (self.near, self._go_by_place()),
        ]
        shown += [(box, self._wish(name) != UNASKED) for name, box in self.texts.items()]
        for box in self.above:
            shown.append((box, before))
            before = bool(box.currentField())
        for widget, is_shown in shown:
            self.form.show_row(widget, is_shown)
        missing = self._missing()
        note = self._guess_told() if self._kept is not None else _not_kept()
        self.why.setText(missing or note)
        self.buttons.button(OK).setEnabled(not missing)
        fit_height(self)

    def _go_by_place(self) -> bool:
        """Tell whether accounts are found by where they lie."""
        accounts = self.accounts.currentLayer()
        is_spatial = accounts is not None and accounts.isSpatial()
        return is_spatial and not self.account_unit.currentField()

    def _missing(self) -> str:
        if not self.key.currentField():
            return tr("Choose the field whose values the system knows units by.")
        if self.system.currentData() == POSTGIS:
            if not self.database.count():
                return tr(
                    "QGIS knows no PostgreSQL connection: make one in the browser, then try again."
                )
        elif not self.folder.filePath().strip():
            return tr("Name the folder that the files go to.")
        if self.against.currentData() == GIVEN and not self.given.filePath().strip():
            return tr("Name the folder with what the system exported.")
        accounts = self.accounts.currentLayer()
        if accounts is not None and not self.account_key.currentField():
            return tr("Choose the field whose values the system knows accounts by.")
        is_table = accounts is not None and not accounts.isSpatial()
        if is_table and not self.account_unit.currentField():
            return tr("Choose the field of the accounts with the keys of units.")
        return self._missing_text()

    def _missing_text(self) -> str:
        if self._wish(COUNTRY) == NEEDED and self._lacks_country():
            return tr(
                "Name the country of the units, as the system has it before their codes: USA for "
                "USA_12345."
            )
        people, day = self.people.currentLayer(), self.texts[STARTS].text().strip()
        if self._wish(STARTS) == NEEDED and people is not None and not day:
            return tr("Name the first day that people work in their territories: 2027-01-31, say.")
        return ""

    def _guess_told(self) -> str:
        guessed = self._guessed and self.texts[COUNTRY].text() == self._guessed
        if self._wish(COUNTRY) != UNASKED and guessed:
            return tr("The country is guessed from where the units lie.")
        return ""

    def asked(self) -> dict[str, Any]:
        """Return it as parameters of the toolbox."""
        above = [box.currentField() for box in self.above]
        said: dict[str, Any] = {
            "ID_FIELD": self.key.currentField(),
            "NAME_FIELD": self._session.settings.name_field,
            "PARENT_FIELDS": above[: above.index("")] if "" in above else above,
            "PLAN_NAME": self.plan.text().strip(),
            **{
                name: box.text().strip()
                for name, box in self.texts.items()
                if self._wish(name) != UNASKED
            },
            **self._against_what(),
        }
        for name, box in (("PEOPLE", self.people), ("POINTS", self.accounts)):
            layer = box.currentLayer()
            said[name] = "" if layer is None else layer.id()
        if said["POINTS"]:
            said["POINT_ID"] = self.account_key.currentField()
            said["POINT_UNIT"] = self.account_unit.currentField()
            said["NEAREST_WITHIN"] = self.near.value() if self._go_by_place() else ""
        if self.system.currentData() == POSTGIS:
            said["DATABASE"] = self.database.currentData()
            said["SCHEMA"] = self.schema.text().strip()
        else:
            said["SYSTEM"] = self.system.currentData()
            said["FOLDER"] = self.folder.filePath().strip()
        return {name: value for name, value in said.items() if value not in ("", [], 0.0)}

    def _against_what(self) -> dict[str, Any]:
        what, keep = self.against.currentData(), {"KEEP": self._kept is not None}
        if what == GIVEN:
            return {**keep, "PREVIOUS": self.given.filePath().strip()}
        return {**keep, "AGAINST": str(what)} if keep["KEEP"] else keep


def _not_kept() -> str:
    return tr(
        "The layer is in no file and no database: the publication can't be kept with it, and the "
        "next one can't tell what changed."
    )


def _folder_box(tip: str, parent: QWidget) -> QgsFileWidget:
    box = QgsFileWidget(parent)
    box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    box.setToolTip(tip)
    return box
