"""Writing that is killed between two steps, in a process of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

KILLED = 9


def steps_of(work: Callable[[], None], modules: tuple[str, ...], kill_at: int = -1) -> int:
    """Do some work in a copy of this process; return at how many steps it could be killed.

    A step is a call of anything built in (of the system, of GDAL) from one of the modules. At the
    step of the number `kill_at` the copy ends at once, as if it were killed; -1 is returned then.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        count = 0

        def look(frame, event, _argument):
            nonlocal count
            if event == "c_call" and os.path.basename(frame.f_code.co_filename)[:-3] in modules:
                if count == kill_at:
                    os._exit(KILLED)
                count += 1

        code = 1
        try:
            sys.setprofile(look)
            work()
            sys.setprofile(None)
            os.write(writing, str(count).encode())
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code == KILLED:
        return -1
    if code != 0:
        raise RuntimeError(f"the copy ended with {code}")
    return int(said)
