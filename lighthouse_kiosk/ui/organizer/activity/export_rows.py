"""The trail as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from lighthouse_kiosk.documents.activity_sentences import sentence
from lighthouse_kiosk.documents.activity_values import changes
from lighthouse_kiosk.documents.tables import TableColumn
from lighthouse_kiosk.services.audit import Activity, ActivityQuery
from lighthouse_kiosk.ui.organizer.activity.kinds import kind_look
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.wording.format import listed, zone

translate = QCoreApplication.translate

_PAGE = 500


def export_columns(zone_name: str) -> tuple[TableColumn, ...]:
    heads = (
        translate("activity", "Entry"),
        translate("activity", "When ({zone})").format(zone=zone_name),
        translate("activity", "By"),
        translate("activity", "Kind"),
        translate("activity", "What happened"),
        translate("activity", "Event"),
        translate("activity", "Person"),
        translate("activity", "Staff number"),
        translate("activity", "Before"),
        translate("activity", "After"),
    )
    return tuple(map(TableColumn, heads))


def export_rows(
    session: Session, query: ActivityQuery, zone_name: str
) -> Iterator[tuple[str, ...]]:
    """Read page by page, so that a long trail needs no more memory than a short one."""
    service, actor = session.services.audit, session.actor
    before = query.entries.before
    while True:
        entries = replace(query.entries, before=before, limit=_PAGE)
        page = service.list_activity(actor, replace(query, entries=entries))
        for activity in page.entries:
            yield _row(activity, zone_name)
        if page.next is None:
            return
        before = page.next


def _row(activity: Activity, zone_name: str) -> tuple[str, ...]:
    entry, subject = activity.entry, activity.subject
    person = subject.person if subject is not None else None
    found = changes(activity)
    field = translate("activity", "{name}: {value}")
    return (
        str(entry.sequence),
        f"{entry.at.astimezone(zone(zone_name)):%Y-%m-%d %H:%M:%S}",
        entry.actor,
        kind_look(entry.entity, entry.action)[0],
        sentence(activity),
        subject.event if subject is not None else "",
        person.name if person is not None else "",
        person.staff_number if person is not None else "",
        listed(field.format(name=one.name, value=one.before) for one in found if one.before),
        listed(field.format(name=one.name, value=one.after) for one in found if one.after),
    )
