"""Input that makes no sense: a refusal that names the field, and nothing is changed."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import MetaData

from lighthouse_kiosk.settings import Settings
from tests.cli.conftest import GALA, Acme
from tests.databases import engine_of

Rows = dict[str, list[tuple[object, ...]]]


def contents(profile: Path) -> Rows:
    """Every row of every table."""
    engine = engine_of(Settings(profile))
    tables = MetaData()
    with engine.connect() as connection:
        tables.reflect(connection)
        found = {
            name: sorted(map(tuple, connection.execute(table.select())), key=repr)
            for name, table in tables.tables.items()
        }
    engine.dispose()
    return found


def gala(**changed: object) -> tuple[object, ...]:
    """`event create` with some options changed; None leaves one out."""
    given = dict(zip(GALA[::2], GALA[1::2], strict=True))
    given |= {f"--{name.replace('_', '-')}": value for name, value in changed.items()}
    options = [part for name, value in given.items() for part in (name, value)]
    return ("event", "create", "Ball", *options)


ITEM = ("--kind", "item", "--cost")
LONG = "n" * 10_000
SPAN = ("--from", "11:00", "--until", "12:00", "--length", "30m", "--capacity")

REFUSED: list[tuple[str, str, tuple[object, ...]]] = [
    ("currency", "unknown", gala(currency="XYZ")),
    ("currency", "unknown", ("event", "update", "Gala", "--currency", "rupees")),
    ("time_zone", "unknown", gala(zone="Mars/Olympus")),
    ("time_zone", "unknown", gala(zone="../../etc/passwd")),
    ("time_zone", "unknown", ("event", "update", "Gala", "--zone", LONG)),
    ("window_closes", "ends_before_begin", gala(closes="2026-01-01T08:59")),
    ("window_closes", "ends_before_begin", gala(closes="2026-01-01T09:00")),
    ("window_closes", "ends_before_begin", ("event", "update", "Gala", "--opens", "2031-06-02T09")),
    ("window_opens", "nonexistent", gala(zone="Europe/Berlin", opens="2026-03-29T02:30")),
    ("window_opens", "out_of_range", gala(opens="0001-01-01T00:00")),
    ("date", "out_of_range", gala(date="2033-01-01")),
    ("date", "out_of_range", gala(date="0001-01-01")),
    ("date", "out_of_range", gala(date="9999-12-31")),
    ("budget", "negative", gala(budget="-0.01")),
    ("budget", "too_large", gala(budget="1" + "0" * 30)),
    ("budget", "too_large", gala(budget="9" * 10_000)),
    ("budget", "too_many_decimals", gala(budget="1.0012")),
    ("budget", "unclear_amount", gala(budget="1.001")),
    ("budget", "too_many_decimals", gala(currency="JPY", budget="100.5")),
    ("budget", "not_an_amount", gala(budget="1e9")),
    ("budget", "not_an_amount", gala(budget="NaN")),
    ("budget", "not_an_amount", gala(budget="1,00,00")),
    ("budget", "other_currency", gala(budget="100.00 USD")),
    ("most_items_per_person", "out_of_range", gala(most_items=0)),
    ("most_items_per_person", "out_of_range", gala(most_items=-1)),
    ("most_items_per_person", "out_of_range", gala(most_items=10**20)),
    ("venue", "too_long", gala(venue=LONG)),
    ("name", "too_long", ("event", "create", LONG, *GALA)),
    ("name", "missing", ("event", "create", " \t ", *GALA)),
    ("name", "control_characters", ("event", "create", "Gala\x1b[2J", *GALA)),
    ("name", "control_characters", ("event", "update", "Gala", "--name", "a\u202egalg")),
    ("unit_cost", "negative", ("option", "add", "Mug", *ITEM, "-1")),
    ("unit_cost", "too_many_decimals", ("option", "add", "Mug", *ITEM, "0.001")),
    ("unit_cost", "other_currency", ("option", "update", "Bottle", "--cost", "3 EUR")),
    ("total_available", "out_of_range", ("option", "add", "Mug", *ITEM, 1, "--total", -1)),
    ("total_available", "out_of_range", ("option", "update", "Bottle", "--total", 10**20)),
    ("name", "too_long", ("option", "add", LONG, *ITEM, 1)),
    ("name", "control_characters", ("option", "update", "Bottle", "--name", "Bot\x00tle")),
    ("detail", "control_characters", ("option", "add", "Mug", *ITEM, 1, "--detail", "\u2066x")),
    ("place", "too_long", ("option", "add", "Mug", *ITEM, 1, "--place", LONG)),
    ("capacity", "out_of_range", ("slot", "generate", *SPAN, 0)),
    ("capacity", "out_of_range", ("slot", "generate", *SPAN, -3)),
    ("capacity", "out_of_range", ("slot", "update", "09:30", "--capacity", 10**20)),
    ("last", "ends_before_begin", ("slot", "generate", *SPAN, 1, "--until", "10:59")),
    ("length", "not_positive", ("slot", "generate", *SPAN, 1, "--length", "0")),
    ("last", "ends_before_begin", ("slot", "generate", *SPAN, 1, "--length", "9" * 40)),
    ("length", "too_many", ("slot", "generate", *SPAN, 1, "--length", 1, "--until", "23:59")),
    ("first", "overlaps", ("slot", "generate", *SPAN, 1, "--from", "10:15")),
    (
        "first",
        "not_on_the_day",
        (
            *("slot", "generate", *SPAN, 1),
            *("--from", "0001-01-01T00:00", "--until", "0001-01-01T01:00"),
        ),
    ),
    ("staff_number", "missing", ("person", "add", " ", "Dora")),
    ("staff_number", "too_long", ("person", "add", "9" * 10_000, "Dora")),
    ("staff_number", "control_characters", ("person", "add", "E\u200e4", "Dora")),
    ("name", "too_long", ("person", "add", "E4", LONG)),
    ("name", "control_characters", ("person", "update", "E1", "--name", "Dora\x07")),
    ("email", "not_an_address", ("person", "add", "E4", "Dora", "--email", "dora")),
    ("department", "too_long", ("person", "update", "E1", "--department", LONG)),
    ("quantity", "out_of_range", ("registration", "add", "E1", "Bottle", "--quantity", 0)),
    ("quantity", "out_of_range", ("registration", "add", "E1", "Bottle", "--quantity", -1)),
    ("quantity", "out_of_range", ("registration", "add", "E1", "Bottle", "--quantity", 10**30)),
    ("quantity", "out_of_range", ("registration", "set", "E2", "--quantity", -1)),
    ("quantity", "out_of_range", ("conflicts", "E1", "Bottle", "--quantity", 256)),
    ("note", "too_long", ("registration", "add", "E1", "Bottle", "--note", LONG)),
    ("note", "control_characters", ("registration", "add", "E1", "Bottle", "--note", "\u202e")),
    ("reason", "too_long", ("registration", "set", "E2", "--status", "rejected", "--reason", LONG)),
    ("after", "unknown", ("registration", "list", "--after", "nonsense")),
    ("name", "too_long", ("desk", "add", "D" * 61)),
    ("early", "out_of_range", ("desk", "add", "Desk 9", "--early", "25h")),
    ("late", "out_of_range", ("desk", "add", "Desk 9", "--late", "9" * 60)),
]


@pytest.fixture(scope="module")
def place(acme_profile: Path, tmp_path_factory: pytest.TempPathFactory) -> Acme:
    """One place for all refusals, since none may change it."""
    acme = Acme(shutil.copytree(acme_profile, tmp_path_factory.mktemp("bad") / "acme"))
    acme.json("registration", "add", "E2", "Bottle")
    return acme


@pytest.fixture(scope="module")
def before(place: Acme) -> Rows:
    return contents(place.profile)


@pytest.mark.parametrize(
    ("field", "reason", "arguments"), REFUSED, ids=[f"{r[0]}-{r[1]}" for r in REFUSED]
)
def test_the_field_is_named_and_nothing_changed(
    place: Acme,
    before: Rows,
    field: str,
    reason: str,
    arguments: Sequence[object],
) -> None:
    refused = place.refusal(*arguments)
    assert (refused["code"], refused["field"]) == ("invalid_field", field)
    assert refused["data"]["reason"] == reason
    assert field.replace("_", " ") in refused["message"]
    assert contents(place.profile) == before


def test_a_staff_number_belongs_to_one_person(place: Acme, before: Rows) -> None:
    refused = place.refusal("person", "add", "E1", "Somebody Else")
    assert (refused["code"], refused["field"]) == ("already_exists", "staff_number")
    assert contents(place.profile) == before


@pytest.mark.parametrize(
    "arguments",
    [
        gala(date="2031-02-30"),
        gala(opens="yesterday"),
        gala(opens="2026-01-01T09:00+05:30"),
        ("slot", "generate", *SPAN, 1, "--length", "-5m"),
        ("slot", "generate", *SPAN, 1, "--from", "25:00"),
        ("slot", "generate", *SPAN, "many"),
        ("audit", "--since", "9999-12-31T23:59-12:00"),
        ("registration", "list", "--limit", 0),
        ("registration", "set", "E1", "--status", "LOST"),
        ("approve",),
        ("approve", "E1", "--all-pending"),
        ("option", "update", "Bottle", "--total", 3, "--unlimited"),
        ("event", "create", "Ball"),
        ("event", "dance"),
    ],
    ids=lambda arguments: " ".join(map(str, arguments))[:50],
)
def test_what_can_not_be_read_at_all_is_wrong_use(
    place: Acme, before: Rows, arguments: Sequence[object]
) -> None:
    outcome = place.run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err
    assert contents(place.profile) == before


def test_strange_names_never_reach_the_terminal_as_they_are(place: Acme) -> None:
    for name in ("\x1b[31mred", "a\u202eb", "{0.__class__}", LONG):
        outcome = place.run("event", "show", name)
        assert outcome.code == 1
        assert "\x1b" not in outcome.err
        assert "\u202e" not in outcome.err
        assert len(outcome.err) < 400
