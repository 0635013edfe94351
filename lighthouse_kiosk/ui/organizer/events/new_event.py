"""A new event in one short form; everything but name and budget has a sensible value already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QComboBox, QWidget

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.domain.money import CURRENCIES
from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.services.events import EventDraft
from lighthouse_kiosk.ui.organizer.choice_boxes import currency_choice, locale_currency, zone_choice
from lighthouse_kiosk.ui.organizer.date_fields import DateField, WallTimeField
from lighthouse_kiosk.ui.organizer.events.beginnings import beginnings, next_day, next_name
from lighthouse_kiosk.ui.organizer.fields import HEIGHT, CountField, MoneyField, line_edit
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.zones import machine_zone
from lighthouse_kiosk.ui.widgets import SegmentedControl
from lighthouse_kiosk.wording.terms import type_word

_TYPES = (EventType.ANNUAL_DAY, EventType.GIFTING)


class NewEventDialog(FormDialog):
    """Stays open with the error at its field until the event is created; then `made` has it."""

    def __init__(
        self,
        session: Session,
        events: Sequence[Event] = (),
        copied: Event | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`events` can be copied, the nearest first; `copied`, one of them, is chosen already."""
        super().__init__(
            session,
            self.tr("New event"),
            self.tr("Create event"),
            text=self.tr("Options, stock and pickup slots come next. All of this can be changed."),
            width=600,
            parent=parent,
        )
        self.setObjectName("new-event-dialog")
        self.accept_button.setObjectName("create-event")
        self.made: Event | None = None
        self._window_touched = False
        self._beginnings = beginnings(events)
        self._build()
        self._fill_in()
        chosen = next((at for at, one in enumerate(self._beginnings) if one.event == copied), 0)
        if copied is not None:
            self._begin.setCurrentIndex(chosen)

    def _build(self) -> None:
        self._begin = QComboBox()
        self._begin.setObjectName("event-begins-with")
        self._begin.setFixedHeight(HEIGHT)
        self._begin.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._begin.addItems([one.label for one in self._beginnings])
        self._name = line_edit("event-name", self.tr("Annual Day 2027"))
        self._type = SegmentedControl([type_word(kind) for kind in _TYPES], self.tr("Type"))
        self._type.setObjectName("event-type")
        self._date = DateField("event-date")
        self._venue = line_edit("event-venue", self.tr("Main campus, hall 2"))
        self._zone = zone_choice("event-zone")
        self._currency = currency_choice("event-currency")
        self._budget = MoneyField("event-budget", "budget")
        self._opens = WallTimeField("event-opens")
        self._closes = WallTimeField("event-closes")
        self._most = CountField("event-most-items", 1, 255)
        self.add_row(("begins_with", self.tr("Begin with"), self._begin))
        self.fields["begins_with"].set_hint(
            self.tr("Templates and copies bring options, slots and desks.")
        )
        self.add_row(("name", self.tr("Name"), self._name))
        self.add_row(("type", self.tr("Type"), self._type), ("date", self.tr("Date"), self._date))
        self.add_row(
            ("venue", self.tr("Venue (optional)"), self._venue),
            ("time_zone", self.tr("Time zone"), self._zone),
        )
        self.add_row(
            ("currency", self.tr("Currency"), self._currency),
            ("budget", self.tr("Budget"), self._budget),
        )
        self.add_row(
            ("window_opens", self.tr("Registration opens"), self._opens),
            ("window_closes", self.tr("Registration closes"), self._closes),
        )
        self.add_row(("most_items_per_person", self.tr("Most items per person"), self._most), None)
        self._begin.currentIndexChanged.connect(self._follow_beginning)
        self._date.dateChanged.connect(self._follow_date)
        self._closes.dateTimeChanged.connect(self._touch_window)
        self._currency.currentTextChanged.connect(self._follow_currency)
        self.begin_at(self._name)

    def _fill_in(self) -> None:
        zone = machine_zone()
        now = to_local(self.session.clock(), zone)
        self._zone.set_value(zone)
        self._date.set_value(now.date() + timedelta(days=42))
        self._currency.set_value(locale_currency())
        self._budget.set_currency(locale_currency())
        self._opens.set_value(datetime.combine(now.date(), time()))
        self._most.set_count(2)
        self._follow_date()

    def _follow_beginning(self, at: int) -> None:
        beginning = self._beginnings[at]
        if beginning.type is not None:
            self._type.set_current(_TYPES.index(beginning.type))
        event = beginning.event
        # what things cost is copied, so the money must be the same
        self._currency.setEnabled(event is None)
        self._currency.setToolTip(
            "" if event is None else self.tr("Costs are copied, so the currency stays.")
        )
        if event is None:
            return
        today = to_local(self.session.clock(), event.time_zone).date()
        on = next_day(event, today)
        later = on - event.date
        self._name.setText(next_name(event, on))
        self._type.set_current(_TYPES.index(event.type))
        self._date.set_value(on)
        self._venue.setText(event.venue)
        self._zone.set_value(event.time_zone)
        self._currency.set_value(event.currency)
        self._budget.set_currency(event.currency)
        self._budget.set_value(event.budget)
        midnight = datetime.combine(today, time())
        self._opens.set_value(max(event.window_opens + later, midnight))
        self._closes.set_value(event.window_closes + later)
        self._most.set_count(event.most_items_per_person)
        self._window_touched = True

    def _follow_date(self) -> None:
        """Registration closes a week before, until somebody says otherwise."""
        if self._window_touched:
            return
        opens = self._opens.value()
        wanted = datetime.combine(self._date.value() - timedelta(days=7), time(23, 59))
        self._closes.set_value(max(wanted, datetime.combine(opens.date(), time(23, 59))))

    def _touch_window(self) -> None:
        self._window_touched = True

    def _follow_currency(self) -> None:
        code = self._currency.value()
        if code in CURRENCIES:
            self._budget.set_currency(code)

    def store(self) -> None:
        draft = self._draft()
        session = self.session
        self.currency = draft.currency
        beginning = self._beginnings[self._begin.currentIndex()]

        def create() -> Changed[Event]:
            plan = beginning.plan
            if beginning.event is not None:
                plan = session.services.event_plans.plan_of(session.actor, beginning.event.id)
            return session.services.events.create_event(session.actor, draft, plan)

        self.save(create, self._created)

    def _draft(self) -> EventDraft:
        if not self._name.text().strip():
            raise InvalidField("name", "missing")
        return EventDraft(
            name=self._name.text(),
            type=_TYPES[self._type.current()],
            venue=self._venue.text(),
            currency=self._currency.value(),
            time_zone=self._zone.value(),
            date=self._date.value(),
            window_opens=self._opens.value(),
            window_closes=self._closes.value(),
            budget=self._budget.value(),
            most_items_per_person=self._most.value(),
        )

    def _created(self, made: Event) -> None:
        self.made = made
