"""No-shows: who did not come, as far as their time is over, and what that leaves on the shelves."""

from __future__ import annotations

from collections.abc import Iterator

from lighthouse_kiosk.documents.reports.about import as_of, slot_heading
from lighthouse_kiosk.documents.reports.content import (
    MOST_BARS,
    Bar,
    Chart,
    Column,
    Fact,
    Hue,
    Kind,
    Level,
    Report,
    Row,
    Table,
)
from lighthouse_kiosk.services.reports import NoShows, Turnout
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import translate


def no_shows_report(found: NoShows) -> Report:
    head = found.head
    return Report(
        title=translate("reports", "No-shows"),
        head=head,
        about=(
            translate(
                "reports", "Approved, their pickup slot or the event over, and nothing picked up"
            ),
            as_of(head),
        ),
        facts=_facts(found),
        charts=(_chart(found),) if found.due else (),
        table=Table(
            title="",
            columns=_columns(found),
            rows=_rows(found),
            count=found.missed,
            empty=translate("reports", "Everybody who was due so far has come.")
            if found.due
            else translate("reports", "Nobody is due yet: no slot is over, and the event is not."),
            levels=(Level(2, slot_heading),),
            total=translate("reports", "Total"),
        ),
    )


def _facts(found: NoShows) -> tuple[Fact, ...]:
    return (
        Fact("due", translate("reports", "Registrations due so far"), found.due),
        Fact("missed", translate("reports", "No-shows"), found.missed, strong=True),
        Fact(
            "share",
            translate("reports", "Share of no-shows"),
            found.missed / found.due if found.due else 0.0,
            Kind.SHARE,
            "IF({due}=0,0,{missed}/{due})",
        ),
        Fact(
            "all",
            translate("reports", "Pieces not picked up"),
            found.missed_pieces,
            formula="{pieces}",
        ),
        Fact(
            "worth",
            translate("reports", "Committed for them"),
            found.missed_cost,
            Kind.MONEY,
            "{cost}",
        ),
    )


def _chart(found: NoShows) -> Chart:
    worst = sorted(found.turnout, key=lambda one: -one.figures.missed)[:MOST_BARS]
    kept = {one.figures.slot_id for one in worst}
    rest = len(found.turnout) - len(worst)
    return Chart(
        title=translate("reports", "Who came, by slot"),
        bars=tuple(_bar(one) for one in found.turnout if one.figures.slot_id in kept),
        legend=(
            (Hue.DONE, translate("reports", "Came")),
            (Hue.MISSED, translate("reports", "Did not come")),
        ),
        left_out=translate(
            "reports", "{count} slots with fewer no-shows are left out here.", "", rest
        ).format(count=number(rest))
        if rest
        else "",
    )


def _bar(one: Turnout) -> Bar:
    figures, slot = one.figures, one.slot
    times = (slot.starts, slot.ends) if slot else (None, None)
    return Bar(
        slot_heading(times),
        ((Hue.DONE, figures.due - figures.missed), (Hue.MISSED, figures.missed)),
        figures.due,
        translate("reports", "{missed} of {due} did not come").format(
            missed=number(figures.missed), due=number(figures.due)
        ),
    )


def _columns(found: NoShows) -> tuple[Column, ...]:
    currency = found.head.event.currency
    return (
        Column(translate("reports", "Slot starts"), Kind.MOMENT),
        Column(translate("reports", "Slot ends"), Kind.MOMENT),
        Column(translate("reports", "Name"), weight=1.4),
        Column(translate("reports", "Staff number"), weight=0.8),
        Column(translate("reports", "Department")),
        Column(translate("reports", "E-mail"), weight=1.6),
        Column(translate("reports", "Option"), weight=1.3),
        Column(
            translate("reports", "Pieces"),
            Kind.COUNT,
            "pieces",
            most=found.missed_pieces,
            summed=True,
        ),
        Column(
            translate("reports", "Committed"),
            Kind.MONEY,
            "cost",
            currency,
            most=found.missed_cost,
            summed=True,
        ),
    )


def _rows(found: NoShows) -> Iterator[Row]:
    for line in found.lines:
        person = line.person
        yield (
            line.slot_starts,
            line.slot_ends,
            person.name,
            person.staff_number,
            person.department,
            person.email,
            line.option,
            line.quantity,
            line.committed_cost,
        )
