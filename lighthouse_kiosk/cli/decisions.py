"""`approve`, `reject`, `cancel`: one registration, several, or all that match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from lighthouse_kiosk.cli.choose import (
    choose_event,
    choose_option,
    choose_registration,
    choose_slot,
)
from lighthouse_kiosk.cli.progress import progress, stoppable
from lighthouse_kiosk.cli.refusals import refusal_json
from lighthouse_kiosk.cli.registration_shapes import DecisionsJson
from lighthouse_kiosk.cli.shell import REFUSED, STOPPED, EventName, Run, Yes, on_database
from lighthouse_kiosk.cli.words import sentence
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.registrations import RegistrationQuery

_MOST_SHOWN = 20
"""So many refusals are said in words; JSON has all."""

Chosen = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[REGISTRATION]…",
        help="Ids, short ids, or staff numbers or names of their people.",
        show_default=False,
    ),
]
AllPending = Annotated[bool, typer.Option("--all-pending", help="All that are pending.")]
WithStatus = Annotated[
    list[Status] | None,
    typer.Option("--status", case_sensitive=False, help="All with this status; repeatable."),
]
OfOption = Annotated[
    str | None, typer.Option("--option", help="Of those, only this option's.", show_default=False)
]
OfSlot = Annotated[
    str | None, typer.Option("--slot", help="Of those, only this slot's.", show_default=False)
]
Reason = Annotated[str, typer.Option(help="Why; goes to the history.")]


@dataclass(frozen=True, slots=True)
class Selection:
    """What was said about which registrations are meant."""

    named: Sequence[str]
    event: str | None
    all_pending: bool
    statuses: Sequence[Status]
    option: str | None
    slot: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """What happened to the chosen ones, in order."""

    done: Sequence[RegistrationId]
    refused: Sequence[tuple[RegistrationId, LighthouseError]]
    untouched: int


@on_database
def approve(
    run: Run,
    registrations: Chosen = None,
    event: EventName = None,
    all_pending: AllPending = False,
    status: WithStatus = None,
    option: OfOption = None,
    slot: OfSlot = None,
) -> None:
    """Approve what is clear, first come first, and say what stands in the way of the rest."""
    selection = Selection(registrations or (), event, all_pending, status or (), option, slot)
    ids = _chosen(run, selection)
    with stoppable() as stopped, progress("Approving") as show:
        result = run.services.registrations.approve_many(run.actor, ids, show, stopped).value
    decided = len(result.done) + len(result.refused)
    _tell(run, "Approved", Done(result.done, result.refused, len(ids) - decided))


@on_database
def reject(
    run: Run,
    registrations: Chosen = None,
    event: EventName = None,
    all_pending: AllPending = False,
    status: WithStatus = None,
    option: OfOption = None,
    slot: OfSlot = None,
    reason: Reason = "",
    yes: Yes = False,
) -> None:
    """Reject registrations; what approved ones held is given back, their passes are revoked."""
    selection = Selection(registrations or (), event, all_pending, status or (), option, slot)
    _withdraw(run, selection, Status.REJECTED, reason, yes=yes)


@on_database
def cancel(
    run: Run,
    registrations: Chosen = None,
    event: EventName = None,
    all_pending: AllPending = False,
    status: WithStatus = None,
    option: OfOption = None,
    slot: OfSlot = None,
    reason: Reason = "",
    yes: Yes = False,
) -> None:
    """Cancel registrations; what approved ones held is given back, their passes are revoked."""
    selection = Selection(registrations or (), event, all_pending, status or (), option, slot)
    _withdraw(run, selection, Status.CANCELLED, reason, yes=yes)


def _chosen(run: Run, selection: Selection) -> tuple[RegistrationId, ...]:
    """Find the registrations that are meant; filters narrow `--all-pending` or `--status`."""
    filtered = selection.all_pending or selection.statuses
    if bool(selection.named) == bool(filtered):
        raise typer.BadParameter("Name registrations, or say --all-pending or --status.")
    if selection.named:
        if selection.option or selection.slot:
            raise typer.BadParameter("--option and --slot narrow --all-pending or --status.")
        found = [choose_registration(run, selection.event, name) for name in selection.named]
        return tuple(dict.fromkeys(found))
    event = choose_event(run, selection.event)
    statuses = {*selection.statuses, *([Status.PENDING] if selection.all_pending else [])}
    query = RegistrationQuery(
        event_id=event.id,
        statuses=frozenset(statuses),
        option_id=choose_option(run, event, selection.option).id if selection.option else None,
        slot_id=choose_slot(run, event, selection.slot).id if selection.slot else None,
    )
    return run.services.registrations.matching_ids(run.actor, query)


def _withdraw(run: Run, selection: Selection, wanted: Status, reason: str, *, yes: bool) -> None:
    ids = _chosen(run, selection)
    verb = "Reject" if wanted is Status.REJECTED else "Cancel"
    count = f"{len(ids)} {'registration' if len(ids) == 1 else 'registrations'}"
    if ids:
        run.confirm(f"{verb} {count}? That is final.", yes=yes)
    service = run.services.registrations
    decide = service.reject if wanted is Status.REJECTED else service.cancel
    done: list[RegistrationId] = []
    refused: list[tuple[RegistrationId, LighthouseError]] = []
    with stoppable() as stopped, progress(f"{verb}ing") as show:
        for number, found_id in enumerate(ids, 1):
            if stopped():
                break
            try:
                decide(run.actor, found_id, reason)
                done.append(found_id)
            except LighthouseError as error:
                refused.append((found_id, error))
            show(number, len(ids))
    decided = len(done) + len(refused)
    _tell(run, wanted.capitalize(), Done(done, refused, len(ids) - decided))


def _tell(run: Run, verb: str, result: Done) -> None:
    """Say what was done and what not, and end with what that means for the exit code."""
    run.tell(_json(result, run.event), _words(run, verb, result))
    if result.untouched:
        raise typer.Exit(STOPPED)
    if result.refused:
        raise typer.Exit(REFUSED)


def _json(result: Done, event: Event | None) -> DecisionsJson:
    return {
        "done": [str(row_id) for row_id in result.done],
        "refused": [
            {"registration_id": str(row_id), "error": refusal_json(error, event)}
            for row_id, error in result.refused
        ],
        "untouched": result.untouched,
    }


def _words(run: Run, verb: str, result: Done) -> str:
    total = len(result.done) + len(result.refused) + result.untouched
    lines = [f"{verb} {len(result.done)} of {total}."]
    for row_id, error in result.refused[:_MOST_SHOWN]:
        detail = run.services.registrations.get_registration(run.actor, row_id)
        who = f"{detail.person.name} ({detail.person.staff_number}), {detail.option.name}"
        lines.append(f"  {who}: {sentence(error, detail.event)}")
    if len(result.refused) > _MOST_SHOWN:
        lines.append(f"  … and {len(result.refused) - _MOST_SHOWN} more; --json lists all.")
    if result.untouched:
        lines.append(f"Stopped: {result.untouched} are as they were.")
    return "\n".join(lines)
