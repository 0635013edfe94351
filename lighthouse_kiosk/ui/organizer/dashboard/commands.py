"""What can be done on the dashboard."""

from __future__ import annotations

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.commands import Command
from lighthouse_kiosk.wording.translation import translate

EXPORT = Command(
    "dashboard.export",
    lambda: translate("commands", "Export a report"),
    "download",
    "Ctrl+E",
    permission=Permission.ORGANISE,
)
WALL = Command(
    "dashboard.wall",
    lambda: translate("commands", "Show the dashboard on a big display"),
    "presentation",
    "F11",
)
COMPARE = Command(
    "dashboard.compare", lambda: translate("commands", "Compare all events"), "layers"
)
COMMANDS = (EXPORT, WALL, COMPARE)
