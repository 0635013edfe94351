"""What was out of the ordinary about a hand-out, in words."""

from __future__ import annotations

from datetime import datetime

from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.pickup_reviews import ReviewKind, ReviewLine
from lighthouse_kiosk.ui.models.registrations import option_text
from lighthouse_kiosk.ui.organizer.desks.words import Sign
from lighthouse_kiosk.ui.widgets import BadgeKind
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, widest
from lighthouse_kiosk.wording.format import a_day_of_each_month, clock_in, day_in, number
from lighthouse_kiosk.wording.terms import status_word
from lighthouse_kiosk.wording.translation import translate

_GRAVEST_FIRST = (
    ReviewKind.TWICE,
    ReviewKind.UNMATCHED,
    ReviewKind.UNDONE,
    ReviewKind.OVERRIDDEN,
    ReviewKind.WITHOUT_PASS,
    ReviewKind.BY_SOMEBODY_ELSE,
)


def kind_signs() -> dict[ReviewKind, Sign]:
    """Each kind as a badge, the gravest first."""
    words = {
        ReviewKind.TWICE: Sign(translate("desks", "Twice"), BadgeKind.DANGER, "copy"),
        ReviewKind.UNMATCHED: Sign(
            translate("desks", "Unmatched pass"), BadgeKind.WARNING, "circle-question-mark"
        ),
        ReviewKind.UNDONE: Sign(translate("desks", "Undone"), BadgeKind.NEUTRAL, "undo-2"),
        ReviewKind.OVERRIDDEN: Sign(
            translate("desks", "Supervisor"), BadgeKind.WARNING, "shield-user"
        ),
        ReviewKind.WITHOUT_PASS: Sign(
            translate("desks", "Without a pass"), BadgeKind.INFO, "search"
        ),
        ReviewKind.BY_SOMEBODY_ELSE: Sign(
            translate("desks", "Fetched"), BadgeKind.VIOLET, "user-check"
        ),
    }
    return {kind: words[kind] for kind in _GRAVEST_FIRST}


def kind_sentence(kind: ReviewKind) -> str:
    """Say what a kind means."""
    return {
        ReviewKind.TWICE: translate(
            "desks",
            "More was handed out than the registration has: two desks may not have known of each "
            "other.",
        ),
        ReviewKind.UNMATCHED: translate(
            "desks", "The pass was genuine, but its registration was not known at the desk."
        ),
        ReviewKind.UNDONE: translate("desks", "The hand-out was taken back."),
        ReviewKind.OVERRIDDEN: translate(
            "desks", "A supervisor set aside what the desk would have said."
        ),
        ReviewKind.WITHOUT_PASS: translate("desks", "The person had no pass and was looked up."),
        ReviewKind.BY_SOMEBODY_ELSE: translate("desks", "Somebody else came to collect it."),
    }[kind]


def kinds_of(line: ReviewLine) -> list[ReviewKind]:
    """The gravest first."""
    return [kind for kind in _GRAVEST_FIRST if kind in line.kinds]


def whose(line: ReviewLine) -> str:
    """The person's name, or what the pass calls itself."""
    if line.person is not None:
        return line.person.name
    ticket = line.unmatched.ticket if line.unmatched is not None else ""
    return translate("desks", "Pass {ticket}").format(ticket=ticket)


def what(line: ReviewLine) -> str:
    name = line.option or translate("desks", "An option that is not known here")
    return option_text(name, line.quantity)


def why(line: ReviewLine) -> str:
    """The words that somebody gave for it, or who came."""
    if line.reversal is not None:
        return plain(line.reversal.reason)
    if line.reason:
        return plain(line.reason)
    return plain(line.collected_by)


