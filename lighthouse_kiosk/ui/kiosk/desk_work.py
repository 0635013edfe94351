"""Does what the flow asks for with the services, on a worker's thread, and answers with an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from lighthouse_kiosk.domain.changes import Changed, Changes
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.overrides import Override
from lighthouse_kiosk.ui.kiosk.effects import (
    CheckPerson,
    CheckToken,
    ListPickups,
    ListSupervisors,
    ProveSupervisor,
    SavePickup,
    SearchPeople,
    UndoPickup,
    Work,
)
from lighthouse_kiosk.ui.kiosk.events import (
    Answer,
    CallWentWrong,
    Checked,
    CheckWentWrong,
    ListingWentWrong,
    NotProven,
    PeopleFound,
    PickupsListed,
    Proven,
    Saved,
    SaveRefused,
    SaveWentWrong,
    SearchWentWrong,
    SupervisorsListed,
    Undone,
    UndoWentWrong,
)
from lighthouse_kiosk.ui.kiosk.states import HandedLine, HandedOut, Lookup

if TYPE_CHECKING:
    # the kiosk's window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession
    from lighthouse_kiosk.services.pickups import ConfirmResult


class Worked(NamedTuple):
    """The answer to the flow, and what the rest of the app should read anew."""

    answer: Answer
    changes: Changes = frozenset()


def do(services: Services, session: DeskSession, work: Work) -> Worked:
    """Raises what the service raises; `went_wrong` makes an answer of it."""
    pickups = services.pickups
    match work:
        case CheckToken(scan):
            return Worked(Checked(scan.id, pickups.review(session, scan.text)))
        case CheckPerson(lookup):
            return Worked(Checked(lookup.id, pickups.review_person(session, lookup.person_id)))
        case SavePickup():
            return _saved(work, _confirm(services, session, work))
        case UndoPickup(pickup_ids, reason, supervisor):
            undone = pickups.undo(session, pickup_ids, reason, supervisor)
            return Worked(Undone(pickup_ids), undone.changes)
        case SearchPeople(text):
            return Worked(PeopleFound(text, pickups.find_people(session, text)))
        case ListPickups(person_id):
            return Worked(PickupsListed(person_id, pickups.last_pickups(session, person_id)))
        case ListSupervisors():
            return Worked(SupervisorsListed(services.supervisors.list_supervisors(session.actor)))
        case ProveSupervisor(its_id, user_id, secret):
            organisation_id = session.actor.organisation_id
            actor = services.supervisors.prove(organisation_id, str(user_id), secret)
            return Worked(Proven(its_id, actor))
        case _:
            assert_never(work)


def _confirm(services: Services, session: DeskSession, work: SavePickup) -> Changed[ConfirmResult]:
    from lighthouse_kiosk.services.pickups import PickupLine  # noqa: PLC0415 - see the top

    claim, supervisor = work.scan, work.supervisor
    lines = tuple(PickupLine(line.item.registration_id, line.quantity) for line in work.lines)
    if isinstance(claim, Lookup):
        return services.pickups.confirm_person(
            session, claim.person_id, lines, claim.id, work.reason, work.collected_by, supervisor
        )
    override = Override(supervisor, work.reason) if supervisor else None
    return services.pickups.confirm(
        session, claim.text, lines, claim.id, work.collected_by, override
    )


def _saved(work: SavePickup, outcome: Changed[ConfirmResult]) -> Worked:
    from lighthouse_kiosk.services.pickups import Refused  # noqa: PLC0415 - see the top

    result = outcome.value
    if isinstance(result, Refused):
        return Worked(SaveRefused(work.scan.id, result.verdict))
    lines = tuple(
        HandedLine(line.option_name, line.detail, line.place, line.quantity)
        for line in result.lines
    )
    handed_out = HandedOut(result.pickup_ids, lines, result.at)
    return Worked(Saved(work.scan.id, handed_out), outcome.changes)


def went_wrong(work: Work, error: LighthouseError | None) -> Answer:
    """Answer for work that raised; None stands for a fault of the app itself."""
    match work:
        case CheckToken(claim) | CheckPerson(claim):
            return CheckWentWrong(claim.id, error)
        case SavePickup(claim):
            return SaveWentWrong(claim.id, error)
        case UndoPickup(pickup_ids):
            return UndoWentWrong(pickup_ids, error)
        case SearchPeople(text):
            return SearchWentWrong(text, error)
        case ListPickups(person_id):
            return ListingWentWrong(person_id, error)
        case ListSupervisors():
            return CallWentWrong(error)
        case ProveSupervisor(its_id):
            return NotProven(its_id, error)
        case _:
            assert_never(work)
