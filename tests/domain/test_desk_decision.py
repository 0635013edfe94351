"""The desk's one decision, row by row and in the table's order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lighthouse_kiosk.domain.desk_decision import (
    Knowledge,
    KnownEvent,
    KnownPass,
    Stated,
    decide,
    decide_without_pass,
    stated_by,
)
from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    Cancelled,
    DeskItem,
    DeskPolicy,
    Expired,
    LastPickup,
    NoPass,
    OutsideSlot,
    OutsideSlotPolicy,
    Ready,
    Revoked,
    Timing,
    UnknownPass,
    UnknownPassPolicy,
    Verdict,
    VerdictKind,
    WrongEvent,
    timing,
)
from lighthouse_kiosk.domain.ids import EventId, PersonId, RegistrationId, TicketId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import Token, sign_token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status

NOW = datetime(2027, 3, 12, 5, tzinfo=UTC)
NOT_AFTER = NOW + timedelta(hours=20)
ORGANISATION = UUID(int=1)
PERSON = Person(PersonId(UUID(int=50)), "E1", "Priya Raghunathan", "", "")
TICKET = TicketId(b"ticket-1")
OWN, SECOND, THIRD = (RegistrationId(UUID(int=n)) for n in (60, 61, 62))
LAST = LastPickup(NOW - timedelta(minutes=3), "Desk 2", "Meera", "")

KEY, OTHER_KEY = (Ed25519PrivateKey.from_private_bytes(bytes([n] * 32)) for n in (1, 2))


def known_event(number: int, key: Ed25519PrivateKey) -> KnownEvent:
    public = key.public_key().public_bytes_raw()
    return KnownEvent(
        ORGANISATION, EventId(UUID(int=number)), number, f"Event {number}", {1: public}
    )


HERE, ELSEWHERE = known_event(7, KEY), known_event(8, OTHER_KEY)


def token(event: KnownEvent = HERE, key: Ed25519PrivateKey = KEY, reissue: int = 0) -> Token:
    return sign_token(
        key,
        event.organisation_id,
        event.event_id,
        key_id=1,
        event_short_id=event.short_id,
        ticket_id=TICKET,
        reissue=reissue,
        not_after=NOT_AFTER,
        option_number=1,
        quantity=1,
    )


def token_text(event: KnownEvent = HERE, key: Ed25519PrivateKey = KEY, reissue: int = 0) -> str:
    return token(event, key, reissue).text()


def item(
    registration_id: RegistrationId = OWN, *, left: int = 1, when: Timing = Timing.NOW
) -> DeskItem:
    return DeskItem(
        registration_id=registration_id,
        ticket_id=TICKET,
        option_name="Backpack",
        kind=OptionKind.ITEM,
        detail="Blue",
        place="Shelf C4",
        quantity=1,
        left=left,
        slot_id=None,
        slot_starts=None,
        slot_ends=None,
        timing=when,
        note="",
        last_pickup=LAST if left == 0 else None,
    )


def known_pass(*items: DeskItem) -> KnownPass:
    return KnownPass(PERSON, Status.APPROVED, 0, False, OWN, items or (item(),))


def decided(
    text: str,
    shown: KnownPass | None,
    *,
    now: datetime = NOW,
    policy: DeskPolicy | None = None,
    others: tuple[KnownEvent, ...] = (ELSEWHERE,),
    stated: Stated | None = None,
) -> Verdict:
    knowledge = Knowledge(HERE, {event.short_id: event for event in others}, shown, stated)
    return decide(text, knowledge, now, policy or DeskPolicy())


def test_the_first_hit_of_the_table_wins_in_every_combination() -> None:
    """All 864 combinations of what can be wrong with a pass."""
    for forged, elsewhere, spent, status, expired, left, when in product(
        (False, True),
        (False, True),
        ("", "revoked", "replaced"),
        Status,
        (False, True),
        (0, 1),
        Timing,
    ):
        event, key = (ELSEWHERE, OTHER_KEY) if elsewhere else (HERE, KEY)
        text = token_text(event, KEY if forged and elsewhere else OTHER_KEY if forged else key)
        shown = replace(
            known_pass(item(left=left, when=when)),
            status=status,
            revoked=spent == "revoked",
            current_reissue=1 if spent == "replaced" else 0,
        )
        conditions = {
            VerdictKind.INVALID: forged,
            VerdictKind.WRONG_EVENT: elsewhere,
            VerdictKind.REVOKED: bool(spent),
            VerdictKind.NOT_APPROVED: status is Status.PENDING,
            VerdictKind.CANCELLED: status in {Status.REJECTED, Status.CANCELLED},
            VerdictKind.EXPIRED: expired,
            VerdictKind.ALREADY_PICKED_UP: left == 0,
            VerdictKind.OUTSIDE_SLOT: when is not Timing.NOW,
            VerdictKind.READY: True,
        }
        expected = next(kind for kind, holds in conditions.items() if holds)
        now = NOT_AFTER if expired else NOW
        case = (forged, elsewhere, spent, status, expired, left, when)
        assert decided(text, shown, now=now).kind is expected, case


@pytest.mark.parametrize("text", ["", "hello", "https://example.org", "3" * 201, "9" * 202])
def test_what_is_not_in_our_format_is_not_a_pass(text: str) -> None:
    assert decided(text, known_pass()).kind is VerdictKind.NOT_A_PASS


def test_an_event_that_is_not_known_here_makes_a_pass_invalid() -> None:
    assert decided(token_text(ELSEWHERE, OTHER_KEY), None, others=()).kind is VerdictKind.INVALID


def test_a_key_that_is_not_known_here_makes_a_pass_invalid() -> None:
    knowledge = Knowledge(replace(HERE, public_keys={}), {}, known_pass())
    assert decide(token_text(), knowledge, NOW, DeskPolicy()).kind is VerdictKind.INVALID


def test_another_event_is_named() -> None:
    assert decided(token_text(ELSEWHERE, OTHER_KEY), None) == WrongEvent("Event 8")


def test_a_replaced_pass_says_so_and_a_revoked_one_names_its_status() -> None:
    replaced = replace(known_pass(), current_reissue=1)
    assert decided(token_text(), replaced) == Revoked(PERSON, Status.APPROVED, replaced=True)
    cancelled = replace(known_pass(), revoked=True, status=Status.CANCELLED)
    assert decided(token_text(), cancelled) == Revoked(PERSON, Status.CANCELLED, replaced=False)


def test_a_withdrawn_approval_is_told_from_a_cancellation() -> None:
    for status, rejected in ((Status.REJECTED, True), (Status.CANCELLED, False)):
        shown = replace(known_pass(), status=status)
        assert decided(token_text(), shown) == Cancelled(PERSON, rejected=rejected)


def test_a_pass_holds_until_its_last_hour_is_over() -> None:
    last_moment = NOT_AFTER - timedelta(microseconds=1)
    assert decided(token_text(), known_pass(), now=last_moment).kind is VerdictKind.READY
    expired = decided(token_text(), known_pass(), now=NOT_AFTER)
    assert expired == Expired(PERSON, NOT_AFTER, (item(),))


def test_an_expired_pass_names_all_that_is_left_whatever_its_slot_says() -> None:
    gone, later = item(SECOND, left=0), item(THIRD, when=Timing.EARLY)
    expired = decided(token_text(), known_pass(gone, later, item()), now=NOT_AFTER)
    assert expired == Expired(PERSON, NOT_AFTER, (item(), later))


def test_already_picked_up_says_when_where_and_by_whom_and_what_else_is_there() -> None:
    other = item(SECOND)
    verdict = decided(token_text(), known_pass(item(left=0), other))
    assert verdict == AlreadyPickedUp(PERSON, item(left=0), LAST, (other,))


@pytest.mark.parametrize(
    ("policy", "accepted"),
    [(OutsideSlotPolicy.ACCEPT, True), (OutsideSlotPolicy.SUPERVISOR, False)],
)
@pytest.mark.parametrize("when", [Timing.EARLY, Timing.LATE])
def test_outside_the_slot_the_desks_policy_decides(
    policy: OutsideSlotPolicy, accepted: bool, when: Timing
) -> None:
    own, now_too, later = item(when=when), item(SECOND), item(THIRD, when=Timing.EARLY)
    shown = known_pass(own, now_too, later)
    verdict = decided(token_text(), shown, policy=DeskPolicy(outside_slot=policy))
    assert verdict == OutsideSlot(PERSON, own, accepted, (now_too,), (later,))


def test_ready_offers_the_shown_item_first_and_names_what_comes_later() -> None:
    other, own, later = item(SECOND), item(), item(THIRD, when=Timing.EARLY)
    gone = item(RegistrationId(UUID(int=63)), left=0)
    verdict = decided(token_text(), known_pass(other, own, later, gone))
    assert verdict == Ready(PERSON, (own, other), (later,))


@pytest.mark.parametrize(
    ("policy", "accepted"),
    [(UnknownPassPolicy.HAND_OUT, True), (UnknownPassPolicy.HELP_DESK, False)],
)
def test_a_genuine_pass_that_is_not_known_here_goes_by_the_desks_policy(
    policy: UnknownPassPolicy, accepted: bool
) -> None:
    verdict = decided(token_text(), None, policy=DeskPolicy(unknown_pass=policy))
    assert isinstance(verdict, UnknownPass)
    assert (verdict.accepted, verdict.token.ticket_id) == (accepted, TICKET)
    assert (verdict.item.registration_id, verdict.item.left) == (None, 1)


def test_what_was_handed_out_on_an_unknown_pass_is_gone() -> None:
    stated = replace(stated_by(token()).item, left=0, last_pickup=LAST)
    verdict = decided(token_text(), None, stated=Stated(0, stated))
    assert verdict == AlreadyPickedUp(None, stated, LAST, ())


def test_an_older_issue_of_an_unknown_pass_is_revoked_once_a_newer_one_was_seen() -> None:
    newer = Stated(1, stated_by(token()).item)
    assert decided(token_text(), None, stated=newer) == Revoked(None, None, replaced=True)
    assert decided(token_text(reissue=1), None, stated=newer).kind is VerdictKind.UNKNOWN_PASS


def test_a_pass_whose_registration_is_not_among_the_persons_items_is_refused() -> None:
    """Nothing is assumed about what was read: whatever is missing is not handed out."""
    shown = known_pass(item(SECOND))
    assert decided(token_text(), shown) == Cancelled(PERSON, rejected=False)


@pytest.mark.parametrize(
    ("policy", "accepted"),
    [(UnknownPassPolicy.HAND_OUT, True), (UnknownPassPolicy.HELP_DESK, False)],
)
def test_without_a_pass_everything_of_the_person_is_told_apart(
    policy: UnknownPassPolicy, accepted: bool
) -> None:
    now_due, later, gone = item(), item(SECOND, when=Timing.LATE), item(THIRD, left=0)
    verdict = decide_without_pass(PERSON, (gone, later, now_due), DeskPolicy(unknown_pass=policy))
    assert verdict == NoPass(PERSON, (now_due,), (later,), (gone,), accepted)


def test_a_signature_is_checked_for_each_key_and_event() -> None:
    """A genuine token stays refused where another event has its number, and the other way round."""
    impostor = replace(HERE, public_keys=ELSEWHERE.public_keys)
    for event, kind in ((HERE, VerdictKind.READY), (impostor, VerdictKind.INVALID)) * 2:
        verdict = decide(token_text(), Knowledge(event, {}, known_pass()), NOW, DeskPolicy())
        assert verdict.kind is kind


def test_an_unknown_pass_expires_too() -> None:
    assert decided(token_text(), None, now=NOT_AFTER) == Expired(None, NOT_AFTER)


STARTS, ENDS = NOW, NOW + timedelta(minutes=30)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (STARTS - 10 * MINUTE - timedelta(seconds=1), Timing.EARLY),
        (STARTS - 10 * MINUTE, Timing.NOW),
        (ENDS + 20 * MINUTE - timedelta(seconds=1), Timing.NOW),
        (ENDS + 20 * MINUTE, Timing.LATE),
    ],
)
def test_the_policys_margins_widen_a_slot(moment: datetime, expected: Timing) -> None:
    policy = DeskPolicy(early=10 * MINUTE, late=20 * MINUTE)
    assert timing(STARTS, ENDS, moment, policy) is expected


def test_without_a_slot_it_is_always_now() -> None:
    assert timing(None, None, NOW, DeskPolicy()) is Timing.NOW
