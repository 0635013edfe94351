"""Hand-outs that were out of the ordinary, page by page, and whether somebody looked at them.

An index of its own holds these few entries, however many ordinary ones there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    exists,
    func,
    literal,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import aliased

from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import (
    DeskId,
    EventId,
    OrganisationId,
    PickupId,
    RegistrationId,
    UnmatchedPassId,
)
from lighthouse_kiosk.domain.passes import ticket_name
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.pickup_reviews import ReviewKind
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.queries import people
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.people_search import words_of
from lighthouse_kiosk.store.queries.pickups import option_of_entry
from lighthouse_kiosk.store.queries.unmatched_passes import same_ticket
from lighthouse_kiosk.store.tables import (
    DeskRow,
    OptionRow,
    PassRow,
    PersonRow,
    PickupReviewRow,
    PickupRow,
    RegistrationRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.tables.pickups import out_of_the_ordinary
from lighthouse_kiosk.store.types import Id, Moment, microseconds, moment
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class ReviewQuery:
    """Hand-outs of an event to look at. `open` leaves out those that were reviewed.

    `text` is any part of a person's name or number, of who collected, or of who handed out.
    `after` is a page's `next`.
    """

    event_id: EventId
    kind: ReviewKind | None = None
    desk_id: DeskId | None = None
    open: bool = True
    text: str = ""
    after: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class Reversal:
    """How a hand-out was taken back."""

    at: datetime
    by: str
    reason: str
    supervisor: str


@dataclass(frozen=True, slots=True)
class UnmatchedClaim:
    """The unmatched pass that a hand-out is on, of which `handed_out` pieces were handed out.

    A registration is there once it is known; `left` counts the pieces that it still has.
    """

    id: UnmatchedPassId
    ticket: str
    registration_id: RegistrationId | None
    status: Status | None
    left: int
    handed_out: int = 0

    @property
    def twice(self) -> bool:
        """Whether more was handed out than the registration has, known by now."""
        return self.status is Status.APPROVED and self.handed_out > self.left


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One hand-out. The person is not known of an unmatched pass without a registration.

    `overridden` is the verdict that was set aside; `reason` says why.
    """

    pickup_id: PickupId
    at: datetime
    desk_id: DeskId
    desk: str
    by: str
    person: Person | None
    registration_id: RegistrationId | None
    option: str
    quantity: int
    collected_by: str
    reason: str
    overridden: VerdictKind | None
    supervisor: str
    reversal: Reversal | None
    unmatched: UnmatchedClaim | None
    reviewed_at: datetime | None
    reviewed_by: str

    @property
    def open(self) -> bool:
        """Whether nobody has looked at it, or at what became of it since."""
        if self.reviewed_at is None:
            return True
        return self.reversal is not None and self.reviewed_at < self.reversal.at

    @property
    def kinds(self) -> frozenset[ReviewKind]:
        found = set()
        if self.reversal is not None:
            found.add(ReviewKind.UNDONE)
        if self.overridden is VerdictKind.NO_PASS:
            found.add(ReviewKind.WITHOUT_PASS)
        elif self.overridden is not None:
            found.add(ReviewKind.OVERRIDDEN)
        if self.collected_by:
            found.add(ReviewKind.BY_SOMEBODY_ELSE)
        claim = self.unmatched
        if claim is not None and self.reversal is None:
            found.add(ReviewKind.TWICE if claim.twice else ReviewKind.UNMATCHED)
        return frozenset(found)


