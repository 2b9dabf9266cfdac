"""Pin and hash what the requirements files come down to: ``make locks`` (needs uv).

Each ``requirements*.txt`` names what is wanted, and the ``.lock`` beside it every package that it
comes down to; only locks are installed. What is pinned stays so while it fits; who wants newer
versions deletes a lock first. A line that ends with ``# Debian's`` is not installed: it tells which
versions of what is there the others must go with.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OF_DEBIAN = "# Debian's"
HEADER = """\
# Every package that {asked} comes down to, pinned and hashed. Made by:
# uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \\
#   --no-header --no-annotate {more}{asked} -o {lock}
"""


def asked_for() -> list[Path]:
    """Return all files that say what is to be installed."""
    return sorted(
        path
        for folder in ("scripts", "benchmarks")
        for path in (ROOT / folder).glob("require*.txt")
    )


def lines_of(asked: Path) -> list[str]:
    """Return what a file asks for, and the options that it sets, without remarks."""
    lines = asked.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def name_of(line: str) -> str:
    """Return the name of the package of a line, as locks write it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[ =<>;#]", line)[0]).lower()


def options(asked: Path) -> str:
    """Return the options besides those that every lock is made with."""
    lines = lines_of(asked)
    theirs = dict.fromkeys(name_of(line) for line in lines if line.endswith(OF_DEBIAN))
    built = ["--emit-build-options "] if any(line.startswith("--") for line in lines) else []
    return "".join([*(f"--no-emit-package {name} " for name in theirs), *built])


def header(asked: Path) -> str:
    """Return the first lines of the lock of a file: how it is made."""
    names = {"asked": asked, "lock": asked.with_suffix(".lock")}
    places = {name: path.relative_to(ROOT).as_posix() for name, path in names.items()}
    return HEADER.format(more=options(asked), **places)


def main() -> None:
    """Bring all locks up to date, or those of the files that are named."""
    for asked in [Path(name).resolve() for name in sys.argv[1:]] or asked_for():
        text, lock = header(asked), asked.with_suffix(".lock")
        command = text.partition("Made by:\n")[2].replace("\\\n", "").replace("#", "").split()
        subprocess.run([*command, "--quiet"], cwd=ROOT, check=True)
        lock.write_text(text + lock.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main()
