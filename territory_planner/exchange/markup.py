"""XML in and out: texts as it holds them, and elements as plain mappings."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from qgis.PyQt.QtCore import QXmlStreamReader

from ..core.model.errors import InvalidInput
from ..layers.text import tr

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """Return a text as XML holds it.

    Raises
    ------
    InvalidInput
        When it has characters that XML can't hold.
    """
    if _CONTROL.search(text):
        raise InvalidInput(
            tr("“{name}” has control characters, which XML can't hold: rename it.").format(
                name=_CONTROL.sub("?", text)
            )
        )
    return html.escape(text, quote=False).replace("\r", "&#13;")


def read_xml(path: Path, attributes: bool = False) -> dict[str, list[object]]:
    """Return the elements of a file's root: by name, texts or such a mapping.

    Parameters
    ----------
    attributes : bool
        Their attributes, too, as texts called "@name".

    Raises
    ------
    InvalidInput
        When it is no XML.
    """
    reader = QXmlStreamReader(path.read_bytes())
    if not reader.readNextStartElement():
        raise InvalidInput(tr("{file} is no XML file.").format(file=path.name))
    found = _children(reader, attributes)
    if reader.hasError():
        raise InvalidInput(
            tr("{file} is no XML file: {reason}").format(
                file=path.name, reason=reader.errorString()
            )
        )
    return found


def _children(reader: QXmlStreamReader, attributes: bool) -> dict[str, list[object]]:
    found: dict[str, list[object]] = {}
    text = ""
    if attributes:
        own = reader.attributes()
        found |= {f"@{own.at(at).name()}": [str(own.at(at).value())] for at in range(len(own))}
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement():
            name = str(reader.name())
            inner = _children(reader, attributes)
            value: object = inner if set(inner) - {""} else (inner.get("") or [""])[0]
            found.setdefault(name, []).append(value)
        elif reader.isEndElement():
            break
        elif reader.isCharacters():
            text += str(reader.text())
    found[""] = [text]
    return found


def one(told: Mapping[str, list[object]], name: str) -> str:
    """Return the text of an element, '' where there is none."""
    value = (told.get(name) or [""])[0]
    return value if isinstance(value, str) else ""


def inner(told: Mapping[str, list[object]], name: str) -> Iterator[Mapping[str, list[object]]]:
    """Yield the elements of a name that hold others."""
    for each in told.get(name) or []:
        if isinstance(each, dict):
            yield each


def everywhere(told: Mapping[str, list[object]], name: str) -> Iterator[Mapping[str, list[object]]]:
    """Yield the elements of a name that hold others, however deep they are."""
    for key, values in told.items():
        for each in values:
            if isinstance(each, dict):
                if key == name:
                    yield each
                yield from everywhere(each, name)
