"""Texts of the plugin for translators, and back: ``make languages``.

``python -m scripts.languages`` brings the file of Qt Linguist of every language up to date with all
`tr()` of the package, and makes each into what QGIS loads; ``python -m scripts.languages fr``
begins a language. Who translates in another program than Qt Linguist takes a table in JSON:
``--give fr FILE`` writes what is not translated yet, ``--take fr FILE`` puts it in.

``pylupdate5`` is not used: it gives texts the context of the class around them, and there are none
around most.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import string
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from territory_planner.layers.text import CONTEXT, LANGUAGES

PACKAGE = Path(__file__).resolve().parent.parent / "territory_planner"
RELEASE = ("lrelease", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")
SHIPPED_FROM = 0.98
"""Share of the texts that a language on show has; texts newer than the last pass may be missing."""


def texts() -> list[str]:
    """Return what `tr` is asked for anywhere in the package, sorted."""
    return sorted(places())


@cache
def places() -> dict[str, list[str]]:
    """Return the files that ask `tr` for each text.

    Raises
    ------
    ValueError
        Where `tr` is asked for anything but one text that stands there: no translator can know it.
    """
    found: dict[str, list[str]] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        name = file.relative_to(PACKAGE.parent).as_posix()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "tr":
                continue
            argument = node.args[0] if len(node.args) == 1 and not node.keywords else None
            if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
                raise ValueError(f"{name}, line {node.lineno}: tr() needs one text in full.")
            told = found.setdefault(argument.value, [])
            if name not in told:
                told.append(name)
    for file in sorted(PACKAGE.rglob("*.model3")):
        for text in texts_of_model(file):
            found.setdefault(text, []).append(file.relative_to(PACKAGE.parent).as_posix())
    return found


def texts_of_model(file: Path) -> set[str]:
    """Return what the dialog of a model says: what it is about, its parameters and their help."""
    root = ElementTree.parse(file).getroot()
    told = root.findall("./Option[@name='help']/Option")
    told += root.findall(
        "./Option[@name='parameterDefinitions']/Option/Option[@name='description']"
    )
    return {each.get("value", "") for each in told} - {""}


def path_of(language: str) -> Path:
    """Return the file of Qt Linguist of a language."""
    return LANGUAGES / f"territory_planner_{language}.ts"


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


def write(path: Path, language: str, known: Mapping[str, str] | None = None) -> int:
    """Bring a language's file up to date; return how many texts are not translated.

    Parameters
    ----------
    known : mapping of str to str, optional
        Translations besides those that the file has, which they replace.
    """
    known = {**translated(path), **(known or {})}
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    found = places()
    for text in sorted(found):
        message = ElementTree.SubElement(context, "message")
        for name in found[text]:
            ElementTree.SubElement(message, "location", filename=f"../../{name}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "")
    path.parent.mkdir(parents=True, exist_ok=True)
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)
    return len(found.keys() - known.keys())


def faults(told: Mapping[str, str]) -> list[str]:
    """Return a sentence for each translation that lacks or adds what programs read."""
    parts = {
        "placeholders": placeholders,
        "marks of HTML": lambda text: sorted(re.findall(r"<[^<>]+>|&\w+;", text)),
        "accelerators": lambda text: len(re.findall(r"&(?=\w)(?!\w+;)", text)),
        "lines": lambda text: text.count("\n"),
        "space at its ends": lambda text: (text[:1].isspace(), text[-1:].isspace()),
        "names in capitals": lambda text: sorted(set(re.findall(r"\b[A-Z]+_[A-Z_]+\b", text))),
    }
    found = [
        f"{what} differ: {source!r} – {text!r}"
        for source, text in told.items()
        for what, part in parts.items()
        if part(source) != part(text)
    ]
    return found + [
        f"unknown placeholders {unknown}: {text!r}"
        for source, text in told.items()
        if (unknown := unknown_placeholders(source, text))
    ]


def placeholders(text: str) -> list[str]:
    """Return a text's placeholders, but for those that only choose a form of a word."""
    return sorted({f"{name}:{form}" for name, form in _parsed(text) if "|" not in form})


def unknown_placeholders(source: str, text: str) -> set[str]:
    """Return what a translation asks for, to choose forms by, that the source does not have."""
    return {name for name, _ in _parsed(text)} - {name for name, _ in _parsed(source)}


def _parsed(text: str) -> Iterator[tuple[str, str]]:
    """Yield each placeholder's name and form, those inside of forms of words, too."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:  # braces that are no placeholders: such a text is not filled
        return
    for _, name, form, _ in parts:
        if name is not None:
            yield name, form or ""
            if "|" in (form or ""):
                yield from _parsed(form or "")


def compile_all(folder: Path) -> None:
    """Make a ``.qm`` beside each ``.ts``."""
    program = next((found for name in RELEASE if (found := shutil.which(name))), None)
    if program is None:
        raise SystemExit("lrelease is missing: apt install qttools5-dev-tools")
    for path in on_show(folder):
        subprocess.run([program, "-silent", "-removeidentical", str(path)], check=True)


def incomplete() -> list[str]:
    """Return a sentence for each language on show that lacks texts, which a release must not."""
    found = {path: len(set(texts()) - translated(path).keys()) for path in on_show()}
    return [
        f"{path.name} lacks {left:,} texts: make languages." for path, left in found.items() if left
    ]


def on_show(folder: Path = LANGUAGES) -> list[Path]:
    """Return the files of the languages that the plugin offers."""
    return sorted(folder.glob("*.ts"))


def main(arguments: list[str]) -> None:
    """Bring languages up to date; give and take tables of what is to be translated."""
    if arguments[:1] in (["--give"], ["--take"]):
        what, language, table = arguments
        known = translated(path_of(language))
        if what == "--give":
            left = {text: "" for text in texts() if text not in known}
            Path(table).write_text(json.dumps(left, ensure_ascii=False, indent=1), encoding="utf-8")
            return
        taken = json.loads(Path(table).read_text(encoding="utf-8"))
        write(path_of(language), language, {key: text for key, text in taken.items() if text})
        arguments = [language]
    there = [path.stem.split("_", 2)[2] for path in on_show()]
    for language in arguments or there:
        left = write(path_of(language), language)
        print(f"{path_of(language).name}: {left:,} texts to be translated")
        for fault in faults(translated(path_of(language))):
            print(f"  {fault}")
    compile_all(LANGUAGES)


if __name__ == "__main__":
    main(sys.argv[1:])
