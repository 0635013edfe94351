"""What stands in the way of a decision about a registration, or was changed meanwhile, in words."""

from __future__ import annotations

from lighthouse_kiosk.domain.answers import AnswerChanged
from lighthouse_kiosk.domain.conflicts import ConflictDetectionResult, ConflictRefused
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.registrations import RegistrationChanged, Status
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.field_words import data_text
from lighthouse_kiosk.wording.format import listed, number, span
from lighthouse_kiosk.wording.question_words import answer_text
from lighthouse_kiosk.wording.terms import problem_named, status_word
from lighthouse_kiosk.wording.translation import translate


def conflict_words(result: ConflictDetectionResult) -> str:
    """What stands in the way, and of what: `Slot full: 10:30–11:00`."""
    option = plain(result.option.name, 60) if result.option is not None else ""
    slot = result.slot
    times = span(slot.starts.time(), slot.ends.time()) if slot is not None else ""
    return listed(problem_named(problem, option, times) for problem in result.problems)


def conflict_refused(error: LighthouseError) -> tuple[str, str]:
    """What happened and what to do."""
    problems = conflict_words(error.result) if isinstance(error, ConflictRefused) else ""
    return (
        translate("words", "There is a conflict: {problems}").format(problems=problems),
        translate(
            "words", "Nothing was changed. Take one of the alternatives, or change the limit."
        ),
    )


def registration_changed(error: LighthouseError) -> tuple[str, str]:
    """Who did what to it in the meantime, and how it stands now."""
    who = data_text(error, "by")
    advice = translate(
        "decisions",
        "It is now: {state}. Nothing of yours was saved; look at it, then decide again.",
    )
    if not isinstance(error, RegistrationChanged):
        return _changed(who), advice.format(state="")
    now, slot = error.now, error.slot
    parts = [status_word(now.status)]
    if slot is not None:
        parts.append(span(slot.starts.time(), slot.ends.time()))
    count = now.wish.quantity
    pieces = translate("decisions", "{count} pieces", "", count)
    parts.append(pieces.format(count=number(count)))
    title = _changed(who)
    if now.status is not error.before.status:
        title = {
            Status.PENDING: translate("decisions", "{who} took the approval back meanwhile"),
            Status.APPROVED: translate("decisions", "{who} approved it meanwhile"),
            Status.REJECTED: translate("decisions", "{who} rejected it meanwhile"),
            Status.CANCELLED: translate("decisions", "{who} cancelled it meanwhile"),
        }[now.status].format(who=who)
    return title, advice.format(state=listed(parts))


def _changed(who: str) -> str:
    return translate("decisions", "{who} changed it meanwhile").format(who=who)


def answer_changed(error: LighthouseError) -> tuple[str, str]:
    """Who answered meanwhile, and what."""
    there = ""
    if isinstance(error, AnswerChanged):
        there = answer_text(error.question, error.value)
    title = translate("decisions", "{who} changed “{question}” meanwhile").format(
        who=data_text(error, "by"), question=data_text(error, "question")
    )
    advice = translate(
        "decisions",
        "It now says: {answer}. Your answers are still here; save again to replace it.",
    )
    return title, advice.format(answer=there or translate("decisions", "nothing"))
