"""Telling of a batch of decisions that the end of the app cut short."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.registrations import BatchResult
from lighthouse_kiosk.ui.organizer.marks import Mark
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Lane
from lighthouse_kiosk.wording.translation import translate

Batch = Callable[[list[RegistrationId], OnProgress, IsCancelled], Changed[BatchResult]]

_NAME = "batch-under-way"


def noted(session: Session, title: str, batch: Batch) -> Batch:
    """The same batch; while it runs its title stands in a note that outlives this process."""
    mark = Mark(session.settings.profile, _NAME)
    content = {"organisation_id": str(session.actor.organisation_id), "title": title}

    def run(
        ids: list[RegistrationId],
        tell: OnProgress,
        stopped: IsCancelled,
    ) -> Changed[BatchResult]:
        mark.begin(content)
        try:
            return batch(ids, tell, stopped)
        finally:
            mark.end()

    return run


def tell_of_cut_short(session: Session, owner: QObject) -> None:
    """Say once, when a window opens, which batch did not come to its end."""
    if not session.actor.may(Permission.APPROVE):
        return
    mark = Mark(session.settings.profile, _NAME)

    def look() -> Sequence[str]:
        found = mark.left_behind()
        if not found or found.get("organisation_id") != str(session.actor.organisation_id):
            return ()
        mark.end()
        return (plain(str(found.get("title", "")), 120),)

    def tell(titles: Sequence[str]) -> None:
        for title in titles:
            session.notifier.error(
                translate("registrations", "“{what}” was cut short").format(what=title),
                detail=translate(
                    "registrations",
                    "The app ended before it was done. What was decided before is kept; the rest "
                    "is as it was.",
                ),
            )

    session.runner.run(Lane.IO, look, tell, owner=owner)
