"""Reports say what the rows add up to, whatever was done, and in each form the same."""

from __future__ import annotations

import csv
import re
import zipfile
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtPdf import QPdfDocument
from python_calamine import CalamineWorkbook

from lighthouse_kiosk.documents.reports.content import Value
from lighthouse_kiosk.documents.reports.kinds import ReportKind, ReportWish, report_of, write_report
from lighthouse_kiosk.documents.reports.written import without_marks
from lighthouse_kiosk.domain.errors import FolderUnusable, InvalidField, NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventDraft
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.wording.format import money, set_locale
from lighthouse_kiosk.wording.language import use_language
from lighthouse_kiosk.wording.languages import Language
from tests.company import Company, event_draft
from tests.photos import photo
from tests.services.test_variance import STEPS, Doing, rows_of

EACH = list(ReportKind)
DAY_AFTER = timedelta(days=2)


pytestmark = pytest.mark.usefixtures("english")


def written(company: Company, kind: ReportKind, path: Path, event: Event | None = None) -> int:
    wish = ReportWish(kind, event or company.facts.event)
    with report_of(company.services.reports, company.facts.organiser, wish) as report:
        rows = write_report(report, path)
    assert rows is not None
    return rows


def facts_of(company: Company, kind: ReportKind) -> dict[str, Value]:
    wish = ReportWish(kind, company.facts.event)
    with report_of(company.services.reports, company.facts.organiser, wish) as report:
        return {fact.key: fact.value for fact in report.facts}


def sheets(path: Path) -> list[list[list[Any]]]:
    book = CalamineWorkbook.from_path(str(path))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


def lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def pages(path: Path) -> list[str]:
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    return [document.getAllText(page).text() for page in range(document.pageCount())]


def rupees(minor: int) -> float:
    return float(Decimal(minor).scaleb(-2))


def busy(company: Company) -> None:
    """Approved, picked up in part and undone, pending, cancelled; the bottle is dearer by now."""
    doing = Doing(company)
    for person in range(8):
        doing.step("register", person, 1 + person % 3)
    doing.step("register", 9, 1)
    steps = (("approve", 0), ("approve", 1), ("approve", 2), ("make_dearer", 0), ("approve", 4))
    for what, which in (*steps, ("hand_out", 1), ("hand_out", 2), ("undo", 0), ("cancel", 5)):
        doing.step(what, which, 2)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_every_figure_is_what_the_rows_add_up_to(
    company: Company, tmp_path: Path, steps: list[tuple[str, int, int]]
) -> None:
    """Each example goes on from where the one before it ended."""
    doing = Doing(company)
    for what, which, amount in steps:
        doing.step(what, which, amount)
        company.clock.forward(timedelta(minutes=3))
    wishes, _ = rows_of(company)
    approved = [row for row in wishes if row.status is Status.APPROVED]
    pending = [row for row in wishes if row.status is Status.PENDING]
    options = company.services.options.list_options(company.facts.organiser, company.facts.event.id)
    costs = {option.id: option.unit_cost for option in options}
    committed = sum(row.committed_cost for row in approved)
    wanted = sum(costs[row.option_id] * row.quantity for row in pending)

    budget = tmp_path / "budget.xlsx"
    written(company, ReportKind.BUDGET, budget)
    summary, table = sheets(budget)
    figures = {row[0]: row[1] for row in summary}
    whole = company.facts.event.budget
    assert figures["Event budget"] == rupees(whole)
    assert figures["Committed"] == rupees(committed)
    assert figures["Pending"] == rupees(wanted)
    assert figures["Available"] == rupees(whole - committed)
    assert figures["Available if everything pending is approved"] == rupees(
        whole - committed - wanted
    )
    assert figures["Approved registrations"] == len(approved)
    for row, option in zip(table[1:-1], options, strict=True):
        held = [one for one in approved if one.option_id == option.id]
        asked = sum(one.quantity for one in pending if one.option_id == option.id)
        cost = sum(one.committed_cost for one in held)
        assert row[:4] == [
            option.name,
            rupees(option.unit_cost),
            sum(one.quantity for one in held),
            rupees(cost),
        ]
        assert row[5:] == [asked, rupees(asked * option.unit_cost)]
    assert table[-1][3] == rupees(committed)

    stock = tmp_path / "inventory.csv"
    written(company, ReportKind.INVENTORY, stock)
    for cells, option in zip(lines(stock)[1:], options, strict=True):
        held = [one for one in approved if one.option_id == option.id]
        taken = sum(one.quantity for one in held)
        left = "" if option.total_available is None else str(option.total_available - taken)
        assert (cells[4], cells[6]) == (str(taken), left)
        assert cells[8] == str(sum(one.picked_up for one in held))

    pickups = tmp_path / "pickups.csv"
    assert written(company, ReportKind.PICKUPS, pickups) == len(approved)
    listed = lines(pickups)[1:]
    assert sum(int(row[-3]) for row in listed) == sum(row.quantity for row in approved)
    assert sum(int(row[-2]) for row in listed) == sum(row.picked_up for row in approved)
    assert sum(int(row[-1]) for row in listed) == facts_of(company, ReportKind.PICKUPS)["rest"]
    assert listed == sorted(listed, key=lambda row: (not row[0], row[0]))

    ends = {slot.id: slot.ends_utc for slot in company.facts.slots}
    over = [row for row in approved if row.slot_id and ends[row.slot_id] <= company.clock.now]
    missed = [row for row in over if not row.picked_up]
    figures = facts_of(company, ReportKind.NO_SHOWS)
    assert (figures["due"], figures["missed"]) == (len(over), len(missed))
    assert figures["worth"] == sum(row.committed_cost for row in missed)
    no_shows = tmp_path / "no-shows.csv"
    assert written(company, ReportKind.NO_SHOWS, no_shows) == len(missed)


