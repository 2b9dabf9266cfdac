"""Python packages that stand in for installed ones: old, damaged, or as good as missing."""

from __future__ import annotations

from pathlib import Path

OLD = '__version__ = "{version}"\n'
DAMAGED = 'raise ImportError("libopenblas.so.0: cannot open shared object file")\n'
MISSING = """
import sys

class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names}:
            raise ModuleNotFoundError(f"No module named '{{name}}'", name=name)

sys.meta_path.insert(0, Hidden())
"""


def old(folder: Path, name: str, version: str) -> Path:
    """Return a folder for PYTHONPATH with an old version of a package."""
    return _package(folder, name, OLD.format(version=version))


def damaged(folder: Path, name: str) -> Path:
    """Return a folder with a package that can't be loaded."""
    return _package(folder, name, DAMAGED)


def missing(folder: Path, *names: str) -> Path:
    """Return a folder with which Python finds packages nowhere, from its start."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sitecustomize.py").write_text(MISSING.format(names=names))
    return folder


def _package(folder: Path, name: str, text: str) -> Path:
    (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / name / "__init__.py").write_text(text)
    return folder
