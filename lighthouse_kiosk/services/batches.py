"""Deciding thousands of registrations in short transactions, so that no pickup waits noticeably."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lighthouse_kiosk.domain.changes import Changed, changed
from lighthouse_kiosk.domain.conflicts import ConflictRefused
from lighthouse_kiosk.domain.errors import (
    HasPickups,
    IllegalMove,
    InvalidField,
    LighthouseError,
    NotFound,
    TooManyItems,
)
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.ledger import DECIDED, Ledger
from lighthouse_kiosk.services.records import changing

CHUNK = 200
"""Decisions per transaction: some tens of milliseconds."""

Progress = Callable[[int, int], None]
"""Told how many of how many are done, after each transaction."""

_REFUSALS = (ConflictRefused, HasPickups, IllegalMove, InvalidField, NotFound, TooManyItems)


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a batch did, in the order it was done, and what it could not do and why.

    Whatever is in neither was not reached: the batch was cancelled, or `stopped` says what else
    ended it.
    """

    done: tuple[RegistrationId, ...]
    refused: tuple[tuple[RegistrationId, LighthouseError], ...]
    stopped: LighthouseError | None = None


def run_batch(
    context: Context,
    actor: Actor,
    ids: Sequence[RegistrationId],
    decide: Callable[[Ledger, RegistrationId], None],
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Changed[BatchResult]:
    """Decide each registration in the order given; what is refused is reported, one by one.

    What is reported done is done, whatever ends the batch, and the rest is as it was.
    """
    wanted = list(dict.fromkeys(ids))
    done: list[RegistrationId] = []
    refused: list[tuple[RegistrationId, LighthouseError]] = []
    stopped: LighthouseError | None = None
    for start in range(0, len(wanted), CHUNK):
        if cancelled is not None and cancelled():
            break
        try:
            clear, conflicts = _run_chunk(context, actor, wanted[start : start + CHUNK], decide)
        except LighthouseError as error:
            stopped = error
            break
        done += clear
        refused += conflicts
        if progress is not None:
            progress(min(start + CHUNK, len(wanted)), len(wanted))
    result = BatchResult(tuple(done), tuple(refused), stopped)
    return changed(result, *(DECIDED if done else ()))


def _run_chunk(
    context: Context,
    actor: Actor,
    ids: Sequence[RegistrationId],
    decide: Callable[[Ledger, RegistrationId], None],
) -> tuple[list[RegistrationId], list[tuple[RegistrationId, LighthouseError]]]:
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
    return clear, refused
