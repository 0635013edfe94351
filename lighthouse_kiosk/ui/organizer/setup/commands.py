"""What can be done on the page where an event is set up."""

from __future__ import annotations

from lighthouse_kiosk.ui.organizer.commands import Command, KeyHint
from lighthouse_kiosk.wording.translation import translate

ADD_OPTION = Command("setup.add_option", lambda: translate("commands", "Add an option"), "package")
ADD_QUESTION = Command(
    "setup.add_question", lambda: translate("commands", "Add a question"), "circle-question-mark"
)
GENERATE_SLOTS = Command(
    "setup.generate_slots",
    lambda: translate("commands", "Generate pickup slots"),
    "wand-sparkles",
)
EXPORT_OPTIONS = Command(
    "setup.export_options",
    lambda: translate("commands", "Save the options as a table"),
    "download",
)
EXPORT_SLOTS = Command(
    "setup.export_slots",
    lambda: translate("commands", "Save the pickup slots as a table"),
    "download",
)
COMMANDS = (ADD_OPTION, ADD_QUESTION, GENERATE_SLOTS, EXPORT_OPTIONS, EXPORT_SLOTS)
HINTS = (
    KeyHint(
        ("Return",), lambda: translate("commands", "Change the option, slot or question in hand")
    ),
    KeyHint(("F2",), lambda: translate("commands", "Change the cell in hand where it stands")),
    KeyHint(
        ("Alt+Up", "Alt+Down"), lambda: translate("commands", "Move an option up or down the list")
    ),
    KeyHint(
        ("Alt+Left", "Alt+Right"),
        lambda: translate("commands", "Move a slot on the day's line by five minutes"),
    ),
    KeyHint(("Ctrl+Z",), lambda: translate("commands", "Take the last change back")),
    KeyHint(("Ctrl+Shift+Z",), lambda: translate("commands", "Make that change again")),
)
