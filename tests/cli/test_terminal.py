"""Commands at a real terminal: they ask, hide what is secret, fit its width, heed Ctrl+C."""

from __future__ import annotations

import re
from uuid import UUID

import pytest

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.settings import Settings
from tests.cli.conftest import GALA, Acme
from tests.cli.terminal import Terminal


def names(acme: Acme) -> list[str]:
    return [event["name"] for event in acme.json("event", "list")["events"]]


def test_deleting_asks_first_and_no_keeps_everything(acme: Acme) -> None:
    with Terminal("event", "delete", "Gala", "--profile", acme.profile) as terminal:
        terminal.wait_for("Delete the event “Gala”?")
        terminal.type("n\n")
        assert terminal.end() == 1
        assert "Nothing was changed." in terminal.shown
    assert names(acme) == ["Gala"]


def test_approved_registrations_need_a_second_word(acme: Acme) -> None:
    acme.json("registration", "add", "E1", "Bottle")
    acme.json("approve", "E1")
    assert acme.refusal("event", "delete", "Gala", "--yes")["code"] == "needs_second_word"
    for second, code in (("n", 1), ("y", 0)):
        with Terminal("event", "delete", "Gala", "--profile", acme.profile) as terminal:
            terminal.wait_for("Delete the event “Gala”?")
            terminal.type("y\n")
            terminal.wait_for("1 of its registrations are approved.")
            terminal.type(f"{second}\n")
            assert terminal.end() == code
        assert names(acme) == (["Gala"] if code else [])


def test_both_words_can_be_said_beforehand(acme: Acme) -> None:
    acme.json("registration", "add", "E1", "Bottle")
    acme.json("approve", "E1")
    acme.json("event", "delete", "Gala", "--yes", "--with-approved")
    assert names(acme) == []


def test_a_password_is_asked_for_twice_and_never_shown(acme: Acme) -> None:
    add = ("user", "add", "Riya", "riya@example.org", "--role", "approver")
    for again, code in (("another sentence", 1), ("a fine sentence", 0)):
        with Terminal(*add, "--profile", acme.profile) as terminal:
            terminal.wait_for("New password:")
            terminal.type("a fine sentence\n")
            terminal.wait_for("Once more:")
            terminal.type(f"{again}\n")
            assert terminal.end() == code, terminal.shown
            assert "sentence" not in terminal.shown
    assert len(acme.json("user", "list")["users"]) == 2


@pytest.mark.parametrize(("typed", "utc"), [("y", "01:00"), ("n", "00:00")])
def test_of_two_hours_that_look_alike_one_is_asked_for(acme: Acme, typed: str, utc: str) -> None:
    night = ("event", "create", "Night", *GALA, "--zone", "Europe/Berlin", "--date", "2030-10-27")
    acme.json(*night)
    generate = ("slot", "generate", "--event", "Night", "--from", "02:00", "--until", "02:30")
    options = ("--length", "30m", "--capacity", 5)
    assert acme.refusal(*generate, *options)["data"]["reason"] == "ambiguous"
    with Terminal(*generate, *options, "--profile", acme.profile) as terminal:
        terminal.wait_for("Is the later one meant?")
        terminal.type(f"{typed}\n")
        assert terminal.end() == 0, terminal.shown
    [slot] = acme.json("slot", "list", "--event", "Night")["slots"]
    assert slot["starts"]["utc"] == f"2030-10-27T{utc}:00+00:00"
    assert slot["starts"]["local"] == "2030-10-27T02:00"


def test_both_hours_and_no_hour_in_the_night_of_the_change(acme: Acme) -> None:
    acme.json("event", "create", "Night", *GALA, "--zone", "Europe/Berlin", "--date", "2030-10-27")
    there = ("--event", "Night", "--length", "30m", "--capacity", 5)
    span = ("slot", "generate", "--from", "02:00", "--until", "02:30", *there)
    for which, utc in (("--earlier", "00:00"), ("--later", "01:00")):
        [slot] = acme.json(*span, which)["slots"]
        assert slot["starts"]["utc"] == f"2030-10-27T{utc}:00+00:00"
    acme.json("event", "update", "Gala", "--zone", "Europe/Berlin", "--date", "2030-03-31")
    spring = ("slot", "generate", "--event", "Gala", "--from", "02:00", "--until", "02:30")
    for choice in ([], ["--earlier"], ["--later"]):
        refused = acme.refusal(*spring, "--length", "30m", "--capacity", 5, *choice)
        assert (refused["field"], refused["data"]["reason"]) == ("first", "nonexistent")
        assert "2030-03-31T02:00" in refused["message"]


