"""`person add|update|list|find|photo`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lighthouse_kiosk.cli.choose import choose_person
from lighthouse_kiosk.cli.shapes import person_json
from lighthouse_kiosk.cli.shell import Run, on_database
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.person_photos import MOST_BYTES
from lighthouse_kiosk.services.people import PersonDraft

commands = typer.Typer(no_args_is_help=True)


@commands.command()
@on_database
def add(
    run: Run,
    staff_number: Annotated[str, typer.Argument(help="Staff number, of which there is one.")],
    name: Annotated[str, typer.Argument(help="Full name.")],
    email: Annotated[str, typer.Option(help="E-mail address.")] = "",
    department: Annotated[str, typer.Option(help="Department.")] = "",
) -> None:
    """Add somebody who may register."""
    draft = PersonDraft(staff_number, name, email, department)
    person = run.services.people.add_person(run.actor, draft).value
    run.tell(person_json(person), f"Added {person.name} ({person.staff_number}).")


@commands.command()
@on_database
def update(
    run: Run,
    person: Annotated[str, typer.Argument(help="Id, staff number, e-mail address or name.")],
    name: Annotated[str | None, typer.Option(help="A new name.")] = None,
    email: Annotated[str | None, typer.Option(help="A new e-mail address.")] = None,
    department: Annotated[str | None, typer.Option(help="A new department.")] = None,
) -> None:
    """Change what is given; the staff number stays."""
    found = choose_person(run, person)
    draft = PersonDraft(
        found.staff_number,
        found.name if name is None else name,
        found.email if email is None else email,
        found.department if department is None else department,
    )
    changed = run.services.people.save_person(run.actor, draft)
    words = "Changed" if changed.changes else "Nothing to change in"
    run.tell(person_json(changed.value), f"{words} {changed.value.name}.")


@commands.command("list")
@on_database
def list_people(
    run: Run,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many.")] = 100,
    after: Annotated[
        str | None, typer.Option(help="Go on after this person: id, staff number or name.")
    ] = None,
) -> None:
    """List everybody who may register, as they were added."""
    last = None if after is None else choose_person(run, after).id
    found = run.services.exports.people(run.actor, last, limit)
    _tell(run, found, "There is nobody yet.")


@commands.command()
@on_database
def find(
    run: Run,
    text: Annotated[str, typer.Argument(help="Any part of a number, name or address.")],
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many.")] = 20,
) -> None:
    """Find people by any part of staff number, name or e-mail address."""
    _tell(run, run.services.people.find_people(run.actor, text, limit), "Nobody was found.")


@commands.command()
@on_database
def photo(
    run: Run,
    person: Annotated[str, typer.Argument(help="Id, staff number, e-mail address or name.")],
    file: Annotated[
        Path | None,
        typer.Argument(
            help="A JPEG or PNG of at most 512 KB.",
            show_default=False,
            exists=True,
            dir_okay=False,
            readable=True,
        ),
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take the photo away.")] = False,
) -> None:
    """Keep a photo that desks compare with who stands there, or remove it."""
    if (file is None) is not remove:
        raise typer.BadParameter("name a FILE, or say --remove")
    found = choose_person(run, person)
    if file is None:
        outcome = run.services.people.remove_photo(run.actor, found.id)
        done = "Removed the photo of" if outcome.changes else "There is no photo of"
    else:
        with file.open("rb") as content:
            picture = content.read(MOST_BYTES + 1)
        outcome = run.services.people.set_photo(run.actor, found.id, picture)
        done = "Kept the photo of" if outcome.changes else "That is already the photo of"
    run.tell({**person_json(found), "photo": file is not None}, f"{done} {found.name}.")


def _tell(run: Run, people: tuple[Person, ...], nothing: str) -> None:
    rows = [(row.staff_number, row.name, row.email, row.department) for row in people]
    run.tell(
        {"people": [person_json(row) for row in people]},
        table("staff number | name | e-mail | department", rows, nothing),
    )
