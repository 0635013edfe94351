"""`pass export`: one pass as PNG, many as PDF."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from lighthouse_kiosk.cli.choose import choose_event
from lighthouse_kiosk.cli.shell import EventName, Run, on_database
from lighthouse_kiosk.domain.errors import FolderUnusable, InvalidField, NotFound
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
            help="A .pdf for all passes, a .png for a single one, or a folder for one PNG each."
        ),
    ],
    event: EventName = None,
    registration: Annotated[
        list[str] | None, typer.Option(help="Only this registration's pass (its id).")
    ] = None,
    staff_number: Annotated[
        list[str] | None, typer.Option(help="Only this person's passes.")
    ] = None,
) -> None:
    """Write passes as pictures or as A4 sheets with four passes each."""
    chosen = choose_event(run, event)
    ids = [_registration_id(text) for text in registration] if registration else None
    cards = run.services.passes.pass_cards(run.actor, chosen.id, ids)
    if staff_number:
        numbers = {number.casefold() for number in staff_number}
        cards = tuple(card for card in cards if card.staff_number.casefold() in numbers)
    if not cards:
        raise NotFound("pass")
    files = _write(cards, out)
    run.tell(
        {"passes": len(cards), "files": [str(file) for file in files]},
        f"Wrote {len(cards)} {'pass' if len(cards) == 1 else 'passes'} to {out}.",
    )


def _registration_id(text: str) -> RegistrationId:
    try:
        return RegistrationId(UUID(text))
    except ValueError:
        raise InvalidField("registration", "unknown") from None


def _write(cards: Sequence[PassCard], out: Path) -> list[Path]:
    # Drawing needs no screen, and none may be there.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - only here does a command need Qt

    from lighthouse_kiosk.documents.passes import (  # noqa: PLC0415
        write_pass_png,
        write_passes_pdf,
    )

    application = QGuiApplication.instance() or QGuiApplication([])
    application.setApplicationName("lighthouse-kiosk")
    suffix = out.suffix.lower()
    if suffix == ".pdf":
        write_passes_pdf(cards, out)
        return [out]
    if suffix == ".png":
        if len(cards) > 1:
            raise InvalidField("out", "one_picture_for_many", count=len(cards))
        write_pass_png(cards[0], out)
        return [out]
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderUnusable(str(out), "not_a_folder") from error
    # a ticket is shown shortened, so two may look alike: the number keeps their files apart
    files = [out / f"pass-{number:05}-{card.ticket}.png" for number, card in enumerate(cards, 1)]
    for card, file in zip(cards, files, strict=True):
        write_pass_png(card, file)
    return files
