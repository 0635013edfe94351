"""Made-up people, items and verdicts, for the gallery and for tests of the screens."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from lighthouse_kiosk.domain.answers import AnsweredQuestion
from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    Cancelled,
    DeskItem,
    Expired,
    Invalid,
    LastPickup,
    NoPass,
    NotAPass,
    NotApproved,
    OutsideSlot,
    Ready,
    Revoked,
    Timing,
    UnknownPass,
    Verdict,
    WrongEvent,
)
from lighthouse_kiosk.domain.ids import (
    EventId,
    PersonId,
    PickupId,
    QuestionId,
    RegistrationId,
    SlotId,
    TicketId,
)
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import Token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.questions import Choice, Question, QuestionKind
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView
from lighthouse_kiosk.ui.kiosk.states import HandedLine, HandedOut, Review, Scan, lines_of

NOW = datetime(2026, 12, 12, 5, 12, tzinfo=UTC)
"""10:42 in India."""

DESK = DeskView("Annual Day 2026", "Desk 2 · Gifts", "Asia/Kolkata", clock=lambda: NOW)

PRIYA = Person(
    PersonId(UUID(int=1)),
    "E11345",
    "Priya Raghunathan",
    "priya.raghunathan@example.com",
    "Engineering",
)
HANA = Person(
    PersonId(UUID(int=2)), "E12003", "Hana Kobayashi", "hana.kobayashi@example.com", "Design"
)


def item(
    number: int,
    name: str,
    *,
    quantity: int = 1,
    left: int | None = None,
    detail: str = "",
    place: str = "",
    starts: datetime | None = None,
    timing: Timing = Timing.NOW,
    note: str = "",
    kind: OptionKind = OptionKind.ITEM,
    last_pickup: LastPickup | None = None,
    answers: tuple[AnsweredQuestion, ...] = (),
) -> DeskItem:
    """One approved registration; a slot, where there is one, lasts 30 minutes."""
    return DeskItem(
        registration_id=RegistrationId(UUID(int=number)),
        ticket_id=TicketId(number.to_bytes(8, "big")),
        option_name=name,
        kind=kind,
        detail=detail,
        place=place,
        quantity=quantity,
        left=quantity if left is None else left,
        slot_id=SlotId(UUID(int=number)) if starts else None,
        slot_starts=starts,
        slot_ends=starts + timedelta(minutes=30) if starts else None,
        timing=timing,
        note=note,
        last_pickup=last_pickup,
        answers=answers,
    )


SLOT = datetime(2026, 12, 12, 5, 0, tzinfo=UTC)
BACKPACK = item(1, "Travel backpack", detail="Blue", place="Shelf C4", starts=SLOT)
BOTTLES = item(2, "Smart bottle", quantity=2, detail="500 ml", place="Shelf A1", starts=SLOT)
DINNER = item(
    3,
    "Gala dinner seat",
    place="Table 12",
    starts=datetime(2026, 12, 12, 13, 30, tzinfo=UTC),
    timing=Timing.EARLY,
    kind=OptionKind.SEAT,
)
GONE_AT = LastPickup(datetime(2026, 12, 12, 4, 44, tzinfo=UTC), "Desk 3", "Arjun S.", "")


def answered() -> tuple[AnsweredQuestion, ...]:
    """A size, and one of the long answers that organisers think of."""
    size, name = (
        Question(QuestionId(UUID(int=at)), EventId(UUID(int=1)), at, kind, words)
        for at, kind, words in (
            (1, QuestionKind.ONE_CHOICE, "T-shirt size"),
            (2, QuestionKind.TEXT, "Name on the badge"),
        )
    )
    sizes = tuple(Choice(at, words) for at, words in enumerate(("S", "M", "L", "XL"), 1))
    return (
        AnsweredQuestion(replace(size, choices=sizes), (4,)),
        AnsweredQuestion(name, "Priya from the Bengaluru research office"),
    )


def text(number: int) -> str:
    """A text in the form of a token; its signature is worth nothing."""
    return Token(1, 1, TicketId(number.to_bytes(8, "big")), 0, 9000, 1, 1, bytes(64)).text()


def scan(number: int = 1) -> Scan:
    return Scan(text(number), UUID(int=1000 + number))


def ready() -> Ready:
    return Ready(PRIYA, (BACKPACK, BOTTLES), (DINNER,))


def verdicts() -> dict[str, Verdict]:
    """One of each refusal, and the variants that a desk's policy makes of them, by a short name."""
    early = item(
        4, "Travel backpack", detail="Blue", place="Shelf C4", starts=SLOT, timing=Timing.LATE
    )
    gone = item(5, "Travel backpack", left=0, last_pickup=GONE_AT)
    token = Token(1, 1, TicketId(bytes(8)), 0, 9000, 3, 2, bytes(64))
    stated = replace(BOTTLES, registration_id=None, slot_id=None, slot_starts=None, slot_ends=None)
    return {
        "not-a-pass": NotAPass(),
        "invalid": Invalid(),
        "wrong-event": WrongEvent("Diwali Gifting 2026"),
        "wrong-event-unnamed": WrongEvent(None),
        "revoked": Revoked(HANA, Status.APPROVED, replaced=True),
        "not-approved": NotApproved(HANA),
        "cancelled": Cancelled(HANA, rejected=False),
        "rejected": Cancelled(HANA, rejected=True),
        "expired": Expired(HANA, NOW - timedelta(days=2), (BOTTLES,)),
        "expired-unknown": Expired(None, NOW - timedelta(days=2)),
        "already-picked-up": AlreadyPickedUp(HANA, gone, GONE_AT, ()),
        "already-picked-up-more": AlreadyPickedUp(HANA, gone, GONE_AT, (BOTTLES,)),
        "outside-slot": OutsideSlot(HANA, early, True, (), ()),
        "outside-slot-supervisor": OutsideSlot(HANA, early, False, (), ()),
        "unknown-pass": UnknownPass(token, stated, False),
        "unknown-pass-accepted": UnknownPass(token, stated, True),
        "no-pass-nothing": NoPass(HANA, (), (), (), True),
        "no-pass-gone": NoPass(HANA, (), (), (gone,), True),
        "no-pass-supervisor": NoPass(HANA, (BOTTLES,), (), (), False),
    }


def review() -> Review:
    """Two items ticked, and a later one that this desk may hand out too."""
    later = tuple(replace(line, ticked=False) for line in lines_of((DINNER,)))
    return Review(scan(), PRIYA, lines_of((BACKPACK, BOTTLES)) + later, ())


def handed_out() -> HandedOut:
    line = HandedLine("Travel backpack", "Blue", "Shelf C4", 1)
    return HandedOut((PickupId(UUID(int=7)),), (line,), NOW)