_reversal = aliased(PickupRow, name="reversal")
_known = aliased(RegistrationRow, name="known")
_known_person = aliased(PersonRow, name="known_person")
_TOO_LITTLE = and_(
    _known.status == Status.APPROVED,
    _known.quantity - _known.picked_up < UnmatchedPassRow.picked_up,
)
_ON_UNMATCHED = and_(PickupRow.unmatched_pass_id.is_not(None), _reversal.id.is_(None))
_OF_KIND: dict[ReviewKind, ColumnElement[bool]] = {
    ReviewKind.UNDONE: _reversal.id.is_not(None),
    ReviewKind.OVERRIDDEN: and_(
        PickupRow.overridden.is_not(None), PickupRow.overridden != VerdictKind.NO_PASS
    ),
    ReviewKind.WITHOUT_PASS: PickupRow.overridden == VerdictKind.NO_PASS,
    ReviewKind.BY_SOMEBODY_ELSE: PickupRow.collected_by != "",
    ReviewKind.UNMATCHED: and_(_ON_UNMATCHED, ~func.coalesce(_TOO_LITTLE, False)),
    ReviewKind.TWICE: and_(_ON_UNMATCHED, _TOO_LITTLE),
}


def list_reviews(
    tx: Transaction, organisation_id: OrganisationId, query: ReviewQuery
) -> tuple[tuple[ReviewLine, ...], str | None]:
    """Return a page, the latest hand-out first, and where the next page starts.

    Raises InvalidField for an `after` that no page gave.
    """
    statement = _wanted(
        organisation_id,
        query,
        PickupRow.id,
        PickupRow.at,
        PickupRow.desk_id,
        DeskRow.name.label("desk"),
        PickupRow.by_name,
        *people.COLUMNS,
        _known_person.id.label("known_person_id"),
        _known_person.staff_number.label("known_number"),
        _known_person.name.label("known_name"),
        _known_person.email.label("known_email"),
        _known_person.department.label("known_department"),
        PickupRow.registration_id,
        OptionRow.name.label("option"),
        PickupRow.quantity,
        PickupRow.collected_by,
        PickupRow.reason,
        PickupRow.overridden,
        PickupRow.supervisor_name,
        _reversal.at.label("reversed_at"),
        _reversal.by_name.label("reversed_by"),
        _reversal.reason.label("reversed_reason"),
        _reversal.supervisor_name.label("reversed_supervisor"),
        PickupRow.unmatched_pass_id,
        UnmatchedPassRow.ticket_id,
        UnmatchedPassRow.picked_up.label("unmatched_picked_up"),
        _known.id.label("known_id"),
        _known.status.label("known_status"),
        (_known.quantity - _known.picked_up).label("known_left"),
        PickupReviewRow.reviewed_at,
        PickupReviewRow.reviewed_by,
    )
    if query.after is not None:
        statement = statement.where(tuple_(PickupRow.at, PickupRow.id) < place_of(query.after))
    rows = tx.execute(
        statement.order_by(PickupRow.at.desc(), PickupRow.id.desc()).limit(query.limit + 1)
    ).all()
    following = None
    if len(rows) > query.limit:
        last = rows[query.limit - 1]
        following = place_text(last.at, last.id)
    return tuple(_line(row) for row in rows[: query.limit]), following


def count_reviews(tx: Transaction, organisation_id: OrganisationId, query: ReviewQuery) -> int:
    """Count all that `list_reviews` lists, page by page."""
    return int(tx.execute(_wanted(organisation_id, query, func.count())).scalar_one())


