"""Which pages there are, who sees them, and how each is made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.wording.translation import translate

# Each page is imported when it is first opened: a start shows one of them.
# ruff: noqa: PLC0415


@dataclass(frozen=True, slots=True)
class PageKind:
    """`of_event`: needs an event to show."""

    key: str
    title: Callable[[], str]
    icon: str
    permission: Permission
    make: Callable[[Session], Page]
    of_event: bool = True


def _dashboard(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.dashboard.page import DashboardPage

    return DashboardPage(session)


def _registrations(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.registrations.page import RegistrationsPage

    return RegistrationsPage(session)


def _setup(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.setup.page import SetupPage

    return SetupPage(session)


def _passes(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.passes.page import PassesPage

    return PassesPage(session)


def _desks(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.desks.page import DesksPage

    return DesksPage(session)


def _events(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.events.page import EventsPage

    return EventsPage(session)


def _people(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.people.page import PeoplePage

    return PeoplePage(session)


def _activity(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.activity.page import ActivityPage

    return ActivityPage(session)


def _users(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.users.page import UsersPage

    return UsersPage(session)


def _account(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.users.account import AccountPage

    return AccountPage(session)


PAGES = (
    PageKind(
        "dashboard",
        lambda: translate("pages", "Dashboard"),
        "layout-dashboard",
        Permission.READ,
        _dashboard,
    ),
    PageKind(
        "registrations",
        lambda: translate("pages", "Registrations"),
        "clipboard-check",
        Permission.APPROVE,
        _registrations,
    ),
    PageKind(
        "setup", lambda: translate("pages", "Setup"), "settings-2", Permission.ORGANISE, _setup
    ),
    PageKind(
        "passes", lambda: translate("pages", "Passes"), "qr-code", Permission.ORGANISE, _passes
    ),
    PageKind(
        "desks",
        lambda: translate("pages", "Pickup desks"),
        "scan-line",
        Permission.HAND_OUT,
        _desks,
    ),
    PageKind(
        "events",
        lambda: translate("pages", "All events"),
        "calendar-days",
        Permission.SEE_EVENTS,
        _events,
        of_event=False,
    ),
    PageKind(
        "people",
        lambda: translate("pages", "People"),
        "users",
        Permission.READ,
        _people,
        of_event=False,
    ),
    PageKind(
        "activity",
        lambda: translate("pages", "Activity"),
        "history",
        Permission.READ,
        _activity,
        of_event=False,
    ),
    PageKind(
        "users",
        lambda: translate("pages", "Users"),
        "shield-user",
        Permission.MANAGE_USERS,
        _users,
        of_event=False,
    ),
    PageKind(
        "account",
        lambda: translate("pages", "Your account"),
        "user",
        Permission.SEE_EVENTS,
        _account,
        of_event=False,
    ),
)
