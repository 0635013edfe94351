"""The domain's terms as words on a screen: one function for each enumeration."""

from __future__ import annotations

from lighthouse_kiosk.domain.conflicts import Problem, Tier
from lighthouse_kiosk.domain.events import EventPhase, EventType
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.wording.format import remembered
from lighthouse_kiosk.wording.translation import in_reading_order, translate


@remembered
def status_word(status: Status) -> str:
    return {
        Status.PENDING: translate("terms", "Pending"),
        Status.APPROVED: translate("terms", "Approved"),
        Status.REJECTED: translate("terms", "Rejected"),
        Status.CANCELLED: translate("terms", "Cancelled"),
    }[status]


def tier_word(tier: Tier) -> str:
    return {
        Tier.WINDOW: translate("terms", "Registration window"),
        Tier.BUDGET: translate("terms", "Budget"),
        Tier.INVENTORY: translate("terms", "Inventory"),
        Tier.SLOT: translate("terms", "Pickup slot"),
    }[tier]


def problem_word(problem: Problem) -> str:
    """A problem on a badge."""
    return {
        Problem.NOT_OPEN_YET: translate("terms", "Not open yet"),
        Problem.CLOSED: translate("terms", "Window closed"),
        Problem.OVER_BUDGET: translate("terms", "Over budget"),
        Problem.SOLD_OUT: translate("terms", "Sold out"),
        Problem.TOO_FEW_LEFT: translate("terms", "Too few left"),
        Problem.SLOT_FULL: translate("terms", "Slot full"),
        Problem.SLOT_MISSING: translate("terms", "No slot chosen"),
        Problem.SLOT_CLASH: translate("terms", "Slot clash"),
    }[problem]


def problem_named(problem: Problem, option: str = "", slot: str = "") -> str:
    """A problem in a summary, with the option or slot whose it is: `Slot full: 10:30–11:00`."""
    about = option if problem.of_option else slot if problem.of_slot else ""
    word = problem_word(problem)
    if not about:
        return word
    named = translate("terms", "{problem}: {about}").format(problem=word, about=about)
    return in_reading_order(named)


def problem_sentence(problem: Problem) -> str:
    """A problem as a heading above its alternatives."""
    return {
        Problem.NOT_OPEN_YET: translate("terms", "Registration hasn't opened yet."),
        Problem.CLOSED: translate("terms", "It was registered after the window had closed."),
        Problem.OVER_BUDGET: translate("terms", "The budget doesn't reach for this."),
        Problem.SOLD_OUT: translate("terms", "This option is sold out."),
        Problem.TOO_FEW_LEFT: translate("terms", "Fewer are left than wanted."),
        Problem.SLOT_FULL: translate("terms", "The slot is full."),
        Problem.SLOT_MISSING: translate("terms", "This option needs a pickup slot."),
        Problem.SLOT_CLASH: translate("terms", "The person has another slot at that time."),
    }[problem]


def phase_word(phase: EventPhase) -> str:
    return {
        EventPhase.DRAFT: translate("terms", "Not open yet"),
        EventPhase.OPEN: translate("terms", "Open"),
        EventPhase.CLOSED: translate("terms", "Closed"),
        EventPhase.EVENT_DAY: translate("terms", "Event day"),
        EventPhase.PAST: translate("terms", "Past"),
    }[phase]


def type_word(kind: EventType) -> str:
    return {
        EventType.ANNUAL_DAY: translate("terms", "Annual day"),
        EventType.GIFTING: translate("terms", "Gifting drive"),
    }[kind]


def kind_word(kind: OptionKind) -> str:
    return {
        OptionKind.TRACK: translate("terms", "Track"),
        OptionKind.ITEM: translate("terms", "Item"),
        OptionKind.SEAT: translate("terms", "Seat"),
    }[kind]


def role_word(role: Role) -> str:
    return {
        Role.ADMIN: translate("terms", "Admin"),
        Role.ORGANISER: translate("terms", "Organiser"),
        Role.APPROVER: translate("terms", "Approver"),
        Role.DESK: translate("terms", "Pickup desk"),
    }[role]
