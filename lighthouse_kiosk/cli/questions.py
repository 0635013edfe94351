"""`question add|list|update|move|remove`: what an event asks at registration."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from lighthouse_kiosk.cli.choose import choose_event, choose_question
from lighthouse_kiosk.cli.question_shapes import question_json
from lighthouse_kiosk.cli.shapes import short_id
from lighthouse_kiosk.cli.shell import EventName, Run, Yes, on_database
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.domain.answers import AnswerCounts
from lighthouse_kiosk.domain.errors import NotFound
from lighthouse_kiosk.domain.questions import Bounds, Choice, Question, QuestionKind
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.services.questions import QuestionChange, QuestionDraft

commands = typer.Typer(no_args_is_help=True)

AQuestion = Annotated[str, typer.Argument(metavar="QUESTION", help="Id, short id or text.")]

_KIND = typer.Option(case_sensitive=False, help="How it is answered.")
_CHOICE = typer.Option("--choice", metavar="TEXT", help="A choice to offer. Repeatable.")
_REQUIRED = typer.Option("--required/--optional", help="Whether it has to be answered.")
_DESK = typer.Option("--at-desk/--not-at-desk", help="Whether the pickup desk sees the answer.")
_HELP = typer.Option("--help-text", metavar="TEXT", help="A line below the question.")
_LEAST = typer.Option(help="The smallest number that is taken.")
_MOST = typer.Option(help="The largest number that is taken.")


@commands.command()
@on_database
def add(
    run: Run,
    text: Annotated[str, typer.Argument(help="The question.")],
    kind: Annotated[QuestionKind, _KIND],
    event: EventName = None,
    choice: Annotated[list[str] | None, _CHOICE] = None,
    required: Annotated[bool, _REQUIRED] = False,
    at_desk: Annotated[bool, _DESK] = False,
    help_text: Annotated[str, _HELP] = "",
    least: Annotated[int | None, _LEAST] = None,
    most: Annotated[int | None, _MOST] = None,
) -> None:
    """Ask something of everybody who registers."""
    chosen = choose_event(run, event)
    draft = QuestionDraft(
        text=text,
        kind=kind,
        required=required,
        help=help_text,
        at_desk=at_desk,
        choices=tuple(choice or ()),
        bounds=Bounds(least, most),
    )
    question = run.services.questions.add_question(run.actor, chosen.id, draft).value
    words = f"“{chosen.name}” asks “{question.text}” (short id {short_id(question.id)})."
    run.tell(question_json(question), words)


@commands.command("list")
@on_database
def list_questions(run: Run, event: EventName = None) -> None:
    """List what an event asks, with how many answered."""
    chosen = choose_event(run, event)
    found = run.services.questions.list_questions(run.actor, chosen.id)
    counts = {row.id: run.services.questions.count_choices(run.actor, row.id) for row in found}
    rows = [_row(row, counts[row.id]) for row in found]
    headings = "short id | question | kind | choices | required | desk | answered"
    run.tell(
        {"questions": [question_json(row, counts[row.id]) for row in found]},
        table(headings, rows, f"“{chosen.name}” asks nothing yet."),
    )


@commands.command()
@on_database
def update(
    run: Run,
    question: AQuestion,
    event: EventName = None,
    text: Annotated[str | None, typer.Option(help="Another wording.")] = None,
    kind: Annotated[QuestionKind | None, _KIND] = None,
    choice: Annotated[
        list[str] | None,
        typer.Option("--choice", metavar="TEXT", help="One more choice. Repeatable."),
    ] = None,
    rename_choice: Annotated[
        list[str] | None,
        typer.Option("--rename-choice", metavar="OLD=NEW", help="Answers keep it. Repeatable."),
    ] = None,
    remove_choice: Annotated[
        list[str] | None,
        typer.Option("--remove-choice", metavar="TEXT", help="One nobody chose. Repeatable."),
    ] = None,
    retire_choice: Annotated[
        list[str] | None,
        typer.Option("--retire-choice", metavar="TEXT", help="Offer it no more. Repeatable."),
    ] = None,
    required: Annotated[bool | None, _REQUIRED] = None,
    at_desk: Annotated[bool | None, _DESK] = None,
    help_text: Annotated[str | None, _HELP] = None,
    least: Annotated[int | None, _LEAST] = None,
    most: Annotated[int | None, _MOST] = None,
    unbounded: Annotated[bool, typer.Option("--unbounded", help="Take any number.")] = False,
) -> None:
    """Change what is given; what was answered stays."""
    if unbounded and (least is not None or most is not None):
        raise typer.BadParameter("--unbounded excludes --least and --most.")
    found = choose_question(run, choose_event(run, event), question)
    renamed = dict(_renaming(wish) for wish in rename_choice or ())
    choices = _choices(
        found, choice or [], renamed, frozenset(remove_choice or ()), frozenset(retire_choice or ())
    )
    bounds = None
    if unbounded or least is not None or most is not None:
        kept = Bounds() if unbounded else found.bounds
        bounds = Bounds(kept.least if least is None else least, kept.most if most is None else most)
    change = QuestionChange(
        text=text,
        kind=kind,
        required=required,
        help=help_text,
        at_desk=at_desk,
        choices=choices if choices != found.choices else None,
        bounds=bounds,
    )
    changed = run.services.questions.update_question(run.actor, found.id, change)
    words = "Changed" if changed.changes else "Nothing to change in"
    run.tell(question_json(changed.value), f"{words} “{changed.value.text}”.")


@commands.command()
@on_database
def move(
    run: Run,
    question: AQuestion,
    place: Annotated[int, typer.Argument(min=1, help="Where it will stand, from 1.")],
    event: EventName = None,
) -> None:
    """Ask it earlier or later."""
    found = choose_question(run, choose_event(run, event), question)
    moved = run.services.questions.move_question(run.actor, found.id, place).value
    run.tell(question_json(moved), f"“{moved.text}” is number {moved.position} now.")


@commands.command()
@on_database
def remove(
    run: Run,
    question: AQuestion,
    event: EventName = None,
    retire: Annotated[
        bool, typer.Option("--retire", help="Ask it no more, and keep its answers.")
    ] = False,
    yes: Yes = False,
) -> None:
    """Delete a question that nobody answered, or retire one."""
    found = choose_question(run, choose_event(run, event), question)
    if retire:
        retired = run.services.questions.retire_question(run.actor, found.id).value
        run.tell(question_json(retired), f"“{found.text}” is asked no more.")
        return
    run.confirm(f"Delete the question “{found.text}”?", yes=yes)
    run.services.questions.delete_question(run.actor, found.id)
    run.tell({"deleted": str(found.id)}, f"Deleted the question “{found.text}”.")


@commands.command()
@on_database
def restore(run: Run, question: AQuestion, event: EventName = None) -> None:
    """Ask a retired question again."""
    found = choose_question(run, choose_event(run, event), question)
    again = run.services.questions.restore_question(run.actor, found.id).value
    run.tell(question_json(again), f"“{again.text}” is asked again.")


def _row(question: Question, counts: AnswerCounts) -> tuple[object, ...]:
    return (
        short_id(question.id),
        question.text,
        f"{question.kind}, retired" if question.retired else question.kind,
        "; ".join(choice.text for choice in question.offered),
        "yes" if question.required else "no",
        "shown" if question.at_desk else "",
        counts.answered,
    )


def _renaming(wish: str) -> tuple[str, str]:
    old, equals, new = wish.partition("=")
    if not equals:
        raise typer.BadParameter("--rename-choice wants OLD=NEW.")
    return folded(old), new


def _choices(
    question: Question,
    added: list[str],
    renamed: dict[str, str],
    removed: frozenset[str],
    retired: frozenset[str],
) -> tuple[Choice, ...]:
    """Return all choices as they are wanted. Raises NotFound for one that isn't there."""
    gone, old = set(map(folded, removed)), set(map(folded, retired))
    known = {folded(choice.text): choice for choice in question.choices}
    for wanted in (*gone, *old, *renamed):
        if wanted not in known:
            names = tuple(choice.text for choice in question.choices)
            raise NotFound("choice", name=wanted, known=names)
    kept = [
        replace(choice, text=renamed.get(name, choice.text), retired=choice.retired or name in old)
        for name, choice in known.items()
        if name not in gone
    ]
    return (*kept, *(Choice(0, text) for text in added))
