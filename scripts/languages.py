"""Texts of the plugin for translators, and back: ``python -m scripts.languages fr de``.

Writes a file of Qt Linguist for each language, with what is translated there already; with
``--compile`` all of them are made into what QGIS loads.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from territory_planner.layers.text import CONTEXT, LANGUAGES

PACKAGE = Path(__file__).resolve().parent.parent / "territory_planner"
RELEASE = ("lrelease", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")


def texts() -> list[str]:
    """Return what `tr` is asked for anywhere in the package, sorted."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
                found |= {
                    part.value
                    for argument in node.args
                    for part in ast.walk(argument)
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                }
    return sorted(found)


def translated(path: Path) -> dict[str, str]:
    """Return what a file of Qt Linguist has translated."""
    if not path.exists():
        return {}
    told = {}
    for message in ElementTree.parse(path).iter("message"):
        text = message.findtext("translation") or ""
        if text:
            told[message.findtext("source") or ""] = text
    return told


def write(path: Path, language: str) -> int:
    """Bring a language's file up to date; return how many texts are not translated."""
    known = translated(path)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in texts():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    path.parent.mkdir(parents=True, exist_ok=True)
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)
    return len([text for text in texts() if text not in known])


def compile_all(folder: Path) -> None:
    """Make a ``.qm`` beside each ``.ts``."""
    program = next((found for name in RELEASE if (found := shutil.which(name))), None)
    if program is None:
        raise SystemExit("lrelease is missing: apt install qttools5-dev-tools")
    for path in sorted(folder.glob("*.ts")):
        subprocess.run([program, "-silent", str(path)], check=True)


def main(arguments: list[str]) -> None:
    """Write the files of some languages, or compile all."""
    if arguments == ["--compile"]:
        compile_all(LANGUAGES)
    for language in [each for each in arguments if not each.startswith("-")]:
        path = LANGUAGES / f"territory_planner_{language}.ts"
        print(f"{path.name}: {write(path, language):,} texts to be translated")


if __name__ == "__main__":
    main(sys.argv[1:])
