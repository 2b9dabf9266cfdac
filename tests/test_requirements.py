"""What is said where a package is missing, damaged or too old, and what to do on each system."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import qgis.core
import tomllib

from territory_planner.algorithms import ALGORITHMS
from territory_planner.algorithms.models import titles
from territory_planner.missing import IDS
from territory_planner.requirements import (
    REQUIREMENTS,
    Shortcoming,
    System,
    advice,
    explain,
    numbers,
    shortcomings,
    written,
)
from tests.integration import packages

ROOT = Path(__file__).resolve().parent.parent
NUMPY, SCIPY, SHAPELY = REQUIREMENTS
OLD = Shortcoming(SCIPY, "1.4.1", "/usr/lib/python3/dist-packages/scipy")
GONE = Shortcoming(SHAPELY)

LOOK = """
import sys
sys.path.insert(0, sys.argv[1])
from territory_planner.requirements import shortcomings
for each in shortcomings({asked}):
    print(each.sentence())
"""


def told(*folders: Path, asked: str = "") -> list[str]:
    """What is found wanting by a Python that sees stand-ins first."""
    path = ":".join(map(str, folders))
    done = subprocess.run(
        [sys.executable, "-c", LOOK.format(asked=asked), str(ROOT)],
        env={"PYTHONPATH": path, "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_here_nothing_is_missing():
    assert shortcomings() == []


def test_an_old_package_is_named_with_its_version_and_place(tmp_path):
    old = packages.old(tmp_path / "old", "scipy", "1.4.1")
    assert told(old) == [
        f"scipy 1.8 or later is needed, and version 1.4.1 in {old}/scipy is too old."
    ]


def test_a_missing_and_a_damaged_package_are_named(tmp_path):
    gone = packages.missing(tmp_path / "gone", "shapely")
    broken = packages.damaged(tmp_path / "broken", "scipy")
    assert told(gone, broken) == [
        f"scipy 1.8 or later is needed, and what was found in {broken}/scipy can't be loaded "
        "(libopenblas.so.0: cannot open shared object file).",
        "shapely 1.8 or later is needed, and is not installed.",
    ]


def test_a_damaged_part_is_named_where_all_of_them_are_loaded(tmp_path):
    part = packages.damaged(tmp_path / "part", "scipy/optimize")
    packages.old(tmp_path / "part", "scipy", "1.10.1")
    assert told(part) == [
        f"scipy 1.8 or later is needed, and version 1.10.1 in {part}/scipy can't be loaded "
        "(libopenblas.so.0: cannot open shared object file)."
    ]
    assert told(part, asked="whole=False") == []


def test_without_numpy_nothing_false_is_said_of_the_others(tmp_path):
    # Newer QGIS loads Shapely itself, so that without NumPy none of its Python loads at all,
    # unless Shapely is missing too.
    needs = "import shapely" in Path(qgis.core.__file__).read_text(encoding="utf-8")
    missing = ["numpy 1.20", "shapely 1.8"] if needs else ["numpy 1.20"]
    gone = packages.missing(tmp_path / "gone", *(each.split()[0] for each in missing))
    assert told(gone) == [f"{each} or later is needed, and is not installed." for each in missing]


def test_a_version_that_is_no_number_is_no_reason_to_refuse(tmp_path):
    assert numbers("0+unknown") is None  # Debian's Shapely
    assert numbers("2.0rc1") == (2, 0)


def system(platform="linux", prefix="/usr", user="/home/ann/.local/lib", release=None, **env):
    return System(platform, str(prefix), env, release or {}, user)


SYSTEMS = {
    "Debian": (
        system(release={"ID": "debian"}),
        "sudo apt-get update && sudo apt-get install python3-scipy python3-shapely",
    ),
    "Mint": (system(release={"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}), "sudo apt-get"),
    "Fedora": (system(release={"ID": "fedora"}), "sudo dnf install python3-scipy python3-shapely"),
    "openSUSE": (
        system(release={"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}),
        "sudo zypper install python3-scipy",
    ),
    "Arch": (system(release={"ID": "arch"}), "sudo pacman -Syu python-scipy python-shapely"),
    "another Linux": (
        system(release={"ID": "nixos"}),
        'python3 -m pip install --user --upgrade "scipy>=1.8" "shapely>=1.8"',
    ),
    "flatpak": (
        system(FLATPAK_ID="org.qgis.qgis"),
        'flatpak run --devel --command=pip3 org.qgis.qgis install --user "scipy>=1.8"',
    ),
    "Windows": (system("win32", "C:/OSGeo4W/apps/Python312"), "“OSGeo4W Setup”"),
    "macOS": (
        system("darwin", "/Applications/QGIS.app/Contents/Frameworks"),
        "QGIS from qgis.org brings all of them",
    ),
}


@pytest.mark.parametrize("name", SYSTEMS)
def test_each_system_is_told_its_own_way(name):
    where, command = SYSTEMS[name]
    said = advice([OLD, GONE], where)
    assert command in said
    assert "scipy" in said


def test_conda_is_told_by_what_lies_beside_python(tmp_path):
    (tmp_path / "conda-meta").mkdir()
    said = advice([OLD], system(prefix=tmp_path))
    assert f'conda install -p "{tmp_path}" -c conda-forge "scipy>=1.8"' in said


def test_an_own_copy_that_hides_the_systems_is_to_be_taken_away():
    own = Shortcoming(SCIPY, "1.4.1", "/home/ann/.local/lib/python3.11/site-packages/scipy")
    assert "python3 -m pip uninstall scipy." in advice([own], system(release={"ID": "debian"}))


def test_a_system_that_has_no_newer_version_is_told_so():
    debian = system(release={"ID": "debian"})
    assert "this release of the system is too old" in advice([OLD], debian)
    assert "too old" not in advice([GONE], debian)


def test_the_whole_reads_as_sentences():
    said = explain([OLD, GONE], advice([OLD, GONE], system(release={"ID": "debian"})))
    assert said.startswith("Territory Planner can't work yet: scipy 1.8 or later is needed, and ")
    assert said.endswith("Then start QGIS again.")


def test_the_stand_ins_are_the_algorithms():
    assert [*(algorithm.ID for algorithm in ALGORITHMS), *titles()] == list(IDS)


def test_the_same_versions_are_stated_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["dependencies"] == [
        f"{each.name}>={written(each.least)}" for each in REQUIREMENTS
    ]
    for page in ("README.md", "metadata.txt", "CONTRIBUTING.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        for need in (SCIPY, SHAPELY):
            stated = re.findall(rf"{need.name} (?:\(|≥ )?([\d.]+\d)", text)
            assert set(stated) == {written(need.least)}, (page, need.name, stated)
