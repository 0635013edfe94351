"""Which pages there are, who sees them, and how each is made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.activity import commands as activity
from lighthouse_kiosk.ui.organizer.commands import Command, KeyHint
from lighthouse_kiosk.ui.organizer.desks import commands as desks
from lighthouse_kiosk.ui.organizer.events import commands as events
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.passes import commands as passes
from lighthouse_kiosk.ui.organizer.people import commands as people
from lighthouse_kiosk.ui.organizer.registrations import commands as registrations
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.settings import commands as settings
from lighthouse_kiosk.ui.organizer.setup import commands as setup
from lighthouse_kiosk.ui.organizer.users import commands as users
from lighthouse_kiosk.wording.translation import translate

# Each page is imported when it is first opened: a start shows one of them.
# ruff: noqa: PLC0415


@dataclass(frozen=True, slots=True)
class PageKind:
    """`of_event`: needs an event to show. `shortcut` opens it; most get theirs by their place."""

    key: str
    title: Callable[[], str]
    icon: str
    permission: Permission
    make: Callable[[Session], Page]
    of_event: bool = True
    commands: tuple[Command, ...] = ()
    hints: tuple[KeyHint, ...] = ()
    shortcut: str = ""


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


def _settings(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.settings.page import SettingsPage

    return SettingsPage(session)


def _help(session: Session) -> Page:
    from lighthouse_kiosk.ui.organizer.help.page import HelpPage

    return HelpPage(session, PAGES)


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
        commands=registrations.COMMANDS,
        hints=registrations.HINTS,
    ),
    PageKind(
        "setup",
        lambda: translate("pages", "Setup"),
        "settings-2",
        Permission.ORGANISE,
        _setup,
        commands=setup.COMMANDS,
        hints=setup.HINTS,
    ),
    PageKind(
        "passes",
        lambda: translate("pages", "Passes"),
        "qr-code",
        Permission.ORGANISE,
        _passes,
        commands=passes.COMMANDS,
    ),
    PageKind(
        "desks",
        lambda: translate("pages", "Pickup desks"),
        "scan-line",
        Permission.HAND_OUT,
        _desks,
        commands=desks.COMMANDS,
    ),
    PageKind(
        "events",
        lambda: translate("pages", "All events"),
        "calendar-days",
        Permission.SEE_EVENTS,
        _events,
        of_event=False,
        commands=events.COMMANDS,
    ),
    PageKind(
        "people",
        lambda: translate("pages", "People"),
        "users",
        Permission.READ,
        _people,
        of_event=False,
        commands=people.COMMANDS,
        hints=people.HINTS,
    ),
    PageKind(
        "activity",
        lambda: translate("pages", "Activity"),
        "history",
        Permission.READ,
        _activity,
        of_event=False,
        commands=activity.COMMANDS,
    ),
    PageKind(
        "users",
        lambda: translate("pages", "Users"),
        "shield-user",
        Permission.MANAGE_USERS,
        _users,
        of_event=False,
        commands=users.COMMANDS,
        hints=users.HINTS,
    ),
    PageKind(
        "account",
        lambda: translate("pages", "Your account"),
        "user",
        Permission.SEE_EVENTS,
        _account,
        of_event=False,
        commands=users.ACCOUNT_COMMANDS,
    ),
    PageKind(
        "settings",
        lambda: translate("pages", "Settings"),
        "sliders-horizontal",
        Permission.SEE_EVENTS,
        _settings,
        of_event=False,
        commands=settings.COMMANDS,
        shortcut="Ctrl+,",
    ),
    PageKind(
        "help",
        lambda: translate("pages", "Help"),
        "circle-question-mark",
        Permission.SEE_EVENTS,
        _help,
        of_event=False,
        shortcut="F1",
    ),
)
