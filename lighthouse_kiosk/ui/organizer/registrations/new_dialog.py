"""Registering somebody: who, what, when, with the four checks while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.conflicts import (
    Alternative,
    ConflictDetectionResult,
    ConflictRefused,
    OtherOption,
    OtherSlot,
    SmallerQuantity,
)
from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import OptionId, SlotId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.questions import Question
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.registrations import RegistrationDraft
from lighthouse_kiosk.ui.organizer.answer_fields import AnswerFields
from lighthouse_kiosk.ui.organizer.choice_boxes import ChoiceBox
from lighthouse_kiosk.ui.organizer.fields import CountField, line_edit
from lighthouse_kiosk.ui.organizer.forms import FormDialog
from lighthouse_kiosk.ui.organizer.registrations.checks import (
    Alternatives,
    CheckList,
    slot_words,
)
from lighthouse_kiosk.ui.organizer.registrations.person_picker import PersonPicker
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import Role, Rule, Text
from lighthouse_kiosk.wording.format import money, number


@dataclass(frozen=True, slots=True)
class Prefill:
    """What is known already when the dialog opens."""

    person: Person
    option_id: OptionId | None = None
    slot_id: SlotId | None = None


@dataclass(frozen=True, slots=True)
class _Offer:
    options: Sequence[EventOption]
    slots: Sequence[PickupSlot]
    questions: Sequence[Question]


class NewRegistrationDialog(FormDialog):
    """Closes when somebody was registered."""

    def __init__(
        self,
        session: Session,
        occasion: Event,
        prefill: Prefill | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            session, self.tr("New registration"), self.tr("Register"), width=560, parent=parent
        )
        self.setObjectName("new-registration-dialog")
        self.currency = occasion.currency
        self._occasion = occasion
        self._prefill = prefill
        self._offer = _Offer((), (), ())
        self._offers: Latest[_Offer] = session.latest(self)
        self._judgements: Latest[ConflictDetectionResult] = session.latest(self)
        self._build()
        if prefill is not None:
            self.picker.pick(prefill.person)
        self.begin_at(self.picker)
        self._load_offer()

    def person_name(self) -> str:
        return self.picker.name()

    def _build(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(28)
        self.body.addLayout(columns, 1)
        self.body = QVBoxLayout()  # the wish; what is asked stands beside it
        self.body.setSpacing(14)
        columns.addLayout(self.body, 3)
        columns.addWidget(self._build_questions(), 2)
        self._build_wish()

    def _build_questions(self) -> QWidget:
        self._questions = QWidget()
        self._questions.setMinimumWidth(320)
        column = QVBoxLayout(self._questions)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Text(self.tr("Questions"), Role.SMALL_STRONG))
        self._answers = AnswerFields()
        column.addWidget(self._answers, 1)
        self._questions.hide()
        return self._questions

    def _build_wish(self) -> None:
        self.picker = PersonPicker(self.session)
        self.body.addWidget(self.picker)
        self._option = ChoiceBox("registration-option")
        self._slot = ChoiceBox("registration-slot")
        self._quantity = CountField(
            "registration-quantity", 1, max(1, self._occasion.most_items_per_person)
        )
        self._note = line_edit("registration-note", self.tr("Shown at the pickup desk"))
        self.add_row(("option", self.tr("Option"), self._option))
        self.add_row(
            ("slot_id", self.tr("Pickup slot"), self._slot),
            ("quantity", self.tr("Quantity"), self._quantity),
        )
        self.add_row(("note", self.tr("Note (optional)"), self._note))
        self.fields.update(self.picker.fields)
        self.body.addWidget(Rule())
        self.body.addWidget(Text(self.tr("Checks"), Role.SMALL_STRONG))
        self._checks = CheckList()
        self.body.addWidget(self._checks)
        self._alternatives = Alternatives(self.tr("Take"), self.tr("Take"), self.tr("Take"))
        self._alternatives.hide()
        self._alternatives.taken.connect(self._take)
        self.body.addWidget(self._alternatives)
        self.body.addStretch(1)
        self.picker.changed.connect(self._judge)
        self.picker.changed.connect(self._shrink)
        self._option.currentIndexChanged.connect(self._option_chosen)
        self._slot.currentIndexChanged.connect(self._judge)
        self._quantity.setKeyboardTracking(True)
        self._quantity.valueChanged.connect(self._judge)
        self._allow(None)

    def _shrink(self) -> None:
        """Give back the room that the people found took, once one of them is chosen."""
        if self.picker.person is not None:
            self.give_back_height()

    def _load_offer(self) -> None:
        session, event_id = self.session, self._occasion.id

        def work() -> _Offer:
            services, actor = session.services, session.actor
            return _Offer(
                services.options.list_options(actor, event_id),
                services.slots.list_slots(actor, event_id),
                services.questions.list_questions(actor, event_id),
            )

        self._offers.run(work, self._take_offer)

    def _take_offer(self, offer: _Offer) -> None:
        self._offer = offer
        asked = [question for question in offer.questions if not question.retired]
        if asked:
            self._answers.ask(asked)
            self._questions.show()
            self.resize(max(self.width(), 940), self.height())
        self._option.set_choices(
            [(self._option_words(option), option.id) for option in offer.options]
        )
        if not offer.options:
            self.trouble.say(
                self.tr("Add what people can choose on the Setup page first."),
                "warning",
                title=self.tr("This event has no options yet"),
            )
            self.trouble.show()
            return
        wanted = self._prefill.option_id if self._prefill else None
        available = [option for option in offer.options if option.left is None or option.left > 0]
        first = available[0].id if available else offer.options[0].id
        self._option.set_value(wanted or first)
        self._option_chosen()
        if self._prefill and self._prefill.slot_id:
            self._slot.set_value(self._prefill.slot_id)
            self._judge()

    def _option_words(self, option: EventOption) -> str:
        parts = [option.name]
        if option.unit_cost:
            parts.append(money(option.unit_cost, self.currency))
        if option.left is not None:
            parts.append(self.tr("{count} left").format(count=number(option.left)))
        return " · ".join(parts)

    def _chosen_option(self) -> EventOption | None:
        chosen = self._option.value()
        return next((option for option in self._offer.options if option.id == chosen), None)

    def _option_chosen(self) -> None:
        """Offer slots where the option wants one; the first free one is taken already."""
        option = self._chosen_option()
        if option is None:
            return
        kept = self._slot.value()
        choices: list[tuple[str, object]] = [
            (
                self.tr("{slot} · {count} free").format(
                    slot=slot_words(slot), count=number(max(0, slot.left))
                ),
                slot.id,
            )
            for slot in self._offer.slots
        ]
        if not option.needs_slot:
            choices.insert(0, (self.tr("No slot needed"), None))
        self._slot.set_choices(choices)
        free = next((slot.id for slot in self._offer.slots if slot.left > 0), None)
        known = {slot.id for slot in self._offer.slots}
        wanted = kept if kept in known and option.needs_slot else free
        self._slot.set_value(wanted if option.needs_slot else None)
        self._judge()

    def _draft(self) -> RegistrationDraft | None:
        option = self._chosen_option()
        if option is None:
            return None
        slot_id = self._slot.value()
        return RegistrationDraft(
            person_id=self.picker.person.id if self.picker.person else None,
            option_id=option.id,
            quantity=self._quantity.value(),
            slot_id=SlotId(slot_id) if isinstance(slot_id, UUID) else None,
            note=self._note.text(),
        )

    def _judge(self) -> None:
        """Run the checks on what is chosen so far; a dry run."""
        draft = self._draft()
        if draft is None:
            return
        session, event_id = self.session, self._occasion.id
        self._judgements.run(
            lambda: session.services.conflicts.check_conflicts(session.actor, event_id, draft),
            self._show_judgement,
            failed=self.refuse,
        )

    def _show_judgement(self, result: ConflictDetectionResult) -> None:
        chosen = self._slot.value()
        slot = next((slot for slot in self._offer.slots if slot.id == chosen), None)
        self._checks.show_result(result, self._occasion, slot, self.session.clock())
        self._alternatives.show_result(result, self._occasion)
        self._allow(result)

    def _allow(self, result: ConflictDetectionResult | None) -> None:
        somebody = self.picker.person is not None or self.picker.is_new()
        if not somebody:
            self.accept_button.allow(False, self.tr("Choose a person first."))
        elif result is None or not result.clear:
            self.accept_button.allow(False, self.tr("Take one of the alternatives first."))
        else:
            self.accept_button.allow(True)

    def _take(self, alternative: Alternative) -> None:
        match alternative:
            case OtherSlot(slot):
                self._slot.set_value(slot.id)
            case SmallerQuantity(quantity, slot):
                self._quantity.set_count(quantity)
                if slot is not None:
                    self._slot.set_value(slot.id)
            case OtherOption(option, slot):
                self._option.set_value(option.id)
                self._option_chosen()
                if slot is not None:
                    self._slot.set_value(slot.id)
            case _:
                return
        self._judge()

    def store(self) -> None:
        draft = self._draft()
        if draft is None:
            raise InvalidField("option", "missing")
        given = self._answers.answers()
        if given is None:
            return
        draft = replace(draft, answers=given)
        services, actor, event_id = self.session.services, self.session.actor, self._occasion.id
        newcomer = self.picker.draft() if self.picker.is_new() else None

        def work() -> Changed[Registration]:
            if newcomer is None:
                return services.registrations.register(actor, event_id, draft)
            saved = services.people.save_person(actor, newcomer)
            done = services.registrations.register(
                actor, event_id, replace(draft, person_id=saved.value.id)
            )
            return Changed(done.value, done.changes | saved.changes)

        self.save(work, lambda _registration: None)

    def refuse(self, error: LighthouseError) -> None:
        if self._answers.refuse(error):
            self.accept_button.setEnabled(True)
            return
        if isinstance(error, ConflictRefused):
            # somebody else was faster: show what stands in the way now
            self.accept_button.setEnabled(True)
            self._show_judgement(error.result)
            return
        super().refuse(error)
