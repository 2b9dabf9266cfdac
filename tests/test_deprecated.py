"""Nothing is called that QGIS has given up between 3.22 and 3.44: a scan of the source.

The names are those that the headers of QGIS 3.44 mark as deprecated since 3.22 or later, of the
classes that the plugin uses. What differs between versions stands in `layers/compat.py` alone,
each way behind a question for what there is, so that file is left out.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis import core, gui
from qgis.core import Qgis
from qgis.gui import QgsMapLayerComboBox

from territory_planner.layers.compat import any_layer

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "territory_planner"
NEIGHBOURS = ("benchmarks", "scripts", "services")
"""What runs in QGIS too; of tests a warning tells, where they run."""

SWITCHED = PACKAGE / "layers" / "compat.py"

DEPRECATED = {
    "QgisInterface": "actionZoomToLayer openURL setGpsPanelConnection",
    "QgsAbstractVectorLayerLabeling": "toSld writeTextSymbolizer",
    "QgsApplication": "qgisAuthDatabaseFilePath settingsRegistryCore",
    "QgsCategorizedSymbolRenderer": "skipRender symbolForValue",
    "QgsCoordinateReferenceSystem": (
        "clearRecentCoordinateReferenceSystems pushRecentCoordinateReferenceSystem "
        "recentCoordinateReferenceSystems removeRecentCoordinateReferenceSystem"
    ),
    "QgsCoordinateTransform": (
        "destinationDatumTransformId setDestinationDatumTransformId setSourceDatumTransformId "
        "sourceDatumTransformId"
    ),
    "QgsCoordinateTransformContext": (
        "addSourceDestinationDatumTransform calculateDatumTransforms "
        "removeSourceDestinationDatumTransform sourceDestinationDatumTransforms"
    ),
    "QgsExpression": "createFieldEqualityExpression quotedValue",
    "QgsFeatureRenderer": "toSld",
    "QgsFeatureRequest": "connectionTimeout setConnectionTimeout",
    "QgsField": "setSubType setType",
    "QgsFields": "iconForFieldType",
    "QgsGeometry": (
        "addPart avoidIntersections createPolygonFromQPolygonF createPolylineFromQPolygonF"
    ),
    "QgsLayoutItem": "numberExportLayers",
    "QgsLayoutItemLabel": "font fontColor setFont setFontColor",
    "QgsLayoutTable": (
        "contentFont contentFontColor headerFont headerFontColor setContentFont "
        "setContentFontColor setHeaderFont setHeaderFontColor"
    ),
    "QgsLineString": "calculateBoundingBox3d",
    "QgsMapLayer": (
        "abstract attribution attributionUrl dataUrl dataUrlFormat exportSldStyle "
        "exportSldStyleV2 hasAutoRefreshEnabled keywordList legendUrl legendUrlFormat "
        "metadataUrl metadataUrlFormat metadataUrlType saveDefaultStyle setAbstract "
        "setAttribution setAttributionUrl setAutoRefreshEnabled setDataUrl setDataUrlFormat "
        "setKeywordList setLegendUrl setLegendUrlFormat setMetadataUrl setMetadataUrlFormat "
        "setMetadataUrlType setShortName setTitle shortName title"
    ),
    "QgsMapLayerProxyModel": "layerWhitelist setLayerWhitelist",
    "QgsMapSettings": "customRenderFlags setCustomRenderFlags",
    "QgsPalLayerSettings": "calculateLabelSize",
    "QgsProcessingAlgorithm": "helpString parameterAsFields",
    "QgsProcessingParameters": "parameterAsFields",
    "QgsProcessingUtils": "combineLayerExtents loadMapLayerFromString",
    "QgsProject": (
        "autoTransaction evaluateDefaultValues mapScales mapScalesChanged "
        "oldProjectVersionWarning setAutoTransaction setEvaluateDefaultValues setMapScales "
        "setTrustLayerMetadata setUseProjectScales trustLayerMetadata useProjectScales"
    ),
    "QgsRectangle": "setMinimal",
    "QgsRenderContext": (
        "addSymbolLayerClipPath clearCustomRenderingFlag customRenderingFlags "
        "disabledSymbolLayers forceVectorOutput setCustomRenderingFlag "
        "setDisabledSymbolLayers setForceVectorOutput setUseAdvancedEffects "
        "symbolLayerClipPaths useAdvancedEffects"
    ),
    "QgsSymbol": "bigSymbolPreviewImage layer setLayer toSld",
    "QgsSymbolLayer": "toSld writeSldMarker",
    "QgsTextRenderer": "drawPart",
    "QgsVectorDataProvider": "convertValue palAttributeIndexNames",
    "QgsVectorFileWriter": "writeAsVectorFormat",
    "QgsVectorLayer": "drawVertexMarker writeSld",
    "QgsVectorLayerJoinInfo": "joinFieldNamesBlackList setJoinFieldNamesBlackList",
}
"""Methods, by the class that they are deprecated in; its children's, too."""