def test_the_statement_and_the_dashboard_never_disagree(company: Company) -> None:
    busy(company)
    actor, event_id = company.facts.organiser, company.facts.event.id
    shown = company.services.dashboard.figures(actor, event_id).variance
    assert shown == company.services.reports.statement(actor, event_id).variance
    assert shown.committed == sum(line.committed_cost for line in shown.options)
    assert shown.committed
    assert shown.pending


def test_those_without_a_slot_are_due_until_the_day_is_over(company: Company) -> None:
    """And who came for a part of it has come."""
    company.approved(0, slot=0)
    company.approved(1, company.facts.bottle, 2)
    company.picked_up(company.approved(2, company.facts.bottle, 2), 1)
    company.picked_up(company.approved(3, slot=0))
    before = facts_of(company, ReportKind.NO_SHOWS)
    assert (before["due"], before["missed"]) == (2, 1)
    company.clock.forward(DAY_AFTER)
    after = facts_of(company, ReportKind.NO_SHOWS)
    assert (after["due"], after["missed"], after["all"]) == (4, 2, 3)


def test_totals_in_a_workbook_are_formulas_over_real_figures(
    company: Company, tmp_path: Path
) -> None:
    busy(company)
    path = tmp_path / "budget.xlsx"
    written(company, ReportKind.BUDGET, path)
    with zipfile.ZipFile(path) as parts:
        summary, table = (
            parts.read(f"xl/worksheets/sheet{number}.xml").decode() for number in (1, 2)
        )
        styles = parts.read("xl/styles.xml").decode()
    assert 'state="frozen"' in table
    formulas = re.findall(r'<c r="(\w+)"[^>]*><f>([^<]+)</f><v>([^<]*)</v>', table)
    assert [formula for _, formula, _ in formulas] == [
        f"SUBTOTAL(109,{column}2:{column}4)" for column in "CDFG"
    ]
    rows = sheets(path)[1]
    for cell, _, value in formulas:
        column = ord(cell[0]) - ord("A")
        assert float(value) == pytest.approx(sum(row[column] for row in rows[1:-1]))
    assert "<f>B6-B7</f>" in summary
    assert "##\\,##\\,##0.00" in styles


