"""What the help says, for somebody who has never seen the app."""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.organizer.settings.computer import place_of_database
from lighthouse_kiosk.wording.translation import translate


@dataclass(frozen=True, slots=True)
class Paragraph:
    title: str
    text: str


def day_in_steps() -> tuple[Paragraph, ...]:
    """How it works, from the idea to the last parcel."""
    return (
        Paragraph(
            translate("help", "Set up the event"),
            translate(
                "help",
                "On Setup, say when it is, what it may cost, what people can choose, and when they "
                "pick it up. Everything is saved as you go.",
            ),
        ),
        Paragraph(
            translate("help", "Bring in the people"),
            translate(
                "help",
                "On People, import your staff list as it is: a spreadsheet, a CSV file or pasted "
                "rows. On Registrations, import what they asked for, or enter it one by one.",
            ),
        ),
        Paragraph(
            translate("help", "Decide"),
            translate(
                "help",
                "Registrations lists who waits. What is clear is approved with one key; what is "
                "not says why, and what would fit instead. Approving takes from budget, stock and "
                "slot, so nothing is promised twice.",
            ),
        ),
        Paragraph(
            translate("help", "Give out the passes"),
            translate(
                "help",
                "Every approval makes a pass. On Passes, print them or save them to send. A pass "
                "on paper and one on a phone are worth the same.",
            ),
        ),
        Paragraph(
            translate("help", "Hand out on the day"),
            translate(
                "help",
                "On Pickup desks, open the kiosk of each desk and scan the passes. Green means: "
                "hand it over. The dashboard shows how far you are and what needs you.",
            ),
        ),
    )


def night_before() -> tuple[Paragraph, ...]:
    return (
        Paragraph(
            translate("help", "Try every desk"),
            translate(
                "help",
                "Open its kiosk on the computer that will stand there and press F6, “Check this "
                "desk”: camera, scanner, sound, clock, disk and database are looked at in turn.",
            ),
        ),
        Paragraph(
            translate("help", "Scan one real pass"),
            translate(
                "help",
                "Print a pass as people have theirs, hold it up, and stop before you confirm. Do it "
                "where the desk will stand: light matters more than the camera.",
            ),
        ),
        Paragraph(
            translate("help", "See to the people who help"),
            translate(
                "help",
                "Everybody who steps in at a desk needs a user and a PIN. An admin adds users on "
                "Users; everybody sets their own PIN on Your account.",
            ),
        ),
        Paragraph(
            translate("help", "Make a backup"),
            translate(
                "help",
                "On Settings, press Back up now, and copy the file to a stick. Plug in the "
                "computers, and switch their sleep off.",
            ),
        ),
        Paragraph(
            translate("help", "Have the list on paper"),
            translate(
                "help",
                "Save the approved registrations as a table and print it. If everything else "
                "fails, a pencil hands out too.",
            ),
        ),
    )


def data_and_backups(settings: Settings) -> tuple[Paragraph, ...]:
    return (
        Paragraph(
            translate("help", "Where the data lie"),
            translate(
                "help",
                "Everything is in {database}. Nothing leaves your computers unless you save or "
                "print it.",
            ).format(database=place_of_database(settings)),
        ),
        Paragraph(
            translate("help", "Backups"),
            translate(
                "help",
                "Settings makes a backup whenever you ask; one is made by itself before a new "
                "version changes the database. They are kept in {folder}.",
            ).format(folder=str(settings.backups)),
        ),
        Paragraph(
            translate("help", "Going back to a backup"),
            translate(
                "help",
                "Close the app and have whoever looks after your computers run "
                "“lighthouse-kiosk db restore” with the file. What was there before is kept.",
            ),
        ),
        Paragraph(
            translate("help", "What can be taken back"),
            translate(
                "help",
                "Deleting, deciding and importing can be undone where they were done. Activity "
                "keeps who did what, and nobody can change that unseen.",
            ),
        ),
    )


def page_purpose(key: str) -> str:
    """What a page is for, in a sentence."""
    return {
        "dashboard": translate("help", "How the event stands, and what needs you."),
        "registrations": translate("help", "Who asked for what: check, approve, reject."),
        "setup": translate(
            "help", "What the event is, offers and costs, and when it is picked up."
        ),
        "passes": translate("help", "What people show at the desk: print, save, reissue."),
        "desks": translate("help", "Where passes are scanned; each desk opens its own kiosk."),
        "events": translate("help", "All events: open one, make a new one, copy last year's."),
        "people": translate("help", "Everybody who may register: find, import, change."),
        "activity": translate("help", "Who did what and when, whole and in order."),
        "users": translate("help", "Who may sign in, and what they may do."),
        "account": translate("help", "Your own password and PIN."),
        "settings": translate("help", "Colours, language, backups and the database."),
        "help": translate("help", "This page."),
    }.get(key, "")
