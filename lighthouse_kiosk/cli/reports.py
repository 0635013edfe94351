"""`report budget|inventory|pickups|no-shows|audit`: an event on paper or as a table."""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypedDict

import typer

from lighthouse_kiosk.cli.choose import choose_event
from lighthouse_kiosk.cli.progress import progress, stoppable
from lighthouse_kiosk.cli.shell import STOPPED, EventName, Run, on_database
from lighthouse_kiosk.wording.languages import Language

if TYPE_CHECKING:
    from lighthouse_kiosk.domain.events import Event

commands = typer.Typer(no_args_is_help=True)


class ReportJson(TypedDict):
    """What was written where; `rows` are those of the report's table."""

    report: str
    file: str
    rows: int


Out = Annotated[Path, typer.Option(help="A .pdf, .xlsx or .csv; one that is there is replaced.")]
Speaking = Annotated[
    Language | None, typer.Option("--language", help="Otherwise the system's.", show_default=False)
]


@commands.command()
@on_database
def budget(run: Run, out: Out, event: EventName = None, language: Speaking = None) -> None:
    """Write the budget statement: allocated, committed, pending and free, by option."""
    _report(run, "budget", out, event, language)


@commands.command()
@on_database
def inventory(run: Run, out: Out, event: EventName = None, language: Speaking = None) -> None:
    """Write the inventory statement: what is there, committed, left and picked up, by option."""
    _report(run, "inventory", out, event, language)


@commands.command()
@on_database
def pickups(run: Run, out: Out, event: EventName = None, language: Speaking = None) -> None:
    """Write the pickup list: who is to get what, by slot and shelf."""
    _report(run, "pickups", out, event, language)


@commands.command("no-shows")
@on_database
def no_shows(run: Run, out: Out, event: EventName = None, language: Speaking = None) -> None:
    """Write who did not come, as far as their slot or the event is over."""
    _report(run, "no-shows", out, event, language)


@commands.command()
@on_database
def audit(
    run: Run,
    out: Out,
    event: EventName = None,
    language: Speaking = None,
    first: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="The first day.")
    ] = None,
    last: Annotated[
        datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="The last day.")
    ] = None,
) -> None:
    """Write who did what to an event and all that belongs to it, latest first."""
    _report(run, "audit", out, event, language, _day(first), _day(last))


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()


def _report(
    run: Run,
    name: str,
    out: Path,
    event: str | None,
    language: Language | None,
    first: date | None = None,
    last: date | None = None,
) -> None:
    chosen = choose_event(run, event)
    _speak(chosen, language)
    # what draws is imported only by commands that draw
    from lighthouse_kiosk.documents.reports.kinds import (  # noqa: PLC0415
        ReportKind,
        ReportWish,
        report_of,
        write_report,
    )

    wish = ReportWish(ReportKind(name), chosen, first, last)
    with (
        stoppable() as stopped,
        progress("Writing") as show,
        report_of(run.services.reports, run.actor, wish) as report,
    ):
        rows = write_report(report, out, show, stopped)
    if rows is None:
        print("Stopped: nothing was written.", file=sys.stderr)
        raise typer.Exit(STOPPED)
    answer: ReportJson = {"report": name, "file": str(out), "rows": rows}
    run.tell(answer, f"Wrote {rows} {'row' if rows == 1 else 'rows'} to {out}.")


def _speak(event: Event, wanted: Language | None) -> None:
    """Write in the language, with numbers and paper as where the event is held."""
    # Drawing needs no screen, and none may be there.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - only here does a command need Qt

    from lighthouse_kiosk.wording.language import (  # noqa: PLC0415 - as above
        preferred_language,
        use_language,
        use_region,
    )

    application = QGuiApplication.instance() or QGuiApplication([])
    application.setApplicationName("lighthouse-kiosk")
    use_language(wanted or preferred_language())
    use_region(event.time_zone)
