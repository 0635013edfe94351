"""The pickup list: who is to get what, by slot and by the shelf it lies on."""

from __future__ import annotations

from collections.abc import Iterator

from lighthouse_kiosk.documents.reports.about import as_of, joined, slot_heading
from lighthouse_kiosk.documents.reports.content import (
    Column,
    Fact,
    Kind,
    Level,
    Place,
    Report,
    Row,
    Table,
)
from lighthouse_kiosk.services.reports import PickupList
from lighthouse_kiosk.wording.translation import translate


def pickup_report(found: PickupList) -> Report:
    head = found.head
    return Report(
        title=translate("reports", "Pickup list"),
        head=head,
        about=(
            translate("reports", "Everything approved, by pickup slot and shelf"),
            as_of(head),
        ),
        facts=(
            Fact("registrations", translate("reports", "Registrations"), found.registrations),
            Fact("all", translate("reports", "Pieces"), found.pieces, formula="{pieces}"),
            Fact("done", translate("reports", "Picked up"), found.picked_up, formula="{picked}"),
            Fact(
                "rest",
                translate("reports", "To hand out"),
                found.pieces - found.picked_up,
                formula="{all}-{done}",
                strong=True,
            ),
        ),
        table=Table(
            title="",
            columns=_columns(found),
            rows=_rows(found),
            count=found.registrations,
            empty=translate("reports", "Nothing is approved yet."),
            levels=(Level(2, slot_heading), Level(3, joined)),
            total=translate("reports", "Total"),
        ),
    )


def _columns(found: PickupList) -> tuple[Column, ...]:
    def count(title: str, key: str, place: Place = Place.EVERYWHERE) -> Column:
        return Column(title, Kind.COUNT, key, most=found.pieces, summed=True, place=place)

    return (
        Column(translate("reports", "Slot starts"), Kind.MOMENT),
        Column(translate("reports", "Slot ends"), Kind.MOMENT),
        Column(translate("reports", "Shelf or place")),
        Column(translate("reports", "Option")),
        Column(translate("reports", "Detail")),
        Column("", Kind.TICK, place=Place.PAPER),
        Column(translate("reports", "Name"), weight=1.8),
        Column(translate("reports", "Staff number"), weight=0.8),
        Column(translate("reports", "Department"), weight=1.1),
        Column(translate("reports", "Pass"), weight=0.9),
        count(translate("reports", "Pieces"), "pieces"),
        count(translate("reports", "Picked up"), "picked"),
        count(translate("reports", "To hand out"), "left", Place.FILES),
    )


def _rows(found: PickupList) -> Iterator[Row]:
    for line in found.lines:
        person = line.person
        left = line.quantity - line.picked_up
        yield (
            line.slot_starts,
            line.slot_ends,
            line.place,
            line.option,
            line.detail,
            "" if left else "x",
            person.name,
            person.staff_number,
            person.department,
            line.ticket,
            line.quantity,
            line.picked_up,
            left,
        )
