"""`user add|list|update|deactivate|reactivate|unlock|reset-password|set-pin`."""

from __future__ import annotations

from typing import Annotated, TypedDict

import typer

from lighthouse_kiosk.cli.choose import choose_user
from lighthouse_kiosk.cli.secrets import PasswordStdin, PinStdin, ask_secret
from lighthouse_kiosk.cli.shapes import moment_json, short_id
from lighthouse_kiosk.cli.shell import Run, Yes, on_database
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.domain.users import User

commands = typer.Typer(no_args_is_help=True)

AUser = Annotated[str, typer.Argument(metavar="USER", help="Id, short id, e-mail address or name.")]


class UserJson(TypedDict):
    """Somebody who signs in; passwords and PINs are never told."""

    id: str
    short_id: str
    name: str
    email: str
    role: str
    active: bool
    has_pin: bool
    created_at: str
    created_by: str


@commands.command()
@on_database
def add(
    run: Run,
    name: Annotated[str, typer.Argument(help="Full name.")],
    email: Annotated[str, typer.Argument(help="E-mail address to sign in with.")],
    role: Annotated[Role, typer.Option(case_sensitive=False, help="What the user may do.")],
    password_stdin: PasswordStdin = False,
) -> None:
    """Add somebody who may sign in; the password is asked for."""
    password = ask_secret("password", from_stdin=password_stdin)
    user_id = run.services.users.add_user(run.actor, name, email, password, role).value
    made = next(row for row in run.services.users.list_users(run.actor) if row.id == user_id)
    _tell(run, made, f"Added {made.name} ({made.email}) as {made.role}.")


@commands.command("list")
@on_database
def list_users(run: Run) -> None:
    """List everybody who may sign in, and who no longer may."""
    found = run.services.users.list_users(run.actor)
    rows = [
        (
            short_id(row.id),
            row.name,
            row.email,
            row.role,
            "yes" if row.active else "no",
            "set" if row.has_pin else "none",
        )
        for row in found
    ]
    run.tell(
        {"users": [_json(row) for row in found]},
        table("short id | name | e-mail | role | active | PIN", rows),
    )


@commands.command()
@on_database
def update(
    run: Run,
    user: AUser,
    name: Annotated[str | None, typer.Option(help="A new name.")] = None,
    role: Annotated[
        Role | None, typer.Option(case_sensitive=False, help="Another role; ends the sessions.")
    ] = None,
) -> None:
    """Change what is given; the rest stays."""
    found = choose_user(run, user)
    changed = run.services.users.update_user(run.actor, found.id, name=name, role=role)
    words = "Changed" if changed.changes else "Nothing to change in"
    _tell(run, changed.value, f"{words} {changed.value.name}.")


@commands.command()
@on_database
def deactivate(run: Run, user: AUser, yes: Yes = False) -> None:
    """Take away the right to sign in, and end all sessions."""
    found = choose_user(run, user)
    run.confirm(f"Take away {found.name}'s right to sign in?", yes=yes)
    changed = run.services.users.deactivate_user(run.actor, found.id).value
    _tell(run, changed, f"{changed.name} can't sign in any more.")


@commands.command()
@on_database
def reactivate(run: Run, user: AUser) -> None:
    """Give back the right to sign in."""
    found = choose_user(run, user)
    changed = run.services.users.reactivate_user(run.actor, found.id).value
    _tell(run, changed, f"{changed.name} can sign in again.")


@commands.command("reset-password")
@on_database
def reset_password(run: Run, user: AUser, password_stdin: PasswordStdin = False) -> None:
    """Give somebody a new password, which is asked for; their sessions end."""
    found = choose_user(run, user)
    password = ask_secret("password", from_stdin=password_stdin)
    run.services.credentials.reset_password(run.actor, found.id, password)
    _tell(run, found, f"{found.name} has a new password.")


@commands.command()
@on_database
def unlock(run: Run, user: AUser) -> None:
    """Forget somebody's wrong tries, so that they may try again at once."""
    found = choose_user(run, user)
    run.services.credentials.unlock_user(run.actor, found.id)
    _tell(run, found, f"{found.name} may try again now.")


@commands.command("set-pin")
@on_database
def set_pin(
    run: Run,
    user: AUser,
    pin_stdin: PinStdin = False,
    clear: Annotated[bool, typer.Option("--clear", help="Take the PIN away.")] = False,
) -> None:
    """Give somebody a PIN, which is asked for, or take it away."""
    found = choose_user(run, user)
    pin = None if clear else ask_secret("pin", from_stdin=pin_stdin)
    run.services.credentials.reset_pin(run.actor, found.id, pin)
    words = f"{found.name} has {'no PIN any more' if clear else 'a new PIN'}."
    _tell(run, choose_user(run, str(found.id)), words)


def _tell(run: Run, user: User, words: str) -> None:
    run.tell(_json(user), words)


def _json(user: User) -> UserJson:
    return {
        "id": str(user.id),
        "short_id": short_id(user.id),
        "name": user.name,
        "email": user.email,
        "role": user.role,
        "active": user.active,
        "has_pin": user.has_pin,
        "created_at": moment_json(user.created_at),
        "created_by": user.created_by,
    }
