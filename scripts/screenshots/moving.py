"""A moving picture made of frames that a session left: pointer and captions drawn in."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

BAR = 44
"""Height of the captions."""
ARROW = ((0, 0), (0, 17), (4, 13), (7, 20), (10, 19), (7, 12), (12, 12))
"""A pointer, as pixels from its tip: pictures of a screen come without."""
COLOURS = 160


def put_together(folder: Path, target: Path) -> None:
    """Write the frames of a folder, which `Stage.frame` left there, as one GIF."""
    command = ["convert", "-dispose", "none"]
    for name, caption, seconds, x, y in json.loads((folder / "frames.json").read_text("utf-8")):
        arrow = " ".join(f"{x + right},{y + down}" for right, down in ARROW)
        command += [
            *("(", str(folder / name), "-set", "delay", str(round(100 * seconds))),
            *("-fill", "black", "-stroke", "white", "-strokewidth", "1"),
            *("-draw", f"polygon {arrow}", "-stroke", "none"),
            *("-background", "#2d3338", "-gravity", "south", "-splice", f"0x{BAR}"),
            *("-font", "DejaVu-Sans-Bold", "-pointsize", "17", "-fill", "white"),
            *("-annotate", f"+0+{BAR // 3}", caption, ")"),
        ]
    command += ["+dither", "-colors", str(COLOURS), "-layers", "OptimizeTransparency"]
    subprocess.run([*command, "-loop", "0", str(target)], check=True)
