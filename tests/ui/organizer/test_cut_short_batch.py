"""A batch of decisions that ends with its process is told of at the next start."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.services.registrations import BatchResult
from lighthouse_kiosk.ui.organizer.marks import Mark
from lighthouse_kiosk.ui.organizer.registrations.cut_short import noted, tell_of_cut_short
from tests.ui.organizer.conftest import Office

TITLE = "Approving 285 registrations"


def killed_amid(profile: Path, organisation_id: str) -> None:
    Mark(profile, "batch-under-way").begin({"organisation_id": organisation_id, "title": TITLE})
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_batch_that_was_killed_is_told_of_once(empty_office: Office) -> None:
    profile = empty_office.session.settings.profile
    process = multiprocessing.get_context("spawn").Process(
        target=killed_amid, args=(profile, str(empty_office.actor.organisation_id))
    )
    process.start()
    process.join()
    for _twice in range(2):
        tell_of_cut_short(empty_office.session, empty_office.window)
        empty_office.settle()
    assert empty_office.said == [f"“{TITLE}” was cut short"]


def test_a_batch_is_noted_only_while_it_runs(empty_office: Office) -> None:
    mark = Mark(empty_office.session.settings.profile, "batch-under-way")
    amid: list[bool] = []

    def batch(
        _ids: list[RegistrationId],
        _tell: Callable[[int, int], None],
        _stopped: Callable[[], bool],
    ) -> Changed[BatchResult]:
        amid.append((empty_office.session.settings.profile / "batch-under-way.json").exists())
        # another window, opened meanwhile, takes it for what it is: under way
        amid.append(mark.left_behind() is None)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        noted(empty_office.session, TITLE, batch)([], lambda _done, _all: None, lambda: False)
    assert amid == [True, True]
    assert mark.left_behind() is None
