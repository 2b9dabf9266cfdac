"""`forecastworkload`: from dated records of any kind what each unit will carry."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime

from tests.algorithms.running import run
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")

YEARS = 4
SEASON = (10, 20, 30, 20)


def quarterly(write=lambda year, quarter: f"{year} Q{quarter}", kind="string", years=YEARS):
    """Three units that grow by 5 % a year, of sizes 1, 2 and 3."""
    rows = [
        (f"u{size}", write(2020 + year, quarter + 1), size * SEASON[quarter] * 1.05**year)
        for size in (1, 2, 3)
        for year in range(years)
        for quarter in range(4)
    ]
    return table_layer(f"unit:string when:{kind} visits:double", *rows, name="records")


def forecast(layer=None, **parameters):
    asked = {"UNIT_FIELD": "unit", "DATE_FIELD": "when", "AMOUNT_FIELD": "visits", **parameters}
    return run("forecastworkload", INPUT=layer or quarterly(), **asked)


def refusal(layer=None, **parameters) -> str:
    with pytest.raises(QgsProcessingException) as refused:
        forecast(layer, **parameters)
    return str(refused.value)


def test_each_unit_has_last_year_forecast_interval_and_change():
    ran = forecast()
    rows = ran.rows()
    assert [row["unit_id"] for row in rows] == ["u1", "u2", "u3"]
    assert rows[0]["last_year"] == pytest.approx(80 * 1.05**3)
    assert rows[0]["forecast"] == pytest.approx(80 * 1.05**4, rel=0.03)
    assert rows[0]["change_percent"] == pytest.approx(
        100 * (rows[0]["forecast"] / rows[0]["last_year"] - 1)
    )
    assert rows[0]["low"] <= rows[0]["forecast"] <= rows[0]["high"]
    assert ran.results["METHOD"] == "pooled"
    assert ran.results["WAPE"] < ran.results["LAST_YEAR_WAPE"]
    assert ran.results["TOTAL"] == pytest.approx(sum(row["forecast"] for row in rows))


def test_the_log_says_how_the_forecast_did_on_the_past():
    said = forecast().info
    assert "Records are summed by quarter." in said
    assert "3 units, 16 steps from 2020 Q1 to 2023 Q4" in said
    assert "Tested on the past (" in said
    assert "as last year 4.76 %" in said
    assert "The pooled forecast is taken." in said
    assert "Forecast for 2024 Q1 to 2024 Q4:" in said


def test_last_year_it_is_where_the_pooled_forecast_does_not_win():
    random = np.random.default_rng(1)
    rows = []
    for n in range(40):
        level = np.cumprod(random.choice([0.5, 2.0], 6))
        rows += [(f"u{n}", 2018 + year, float(level[year])) for year in range(6)]
    layer = table_layer("unit:string when:integer visits:double", *rows)
    ran = forecast(layer)
    assert ran.results["METHOD"] == "last year"
    assert "The pooled forecast does not win: as last year it is." in ran.info
    assert ran.column("forecast") == ran.column("last_year")


def test_the_steps_can_be_had_one_by_one():
    ran = forecast(STEPS=2, PERIODS="memory:")
    rows = [row for row in ran.rows("PERIODS") if row["unit_id"] == "u2"]
    assert [row["period"] for row in rows] == ["2024 Q1", "2024 Q2"]
    assert rows[1]["forecast"] == pytest.approx(2 * rows[0]["forecast"], rel=0.05)
    two = next(row for row in ran.rows() if row["unit_id"] == "u2")
    assert sum(row["forecast"] for row in rows) == pytest.approx(two["forecast"])


@pytest.mark.parametrize(
    ("write", "kind"),
    [
        (lambda year, quarter: f"{year}-Q{quarter}", "string"),
        (lambda year, quarter: f"Q{quarter} {year}", "string"),
        (lambda year, quarter: f"{year}-{3 * quarter - 2:02}", "string"),
        (lambda year, quarter: f"{year}-{3 * quarter:02}-28T10:00:00", "string"),
        (lambda year, quarter: f"28.{3 * quarter:02}.{year}", "string"),
        (lambda year, quarter: year * 100 + 3 * quarter, "integer"),
        (lambda year, quarter: QDate(year, 3 * quarter, 30), "date"),
        (
            lambda year, quarter: QDateTime.fromString(f"{year}-{3 * quarter:02}-05", "yyyy-MM-dd"),
            "datetime",
        ),
    ],
)
def test_dates_are_read_however_they_are_written(write, kind):
    expected = forecast().column("forecast")
    assert forecast(quarterly(write, kind)).column("forecast") == pytest.approx(expected)


def daily(last="2025-12-31"):
    start, end = QDate(2023, 1, 1), QDate.fromString(last, "yyyy-MM-dd")
    days = [start.addDays(at) for at in range(start.daysTo(end) + 1)]
    rows = [(unit, day) for unit in ("a", "b") for day in days]
    return table_layer("unit:string when:date", *rows)


def test_single_records_are_counted_by_month():
    ran = forecast(daily(), AMOUNT_FIELD=None)
    assert "36 steps from 2023-01 to 2025-12" in ran.info
    assert ran.column("last_year") == [365, 365]
    assert ran.column("forecast") == pytest.approx([365, 365], rel=0.01)


def test_a_month_that_the_records_cut_is_no_slump():
    ran = forecast(daily("2026-01-07"), AMOUNT_FIELD=None)
    assert "The last month is not whole in the records and is left aside" in ran.warnings
    assert ran.column("last_year") == [365, 365]
    cut = forecast(daily("2026-01-07"), AMOUNT_FIELD=None, UNTIL="2025-12-31")
    assert cut.warnings == ""
    assert cut.column("forecast") == ran.column("forecast")
    whole = forecast(daily("2026-01-07"), AMOUNT_FIELD=None, UNTIL="2026-01-31")
    assert "to 2026-01, in all" in whole.info


def test_units_that_fell_silent_or_are_new_are_named():
    rows = [("old", year, 5.0) for year in (2020, 2021, 2022)]
    rows += [("all", year, 5.0) for year in range(2020, 2026)] + [("new", 2025, 5.0)]
    ran = forecast(table_layer("unit:string when:integer visits:double", *rows))
    assert "Units without anything in the last year (1 of 3): old." in ran.info
    assert "Units whose first records are of the last year: new." in ran.info


def test_records_that_say_no_unit_or_date_are_counted():
    layer = quarterly()
    features = list(layer.getFeatures())
    layer.dataProvider().changeAttributeValues(
        {features[0].id(): {1: "spring"}, features[1].id(): {0: None}, features[2].id(): {2: None}}
    )
    said = forecast(layer).warnings
    assert "left out, for want of a value that can be read: “when” (1), “unit” (1)." in said
    assert "What was read as no date: spring. Write dates as 2016-10-31." in said
    assert "“visits” is missing in 1 record, which counts 0." in said


def test_amounts_may_be_text_as_in_a_csv_file(tmp_path):
    path = tmp_path / "records.csv"
    lines = [f"a,{year},{year - 2000}.5" for year in range(2019, 2025)]
    path.write_text("unit,when,visits\n" + "\n".join(lines) + "\n", encoding="utf-8")
    assert forecast(QgsVectorLayer(str(path), "records", "ogr")).column("last_year") == [24.5]


def test_ids_with_leading_zeros_stay_as_they_are(tmp_path):
    path = tmp_path / "records.csv"
    lines = [f'"00{n}",{year},7' for n in (1, 2) for year in range(2019, 2025)]
    path.write_text("unit,when,visits\n" + "\n".join(lines) + "\n", encoding="utf-8")
    path.with_suffix(".csvt").write_text("String,Integer,Real\n", encoding="utf-8")
    layer = QgsVectorLayer(str(path), "records", "ogr")
    out = tmp_path / "forecast.csv"
    forecast(layer, OUTPUT=str(out))
    assert out.read_text(encoding="utf-8").splitlines()[1].startswith(("001,", '"001",'))


@pytest.mark.parametrize(
    ("layer", "parameters", "sentence"),
    [
        (None, {"UNIT_FIELD": None}, "“Unit field” (UNIT_FIELD) is missing."),
        (None, {"DATE_FIELD": "date"}, "“records” has no field “date”. It could be: unit, when"),
        (None, {"AMOUNT_FIELD": "unit"}, "“unit” of “records” must be a number of zero or more"),
        (None, {"STEPS": 0}, "(STEPS) is 0; it must be at least 1."),
        (None, {"STEP": "week"}, "can't be “week”. Choose one of: auto, month, quarter, year."),
        (None, {"LEVEL": 100}, "(LEVEL) is 100; it must be at most 99."),
        (None, {"UNTIL": "soon"}, "UNTIL must be a day such as 2026-09-30, not “soon”."),
        (None, {"UNTIL": "1999-01-01"}, "no records up to 1999-01-01: give a later day (UNTIL)."),
        (
            lambda: quarterly(lambda year, quarter: f"{quarter}/31/{year}"),
            {},
            "holds no dates that can be read (1/31/2020, 2/31/2020, 3/31/2020, 4/31/2020, "
            "1/31/2021 and 11 more). Write them as 2016-10-31, 2016-10, 2016 Q4 or 2016.",
        ),
        (
            lambda: table_layer("unit:string when:string visits:double", ("a", "2020", -1.0)),
            {},
            "“visits” of “table” must be a number of zero or more in every record, and is not in "
            "a: −1.",
        ),
        (
            lambda: table_layer("unit:string when:string visits:double"),
            {},
            "“table” has no records with a unit and a date.",
        ),
        (
            lambda: table_layer("unit:string when:string visits:double", ("a", "2020-01-05", 0.0)),
            {"STEP": "year", "UNTIL": "2020-12-31"},
            "All past workloads are 0",
        ),
        (
            lambda: quarterly(years=1),
            {"UNTIL": "2020-06-30"},
            "cover 2 whole steps; a forecast needs at least a year of them (4).",
        ),
    ],
)
def test_what_can_not_be_used_says_why(layer, parameters, sentence):
    assert sentence in refusal(layer() if layer else None, **parameters)
