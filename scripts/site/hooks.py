"""Hooks of mkdocs: the site holds all that it leads to, and is searched without a network."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SHIM = "iframe-worker.js"
REMOTE_SHIM = "https://unpkg.com/iframe-worker/shim"
"""What search needs where a page was opened as a file; Material has it fetched from elsewhere."""

LEFT_OUT = {"test-matrix.md"}

_OUTSIDE = re.compile(r"\[([^\]]+)\]\((?:\.\./|test-matrix\.md)[^)]*\)")


def on_config(config: Any, **_more: Any) -> Any:
    """Give pages that have no place yet one: worked cases among their like, others at the end."""
    listed = set(_names(config["nav"]))
    new = sorted(page.name for page in Path(config["docs_dir"]).glob("*.md"))
    new = [name for name in new if name not in listed and name not in LEFT_OUT]
    cases = [name for name in new if name.startswith("case-")]
    next(part for part in config["nav"] if "Worked cases" in part)["Worked cases"] += cases
    others = [name for name in new if name not in cases]
    if others:
        config["nav"].append({"More": others})
    return config


def _names(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    else:
        for each in part.values() if isinstance(part, dict) else part:
            yield from _names(each)


def on_page_markdown(markdown: str, **_more: Any) -> str:
    """Return a page whose links out of ``docs/`` are text, as in the guide of the package."""
    return _OUTSIDE.sub(r"\1", markdown)


def on_post_page(output: str, **_more: Any) -> str:
    """Return a page that asks for the shim beside it."""
    return output.replace(REMOTE_SHIM, f"assets/{SHIM}")


def on_post_template(output_content: str, **_more: Any) -> str:
    """Return a page that is made of no Markdown, likewise."""
    return on_post_page(output_content)


def on_post_build(config: Any, **_more: Any) -> None:
    """Put the shim there."""
    shutil.copy(Path(__file__).with_name(SHIM), Path(config["site_dir"]) / "assets" / SHIM)
