"""What was out of the ordinary at desks: looked through, taken back, matched."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from sqlalchemy import delete

from lighthouse_kiosk.domain.desks import DeskPolicy, UnknownPassPolicy
from lighthouse_kiosk.domain.overrides import Override
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.pickup_reviews import ReviewLine, ReviewQuery
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.services.registrations import RegistrationDetail, RegistrationQuery
from lighthouse_kiosk.store.tables import PassRow
from tests.ui.organizer.conftest import Office


@pytest.fixture
def page(office: Office) -> Any:
    page = office.open("desks")
    page.show_part("review")
    office.settle()
    return page


def at_desk(office: Office, page: Any) -> DeskSession:
    services, actor = office.services, office.actor
    desk = services.desk_sightings.standing(actor, page.occasion.id)[0].desk
    lenient = DeskPolicy(unknown_pass=UnknownPassPolicy.HAND_OUT)
    services.desks.update_desk(actor, desk.id, policy=lenient)
    return services.desks.open_desk(actor, page.occasion.id, desk.id)


def waiting(office: Office, page: Any) -> list[RegistrationDetail]:
    """Approved registrations with something left to hand out."""
    query = RegistrationQuery(
        page.occasion.id, statuses=frozenset({Status.APPROVED}), picked_up=False, limit=5
    )
    found = office.services.registrations.list_registrations(office.actor, query).rows
    return [office.services.registrations.get_registration(office.actor, line.id) for line in found]


def hand_out(
    office: Office, session: DeskSession, detail: RegistrationDetail, collector: str, *, known: bool
) -> None:
    lines = [PickupLine(detail.registration.id if known else None, 1)]
    override = Override(office.actor, "The train was late")
    done = office.services.pickups.confirm(
        session, detail.token_text or "", lines, uuid4(), collector, override
    ).value
    assert isinstance(done, Confirmed)


def listed(office: Office, page: Any, *, reviewed_too: bool = False) -> list[ReviewLine]:
    query = ReviewQuery(page.occasion.id, open=not reviewed_too)
    return list(office.services.pickup_reviews.list_reviews(office.actor, query).rows)


def test_pickups_are_reviewed_found_and_taken_back(office: Office, page: Any) -> None:
    assert "Nothing waits to be reviewed" in office.words(page)
    session = at_desk(office, page)
    for detail, collector in zip(
        waiting(office, page), ("Bruno Costa", "Mei-Ling Chen"), strict=False
    ):
        hand_out(office, session, detail, collector, known=True)
    page.load()
    office.settle()
    assert page.review.model.rowCount() == 2
    assert page._tabs._bar.tabText(1) == "Review (2)"
    assert "Somebody else came to collect it." in office.words(page)
    # put away, and back by the notice's button
    office.click("mark-reviewed")
    office.settle()
    assert page.review.model.rowCount() == len(listed(office, page)) == 1
    undo = next(b for b in office.window.findChildren(QAbstractButton) if b.text() == "Undo")
    undo.click()
    office.settle()
    assert page.review.model.rowCount() == len(listed(office, page)) == 2
    # found by who collected it
    page.review.search.setText("bruno")
    page.review.search.returnPressed.emit()
    office.settle()
    assert page.review.model.rowCount() == 1
    assert "Bruno Costa" in office.words(page.review.panel)
    # taken back, with a reason only
    office.click("undo-pickup")
    office.accept()
    assert office.dialog().fields["reason"].error
    office.write("undo-reason", "Nobody we know")
    office.accept()
    assert "Nobody we know" in office.words(page.review.panel)
    assert not office.see(QAbstractButton, "undo-pickup").isEnabled()
    assert "undone before" in office.see(QAbstractButton, "undo-pickup").toolTip()


def test_an_unmatched_pass_is_matched_to_whose_it_was(office: Office, page: Any) -> None:
    session = at_desk(office, page)
    shown, other = waiting(office, page)[:2]
    with office.services.uow.write(None) as tx:
        tx.execute(delete(PassRow).where(PassRow.registration_id == shown.registration.id))
    hand_out(office, session, shown, "", known=False)
    page.load()
    office.settle()
    assert "its registration was not known" in office.words(page)
    office.click("match-pass")
    office.settle()
    dialog = office.dialog()
    assert not dialog.accept_button.isEnabled()
    dialog.picker.pick(other.person)
    office.settle()
    choice: Any = office.see(QComboBox, "match-registration")
    choice.set_value(other.registration.id)
    office.accept()
    read = office.services.registrations.get_registration
    assert read(office.actor, other.registration.id).registration.picked_up == 1
    assert listed(office, page) == []
    undo = next(b for b in office.window.findChildren(QAbstractButton) if b.text() == "Undo")
    undo.click()
    office.settle()
    assert read(office.actor, other.registration.id).registration.picked_up == 0
    assert len(listed(office, page)) == 1
