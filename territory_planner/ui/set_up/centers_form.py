"""The set-up's centers and ways from them, folded away until they are needed."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayer, QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QWidget

from ...core.location.siting import CENTER, MEDIAN
from ...layers.choices import directions, objectives
from ...layers.live.settings.rule_settings import RuleSettings
from ...layers.text import tr
from .folded_form import FoldedForm
from .layer_boxes import FieldBox, ReferenceBox, choice_box

OF_CENTERS = ("center_name_field", "capacity_field", "site_field")
OF_ROADS = ("speed_field", "direction_field")
"""Fields of the layers of centers and of roads."""


class CentersForm(FoldedForm):
    """Form over the layer of centers, and what `RuleSettings` says of them and of ways.

    Parameters
    ----------
    centers : QgsMapLayerComboBox
        The layer of centers, which the first row shows.
    """

    def __init__(self, centers: QgsMapLayerComboBox, parent: QWidget) -> None:
        super().__init__(tr("Centers and ways"), parent)
        self._centers = centers
        self.add_row(tr("Centers"), centers)
        self._add_centers()
        self._add_ways()
        self.add_note()
        self.setCollapsed(True)
        self.layers["roads"].layerChanged.connect(self._take_roads)

    def fill(self, centers: QgsMapLayer | None, rules: RuleSettings) -> None:
        """Show what a plan asks; unfolded when that is anything."""
        self.blockSignals(True)
        self.show_rules(rules, {**dict.fromkeys(OF_CENTERS, centers), **dict.fromkeys(OF_ROADS)})
        self._take_roads(self.layers["roads"].currentLayer())
        for name in OF_ROADS:
            self.fields[name].setField(getattr(rules, name))
        self.setCollapsed(centers is None and not rules.count_of_ways)
        self.blockSignals(False)
        self._show_what_counts()
        self.show_count()

    def take_centers(self, centers: QgsMapLayer | None) -> None:
        """Offer the fields of another layer of centers."""
        for name in OF_CENTERS:
            self.fields[name].setLayer(centers)
        self._show_what_counts()

    def on_change(self) -> None:
        """Show only what counts, and tell of a change."""
        self._show_what_counts()
        super().on_change()

    def _take_roads(self, roads: QgsMapLayer | None) -> None:
        """Offer the fields of another layer of roads."""
        for name in OF_ROADS:
            self.fields[name].setLayer(roads)

    def _show_what_counts(self) -> None:
        """Grey out what another choice makes idle."""
        by_table, by_roads = bool(self.layers["costs"].reference()), "roads"
        roads = bool(self.layers[by_roads].reference())
        for box in (self.choices["objective"], self.layers[by_roads]):
            box.setEnabled(not by_table)
        for box in (*(self.fields[name] for name in OF_ROADS), self.choices["travel_direction"]):
            box.setEnabled(roads and not by_table)
        for name in OF_CENTERS:
            self.fields[name].setEnabled(self._centers.currentLayer() is not None)
        self.choices["site_method"].setEnabled(bool(self.fields["site_field"].currentField()))

    def _add_centers(self) -> None:
        every, number = QgsFieldProxyModel.Filter.AllTypes, QgsFieldProxyModel.Filter.Numeric
        self.add(
            tr("Center name"),
            "center_name_field",
            FieldBox(
                every,
                tr("What centers are called, as territories are"),
                self,
                tr("likeliest field"),
            ),
        )
        self.add(
            tr("Capacity"),
            "capacity_field",
            FieldBox(number, tr("What each center can carry (0.5 for half)"), self),
        )
        self.add(
            tr("Candidates"),
            "site_field",
            FieldBox(
                every,
                tr("Says “required” of centers that stay, “candidate” of those to choose from"),
                self,
            ),
        )
        self.add(
            tr("… chosen for"),
            "site_method",
            choice_box(
                {MEDIAN: tr("least travel in all"), CENTER: tr("nobody far away")},
                tr("p-median: least travel to all workload; p-center: least longest way"),
                self,
            ),
        )
        self.add_number(
            tr("Centers apart"),
            "spacing",
            " km",
            1e5,
            tr("Least distance between centers that a design chooses or finds"),
        )

    def _add_ways(self) -> None:
        kinds, every = QgsMapLayerProxyModel.Filter, QgsFieldProxyModel.Filter.AllTypes
        self.add_number(
            tr("Center within"),
            "max_distance",
            " km",
            1e5,
            tr("How far a unit may be from its territory's center, in a straight line"),
        )
        self.add_number(
            tr("… and within"),
            "max_time",
            " min",
            1e5,
            tr("How long the way there may take: needs roads with speeds, or a table of costs"),
        )
        self.add(
            tr("Table of costs"),
            "costs",
            ReferenceBox(
                kinds.NoGeometry,
                tr(
                    "Ready-made minutes or costs: a row for each unit, its id first, and a column "
                    "for each center, called as it; where it is blank, the center can't serve"
                ),
                self,
            ),
        )
        self.add(
            tr("Ways count by"),
            "objective",
            choice_box(
                objectives(),
                tr("What designs and balance keep small: squared avoids long ways"),
                self,
            ),
        )
        self.add(
            tr("Roads"),
            "roads",
            ReferenceBox(kinds.LineLayer, tr("Ways from centers go along these lines"), self),
        )
        self.add(
            tr("… speed"),
            "speed_field",
            FieldBox(every, tr("Speed on the roads: km/h, or such as “30 mph”"), self),
        )
        self.add(
            tr("… one-way"),
            "direction_field",
            FieldBox(every, tr("One-way roads: yes or FT as drawn, -1 or TF against it"), self),
        )
        self.add(
            tr("… ways lead"),
            "travel_direction",
            choice_box(
                directions(),
                tr("Along one-way roads: technicians set out, patients come"),
                self,
            ),
        )
