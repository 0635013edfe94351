"""What can be done on the page where an event is set up."""

from __future__ import annotations

from lighthouse_kiosk.ui.organizer.commands import Command, KeyHint
from lighthouse_kiosk.wording.translation import translate

ADD_OPTION = Command("setup.add_option", lambda: translate("commands", "Add an option"), "package")
GENERATE_SLOTS = Command(
    "setup.generate_slots",
    lambda: translate("commands", "Generate pickup slots"),
    "wand-sparkles",
)
COMMANDS = (ADD_OPTION, GENERATE_SLOTS)
HINTS = (KeyHint(("Return",), lambda: translate("commands", "Change the option or slot in hand")),)
