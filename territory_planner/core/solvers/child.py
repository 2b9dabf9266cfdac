"""Work in a child process, which a cancel ends at once: for calls that can't be interrupted.

``scipy.optimize.milp`` and its like answer to nobody until they are done, and some hold the
interpreter's lock for as long, so that QGIS's window freezes. What can take longer than 0.2 s
of that kind is written as a function of the core that takes and returns named values, and run by

``in_child(task, {"name": value, …}, progress) -> {"name": value, …}``

`task` is any function on the top level of a module of `core`; values are numpy arrays and what
JSON knows (see `child_message`). It may take ``progress``: shares and sentences that it reports
there reach the caller's, so that a whole job can run in a child. Errors of the core are raised
here as they were there. A task stops by nodes, steps or sizes, never by the clock: then it gives
the same in any process, and plans stay reproducible. Texts of the child are not translated: a
task returns facts, and its caller says them.

Starting a child takes some 0.4 s: run small things in place (``worth=False``). Children are
independent of each other: several threads may each have one at work. `in_children` has several at
work for one caller, on all cores (and `cluster.on_cluster` on other machines).

Where no Python can be started (see `child_python`), the task runs in this process, and the log
says so once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Callable

from ..model.progress import SILENT, Progress, share_of
from .child_main import call, task_name
from .child_message import HEAD, Values, pack, unpack


def in_child(
    task: Callable[..., Values],
    arguments: Mapping[str, Any],
    progress: Progress = SILENT,
    *,
    worth: bool = True,
) -> Values:
    """Run a function of the core in a child process of its own, and wait for it.

    Parameters
    ----------
    task : function on the top level of a module of `core`
        Called with the arguments by name, and with ``progress`` if it takes that.
    arguments : mapping of str to arrays and what JSON knows
    progress : Progress
        Asked for a cancel every `POLL` seconds, which ends the child at once.
    worth : bool
        False: run it in this process, since it will take no time.

    Returns
    -------
    dict of str to arrays and what JSON knows

    Raises
    ------
    Cancelled
        When the user wants to stop.
    TerritoryError
        What the task raises; or when the child was ended by somebody else, or for want of memory.
    """
    request = pack({**arguments, "__task__": task_name(task)})
    if worth:
        from .child_talk import answer  # loads asyncio, which most runs need not

        found = answer(request, progress)
        if found is not None:
            return found
    progress.check()
    # as the child would get and give it: lists for tuples, Python's numbers for numpy's
    given = unpack(request[HEAD:])
    del given["__task__"]
    return unpack(pack(call(task, given, progress))[HEAD:])


def in_children(
    task: Callable[..., Values],
    shared: Mapping[str, Any],
    each: Sequence[Mapping[str, Any]],
    progress: Progress = SILENT,
    *,
    workers: int = 0,
) -> list[Values]:
    """Run a function of the core once for each of several arguments, in children at once.

    What is found does not depend on how many are at work. A child that is ended by somebody else
    is begun again.

    Parameters
    ----------
    shared : mapping of str to arrays and what JSON knows
        Arguments of all.
    each : sequence of mappings
        Further ones of each.
    workers : int
        How many children are at work at most; 0: one for each core.

    Returns
    -------
    list of dict
        In the order of `each`.

    Raises
    ------
    Cancelled, TerritoryError
        See `in_child`; the others are ended then.
    """
    from .child_talk import answers  # see `in_child`

    found = answers(task_name(task), shared, each, progress, workers)
    if found is not None:
        return found
    done = [0.0] * len(each)
    return [
        in_child(task, {**shared, **own}, share_of(progress, done, at), worth=False)
        for at, own in enumerate(each)
    ]
