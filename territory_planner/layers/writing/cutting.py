"""Texts that a format cuts off, or an encoding has no letters for, which nothing else tells of."""

from __future__ import annotations

import codecs
import locale
from collections.abc import Iterable, Iterator

from qgis.core import QgsFeature, QgsFields

from ...core.model.text import few, in_quotes, plain
from ..compat import holds_text
from ..report import Report
from ..text import tr
from .formats import format_of

UTF_8 = "UTF-8"
SYSTEM = "System"
"""What QGIS calls the encoding that the computer has by default."""


def encoding_of(driver: str, encoding: str) -> str:
    """Return the encoding to write a format in: that chosen, where it has several."""
    return encoding if format_of(driver).is_encoded else UTF_8


class Cuts:
    """Notes the texts that a file can't hold whole as they pass by.

    Parameters
    ----------
    fields : QgsFields
    driver : str
    encoding : str
        Of the texts; '' for UTF-8.
    """

    def __init__(self, fields: QgsFields, driver: str, encoding: str) -> None:
        longest = format_of(driver).longest
        texts = [at for at, field in enumerate(fields) if holds_text(field)]
        self._called, self._fields = encoding or UTF_8, fields.names()
        self._encoding = _python_name(encoding_of(driver, encoding))
        self._names = {at: fields[at].name() for at in texts}
        self._longest = {
            at: min(fields[at].length() or longest, longest) for at in texts if longest
        }
        self._rows: dict[int, list[int]] = {}
        self._strange: list[str] = []
        self._heads = [name for name in fields.names() if not self._holds(name)]

    @property
    def unread(self) -> set[str]:
        """Names of fields that GDAL can't read back: it takes all files for UTF-8."""
        if self._encoding == _UTF_8:
            return set()
        return {name for name in self._fields if not name.isascii()}

    def watch(self, features: Iterable[QgsFeature]) -> Iterable[QgsFeature]:
        """Pass features on."""
        is_told = self._longest or self._encoding != _UTF_8
        return self._watched(features) if is_told else features

    def _watched(self, features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
        for row, feature in enumerate(features, 1):
            for at, name in self._names.items():
                value = feature[at]
                if not isinstance(value, str):
                    continue
                if not self._holds(value):
                    self._strange.append(f"{row} {name} {in_quotes(plain(value))}")
                if at in self._longest and self._bytes(value) > self._longest[at]:
                    self._rows.setdefault(at, []).append(row)
            yield feature

    def tell(self, file: str, report: Report) -> None:
        """Say which texts are not whole in the file."""
        for at, rows in self._rows.items():
            report.warning(
                tr(
                    "In {file}, “{field}” is cut off in {count:,} {count:row|rows}, as the "
                    "format keeps {longest} bytes of it: {rows}. Choose a GeoPackage to keep "
                    "texts whole."
                ).format(
                    file=file,
                    field=self._names[at],
                    count=len(rows),
                    longest=self._longest[at],
                    rows=few([str(row) for row in rows]),
                )
            )
        if self._strange:
            report.warning(
                tr(
                    "In {file}, letters are lost that its encoding {encoding} has not, in "
                    "{count:,} {count:cell|cells} (row, field): {cells}. Choose UTF-8, or a "
                    "GeoPackage."
                ).format(
                    file=file,
                    encoding=self._called,
                    count=len(self._strange),
                    cells=few(self._strange),
                )
            )
        if self._heads:
            report.warning(
                tr(
                    "In {file}, names of fields have letters that its encoding {encoding} has "
                    "not: {fields}. Choose UTF-8, or a GeoPackage."
                ).format(file=file, encoding=self._called, fields=few(self._heads))
            )

    def _holds(self, value: str) -> bool:
        """Tell whether the encoding has every letter of a text."""
        if value.isascii() or self._encoding in ("", _UTF_8):
            return True
        try:
            value.encode(self._encoding)
        except UnicodeEncodeError:
            return False
        return True

    def _bytes(self, value: str) -> int:
        return len(value.encode(self._encoding or _UTF_8, "replace"))


_UTF_8 = "utf-8"


def _python_name(encoding: str) -> str:
    """Return what Python calls an encoding; '' for one that it does not know."""
    if encoding == SYSTEM:
        encoding = locale.getpreferredencoding(False)
    names = (encoding or UTF_8, encoding.replace(" ", ""), encoding.replace(" ", "_"))
    return next(filter(None, map(_known, names)), "")


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return ""
