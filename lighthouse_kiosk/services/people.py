"""People: add, update by staff number, find."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import AlreadyExists
from lighthouse_kiosk.domain.ids import PersonId, new_id
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.person_photos import checked_photo
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.text import optional, plain, required
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing, contents, difference, record, the_person
from lighthouse_kiosk.services.users import checked_email
from lighthouse_kiosk.store.queries import people, people_lists, person_photos
from lighthouse_kiosk.store.queries.people_lists import (
    PersonLine,
    PersonQuery,
    PersonRegistration,
)
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = [
    "People",
    "PersonDraft",
    "PersonLine",
    "PersonPage",
    "PersonQuery",
    "PersonRegistration",
    "checked_person",
]

_MOST_REGISTRATIONS = 200


@dataclass(frozen=True, slots=True)
class PersonDraft:
    staff_number: str
    name: str
    email: str = ""
    department: str = ""


@dataclass(frozen=True, slots=True)
class PersonPage:
    """`total` is None where counting takes longer than the page; `next` starts the following one."""

    rows: tuple[PersonLine, ...]
    total: int | None
    next: str | None


class People:
    def __init__(self, context: Context) -> None:
        self._context = context

    def add_person(self, actor: Actor, draft: PersonDraft) -> Changed[Person]:
        """Add a person. Raises InvalidField, AlreadyExists for the staff number."""
        actor.require(Permission.ORGANISE)
        wanted = checked_person(draft)
        with changing(self._context, actor) as tx:
            number = wanted.staff_number
            if people.person_by_staff_number(tx, actor.organisation_id, number) is not None:
                raise AlreadyExists("person", "staff_number", number)
            person = _insert(tx, self._context, actor, wanted)
        return changed(person, Topic.PEOPLE)

    def save_person(self, actor: Actor, draft: PersonDraft) -> Changed[Person]:
        """Add a person, or update the one with this staff number. Raises InvalidField."""
        actor.require(Permission.ORGANISE)
        wanted = checked_person(draft)
        with changing(self._context, actor) as tx:
            found = people.person_by_staff_number(tx, actor.organisation_id, wanted.staff_number)
            if found is None:
                added = _insert(tx, self._context, actor, wanted)
                return changed(added, Topic.PEOPLE)
            person = Person(
                found.id, wanted.staff_number, wanted.name, wanted.email, wanted.department
            )
            if person == found:
                return changed(found)
            people.update_person(tx, actor.organisation_id, person)
            record(
                tx,
                self._context,
                actor,
                "changed",
                "person",
                person.id,
                *difference(found, person),
            )
        return changed(person, Topic.PEOPLE)

    def with_staff_number(self, actor: Actor, text: str) -> tuple[Person, ...]:
        """Return who has exactly this staff number, if anybody."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            found = people.person_by_staff_number(
                tx, actor.organisation_id, plain(text, 60).strip()
            )
        return (found,) if found else ()

    def find_people(self, actor: Actor, text: str, limit: int = 20) -> tuple[Person, ...]:
        """Find by any part of staff number, name or e-mail; nothing for an empty text.

        Names that begin with the text come first.
        """
        actor.require(Permission.READ)
        wanted = plain(text, 100).strip()
        if not wanted:
            return ()
        with self._context.uow.read(actor.organisation_id) as tx:
            return people.find_people(tx, actor.organisation_id, wanted, limit)

    def list_people(self, actor: Actor, query: PersonQuery) -> PersonPage:
        """List by name, page by page. Raises InvalidField for an `after` that no page gave."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            rows, following = people_lists.list_people(tx, actor.organisation_id, query)
        whole = query.after is None and following is None
        return PersonPage(rows, len(rows) if whole else None, following)

    def count_people(self, actor: Actor, text: str = "") -> int:
        """Count all that `list_people` lists for a text."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return people_lists.count_people(tx, actor.organisation_id, text)

    def their_registrations(
        self, actor: Actor, person_id: PersonId
    ) -> tuple[PersonRegistration, ...]:
        """List what somebody registered for, the latest 200 first. Raises NotFound."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_person(tx, actor, person_id)
            return people_lists.registrations_of(
                tx, actor.organisation_id, person_id, _MOST_REGISTRATIONS
            )

    def set_photo(self, actor: Actor, person_id: PersonId, picture: bytes) -> Changed[None]:
        """Keep a JPEG or PNG of at most 512 KB, in place of the one before.

        Raises InvalidField for the photo, NotFound.
        """
        actor.require(Permission.ORGANISE)
        photo = checked_photo(picture)
        with changing(self._context, actor) as tx:
            the_person(tx, actor, person_id)
            before = person_photos.get_photo(tx, actor.organisation_id, person_id)
            if photo == before:
                return changed(None)
            now = self._context.clock()
            person_photos.put_photo(tx, actor.organisation_id, person_id, photo, now)
            self._record_photo(tx, actor, person_id, before, photo)
        return changed(None, Topic.PEOPLE)

    def remove_photo(self, actor: Actor, person_id: PersonId) -> Changed[None]:
        """Nothing changes where there is none. Raises NotFound."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            the_person(tx, actor, person_id)
            before = person_photos.get_photo(tx, actor.organisation_id, person_id)
            if before is None:
                return changed(None)
            person_photos.remove_photo(tx, actor.organisation_id, person_id)
            self._record_photo(tx, actor, person_id, before, None)
        return changed(None, Topic.PEOPLE)

    def photo(self, actor: Actor, person_id: PersonId) -> bytes | None:
        """Return a person's picture for comparing; desks are shown it too."""
        actor.require(Permission.HAND_OUT)
        with self._context.uow.read(actor.organisation_id) as tx:
            return person_photos.get_photo(tx, actor.organisation_id, person_id)

    def _record_photo(
        self,
        tx: Transaction,
        actor: Actor,
        person_id: PersonId,
        before: bytes | None,
        after: bytes | None,
    ) -> None:
        """The audit log tells pictures apart, and holds none."""
        was, now = ({"photo": photo and sha256(photo).hexdigest()} for photo in (before, after))
        record(tx, self._context, actor, "photo_changed", "person", person_id, was, now)

    def get_person(self, actor: Actor, person_id: PersonId) -> Person:
        """Return a person, also one who is not listed any more. Raises NotFound."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return the_person(tx, actor, person_id)


def _insert(tx: Transaction, context: Context, actor: Actor, draft: PersonDraft) -> Person:
    person = Person(
        PersonId(new_id()), draft.staff_number, draft.name, draft.email, draft.department
    )
    people.insert_people(tx, actor.organisation_id, [person], context.clock())
    record(tx, context, actor, "created", "person", person.id, {}, contents(person))
    return person


def checked_person(draft: PersonDraft) -> PersonDraft:
    """Return the draft trimmed and normalised; raises InvalidField naming the field."""
    return PersonDraft(
        staff_number=required("staff_number", draft.staff_number, 60),
        name=required("name", draft.name),
        email=checked_email(draft.email) if draft.email.strip() else "",
        department=optional("department", draft.department),
    )
