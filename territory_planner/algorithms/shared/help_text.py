"""The help beside a dialog: three lines to start, what is shown first, then topic by topic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

import qgis.utils
from qgis.core import QgsProcessingParameterDefinition as Definition

from ...core.model.text import clauses, labelled
from ...layers.text import tr
from .topics import by_topic


def help_text(algorithm: str, about: str, definitions: Sequence[Definition], call: str) -> str:
    """Return the help of an algorithm, a paragraph a line, as QGIS reads it.

    Parameters
    ----------
    algorithm : str
        Its id.
    about : str
        What it does; its first sentence is the first line.
    definitions : sequence of QgsProcessingParameterDefinition
        Its parameters and outputs, as arranged for the dialog.
    call : str
        An example.
    """
    mark = _Html if is_seen() else _Plain
    blocks = by_topic(algorithm, definitions)
    folded = {each.name() for _, block in blocks for each in block}
    shown = [each for each in definitions if each.name() not in folded]
    inputs = [each for each in shown if not each.isDestination()]
    outputs = [each for each in shown if each.isDestination()]
    lines = [*_start(about, inputs, outputs, mark), ""]
    lines += [mark.line(line) for line in _details(about)]
    lines += [mark.heading(tr("First")), *_items(inputs, mark)]
    for title, block in blocks:
        lines += [mark.heading(title), *_items(block, mark, title)]
    lines += [mark.heading(tr("What comes out")), *_items(outputs, mark)]
    return "\n".join([line for line in lines if line] + [mark.line(labelled(tr("Example"), call))])


def first_sentence(about: str) -> str:
    """Return what an algorithm does, in a sentence."""
    return about.split("\n", 1)[0].split(". ", 1)[0].rstrip(".") + "."


def is_seen() -> bool:
    """Tell whether a window shows the help; `qgis_process` prints it as it is, marks and all."""
    return qgis.utils.iface is not None


class _Plain:
    """Lines for a terminal."""

    @staticmethod
    def line(text: str) -> str:
        return text

    @staticmethod
    def heading(text: str) -> str:
        return f"[{text}]"

    @staticmethod
    def item(title: str, name: str, text: str) -> str:
        return labelled(f"{title} ({name})", text)

    @staticmethod
    def strong(text: str) -> str:
        return text


class _Html(_Plain):
    """Lines for the dialog, each of which QGIS makes a paragraph."""

    @staticmethod
    def line(text: str) -> str:
        return _escaped(text)

    @staticmethod
    def heading(text: str) -> str:
        return f"<h3>{escape(text)}</h3>"

    @staticmethod
    def item(title: str, name: str, text: str) -> str:
        title, text = _escaped(title), _escaped(text)
        return labelled(f"{_bold(title)} <small>({name})</small>", text)

    @staticmethod
    def strong(text: str) -> str:
        return _bold(_escaped(text))


def _escaped(text: str) -> str:
    """Return a text as marks take it: of HTML Qt breaks lines at a narrow space, at no other."""
    return escape(text, quote=False).replace("\u202f", "\u00a0")


def _bold(text: str) -> str:
    """Return a text in bold: QGIS's own `b` is of a colour that dark themes don't show."""
    return f'<span style="font-weight: 600">{text}</span>'


def _start(
    about: str, inputs: Sequence[Definition], outputs: Sequence[Definition], mark: type[_Plain]
) -> list[str]:
    """Return three lines: what it does, what it asks first, what comes out."""
    asked = clauses(each.description() for each in inputs)
    given = clauses(each.description() for each in outputs)
    return [
        mark.strong(first_sentence(about)),
        mark.line(tr("Asks first: {titles}.").format(titles=asked)),
        mark.line(tr("Gives: {titles}.").format(titles=given)),
    ]


def _details(about: str) -> list[str]:
    """Return the paragraphs about it without the first sentence."""
    head, *others = about.split("\n")
    return [head[len(first_sentence(head)) :].strip(), *others]


def _items(definitions: Iterable[Definition], mark: type[_Plain], topic: str = "") -> list[str]:
    """Return a line for each parameter; under its topic's title, without it."""
    prefix = labelled(topic, "")
    return [
        mark.item(each.description().removeprefix(prefix), each.name(), each.help())
        for each in definitions
        if each.help()
    ]
