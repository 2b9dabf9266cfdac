"""Background work ends in exactly one way, and stops when asked."""

from __future__ import annotations

import gc
import sys
import time
import weakref

import pytest
from qgis.core import QgsApplication, QgsTask

from territory_planner.core.model.errors import InvalidInput
from territory_planner.layers.background import TURN, Job
from territory_planner.layers.report import LOG


def busy(progress):
    for _ in range(3000):
        progress.check()
        time.sleep(0.01)


def fails(_progress):
    raise InvalidInput("No such luck.")


def breaks(_progress):
    raise ZeroDivisionError


def test_a_result_arrives_with_progress_before_it(qgis_app, qtbot):
    job, seen = Job("sum", lambda progress: (progress.percent(50), 5)[1]), []
    job.progress.connect(seen.append)
    with qtbot.waitSignal(job.done) as done:
        job.start()
    assert done.args == [5]
    assert 50.0 in seen
    assert not job.running


def test_an_error_is_told_and_ends_the_job(qgis_app, qtbot):
    job = Job("fail", fails)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert failed.args == ["No such luck."]
    assert not job.running


def test_an_unexpected_error_is_told_and_its_details_are_in_the_log(qgis_app, qtbot):
    logged, job = [], Job("fail", breaks)
    log = QgsApplication.messageLog()
    log.messageReceived.connect(lambda *given: logged.append(given))
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert "(ZeroDivisionError)." in failed.args[0]
    assert any("in breaks" in text and tag == LOG for text, tag, *_ in logged if text)


def test_a_job_stops_when_it_is_cancelled(qgis_app, qtbot):
    job = Job("long", busy)
    job.start()
    qtbot.wait(100)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()


def test_a_job_that_waits_for_another_can_be_cancelled(qgis_app, qtbot):
    first, second = Job("first", busy), Job("second", busy)
    first.start()
    second.start()
    with qtbot.waitSignal(second.cancelled):
        second.cancel()
    with qtbot.waitSignal(first.cancelled):
        first.cancel()


def test_an_abandoned_job_says_nothing_and_lets_the_next_one_run(qgis_app, qtbot):
    first, told = Job("first", busy), []
    for signal in (first.done, first.failed, first.cancelled):
        signal.connect(lambda *given: told.append(given))
    first.start()
    qtbot.wait(50)
    first.abandon()
    second = Job("second", lambda _progress: 7)
    with qtbot.waitSignal(second.done):
        second.start()
    assert told == []


def test_the_window_gets_its_turn_soon_while_work_runs_and_only_then(qgis_app, qtbot):
    usual = sys.getswitchinterval()
    assert usual > TURN
    job = Job("looks", lambda _progress: sys.getswitchinterval())
    with qtbot.waitSignal(job.done) as done:
        job.start()
    assert done.args == [pytest.approx(TURN)]
    assert sys.getswitchinterval() == usual
    try:
        # What somebody else sets meanwhile stays.
        job = Job("another sets it", lambda _progress: sys.setswitchinterval(0.002))
        with qtbot.waitSignal(job.done):
            job.start()
        assert sys.getswitchinterval() == pytest.approx(0.002)
    finally:
        sys.setswitchinterval(usual)


class Burden:
    """Stands for what a job works on."""


def broken_off_with(burden):
    def work(_progress):
        local = burden
        raise InvalidInput(f"No such luck with {type(local).__name__}.")

    return work


def test_a_job_that_failed_holds_on_to_nothing(qgis_app, qtbot):
    burden = Burden()
    seen, job = weakref.ref(burden), Job("fail", broken_off_with(burden))
    task = job._task
    del burden
    with qtbot.waitSignal(job.failed):
        job.start()
    assert task.error is not None
    gc.collect()
    assert seen() is None


def test_work_given_up_as_it_is_about_to_begin_crashes_nothing(qgis_app, qtbot):
    # QGIS's own cancel, called then, had it delete what a thread already ran.
    for moment in range(400):
        job = Job("a moment", lambda progress: progress.check())
        ended: list[bool] = []
        for signal in (job.cancelled, job.done):
            signal.connect(lambda *_given, ended=ended: ended.append(True))
        job.start()
        until = time.perf_counter() + (moment % 40) * 5e-6
        while time.perf_counter() < until:
            pass
        job.cancel()
        qtbot.waitUntil(lambda ended=ended: bool(ended))


@pytest.mark.skipif(not hasattr(QgsTask.Flag, "Silent"), reason="QGIS before 3.26 can't")
def test_qgis_puts_no_message_over_the_map_when_work_is_done(qgis_app, qtbot):
    tasks = []
    QgsApplication.taskManager().taskAdded.connect(
        lambda number: tasks.append(QgsApplication.taskManager().task(number).flags())
    )
    job = Job("looks", lambda _progress: 7)
    with qtbot.waitSignal(job.done):
        job.start()
    assert tasks
    assert all(flags & QgsTask.Flag.Silent and flags & QgsTask.Flag.CanCancel for flags in tasks)