def verdict_word(verdict: VerdictKind) -> str:
    """A verdict that can be set aside."""
    words = {
        VerdictKind.OUTSIDE_SLOT: translate("desks", "Outside the pickup slot"),
        VerdictKind.EXPIRED: translate("desks", "The pass has expired"),
        VerdictKind.UNKNOWN_PASS: translate("desks", "The pass is not known at the desk"),
        VerdictKind.NO_PASS: translate("desks", "No pass was shown"),
    }
    return words.get(verdict, verdict.value)


def details(line: ReviewLine, zone: str) -> list[tuple[str, str]]:
    """Everything about a hand-out as pairs of label and text; what there is none of is left out."""

    def at(moment: datetime) -> str:
        return f"{day_in(moment, zone)}, {clock_in(moment, zone)}"

    reversal, claim = line.reversal, line.unmatched
    found = [
        (translate("desks", "Handed out"), at(line.at)),
        (translate("desks", "Desk"), line.desk),
        (translate("desks", "By"), line.by),
        (translate("desks", "Collected by"), line.collected_by),
        (
            translate("desks", "Set aside"),
            verdict_word(line.overridden) if line.overridden is not None else "",
        ),
        (translate("desks", "Reason"), line.reason),
        (translate("desks", "Supervisor"), line.supervisor),
    ]
    if reversal is not None:
        found += [
            (translate("desks", "Taken back"), at(reversal.at)),
            (translate("desks", "Taken back by"), reversal.by),
            (translate("desks", "Why"), reversal.reason),
        ]
        if reversal.supervisor != reversal.by:
            found.append((translate("desks", "Supervisor"), reversal.supervisor))
    if claim is not None:
        found.append((translate("desks", "Pass"), claim.ticket))
        found.append((translate("desks", "Its registration"), _claim(line)))
    if line.reviewed_at is not None:
        reviewed = translate("desks", "{name}, {when}")
        words = reviewed.format(name=line.reviewed_by, when=at(line.reviewed_at))
        found.append((translate("desks", "Reviewed by"), words))
    return [(label, plain(text, 400)) for label, text in found if text]


def _claim(line: ReviewLine) -> str:
    claim = line.unmatched
    if claim is None or claim.status is None:
        return translate("desks", "not known here")
    if claim.status is not Status.APPROVED:
        return status_word(claim.status)
    return translate("desks", "{status}, {count} left", "", claim.left).format(
        status=status_word(claim.status), count=number(claim.left)
    )


def _who_answers(line: ReviewLine) -> str:
    answers = line.reversal.supervisor if line.reversal is not None else line.supervisor
    if answers:
        return translate("desks", "supervisor: {name}").format(name=plain(answers, 120))
    fetched = line.collected_by and line.reversal is None and not line.reason
    return translate("desks", "collected it") if fetched else ""


def review_columns() -> tuple[Column, ...]:
    badges = (Cell(sign.words, badge=sign.kind, icon=sign.icon) for sign in kind_signs().values())
    days = (Cell("", below) for below in a_day_of_each_month())
    return (
        # the first column stands further in
        Column(translate("desks", "When"), widest(days) + 10),
        Column(translate("desks", "Whose"), 172, 3),
        Column(translate("desks", "What happened"), widest(badges)),
        Column(translate("desks", "Why"), 130, 4),
        Column(translate("desks", "Desk"), 120, 2),
    )


def describe_review(line: ReviewLine, column: int, zone: str) -> Cell:
    match column:
        case 0:
            return Cell(clock_in(line.at, zone), below=day_in(line.at, zone, weekday=False))
        case 1:
            avatar = line.person.name if line.person is not None else ""
            return Cell(whose(line), below=what(line), avatar=avatar)
        case 2:
            kinds = kinds_of(line)
            if not kinds:
                return Cell("–", tone="ink_3")
            sign = kind_signs()[kinds[0]]
            return Cell(sign.words, badge=sign.kind, icon=sign.icon)
        case 3:
            return Cell(why(line), below=_who_answers(line), tone="ink_2")
        case _:
            by = "" if line.by == line.desk else line.by
            return Cell(line.desk, below=by, tone="ink_2")
