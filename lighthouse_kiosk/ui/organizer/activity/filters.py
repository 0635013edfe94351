"""The line above the trail: whom, who, what and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lighthouse_kiosk.domain.ids import PersonId, RegistrationId, UserId
from lighthouse_kiosk.services.audit import ActivityQuery, AuditQuery, AuditUser
from lighthouse_kiosk.ui.organizer.activity.kinds import kind_choices
from lighthouse_kiosk.ui.organizer.date_fields import DateField
from lighthouse_kiosk.ui.widgets import (
    Dialog,
    FilterChip,
    FormField,
    SearchField,
    fit_filters,
    form_row,
)
from lighthouse_kiosk.wording.format import day, zone

NOBODY = "nobody"
_SPAN = "span"
_DAYS = {"today": (0, 1), "yesterday": (1, 1), "week": (6, 7), "month": (29, 30)}
"""First day, counted back from today, and how many days."""


@dataclass(frozen=True, slots=True)
class ActivityWanted:
    """What another page asks this one to show: one person or one registration, with its name."""

    name: str
    person_id: PersonId | None = None
    registration_id: RegistrationId | None = None


class SpanDialog(Dialog):
    """From one day to another, both counted in."""

    def __init__(self, first: date, last: date, parent: QWidget) -> None:
        super().__init__(self.tr("Choose the days"), self.tr("Show"), parent=parent)
        self.setObjectName("span-dialog")
        self.first, self.last = DateField("span-first"), DateField("span-last")
        self.first.setDate(QDate(first.year, first.month, first.day))
        self.last.setDate(QDate(last.year, last.month, last.day))
        self._last_field = FormField(self.tr("To"), self.last)
        self.body.addLayout(form_row(FormField(self.tr("From"), self.first), self._last_field))

    def check(self) -> bool:
        fine = self.first.date() <= self.last.date()
        self._last_field.set_error("" if fine else self.tr("The end lies before the beginning."))
        return fine

    def days(self) -> tuple[date, date]:
        first, last = self.first.date(), self.last.date()
        return (
            date(first.year(), first.month(), first.day()),
            date(last.year(), last.month(), last.day()),
        )


class ActivityFilters(QWidget):
    """`changed` follows every change by hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wanted: ActivityWanted | None = None
        self._span: tuple[date, date] | None = None
        self._kinds = {key: kinds for key, _word, kinds in kind_choices()}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 14, 12)
        row.setSpacing(8)
        self.search = SearchField(self.tr("About whom: name, ID, e-mail"))
        self.search.setObjectName("activity-search")
        self.search.setMaximumWidth(max(280, self.search.whole_width()))
        self.search.searched.connect(lambda _text: self.changed.emit())
        row.addWidget(self.search, 1)
        any_word = self.tr("any")
        self.only = FilterChip(self.tr("About"), [], any_word=any_word)
        self.user = FilterChip(self.tr("By"), [], any_word=self.tr("anybody"))
        self.kind = FilterChip(
            self.tr("Kind"), [(key, word) for key, word, _ in kind_choices()], any_word=any_word
        )
        self.day = FilterChip(self.tr("When"), self._day_choices(), any_word=self.tr("any time"))
        for name, chip in (
            ("only", self.only),
            ("user", self.user),
            ("kind", self.kind),
            ("day", self.day),
        ):
            chip.setObjectName(f"activity-{name}")
            row.addWidget(chip)
        self.only.hide()
        self.only.chosen.connect(self._let_go)
        self.user.chosen.connect(lambda _key: self.changed.emit())
        self.kind.chosen.connect(lambda _key: self.changed.emit())
        self.day.chosen.connect(self._day_chosen)
        row.addStretch(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_filters(self, self.search, (self.only, self.user, self.kind, self.day))

    def set_users(self, users: Sequence[AuditUser]) -> None:
        choices = [(str(user.user_id), user.name) for user in users]
        self.user.set_choices([*choices, (NOBODY, self.tr("Nobody signed in"))])

    def show_only(self, wanted: ActivityWanted) -> None:
        """Narrow the trail to one person or registration, without a signal."""
        self._wanted = wanted
        self.only.set_choices([("only", wanted.name)])
        self.only.set_key("only")
        self.only.show()
        self._clear_chips()

    def clear(self) -> None:
        """Ask for everything, without a signal."""
        self._wanted = None
        self.only.hide()
        self._clear_chips()

    def narrowed(self) -> bool:
        chips = (self.user, self.kind, self.day)
        return bool(
            self._wanted is not None
            or self.search.text().strip()
            or any(chip.key() for chip in chips)
        )

    def query(self, zone_name: str, now: datetime) -> ActivityQuery:
        since, until = self._moments(zone_name, now)
        user, wanted = self.user.key(), self._wanted
        registration_id = wanted.registration_id if wanted is not None else None
        entries = AuditQuery(
            entity_id=registration_id,
            kinds=self._kinds.get(self.kind.key(), ()),
            user_id=UserId(UUID(user)) if user and user != NOBODY else None,
            by_nobody=user == NOBODY,
            since=since,
            until=until,
        )
        person_id = wanted.person_id if wanted is not None else None
        return ActivityQuery(entries, self.search.text().strip(), person_id)

    def set_span(self, first: date, last: date) -> None:
        """Show these days, both counted in."""
        self._span = (first, last)
        self.day.set_choices(self._day_choices())
        self.day.set_key(_SPAN)
        self.changed.emit()

    def _clear_chips(self) -> None:
        for chip in (self.user, self.kind, self.day):
            chip.set_key("")
        self.search.put("")

    def _let_go(self, _key: str) -> None:
        self._wanted = None
        self.only.hide()
        self.changed.emit()

    def _day_choices(self) -> list[tuple[str, str]]:
        chosen = self.tr("Choose days…")
        if self._span is not None:
            first, last = self._span
            chosen = (
                day(first, year=True)
                if first == last
                else self.tr("{first} to {last}").format(
                    first=day(first, weekday=False), last=day(last, weekday=False, year=True)
                )
            )
        return [
            ("today", self.tr("Today")),
            ("yesterday", self.tr("Yesterday")),
            ("week", self.tr("Last 7 days")),
            ("month", self.tr("Last 30 days")),
            (_SPAN, chosen),
        ]

    def _day_chosen(self, key: str) -> None:
        if key != _SPAN:
            self._span = None
            self.day.set_choices(self._day_choices())
            self.changed.emit()
            return
        self.day.set_key("")
        today = QDate.currentDate()
        default = date(today.year(), today.month(), today.day())
        first, last = self._span or (default, default)
        dialog = SpanDialog(first, last, self)
        dialog.accepted.connect(lambda: self.set_span(*dialog.days()))
        dialog.rejected.connect(self.changed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _moments(self, zone_name: str, now: datetime) -> tuple[datetime | None, datetime | None]:
        key = self.day.key()
        if not key:
            return None, None
        here = zone(zone_name)
        if key == _SPAN and self._span is not None:
            first, last = self._span
        else:
            back, count = _DAYS.get(key, (0, 1))
            first = now.astimezone(here).date() - timedelta(days=back)
            last = first + timedelta(days=count - 1)
        begin = datetime.combine(first, time(), here)
        end = datetime.combine(last + timedelta(days=1), time(), here)
        return begin.astimezone(UTC), end.astimezone(UTC)
