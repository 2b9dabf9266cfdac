"""HTML from values: whatever is not markup already is text, and is escaped as such."""

from __future__ import annotations

import html
from typing import Union

from ..layers.text import plain


class Markup(str):
    """Text that is HTML already; made by `element` and `joined` alone."""

    __slots__ = ()


Content = Union[Markup, str, None]

VOID = frozenset({"br", "input", "link", "meta", "hr"})
"""Elements without content."""


def element(tag: str, *content: Content, **attributes: str | float | bool | None) -> Markup:
    """Return an element.

    Attributes whose names end in an underscore lose it (``class_``), others have hyphens for
    underscores; those that are None or False are left out, True stands alone.
    """
    shown = "".join(_attribute(name, value) for name, value in attributes.items())
    if tag in VOID:
        return Markup(f"<{tag}{shown}>")
    return Markup(f"<{tag}{shown}>{joined(*content)}</{tag}>")


def joined(*content: Content) -> Markup:
    """Return contents one after another."""
    return Markup("".join(_escaped(each) for each in content if each is not None))


def name_of(text: str) -> Markup:
    """Return a name from data: in one line, and with a direction of its own."""
    return element("bdi", plain(text))


def _escaped(content: Content) -> str:
    return content if isinstance(content, Markup) else html.escape(str(content))


def _attribute(name: str, value: str | float | bool | None) -> str:
    if value is None or value is False:
        return ""
    called = name.rstrip("_").replace("_", "-")
    return f" {called}" if value is True else f' {called}="{html.escape(str(value))}"'
