"""Which pages there are, who sees them, and how each is made when first asked for.

A start shows one of them, so each is imported when it is made, or once nobody waits for anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.activity import commands as activity
from lighthouse_kiosk.ui.organizer.commands import Command, KeyHint
from lighthouse_kiosk.ui.organizer.dashboard import commands as dashboard
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


@dataclass(frozen=True, slots=True)
class PageKind:
    """`of_event`: needs an event to show. `shortcut` opens it; most get theirs by their place."""

    key: str
    title: Callable[[], str]
    icon: str
    permission: Permission
    page: str
    """Module and class, below this package."""
    of_event: bool = True
    commands: tuple[Command, ...] = ()
    hints: tuple[KeyHint, ...] = ()
    shortcut: str = ""

    def make(self, session: Session) -> Page:
        module, _, name = self.page.partition(":")
        page: Page = getattr(import_module(f"{__package__}.{module}"), name)(session)
        return page


def import_all() -> None:
    """Read the code of every page, so that the first look at each is as quick as the later ones."""
    for kind in PAGES:
        import_module(f"{__package__}.{kind.page.partition(':')[0]}")


PAGES = (
    PageKind(
        "dashboard",
        lambda: translate("pages", "Dashboard"),
        "layout-dashboard",
        Permission.READ,
        "dashboard.page:DashboardPage",
        commands=dashboard.COMMANDS,
    ),
    PageKind(
        "registrations",
        lambda: translate("pages", "Registrations"),
        "clipboard-check",
        Permission.APPROVE,
        "registrations.page:RegistrationsPage",
        commands=registrations.COMMANDS,
        hints=registrations.HINTS,
    ),
    PageKind(
        "setup",
        lambda: translate("pages", "Setup"),
        "settings-2",
        Permission.ORGANISE,
        "setup.page:SetupPage",
        commands=setup.COMMANDS,
        hints=setup.HINTS,
    ),
    PageKind(
        "passes",
        lambda: translate("pages", "Passes"),
        "qr-code",
        Permission.ORGANISE,
        "passes.page:PassesPage",
        commands=passes.COMMANDS,
    ),
    PageKind(
        "desks",
        lambda: translate("pages", "Pickup desks"),
        "scan-line",
        Permission.HAND_OUT,
        "desks.page:DesksPage",
        commands=desks.COMMANDS,
    ),
    PageKind(
        "events",
        lambda: translate("pages", "All events"),
        "calendar-days",
        Permission.SEE_EVENTS,
        "events.page:EventsPage",
        of_event=False,
        commands=events.COMMANDS,
    ),
    PageKind(
        "people",
        lambda: translate("pages", "People"),
        "users",
        Permission.READ,
        "people.page:PeoplePage",
        of_event=False,
        commands=people.COMMANDS,
        hints=people.HINTS,
    ),
    PageKind(
        "activity",
        lambda: translate("pages", "Activity"),
        "history",
        Permission.READ,
        "activity.page:ActivityPage",
        of_event=False,
        commands=activity.COMMANDS,
    ),
    PageKind(
        "users",
        lambda: translate("pages", "Users"),
        "shield-user",
        Permission.MANAGE_USERS,
        "users.page:UsersPage",
        of_event=False,
        commands=users.COMMANDS,
        hints=users.HINTS,
    ),
    PageKind(
        "account",
        lambda: translate("pages", "Your account"),
        "user",
        Permission.SEE_EVENTS,
        "users.account:AccountPage",
        of_event=False,
        commands=users.ACCOUNT_COMMANDS,
    ),
    PageKind(
        "settings",
        lambda: translate("pages", "Settings"),
        "sliders-horizontal",
        Permission.SEE_EVENTS,
        "settings.page:SettingsPage",
        of_event=False,
        commands=settings.COMMANDS,
        shortcut="Ctrl+,",
    ),
    PageKind(
        "help",
        lambda: translate("pages", "Help"),
        "circle-question-mark",
        Permission.SEE_EVENTS,
        "help.page:HelpPage",
        of_event=False,
        shortcut="F1",
    ),
)
