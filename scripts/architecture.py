"""Draw the floors of the house into docs/architecture.md, from what the code imports.

Run ``python -m scripts.architecture`` when a room comes, goes, or imports another; a test compares.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Set
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "territory_planner"
PAGE = ROOT / "docs" / "architecture.md"

Arrows = Mapping[str, Set[str]]
"""What each room imports."""

BLOCK = "<!-- {name}: python -m scripts.architecture -->\n{text}<!-- end -->"


def rooms_of(floor: str) -> list[Path]:
    """Return the rooms of a floor of the package, by name."""
    return sorted(path.parent for path in (PACKAGE / floor).glob("*/__init__.py"))


@cache
def imports(floor: str) -> Arrows:
    """Return which rooms of a floor each of its rooms imports."""
    rooms = rooms_of(floor)
    names = {room.name for room in rooms}
    return {
        room.name: {
            name
            for file in room.rglob("*.py")
            for name in _above(file, len(file.relative_to(room.parent).parts))
        }
        & names - {room.name}
        for room in rooms
    }


def _above(file: Path, level: int) -> Iterator[str]:
    """Yield the first names of what a module imports from so many folders up."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == level:
            yield from (
                [node.module.split(".")[0]] if node.module else [alias.name for alias in node.names]
            )


def heights(arrows: Arrows) -> dict[str, int]:
    """Return how high each room stands: above all that it imports.

    Raises
    ------
    ValueError
        When rooms import one another in a circle.
    """
    height: dict[str, int] = {}
    while len(height) < len(arrows):
        ready = [each for each in arrows if each not in height and arrows[each] <= height.keys()]
        if not ready:
            raise ValueError(f"a circle among {sorted(arrows.keys() - height.keys())}")
        level = {each: max((height[low] + 1 for low in arrows[each]), default=0) for each in ready}
        height.update(level)
    return height


def telling(arrows: Arrows) -> list[tuple[str, str]]:
    """Return the arrows that do not follow from others, sorted."""
    below: dict[str, set[str]] = {}
    for room in sorted(heights(arrows), key=heights(arrows).__getitem__):
        below[room] = set(arrows[room]).union(*(below[each] for each in arrows[room]))
    return sorted(
        (room, low)
        for room, lows in arrows.items()
        for low in lows
        if not any(low in below[other] for other in lows)
    )


def picture(floor: str) -> str:
    """Return the rooms of a floor as a diagram in Mermaid's language, the highest on top."""
    arrows = imports(floor)
    height = heights(arrows)
    lines = ["```mermaid", "flowchart TB"]
    for level in sorted(set(height.values()), reverse=True):
        lines.append(f'  subgraph {floor.replace("/", "_")}{level}[" "]')
        lines += [f"    {room}" for room in sorted(height) if height[room] == level]
        lines.append("  end")
    lines += [f"  {room} --> {low}" for room, low in telling(arrows)]
    return "\n".join([*lines, "```", ""])


def table(floor: str) -> str:
    """Return what stands in each room of a floor, by its own docstring, the highest first."""
    height = heights(imports(floor))
    rooms = sorted(rooms_of(floor), key=lambda room: (-height[room.name], room.name))
    rows = [f"| `{floor}/{room.name}/` | {_about(room)} |" for room in rooms]
    return "\n".join(["| room | what stands there |", "|---|---|", *rows, ""])


def _about(room: Path) -> str:
    text = ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""
    first = text.partition("\n\n")[0].replace("\n", " ").rstrip(".")
    return first[:1].lower() + first[1:]


def drawn(page: str) -> str:
    """Return the page with its pictures and tables brought up to date."""
    for kind, make in (("picture", picture), ("rooms", table)):
        for floor in ("core", "layers", "layers/live", "algorithms", "ui"):
            name = f"{kind} of {floor}"
            block = BLOCK.format(name=name, text=make(floor))
            pattern = rf"<!-- {name}: .*?<!-- end -->"
            page = re.sub(pattern, lambda _, block=block: block, page, flags=re.DOTALL)
    return page


if __name__ == "__main__":
    PAGE.write_text(drawn(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
