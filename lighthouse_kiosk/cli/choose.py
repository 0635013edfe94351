"""Finding what a person names by its id, short id or name.

Every function raises NotFound, with what there is where that is a short list, or AmbiguousChoice
with the candidates.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from lighthouse_kiosk.cli.conflict_words import slot_words
from lighthouse_kiosk.cli.shapes import short_id
from lighthouse_kiosk.domain.desks import Desk
from lighthouse_kiosk.domain.errors import AmbiguousChoice, NotFound
from lighthouse_kiosk.domain.events import Event, EventPhase
from lighthouse_kiosk.domain.ids import PersonId, RegistrationId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.questions import Question
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.domain.users import User

if TYPE_CHECKING:
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.cli.shell import Run
    from lighthouse_kiosk.services.imports import PastImport
    from lighthouse_kiosk.services.organisations import Organisation
    from lighthouse_kiosk.services.registrations import RegistrationLine

T = TypeVar("T")

_MOST_FOUND = 500
"""As many as are looked through for an exact name among those that contain it."""


def choose_organisation(services: Services, wanted: str | None) -> Organisation:
    """Find the organisation; the only one when none is named."""
    known = services.organisations.list_organisations()
    return _one(
        "organisation",
        wanted,
        known,
        keys=lambda row: (str(row.id), short_id(row.id), row.name),
        label=lambda row: f"{row.name} ({short_id(row.id)})",
    )


def choose_event(run: Run, wanted: str | None) -> Event:
    """Find the event and make it the one the run is about; today's or the only one unnamed."""
    known = run.services.events.list_events(run.actor)
    if wanted is None:
        known = tuple(row for row in known if row.phase is EventPhase.EVENT_DAY) or known
    run.event = _one(
        "event",
        wanted,
        [row.event for row in known],
        keys=lambda row: (str(row.id), str(row.short_id), row.name),
        label=lambda row: f"{row.name} ({row.short_id})",
    )
    return run.event


def deleted_id(what: str, wanted: str) -> UUID:
    """Read the id of something deleted, which no list shows any more. Raises NotFound."""
    try:
        return UUID(wanted)
    except ValueError:
        raise NotFound(what, name=wanted) from None


def choose_option(run: Run, event: Event, wanted: str) -> EventOption:
    return _one(
        "option",
        wanted,
        run.services.options.list_options(run.actor, event.id),
        keys=lambda row: (str(row.id), short_id(row.id), row.name),
        label=lambda row: f"{row.name} ({short_id(row.id)})",
    )


def choose_slot(run: Run, event: Event, wanted: str) -> PickupSlot:
    """Find a slot; its name is when it starts, `2027-03-12T09:30`, or `09:30` on the day."""

    def keys(row: PickupSlot) -> tuple[str, ...]:
        starts = row.starts.isoformat(timespec="minutes")
        named = (str(row.id), short_id(row.id), starts, starts.replace("T", " "))
        return (*named, f"{row.starts:%H:%M}") if row.starts.date() == event.date else named

    return _one(
        "slot",
        wanted,
        run.services.slots.list_slots(run.actor, event.id),
        keys=keys,
        label=lambda row: f"{slot_words(row)} ({short_id(row.id)})",
    )


def choose_question(run: Run, event: Event, wanted: str) -> Question:
    return _one(
        "question",
        wanted,
        run.services.questions.list_questions(run.actor, event.id),
        keys=lambda row: (str(row.id), short_id(row.id), row.text),
        label=lambda row: f"{row.text} ({short_id(row.id)})",
    )


def choose_desk(run: Run, event: Event, wanted: str) -> Desk:
    return _one(
        "desk",
        wanted,
        [row.desk for row in run.services.desks.list_desks(run.actor, event.id)],
        keys=lambda row: (str(row.id), short_id(row.id), row.name),
        label=lambda row: f"{row.name} ({short_id(row.id)})",
    )


def choose_user(run: Run, wanted: str) -> User:
    return _one(
        "user",
        wanted,
        run.services.users.list_users(run.actor),
        keys=lambda row: (str(row.id), short_id(row.id), row.email, row.name),
        label=lambda row: f"{row.name} ({row.email})",
    )


