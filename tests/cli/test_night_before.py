"""What an administrator scripts the night before, down to what only screens could do."""

from __future__ import annotations

import dataclasses
import inspect
from pathlib import Path

import lighthouse_kiosk.cli
from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.cli.registration_shapes import RegistrationDetailJson
from lighthouse_kiosk.cli.shapes import OptionJson, OrganisationJson, SlotJson
from lighthouse_kiosk.domain.errors import SignInFailed
from lighthouse_kiosk.settings import Settings
from tests.cli.conforms import deviations
from tests.cli.conftest import PASSWORD, Acme


def names(acme: Acme) -> list[str]:
    return [row["name"] for row in acme.json("option", "list")["options"]]


def starts(acme: Acme) -> list[str]:
    return [row["starts"]["local"][11:16] for row in acme.json("slot", "list")["slots"]]


def test_everything_is_put_in_its_place(acme: Acme) -> None:
    first, *rest = names(acme)
    assert rest
    moved = acme.json("option", "move", first, 99)
    assert names(acme) == [row["name"] for row in moved["options"]] == [*rest, first]
    acme.json("option", "move", first, 1)
    acme.json("option", "add", "Mug", "--kind", "item", "--cost", "1,234.50")
    gone = acme.json("option", "delete", "Mug", "--yes")["deleted"]
    back = acme.json("option", "restore", gone)
    assert deviations(back, OptionJson) == []
    assert (back["name"], back["unit_cost"]["amount"]) == ("Mug", "1234.50")
    assert names(acme) == [first, *rest, "Mug"]
    assert acme.refusal("option", "restore", "Mug")["code"] == "not_found"

    earliest = starts(acme)[0]
    after = acme.json("slot", "move", earliest, "--from", "08:00", "--until", "08:20")
    assert deviations(after, SlotJson) == []
    assert starts(acme)[0] == "08:00"
    gone = acme.json("slot", "delete", "08:00", "--yes")["deleted"]
    assert "08:00" not in starts(acme)
    acme.json("slot", "restore", gone)
    assert starts(acme)[0] == "08:00"

    acme.json("registration", "add", "E2", "Bottle")
    acme.json("approve", "E2")
    waiting = acme.json("registration", "unapprove", "E2")
    assert deviations(waiting, RegistrationDetailJson) == []
    assert waiting["status"] == "PENDING"
    assert acme.refusal("registration", "unapprove", "E2")["code"] == "illegal_move"

    renamed = acme.json("organisation", "rename", "Acme & Sons")
    assert deviations(renamed, OrganisationJson) == []
    assert acme.json("organisation", "list")["organisations"][0]["name"] == "Acme & Sons"

    add = ("user", "add", "Riya", "riya@example.org", "--role", "approver", "--password-stdin")
    acme.json(*add, stdin=PASSWORD)
    services = open_services(Settings(acme.profile))
    for _try in range(5):
        try:
            services.credentials.sign_in("riya@example.org", "not it")
        except SignInFailed:
            continue
    acme.json("user", "unlock", "Riya")
    assert services.credentials.sign_in("riya@example.org", PASSWORD).name == "Riya"
    services.close()


WITHOUT_A_COMMAND = {
    "one's own, proven at a window; an admin resets them": {
        "credentials.change_password",
        "credentials.change_pin",
    },
    "windows alone have sessions": {
        f"sessions.{name}" for name in ("start", "end", "lock", "seen", "unlock")
    },
    "the commands go through the same for many": {
        "registrations.approve",
        "registrations.cancel",
        "registrations.reject",
        "imports.import_table",
    },
    "one by one is enough": {"slots.delete_slots", "approvals.undo_many"},
    "takes somebody who looks, at a desk or after the day": {
        "pickups.confirm_person",
        "pickup_reviews.mark",
        "pickup_reviews.unmark",
        "unmatched_passes.match",
        "unmatched_passes.settle",
        "unmatched_passes.unmatch",
    },
    "restoring a backup notes it by itself": {"maintenance.note_restore"},
}
"""Writes that commands leave alone, by the reason why."""


def test_every_write_has_a_command_or_a_reason_to_have_none() -> None:
    folder = Path(lighthouse_kiosk.cli.__file__).parent
    commands = "\n".join(file.read_text() for file in folder.glob("*.py"))
    missing = {
        f"{service.name}.{name}"
        for service in dataclasses.fields(Services)
        for name, method in inspect.getmembers(_kind(service.name), inspect.isfunction)
        if not name.startswith("_")
        and str(inspect.signature(method).return_annotation).startswith("Changed[")
        and f".{name}(" not in commands
    }
    assert missing == set().union(*WITHOUT_A_COMMAND.values())


def _kind(service: str) -> object:
    return inspect.get_annotations(Services, eval_str=True)[service]
