"""Organisations and their first admin."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.ids import OrganisationId, new_id
from lighthouse_kiosk.domain.organisation_logos import checked_logo
from lighthouse_kiosk.domain.roles import Actor, Permission, Role
from lighthouse_kiosk.domain.text import required
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing, record
from lighthouse_kiosk.services.secrets import hash_password
from lighthouse_kiosk.services.users import insert_user
from lighthouse_kiosk.store.queries import organisation_logos, organisations
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

    def logo(self, actor: Actor) -> bytes | None:
        """Return the organisation's picture, for what it prints and for whoever shows it."""
        actor.require(Permission.SEE_EVENTS)
        with self._context.uow.read(actor.organisation_id) as tx:
            return organisation_logos.get_logo(tx, actor.organisation_id)

    def set_logo(self, actor: Actor, picture: bytes) -> Changed[bytes | None]:
        """Keep a PNG, JPEG or plain SVG of at most 512 KB; returns the one before, for undoing.

        Raises InvalidField naming `logo`.
        """
        actor.require(Permission.MANAGE_USERS)
        return self._replace_logo(actor, checked_logo(picture))

    def remove_logo(self, actor: Actor) -> Changed[bytes | None]:
        """Return the one that was removed; nothing changes where there is none."""
        actor.require(Permission.MANAGE_USERS)
        return self._replace_logo(actor, None)

    def _replace_logo(self, actor: Actor, picture: bytes | None) -> Changed[bytes | None]:
        organisation_id = actor.organisation_id
        with changing(self._context, actor) as tx:
            before = organisation_logos.get_logo(tx, organisation_id)
            if picture == before:
                return changed(before)
            organisation_logos.put_logo(tx, organisation_id, picture, self._context.clock())
            # the trail tells pictures apart, and holds none
            was, now = ({"logo": one and sha256(one).hexdigest()} for one in (before, picture))
            record(
                tx, self._context, actor, "logo_changed", "organisation", organisation_id, was, now
            )
        return changed(before, Topic.ORGANISATIONS)
