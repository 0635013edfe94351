"""What somebody should look at, in words, and where its one helping action leads."""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.dashboard import (
    Attention,
    Blocked,
    BudgetNearlyGone,
    ConflictsPending,
    Dashboard,
    DoublePickups,
    Figure,
    NeverShown,
    SilentDesk,
    SlotNearlyFull,
    SoldOut,
    behind_conflicts,
    behind_fact,
    behind_window,
)
from lighthouse_kiosk.services.dashboard import (
    behind as behind_figure,
)
from lighthouse_kiosk.services.pickup_lists import PickupListQuery
from lighthouse_kiosk.services.pickup_reviews import ReviewKind
from lighthouse_kiosk.ui.organizer.dashboard.opening import (
    Behind,
    Elsewhere,
    HandedOut,
    Opens,
    handed_out_at,
)
from lighthouse_kiosk.ui.organizer.desks.words import lasting
from lighthouse_kiosk.wording.format import clock_in, listed, money, number, percent, span
from lighthouse_kiosk.wording.terms import problem_named
from lighthouse_kiosk.wording.translation import in_reading_order, translate

_REASONS = 2


@dataclass(frozen=True, slots=True)
class Matter:
    """`links` are texts with the figures in them, and what each opens; None opens nothing."""

    icon: str
    hue: str
    title: str
    links: tuple[tuple[str, Opens | None], ...]
    verb: str
    action: Opens


def matters_of(figures: Dashboard, actor: Actor) -> list[Matter]:
    """All that needs somebody, what is wrong first, then what waits, then what is to do next."""
    may_organise = actor.may(Permission.ORGANISE)
    found = [_say(fact, figures, may_organise) for fact in figures.attention]
    if figures.pending:
        found.append(_waiting(figures.event.id, figures.pending))
    return found + (_next_steps(figures) if may_organise else [])


def _say(fact: Attention, figures: Dashboard, may_organise: bool) -> Matter:
    event = figures.event
    currency, zone = event.currency, event.time_zone
    show = translate("dashboard", "Show them")
    match fact:
        case SoldOut(option, waiting, people):
            title = translate("dashboard", "{option} is sold out").format(option=option.name)
            text = translate(
                "dashboard", "{count} people wait for it", "", people or waiting
            ).format(count=number(people or waiting))
            opens = Behind(behind_fact(event.id, fact), title)
            verb = translate("dashboard", "Offer alternatives")
            return Matter("package-x", "red", title, ((text, opens),), verb, opens)
        case SlotNearlyFull(slot, left, pending):
            words = (
                translate("dashboard", "Pickup slot {slot} is {share} full")
                if left > 0
                else translate("dashboard", "Pickup slot {slot} is full")
            )
            title = words.format(
                slot=span(slot.starts.time(), slot.ends.time()),
                share=percent(slot.booked_count, slot.capacity),
            )
            text = translate(
                "dashboard", "{left} places left, {pending} pending want it", "", left
            ).format(left=number(left), pending=number(pending))
            opens = Behind(behind_fact(event.id, fact), title)
            action = Elsewhere("setup", "slots") if may_organise else opens
            verb = translate("dashboard", "Add a slot") if may_organise else show
            return Matter("clock-alert", "amber", title, ((text, opens),), verb, action)
        case BudgetNearlyGone(left, pending):
            title = (
                translate("dashboard", "The budget doesn't reach for everything asked for")
                if pending > left
                else translate("dashboard", "The budget is nearly gone")
            )
            text = translate("dashboard", "{left} left, {pending} pending").format(
                left=money(left, currency), pending=money(pending, currency)
            )
            opens = Behind(behind_fact(event.id, fact), title)
            action = Elsewhere("setup") if may_organise else opens
            verb = translate("dashboard", "Change budget") if may_organise else show
            return Matter("wallet", "amber", title, ((text, opens),), verb, action)
        case ConflictsPending():
            return _conflicts(fact, figures)
        case DoublePickups(passes, count):
            title = translate("dashboard", "{count} passes were picked up twice", "", count)
            title = title.format(count=number(count))
            named = {one.desk.id: one.desk.name for one in figures.desks}
            last = passes[0] if passes else None
            who = [named[desk] for desk in (last.desks if last else ()) if desk in named]
            text = translate("dashboard", "Desks without a connection handed out more")
            if last is not None and who:
                text = translate("dashboard", "{desks} · {time}").format(
                    desks=listed(who), time=clock_in(last.last_at, zone)
                )
            action = Elsewhere("desks", ReviewKind.TWICE)
            verb = translate("dashboard", "Resolve")
            return Matter("copy-check", "violet", title, ((text, action),), verb, action)
        case SilentDesk(desk, silent_for, handed_out):
            title = translate("dashboard", "{desk} was not heard of for {time}").format(
                desk=desk.name, time=lasting(silent_for)
            )
            text = translate("dashboard", "{count} hand-outs of it have arrived", "", handed_out)
            action = Elsewhere("desks")
            words = text.format(count=number(handed_out))
            verb = translate("dashboard", "View desk")
            query = PickupListQuery(event.id, desk_ids=frozenset({desk.id}))
            listed_there = HandedOut(query, handed_out_at(desk))
            return Matter("monitor-x", "blue", title, ((words, listed_there),), verb, action)
        case NeverShown(registrations):
            title = translate("dashboard", "{count} passes were never shown", "", registrations)
            opens = Behind(
                behind_fact(event.id, fact), translate("dashboard", "slot over, never shown")
            )
            words = translate("dashboard", "Their pickup slots are over")
            titled = title.format(count=number(registrations))
            return Matter("ticket", "amber", titled, ((words, opens),), show, opens)


