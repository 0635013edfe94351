"""`conflicts`: what would happen if somebody registered now; a dry run."""

from __future__ import annotations

from typing import Annotated

import typer

from lighthouse_kiosk.cli.choose import choose_event, choose_option, choose_person, choose_slot
from lighthouse_kiosk.cli.conflict_shapes import conflicts_json
from lighthouse_kiosk.cli.conflict_words import alternative_words, problem_words
from lighthouse_kiosk.cli.fields import amount_words
from lighthouse_kiosk.cli.shell import REFUSED, EventName, Run, on_database
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.domain.conflicts import Check, Tier
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft


@on_database
def conflicts(
    run: Run,
    person: Annotated[str, typer.Argument(help="Id, staff number, e-mail address or name.")],
    option: Annotated[str, typer.Argument(help="The option's id, short id or name.")],
    quantity: Annotated[int, typer.Option(help="How many pieces.")] = 1,
    slot: Annotated[
        str | None, typer.Option(help="The slot's id, short id, or when it starts.")
    ] = None,
    event: EventName = None,
) -> None:
    """Check a registration against all four limits without making it; 1 if one is in the way."""
    chosen = choose_event(run, event)
    draft = RegistrationDraft(
        person_id=choose_person(run, person).id,
        option_id=choose_option(run, chosen, option).id,
        quantity=quantity,
        slot_id=None if slot is None else choose_slot(run, chosen, slot).id,
    )
    result = run.services.conflicts.check_conflicts(run.actor, chosen.id, draft)
    headings = "check | outcome | limit | used | wanted | left"
    words = table(headings, [_row(check, chosen) for check in result.checks])
    if result.alternatives:
        ways_out = [alternative_words(found, chosen) for found in result.alternatives]
        words += f"\nPossible instead: {'; '.join(ways_out)}."
    run.tell(conflicts_json(result, chosen), words)
    if not result.clear:
        raise typer.Exit(REFUSED)


def _row(check: Check, event: Event) -> tuple[str, ...]:
    def figure(value: int | None) -> str:
        if check.tier is Tier.WINDOW:
            return ""
        if value is None:
            return "–"
        return amount_words(value, event.currency) if check.tier is Tier.BUDGET else str(value)

    outcome = "passed" if check.problem is None else problem_words(check.problem)
    figures = (check.limit, check.used, check.wanted, check.left)
    return (check.tier, outcome, *map(figure, figures))
