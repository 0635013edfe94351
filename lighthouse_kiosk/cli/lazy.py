"""Commands that are imported when they run, so that no command loads what another one needs."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

_PACKAGE = "lighthouse_kiosk.cli"

_LAZY = {
    "organisation": ("organisations", "commands", "Organisations in this database."),
    "event": ("events", "commands", "Events: budget, registration window, day."),
    "option": ("options", "commands", "What an event offers."),
    "question": ("questions", "commands", "What an event asks at registration."),
    "slot": ("slots", "commands", "Pickup slots."),
    "person": ("people", "commands", "People who may register."),
    "registration": ("registrations", "commands", "Registrations, one by one."),
    "approve": ("decisions", "approve", "Approve one, several or all that are pending."),
    "reject": ("decisions", "reject", "Reject one, several or all of a status."),
    "cancel": ("decisions", "cancel", "Cancel one, several or all of a status."),
    "move": ("decisions", "move", "Move one, several or all of a status to another slot."),
    "variance": ("variance", "variance", "Where the budget stands."),
    "conflicts": ("conflicts", "conflicts", "What would stand in a registration's way."),
    "pass": ("passes", "commands", "Passes."),
    "desk": ("desks", "commands", "Pickup desks."),
    "key": ("keys", "commands", "The keys that sign an event's passes."),
    "user": ("users", "commands", "Who may sign in."),
    "audit": ("audit", "audit", "Who did what to which row, and whether the trail is whole."),
    "import": ("imports", "commands", "Tables of people and registrations, in and out again."),
    "report": ("reports", "commands", "An event's figures and lists as PDF, XLSX or CSV."),
    "export": ("exports", "commands", "Whole tables as CSV or JSON lines."),
}
"""Name: module, the command or group in it, and what help says without importing it."""


class LazyCommand(TyperCommand):
    """Stands for a command or a group until it is used."""

    def __init__(self, name: str, module: str, attribute: str, words: str) -> None:
        super().__init__(name, help=words, short_help=words)
        self._module, self._attribute = module, attribute

    def real(self) -> Any:
        """Import the command or group."""
        found = getattr(import_module(f"{_PACKAGE}.{self._module}"), self._attribute)
        return _group(found) if isinstance(found, typer.Typer) else _command(found, self.name)

    def make_context(
        self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any
    ) -> Any:
        """Hand over to the real command, whose context then runs it."""
        return self.real().make_context(info_name, args, parent=parent, **extra)


def _group(app: typer.Typer) -> Any:
    return typer.main.get_group(app)


def _command(run: Callable[..., None], name: str | None) -> Any:
    alone = typer.Typer(add_completion=False)
    alone.command(name)(run)
    return typer.main.get_command(alone)


class LazyGroup(TyperGroup):
    """The program's commands: those that are here, and those that come when they are called."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        for name, (module, attribute, words) in _LAZY.items():
            self.add_command(LazyCommand(name, module, attribute, words))
