"""What the plugin needs besides QGIS, whether it is there, and how to get it on this system.

Nothing here imports what may be missing: QGIS loads this module first, whatever is installed.
"""

from __future__ import annotations

import importlib
import os
import re
import site
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from .layers.text import tr


@dataclass(frozen=True)
class Requirement:
    """A Python package that the plugin imports.

    Attributes
    ----------
    name : str
        As it is imported and as pip calls it; Linux distributions put "python3-" before it.
    least : tuple of int
        The oldest version that does.
    parts : tuple of str
        Modules of it that the plugin imports: an installation that is damaged lacks some.
    """

    name: str
    least: tuple[int, int]
    parts: tuple[str, ...]


REQUIREMENTS = (
    Requirement("numpy", (1, 20), ("numpy",)),
    Requirement(
        "scipy",
        (1, 8),
        ("scipy.optimize", "scipy.sparse.csgraph", "scipy.sparse.linalg", "scipy.spatial"),
    ),
    Requirement("shapely", (1, 8), ("shapely.geometry", "shapely.ops", "shapely.validation")),
)


@dataclass(frozen=True)
class Shortcoming:
    """A requirement that is not met.

    Attributes
    ----------
    need : Requirement
    version : str
        Version that was found; "" where none was.
    place : str
        Folder that it was found in; "" where none was.
    error : str
        Why it could not be loaded; "" where it could, or where there is none.
    """

    need: Requirement
    version: str = ""
    place: str = ""
    error: str = ""

    def sentence(self) -> str:
        """Say what is wrong: "scipy 1.8 or later is needed, and version 1.4.1 was found in …"."""
        if self.error:
            said = tr("{name} {least} or later is needed, and {found} can't be loaded ({error}).")
        elif self.version:
            said = tr("{name} {least} or later is needed, and {found} is too old.")
        else:
            said = tr("{name} {least} or later is needed, and is not installed.")
        what = tr("version {version}").format(version=self.version)
        what = what if self.version else tr("what was found")
        return said.format(
            name=self.need.name,
            least=written(self.need.least),
            found=tr("{what} in {place}").format(what=what, place=self.place),
            error=self.error,
        )


def shortcomings(*, whole: bool = True) -> list[Shortcoming]:
    """Return the requirements that are not met, in the order in which they need each other.

    Parameters
    ----------
    whole : bool
        Whether all parts are loaded, to see whether they can be: it takes 0.1 s.
    """
    found: list[Shortcoming] = []
    for need in REQUIREMENTS:
        wrong = _shortcoming(need, whole)
        # Where NumPy can't be loaded, neither can the others, and that says nothing of them.
        if wrong is not None and not (found and wrong.error):
            found.append(wrong)
    return found


def _shortcoming(need: Requirement, whole: bool) -> Shortcoming | None:
    """Load a package as the plugin does, and look at its version first; all parts on demand."""
    try:
        stands = find_spec(need.name)
    except (ImportError, ValueError):
        stands = None
    if stands is None:
        return Shortcoming(need)
    place = str(Path(stands.origin).parent) if stands.origin else ""
    version = ""
    try:
        loaded = importlib.import_module(need.name)
        known = str(getattr(loaded, "__version__", ""))
        version = known if numbers(known) else _installed_version(need.name, place)
        number = numbers(version)
        if number and number < need.least:
            return Shortcoming(need, version, place)
        for part in need.parts if whole else ():
            importlib.import_module(part)
    # A package that was built for another NumPy, say, raises whatever it likes.
    except Exception as error:
        version = version or _installed_version(need.name, place)
        return Shortcoming(need, version, place, _brief(error))
    return None


