"""People: add, update by staff number, find."""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.ids import PersonId, new_id
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.text import optional, plain, required
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing, contents, difference, record, the_person
from lighthouse_kiosk.services.users import checked_email
from lighthouse_kiosk.store.queries import people


@dataclass(frozen=True, slots=True)
class PersonDraft:
    staff_number: str
    name: str
    email: str = ""
    department: str = ""


class People:
    def __init__(self, context: Context) -> None:
        self._context = context

    def save_person(self, actor: Actor, draft: PersonDraft) -> Changed[Person]:
        """Add a person, or update the one with this staff number. Raises InvalidField."""
        actor.require(Permission.ORGANISE)
        wanted = _checked(draft)
        with changing(self._context, actor) as tx:
            found = people.person_by_staff_number(tx, actor.organisation_id, wanted.staff_number)
            if found is None:
                person = Person(
                    PersonId(new_id()),
                    wanted.staff_number,
                    wanted.name,
                    wanted.email,
                    wanted.department,
                )
                now = self._context.clock()
                people.insert_people(tx, actor.organisation_id, [person], now)
                record(
                    tx, self._context, actor, "created", "person", person.id, {}, contents(person)
                )
                return changed(person, Topic.PEOPLE)
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

    def find_people(self, actor: Actor, text: str, limit: int = 20) -> tuple[Person, ...]:
        """Find by any part of staff number, name or e-mail; nothing for an empty text."""
        actor.require(Permission.READ)
        wanted = plain(text, 100).strip()
        if not wanted:
            return ()
        with self._context.uow.read(actor.organisation_id) as tx:
            return people.find_people(tx, actor.organisation_id, wanted, limit)

    def get_person(self, actor: Actor, person_id: PersonId) -> Person:
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return the_person(tx, actor, person_id)


def _checked(draft: PersonDraft) -> PersonDraft:
    return PersonDraft(
        staff_number=required("staff_number", draft.staff_number, 60),
        name=required("name", draft.name),
        email=checked_email(draft.email) if draft.email.strip() else "",
        department=optional("department", draft.department),
    )
