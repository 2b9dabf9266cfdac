"""What QGIS runs itself (``--code``): tells a story, step by step, and ends QGIS after it."""

from __future__ import annotations

import os
import subprocess
import sys
import traceback
from contextlib import suppress
from types import TracebackType

from qgis.PyQt.QtCore import QTimer

# After all others: the plugin is the one that is installed, not the one of the checkout.
sys.path.append(os.environ["TERRITORY_ROOT"])

from scripts.screenshots.stage import HOME, Stage, Story, Wait, opened

LOOK_MS, PATIENCE_MS = 50, 90_000


def told() -> Story:
    """Tell the story that was asked for."""
    yield from opened()
    # The stories use the plugin, which is only there now.
    from scripts.screenshots.stories import STORIES

    yield from STORIES[os.environ["TERRITORY_STORY"]](Stage())


def advance(story: Story) -> None:
    """Go on with a story, wait for what it asks for; end QGIS when it is over."""
    try:
        wait = next(story)
    except StopIteration:
        end(0)
    except BaseException:
        fail(traceback.format_exc())
    else:
        follow(story, wait)


def follow(story: Story, wait: Wait, looks: int = 0) -> None:
    """Come back after some time, or when a condition holds."""
    if isinstance(wait, int):
        QTimer.singleShot(wait, lambda: advance(story))
        return
    try:
        came_about = wait()
    except BaseException:
        fail(traceback.format_exc())
    if came_about:
        advance(story)
    elif looks > PATIENCE_MS / LOOK_MS:
        fail(f"What is waited for did not come about: {where(story)}")
    else:
        QTimer.singleShot(LOOK_MS, lambda: follow(story, wait, looks + 1))


def where(story: Story) -> str:
    """Return how far a story is, line by line from the outermost."""
    lines = []
    while story is not None:
        code = story.gi_frame.f_code
        lines.append(f"{code.co_name}, line {story.gi_frame.f_lineno}")
        story = story.gi_yieldfrom
    return "; ".join(lines)


def on_error(kind: type, error: BaseException, trace: TracebackType) -> None:
    """Stop at the first error in the plugin or a story: a user would see it, too."""
    fail("".join(traceback.format_exception(kind, error, trace)))


def fail(why: str) -> None:
    """Leave a note for the runner and a picture of how it was, and leave."""
    (HOME / "failed.txt").write_text(why, encoding="utf-8")
    subprocess.run(["import", "-window", "root", str(HOME / "failed.png")], check=False)
    end(1)


def end(code: int) -> None:
    """Leave QGIS at once, with nothing asked and nothing saved, once the story has tidied up."""
    with suppress(ValueError):  # it is just at work
        TALE.close()
    os._exit(code)


sys.excepthook = on_error
TALE = told()
advance(TALE)