def choose_import(run: Run, wanted: str) -> PastImport:
    """Find an import among the latest by its id or short id."""
    return _one(
        "import",
        wanted,
        run.services.imports.list_imports(run.actor, limit=_MOST_FOUND),
        keys=lambda row: (str(row.id), short_id(row.id)),
        label=lambda row: f"{row.file_name} of {row.at:%Y-%m-%d %H:%M} ({short_id(row.id)})",
    )


def choose_person(run: Run, wanted: str) -> Person:
    """Find a person by id, staff number, e-mail address or name."""
    row_id = _uuid(wanted)
    if row_id is not None:
        return run.services.people.get_person(run.actor, PersonId(row_id))
    by_number = run.services.people.with_staff_number(run.actor, wanted)
    found = run.services.people.find_people(run.actor, wanted, _MOST_FOUND)
    rows = {row.id: row for row in (*by_number, *found)}
    return _one(
        "person",
        wanted,
        list(rows.values()),
        keys=lambda row: (row.staff_number, row.email, row.name),
        label=lambda row: f"{row.name} ({row.staff_number})",
        all_known=False,
    )


def choose_registration(run: Run, event_text: str | None, wanted: str) -> RegistrationId:
    """Find a registration by id, short id, or its person's staff number, e-mail or name."""
    from lighthouse_kiosk.services.registrations import (  # noqa: PLC0415 - SQLAlchemy takes time
        RegistrationQuery,
    )

    row_id = _uuid(wanted)
    if row_id is not None:
        detail = run.services.registrations.get_registration(run.actor, RegistrationId(row_id))
        run.event = detail.event
        return detail.registration.id
    event = choose_event(run, event_text)
    service = run.services.registrations
    found: dict[RegistrationId, str] = {}
    if _is_short_id(wanted):
        for found_id in service.ids_ending_in(run.actor, event.id, bytes.fromhex(wanted)):
            detail = service.get_registration(run.actor, found_id)
            found[found_id] = _registration_label(
                found_id, detail.person, detail.option.name, detail.registration
            )
    if not found or run.services.people.with_staff_number(run.actor, wanted):
        query = RegistrationQuery(event.id, text=wanted, limit=_MOST_FOUND)
        rows = service.list_registrations(run.actor, query).rows if wanted.strip() else ()
        for row in rows:
            keys = (row.person.staff_number, row.person.email, row.person.name)
            if _folded(wanted) in map(_folded, keys):
                found[row.id] = _registration_label(row.id, row.person, row.option_name, row)
    if not found:
        raise NotFound("registration", name=plain(wanted))
    if len(found) > 1:
        raise AmbiguousChoice("registration", tuple(plain(text, 120) for text in found.values()))
    return next(iter(found))


def _registration_label(
    row_id: RegistrationId, person: Person, option: str, row: Registration | RegistrationLine
) -> str:
    return f"{person.name}, {row.quantity} × {option}, {row.status} ({short_id(row_id)})"


def _one(
    what: str,
    wanted: str | None,
    known: Sequence[T],
    *,
    keys: Callable[[T], Iterable[str]],
    label: Callable[[T], str],
    all_known: bool = True,
) -> T:
    """Return the one row that `wanted` is a key of; without it, the only one there is."""
    found = known
    if wanted is not None:
        text = _folded(wanted)
        found = [row for row in known if text and text in {_folded(key) for key in keys(row)}]
    if not found:
        names = tuple(plain(label(row), 120) for row in known) if all_known else ()
        raise NotFound(what, name=plain(wanted or ""), known=names)
    if len(found) > 1:
        raise AmbiguousChoice(what, tuple(plain(label(row), 120) for row in found))
    return found[0]


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split())).casefold()


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text.strip())
    except ValueError:
        return None


def _is_short_id(text: str) -> bool:
    return len(text.strip()) == 8 and all(
        digit in "0123456789abcdefABCDEF" for digit in text.strip()
    )
