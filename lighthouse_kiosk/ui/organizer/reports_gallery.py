"""Reports as pictures of their pages, the dialog that asks for them, and the logo's card."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lighthouse_kiosk.documents.reports.budget import budget_report
from lighthouse_kiosk.documents.reports.content import Report
from lighthouse_kiosk.documents.reports.inventory import inventory_report
from lighthouse_kiosk.documents.reports.kinds import ReportKind, ReportWish, report_of, write_report
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.domain.variance import BudgetVariance
from lighthouse_kiosk.services.reports import Statement
from lighthouse_kiosk.ui.organizer.reports.logo import LogoCard
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene, SceneContext

_PAPER = (900, 1273)
_ACROSS = (1273, 900)
_LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40">'
    b'<rect width="40" height="40" rx="8" fill="#0B7A55"/><circle cx="20" cy="20" r="9"'
    b' fill="#fff"/><rect x="52" y="10" width="108" height="9" fill="#0B7A55"/>'
    b'<rect x="52" y="24" width="64" height="6" fill="#98A2B3"/></svg>'
)


class _Page(QWidget):
    """One page of a PDF, as a viewer shows it."""

    def __init__(self, page: QImage) -> None:
        super().__init__()
        self._page = page

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        painter.drawImage(0, 0, self._page)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A page of a report; -1 is its last."""

    make: Callable[[SceneContext], AbstractContextManager[Report]]
    page: int
    size: tuple[int, int]

    def __call__(self, context: SceneContext) -> QWidget:
        _keep_logo(context)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "report.pdf"
            with self.make(context) as report:
                write_report(report, path)
            document = QPdfDocument()
            document.load(str(path))
            number = self.page % document.pageCount()
            points = document.pagePointSize(number)
            fitted = points.scaled(QSizeF(*self.size), Qt.AspectRatioMode.KeepAspectRatio)
            page = document.render(number, fitted.toSize())
            document.close()
        return _Page(page)


def report_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    yield page("report-dialog", session, "dashboard", _ask, sizes=(LANDSCAPE, (1280, 720)))
    for kind in ReportKind:
        size = _ACROSS if kind is ReportKind.NO_SHOWS else _PAPER
        yield Scene(f"report-{kind}", _Wanted(_real(kind), 0, size), (size,))
    yield Scene("report-pickups-last", _Wanted(_real(ReportKind.PICKUPS), -1, _PAPER), (_PAPER,))
    for name, change, size in (("empty", _emptied, _PAPER), ("huge", _grown, _ACROSS)):
        for made, make in (("budget", budget_report), ("inventory", inventory_report)):
            wanted = _Wanted(_changed(make, change), 0, size)
            yield Scene(f"report-{made}-{name}", wanted, (size,))
    yield Scene(
        "report-logo-of-organisers", lambda _context: _on_ground(LogoCard(session)), ((640, 240),)
    )
    admin = replace(session, actor=replace(session.actor, role=Role.ADMIN))
    yield Scene("report-logo-kept", partial(_kept_logo, admin), ((640, 240),))


def _ask(page: Any) -> None:
    page.findChild(QWidget, "export-report-button").click()


def _keep_logo(context: SceneContext) -> None:
    admin = replace(context.actor, role=Role.ADMIN)
    context.services.organisations.set_logo(admin, _LOGO)


def _kept_logo(session: Session, context: SceneContext) -> QWidget:
    _keep_logo(context)
    return _on_ground(LogoCard(session))


def _on_ground(card: QWidget) -> QWidget:
    ground = QWidget()
    ground.setProperty("surface", "page")
    column = QVBoxLayout(ground)
    column.setContentsMargins(24, 24, 24, 24)
    column.addWidget(card)
    column.addStretch(1)
    return ground


def _real(kind: ReportKind) -> Callable[[SceneContext], AbstractContextManager[Report]]:
    def make(context: SceneContext) -> AbstractContextManager[Report]:
        return report_of(context.services.reports, context.actor, ReportWish(kind, _today(context)))

    return make


def _today(context: SceneContext) -> Any:
    events = context.services.events.list_events(context.actor)
    return max((one.event for one in events), key=lambda event: event.budget_committed)


class _Lent:
    """A report that needs no database any more."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def __enter__(self) -> Report:
        return self._report

    def __exit__(self, *_error: object) -> None:
        return None


def _changed(
    make: Callable[[Statement], Report], change: Callable[[BudgetVariance], BudgetVariance]
) -> Callable[[SceneContext], AbstractContextManager[Report]]:
    def made(context: SceneContext) -> AbstractContextManager[Report]:
        service, event = context.services.reports, _today(context)
        statement = service.statement(context.actor, event.id)
        return _Lent(make(replace(statement, variance=change(statement.variance))))

    return made


def _emptied(variance: BudgetVariance) -> BudgetVariance:
    counts = dict.fromkeys(variance.counts, 0)
    return replace(variance, committed=0, pending=0, options=(), counts=counts, picked_up=0)


def _grown(variance: BudgetVariance) -> BudgetVariance:
    """Forty options with long names, and amounts as large as the app can hold."""
    lines = []
    for number in range(40):
        line = variance.options[number % len(variance.options)]
        name = f"{line.option.name} · for everybody who has been here since {1980 + number}"
        option = replace(
            line.option,
            name=" ".join([name] * (1 + number % 3)),
            unit_cost=10**11 + number,
            total_available=1_000_000,
            committed_count=25_000 * number,
        )
        lines.append(
            replace(
                line,
                option=option,
                committed_cost=24 * 10**12,
                pending=4_000 * number,
                pending_cost=10**12,
                picked_up=9_000 * number,
            )
        )
    return replace(
        variance,
        allocated=999_999_999_999_999,
        committed=40 * 24 * 10**12,
        pending=40 * 10**12 + 1,
        options=tuple(lines),
    )
