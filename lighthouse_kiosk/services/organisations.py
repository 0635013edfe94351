"""Organisations and their first admin."""

from __future__ import annotations

from dataclasses import replace

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.ids import OrganisationId, new_id
from lighthouse_kiosk.domain.roles import Actor, Permission, Role
from lighthouse_kiosk.domain.text import required
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.credentials import hash_password
from lighthouse_kiosk.services.records import changing, record
from lighthouse_kiosk.services.users import insert_user
from lighthouse_kiosk.store.queries import organisations
from lighthouse_kiosk.store.queries.organisations import Organisation
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION

__all__ = ["Organisation", "Organisations"]


class Organisations:
    def __init__(self, context: Context) -> None:
        self._context = context

    def is_empty(self) -> bool:
        """Whether nobody has set anything up in this database yet."""
        return not self.list_organisations()

    def list_organisations(self) -> tuple[Organisation, ...]:
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            return organisations.list_organisations(tx)

    def set_up(self, name: str, admin_name: str, email: str, password: str) -> Changed[Actor]:
        """Create an organisation and its first admin, who is then signed in.

        Raises InvalidField naming `organisation`, `name`, `email` or `password`.
        """
        organisation_name = required("organisation", name)
        organisation_id = OrganisationId(new_id())
        admin = Actor(organisation_id, Role.ADMIN, required("name", admin_name))
        password_hash = hash_password(password)
        with self._context.uow.write(organisation_id) as tx:
            organisations.insert_organisation(
                tx, organisation_id, organisation_name, self._context.clock()
            )
            after = {"name": organisation_name}
            record(tx, self._context, admin, "created", "organisation", organisation_id, {}, after)
            user_id = insert_user(
                tx, self._context, admin, admin_name, email, password_hash, Role.ADMIN
            )
        return changed(replace(admin, user_id=user_id), Topic.USERS)

    def rename_organisation(self, actor: Actor, name: str) -> Changed[Organisation]:
        """Raises InvalidField naming `organisation`."""
        actor.require(Permission.MANAGE_USERS)
        wanted = required("organisation", name)
        organisation_id = actor.organisation_id
        renamed = Organisation(organisation_id, wanted)
        with changing(self._context, actor) as tx:
            before = organisations.organisation_name(tx, organisation_id)
            if before == wanted:
                return changed(renamed)
            organisations.rename(tx, organisation_id, wanted)
            was, now = {"name": before}, {"name": wanted}
            record(tx, self._context, actor, "changed", "organisation", organisation_id, was, now)
        return changed(renamed, Topic.ORGANISATIONS)
