"""What was said gets out as it is said, also where standard output is a pipe or a file.

`qgis_process` prints through the C library, which holds back text for pipes in blocks of some
kilobytes, so that a log stays empty for minutes.
"""

from __future__ import annotations

import ctypes
import sys
from functools import lru_cache


def flush() -> None:
    """Have the C library hand on what it holds back; where it can't be found, nothing happens."""
    library = _library()
    if library is not None:
        library.fflush(None)


@lru_cache(maxsize=1)
def _library() -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
    except (OSError, TypeError):
        return None
