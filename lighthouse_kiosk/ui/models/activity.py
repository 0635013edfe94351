"""The audit trail as a table: a line for each day, and its entries below it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from lighthouse_kiosk.documents.activity_sentences import sentence
from lighthouse_kiosk.services.audit import Activity, ActivityQuery
from lighthouse_kiosk.ui.models.keyset import KeysetModel, Loaded
from lighthouse_kiosk.ui.models.rows import cell_data
from lighthouse_kiosk.ui.organizer.activity.kinds import kind_look
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, Index
from lighthouse_kiosk.wording.format import clock_in, day, zone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DayLine:
    """The head of a day's entries."""

    day: date


Line = DayLine | Activity


def activity_columns() -> tuple[Column, ...]:
    return (
        Column(translate("activity", "What happened"), 220, 1),
        Column(translate("activity", "Kind"), 118),
        Column(translate("activity", "Time"), 70, end=True),
    )


class ActivityModel(KeysetModel[Line]):
    """Entries, latest first, by days of `zone`. `too_many_people`: the search fits more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(self._load_page, _key, session.latest, parent)
        self._session = session
        self._columns = activity_columns()
        self._query: ActivityQuery | None = None
        self.zone = "UTC"
        self.too_many_people = False

    @property
    def query(self) -> ActivityQuery:
        return self._query or ActivityQuery()

    def set_query(self, query: ActivityQuery) -> None:
        self._query = query
        self.restart()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A day's head can't be chosen: the arrow keys pass over it."""
        if index.isValid() and isinstance(self.row(index.row()), DayLine):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def cell(self, row: Line, column: int, role: int) -> Any:
        return cell_data(self._describe(row, column), role)

    def _describe(self, line: Line, column: int) -> Cell:
        if isinstance(line, DayLine):
            return Cell(self.day_words(line.day), strong=True) if column == 0 else Cell()
        entry = line.entry
        match column:
            case 0:
                event = line.subject.event if line.subject is not None else ""
                reason = str(entry.after.get("reason") or "")
                about = translate("activity", "{event} – {reason}")
                below = about.format(event=event, reason=reason) if event and reason else ""
                return Cell(sentence(line), below or event or reason, avatar=entry.actor)
            case 1:
                word, kind = kind_look(entry.entity, entry.action)
                return Cell(word, badge=kind)
            case _:
                return Cell(clock_in(entry.at, self.zone), tone="ink_2")

    def day_words(self, wanted: date) -> str:
        """`Today · Sat 12 Dec 2026`."""
        today = self._session.clock().astimezone(zone(self.zone)).date()
        words = day(wanted, year=True)
        if wanted == today:
            return translate("activity", "Today · {day}").format(day=words)
        if wanted == today - timedelta(days=1):
            return translate("activity", "Yesterday · {day}").format(day=words)
        return words

    def _load_page(self, after: str | None, limit: int) -> Loaded[Line]:
        """A cursor is the last entry's number and day: a day's head stands above its first only."""
        session, query, before, last_day = self._session, self._query, None, ""
        if query is None:
            return Loaded((), 0, None)
        if after is not None:
            number, _, last_day = after.partition("/")
            before = int(number)
        asked = replace(query, entries=replace(query.entries, before=before, limit=limit))
        page = session.services.audit.list_activity(session.actor, asked)
        self.too_many_people = page.too_many_people
        lines: list[Line] = []
        here = zone(self.zone)
        for one in page.entries:
            its_day = one.entry.at.astimezone(here).date()
            if its_day.isoformat() != last_day:
                lines.append(DayLine(its_day))
                last_day = its_day.isoformat()
            lines.append(one)
        return Loaded(lines, None, None if page.next is None else f"{page.next}/{last_day}")


def _key(line: Line) -> Hashable:
    return line.day if isinstance(line, DayLine) else line.entry.sequence
