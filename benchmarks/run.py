"""Run one job in a process of its own, stop it at its limit, and judge what it returns."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from environment import HERE, ONE_THREAD, PEERS_PYTHON, plugin_python
from geopackage import LSOA
from jobs import CONTENDERS, LARGE, Job
from judge import judge_plan

CASES = HERE / "results" / "cases"

REALIGN = {
    "realign-counties": HERE.parent / "tests" / "data" / "realign",
    "realign-cut-outs": CASES / "drift.npz",
    "realign-lsoa": CASES / "drift.npz",
    "realign-mesh": CASES / f"mesh{LARGE}.npz",
}
"""What plans to realign are made of."""

Result = dict[str, Any]
"""What a job came to, in JSON's types: `status` "ok", "stopped" or "failed", and figures."""


def run_job(job: Job, data: Path) -> Result:
    """Run `job` to its end or its limit."""
    contender = CONTENDERS[job.contender]
    source = source_of(job, data)
    base = {"case": job.case, "contender": job.contender, "limit": job.limit}
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "found.npz"
        command = [
            plugin_python() if contender.in_plugin else str(PEERS_PYTHON),
            str(HERE / "worker.py"),
            contender.module,
            contender.function,
            json.dumps(contender.options),
            str(source),
            str(output),
        ]
        try:
            done = subprocess.run(
                command,
                env={**os.environ, **ONE_THREAD, "XDG_RUNTIME_DIR": folder},
                capture_output=True,
                text=True,
                timeout=job.limit,
            )
        except subprocess.TimeoutExpired:
            return {**base, "status": "stopped", "why": f"stopped after {job.limit:g} s"}
        if done.returncode:
            return {**base, "status": "failed", "why": _last_line(done.stderr)}
        with np.load(output) as stored:
            found = {name: stored[name] for name in stored.files}
    return {**base, "status": "ok", **_figures(job, found)}


def source_of(job: Job, data: Path) -> Path:
    """Return the file that holds a job's input."""
    if job.contender in REALIGN:
        return REALIGN[job.contender]
    return data / LSOA if job.case == "rook" else CASES / f"{job.case}.npz"


def _figures(job: Job, found: dict[str, np.ndarray]) -> Result:
    figures = json.loads(str(found["account"]))
    if "assignment" in found:
        figures.update(judge_plan(CASES / f"{job.case}.npz", found["assignment"]))
    if "rows" in found:
        figures["rows"] = json.loads(str(found["rows"]))
    if "edges" in found:
        figures["edges"] = found["edges"].tolist()
    for name in ("cost", "bound", "free_bound", "proven"):
        if name in found:
            figures[name] = found[name].item()
    for bound, gap in (("bound", "bound_gap"), ("free_bound", "free_gap")):
        if figures.get(bound, 0) > 0:
            figures[gap] = figures["cost"] * figures["cost_unit"] / figures[bound] - 1
    return figures


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].strip()[:160] if lines else "ended without a word"
