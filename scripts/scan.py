"""Scan a folder as the plugin repository does: Bandit and detect-secrets, any finding blocks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def bandit_findings(folder: Path) -> list[str]:
    """Return one line for each finding of Bandit with all its tests on."""
    command = [sys.executable, "-m", "bandit", "--recursive", "--quiet", "--format", "json"]
    # Comments that silence a finding are not honoured there, so not here either.
    run = subprocess.run(
        [*command, "--ignore-nosec", str(folder)], capture_output=True, text=True, check=False
    )
    return [
        f"{found['filename']}:{found['line_number']}: {found['test_id']} {found['issue_text']}"
        for found in json.loads(run.stdout)["results"]
    ]


def secret_findings(folder: Path) -> list[str]:
    """Return one line for each string that detect-secrets takes for a secret."""
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--no-verify"]
    command += ["--exclude-files", r"\.pyc$", "."]
    # It passes over files outside of the folder that it is started in.
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return [
        f"{folder / name}:{found['line_number']}: {found['type']}"
        for name, results in sorted(json.loads(run.stdout)["results"].items())
        for found in results
    ]


def findings(folder: Path) -> list[str]:
    """Return one line for each finding of either scanner."""
    return bandit_findings(folder) + secret_findings(folder)


def main() -> int:
    """Print the findings in the folder given on the command line; 1 when there are any."""
    found = findings(Path(sys.argv[1]))
    print("\n".join(found) if found else "Bandit and detect-secrets found nothing.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
