"""`pass export`: one pass as a picture or for the calendar, many on sheets of paper."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from lighthouse_kiosk.cli.choose import choose_event
from lighthouse_kiosk.cli.shell import EventName, Run, on_database
from lighthouse_kiosk.domain.errors import InvalidField, NotFound
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.services.passes import PassCard

commands = typer.Typer(no_args_is_help=True)


@commands.callback()
def _group() -> None:
    """Keep `export` a command of its own, though it is the only one."""


@commands.command()
@on_database
def export(
    run: Run,
    out: Annotated[
        Path,
        typer.Option(
            help="A .pdf for all passes, a .png or .ics for a single one, "
            "or a folder for one PNG each."
        ),
    ],
    event: EventName = None,
    sheet: Annotated[
        str, typer.Option(help="How they lie on paper in a .pdf; an unknown one lists them all.")
    ] = "a4",
    registration: Annotated[
        list[str] | None, typer.Option(help="Only this registration's pass (its id).")
    ] = None,
    staff_number: Annotated[
        list[str] | None, typer.Option(help="Only this person's passes.")
    ] = None,
) -> None:
    """Write passes as pictures, on sheets of paper, or one as an entry for calendars."""
    chosen = choose_event(run, event)
    ids: Sequence[RegistrationId]
    if registration:
        ids = [_registration_id(text) for text in registration]
    else:
        ids = run.services.passes.valid_passes(run.actor, chosen.id)
    cards = run.services.passes.each_card(run.actor, chosen.id, ids)
    if staff_number:
        numbers = {number.casefold() for number in staff_number}
        cards = (card for card in cards if card.staff_number.casefold() in numbers)
    count, files = _write(cards, out, sheet)
    run.tell(
        {"passes": count, "files": [str(file) for file in files]},
        f"Wrote {count} {'pass' if count == 1 else 'passes'} to {out}.",
    )


def _registration_id(text: str) -> RegistrationId:
    try:
        return RegistrationId(UUID(text))
    except ValueError:
        raise InvalidField("registration", "unknown") from None


def _write(cards: Iterator[PassCard], out: Path, sheet: str) -> tuple[int, list[Path]]:
    # Drawing needs no screen, and none may be there.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - only here does a command need Qt

    from lighthouse_kiosk.documents.pass_calendars import write_pass_calendar  # noqa: PLC0415 - as above
    from lighthouse_kiosk.documents.pass_sheets import SHEETS, write_passes_pdf  # noqa: PLC0415 - as above
    from lighthouse_kiosk.documents.passes import write_pass_png, write_pass_pngs  # noqa: PLC0415 - as above

    application = QGuiApplication.instance() or QGuiApplication([])
    application.setApplicationName("lighthouse-kiosk")
    first = next(cards, None)
    if first is None:
        raise NotFound("pass")
    every = chain((first,), cards)
    match out.suffix.lower():
        case ".pdf":
            if sheet not in SHEETS:
                raise NotFound("sheet", name=sheet, known=tuple(SHEETS))
            return write_passes_pdf(every, out, SHEETS[sheet]), [out]
        case ".png" | ".ics" as suffix:
            others = sum(1 for _card in cards)
            if others:
                raise InvalidField("out", "one_file_for_many", count=1 + others)
            if suffix == ".png":
                write_pass_png(first, out)
            else:
                write_pass_calendar(first, out, datetime.now(UTC))
            return 1, [out]
        case _:
            files = write_pass_pngs(every, out)
            return len(files), files