def _conflicts(fact: ConflictsPending, figures: Dashboard) -> Matter:
    event_id = figures.event.id
    count = fact.registrations
    title = (
        translate("dashboard", "{count} or more registrations can't be approved as things stand")
        if fact.at_least
        else translate(
            "dashboard", "{count} registrations can't be approved as things stand", "", count
        )
    )
    links: list[tuple[str, Opens | None]] = [
        (_reason(blocked, figures), Behind(behind_fact(event_id, blocked), _word(blocked, figures)))
        for blocked in fact.reasons[: _REASONS - bool(fact.outside_window)]
    ]
    if fact.outside_window:
        outside = fact.outside_window
        text = translate("dashboard", "{count} came outside the registration window", "", outside)
        words = text.format(count=number(outside))
        links.append((words, Behind(behind_window(figures.event), words)))
    said = translate("dashboard", "can't be approved as things stand")
    action = Behind(behind_conflicts(figures.event, fact), said)
    verb = translate("dashboard", "Show them")
    titled = title.format(count=number(count))
    return Matter("triangle-alert", "amber", titled, tuple(links), verb, action)


def _word(blocked: Blocked, figures: Dashboard) -> str:
    """A reason and what it is about: `Sold out: Track B`."""
    options = {line.option.id: line.option.name for line in figures.variance.options}
    times = {slot.id: span(slot.starts.time(), slot.ends.time()) for slot in figures.slots}
    option = options.get(blocked.option_id, "") if blocked.option_id else ""
    slot = times.get(blocked.slot_id, "") if blocked.slot_id else ""
    return problem_named(blocked.problem, plain(option, 60), slot)


def _reason(blocked: Blocked, figures: Dashboard) -> str:
    text = translate("dashboard", "{problem} ({count})").format(
        problem=_word(blocked, figures), count=number(blocked.registrations)
    )
    return in_reading_order(text)


def _waiting(event_id: EventId, pending: int) -> Matter:
    title = translate("dashboard", "{count} registrations wait for a decision", "", pending)
    opens = Behind(behind_figure(event_id, Figure.PENDING), "")
    words = translate("dashboard", "Longest waiting first")
    verb = translate("dashboard", "Review")
    titled = title.format(count=number(pending))
    return Matter("hourglass", "blue", titled, ((words, opens),), verb, opens)


def _next_steps(figures: Dashboard) -> list[Matter]:
    """What is still to do before an event can run, in the order of doing it."""
    options = [line.option for line in figures.variance.options]
    nobody = not any(figures.variance.counts.values())
    steps = (
        (
            not options,
            Elsewhere("setup", "options"),
            "package",
            translate("dashboard", "Add what people can choose"),
            translate("dashboard", "Tracks, items or seats, with stock and cost"),
            translate("dashboard", "Add options"),
        ),
        (
            not figures.slots and any(option.needs_slot for option in options),
            Elsewhere("setup", "slots"),
            "calendar-clock",
            translate("dashboard", "Make pickup slots"),
            translate("dashboard", "Some options can't be registered for without one"),
            translate("dashboard", "Add slots"),
        ),
        (
            bool(options) and nobody,
            Elsewhere("registrations"),
            "user-plus",
            translate("dashboard", "Register the first people"),
            translate("dashboard", "They appear as pending until somebody approves them"),
            translate("dashboard", "Register"),
        ),
        (
            not figures.desks,
            Elsewhere("desks"),
            "scan-line",
            translate("dashboard", "Name the pickup desks"),
            translate("dashboard", "Each scans passes in a kiosk of its own"),
            translate("dashboard", "Add desks"),
        ),
    )
    return [
        Matter(icon, "blue", title, ((text, None),), verb, action)
        for due, action, icon, title, text, verb in steps
        if due
    ]
