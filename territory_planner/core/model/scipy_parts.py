"""What the core uses of SciPy, each part loaded as it is first called.

Loading all of them takes a sixth of what the plugin's own load takes, and many a run needs none.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


class _Part:
    """A function or a class of SciPy, to be called."""

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    def __call__(self, *given: Any, **named: Any) -> Any:
        """Call it."""
        return self.loaded()(*given, **named)

    def loaded(self) -> Any:
        """Return it as SciPy has it, loaded.

        Raises
        ------
        ImportError
            Where SciPy is damaged, whatever it raises itself: what was built for another NumPy
            raises many things.
        """
        try:
            module = import_module(self._module)
        except Exception as error:
            raise ImportError(str(error), name=self._module) from error
        return getattr(module, self._name)


OptimizeResult: Any = _Part("scipy.optimize", "OptimizeResult")
linear_sum_assignment: Any = _Part("scipy.optimize", "linear_sum_assignment")
linprog: Any = _Part("scipy.optimize", "linprog")
minimize: Any = _Part("scipy.optimize", "minimize")
nnls: Any = _Part("scipy.optimize", "nnls")
block_diag: Any = _Part("scipy.sparse", "block_diag")
bmat: Any = _Part("scipy.sparse", "bmat")
coo_matrix: Any = _Part("scipy.sparse", "coo_matrix")
csc_matrix: Any = _Part("scipy.sparse", "csc_matrix")
csr_matrix: Any = _Part("scipy.sparse", "csr_matrix")
diags: Any = _Part("scipy.sparse", "diags")
hstack: Any = _Part("scipy.sparse", "hstack")
identity: Any = _Part("scipy.sparse", "identity")
vstack: Any = _Part("scipy.sparse", "vstack")
breadth_first_order: Any = _Part("scipy.sparse.csgraph", "breadth_first_order")
connected_components: Any = _Part("scipy.sparse.csgraph", "connected_components")
dijkstra: Any = _Part("scipy.sparse.csgraph", "dijkstra")
minimum_spanning_tree: Any = _Part("scipy.sparse.csgraph", "minimum_spanning_tree")
splu: Any = _Part("scipy.sparse.linalg", "splu")
ConvexHull: Any = _Part("scipy.spatial", "ConvexHull")
Voronoi: Any = _Part("scipy.spatial", "Voronoi")
cKDTree: Any = _Part("scipy.spatial", "cKDTree")  # noqa: N816 - as SciPy calls it
cdist: Any = _Part("scipy.spatial.distance", "cdist")
logsumexp: Any = _Part("scipy.special", "logsumexp")
