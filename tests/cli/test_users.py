"""Users from the command line, whose secrets never stand in it."""

from __future__ import annotations

import pytest

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.cli.users import UserJson
from lighthouse_kiosk.commands import commands
from lighthouse_kiosk.domain.errors import SignInFailed
from lighthouse_kiosk.settings import Settings
from tests.cli.conforms import deviations
from tests.cli.conftest import PASSWORD, Acme
from tests.cli.walking import every_command

RIYA = ("user", "add", "Riya Kapoor", "Riya@Example.org", "--role", "organiser")


def signs_in(acme: Acme, email: str, secret: str) -> bool:
    services = open_services(Settings(acme.profile))
    try:
        services.credentials.sign_in(email, secret)
    except SignInFailed:
        return False
    finally:
        services.close()
    return True


def test_who_is_added_signs_in_with_the_password_from_stdin(acme: Acme) -> None:
    made = acme.json(*RIYA, "--password-stdin", stdin="letters and 7\n")
    assert deviations(made, UserJson) == []
    assert (made["email"], made["role"], made["active"]) == ("riya@example.org", "organiser", True)
    assert signs_in(acme, "riya@example.org", "letters and 7")
    assert not signs_in(acme, "riya@example.org", "letters and 7\n")


def test_a_user_is_changed_shut_out_and_let_in_again(acme: Acme) -> None:
    acme.json(*RIYA, "--password-stdin", stdin=PASSWORD)
    assert acme.json("user", "update", "Riya Kapoor", "--role", "desk")["role"] == "desk"
    assert acme.refusal("user", "deactivate", "Riya Kapoor")["code"] == "not_confirmed"
    acme.json("user", "deactivate", "riya@example.org", "--yes")
    assert not signs_in(acme, "riya@example.org", PASSWORD)
    acme.json("user", "reactivate", "riya@example.org")
    assert signs_in(acme, "riya@example.org", PASSWORD)
    acme.json("user", "reset-password", "Riya Kapoor", "--password-stdin", stdin="other words 8")
    assert signs_in(acme, "riya@example.org", "other words 8")
    assert [row["name"] for row in acme.json("user", "list")["users"]] == [
        "Anita Rao",
        "Riya Kapoor",
    ]


def test_pins_are_given_and_taken_away(acme: Acme) -> None:
    acme.json("desk", "add", "Desk 1")
    for thing in (("user", "set-pin", "Anita Rao"), ("desk", "set-pin", "Desk 1")):
        assert acme.json(*thing, "--pin-stdin", stdin="482915\n")["has_pin"] is True
        assert acme.json(*thing, "--clear")["has_pin"] is False
        refused = acme.refusal(*thing, "--pin-stdin", stdin="12\n")
        assert (refused["code"], refused["field"]) == ("invalid_field", "pin")


def test_a_desks_pin_opens_it(acme: Acme, monkeypatch: pytest.MonkeyPatch) -> None:
    acme.json("desk", "add", "Desk 1")
    acme.json("desk", "set-pin", "Desk 1", "--pin-stdin", stdin="482915")
    ask = ("pickup", "123", "--desk", "Desk 1")
    assert acme.refusal(*ask)["code"] == "pin_needed"
    assert acme.refusal(*ask, "--pin-stdin", stdin="482916")["code"] == "wrong_secret"
    assert acme.json(*ask, "--pin-stdin", stdin="482915")["verdict"] == "NOT_A_PASS"
    monkeypatch.setenv("LIGHTHOUSE_DESK_PIN", "482915")
    assert acme.json(*ask)["verdict"] == "NOT_A_PASS"


def test_the_last_admin_stays(acme: Acme) -> None:
    assert acme.refusal("user", "deactivate", "Anita Rao", "--yes")["code"] == "last_admin"
    assert acme.refusal("user", "update", "Anita Rao", "--role", "desk")["code"] == "last_admin"


@pytest.mark.parametrize("typed", ["zyx1\n", "\n", "zyx1" * 51])
def test_a_password_that_will_not_do_is_refused_and_not_repeated(acme: Acme, typed: str) -> None:
    outcome = acme.run(*RIYA, "--password-stdin", "--json", stdin=typed)
    assert (outcome.code, outcome.json()["error"]["field"]) == (1, "password")
    assert len(acme.json("user", "list")["users"]) == 1
    assert "zyx1" not in outcome.out


def test_without_a_terminal_nobody_is_asked(acme: Acme) -> None:
    refused = acme.refusal(*RIYA, stdin=PASSWORD)
    assert (refused["field"], refused["data"]["reason"]) == ("password", "nobody_to_ask")


def test_no_command_takes_a_secret_as_an_argument() -> None:
    secret = {"password", "pin", "secret", "passphrase"}
    for path, command in every_command(commands):
        for parameter in command.params:
            takes_a_value = not getattr(parameter, "is_flag", False)
            assert not (takes_a_value and parameter.name in secret), path
