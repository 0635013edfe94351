"""Reports as PDF, typeset, on the paper of the region."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QPainter, QPdfWriter

from lighthouse_kiosk.documents.pass_sheets import is_whole
from lighthouse_kiosk.documents.reports.about import joined
from lighthouse_kiosk.documents.reports.blocks import (
    FactsBlock,
    HeadBlock,
    event_line,
    foot_line,
    paragraph,
)
from lighthouse_kiosk.documents.reports.charts import place_chart
from lighthouse_kiosk.documents.reports.content import Report
from lighthouse_kiosk.documents.reports.pages import PageFrame, Pages, Sheet
from lighthouse_kiosk.documents.reports.paper_rows import set_table
from lighthouse_kiosk.documents.reports.paper_tables import (
    Item,
    Plan,
    from_spool,
    sheet_for,
    spooled,
)
from lighthouse_kiosk.documents.reports.steps import Steps
from lighthouse_kiosk.documents.reports.typesetting import DPI, Pen
from lighthouse_kiosk.files import not_written
from lighthouse_kiosk.wording.format import day_and_clock
from lighthouse_kiosk.wording.language import language


def write_pdf(report: Report, path: Path, steps: Steps) -> int:
    """Set a report and return how many rows its table has.

    Raises ReportStopped, and FolderUnusable or DiskFull for what can't be written.
    """
    right_to_left = language().right_to_left
    sheet = sheet_for(report.table, right_to_left=right_to_left)
    plan = Plan(report.table, sheet)
    steps.begin(2 * report.table.count)
    with tempfile.TemporaryFile("w+", encoding="utf-8") as spool:
        ready = spooled(plan.ready(steps.through(report.table.rows)), spool)
        pages = Pages(sheet, lambda _page: None)
        _set(report, pages, plan, ready)
        _paint(report, path, plan, steps.through(from_spool(spool)), pages.count)
    if not is_whole(path):
        raise not_written(path)
    return plan.rows


def _set(report: Report, pages: Pages, plan: Plan, items: Iterable[Item]) -> None:
    sheet = pages.sheet
    pages.place(HeadBlock(report, sheet))
    if report.facts:
        pages.place(FactsBlock(report.facts, report.currency, sheet))
        pages.space(6)
    for chart in report.charts:
        if chart.bars:
            place_chart(pages, chart)
            pages.space(14)
    set_table(pages, plan, items)
    for note in report.notes:
        pages.space(8)
        pages.place(paragraph(note, sheet))


def _paint(report: Report, path: Path, plan: Plan, items: Iterable[Item], count: int) -> None:
    sheet: Sheet = plan.sheet
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setPageLayout(sheet.layout)
    writer.setTitle(f"{report.title} · {report.head.event.name}")
    writer.setCreator("Lighthouse Kiosk")
    painter = QPainter()
    if not painter.begin(writer):
        raise not_written(path)
    try:
        pen = Pen(painter, sheet.width, right_to_left=sheet.right_to_left)
        made = day_and_clock(report.head.at, report.head.event.time_zone, year=True)
        running = joined((report.title, event_line(report)))
        frame = PageFrame(sheet, running, foot_line(report, made), count)

        def begin(page: int) -> Pen:
            if page > 1:
                writer.newPage()
            frame.paint(pen, page)
            return pen

        _set(report, Pages(sheet, begin), plan, items)
    finally:
        painter.end()
