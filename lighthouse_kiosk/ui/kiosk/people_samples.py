"""Made-up searches, supervisors and lists of pickups, for the gallery and for tests."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from lighthouse_kiosk.domain.desk_lists import DeskPickup, FoundPerson, TakenBack
from lighthouse_kiosk.domain.desks import DeskItem, OutsideSlot
from lighthouse_kiosk.domain.errors import DatabaseUnreachable, LockedOut, SignInFailed
from lighthouse_kiosk.domain.ids import OrganisationId, PersonId, PickupId, UserId
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.supervisors import Supervisor
from lighthouse_kiosk.ui.kiosk.samples import (
    BOTTLES,
    GONE_AT,
    HANA,
    NOW,
    PRIYA,
    item,
    scan,
    verdicts,
)
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CallingSupervisor,
    Done,
    Finding,
    GiveWithoutPass,
    LastPickups,
    Lookup,
    Notice,
    NoticeKind,
    Refused,
    Review,
    SetAside,
    State,
    TakeBack,
    Waiting,
    lines_of,
)

SUPERVISOR = Actor(OrganisationId(UUID(int=9)), Role.APPROVER, "Tomás García")
AWAY = DatabaseUnreachable("gone", "/srv/lighthouse/lighthouse.db")


def take_back(done: Done) -> TakeBack:
    handed = done.handed_out
    return TakeBack(done, handed.pickup_ids, done.review.name, handed.lines)


def lookup(person: int = 2, number: int = 1) -> Lookup:
    return Lookup(PersonId(UUID(int=person)), UUID(int=2000 + number), "koba")


def found_people() -> tuple[FoundPerson, ...]:
    """Namesakes among them."""
    return (
        FoundPerson(PRIYA.id, PRIYA.name, "E11345", "Engineering", "pri…an@exa…", 3, 0, 0),
        FoundPerson(PersonId(UUID(int=3)), PRIYA.name, "E20117", "Finance", "p…@exa…", 0, 2, 0),
        FoundPerson(
            PersonId(UUID(int=4)), "Ragheb Farouk", "E10988", "Support", "rag…uk@exa…", 0, 0, 1
        ),
        FoundPerson(PersonId(UUID(int=5)), "Sandra Raghavan", "C00012", "", "", 0, 0, 0),
    )


def gone_items() -> tuple[DeskItem, ...]:
    return (item(5, "Travel backpack", left=0, last_pickup=GONE_AT),)


def review_without_pass() -> Review:
    return Review(lookup(), HANA, lines_of((BOTTLES,)), (), gone=gone_items())


def supervised_review() -> Review:
    verdict = verdicts()["outside-slot-supervisor"]
    assert isinstance(verdict, OutsideSlot)  # noqa: S101 - what the sample is
    lines, why = lines_of((verdict.item,)), "The queue was too long"
    return Review(scan(), HANA, lines, (), reason=why, supervisor=SUPERVISOR)


def supervisors(*, pins: bool = True) -> tuple[Supervisor, ...]:
    names = ("Tomás García", "Anita Rao", "Riya Kapoor")
    return tuple(
        Supervisor(UserId(UUID(int=number)), name, has_pin=pins and number != 1)
        for number, name in enumerate(names)
    )


def last_pickups() -> tuple[DeskPickup, ...]:
    """One of each: this desk's own, one undone, one that is long ago, and an unknown pass."""
    undone = TakenBack(NOW - timedelta(minutes=3), "Desk 2 · Gifts", "Item given back")
    bottles = _pickup(0, PRIYA, 2, option="Smart bottle", pieces=2)
    return (
        bottles,
        _pickup(1, HANA, 6, collected_by="Jonas Meyer", taken_back=undone),
        _pickup(2, HANA, 31, late=True),
        _pickup(3, None, 44, late=True),
    )


def _pickup(
    number: int,
    person: Person | None,
    minutes: int,
    *,
    option: str = "Travel backpack",
    pieces: int = 1,
    collected_by: str = "",
    taken_back: TakenBack | None = None,
    late: bool = False,
) -> DeskPickup:
    return DeskPickup(
        PickupId(UUID(int=70 + number)),
        NOW - timedelta(minutes=minutes),
        person,
        option,
        "Blue",
        pieces,
        "Desk 2 · Gifts",
        "Arjun S." if number else "Desk 2 · Gifts",
        collected_by,
        taken_back,
        late,
    )


def people_states() -> dict[str, State]:
    """Every state of finding people, of reasons and supervisors, and of the last pickups."""
    return {**_finding(), **_without_pass(), **_supervision(), **_last()}


def _finding() -> dict[str, State]:
    found = found_people()
    ignored = Notice(NoticeKind.CODE_IGNORED)
    return {
        "find": Finding(Waiting()),
        "find-too-short": Finding(Waiting(), "r"),
        "find-searching": Finding(Waiting(), "ragh"),
        "find-people": Finding(Waiting(), "ragh", found, "ragh"),
        "find-many": Finding(Waiting(), "a b", found * 5, "a b"),
        "find-notice": Finding(Waiting(), "ragh", found, "ragh", notice=ignored),
        "find-nobody": Finding(Waiting(), "zebulon", (), "zebulon"),
        "find-database-away": Finding(Waiting(), "ragh", error=AWAY),
    }


def _without_pass() -> dict[str, State]:
    review = review_without_pass()
    return {
        "review-no-pass": review,
        "reason-no-pass": AskingReason(GiveWithoutPass(review)),
    }


def _supervision() -> dict[str, State]:
    refused = Refused(lookup(), verdicts()["no-pass-supervisor"])
    aside = SetAside(Refused(scan(), verdicts()["expired"]))
    known = supervisors()
    calling = CallingSupervisor(aside, "Agreed with the organiser", known)
    taking = TakeBack(LastPickups(Waiting()), (), HANA.name, (), needs_supervisor=True)
    locked = LockedOut(NOW + timedelta(minutes=4))
    nothing = Notice(NoticeKind.NOT_OVERRIDABLE)
    return {
        "not-overridable": Refused(scan(), verdicts()["invalid"], nothing),
        "reason-override": AskingReason(aside),
        "reason-override-no-pass": AskingReason(SetAside(refused)),
        "supervisor-who": calling,
        "supervisor-who-no-pins": CallingSupervisor(aside, "", supervisors(pins=False)),
        "supervisor-who-of-many": CallingSupervisor(aside, "", supervisors() * 10),
        "supervisor-nobody": CallingSupervisor(aside, "", ()),
        "supervisor-away": CallingSupervisor(aside, "", error=AWAY),
        "supervisor-pin": CallingSupervisor(aside, calling.reason, known, known[0]),
        "supervisor-password": CallingSupervisor(aside, calling.reason, known, known[1]),
        "supervisor-wrong": CallingSupervisor(
            aside, calling.reason, known, known[0], error=SignInFailed()
        ),
        "supervisor-locked-out": CallingSupervisor(
            aside, calling.reason, known, known[0], error=locked
        ),
        "supervisor-undo": CallingSupervisor(taking, "Item given back", known, known[0]),
        "review-supervised": supervised_review(),
    }


def _last() -> dict[str, State]:
    last = last_pickups()
    undone = Notice(NoticeKind.UNDONE, HANA.name)
    return {
        "last-pickups": LastPickups(Waiting(), None, last),
        "last-pickups-of-a-person": LastPickups(Waiting(), HANA, last[1:3]),
        "last-pickups-undone": LastPickups(Waiting(), None, last, notice=undone),
        "last-pickups-none": LastPickups(Waiting(), None, ()),
        "last-pickups-away": LastPickups(Waiting(), error=AWAY),
    }
