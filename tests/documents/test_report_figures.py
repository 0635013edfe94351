"""Every fact, cell and bar of the reports against a plain recomputation from the rows, to the cent:
on generated events in currencies of 0, 2 and 3 decimals, written as in India, Europe and the Gulf.
"""

from __future__ import annotations

import csv
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select

from lighthouse_kiosk.documents.reports.content import Kind, Report
from lighthouse_kiosk.documents.reports.kinds import ReportKind, ReportWish, report_of, write_report
from lighthouse_kiosk.documents.reports.written import writer_of
from lighthouse_kiosk.domain.money import exponent
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.tables import RegistrationRow
from lighthouse_kiosk.wording.format import set_locale
from tests.company import Company
from tests.services.event_steps import Doing, Place, places_of, take_any_steps

pytestmark = pytest.mark.usefixtures("english")

REGIONS = ("en_IN", "de_DE", "ar_AE")


class Recomputed:
    """What the rows of an event add up to, without any counter."""

    def __init__(self, company: Company, place: Place) -> None:
        services, actor = company.services, company.facts.organiser
        with services.uow.read(actor.organisation_id) as tx:
            rows = tx.execute(select(RegistrationRow.__table__)).all()
        self.now = company.clock.now
        self.event = services.events.get_event(actor, place.event.id)
        self.options = services.options.list_options(actor, place.event.id)
        self.slots = services.slots.list_slots(actor, place.event.id)
        ours = [row for row in rows if row.event_id == place.event.id]
        self.approved = [row for row in ours if row.status is Status.APPROVED]
        self.pending = [row for row in ours if row.status is Status.PENDING]
        self.cost = {option.id: option.unit_cost for option in self.options}

    def held(self, option: Any) -> list[Any]:
        return [row for row in self.approved if row.option_id == option.id]

    def asked(self, option: Any) -> int:
        return sum(row.quantity for row in self.pending if row.option_id == option.id)


def pieces(rows: list[Any]) -> int:
    return sum(row.quantity for row in rows)


def picked(rows: list[Any]) -> int:
    return sum(row.picked_up for row in rows)


def share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def budget(found: Recomputed) -> tuple[dict[str, Any], list[tuple[Any, ...]], list[Any]]:
    whole = found.event.budget
    committed = sum(row.committed_cost for row in found.approved)
    wanted = sum(found.cost[row.option_id] * row.quantity for row in found.pending)
    facts = {
        "allocated": whole,
        "spent": committed,
        "share": share(committed, whole),
        "available": whole - committed,
        "wanted": wanted,
        "rest": whole - committed - wanted,
        "approved": len(found.approved),
        "waiting": len(found.pending),
    }
    rows = []
    for option in found.options:
        held, asked = found.held(option), found.asked(option)
        cost = sum(row.committed_cost for row in held)
        at_share = share(cost, whole)
        rows.append(
            (
                *(option.name, option.unit_cost, pieces(held), cost, at_share),
                *(asked, asked * option.unit_cost),
            )
        )
    return facts, rows, [[committed, wanted]]


def inventory(found: Recomputed) -> tuple[dict[str, Any], list[tuple[Any, ...]], list[Any]]:
    limited = [option for option in found.options if option.total_available is not None]
    stock = sum(option.total_available or 0 for option in limited)
    left = {one.id: (one.total_available or 0) - pieces(found.held(one)) for one in limited}
    facts = {
        "stock": stock,
        "taken": pieces(found.approved),
        "rest": sum(left.values()),
        "wanted": pieces(found.pending),
        "handed_out": picked(found.approved),
        "to_hand_out": pieces(found.approved) - picked(found.approved),
        "sold_out": sum(not one for one in left.values()),
    }
    rows, bars = [], []
    for option in found.options:
        held, total = found.held(option), option.total_available
        used = None if total is None else share(pieces(held), total)
        asked = found.asked(option)
        rows.append(
            (option.name, total, pieces(held), asked, left.get(option.id), used, picked(held))
        )
        bars.append([picked(held), pieces(held) - picked(held), asked])
    return facts, rows, bars


def pickups(found: Recomputed) -> tuple[dict[str, Any], list[tuple[Any, ...]], list[Any]]:
    facts = {
        "registrations": len(found.approved),
        "all": pieces(found.approved),
        "done": picked(found.approved),
        "rest": pieces(found.approved) - picked(found.approved),
    }
    names = {option.id: option.name for option in found.options}
    rows = [
        (names[row.option_id], row.quantity, row.picked_up, row.quantity - row.picked_up)
        for row in found.approved
    ]
    return facts, sorted(rows), []


