"""Write ``docs/core-reference.md`` from the docstrings of what programs import of the core."""

from __future__ import annotations

import doctest
import inspect
import re
from pathlib import Path
from typing import Any

from territory_planner import core

TARGET = Path(__file__).parents[1] / "docs" / "core-reference.md"
HEAD = """# The core, name by name

Written by `make docs` from the docstrings of `territory_planner.core`; `help(name)` says the same
in Python. How they go together: [the core in your own program](core.md). Keys such as [Hess 1965]
stand for works of the [bibliography](bibliography.md). Units and territories are indices; an
assignment is (n,) int32 with -1 for units without a territory; positions and distances are in km,
workloads in units of your own.
"""
GROUPS = ("Functions", "What they take and give", "Errors")

_SECTION = re.compile(r"^(\w+)\n-+\n", flags=re.MULTILINE)
_ENTRY = re.compile(r"^(\w[\w, ]*?) : (.+)$")


def page() -> str:
    """Return the page."""
    names = {group: [name for name in core.__all__ if _group(name) == group] for group in GROUPS}
    parts = [f"\n## {group}\n" + "".join(map(section, found)) for group, found in names.items()]
    return HEAD + "".join(parts)


def section(name: str) -> str:
    """Return the part of the page about one name."""
    told = getattr(core, name)
    about, *sections = _SECTION.split(inspect.getdoc(told) or "")
    lines = [f"\n### {name}\n`{name}{_signature(told)}`\n\n{about.strip()}\n"]
    for title, text in zip(sections[::2], sections[1::2]):
        shown = _examples(text) if title == "Examples" else _entries(text)
        lines.append(f"\n**{title}**\n\n{shown}")
    return "".join(lines)


def _group(name: str) -> str:
    told = getattr(core, name)
    if not inspect.isclass(told):
        return GROUPS[0]
    return GROUPS[2] if issubclass(told, Exception) else GROUPS[1]


def _signature(told: Any) -> str:
    """Return what a call takes: names, and defaults that are plain values."""
    if inspect.isclass(told):
        return ""
    shown, is_star_told = [], False
    for each in inspect.signature(told).parameters.values():
        if each.kind is each.KEYWORD_ONLY and not is_star_told:
            shown.append("*")
            is_star_told = True
        shown.append(each.name + _default(each.default))
    return f"({', '.join(shown)})"


def _default(value: Any) -> str:
    if value is inspect.Parameter.empty:
        return ""
    plain = value is None or isinstance(value, (bool, int, float, str))
    return f"={value!r}" if plain else "=…"


def _entries(text: str) -> str:
    """Return a list of what a section names, each with its type, and what is said of it."""
    found: list[str] = []
    for line in text.splitlines():
        entry = _ENTRY.match(line)
        if entry:
            found.append(f"- `{entry[1]}`: *{entry[2]}*.")
        elif line and not line.startswith(" "):
            found.append(f"- `{line}`.")
        elif line:
            found[-1] += f" {line.strip()}"
    return "".join(f"{line}\n" for line in found)


def _examples(text: str) -> str:
    """Return examples as Python that can be copied, what it prints as remarks."""
    shown, code = [], []
    for part in doctest.DocTestParser().parse(text):
        if isinstance(part, str):
            said = part.strip()
            if said:
                shown += [*_block(code), f"{said}\n\n"]
                code = []
        else:
            code.append(part.source)
            code += [f"# {line}\n" for line in part.want.splitlines()]
    return "".join(shown + _block(code))


def _block(code: list[str]) -> list[str]:
    return ["```python\n", *code, "```\n"] if code else []
