"""`registration add|list|show|set|answer|reissue|unapprove`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from lighthouse_kiosk.cli.choose import (
    choose_event,
    choose_option,
    choose_person,
    choose_question,
    choose_registration,
    choose_slot,
)
from lighthouse_kiosk.cli.conflict_words import alternative_words, problem_words, slot_words
from lighthouse_kiosk.cli.fields import amount_words
from lighthouse_kiosk.cli.question_shapes import answers_json
from lighthouse_kiosk.cli.question_words import answer_text
from lighthouse_kiosk.cli.registration_shapes import (
    detail_json,
    line_json,
    pass_json,
    registration_json,
)
from lighthouse_kiosk.cli.shapes import short_id
from lighthouse_kiosk.cli.shell import EventName, Run, on_database
from lighthouse_kiosk.cli.tables import facts, table
from lighthouse_kiosk.domain.answers import AnswerValue
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import QuestionId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.domain.written_answers import read_answer
from lighthouse_kiosk.services.registrations import (
    RegistrationChange,
    RegistrationDetail,
    RegistrationDraft,
    RegistrationLine,
    RegistrationOrder,
    RegistrationQuery,
)

commands = typer.Typer(no_args_is_help=True)

ARegistration = Annotated[
    str,
    typer.Argument(
        metavar="REGISTRATION", help="Id, short id, or its person's staff number or name."
    ),
]
Answers = Annotated[
    list[str] | None,
    typer.Option(
        "--answer",
        metavar="QUESTION=ANSWER",
        help="By a question's text or id; nothing after = for none. Repeatable.",
    ),
]
Quantity = Annotated[int | None, typer.Option(help="How many pieces.")]
SlotName = Annotated[
    str | None,
    typer.Option("--slot", metavar="SLOT", help="Id, short id, or when it starts: 09:30."),
]


@commands.command()
@on_database
def add(
    run: Run,
    person: Annotated[str, typer.Argument(help="Id, staff number, e-mail address or name.")],
    option: Annotated[str, typer.Argument(help="The option's id, short id or name.")],
    quantity: Annotated[int, typer.Option(help="How many pieces.")] = 1,
    slot: SlotName = None,
    note: Annotated[str, typer.Option(help="What the desk should know.")] = "",
    answer: Answers = None,
    event: EventName = None,
) -> None:
    """Register a person; nothing is committed until it is approved."""
    chosen = choose_event(run, event)
    somebody = choose_person(run, person)
    draft = RegistrationDraft(
        person_id=somebody.id,
        option_id=choose_option(run, chosen, option).id,
        quantity=quantity,
        slot_id=None if slot is None else choose_slot(run, chosen, slot).id,
        note=note,
        answers=_answers(run, chosen, answer or ()),
    )
    made = run.services.registrations.register(run.actor, chosen.id, draft).value
    words = f"Registered {somebody.name} (registration {short_id(made.id)}, pending)."
    run.tell(registration_json(made, chosen), words)


@commands.command("list")
@on_database
def list_registrations(
    run: Run,
    event: EventName = None,
    status: Annotated[
        list[Status] | None, typer.Option(case_sensitive=False, help="Only these; repeatable.")
    ] = None,
    option: Annotated[str | None, typer.Option(help="Only this option's.")] = None,
    slot: Annotated[str | None, typer.Option(help="Only this slot's.")] = None,
    text: Annotated[str, typer.Option(help="Only people with this in number or name.")] = "",
    picked_up: Annotated[
        bool | None, typer.Option("--picked-up/--not-picked-up", help="Completely, or not yet.")
    ] = None,
    order: Annotated[RegistrationOrder, typer.Option(help="Which come first.")] = (
        RegistrationOrder.WAITING
    ),
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many.")] = 100,
    after: Annotated[str | None, typer.Option(help="Go on where a list ended: its “next”.")] = None,
) -> None:
    """List an event's registrations."""
    chosen = choose_event(run, event)
    query = RegistrationQuery(
        event_id=chosen.id,
        text=text,
        statuses=frozenset(status or ()),
        option_id=None if option is None else choose_option(run, chosen, option).id,
        slot_id=None if slot is None else choose_slot(run, chosen, slot).id,
        picked_up=picked_up,
        order=order,
        after=after,
        limit=limit,
    )
    page = run.services.registrations.list_registrations(run.actor, query)
    headings = (
        f"short id | staff number | name | option | pieces | slot ({chosen.time_zone})"
        " | status | cost | problems"
    )
    words = table(
        headings,
        [_row(line, chosen.currency) for line in page.rows],
        "There are no such registrations.",
    )
    if page.next is not None:
        words += f"\n{len(page.rows)} of {page.total}; go on with --after {page.next}"
    run.tell(
        {
            "registrations": [line_json(line, chosen) for line in page.rows],
            "total": page.total,
            "next": page.next,
        },
        words,
    )