@pytest.mark.parametrize("kind", EACH)
def test_each_report_is_typeset_with_all_it_says(
    company: Company, tmp_path: Path, kind: ReportKind
) -> None:
    busy(company)
    company.clock.forward(DAY_AFTER)
    path = tmp_path / "report.pdf"
    rows = written(company, kind, path)
    text = pages(path)
    wish = ReportWish(kind, company.facts.event)
    with report_of(company.services.reports, company.facts.organiser, wish) as report:
        assert report.title in text[0]
        assert report.head.organisation in text[0]
        assert len(list(report.table.rows)) == rows > 0
    for number, page in enumerate(text, 1):
        assert f"Page {number} of {len(text)}" in page
        assert company.facts.event.name in page


def test_the_organisations_logo_stands_at_the_head_of_the_first_page(
    company: Company, tmp_path: Path
) -> None:
    def dark() -> list[int]:
        """Dots of the logo's own grey on each page."""
        document, found = QPdfDocument(), []
        assert document.load(str(tmp_path / "report.pdf")) is QPdfDocument.Error.None_
        for page in range(document.pageCount()):
            drawn = document.render(page, document.pagePointSize(page).toSize())
            dots = (drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(160))
            found.append(sum(abs(dot.red() - 30) < 4 > abs(dot.blue() - 30) for dot in dots))
        return found

    many(company, 60)
    written(company, ReportKind.PICKUPS, tmp_path / "report.pdf")
    before = dark()
    logo = photo(".png", (120, 60), shade=30)
    company.services.organisations.set_logo(company.facts.admin, logo)
    written(company, ReportKind.PICKUPS, tmp_path / "report.pdf")
    after = dark()
    assert after[0] > before[0] + 100
    assert after[1:] == before[1:]
    assert len(after) > 1


def test_long_names_are_wrapped_and_never_cut(company: Company, tmp_path: Path) -> None:
    long = "Wolfeschlegelsteinhausenbergerdorff " * 3 + "W" * 60
    services, organiser = company.services, company.facts.organiser
    person = services.people.save_person(organiser, PersonDraft("E999", long.strip())).value
    draft = RegistrationDraft(person.id, company.facts.track.id)
    wish = services.registrations.register(organiser, company.facts.event.id, draft).value
    company.approve(wish)
    path = tmp_path / "report.pdf"
    written(company, ReportKind.PICKUPS, path)
    squeezed = re.sub(r"\s", "", "".join(pages(path)))
    assert re.sub(r"\s", "", long) in squeezed


def many(company: Company, count: int) -> None:
    services, organiser = company.services, company.facts.organiser
    for number in range(count):
        draft = PersonDraft(f"N{number:04}", f"Guest {number:04}")
        person = services.people.save_person(organiser, draft).value
        wish = RegistrationDraft(person.id, company.facts.track.id)
        found = services.registrations.register(organiser, company.facts.event.id, wish)
        services.registrations.approve(company.facts.approver, found.value.id)


def test_long_lists_run_over_pages_with_their_titles(company: Company, tmp_path: Path) -> None:
    many(company, 120)
    path = tmp_path / "report.pdf"
    assert written(company, ReportKind.PICKUPS, path) == 120
    text = pages(path)
    assert len(text) >= 3
    assert all("Staff number" in page for page in text)
    assert all("(continued)" in page for page in text[1:])
    for number in range(120):
        assert sum(f"Guest {number:04}" in page for page in text) == 1


FORMATS = [
    ("JPY", "en_US", "¥1,234"),
    ("INR", "en_IN", "₹12,34,567.00"),
    ("EUR", "de_DE", "1.234.567,00\N{NO-BREAK SPACE}€"),
    ("KWD", "ar_AE", "1,234.567"),
]


