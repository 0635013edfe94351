"""Adding an option to an event, or changing one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.domain.options import EventOption, OptionKind
from lighthouse_kiosk.services.options import MOST_STOCK, OptionChange, OptionDraft
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.fields import CountField, MoneyField, line_edit
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import Toggle
from lighthouse_kiosk.wording.format import money, number
from lighthouse_kiosk.wording.terms import kind_word


class OptionDialog(FormDialog):
    """For a new option when `option` is None. `stored` is the option as it was stored."""

    def __init__(
        self,
        session: Session,
        occasion: Event,
        option: EventOption | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            session,
            self.tr("Change option") if option else self.tr("Add an option"),
            self.tr("Save") if option else self.tr("Add option"),
            width=520,
            parent=parent,
        )
        self.setObjectName("option-dialog")
        self.currency = occasion.currency
        self._occasion = occasion
        self._option = option
        self.stored: EventOption | None = None
        self._name = line_edit("option-name", self.tr("Travel backpack"))
        self._kind = ChoiceBox("option-kind", [(kind_word(kind), kind) for kind in OptionKind])
        self._stock = CountField("option-stock", 0, MOST_STOCK, unlimited=True)
        self._cost = MoneyField("option-cost", "unit_cost")
        self._cost.set_currency(occasion.currency)
        self._detail = line_edit("option-detail", self.tr("Blue, 30 litres"))
        self._place = line_edit("option-place", self.tr("Shelf C4"))
        self._needs_slot = Toggle(self.tr("Picked up in a slot that people choose"))
        self._needs_slot.setObjectName("option-needs-slot")
        self.add_row(("name", self.tr("Name"), self._name))
        self.add_row(
            ("kind", self.tr("Kind"), self._kind),
            ("total_available", self.tr("Stock"), self._stock),
        )
        self.add_row(("unit_cost", self.tr("Unit cost"), self._cost), None)
        self.add_row(
            ("detail", self.tr("Detail (optional)"), self._detail),
            ("place", self.tr("Shelf or place (optional)"), self._place),
        )
        self.fields["place"].set_hint(self.tr("Shown at the pickup desk"))
        self.body.addWidget(self._needs_slot)
        self._fill_in(option)
        self._name.setFocus()

    def _fill_in(self, option: EventOption | None) -> None:
        if option is None:
            gifting = self._occasion.type is EventType.GIFTING
            self._kind.set_value(OptionKind.ITEM if gifting else OptionKind.TRACK)
            self._stock.set_count(100)
            self._cost.set_value(0)
            self._needs_slot.setChecked(gifting)
            return
        self._name.setText(option.name)
        self._kind.set_value(option.kind)
        self._stock.set_count(option.total_available)
        self._cost.set_value(option.unit_cost)
        self._detail.setText(option.detail)
        self._place.setText(option.place)
        self._needs_slot.setChecked(option.needs_slot)
        if option.committed_count:
            self.fields["total_available"].set_hint(
                self.tr(
                    "{count} are committed; it can't go below that", "", option.committed_count
                ).format(count=number(option.committed_count))
            )
            self.fields["unit_cost"].set_hint(
                self.tr("A new cost counts for later approvals; so far {cost}").format(
                    cost=money(option.unit_cost, self.currency)
                )
            )

    def store(self) -> None:
        cost, stock = self._cost.value(), self._stock.count()
        kind = OptionKind(str(self._kind.value()))
        session, occasion, option = self.session, self._occasion, self._option
        if option is None:
            draft = OptionDraft(
                name=self._name.text(),
                kind=kind,
                unit_cost=cost,
                total_available=stock,
                needs_slot=self._needs_slot.isChecked(),
                detail=self._detail.text(),
                place=self._place.text(),
            )
            self.save(
                lambda: session.services.options.add_option(session.actor, occasion.id, draft),
                self._stored,
            )
            return
        change = OptionChange(
            name=self._name.text(),
            kind=kind,
            unit_cost=cost,
            total_available=stock,
            unlimited=stock is None,
            needs_slot=self._needs_slot.isChecked(),
            detail=self._detail.text(),
            place=self._place.text(),
        )
        self.save(
            lambda: session.services.options.update_option(session.actor, option.id, change),
            self._stored,
        )

    def _stored(self, option: EventOption) -> None:
        self.stored = option
