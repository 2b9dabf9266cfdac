"""A PostgreSQL server with PostGIS of the tests' own, reached by a socket in its own folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

PROGRAMS = "/usr/lib/postgresql"
DATABASE = "postgres"
OWNER, READER = "postgres", "reader"
"""Roles: one that may do everything, and one that may only look."""


def why_no_server() -> str:
    """Return why no server can be started here; '' when one can."""
    if _programs() is None:
        return "PostgreSQL with PostGIS is not installed (make test-postgis installs it)"
    if os.geteuid() == 0 and _servant() is None:
        return "as root, PostgreSQL needs a user called postgres"
    return ""


class Server:
    """A server with an empty database that has PostGIS; `stop` deletes it."""

    def __init__(self) -> None:
        # Not pytest's folder: that is root's own, and too long a path for a socket.
        self.folder = Path(tempfile.mkdtemp(prefix="tp-pg-"))
        if _servant() is not None:
            shutil.chown(self.folder, _servant())
        self.folder.chmod(0o755)
        data, programs = self.folder / "data", _programs()
        self._control = [str(programs / "pg_ctl"), "-D", str(data), "-w", "-s", "-t", "300"]
        _run([str(programs / "initdb"), "-D", str(data), "-U", OWNER, "-A", "trust", "-N"])
        options = f"-k {self.folder} -c listen_addresses= -c fsync=off"
        _run([*self._control, "-l", str(self.folder / "log"), "-o", options, "start"])
        self.sql("CREATE EXTENSION postgis")
        self.sql(f"CREATE ROLE {READER} LOGIN")

    def sql(self, command: str) -> str:
        """Run a command in a connection of its own, and return what it answers."""
        arguments = ["-h", str(self.folder), "-U", OWNER, "-d", DATABASE, "-v", "ON_ERROR_STOP=1"]
        return _run([str(_programs() / "psql"), "-Atqc", command, *arguments])

    def source(
        self, table: str, user: str = OWNER, srid: int = 32632, kind: str = "Polygon"
    ) -> str:
        """Return the data source of a table in QGIS's words."""
        return (
            f"dbname='{DATABASE}' host='{self.folder}' user='{user}' key='id' type={kind}"
            f' srid={srid} table="public"."{table}" (geom)'
        )

    def stop(self) -> None:
        """End the server and delete its folder."""
        _run([*self._control, "-m", "immediate", "stop"])
        shutil.rmtree(self.folder)


def _programs() -> Path | None:
    """Return the folder of the newest PostgreSQL that has PostGIS."""
    for control in sorted(Path("/usr/share/postgresql").glob("*/extension/postgis.control")):
        programs = Path(PROGRAMS) / control.parts[-3] / "bin"
        if (programs / "initdb").exists():
            return programs
    return None


def _servant() -> str | None:
    """Return the user to run as: PostgreSQL refuses to run as root."""
    users = Path("/etc/passwd").read_text(encoding="utf-8").splitlines()
    there = any(line.startswith("postgres:") for line in users)
    return "postgres" if os.geteuid() == 0 and there else None


def _run(command: list[str]) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, user=_servant(), cwd="/"
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stderr}")
    return done.stdout.strip()
