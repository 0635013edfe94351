"""`approve`, `reject`, `cancel`, `move`: one registration, several, or all that match."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.registrations import BatchResult, RegistrationQuery

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
class Meant:
    """The registrations that are meant, each with its event."""

    events: Mapping[RegistrationId, Event]

    @property
    def count(self) -> str:
        return f"{len(self.events)} {'registration' if len(self.events) == 1 else 'registrations'}"


Batch = Callable[
    [Sequence[RegistrationId], OnProgress, IsCancelled],
    Changed[BatchResult],
]


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
    service = run.services.registrations
    decide(
        run,
        _meant(run, selection),
        "Approving",
        "Approved",
        lambda ids, show, stop: service.approve_many(run.actor, ids, show, stop),
    )


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
    meant = _meant(run, selection)
    _confirm_final(run, "Reject", meant, yes=yes)
    service = run.services.registrations
    decide(
        run,
        meant,
        "Rejecting",
        "Rejected",
        lambda ids, show, stop: service.reject_many(run.actor, ids, reason, show, stop),
    )


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
    meant = _meant(run, selection)
    _confirm_final(run, "Cancel", meant, yes=yes)
    service = run.services.registrations
    decide(
        run,
        meant,
        "Cancelling",
        "Cancelled",
        lambda ids, show, stop: service.cancel_many(run.actor, ids, reason, show, stop),
    )


@on_database
def move(
    run: Run,
    to: Annotated[
        str,
        typer.Option(
            "--to", metavar="SLOT", help="The slot's id, short id, or when it starts: 09:30."
        ),
    ],
    registrations: Chosen = None,
    event: EventName = None,
    all_pending: AllPending = False,
    status: WithStatus = None,
    option: OfOption = None,
    slot: OfSlot = None,
) -> None:
    """Move registrations to another slot while it has places."""
    selection = Selection(registrations or (), event, all_pending, status or (), option, slot)
    meant = _meant(run, selection)
    target = choose_slot(run, run.event or choose_event(run, event), to)
    service = run.services.registrations
    decide(
        run,
        meant,
        "Moving",
        "Moved",
        lambda ids, show, stop: service.move_many(run.actor, ids, target.id, show, stop),
    )


def _meant(run: Run, selection: Selection) -> Meant:
    """Find the registrations that are meant; filters narrow `--all-pending` or `--status`."""
    filtered = selection.all_pending or selection.statuses
    if bool(selection.named) == bool(filtered):
        raise typer.BadParameter("Name registrations, or say --all-pending or --status.")
    if selection.named:
        if selection.option or selection.slot:
            raise typer.BadParameter("--option and --slot narrow --all-pending or --status.")
        return Meant(
            {
                choose_registration(run, selection.event, name): _its_event(run)
                for name in selection.named
            }
        )
    event = choose_event(run, selection.event)
    statuses = {*selection.statuses, *([Status.PENDING] if selection.all_pending else [])}
    query = RegistrationQuery(
        event_id=event.id,
        statuses=frozenset(statuses),
        option_id=choose_option(run, event, selection.option).id if selection.option else None,
        slot_id=choose_slot(run, event, selection.slot).id if selection.slot else None,
    )
    return Meant(dict.fromkeys(run.services.registrations.matching_ids(run.actor, query), event))


def _its_event(run: Run) -> Event:
    """Return the event of the registration just found, which the run is about."""
    assert run.event is not None  # noqa: S101 - finding a registration sets it
    return run.event


def _confirm_final(run: Run, verb: str, meant: Meant, *, yes: bool) -> None:
    if meant.events:
        run.confirm(f"{verb} {meant.count}? That is final.", yes=yes)


def decide(run: Run, meant: Meant, doing: str, done: str, batch: Batch) -> None:
    """Do it, say what was done and what not, and end with what that means for the exit code."""
    with stoppable() as stopped, progress(doing) as show:
        result = batch(tuple(meant.events), show, stopped).value
    untouched = len(meant.events) - len(result.done) - len(result.refused)
    answer: DecisionsJson = {
        "done": [str(row_id) for row_id in result.done],
        "refused": [
            {"registration_id": str(row_id), "error": refusal_json(error, meant.events[row_id])}
            for row_id, error in result.refused
        ],
        "untouched": untouched,
        "stopped": refusal_json(result.stopped) if result.stopped else None,
    }
    run.tell(answer, _words(run, f"{done} {len(result.done)} of {meant.count}.", result, untouched))
    if result.refused or result.stopped:
        raise typer.Exit(REFUSED)
    if untouched:
        raise typer.Exit(STOPPED)


def _words(run: Run, first: str, result: BatchResult, untouched: int) -> str:
    lines = [first]
    for row_id, error in result.refused[:_MOST_SHOWN]:
        detail = run.services.registrations.get_registration(run.actor, row_id)
        who = f"{detail.person.name} ({detail.person.staff_number}), {detail.option.name}"
        lines.append(f"  {who}: {sentence(error, detail.event)}")
    if len(result.refused) > _MOST_SHOWN:
        lines.append(f"  … and {len(result.refused) - _MOST_SHOWN} more; --json lists all.")
    if result.stopped:
        lines.append(sentence(result.stopped))
    if untouched:
        lines.append(f"Stopped: {untouched} are as they were.")
    return "\n".join(lines)
