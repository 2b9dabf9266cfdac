"""The peers' own environment, made when it is missing. Standard library only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE / ".env"
PEERS_PYTHON = ENVIRONMENT / "bin" / "python"
COMPLETE = ENVIRONMENT / "complete"
"""Written last, so that a half-made environment is made again."""

ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"), "1"
)


def cpu_seconds() -> float:
    """Return the seconds of CPU of this process, and of those that it has waited for."""
    told = os.times()
    return told.user + told.system + told.children_user + told.children_system


def ensure_environment() -> None:
    """Install the peers under `benchmarks/.env`, unless that was done for these requirements."""
    wanted = (HERE / "requirements.lock").read_text()
    if COMPLETE.exists() and COMPLETE.read_text() == wanted:
        return
    print("Installing the peers into benchmarks/.env (once) …", flush=True)
    subprocess.run([_base_python(), "-m", "venv", "--clear", ENVIRONMENT], check=True)
    install = ("-m", "pip", "install", "-q", "--require-hashes", "--no-deps", "-r")
    subprocess.run([PEERS_PYTHON, *install, HERE / "requirements.lock"], check=True)
    COMPLETE.write_text(wanted)


def run_inside() -> None:
    """Carry on in the peers' interpreter, remembering the plugin's."""
    if Path(sys.prefix) == ENVIRONMENT:
        return
    ensure_environment()
    os.environ.setdefault("PLUGIN_PYTHON", sys.executable)
    os.environ.update(ONE_THREAD)
    os.execv(PEERS_PYTHON, [str(PEERS_PYTHON), *sys.argv])


def plugin_python() -> str:
    """Return the interpreter with QGIS, which ours runs in as the plugin does."""
    return os.environ["PLUGIN_PYTHON"]


def _base_python() -> str:
    """Return this interpreter, or the one that its virtual environment was made from."""
    return getattr(sys, "_base_executable", sys.executable)
