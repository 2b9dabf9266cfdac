import numpy as np
import pytest
from scipy.spatial import Delaunay

from territory_planner.core.geometry.colour import PALETTE, colour_territories, territory_borders
from territory_planner.core.model.graph import graph_from_edges

# Machado, Oliveira, Fernandes 2009, severity 1; on linear RGB.
VISION = {
    "common": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


@pytest.fixture
def scattered():
    """A planar graph of 400 units in 60 territories, some in several parts."""
    rng = np.random.default_rng(5)
    points = rng.random((400, 2))
    corners = Delaunay(points).simplices
    sides = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    graph = graph_from_edges(400, sides[:, 0], sides[:, 1], np.ones(len(sides)))
    centers = rng.random((60, 2))
    plan = np.linalg.norm(points[:, None] - centers[None], axis=2).argmin(axis=1)
    plan[rng.integers(0, 400, 10)] = rng.integers(0, 60, 10)
    plan[:5] = -1
    return graph, plan


def clashes(graph, plan, colour):
    first, second, _ = territory_borders(graph, plan, len(colour)).edges()
    return int((colour[first] == colour[second]).sum())


def linear(palette):
    rgb = np.array([[int(hue[i : i + 2], 16) / 255 for i in (1, 3, 5)] for hue in palette])
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def oklab(rgb):
    to_cone = [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
    to_lab = [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
    return np.cbrt(rgb @ np.transpose(to_cone)) @ np.transpose(to_lab)


def test_neighbouring_territories_never_share_a_colour(scattered):
    graph, plan = scattered
    colour = colour_territories(graph, plan, 60)
    assert clashes(graph, plan, colour) == 0
    assert 0 <= colour.min() <= colour.max() < len(PALETTE)


def test_six_colours_do_for_a_plain_map(scattered):
    graph, plan = scattered
    colour = colour_territories(graph, plan, 60, colours=6)
    assert clashes(graph, plan, colour) == 0
    assert colour.max() < 6


def test_colours_are_used_about_equally_often(scattered):
    graph, plan = scattered
    count = np.bincount(colour_territories(graph, plan, 60), minlength=len(PALETTE))
    assert count.min() >= 3


def test_a_small_edit_leaves_almost_all_colours_as_they_were(scattered):
    graph, plan = scattered
    before = colour_territories(graph, plan, 60)
    assert (colour_territories(graph, plan, 60, previous=before) == before).all()
    edited = plan.copy()
    edited[graph.neighbours(40)] = plan[40]
    after = colour_territories(graph, edited, 60, previous=before)
    assert clashes(graph, edited, after) == 0
    assert (after != before).sum() <= 2


def test_new_territories_and_wrong_old_colours_are_coloured_afresh(scattered):
    graph, plan = scattered
    old = np.zeros(50, dtype=int)
    old[7] = 99
    colour = colour_territories(graph, plan, 60, previous=old)
    assert clashes(graph, plan, colour) == 0
    assert colour.max() < len(PALETTE)


def test_who_comes_has_a_colour_that_nobody_on_the_map_has():
    k = len(PALETTE)
    graph = graph_from_edges(k + 1, np.arange(k), np.arange(1, k + 1))
    before = np.arange(k + 1)
    gone = 6
    assignment = np.where(before == gone, gone - 1, before)
    colour = colour_territories(graph, assignment, k + 1, previous=np.arange(k))
    assert colour[:k].tolist() == list(range(k))
    assert colour[k] == gone


def test_more_colours_are_used_where_all_are_taken():
    first, second = np.triu_indices(5, 1)
    graph = graph_from_edges(5, first, second)
    colour = colour_territories(graph, np.arange(5), 5, colours=3)
    assert sorted(colour.tolist()) == [0, 1, 2, 3, 4]


def test_territories_without_units_have_a_colour_too():
    graph = graph_from_edges(2, [0], [1])
    assert (colour_territories(graph, np.array([0, 2]), 4) >= 0).all()


@pytest.mark.parametrize("vision", VISION)
def test_fills_are_told_apart_with_any_colour_vision(vision):
    seen = oklab(np.clip(linear(PALETTE) @ np.transpose(VISION[vision]), 0, 1))
    apart = np.linalg.norm(seen[:, None] - seen[None], axis=2)
    assert apart[np.triu_indices(len(PALETTE), 1)].min() > 0.06


def test_black_labels_are_readable_on_every_fill():
    luminance = linear(PALETTE) @ [0.2126, 0.7152, 0.0722]
    contrast = (luminance + 0.05) / 0.05
    assert contrast.min() > 6
