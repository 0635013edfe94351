"""`db …` as whoever looks after the database meets it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from lighthouse_kiosk.settings import Settings
from tests.cli.conftest import Command
from tests.databases import PostgresqlBackend, engine_of


def change(profile: Path, statement: str) -> None:
    """Do something behind the app's back."""
    engine = engine_of(Settings(profile))
    with engine.begin() as connection:
        assert connection.execute(text(statement)).rowcount > 0
    engine.dispose()


class TestRestore:
    def test_a_backup_comes_back_and_what_was_there_is_kept(
        self, command: Command, profile: Path, tmp_path: Path
    ) -> None:
        backup = tmp_path / "monday.db"
        assert command("db", "backup", backup, "--profile", profile).code == 0
        change(profile, "UPDATE organisations SET name = 'Renamed'")
        restored = command("db", "restore", backup, "--yes", "--profile", profile, "--json")
        assert restored.code == 0
        assert Path(restored.json()["kept"]).is_file()
        assert "Renamed" not in command("organisation", "list", "--profile", profile).out
        kept = f"sqlite:///{restored.json()['kept']}"
        assert "Renamed" in command("organisation", "list", "--database", kept).out

    def test_nothing_happens_unasked(self, command: Command, profile: Path, tmp_path: Path) -> None:
        backup = tmp_path / "monday.db"
        command("db", "backup", backup, "--profile", profile)
        before = (profile / "lighthouse.db").read_bytes()
        for how in ((), ("--json",)):
            refused = command("db", "restore", backup, "--profile", profile, *how)
            assert refused.code == 1
            assert "--yes" in refused.out + refused.err
        assert (profile / "lighthouse.db").read_bytes() == before

    def test_what_is_no_backup_is_said_in_a_sentence(
        self, command: Command, profile: Path, tmp_path: Path
    ) -> None:
        notes = tmp_path / "notes.db"
        notes.write_text("dear diary")
        for file, words in ((notes, "not a Lighthouse database"), (tmp_path / "no.db", "no file")):
            refused = command("db", "restore", file, "--yes", "--profile", profile)
            assert refused.code == 1
            assert words in refused.err
            assert len(refused.err.strip().splitlines()) == 1


class TestRepair:
    def test_says_first_and_does_it_only_with_yes(self, command: Command, profile: Path) -> None:
        assert command("db", "repair-counters", "--profile", profile).code == 0
        change(profile, "UPDATE events SET budget_committed = budget_committed + 1")
        for _ in range(2):
            said = command("db", "repair-counters", "--profile", profile)
            assert said.code == 1
            assert "budget: budget_committed of" in said.out
            assert "Nothing was changed" in said.out
        assert command("db", "check", "--profile", profile).code == 1
        done = command("db", "repair-counters", "--yes", "--profile", profile, "--json")
        assert done.code == 0
        for counter in done.json()["counters"]:
            assert counter["stored"] == counter["expected"] + 1
            assert (counter["repaired"], counter["refused"]) == (True, False)
        assert command("db", "check", "--profile", profile).code == 0

    def test_on_postgresql_too(
        self, command: Command, postgresql: PostgresqlBackend, tmp_path: Path
    ) -> None:
        settings = postgresql.new(tmp_path / "profile")
        where = ("--profile", settings.profile, "--database", settings.database_url)
        assert command("demo", "--people", "30", *where).code == 0
        engine = engine_of(settings)
        with engine.begin() as connection:
            connection.execute(text("UPDATE pickup_slots SET booked_count = booked_count + 1"))
        engine.dispose()
        assert command("db", "check", *where).code == 1
        assert command("db", "repair-counters", "--yes", *where).code == 0
        assert command("db", "check", *where).code == 0
        postgresql.discard(settings)


def test_check_and_keys_say_what_this_computer_can_sign(command: Command, profile: Path) -> None:
    checked = command("db", "check", "--profile", profile)
    assert "can't sign" not in checked.out
    for event in command("db", "keys", "--profile", profile, "--json").json()["events"]:
        assert event["can_sign"]
        assert (event["keys"][0]["id"], event["keys"][0]["place"]) == (1, "file")
    shutil.rmtree(profile / "keys")
    checked = command("db", "check", "--profile", profile)
    assert checked.code == 0
    assert "can't sign passes for" in checked.out
    listed = command("db", "keys", "--profile", profile)
    assert "can not sign here" in listed.out
    assert "key 1: not on this computer" in listed.out


@pytest.mark.parametrize("name", ["check", "keys", "repair-counters"])
def test_nothing_is_written_by_looking(command: Command, profile: Path, name: str) -> None:
    before = (profile / "lighthouse.db").read_bytes()
    assert command("db", name, "--profile", profile).code == 0
    assert (profile / "lighthouse.db").read_bytes() == before
