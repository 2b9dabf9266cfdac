"""Build ``dist/territory_planner.zip`` and check it by the plugin repository's rules."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from . import languages
from .scan import findings

ROOT = Path(__file__).parents[1]
NAME = "territory_planner"
PLUGINS = ROOT / "build" / "plugins"
"""A folder to give to QGIS as QGIS_PLUGINPATH; holds the plugin as a user would install it."""
ARCHIVE = ROOT / "dist" / f"{NAME}.zip"
RESOURCES = ROOT / "resources.qrc"
SITE = ROOT / "build" / "site"
"""The documentation as ``make docs-site`` makes it."""
ONLINE = ("*.map", "sitemap*", "404.html")
"""What of the site is of use on a server alone."""
LARGEST = 25 * 1024 * 1024
ADDRESSES = ("tracker", "repository", "homepage")
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about")
CLUTTER = {".pyc", ".pyo", ".sh", ".so", ".dll", ".dylib", ".exe", ".bat", ".zip", ".orig", ".log"}
PLACEHOLDER = ".example"
EPOCH = (1980, 1, 1, 0, 0, 0)


def compile_resources(target: Path) -> None:
    """Compile ``resources.qrc`` into a module that loads with PyQt5 and with PyQt6."""
    run = subprocess.run(["pyrcc5", str(RESOURCES)], capture_output=True, text=True, check=True)
    target.write_text(run.stdout.replace("from PyQt5 import", "from qgis.PyQt import"))


def assemble(plugins: Path = PLUGINS) -> Path:
    """Lay the plugin out under `plugins` as it is installed, and return its folder."""
    package = plugins / NAME
    shutil.rmtree(package, ignore_errors=True)
    skip = shutil.ignore_patterns("__pycache__", "*.pyc", ".*", "*~", "*.ts", "glossary-*.md")
    shutil.copytree(ROOT / NAME, package, ignore=skip)
    for name in ("metadata.txt", "LICENSE"):
        shutil.copy(ROOT / name, package / name)
    compile_resources(package / "resources.py")
    if SITE.is_dir():
        shutil.copytree(SITE, package / "guide", ignore=shutil.ignore_patterns(*ONLINE))
    for icon in (package / "icons").glob("*.svg"):
        if icon.stem != NAME:  # compiled now; only the one that metadata.txt names stays a file
            icon.unlink()
    return package


def read_metadata(file: Path) -> dict[str, str]:
    """Return the entries of a plugin's ``metadata.txt``, keys as written."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(file, encoding="utf-8")
    return dict(parser["general"]) if parser.has_section("general") else {}


def metadata_faults(package: Path) -> list[str]:
    """Return a sentence for each rule that ``metadata.txt`` breaks."""
    if not (package / "metadata.txt").is_file():
        return ["metadata.txt is missing."]
    entries = read_metadata(package / "metadata.txt")
    wanted = REQUIRED + ADDRESSES
    faults = [f"metadata.txt lacks '{key}'." for key in wanted if not entries.get(key)]
    if "plugin" in entries.get("name", "").lower():
        faults.append("The plugin's name must not contain the word 'plugin'.")
    if not re.fullmatch(r"\d+(\.\d+)+", entries.get("version", "")):
        faults.append("metadata.txt: 'version' must be numbers and dots.")
    if entries.get("hasProcessingProvider") != "yes":
        faults.append("metadata.txt: without 'hasProcessingProvider=yes' qgis_process is blind.")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.\w+", entries.get("email", "")):
        faults.append("metadata.txt: 'email' is no e-mail address.")
    faults += [
        f"metadata.txt: '{key}' must be a web address."
        for key in ADDRESSES
        if not re.match(r"https?://\S+\.\S+", entries.get(key, ""))
    ]
    picture = entries.get("icon", "")
    if not picture or not (package / picture).is_file():
        faults.append(f"The icon that metadata.txt names is missing: '{picture}'.")
    return faults


def placeholders(package: Path) -> list[str]:
    """Return a sentence for each address that is still to be set before a release."""
    return [
        f"metadata.txt: '{key}' is a placeholder ({value}): set it before a release."
        for key, value in read_metadata(package / "metadata.txt").items()
        if PLACEHOLDER in value
    ]


def file_faults(package: Path) -> list[str]:
    """Return a sentence for each file that is missing or has no business in the package."""
    faults = [] if (package / "LICENSE").is_file() else ["A file named LICENSE is missing."]
    if not (package / "__init__.py").is_file():
        faults.append("__init__.py is missing.")
    if not (package / "guide" / "index.html").is_file():
        faults.append("The guide that help buttons open is missing: make docs-site makes it.")
    if not package.name.isidentifier():
        faults.append(f"'{package.name}' is no Python identifier.")
    for file in sorted(package.rglob("*")):
        inside = file.relative_to(package)
        hidden = any(part.startswith(".") for part in inside.parts)
        banned = file.suffix.lower() in CLUTTER or {"__pycache__", "tests"} & set(inside.parts)
        if hidden or banned:
            faults.append(f"{inside} must not be in the package.")
    return faults


def archive_faults(archive: Path) -> list[str]:
    """Return a sentence when the archive is too big or doesn't hold just one folder."""
    faults = []
    if archive.stat().st_size > LARGEST:
        faults.append(f"{archive.name} is larger than 25 MB.")
    with zipfile.ZipFile(archive) as opened:
        roots = {name.split("/")[0] for name in opened.namelist()}
    if roots != {NAME}:
        faults.append(f"{archive.name} must hold the one folder {NAME}, not {sorted(roots)}.")
    return faults


def write_archive(package: Path, archive: Path) -> None:
    """Zip `package`, the same bytes for the same files."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        for file in sorted(path for path in package.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(str(file.relative_to(package.parent)), EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            opened.writestr(entry, file.read_bytes())


def main(release: bool) -> int:
    """Build, check, and say what came of it; 1 when a rule is broken.

    Parameters
    ----------
    release : bool
        The package is to be published: placeholders are faults, too, and leave no archive.
    """
    package = assemble()
    write_archive(package, ARCHIVE)
    faults = metadata_faults(package) + file_faults(package) + archive_faults(ARCHIVE)
    faults += findings(package)
    unset = [*placeholders(package), *languages.incomplete()]
    if release:
        faults += unset
    size = ARCHIVE.stat().st_size / 1024
    if faults:
        if release:
            ARCHIVE.unlink()
        print("The plugin repository would refuse it:", *faults, sep="\n  ")
        return 1
    print(f"{ARCHIVE.relative_to(ROOT)}: {size:,.0f} kB")
    print("It keeps the plugin repository's rules; Bandit and detect-secrets found nothing.")
    if unset:
        print("Before a release (RELEASE=1 refuses them):", *unset, sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main(release=bool(os.environ.get("RELEASE"))))
