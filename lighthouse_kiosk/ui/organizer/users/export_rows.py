"""The users as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lighthouse_kiosk.documents.tables import TableColumn, Value, ValueKind
from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.zones import machine_zone
from lighthouse_kiosk.wording.terms import role_word
from lighthouse_kiosk.wording.translation import translate


def export_columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn(translate("users", "Name")),
        TableColumn(translate("users", "E-mail")),
        TableColumn(translate("users", "Role")),
        TableColumn(translate("users", "State")),
        TableColumn(translate("users", "Last seen"), ValueKind.MOMENT),
    )


def export_rows(session: Session) -> Iterator[Sequence[Value]]:
    active, not_active = translate("users", "Active"), translate("users", "Deactivated")
    zone = machine_zone()
    for account in session.services.users.list_accounts(session.actor):
        user, seen = account.user, account.last_seen
        yield (
            user.name,
            user.email,
            role_word(user.role),
            active if user.active else not_active,
            to_local(seen, zone) if seen is not None else None,
        )
