"""Texts that a format cuts off, which nothing else tells of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import QgsFeature, QgsFields

from ...core.model.text import few
from ..compat import holds_text
from ..report import Report
from ..text import tr

LONGEST = {"ESRI Shapefile": 254, "MapInfo File": 254}
"""Bytes of a text, by format."""


class Cuts:
    """Notes the texts that are too long for a format as they pass by.

    Parameters
    ----------
    fields : QgsFields
    driver : str
    encoding : str
        Of the texts; '' for UTF-8.
    """

    def __init__(self, fields: QgsFields, driver: str, encoding: str) -> None:
        longest = LONGEST.get(driver, 0)
        texts = [at for at, field in enumerate(fields) if holds_text(field)]
        self._encoding = encoding or "UTF-8"
        self._names = {at: fields[at].name() for at in texts if longest}
        self._longest = {at: min(fields[at].length() or longest, longest) for at in self._names}
        self._rows: dict[int, list[int]] = {}

    def watch(self, features: Iterable[QgsFeature]) -> Iterable[QgsFeature]:
        """Pass features on."""
        return self._watched(features) if self._longest else features

    def _watched(self, features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
        for row, feature in enumerate(features, 1):
            for at, longest in self._longest.items():
                value = feature[at]
                if isinstance(value, str) and self._bytes(value) > longest:
                    self._rows.setdefault(at, []).append(row)
            yield feature

    def tell(self, file: str, report: Report) -> None:
        """Say which texts are not whole in the file."""
        for at, rows in self._rows.items():
            report.warning(
                tr(
                    "In {file}, “{field}” is cut off in {count:,} rows, as the format keeps "
                    "{longest} bytes of it: {rows}. Choose a GeoPackage to keep texts whole."
                ).format(
                    file=file,
                    field=self._names[at],
                    count=len(rows),
                    longest=self._longest[at],
                    rows=few([str(row) for row in rows]),
                )
            )

    def _bytes(self, value: str) -> int:
        try:
            return len(value.encode(self._encoding, "replace"))
        except LookupError:  # an encoding that Python has under another name, or none
            return len(value.encode())