def no_shows(found: Recomputed) -> tuple[dict[str, Any], list[tuple[Any, ...]], list[Any]]:
    day_is_over = found.event.day_ends_utc <= found.now
    over = {slot.id for slot in found.slots if slot.ends_utc <= found.now}
    due = [
        row
        for row in found.approved
        if row.slot_id in over or (day_is_over and row.slot_id is None)
    ]
    missed = [row for row in due if not row.picked_up]
    facts = {
        "due": len(due),
        "missed": len(missed),
        "share": share(len(missed), len(due)),
        "all": pieces(missed),
        "worth": sum(row.committed_cost for row in missed),
    }
    names = {option.id: option.name for option in found.options}
    rows = [(names[row.option_id], row.quantity, row.committed_cost) for row in missed]
    bars = []
    for slot_id in (*(slot.id for slot in found.slots), None):
        there = [row for row in due if row.slot_id == slot_id]
        gone = sum(not row.picked_up for row in there)
        if there:
            bars.append([len(there) - gone, gone])
    return facts, sorted(rows), bars


EXPECTED = {
    # what recomputes it, and which columns it has
    ReportKind.BUDGET: (budget, (0, 1, 2, 3, 4, 5, 6)),
    ReportKind.INVENTORY: (inventory, (0, 3, 4, 5, 6, 7, 8)),
    ReportKind.PICKUPS: (pickups, (3, 10, 11, 12)),
    ReportKind.NO_SHOWS: (no_shows, (6, 7, 8)),
}


def assert_reports_agree(company: Company, place: Place) -> None:
    found = Recomputed(company, place)
    for kind, (recompute, columns) in EXPECTED.items():
        facts, rows, bars = recompute(found)
        wish = ReportWish(kind, found.event)
        with report_of(company.services.reports, company.facts.organiser, wish) as report:
            assert {fact.key: fact.value for fact in report.facts} == facts, kind
            listed = [tuple(row[at] for at in columns) for row in report.table.rows]
            in_order = kind in {ReportKind.BUDGET, ReportKind.INVENTORY}
            assert (listed if in_order else sorted(listed)) == rows, kind
            drawn = [
                [value for _hue, value in bar.parts] for one in report.charts for bar in one.bars
            ]
            assert drawn == bars, kind


def test_every_fact_cell_and_bar_is_what_the_rows_add_up_to(company: Company) -> None:
    """Each example goes on from where the one before it ended; at last everybody's time is over."""
    places = places_of(company)
    take_any_steps(company, places, partial(assert_reports_agree, company), plans=(10, 3))
    company.clock.forward(timedelta(days=2))
    for place in places:
        assert_reports_agree(company, place)


@pytest.mark.parametrize("region", REGIONS)
def test_amounts_are_the_same_however_they_are_written(
    company: Company, tmp_path: Path, region: str
) -> None:
    """Digit for digit in words, as decimals in tables, and as numbers in workbooks."""
    places = places_of(company)
    doing = Doing(company, places)
    for number in range(len(places)):
        for which in (1, 4, 2, 5):
            doing.step("register", number, which, 2)
    for which in (0, 1, 4, 5, 8, 9):
        doing.step("approve", 0, which, 1)
    set_locale(region)
    for place in places:
        event = company.services.events.get_event(company.facts.organiser, place.event.id)
        decimals = exponent(event.currency)
        files = [tmp_path / f"{event.currency}{ending}" for ending in (".csv", ".xlsx")]
        facts = {}
        for path in files:
            wish = ReportWish(ReportKind.BUDGET, event)
            with report_of(company.services.reports, company.facts.organiser, wish) as report:
                facts = amounts(report)
                write_report(report, path)
        assert any(facts.values())
        for minor in facts.values():
            text = writer_of(Kind.MONEY, event.currency)(minor)
            digits = "".join(letter for letter in text if letter.isdecimal())
            assert digits == str(abs(minor)).zfill(decimals + 1), (region, text)
        plain = {name: Decimal(minor).scaleb(-decimals) for name, minor in facts.items()}
        with files[0].open(encoding="utf-8-sig", newline="") as file:
            rows = [row for row in csv.reader(file) if len(row) == 2]
        in_table = {row[0]: Decimal(row[1]) for row in rows if row[0] in plain}
        assert in_table == plain
        summary = CalamineWorkbook.from_path(str(files[1])).get_sheet_by_index(0).to_python()
        in_book = {row[0]: row[1] for row in summary if row[0] in plain}
        assert in_book == {name: float(amount) for name, amount in plain.items()}


def amounts(report: Report) -> dict[str, int]:
    return {
        fact.name: fact.value
        for fact in report.facts
        if fact.kind is Kind.MONEY and isinstance(fact.value, int)
    }