OWNERS = {
    name: [owner for owner, names in DEPRECATED.items() if name in names.split()]
    for name in " ".join(DEPRECATED.values()).split()
}

OF_OTHERS = frozenset({"font", "layer", "setFont", "setLayer", "setTitle", "setType", "title"})
"""Names that much else has as well: a fault only where the class is known."""

CONSTRUCTORS = {"QgsField": range(2, 9), "QgsCoordinateTransform": range(1, 3)}
"""Classes, and with how many arguments they are no longer to be made."""


def called(node: ast.expr) -> str:
    """Return "a.b.c" of names joined by dots, "" for anything else."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return ".".join([node.id, *names]) if isinstance(node, ast.Name) else ""


def classes(note: ast.expr | None) -> set[str]:
    """Return the names of QGIS's classes in an annotation."""
    names = ast.walk(note) if note is not None else ()
    return {each.id for each in names if isinstance(each, ast.Name) and each.id.startswith("Qgs")}


def made(scope: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield what is named in a scope with what it is: a class that it is of, or a longer name."""
    for node in ast.walk(scope):
        if isinstance(node, ast.arg):
            yield from ((node.arg, name) for name in classes(node.annotation))
        if isinstance(node, ast.AnnAssign):
            yield from ((called(node.target), name) for name in classes(node.annotation))
        if not isinstance(node, ast.Assign):
            continue
        target, value = node.targets[0], node.value
        pairs = [(target, value)]
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            pairs = list(zip(target.elts, value.elts))
        for each, what in pairs:
            name = called(what.func if isinstance(what, ast.Call) else what)
            if name.startswith("Qg"):
                yield called(each), name


def is_of(name: str, owner: str) -> bool:
    """Tell whether a class is another one, or its child."""
    found = [getattr(core, each, getattr(gui, each, None)) for each in (name, owner)]
    return name == owner or (all(isinstance(e, type) for e in found) and issubclass(*found))


def faults(text: str) -> list[str]:
    """Return what a source text calls that is deprecated, with its line."""
    tree = ast.parse(text)
    found = set()
    every = list(ast.walk(tree))
    for scope in [tree, *(node for node in every if isinstance(node, ast.FunctionDef))]:
        known: dict[str, set[str]] = {}
        for name, what in made(scope):
            known.setdefault(name, set()).add(what)
        for node in ast.walk(scope):
            found |= {(node.lineno, why) for why in _faults(node, known, scope is tree)}
    return [f"{line} {why}" for line, why in sorted(found)]


def _faults(node: ast.AST, known: dict[str, set[str]], whole: bool) -> Iterator[str]:
    if isinstance(node, ast.Attribute) and node.attr in OWNERS:
        told = {called(node.value)} | known.get(called(node.value), set())
        told = {name for name in told if name.startswith("Qgs")}
        if node.attr in OF_OTHERS and (whole or not told):
            return
        if not told or any(is_of(name, owner) for name in told for owner in OWNERS[node.attr]):
            yield node.attr
    if isinstance(node, ast.Call) and called(node.func) == "QgsVectorFileWriter":
        yield "QgsVectorFileWriter()"
    if isinstance(node, ast.Call):
        given = len(node.args) + len(node.keywords)
        if given in CONSTRUCTORS.get(called(node.func), ()):
            yield f"{called(node.func)}()"
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        # QGIS's enums are scoped by now: on Qt 5, two of them joined are a plain number.
        sides = [_spelt(called(side), known) for side in (node.left, node.right)]
        if all(side.startswith("Qg") and side.count(".") > 1 for side in sides):
            yield " | ".join(sides)


def _spelt(name: str, known: dict[str, set[str]]) -> str:
    """Return a name with what its first part stands for."""
    first, dot, rest = name.partition(".")
    return next(iter(known.get(first, {first}))) + dot + rest


def test_nothing_deprecated_is_called():
    folders = (PACKAGE, *(ROOT / name for name in NEIGHBOURS))
    files = [file for each in folders for file in sorted(each.rglob("*.py")) if file != SWITCHED]
    assert len(files) > 400
    told = {str(file.relative_to(ROOT)): faults(file.read_text(encoding="utf-8")) for file in files}
    assert {file: found for file, found in told.items() if found} == {}


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 34000, reason="warnings are errors from 3.40 on")
def test_what_is_deprecated_ends_a_test():
    with pytest.raises(DeprecationWarning):
        warnings.warn("deprecated", DeprecationWarning, stacklevel=1)


def test_types_of_fields_are_named_in_one_place():
    named = [
        str(file.relative_to(PACKAGE))
        for file in sorted(PACKAGE.rglob("*.py"))
        if file != SWITCHED and "QVariant." in file.read_text(encoding="utf-8")
    ]
    assert named == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("box = QgsRectangle()\nbox.setMinimal()", ["2 setMinimal"]),
        ("def f(box):\n    box.setMinimal()", ["2 setMinimal"]),
        ("def f(layer: QgsVectorLayer | None):\n    layer.setTitle('a')", ["2 setTitle"]),
        ("def f(box: QGroupBox):\n    box.setTitle('a')", []),
        ("def f(algorithm):\n    algorithm.parameterAsFields()", ["2 parameterAsFields"]),
        ("QgsField('a', QVariant.Int)", ["1 QgsField()"]),
        ("QgsField(field)", []),
        ("QgsCoordinateTransform(a, b)", ["1 QgsCoordinateTransform()"]),
        ("QgsCoordinateTransform(a, b, project)", []),
        ("QgsVectorFileWriter.writeAsVectorFormat(a)", ["1 writeAsVectorFormat"]),
        (
            "kinds, a = QgsMapLayerProxyModel.Filter, 1\nb = kinds.LineLayer | kinds.PointLayer",
            ["2 QgsMapLayerProxyModel.Filter.LineLayer | QgsMapLayerProxyModel.Filter.PointLayer"],
        ),
        ("a = request.flags() | QgsFeatureRequest.Flag.NoGeometry", []),
        ("a = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop", []),
    ],
)
def test_what_is_deprecated_is_found(text, found):
    assert faults(text) == found


def test_a_box_offers_layers_of_any_of_several_kinds(qgis_app, qgis_new_project):
    for kind in ("Point", "LineString", "Polygon", "NoGeometry"):
        layer = core.QgsVectorLayer(f"{kind}?crs=EPSG:25832", kind, "memory")
        core.QgsProject.instance().addMapLayer(layer)
    box, kinds = QgsMapLayerComboBox(), core.QgsMapLayerProxyModel.Filter
    box.setFilters(any_layer(kinds.LineLayer, kinds.NoGeometry))
    assert {box.itemText(row) for row in range(box.count())} == {"LineString", "NoGeometry"}
    box.setFilters(any_layer(kinds.PointLayer))
    assert [box.itemText(row) for row in range(box.count())] == ["Point"]