@pytest.fixture
def long_names(acme: Acme) -> Acme:
    acme.json("person", "add", "E4", "山田 太郎 " * 6)
    acme.json("person", "add", "E5", "Núria " + "Long Name " * 12)
    for person in ("E1", "E4", "E5"):
        acme.json("registration", "add", person, "Bottle")
    return acme


def columns_of(line: str) -> int:
    return len(line) + sum(character in "山田太郎" for character in line)


@pytest.mark.parametrize("columns", [100, 140])
def test_tables_fit_the_terminal_and_stay_aligned(long_names: Acme, columns: int) -> None:
    listing = ("registration", "list", "--profile", long_names.profile)
    with Terminal(*listing, columns=columns) as terminal:
        assert terminal.end() == 0
        headings, *rows = terminal.shown.splitlines()
    assert len(rows) == 3
    for row in rows:
        assert columns_of(row) <= columns
        assert "1150.50 INR" in row
        before = row[: row.index("PENDING")]
        assert columns_of(before) == headings.index("Status")


def test_where_no_table_fits_each_row_is_a_list_of_facts(long_names: Acme) -> None:
    listing = ("registration", "list", "--profile", long_names.profile)
    with Terminal(*listing, columns=50) as terminal:
        assert terminal.end() == 0
        blocks = terminal.shown.replace("\r", "").split("\n\n")
    assert len(blocks) == 3
    assert all("Status:       PENDING" in block for block in blocks)
    assert all("Cost:         1150.50 INR" in block for block in blocks)


def test_a_program_that_reads_gets_whole_names(acme: Acme) -> None:
    name = "Núria " + "Long Name " * 12
    acme.json("person", "add", "E5", name)
    assert name.strip() in acme.run("person", "find", "E5").out


def many_pending(acme: Acme, people: int, options: int) -> None:
    acme.json("event", "update", "Gala", "--budget", "1000000", "--most-items", options)
    event = EventId(UUID(acme.json("event", "show")["id"]))
    services = open_services(Settings(acme.profile))
    [organisation] = services.organisations.list_organisations()
    actor = Actor(organisation.id, Role.ORGANISER, "test")
    offered = [
        services.options.add_option(
            actor, event, OptionDraft(f"Track {n}", OptionKind.TRACK, 1, None, needs_slot=False)
        ).value
        for n in range(options)
    ]
    for number in range(people):
        draft = PersonDraft(f"P{number}", f"Person {number}")
        person = services.people.save_person(actor, draft).value
        for option in offered:
            wish = RegistrationDraft(person.id, option.id)
            services.registrations.register(actor, event, wish)
    services.close()


def test_ctrl_c_ends_a_batch_cleanly_and_says_what_is_done(acme: Acme) -> None:
    many_pending(acme, people=25, options=20)
    with Terminal("approve", "--all-pending", "--profile", acme.profile) as terminal:
        terminal.wait_for("Approving ")
        terminal.press_ctrl_c()
        assert terminal.end() == 130, terminal.shown
        said = terminal.shown
    assert "Traceback" not in said
    approved = acme.json("registration", "list", "--status", "APPROVED")["total"]
    assert 0 < approved < 500
    assert f"Approved {approved} of 500 registrations." in said
    assert re.search(rf"Stopped: {500 - approved} are as they were\.", said)
    assert acme.run("db", "check").code == 0


def test_ctrl_c_at_a_question_changes_nothing(acme: Acme) -> None:
    with Terminal("event", "delete", "Gala", "--profile", acme.profile) as terminal:
        terminal.wait_for("Delete the event “Gala”?")
        assert terminal.end_at_question() == 1, terminal.shown
        assert "Traceback" not in terminal.shown
    assert names(acme) == ["Gala"]
