"""Deciding thousands of registrations in short transactions, so that no pickup waits noticeably."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lighthouse_kiosk.domain.changes import Changed, changed
from lighthouse_kiosk.domain.conflicts import ConflictRefused
from lighthouse_kiosk.domain.errors import (
    ChangedMeanwhile,
    HasPickups,
    IllegalMove,
    InvalidField,
    LighthouseError,
    NotFound,
    TooManyItems,
)
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.ledger import DECIDED, Ledger
from lighthouse_kiosk.services.records import changing
from lighthouse_kiosk.store.queries import audit

CHUNK = 200
"""Decisions per transaction: some tens of milliseconds."""


_REFUSALS = (
    ChangedMeanwhile,
    ConflictRefused,
    HasPickups,
    IllegalMove,
    InvalidField,
    NotFound,
    TooManyItems,
)


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a batch did, in the order it was done, and what it could not do and why.

    Whatever is in neither was not reached: the batch was cancelled, or `stopped` says what else
    ended it. `upto` is the number of the audit trail's last entry as the batch ended: whatever
    comes later was done since.
    """

    done: tuple[RegistrationId, ...]
    refused: tuple[tuple[RegistrationId, LighthouseError], ...]
    stopped: LighthouseError | None = None
    upto: int = 0


def run_batch(
    context: Context,
    actor: Actor,
    ids: Sequence[RegistrationId],
    decide: Callable[[Ledger, RegistrationId], None],
    progress: OnProgress | None = None,
    cancelled: IsCancelled | None = None,
) -> Changed[BatchResult]:
    """Decide each registration in the order given; what is refused is reported, one by one.

    What is reported done is done, whatever ends the batch, and the rest is as it was. `progress`
    is told after each transaction.
    """
    wanted = list(dict.fromkeys(ids))
    done: list[RegistrationId] = []
    refused: list[tuple[RegistrationId, LighthouseError]] = []
    stopped: LighthouseError | None = None
    upto = 0
    for start in range(0, len(wanted), CHUNK):
        if cancelled is not None and cancelled():
            break
        try:
            chunk = wanted[start : start + CHUNK]
            clear, conflicts, upto = _run_chunk(context, actor, chunk, decide)
        except LighthouseError as error:
            stopped = error
            break
        done += clear
        refused += conflicts
        if progress is not None:
            progress(min(start + CHUNK, len(wanted)), len(wanted))
    result = BatchResult(tuple(done), tuple(refused), stopped, upto)
    return changed(result, *(DECIDED if done else ()))


def _run_chunk(
    context: Context,
    actor: Actor,
    ids: Sequence[RegistrationId],
    decide: Callable[[Ledger, RegistrationId], None],
) -> tuple[list[RegistrationId], list[tuple[RegistrationId, LighthouseError]], int]:
    clear: list[RegistrationId] = []
    refused: list[tuple[RegistrationId, LighthouseError]] = []
    with changing(context, actor) as tx:
        ledger = Ledger(tx, context, actor, ids)
        for found_id in ids:
            try:
                decide(ledger, found_id)
                clear.append(found_id)
            except _REFUSALS as error:
                refused.append((found_id, error))
        ledger.write()
        upto = audit.last_sequence(tx, actor.organisation_id)
    return clear, refused, upto
