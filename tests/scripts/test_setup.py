"""What the set-up says: to who is not root, and while packages are installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts import locks

ROOT = Path(__file__).resolve().parents[2]
SLOW = """#!/bin/sh
echo "$@" >>"$CALLS"
[ "$1" = install ] && {{ sleep 11; echo "Unpacking qgis (3.22.16) ..."; sleep {more}; }}
exit {code}
"""


@pytest.fixture
def set_up(tmp_path):
    """Return a function that runs the set-up where Debian's packages seem to be missing."""
    (tmp_path / "bin").mkdir()
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    for folder, listed in ((".venv", "requirements.lock"), (".venv-qt6", "requirements-qt6.lock")):
        (tmp_path / folder / "bin").mkdir(parents=True)
        command(tmp_path / folder / "bin" / "python", "#!/bin/sh\n")
        shutil.copy(ROOT / f"scripts/{listed}", tmp_path / folder / "requirements.installed")
    command(tmp_path / "bin" / "dpkg-query", "#!/bin/sh\nexit 1\n")

    def run(user: int, apt: str = "#!/bin/sh\nexit 9\n", what: tuple[str, ...] = ()):
        command(tmp_path / "bin" / "id", f"#!/bin/sh\necho {user}\n")
        command(tmp_path / "bin" / "apt-get", apt)
        command(tmp_path / "bin" / "sudo", "#!/bin/sh\nexit 1\n")
        path = f"{tmp_path}/bin:{os.environ['PATH']}"
        return subprocess.run(
            ["bash", "scripts/setup.sh", *what],
            cwd=tmp_path,
            env={**os.environ, "PATH": path, "CALLS": str(tmp_path / "calls")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def command(file: Path, text: str) -> None:
    file.write_text(text)
    file.chmod(0o755)


def test_who_is_not_root_reads_what_to_ask_for_and_nothing_of_installing(set_up, tmp_path):
    ran = set_up(1000)
    assert ran.returncode == 1
    assert "\n  apt-get update\n" in ran.stderr
    assert "\n  apt-get install --no-install-recommends qgis python3-qgis" in ran.stderr
    assert "Nothing was installed" in ran.stderr
    assert ran.stdout == ""
    assert not (tmp_path / "calls").exists()


def test_progress_is_shown_while_packages_are_installed(set_up, tmp_path):
    ran = set_up(0, SLOW.format(more=0, code=0))
    assert ran.returncode == 0, ran.stderr
    assert "Installing Debian packages" in ran.stdout
    assert "  10 s: " in ran.stdout
    calls = (tmp_path / "calls").read_text().splitlines()
    assert [call.split()[0] for call in calls] == ["update", "install"]


def test_what_fails_shows_the_end_of_its_output(set_up):
    ran = set_up(0, "#!/bin/sh\necho 'E: Unable to locate package qgis'\nexit 100\n")
    assert ran.returncode == 1
    assert (
        "That failed. The end of build/setup.log:\nE: Unable to locate package qgis" in ran.stderr
    )


def test_an_environment_that_leads_elsewhere_is_not_emptied(set_up, tmp_path):
    """A worktree's link to one that others use."""
    (tmp_path / ".venv").rename(tmp_path / "shared")
    (tmp_path / ".venv").symlink_to(tmp_path / "shared")
    (tmp_path / "shared/requirements.installed").write_text("older\n")
    command(tmp_path / "bin" / "dpkg-query", "#!/bin/sh\necho installed\n")
    ran = set_up(0)
    assert ran.returncode == 1
    assert ".venv is a link to " in ran.stderr
    assert (tmp_path / "shared/bin/python").exists()


TARGETS = re.findall(r"scripts/setup\.sh (\w+)", (ROOT / "Makefile").read_text())
OF_TARGETS = {
    "screenshots": "xdotool",
    "postgis": "postgresql-postgis",
    "wps": "redis-server",
    "report": "chromium",
    "exchange": "nodejs",
}
WHEELS_ALONE = ("tours", "services", "docs")
"""Targets that need no Debian package of their own."""


def test_every_target_with_a_set_up_of_its_own_is_known():
    assert set(TARGETS) == {*OF_TARGETS, *WHEELS_ALONE}


@pytest.mark.parametrize("target", OF_TARGETS)
def test_a_target_of_the_makefile_gets_the_packages_it_is_about(set_up, target):
    assert OF_TARGETS[target] in set_up(1000, what=(target,)).stderr
    assert OF_TARGETS[target] not in set_up(1000).stderr


ASKED = locks.asked_for()


@pytest.mark.parametrize("asked", ASKED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_is_installed_is_pinned_and_hashed_down_to_the_last_package(asked):
    """And is what is asked for: a file that says more than its lock was not followed up."""
    lock = asked.with_suffix(".lock").read_text(encoding="utf-8")
    assert lock.startswith(locks.header(asked)), "make locks"
    assert "://" not in lock
    pinned: dict[str, set[str]] = {}
    for entry in re.split(r"^(?=[A-Za-z])", lock, flags=re.MULTILINE)[1:]:
        found = re.match(r"([\w.-]+)==([\w.]+)", entry)
        assert found, entry
        assert "--hash=sha256:" in entry, entry
        pinned.setdefault(found[1], set()).add(found[2])
    for line in locks.lines_of(asked):
        if line.startswith("--"):
            assert line in lock.splitlines()
            continue
        name, _, version = line.partition("==")
        theirs = line.endswith(locks.OF_DEBIAN)
        assert theirs != (locks.name_of(name) in pinned), line
        assert not version or pinned[locks.name_of(name)] == {version}, line


def test_only_locks_are_installed_and_nothing_without_its_hash():
    set_up = (ROOT / "scripts/setup.sh").read_text()
    named = set(re.findall(r"scripts/(requirements[\w.-]*)", set_up))
    assert named == {f"{each.stem}.lock" for each in ASKED if each.parent.name == "scripts"}
    for file in ("scripts/setup.sh", "scripts/test-matrix.sh", "benchmarks/environment.py"):
        text = (ROOT / file).read_text()
        installed = re.findall(r'-m[", ]+pip[", ]+(?:install|download)', text)
        assert installed
        assert text.count("--require-hashes") == len(installed), file
