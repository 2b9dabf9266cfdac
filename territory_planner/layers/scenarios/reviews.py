"""Reviews of a plan, kept beside its scenarios: one a day."""

from __future__ import annotations

import json
from datetime import date

from osgeo import gdal, ogr

from ...core.model.errors import TerritoryError
from ...core.scenarios.reviews import Review
from ..text import tr
from .database import REVIEW_TEXTS, REVIEWS, ScenarioDatabase, insert
from .places import StorePlace


class ReviewStore:
    """The reviews of one place."""

    def __init__(self, place: StorePlace) -> None:
        self._database = ScenarioDatabase(place)

    def listed(self, layer: str) -> list[Review]:
        """Return the reviews of a layer's plan, by day.

        Raises
        ------
        InvalidInput
            When the place can't be read.
        TerritoryError
            When one is damaged.
        """
        database = self._database
        if not database.is_there():
            return []
        dataset = database.opened()  # must outlive its tables
        table = database.table(dataset, REVIEWS)
        if table is None:
            return []
        place = database.place.title
        found = [_review(row, place) for row in table if row.GetField("layer") == layer]
        return sorted(found, key=lambda each: each.day)

    def keep(self, layer: str, review: Review) -> None:
        """Keep a review; one of the same day gives way."""
        parts = {
            "deviation": dict(review.deviation),
            "outside": list(review.outside),
            "figures": dict(review.figures),
        }
        texts = {
            "layer": layer,
            "day": review.day.isoformat(),
            "status": review.status,
            **{
                name: json.dumps(part, ensure_ascii=False, sort_keys=True)
                for name, part in parts.items()
            },
        }

        def work(dataset: gdal.Dataset) -> None:
            table = self._database.needed(dataset, REVIEWS)
            old = [
                row.GetFID()
                for row in table
                if (row.GetField("layer"), row.GetField("day")) == (layer, texts["day"])
            ]
            for number in old:
                table.DeleteFeature(number)
            insert(table, texts)

        self._database.change(work)


def _review(row: ogr.Feature, place: str) -> Review:
    text = {name: row.GetField(name) or "" for name in REVIEW_TEXTS}
    try:
        return Review(
            day=date.fromisoformat(text["day"]),
            status=text["status"],
            deviation={name: float(value) for name, value in json.loads(text["deviation"]).items()},
            outside=tuple(map(str, json.loads(text["outside"]))),
            figures=dict(json.loads(text["figures"])),
        )
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise TerritoryError(
            tr(
                "The review of {day} in {place} is damaged (table {table}, number {number}): "
                "{reason}."
            ).format(day=text["day"], place=place, table=REVIEWS, number=row.GetFID(), reason=error)
        ) from error
