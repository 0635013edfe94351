"""What an event begins with: options, slots, questions and desks of a template or another event."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise

from lighthouse_kiosk.domain.desks import DeskPolicy
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, SlotId, new_id
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.slots import MOST_SLOTS, PickupSlot
from lighthouse_kiosk.domain.wall_time import to_utc
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.desks import add_desk_within
from lighthouse_kiosk.services.options import OptionDraft, add_option_within
from lighthouse_kiosk.services.questions import QuestionDraft, add_question_within
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.services.slots import add_slots_within, check_capacity
from lighthouse_kiosk.store.queries import desks, options, questions, slots
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class PlannedSlot:
    """A slot of a day that is not chosen yet: wall time `starts` after midnight."""

    starts: timedelta
    length: timedelta
    capacity: int


@dataclass(frozen=True, slots=True)
class PlannedDesk:
    """A desk without its PIN, which nobody should take over unseen."""

    name: str
    policy: DeskPolicy = field(default_factory=DeskPolicy)


@dataclass(frozen=True, slots=True)
class EventPlan:
    """Costs are in minor units of the currency that the event will have."""

    options: tuple[OptionDraft, ...] = ()
    slots: tuple[PlannedSlot, ...] = ()
    desks: tuple[PlannedDesk, ...] = ()
    questions: tuple[QuestionDraft, ...] = ()


class EventPlans:
    def __init__(self, context: Context) -> None:
        self._context = context

    def plan_of(self, actor: Actor, event_id: EventId) -> EventPlan:
        """Return what an event consists of, without anything that was committed, booked or kept
        secret. Raises NotFound.
        """
        actor.require(Permission.ORGANISE)
        organisation_id = actor.organisation_id
        with self._context.uow.read(organisation_id) as tx:
            event = the_event(tx, actor, event_id)
            midnight = datetime.combine(event.date, datetime.min.time())
            return EventPlan(
                options=tuple(
                    OptionDraft.of(option)
                    for option in options.list_options(tx, organisation_id, event_id)
                ),
                slots=tuple(
                    PlannedSlot(slot.starts - midnight, slot.ends - slot.starts, slot.capacity)
                    for slot in slots.list_slots(tx, organisation_id, event_id)
                ),
                desks=tuple(
                    PlannedDesk(desk.name, desk.policy)
                    for desk in desks.list_desks(tx, organisation_id, event_id)
                ),
                questions=tuple(
                    QuestionDraft.of(question)
                    for question in questions.list_questions(tx, organisation_id, event_id)
                    if not question.retired
                ),
            )


def carry_out(
    tx: Transaction, context: Context, actor: Actor, event: Event, plan: EventPlan
) -> None:
    """Add all of a plan to a new event, inside an open transaction.

    Raises InvalidField; for `date` when the clocks skip a slot's time on that day. A time that
    comes twice is taken the first time.
    """
    for option in plan.options:
        add_option_within(tx, context, actor, event.id, option)
    if len(plan.slots) > MOST_SLOTS:
        raise InvalidField("slots", "too_many", most=MOST_SLOTS)
    made = sorted((_slot(event, planned) for planned in plan.slots), key=lambda one: one.starts_utc)
    if any(one.overlaps(following) for one, following in pairwise(made)):
        raise InvalidField("slots", "overlaps")
    add_slots_within(tx, context, actor, made)
    for question in plan.questions:
        add_question_within(tx, context, actor, event.id, question)
    for desk in plan.desks:
        add_desk_within(tx, context, actor, event.id, desk.name, desk.policy)


def _slot(event: Event, planned: PlannedSlot) -> PickupSlot:
    check_capacity(planned.capacity)
    starts = datetime.combine(event.date, datetime.min.time()) + planned.starts
    ends = starts + planned.length
    return PickupSlot(
        id=SlotId(new_id()),
        event_id=event.id,
        starts=starts,
        ends=ends,
        starts_utc=to_utc("date", starts, event.time_zone, later=False),
        ends_utc=to_utc("date", ends, event.time_zone, later=False),
        capacity=planned.capacity,
        booked_count=0,
    )
