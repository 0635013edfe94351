"""The table of moves, complete."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product
from uuid import UUID

import pytest

from lighthouse_kiosk.domain.errors import HasPickups, IllegalMove
from lighthouse_kiosk.domain.ids import EventId, OptionId, PersonId, RegistrationId
from lighthouse_kiosk.domain.registrations import Registration, Status, check_move, may_move

ALLOWED = {
    (Status.PENDING, Status.APPROVED),
    (Status.PENDING, Status.REJECTED),
    (Status.PENDING, Status.CANCELLED),
    (Status.APPROVED, Status.REJECTED),
    (Status.APPROVED, Status.CANCELLED),
}


def registration(status: Status, picked_up: int = 0) -> Registration:
    return Registration(
        id=RegistrationId(UUID(int=1)),
        event_id=EventId(UUID(int=2)),
        person_id=PersonId(UUID(int=3)),
        option_id=OptionId(UUID(int=4)),
        slot_id=None,
        quantity=3,
        status=status,
        committed_cost=0,
        picked_up=picked_up,
        note="",
        registered_at=datetime(2027, 3, 1, tzinfo=UTC),
    )


@pytest.mark.parametrize(("status", "wanted"), list(product(Status, Status)))
def test_every_move_is_allowed_or_refused(status: Status, wanted: Status) -> None:
    assert may_move(status, wanted) is ((status, wanted) in ALLOWED)
    if (status, wanted) in ALLOWED:
        check_move(registration(status), wanted)
    else:
        with pytest.raises(IllegalMove) as refusal:
            check_move(registration(status), wanted)
        assert refusal.value.data == {"status": status, "wanted": wanted}


@pytest.mark.parametrize("wanted", [Status.REJECTED, Status.CANCELLED])
def test_what_has_been_picked_up_holds_an_approval(wanted: Status) -> None:
    with pytest.raises(HasPickups) as refusal:
        check_move(registration(Status.APPROVED, picked_up=1), wanted)
    assert refusal.value.data == {"picked_up": 1}


def test_only_an_approved_registration_has_something_left_to_pick_up() -> None:
    left = {status: registration(status).left_to_pick_up for status in Status}
    assert left == dict.fromkeys(Status, 0) | {Status.APPROVED: 3}
    assert registration(Status.APPROVED, picked_up=2).left_to_pick_up == 1
