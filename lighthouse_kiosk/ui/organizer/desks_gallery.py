"""Pickup desks, what happened there, photos of people and unclear imports as scenes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QDialog

from lighthouse_kiosk.domain.desk_sightings import DeskSighting, Readers, ReaderState
from lighthouse_kiosk.domain.errors import DatabaseUnreachable
from lighthouse_kiosk.domain.ids import UnmatchedPassId
from lighthouse_kiosk.domain.overrides import Override
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.pickup_reviews import ReviewQuery, UnmatchedClaim
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.ui.organizer.desks.page import REVIEW
from lighthouse_kiosk.ui.organizer.imports.source import Source
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene

_BOTH = (LANDSCAPE, (1280, 720))
_MINUTE = timedelta(minutes=1)


def desks_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    yield page("desks-at-work", session, "desks", _at_work, sizes=_BOTH)
    yield page("desks-silent", session, "desks", _silent, sizes=_BOTH)
    yield page("desks-away", session, "desks", _away)
    yield page("desks-review-nothing", session, "desks", _to_review)
    yield page("desks-review", session, "desks", _happen, _to_review, sizes=_BOTH)
    yield page("desks-review-undo", session, "desks", _to_review, _press("undo-pickup"))
    yield page("desks-review-unmatched", session, "desks", _to_review, _unmatched, sizes=_BOTH)
    yield page("desks-review-match", session, "desks", _to_review, _unmatched, _press("match-pass"))
    yield page("people-photo", session, "people", _photo, sizes=_BOTH)
    yield page("people-photo-refused", session, "people", _no_photo)
    unclear = (_import_unclear, _go_on, _go_on)
    yield page("import-unclear", session, "registrations", *unclear, sizes=_BOTH)
    yield page(
        "import-meanings",
        session,
        "registrations",
        *unclear,
        _press("import-meanings"),
        sizes=_BOTH,
    )
    yield page("desks-review-nothing-fits", session, "desks", _to_review, _search_nonsense)


def _sighting(page: Any, minutes: int, **facts: Any) -> DeskSighting:
    heard = page.session.clock() - minutes * _MINUTE
    told = DeskSighting(
        device_id=UUID(int=1),
        device_name="front-till-3",
        heard_at=heard,
        passes=4_812,
        passes_at=heard,
        readers=Readers(ReaderState.WORKING, ReaderState.ABSENT),
        self_service=False,
        left=False,
    )
    return replace(told, **facts)


def _show(page: Any, *sightings: DeskSighting, silent: timedelta | None = None) -> None:
    """Give the desks these devices in turn, the last of them silent if it is."""
    found = page.session.services.desk_sightings.standing(page.session.actor, page.occasion.id)
    told = [
        replace(one, sightings=(sightings[at],) if at < len(sightings) else ())
        for at, one in enumerate(found)
    ]
    last = min(len(sightings), len(told)) - 1
    told[last] = replace(told[last], silent_for=silent)
    page.show_standings(told)


def _at_work(page: Any) -> None:
    scanner = Readers(ReaderState.ABSENT, ReaderState.WORKING)
    _show(
        page,
        _sighting(page, 0),
        _sighting(page, 2, device_name="hall-b", readers=scanner),
        _sighting(page, 34, left=True),
    )


def _silent(page: Any) -> None:
    troubled = Readers(ReaderState.TROUBLED, ReaderState.ABSENT)
    _show(
        page,
        _sighting(page, 0, readers=troubled),
        _sighting(page, 1, self_service=True),
        _sighting(page, 18, device_name="DESKTOP-7Q4MK2-reception-area"),
        silent=18 * _MINUTE,
    )


def _away(page: Any) -> None:
    page.overview.fail(DatabaseUnreachable("no_server", "postgresql://desk@server/events"))


def _to_review(page: Any) -> None:
    page.show_part(REVIEW)


def _happen(page: Any) -> None:
    """Something out of the ordinary at the first desk, once."""
    services, actor, event_id = page.session.services, page.session.actor, page.occasion.id
    if services.pickup_reviews.count_reviews(actor, ReviewQuery(event_id, open=False)) > 2:
        return
    desk = services.desk_sightings.standing(actor, event_id)[0].desk
    session = services.desks.open_desk(actor, event_id, desk.id)
    waiting = RegistrationQuery(
        event_id, statuses=frozenset({Status.APPROVED}), picked_up=False, limit=6
    )
    found = services.registrations.list_registrations(actor, waiting).rows
    for at, line in enumerate(found):
        lines = [PickupLine(line.id, 1)]
        detail = services.registrations.get_registration(actor, line.id)
        if at in {1, 4}:
            done = services.pickups.confirm_person(
                session, detail.person.id, lines, uuid4(), "Left the phone at home", "", actor
            ).value
        else:
            override = Override(actor, "The train was late")
            collector = ("", "", "Bruno Costa", "", "", "Mei-Ling Chen")[at]
            done = services.pickups.confirm(
                session, detail.token_text or "", lines, uuid4(), collector, override
            ).value
        if at in {3, 4} and isinstance(done, Confirmed):
            services.pickups.undo(session, done.pickup_ids, "Wrong colour, asked for blue")
    page.load()


def _unmatched(page: Any) -> None:
    shelf = page.review
    claim = UnmatchedClaim(UnmatchedPassId(uuid4()), "8A2F-11C0", None, None, 0)
    shown = replace(
        shelf.panel.line,
        person=None,
        registration_id=None,
        unmatched=claim,
        reversal=None,
        overridden=None,
        reason="",
    )
    shelf.panel.show_line(shown, page.occasion.time_zone)


def _press(name: str) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        page.findChild(QAbstractButton, name).click()

    return step


def _photo(page: Any) -> None:
    person = page.panel.person
    picture = QImage(360, 480, QImage.Format.Format_RGB32)
    picture.fill("#7C93B8")
    painter = QPainter(picture)
    painter.setBrush(QColor("#E7C9A9"))
    painter.drawEllipse(90, 90, 180, 220)
    painter.end()
    file = Path(tempfile.mkdtemp(prefix="lighthouse-gallery-")) / "photo.png"
    picture.save(str(file))
    page.panel.photos.take(person, file)


def _no_photo(page: Any) -> None:
    file = Path(tempfile.mkdtemp(prefix="lighthouse-gallery-")) / "staff list.jpg"
    file.write_text("Staff number,Name\n")
    page.panel.photos.take(page.panel.person, file)


def _search_nonsense(page: Any) -> None:
    page.review.search.setText("Zebediah")
    page.review.search.returnPressed.emit()


def _import_unclear(page: Any) -> None:
    table = (
        "Staff number,Name,Option,Pickup slot\n"
        "M1,Ada Lovelace,Travel bakpack,Morning\nM2,Grace Hopper,The big bag,12:00\n"
        "M3,Alan Turing,The big bag,12:00\nM4,Edsger Dijkstra,Smart botle,\n"
    )
    file = Path(tempfile.mkdtemp(prefix="lighthouse-gallery-")) / "Gifts.csv"
    file.write_text(table)
    page.imports.take(Source(file))


def _go_on(page: Any) -> None:
    dialog = next(dialog for dialog in page.findChildren(QDialog) if dialog.isVisible())
    dialog.submit()