def _wanted(organisation_id: OrganisationId, query: ReviewQuery, *columns: Any) -> Select[Any]:
    entry, moved = aliased(PickupRow, name="entry"), aliased(PickupRow, name="moved")
    subjects = select(func.coalesce(entry.reverses_id, entry.id)).where(
        entry.organisation_id == organisation_id,
        entry.event_id == query.event_id,
        out_of_the_ordinary("entry."),
    )
    # a hand-out that was moved to its registration stands there again: nobody took it back
    told_again = exists().where(
        moved.organisation_id == PickupRow.organisation_id,
        moved.nonce == _reversal.nonce,
        # as `hands_out` puts it, so that no index of all ordinary entries is walked along
        func.coalesce(moved.reverses_id, moved.id) == moved.id,
    )
    statement = (
        select(*columns)
        .select_from(PickupRow)
        .join(DeskRow, along(PickupRow.desk_id, DeskRow))
        .outerjoin(
            _reversal,
            (_reversal.organisation_id == PickupRow.organisation_id)
            & (_reversal.reverses_id == PickupRow.id),
        )
        .outerjoin(PickupReviewRow, _reviews())
        .outerjoin(RegistrationRow, along(PickupRow.registration_id, RegistrationRow))
        .outerjoin(PersonRow, along(RegistrationRow.person_id, PersonRow))
        .outerjoin(UnmatchedPassRow, along(PickupRow.unmatched_pass_id, UnmatchedPassRow))
        .outerjoin(PassRow, same_ticket())
        .outerjoin(_known, along(PassRow.registration_id, _known))
        .outerjoin(_known_person, along(_known.person_id, _known_person))
        .outerjoin(OptionRow, option_of_entry())
        .where(
            PickupRow.organisation_id == organisation_id,
            PickupRow.id.in_(subjects),
            or_(_reversal.id.is_(None), ~told_again),
        )
    )
    if query.kind is not None:
        statement = statement.where(_OF_KIND[query.kind])
    if query.desk_id is not None:
        statement = statement.where(PickupRow.desk_id == query.desk_id)
    if query.open:
        statement = statement.where(
            or_(
                PickupReviewRow.pickup_id.is_(None),
                # taken back since somebody looked at it
                PickupReviewRow.reviewed_at < _reversal.at,
            )
        )
    if words_of(query.text):
        statement = statement.where(_named(query.text))
    return statement


def _named(wanted: str) -> ColumnElement[bool]:
    """Build the condition that a person's words are all found, or another name has the text."""
    words = words_of(wanted)
    others = (
        PickupRow.collected_by,
        PickupRow.by_name,
        PickupRow.supervisor_name,
        _reversal.by_name,
    )
    typed = " ".join(wanted.lower().split())[:100]
    return or_(
        *(
            and_(*(person.search_text.contains(word, autoescape=True) for word in words))
            for person in (PersonRow, _known_person)
        ),
        *(func.lower(column).contains(typed, autoescape=True) for column in others),
    )


def _reviews() -> ColumnElement[bool]:
    return and_(
        PickupReviewRow.organisation_id == PickupRow.organisation_id,
        PickupReviewRow.pickup_id == PickupRow.id,
    )


def place_text(at: datetime, pickup_id: UUID) -> str:
    """Write where a page ends, so that the next one goes on there."""
    return f"{microseconds(at)} {pickup_id}"


def place_of(after: str) -> ColumnElement[Any]:
    """Read what `place_text` wrote; raises InvalidField for anything else."""
    at, _, pickup_id = after.partition(" ")
    try:
        place = moment(int(at)), UUID(pickup_id)
    except (ValueError, OverflowError):
        raise InvalidField("after", "unknown", value=after[:60]) from None
    return tuple_(literal(place[0], Moment), literal(place[1], Id))


def _line(row: Row[Any]) -> ReviewLine:
    return ReviewLine(
        pickup_id=PickupId(row.id),
        at=row.at,
        desk_id=DeskId(row.desk_id),
        desk=row.desk,
        by=row.by_name,
        person=_person(row),
        registration_id=RegistrationId(row.registration_id) if row.registration_id else None,
        option=row.option or "",
        quantity=row.quantity,
        collected_by=row.collected_by,
        reason=row.reason,
        overridden=row.overridden,
        supervisor=row.supervisor_name or "",
        reversal=Reversal(
            row.reversed_at, row.reversed_by, row.reversed_reason, row.reversed_supervisor or ""
        )
        if row.reversed_at is not None
        else None,
        unmatched=UnmatchedClaim(
            UnmatchedPassId(row.unmatched_pass_id),
            ticket_name(row.ticket_id),
            RegistrationId(row.known_id) if row.known_id else None,
            row.known_status,
            row.known_left or 0,
            row.unmatched_picked_up,
        )
        if row.unmatched_pass_id
        else None,
        reviewed_at=row.reviewed_at,
        reviewed_by=row.reviewed_by or "",
    )


def _person(row: Row[Any]) -> Person | None:
    if row.person_id:
        return people.person_from(row)
    if not row.known_person_id:
        return None
    return Person(
        row.known_person_id, row.known_number, row.known_name, row.known_email, row.known_department
    )
