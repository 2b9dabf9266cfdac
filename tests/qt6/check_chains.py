"""Look every chain that begins at a class of Qt up in PyQt6; prints those that are not there."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import chains

MOVED = {"QAction": "QtGui", "QActionGroup": "QtGui", "QShortcut": "QtGui"}
"""Classes that QGIS offers from where they were in Qt 5."""


def is_there(chain: chains.Chain) -> bool:
    """Tell whether PyQt6 has the class, and all that the chain names in it."""
    module = MOVED.get(chain.names[0], chain.module.rpartition(".")[2])
    found = importlib.import_module(f"PyQt6.{module}")
    try:
        for name in chain.names:
            found = getattr(found, name)
    except AttributeError:
        return False
    return True


def main() -> None:
    """Check the plugin's chains, or those of a file that is given."""
    wanted = chains.of_the_plugin()
    if len(sys.argv) > 1:
        wanted = list(chains.chains(Path(sys.argv[1]).read_text(), sys.argv[1]))
    looked = [each for each in wanted if each.module.startswith("qgis.PyQt.Qt")]
    for chain in looked:
        if not is_there(chain):
            print(chain.place, ".".join(chain.names))
    print(f"{len(looked)} chains")


if __name__ == "__main__":
    main()