@commands.command()
@on_database
def show(run: Run, registration: ARegistration, event: EventName = None) -> None:
    """Show one registration with its checks and its history."""
    found_id = choose_registration(run, event, registration)
    detail = run.services.registrations.get_registration(run.actor, found_id)
    run.tell(detail_json(detail), _words(detail))


@commands.command("set")
@on_database
def change(
    run: Run,
    registration: ARegistration,
    quantity: Quantity = None,
    slot: SlotName = None,
    status: Annotated[
        Status | None, typer.Option(case_sensitive=False, help="Approve, reject or cancel it.")
    ] = None,
    reason: Annotated[str, typer.Option(help="Why; goes to the history.")] = "",
    event: EventName = None,
) -> None:
    """Change slot, quantity and status, all or nothing."""
    found_id = choose_registration(run, event, registration)
    chosen = run.event or choose_event(run, event)
    wanted = RegistrationChange(
        status=status,
        slot_id=None if slot is None else choose_slot(run, chosen, slot).id,
        quantity=quantity,
        reason=reason,
    )
    detail = run.services.registrations.update_registration(run.actor, found_id, wanted).value
    run.tell(detail_json(detail), _words(detail))


@commands.command()
@on_database
def answer(
    run: Run,
    registration: ARegistration,
    answers: Annotated[
        list[str], typer.Argument(metavar="QUESTION=ANSWER", help="Nothing after = for none.")
    ],
    event: EventName = None,
) -> None:
    """Change what was answered."""
    found_id = choose_registration(run, event, registration)
    chosen = run.event or choose_event(run, event)
    given = _answers(run, chosen, answers)
    changed = run.services.answers.change_answers(run.actor, found_id, given)
    words = "Changed." if changed.changes else "Nothing to change."
    run.tell({"answers": answers_json(changed.value)}, words)


def _answers(run: Run, event: Event, wishes: Sequence[str]) -> dict[QuestionId, AnswerValue | None]:
    """Read `QUESTION=ANSWER`. Raises NotFound for the question, AnswerRefused."""
    given = {}
    for wish in wishes:
        name, equals, written = wish.rpartition("=")
        if not equals:
            raise typer.BadParameter("An answer is written QUESTION=ANSWER.")
        question = choose_question(run, event, name.strip())
        given[question.id] = read_answer(question, written)
    return given


@commands.command()
@on_database
def reissue(run: Run, registration: ARegistration, event: EventName = None) -> None:
    """Replace a lost pass: the old one is then REVOKED at the desks."""
    found_id = choose_registration(run, event, registration)
    card = run.services.passes.reissue(run.actor, found_id).value
    words = f"{card.person_name} has a new pass, {card.ticket}; every earlier one is revoked."
    run.tell(pass_json(card), words)


@commands.command()
@on_database
def unapprove(run: Run, registration: ARegistration, event: EventName = None) -> None:
    """Take an approval back: it waits again as before, and its pass is revoked."""
    found_id = choose_registration(run, event, registration)
    run.services.approvals.undo(run.actor, found_id)
    detail = run.services.registrations.get_registration(run.actor, found_id)
    run.tell(detail_json(detail), f"The registration of {detail.person.name} waits again.")


def _row(line: RegistrationLine, currency: str) -> tuple[object, ...]:
    when = ""
    if line.slot_starts is not None and line.slot_ends is not None:
        when = f"{line.slot_starts:%m-%d %H:%M}–{line.slot_ends:%H:%M}"
    status = f"{line.status}, picked up {line.picked_up}" if line.picked_up else line.status
    return (
        short_id(line.id),
        line.person.staff_number,
        line.person.name,
        line.option_name,
        line.quantity,
        when,
        status,
        amount_words(line.cost, currency),
        "; ".join(map(problem_words, line.problems)),
    )


def _words(detail: RegistrationDetail) -> str:
    registration, event = detail.registration, detail.event
    named: list[tuple[str, object]] = [
        ("registration", short_id(registration.id)),
        ("id", registration.id),
        ("event", event.name),
        ("person", f"{detail.person.name} ({detail.person.staff_number})"),
        ("option", detail.option.name),
        ("quantity", registration.quantity),
        ("slot", f"{slot_words(detail.slot)} ({event.time_zone})" if detail.slot else ""),
        ("status", registration.status),
        ("committed", amount_words(registration.committed_cost, event.currency)),
        ("picked up", f"{registration.picked_up} of {registration.quantity}"),
        ("note", registration.note),
        *((one.question.text, answer_text(one.question, one.value)) for one in detail.answers),
    ]
    if detail.conflicts is not None:
        problems = [problem_words(problem) for problem in detail.conflicts.problems]
        ways_out = [alternative_words(found, event) for found in detail.conflicts.alternatives]
        named.append(("checks", "; ".join(problems) or "all four pass"))
        named.append(("instead", "; ".join(ways_out)))
    for entry in detail.history:
        local = to_local(entry.at, event.time_zone)
        named.append((f"{local:%Y-%m-%d %H:%M}", f"{entry.action} by {entry.actor}"))
    return facts(named)
