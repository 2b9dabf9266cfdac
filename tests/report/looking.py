"""A report looked at in Chromium, where that and what drives it are there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.undisturbed import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).parent / "browser" / "look.mjs"
MODULES = ROOT / "build" / "browser" / "node_modules"


def why_no_browser() -> str:
    """Say why pages can't be looked at; '' where they can."""
    missing = [name for name in ("chromium", "node") if shutil.which(name) is None]
    missing += [f"{MODULES / name}" for name in PACKAGES if not (MODULES / name).is_dir()]
    if not missing:
        return ""
    return f"no browser to look with ({', '.join(missing)}): `make test-report` installs it"


PACKAGES = ("playwright-core", "axe-core")


def seen_in(page: Path, folder: Path, *, quick: bool = False) -> dict[str, Any]:
    """What a reader sees of a page; screenshots and prints are in the folder afterwards.

    Quickly: when it shows, that a click is answered, and what the judge of accessibility says.
    """
    ran = subprocess.run(
        ["node", str(SCRIPT), str(page), str(folder)],
        env={
            **os.environ,
            "MODULES": str(MODULES),
            "CHROMIUM": str(shutil.which("chromium")),
            "QUICK": "1" if quick else "",
        },
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