@pytest.mark.parametrize(("currency", "region", "shown"), FORMATS)
def test_amounts_have_their_decimals_in_each_form(
    company: Company, tmp_path: Path, currency: str, region: str, shown: str
) -> None:
    minor = int("".join(re.findall(r"\d", shown)))
    services, organiser = company.services, company.facts.organiser
    plain = event_draft("Other")
    fields = {name: getattr(plain, name) for name in plain.__dataclass_fields__}
    draft = EventDraft(**{**fields, "currency": currency, "budget": minor})
    event = services.events.create_event(organiser, draft).value
    option = OptionDraft("Thing", OptionKind.ITEM, minor, 5, needs_slot=False)
    services.options.add_option(organiser, event.id, option)
    set_locale(region)
    decimals = {"JPY": 0, "KWD": 3}.get(currency, 2)
    for ending in ("csv", "xlsx", "pdf"):
        written(company, ReportKind.BUDGET, tmp_path / f"report.{ending}", event)
    plain_text = f"{Decimal(minor).scaleb(-decimals):.{decimals}f}"
    assert lines(tmp_path / "report.csv")[0] == ["Event budget", plain_text]
    assert sheets(tmp_path / "report.xlsx")[1][1][1] == float(plain_text)
    text = without_marks(pages(tmp_path / "report.pdf")[0]).replace("\xa0", " ")
    written_out = without_marks(money(minor, currency, decimals=True)).replace("\xa0", " ")
    assert shown.replace("\xa0", " ") in written_out
    assert "".join(re.findall(r"[\d.,]", shown)) in text


@pytest.mark.parametrize("language", Language)
def test_each_language_sets_each_report(
    company: Company, tmp_path: Path, language: Language
) -> None:
    busy(company)
    use_language(language)
    for kind in EACH:
        for ending in ("pdf", "xlsx", "csv"):
            path = tmp_path / f"{kind}.{ending}"
            written(company, kind, path)
            assert path.stat().st_size > 0


@pytest.mark.parametrize("kind", EACH)
def test_an_event_without_anything_has_reports_that_say_so(
    company: Company, tmp_path: Path, kind: ReportKind
) -> None:
    services, organiser = company.services, company.facts.organiser
    event = services.events.create_event(organiser, event_draft("Bare")).value
    for ending in ("pdf", "xlsx", "csv"):
        rows = written(company, kind, tmp_path / f"report.{ending}", event)
    assert rows == (1 if kind is ReportKind.AUDIT else 0)
    if not rows:
        with report_of(services.reports, organiser, ReportWish(kind, event)) as report:
            assert report.table.empty in " ".join(pages(tmp_path / "report.pdf")).replace(
                "\r\n", " "
            )


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_stopping_leaves_what_was_there(company: Company, tmp_path: Path, ending: str) -> None:
    many(company, 3)
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / f"report.{ending}"
    path.write_bytes(b"the old one")
    wish = ReportWish(ReportKind.PICKUPS, company.facts.event)
    told: list[tuple[int, int]] = []
    with report_of(company.services.reports, company.facts.organiser, wish) as report:
        stopped = write_report(
            report, path, lambda done, total: told.append((done, total)), lambda: True
        )
    assert stopped is None
    assert path.read_bytes() == b"the old one"
    assert [file.name for file in folder.iterdir()] == [path.name]
    with report_of(company.services.reports, company.facts.organiser, wish) as report:
        write_report(report, path, lambda done, total: told.append((done, total)))
    assert told
    assert told[-1][0] == told[-1][1]


def test_what_can_not_be_written_is_said(company: Company, tmp_path: Path) -> None:
    with pytest.raises(NotFound) as refusal:
        written(company, ReportKind.BUDGET, tmp_path / "report.doc")
    assert ".pdf" in str(refusal.value.data["known"])
    with pytest.raises(FolderUnusable):
        written(company, ReportKind.BUDGET, tmp_path / "nowhere" / "report.pdf")


def test_an_audit_extract_covers_its_days_and_no_other(company: Company, tmp_path: Path) -> None:
    wish = company.register(1)
    company.clock.forward(timedelta(days=3))
    company.services.registrations.cancel(company.facts.approver, wish.id)
    event, path = company.facts.event, tmp_path / "audit.csv"

    def entries(first: datetime | None, last: datetime | None) -> list[list[str]]:
        days = (one.date() if one else None for one in (first, last))
        wish = ReportWish(ReportKind.AUDIT, event, *days)
        with report_of(company.services.reports, company.facts.organiser, wish) as report:
            write_report(report, path)
        return lines(path)[1:]

    everything = entries(None, None)
    later = entries(datetime(2027, 3, 13), None)
    assert [row[0] for row in later] == ["2027-03-15"]
    assert later + entries(None, datetime(2027, 3, 12)) == everything
    assert "Person 01" in later[0][5]
    with pytest.raises(InvalidField):
        entries(datetime(2027, 3, 13), datetime(2027, 3, 12))
