"""Every text that a person, a file or a code can bring: refused in words or kept as text."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from uuid import uuid4

import pytest

from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError, SignInFailed
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange, OptionDraft
from lighthouse_kiosk.services.passes import PassQuery
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.pickups import PickupLine
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import (
    RegistrationOrder,
    RegistrationQuery,
)
from tests.company import PASSWORD, token_of
from tests.services.conftest import Scene

DECEIVING = ("a\x00b", "\x00", "half \ud800", "a\u202eb", "\x1b[31mred", "\ufeffmark")
TOO_LONG = "n" * 10_000
HARMLESS = (
    "'; DROP TABLE people; --",
    '<img src="file:///etc/passwd">',
    "{0.__class__} %s %(name)s {{}}",
    "=cmd|' /C calc'!A0",
    "../../../etc/passwd",
    "\\N{NULL} \\x00 \\",
)


Try = Callable[[Scene, str], object]


def update_event(field: str) -> Try:
    def attempt(scene: Scene, text: str) -> object:
        change = EventChange(**{field: text})  # type: ignore[arg-type] # all of them texts
        return scene.services.events.update_event(
            scene.facts.organiser, scene.facts.event.id, change
        )

    return attempt


def update_option(field: str) -> Try:
    def attempt(scene: Scene, text: str) -> object:
        change = OptionChange(**{field: text})  # type: ignore[arg-type] # all of them texts
        return scene.services.options.update_option(
            scene.facts.organiser, scene.facts.bottle.id, change
        )

    return attempt


def save_person(field: str) -> Try:
    def attempt(scene: Scene, text: str) -> object:
        fields = {"staff_number": "E100", "name": "Ada"} | {field: text}
        return scene.services.people.save_person(scene.facts.organiser, PersonDraft(**fields))

    return attempt


def register(scene: Scene, text: str) -> object:
    draft = RegistrationDraft(scene.facts.people[5].id, scene.facts.track.id, note=text)
    return scene.services.registrations.register(scene.facts.organiser, scene.facts.event.id, draft)


def confirm(scene: Scene, text: str) -> object:
    return scene.services.pickups.confirm(
        scene.facts.desks[0],
        token_of(scene.approved),
        [PickupLine(scene.approved.registration.id, 1)],
        uuid4(),
        collected_by=text,
    )


WRITES: dict[str, Try] = {
    **{f"event {field}": update_event(field) for field in ("name", "venue")},
    **{f"option {field}": update_option(field) for field in ("name", "detail", "place")},
    **{f"person {field}": save_person(field) for field in ("staff_number", "name", "department")},
    "person email": save_person("email"),
    "currency": update_event("currency"),
    "time zone": update_event("time_zone"),
    "new option": lambda scene, text: scene.services.options.add_option(
        scene.facts.organiser,
        scene.facts.event.id,
        OptionDraft(text, OptionKind.ITEM, 1, 1, needs_slot=False),
    ),
    "desk": lambda scene, text: scene.services.desks.add_desk(
        scene.facts.organiser, scene.facts.event.id, text
    ),
    "organisation": lambda scene, text: scene.services.organisations.set_up(
        text, "Ada", "ada@example.org", PASSWORD
    ),
    "user name": lambda scene, text: scene.services.users.add_user(
        scene.facts.admin, text, "ada@example.org", PASSWORD, Role.DESK
    ),
    "user email": lambda scene, text: scene.services.users.add_user(
        scene.facts.admin, "Ada", text, PASSWORD, Role.DESK
    ),
    "note": register,
    "reason of a rejection": lambda scene, text: scene.services.registrations.reject(
        scene.facts.approver, scene.pending.id, text
    ),
    "collector": confirm,
    "reason of an undo": lambda scene, text: scene.services.pickups.undo(
        scene.facts.desks[0], scene.done.pickup_ids, text
    ),
}

READS: dict[str, Try] = {
    "people": lambda scene, text: scene.services.people.find_people(scene.facts.organiser, text),
    "registrations": lambda scene, text: scene.services.registrations.list_registrations(
        scene.facts.organiser, RegistrationQuery(scene.facts.event.id, text=text)
    ),
    "matching": lambda scene, text: scene.services.registrations.matching_ids(
        scene.facts.organiser, RegistrationQuery(scene.facts.event.id, text=text)
    ),
    "passes": lambda scene, text: scene.services.passes.list_passes(
        scene.facts.organiser, PassQuery(scene.facts.event.id, text=text)
    ),
    "registrations by name after": lambda scene, text: (
        scene.services.registrations.list_registrations(
            scene.facts.organiser,
            RegistrationQuery(
                scene.facts.event.id,
                order=RegistrationOrder.NAME,
                after=f"{scene.facts.event.id}/{text}",
            ),
        )
    ),
    "registrations after": lambda scene, text: scene.services.registrations.list_registrations(
        scene.facts.organiser, RegistrationQuery(scene.facts.event.id, after=text)
    ),
    "registrations by age after": lambda scene, text: (
        scene.services.registrations.list_registrations(
            scene.facts.organiser,
            RegistrationQuery(scene.facts.event.id, after=f"{scene.facts.event.id}/{text}"),
        )
    ),
    "passes after": lambda scene, text: scene.services.passes.list_passes(
        scene.facts.organiser, PassQuery(scene.facts.event.id, after=text)
    ),
    "event by name": lambda scene, text: scene.services.events.find_event(text),
    "desk by name": lambda scene, text: scene.services.desks.sign_in_desk(
        str(scene.facts.event.id), text
    ),
    "scan": lambda scene, text: scene.services.pickups.review(scene.facts.desks[0], text),
}


def test_what_deceives_or_never_ends_is_refused_and_nothing_is_written(scene: Scene) -> None:
    before = scene.everything()
    for name, write in WRITES.items():
        for hostile in (*DECEIVING, TOO_LONG):
            with pytest.raises(InvalidField):
                write(scene, hostile)
        assert scene.everything() == before, name


def test_what_merely_looks_dangerous_is_kept_as_it_is(scene: Scene) -> None:
    person = scene.facts.people[0]
    for harmless in HARMLESS:
        WRITES["event name"](scene, harmless)
        WRITES["person department"](scene, harmless)
        event = scene.services.events.get_event(scene.facts.organiser, scene.facts.event.id)
        kept = scene.services.people.get_person(scene.facts.organiser, person.id)
        assert (event.name, kept.department) == (harmless, harmless)
    assert scene.services.maintenance.check().sound


def test_whatever_is_looked_for_is_answered_or_refused_in_words(scene: Scene) -> None:
    numbers = ("9" * 40, "9" * 5000, "0/0", "/", "١٢٣")
    for look in READS.values():
        for hostile in (*DECEIVING, TOO_LONG, *HARMLESS, "", " ", *numbers):
            with suppress(LighthouseError):
                look(scene, hostile)


def test_whatever_is_typed_at_sign_in_is_simply_wrong(scene: Scene) -> None:
    """Each try costs what a password's hash costs, so there are few."""
    for hostile in ("a\x00b", "half \ud800", TOO_LONG):
        for email, password in ((hostile, PASSWORD), ("admin@acme.example.org", hostile)):
            with pytest.raises(SignInFailed):
                scene.services.credentials.sign_in(email, password)


def test_a_password_that_can_not_be_kept_is_refused(scene: Scene) -> None:
    for password in ("\ud800" * 8, "p" * 201, "short", ""):
        with pytest.raises(InvalidField) as refusal:
            scene.services.users.add_user(
                scene.facts.admin, "Ada", "ada@example.org", password, Role.DESK
            )
        assert refusal.value.field == "password"