def _brief(error: Exception) -> str:
    """Return the first line of an error, which NumPy's run to pages."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0] if lines else type(error).__name__


def _installed_version(name: str, place: str) -> str:
    """Return the version that pip or the system wrote down for the copy in a folder, "" if none."""
    from importlib import metadata  # loads what reads e-mails, and is rarely needed

    try:
        written_down = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return ""
    is_this_copy = Path(str(written_down.locate_file(name))) == Path(place)
    return written_down.version if is_this_copy else ""


def numbers(version: str) -> tuple[int, int] | None:
    """Return the first two numbers of a version, None where it begins otherwise.

    Debian's Shapely calls itself "0+unknown".
    """
    found = re.match(r"(\d+)\.(\d+)", version)
    return (int(found[1]), int(found[2])) if found else None


def written(version: tuple[int, int]) -> str:
    """Return a version as people write it."""
    return f"{version[0]}.{version[1]}"


def in_short(found: list[Shortcoming]) -> str:
    """Say what is missing or too old, and no more."""
    return " ".join(each.sentence() for each in found)


def what_to_do(found: list[Shortcoming]) -> str:
    """Say all of it, for this system."""
    return explain(found, advice(found, this_system()))


def explain(found: list[Shortcoming], advice: str) -> str:
    """Say what is missing or too old, and what to do, in whole sentences."""
    said = [tr("Territory Planner can't work yet:"), in_short(found), advice]
    return " ".join([*said, tr("Then start QGIS again.")])


@dataclass(frozen=True)
class System:
    """What tells how Python packages get into this QGIS.

    Attributes
    ----------
    platform : str
        See `sys.platform`.
    prefix : str
        Where Python stands.
    environment : mapping
    release : mapping
        What ``/etc/os-release`` says of the Linux distribution.
    user_site : str
        Where packages stand that a user installed with pip.
    """

    platform: str
    prefix: str
    environment: Mapping[str, str]
    release: Mapping[str, str]
    user_site: str

    @property
    def is_conda(self) -> bool:
        """Whether QGIS came with conda."""
        return (Path(self.prefix) / "conda-meta").is_dir()

    @property
    def family(self) -> set[str]:
        """The Linux distribution and those that it derives from: {"ubuntu", "debian"}."""
        return {self.release.get("ID", ""), *self.release.get("ID_LIKE", "").split()} - {""}


def this_system() -> System:
    """Return what is known of the system that QGIS runs on."""
    return System(
        sys.platform, sys.prefix, os.environ, _os_release(), str(site.getusersitepackages())
    )


def _os_release(file: Path = Path("/etc/os-release")) -> dict[str, str]:
    if not file.is_file():
        return {}
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    pairs = (line.partition("=") for line in lines if "=" in line)
    return {key.strip(): value.strip().strip("\"'") for key, _, value in pairs}


def advice(found: list[Shortcoming], system: System) -> str:
    """Say what to do about shortcomings on a system: commands that can be copied."""
    own = [each for each in found if Path(system.user_site) in Path(each.place).parents]
    if own:
        unwanted = " ".join(each.need.name for each in own)
        return tr("That copy is your own and hides the system's. Take it away: {command}.").format(
            command=f"python3 -m pip uninstall {unwanted}"
        )
    names = [each.need.name for each in found]
    wanted = " ".join(f'"{each.need.name}>={written(each.need.least)}"' for each in found)
    for applies, say in (
        (system.is_conda, _by_conda),
        (system.platform.startswith("win"), _on_windows),
        (system.platform == "darwin", _on_mac),
        ("FLATPAK_ID" in system.environment, _in_flatpak),
    ):
        if applies:
            return say(names, wanted, system)
    return _on_linux(names, wanted, system) + _if_it_stays_old(found)


def _by_conda(names: list[str], wanted: str, system: System) -> str:
    return tr("In a terminal: {command}.").format(
        command=f'conda install -p "{system.prefix}" -c conda-forge {wanted}'
    )


def _on_windows(names: list[str], wanted: str, system: System) -> str:
    return tr(
        "Close QGIS, open “OSGeo4W Setup” from the start menu, choose “Advanced Install”, and "
        "install or update {packages}. Without it, open “OSGeo4W Shell” and type: {command}."
    ).format(
        packages=", ".join(f"python3-{name}" for name in names),
        command=f"python3 -m pip install --user --upgrade {wanted}",
    )


def _on_mac(names: list[str], wanted: str, system: System) -> str:
    return tr(
        "QGIS from qgis.org brings all of them: install the present version. Or in a terminal: "
        "{command}."
    ).format(command=f'"{system.prefix}/bin/python3" -m pip install --user --upgrade {wanted}')


def _in_flatpak(names: list[str], wanted: str, system: System) -> str:
    application = system.environment["FLATPAK_ID"]
    return tr("In a terminal: {command}.").format(
        command=f"flatpak run --devel --command=pip3 {application} install --user {wanted}"
    )


def _on_linux(names: list[str], wanted: str, system: System) -> str:
    listed = " ".join(f"python3-{name}" for name in names)
    commands = {
        "debian": f"sudo apt-get update && sudo apt-get install {listed}",
        "fedora": f"sudo dnf install {listed}",
        "rhel": f"sudo dnf install {listed}",
        "suse": f"sudo zypper install {listed}",
        "arch": "sudo pacman -Syu " + " ".join(f"python-{name}" for name in names),
    }
    for family, command in commands.items():
        if any(family in each for each in system.family):
            return tr("In a terminal: {command}.").format(command=command)
    return tr("Install {packages} from your distribution, or in a terminal: {command}.").format(
        packages=listed, command=f"python3 -m pip install --user --upgrade {wanted}"
    )


def _if_it_stays_old(found: list[Shortcoming]) -> str:
    """Say what to do where the distribution itself has no later version."""
    if not any(each.version and not each.error for each in found):
        return ""
    return " " + tr(
        "If that changes nothing, this release of the system is too old: Debian 12, Ubuntu 22.04 "
        "and Fedora 36 are the first that do."
    )
