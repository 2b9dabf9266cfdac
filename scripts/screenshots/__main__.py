"""Run a scripted session in QGIS on a screen of its own, and save pictures of it.

The screen is Xvfb's, the mouse xdotool's: what the pictures show is what a user would see.
Pictures for the guide go to ``docs/images/``, all others to ``build/screenshots/``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from scripts.package import PLUGINS, ROOT, assemble
from scripts.screenshots.moving import put_together

WORK = ROOT / "build" / "screenshots"
GUIDE = ROOT / "docs" / "images"
SESSION = Path(__file__).with_name("in_qgis.py")
TOOLS = ("Xvfb", "openbox", "xdotool", "import", "mogrify")
SAMPLE = "territory_planner/sample/southeast.qgz"
LONGEST = 600
"""Seconds that a session may take."""
SETTINGS = """\
[PythonPlugins]
territory_planner=true
processing=true

[qgis]
showTips322=false
showTips340=false
showTips344=false
checkVersion=false

[UI]
UITheme={theme}

[locale]
overrideFlag={translated}
userLocale={language}
globalLocale={language}

[app]
minTaskLengthForSystemNotification=3600
projections\\promptWhenNoCrs=false
"""


@dataclass(frozen=True)
class Session:
    """One run of QGIS: how large the screen is, which theme, what is done, on which project.

    What is `moving` has that name in the guide's pictures.
    """

    name: str
    width: int
    height: int
    theme: str = "default"
    story: str = "tour"
    for_guide: bool = False
    scale: float = 1.0
    project: str = "demo/territories.qgz"
    moving: str = ""
    language: str = "en_US"

    @property
    def pictures(self) -> Path:
        """Where its pictures go."""
        return GUIDE if self.for_guide else WORK / self.name


SESSIONS = (
    Session("guide", 1280, 800, for_guide=True),
    Session("dialogs", 1280, 800, story="dialogs", for_guide=True, project=SAMPLE),
    Session("wide", 1920, 1080),
    Session("dark", 1280, 800, theme="Night Mapping"),
    Session("wide-dark", 1920, 1080, theme="Night Mapping"),
    Session("scaled", 1920, 1200, scale=1.5),
    Session("narrow", 1280, 800, story="first look"),
    Session("long-names", 1280, 800, story="long names"),
    Session("many", 1920, 1080, story="many"),
    Session("tools", 1280, 800, story="tools"),
    Session("table", 1280, 800, story="table"),
    Session("gaps", 1280, 800, story="gaps"),
    Session("survival", 1280, 800, story="survival"),
    Session("projects", 1280, 800, story="projects"),
    Session("formats", 1280, 800, story="formats"),
    Session("postgis", 1280, 800, story="postgis"),
    Session("centers", 1280, 800, story="centers"),
    Session("decisions", 1280, 800, story="decisions"),
    Session("company", 1280, 800, story="company", project=SAMPLE),
    Session(
        "moving",
        1180,
        720,
        story="realignment",
        project=SAMPLE,
        moving="realignment",
    ),
    *(
        Session(f"languages-{each}", 1280, 1000, story="languages", project=SAMPLE, language=each)
        for each in ("de", "fr", "es", "pt_BR")
    ),
    Session("many-narrow", 1280, 800, theme="Night Mapping", story="many"),
)


def run(session: Session, display: int) -> None:
    """Run one session; a sentence and an exit code when it fails."""
    home = WORK / session.name
    shutil.rmtree(home, ignore_errors=True)
    profile = home / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    session.pictures.mkdir(parents=True, exist_ok=True)
    told = SETTINGS.format(
        theme=session.theme,
        language=session.language,
        translated=str(session.language != Session.language).lower(),
    )
    (profile / "QGIS3.ini").write_text(told, encoding="utf-8")
    project = ROOT / session.project
    if not project.exists():
        sys.exit(f"There is no {session.project}: `make demo` makes it.")
    for file in project.parent.glob(f"{project.stem}.*"):
        shutil.copy(file, home)
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "DISPLAY": f":{display}",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(runtime),
        "QGIS_PLUGINPATH": str(PLUGINS),
        "TERRITORY_ROOT": str(ROOT),
        "TERRITORY_HOME": str(home),
        "TERRITORY_PICTURES": str(session.pictures),
        "TERRITORY_STORY": session.story,
        "QT_SCALE_FACTOR": f"{session.scale:g}",
    }
    command = [
        shutil.which("qgis.bin") or "qgis",
        *("--noversioncheck", "--nologo", "--profiles-path", str(home)),
        *("--code", str(SESSION), str(home / project.name)),
    ]
    screen = f"{session.width}x{session.height}x24"
    server = subprocess.Popen(["Xvfb", f":{display}", "-screen", "0", screen, "-nolisten", "tcp"])
    manager = None
    try:
        await_display(display)
        manager = subprocess.Popen(
            ["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        with (home / "qgis.log").open("w") as log:
            done = subprocess.run(
                command, env=environment, stdout=log, stderr=log, timeout=LONGEST, check=False
            )
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait()
    failure = home / "failed.txt"
    if failure.exists() or done.returncode:
        told = failure.read_text(encoding="utf-8") if failure.exists() else ""
        sys.exit(f"Session {session.name} failed ({done.returncode}), see {home}/qgis.log\n{told}")


def main() -> None:
    """Run all sessions, or those named on the command line."""
    named = [session.name for session in SESSIONS]
    wanted = sys.argv[1:] or named
    unknown = [name for name in wanted if name not in named]
    if unknown:
        sys.exit(f"No session is called {', '.join(unknown)}; there are: {', '.join(named)}.")
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        sys.exit(f"Missing: {', '.join(missing)}; `scripts/setup.sh screenshots` installs them.")
    assemble()
    for session in SESSIONS:
        if session.name in wanted:
            print(f"{session.name}: {session.width} × {session.height}…", flush=True)
            began = time.time()
            run(session, free_display())
            made = [each for each in session.pictures.glob("*.png") if each.stat().st_mtime > began]
            for picture in made:
                subprocess.run(["mogrify", "-strip", "-colors", "255", str(picture)], check=True)
            if session.moving:
                put_together(WORK / session.name / "frames", GUIDE / f"{session.moving}.gif")
            print(f"  {session.pictures.relative_to(ROOT)}/", flush=True)


def await_display(display: int) -> None:
    """Wait until the X server takes connections."""
    for _ in range(100):
        if Path(f"/tmp/.X11-unix/X{display}").exists():
            return
        time.sleep(0.1)
    sys.exit("Xvfb did not start.")


def free_display() -> int:
    """Return the number of a display that nobody uses."""
    return next(number for number in range(90, 200) if not Path(f"/tmp/.X{number}-lock").exists())


if __name__ == "__main__":
    main()
