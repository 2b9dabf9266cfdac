"""Run the tests of full disks where file systems can be mounted: as root, or in a namespace."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.layers.writing.small_disk import NAMESPACE, can_mount

TESTS = (
    "tests/layers/writing/test_full_disk.py",
    "tests/integration/test_full_disk.py",
    "tests/algorithms/test_copied_plans.py",
)


def main() -> int:
    """Run them; arguments go to pytest."""
    with tempfile.TemporaryDirectory() as folder:
        prefixes = ([], NAMESPACE)
        prefix = next((each for each in prefixes if can_mount(each, Path(folder))), None)
    if prefix is None:
        print(
            "Nothing was tested: a file system of 2 MiB can be mounted neither as this user (that "
            "takes root) nor in a user namespace (unshare --mount --map-root-user)."
        )
        return 1
    print("On file systems of 2 MiB,", "in a user namespace." if prefix else "mounted as root.")
    surroundings = {"LONG": "1", **os.environ}
    command = [*prefix, sys.executable, "-m", "pytest", *TESTS, *sys.argv[1:]]
    return subprocess.run(command, env=surroundings, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
