"""Each command as a person or a script meets it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.migrate import known_revisions
from tests.cli.conftest import Acme, Command
from tests.databases import PostgresqlBackend, engine_of

CHECKOUT = Path(__file__).resolve().parents[2]


def a_pass(
    command: Command, place: Path | tuple[object, ...], folder: Path, wanted: VerdictKind
) -> str:
    """The token of an exported pass that has this verdict now, in a profile or another place."""
    where = ("--profile", place) if isinstance(place, Path) else place
    assert command("pass", "export", "--out", folder, *where).code == 0
    for picture in sorted(folder.glob("*.png")):
        token = command("decode", picture, "--json").json()["texts"][0]
        verdict = command("pickup", token, *where, "--json").json()["verdict"]
        if verdict == wanted:
            return str(token)
    pytest.fail(f"no pass of the demo is {wanted}")


def desk_names(profile: Path) -> list[str]:
    services = open_services(Settings(profile))
    try:
        place = services.events.find_event(None)
        actor = Actor(place.organisation_id, Role.DESK, "test")
        return [line.desk.name for line in services.desks.list_desks(actor, place.event.id)]
    finally:
        services.close()


def test_a_pass_is_handed_out_once(command: Command, profile: Path, tmp_path: Path) -> None:
    token = a_pass(command, profile, tmp_path / "passes", VerdictKind.READY)

    first = command("pickup", token, "--confirm", "--profile", profile, "--json")
    second = command("pickup", token, "--confirm", "--profile", profile, "--json")

    assert (first.code, first.json()["confirmed"]) == (0, True)
    assert first.json()["pickup"]["person"]["name"]
    assert (second.code, second.json()["confirmed"]) == (1, False)
    assert second.json()["verdict"] == "ALREADY_PICKED_UP"
    assert second.json()["last_pickup"]["desk"] == "Command line"
    assert command("db", "check", "--profile", profile).code == 0


def test_asking_changes_nothing(command: Command, profile: Path, tmp_path: Path) -> None:
    token = a_pass(command, profile, tmp_path / "passes", VerdictKind.READY)
    before = desk_names(profile)
    for _ in range(2):
        assert command("pickup", token, "--profile", profile, "--json").json()["verdict"] == "READY"
    assert desk_names(profile) == before


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        (lambda token: token[:-1], "NOT_A_PASS"),
        (lambda token: "0" + token, "NOT_A_PASS"),
        (lambda _: "https://example.org/?<b>free</b>", "NOT_A_PASS"),
        (lambda token: str(int(token) + 1), "INVALID"),
    ],
)
def test_what_is_no_pass_is_said(
    command: Command, profile: Path, tmp_path: Path, change: object, verdict: str
) -> None:
    token = a_pass(command, profile, tmp_path / "passes", VerdictKind.READY)
    assert callable(change)
    result = command("pickup", change(token), "--confirm", "--profile", profile, "--json")
    assert (result.code, result.json()["verdict"]) == (1, verdict)


def test_passes_go_into_a_pdf_a_picture_or_a_folder(
    command: Command, profile: Path, tmp_path: Path
) -> None:
    pdf, folder = tmp_path / "all.pdf", tmp_path / "passes"
    everything = command("pass", "export", "--out", pdf, "--profile", profile, "--json").json()
    pictures = command("pass", "export", "--out", folder, "--profile", profile, "--json").json()

    assert pdf.read_bytes().startswith(b"%PDF")
    assert everything["passes"] == pictures["passes"] == len(list(folder.glob("*.png"))) > 5
    many = command("pass", "export", "--out", tmp_path / "one.png", "--profile", profile)
    assert many.code == 1
    assert "one file" in many.err
    labels = tmp_path / "labels.pdf"
    chosen = ("--sheet", "a4-labels-8", "--profile", profile)
    assert command("pass", "export", "--out", labels, *chosen).code == 0
    assert labels.read_bytes().count(b"/Type /Page\n") < pdf.read_bytes().count(b"/Type /Page\n")
    unknown = command("pass", "export", "--out", pdf, "--sheet", "a3", "--profile", profile)
    assert unknown.code == 1
    assert "letter-labels-10" in unknown.err
    assert not (tmp_path / "one.png").exists()


def test_a_pass_of_somebody_without_one_is_refused(
    command: Command, profile: Path, tmp_path: Path
) -> None:
    out = tmp_path / "one.png"
    result = command(
        "pass", "export", "--out", out, "--staff-number", "nobody", "--profile", profile
    )
    assert result.code == 1
    assert "no pass" in result.err
    assert not out.exists()


def test_decode_says_what_is_wrong_with_each_file(command: Command, tmp_path: Path) -> None:
    (tmp_path / "notes.png").write_text("not a picture")
    result = command("decode", tmp_path / "notes.png", tmp_path / "missing.png")
    assert result.code == 1
    assert "notes.png is not a picture" in result.out
    assert "missing.png is not there" in result.out


def test_decode_refuses_an_engine_that_is_none(command: Command, tmp_path: Path) -> None:
    result = command("decode", tmp_path, "--engine", "guesswork", "--json")
    assert (result.code, result.json()["error"]["field"]) == (1, "engine")


def test_decode_reads_photographs(command: Command, qr_photos: Path) -> None:
    import json  # noqa: PLC0415 - one object a line, so not Outcome.json

    results = [json.loads(line) for line in command("decode", qr_photos, "--json").out.splitlines()]
    right = 0
    for result in results:
        assert set(result) >= {"file", "texts", "engine", "ms"}
        expected = Path(result["file"]).with_suffix(".txt").read_bytes().decode().rstrip("\n")
        right += expected in [text.rstrip("\n") for text in result["texts"]]
    assert len(results) == 97
    assert right >= 94


def test_backups_are_complete_and_never_overwrite(command: Command, profile: Path) -> None:
    target = profile.parent / "copy.db"
    assert command("db", "backup", target, "--profile", profile).code == 0
    assert command("db", "check", "--database", f"sqlite:///{target}").code == 0
    before = target.read_bytes()
    again = command("db", "backup", target, "--profile", profile)
    assert again.code == 1
    assert "already exists" in again.err
    assert target.read_bytes() == before


def test_upgrade_makes_a_new_database_ready(command: Command, tmp_path: Path) -> None:
    result = command("db", "upgrade", "--profile", tmp_path / "new", "--json")
    assert result.code == 0
    assert result.json()["revision"] == known_revisions()[-1]


def test_the_demo_wants_an_empty_place(command: Command, profile: Path) -> None:
    result = command("demo", "--people", "20", "--profile", profile, "--json")
    assert (result.code, result.json()["error"]["code"]) == (1, "already_exists")


def test_the_profile_may_be_named_before_the_command_or_in_the_environment(
    command: Command, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert command("--profile", profile, "pickup", "1", "--json").json()["verdict"] == "NOT_A_PASS"
    monkeypatch.setenv("LIGHTHOUSE_PROFILE", str(profile))
    assert command("pickup", "1", "--json").json()["verdict"] == "NOT_A_PASS"


def test_an_unknown_event_is_named_with_those_there_are(command: Command, profile: Path) -> None:
    result = command("pickup", "1", "--event", "Picnic", "--profile", profile)
    assert result.code == 1
    assert "“Picnic”" in result.err
    assert "Annual Day" in result.err


@pytest.mark.parametrize(
    ("database", "words"),
    [
        ("nonsense", "not a database address"),
        ("mysql://u:secret@host/x", "not a database address"),
        ("postgresql://u:secret@127.0.0.1:1/x", "does not answer"),
    ],
)
def test_a_wrong_database_is_one_sentence_without_the_password(
    command: Command, tmp_path: Path, database: str, words: str
) -> None:
    result = command("db", "check", "--profile", tmp_path, "--database", database)
    assert result.code == 1
    assert words in result.err
    assert "secret" not in result.err
    assert len(result.err.strip().splitlines()) == 1


def test_a_file_that_is_no_database_is_left_alone(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "holiday.db"
    file.write_text("dear diary, " * 1000)
    result = command("db", "check", "--profile", tmp_path, "--database", f"sqlite:///{file}")
    assert result.code == 1
    assert "not a Lighthouse database" in result.err
    assert file.read_text() == "dear diary, " * 1000


def test_a_file_in_the_profiles_place_is_said(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "profile"
    file.write_text("in the way")
    result = command("db", "check", "--profile", file)
    assert result.code == 1
    assert "is a file, not a folder" in result.err


def test_wrong_use_ends_with_two() -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "lighthouse_kiosk", *arguments],
            cwd=CHECKOUT,
            env=os.environ | {"PYTHONPATH": str(CHECKOUT)},
            capture_output=True,
            text=True,
            check=False,
        )

    for wrong in (["dance"], ["demo", "--people", "three"], ["pickup"]):
        done = run(*wrong)
        assert done.returncode == 2, done.stderr
        assert "Traceback" not in done.stderr
    version = run("version", "--json")
    assert version.returncode == 0
    assert '"sqlite": "3.' in version.stdout


def test_what_stands_after_the_command_wins(
    command: Command, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIGHTHOUSE_PROFILE", str(tmp_path / "from the environment"))
    before = command("--profile", tmp_path / "before", "pickup", "1", "--json")
    after = command("--profile", tmp_path / "before", "pickup", "1", "--profile", profile, "--json")
    assert (before.code, before.json()["error"]["code"]) == (1, "not_found")
    assert after.json()["verdict"] == "NOT_A_PASS"
    assert not (tmp_path / "from the environment").exists()


def test_the_database_may_be_named_everywhere_too(
    command: Command, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{profile / 'lighthouse.db'}"
    other = ("--profile", tmp_path / "other")
    for arguments in (
        ("--database", url, *other, "pickup", "1", "--json"),
        ("pickup", "1", "--json", *other, "--database", url),
    ):
        assert command(*arguments).json()["verdict"] == "NOT_A_PASS"
    monkeypatch.setenv("LIGHTHOUSE_DATABASE_URL", url)
    assert command(*other, "pickup", "1", "--json").json()["verdict"] == "NOT_A_PASS"


def test_commands_work_on_postgresql(
    command: Command, postgresql: PostgresqlBackend, tmp_path: Path
) -> None:
    settings = postgresql.new(tmp_path / "profile")
    place = ("--profile", settings.profile, "--database", settings.database_url)
    assert command("db", "upgrade", *place).code == 0
    assert command("demo", "--people", "15", *place, "--json").json()["email"]
    token = a_pass(command, place, tmp_path / "passes", VerdictKind.READY)
    assert command("pickup", token, "--confirm", *place).code == 0
    assert command("db", "check", *place, "--json").json()["sound"] is True
    backup = command("db", "backup", tmp_path / "copy.db", *place)
    assert backup.code == 1
    assert "pg_dump" in backup.err
    postgresql.discard(settings)


def test_a_check_that_finds_something_says_what_and_ends_with_one(
    command: Command, profile: Path
) -> None:
    engine = engine_of(Settings(profile))
    with engine.begin() as connection:
        connection.execute(text("UPDATE pickup_slots SET booked_count = 0"))
    engine.dispose()
    plain = command("db", "check", "--profile", profile)
    assert plain.code == 1
    assert "not sound" in plain.out
    found = command("db", "check", "--profile", profile, "--json").json()
    assert found["sound"] is False
    assert {finding["check"] for finding in found["findings"]} == {"slots"}
    assert set(found["findings"][0]) == {"check", "where", "stored", "expected"}


def test_refusals_are_json_for_programs(command: Command, tmp_path: Path) -> None:
    refused = command("pickup", "1", "--event", "Picnic", "--profile", tmp_path / "new", "--json")
    assert refused.code == 1
    assert refused.err == ""
    answer = refused.json()["error"]
    assert (answer["code"], answer["field"]) == ("not_found", None)
    assert (answer["data"]["what"], answer["data"]["name"]) == ("event", "Picnic")
    assert answer["message"].endswith(".")


def test_a_newer_database_is_left_alone_in_words(command: Command, profile: Path) -> None:
    engine = engine_of(Settings(profile))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999_tomorrow'"))
    engine.dispose()
    for attempt in (("db", "check"), ("db", "upgrade"), ("pickup", "1")):
        result = command(*attempt, "--profile", profile)
        assert result.code == 1
        assert "newer version" in result.err
        assert len(result.err.strip().splitlines()) == 1


def test_one_persons_passes_can_be_chosen(command: Command, profile: Path, tmp_path: Path) -> None:
    """A single pass of a single person is a picture; its file name comes from the app."""
    services = open_services(Settings(profile))
    place = services.events.find_event(None)
    actor = Actor(place.organisation_id, Role.ORGANISER, "test")
    cards = services.passes.pass_cards(actor, place.event.id)
    services.close()
    only = next(
        card for card in cards if [one.staff_number for one in cards].count(card.staff_number) == 1
    )
    out = tmp_path / "one.png"
    chosen = ("--staff-number", only.staff_number.lower(), "--profile", profile, "--json")
    assert command("pass", "export", "--out", out, *chosen).json() == {
        "passes": 1,
        "files": [str(out)],
    }
    assert command("decode", out, "--json").json()["texts"] == [only.token_text]


def test_an_event_is_copied_to_another_day_deleted_and_brought_back(acme: Acme) -> None:
    acme.json("desk", "add", "Desk 1")
    copy = acme.json("event", "copy", "Gala", "--name", "Gala 2", "--date", "2028-03-11")
    assert copy["name"] == "Gala 2"
    for kind in ("option", "slot", "desk"):
        there, here = (
            acme.json(kind, "list", "--event", event)[f"{kind}s"] for event in ("Gala", "Gala 2")
        )
        assert len(here) == len(there) > 0
    deleted = acme.json("event", "delete", "Gala 2", "--yes")["deleted"]
    assert acme.refusal("event", "show", "Gala 2")["code"] == "not_found"
    assert acme.json("event", "restore", deleted)["name"] == "Gala 2"
    assert acme.refusal("event", "restore", deleted)["code"] == "not_found"
    assert acme.refusal("event", "restore", "Gala 2")["code"] == "not_found"
