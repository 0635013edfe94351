"""An event's details, saved field by field as one goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.ui.organizer.choice_boxes import (
    ChoiceBox,
    SearchableChoice,
    currency_choice,
    zone_choice,
)
from lighthouse_kiosk.ui.organizer.date_fields import DateField, WallTimeField
from lighthouse_kiosk.ui.organizer.fields import CountField, MoneyField, line_edit
from lighthouse_kiosk.ui.organizer.setup.steps import event_changed
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.widgets import Card, FormField, Role, Text, Toggle, plain_tip
from lighthouse_kiosk.ui.words import inline_words
from lighthouse_kiosk.wording.format import money
from lighthouse_kiosk.wording.terms import type_word
from lighthouse_kiosk.wording.translation import translate


class DetailsCard(Card):
    """A refused field keeps what was typed, and says what is wrong."""

    def __init__(self, work: SetupWork) -> None:
        super().__init__(self.tr("Event"))
        self._work = work
        self._occasion: Event | None = None
        self._fields: dict[str, FormField] = {}
        self._build()

    def show_event(self, occasion: Event) -> None:
        """Show the stored values; a field with an error keeps what was typed into it."""
        switched = self._occasion is None or self._occasion.id != occasion.id
        self._occasion = occasion
        if switched:
            for field in self._fields.values():
                field.set_error("")
        show: dict[str, Callable[[], object]] = {
            "name": lambda: self._name.setText(occasion.name),
            "type": lambda: self._type.set_value(occasion.type),
            "date": lambda: self._date.set_value(occasion.date),
            "venue": lambda: self._venue.setText(occasion.venue),
            "time_zone": lambda: self._zone.set_value(occasion.time_zone),
            "currency": lambda: self._currency.set_value(occasion.currency),
            "budget": lambda: self._show_budget(occasion),
            "window_opens": lambda: self._opens.set_value(occasion.window_opens),
            "window_closes": lambda: self._closes.set_value(occasion.window_closes),
            "most_items_per_person": lambda: self._show_most(occasion.most_items_per_person),
            "active": lambda: self._show_active(active=occasion.active),
        }
        for key, put in show.items():
            field = self._fields[key]
            editor = field.editor
            typing = isinstance(editor, QLineEdit) and editor.hasFocus() and editor.isModified()
            if not field.error and not (typing and not switched):
                put()
        committed = occasion.budget_committed
        hint = (
            self.tr("{amount} is committed; it can't go below that").format(
                amount=money(committed, occasion.currency)
            )
            if committed
            else ""
        )
        self._fields["budget"].set_hint(hint)
        self._currency.setEnabled(not committed)
        self._currency.setToolTip(
            plain_tip(self.tr("Money is committed in it, so the currency can't change any more."))
            if committed
            else ""
        )

    def stand_narrow(self, narrow: bool) -> None:
        """Have the two times of the registration window one below the other, or side by side."""
        direction = QBoxLayout.Direction
        self._window.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _show_most(self, count: int) -> None:
        self._most.set_count(count)
        self._say_items()

    def _say_items(self) -> None:
        """`up to 2 items`, in the form that the number takes."""
        items = translate("setup", "items", "after how many a person may have", self._most.value())
        self._most.setSuffix(f" {items}")

    def _show_active(self, *, active: bool) -> None:
        with QSignalBlocker(self._active):
            self._active.setChecked(active)
        self._fields["active"].set_hint(
            ""
            if active
            else self.tr("It is in the archive: nobody can register, and desks hand nothing out")
        )

    def _show_budget(self, occasion: Event) -> None:
        self._budget.set_currency(occasion.currency)
        self._budget.set_value(occasion.budget)

    def _build(self) -> None:
        self.body.setSpacing(14)
        self._name = line_edit("setup-name")
        self._type = ChoiceBox("setup-type", [(type_word(kind), kind) for kind in EventType])
        self._date = DateField("setup-date")
        self._venue = line_edit("setup-venue")
        self._zone = zone_choice("setup-zone")
        self._currency = currency_choice("setup-currency")
        self._budget = MoneyField("setup-budget", "budget")
        self._opens = WallTimeField("setup-opens")
        self._closes = WallTimeField("setup-closes")
        self._most = CountField("setup-most-items", 1, 255)
        self._most.setPrefix(translate("setup", "up to", "before how many items") + " ")
        self._most.valueChanged.connect(self._say_items)
        self._active = Toggle(self.tr("People can register, and desks hand out"))
        self._active.setObjectName("setup-active")
        self._row(("name", self.tr("Name"), self._name))
        self._row(("type", self.tr("Type"), self._type), ("date", self.tr("Date"), self._date))
        self._row(("venue", self.tr("Venue"), self._venue))
        self._row(
            ("time_zone", self.tr("Time zone"), self._zone),
            ("currency", self.tr("Currency"), self._currency),
        )
        self._row(("budget", self.tr("Budget"), self._budget))
        self.body.addSpacing(6)
        self.body.addWidget(Text(self.tr("Registration window"), Role.TITLE))
        self._window = self._row(
            ("window_opens", self.tr("Opens"), self._opens),
            ("window_closes", self.tr("Closes"), self._closes),
        )
        self._row(("most_items_per_person", self.tr("Per person"), self._most))
        self._row(("active", self.tr("In use"), self._active))
        self.body.addStretch(1)
        self._connect()

    def _row(self, *entries: tuple[str, str, QWidget]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for key, label, editor in entries:
            self._fields[key] = FormField(label, editor)
            row.addWidget(self._fields[key], 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        return row

    def _connect(self) -> None:
        finished: tuple[tuple[str, QLineEdit | WallTimeField | DateField | CountField], ...] = (
            ("name", self._name),
            ("venue", self._venue),
            ("budget", self._budget),
            ("date", self._date),
            ("window_opens", self._opens),
            ("window_closes", self._closes),
            ("most_items_per_person", self._most),
        )
        for key, editor in finished:
            editor.editingFinished.connect(lambda key=key: self._save(key))
        self._type.activated.connect(lambda: self._save("type"))
        self._active.clicked.connect(lambda: self._save("active"))
        for key, choice in (("time_zone", self._zone), ("currency", self._currency)):
            choice.activated.connect(lambda _at, key=key: self._save(key))
            self._finish_typing(key, choice)

    def _finish_typing(self, key: str, choice: SearchableChoice) -> None:
        editor = choice.lineEdit()
        if editor is not None:
            editor.editingFinished.connect(lambda: self._save(key))

    def _change(self, key: str) -> EventChange:
        """The field's value as a change. Raises InvalidField."""
        match key:
            case "name":
                return EventChange(name=self._name.text())
            case "venue":
                return EventChange(venue=self._venue.text())
            case "type":
                return EventChange(type=EventType(str(self._type.value())))
            case "date":
                return EventChange(date=self._date.value())
            case "time_zone":
                return EventChange(time_zone=self._zone.value())
            case "currency":
                return EventChange(currency=self._currency.value())
            case "budget":
                return EventChange(budget=self._budget.value())
            case "window_opens":
                return EventChange(window_opens=self._opens.value())
            case "window_closes":
                return EventChange(window_closes=self._closes.value())
            case "active":
                return EventChange(active=self._active.isChecked())
            case _:
                return EventChange(most_items_per_person=self._most.value())

    def _save(self, key: str) -> None:
        occasion, field = self._occasion, self._fields[key]
        if occasion is None:
            return
        try:
            change = self._change(key)
        except InvalidField as error:
            field.set_error(inline_words(error))
            self._work.settled.emit()
            return
        wanted = getattr(change, key)
        if not field.error and wanted == getattr(occasion, key):
            return
        session, event_id = self._work.session, occasion.id
        label = field.editor.accessibleName()

        def stored(after: Event) -> None:
            if self._occasion is not None and self._occasion.id == after.id:
                field.set_error("")
                if isinstance(field.editor, QLineEdit):
                    field.editor.setModified(False)
                self.show_event(after)

        def refused(error: LighthouseError) -> None:
            if self._occasion is not None and self._occasion.id == event_id:
                field.set_error(inline_words(error, occasion.currency))

        self._work.change(
            lambda: session.services.events.update_event(session.actor, event_id, change),
            lambda after: event_changed(
                session, occasion, _only(occasion, after, key), _words(key, label, after)
            ),
            owner=self,
            then=stored,
            failed=refused,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up what was typed into a line: what is stored stands there again."""
        typed = next((one for one in self._fields.values() if one.editor.hasFocus()), None)
        if (
            event.key() == Qt.Key.Key_Escape
            and typed is not None
            and isinstance(typed.editor, QLineEdit)
            and self._occasion is not None
        ):
            typed.set_error("")
            typed.editor.setModified(False)
            self.show_event(self._occasion)
            self._work.settled.emit()
            return
        super().keyPressEvent(event)

    def has_errors(self) -> bool:
        """Whether something typed could not be stored."""
        return any(field.error for field in self._fields.values())


def _only(before: Event, after: Event, key: str) -> Event:
    """The event as it was but for this field: what others changed meanwhile is not taken back."""
    value: Any = {key: getattr(after, key)}
    return replace(before, **value)


def _words(key: str, label: str, after: Event) -> str:
    if key != "active":
        return translate("setup", "{field} was changed").format(field=label)
    return (
        translate("setup", "The event is in use again")
        if after.active
        else translate("setup", "The event was put into the archive")
    )
