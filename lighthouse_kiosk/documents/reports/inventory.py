"""The inventory statement: what is there of each option, committed, wanted, left and handed out."""

from __future__ import annotations

from lighthouse_kiosk.documents.reports.content import (
    MOST_BARS,
    Bar,
    Chart,
    Column,
    Fact,
    Hue,
    Kind,
    Report,
    Row,
)
from lighthouse_kiosk.documents.reports.statements import statement_report
from lighthouse_kiosk.domain.variance import BudgetVariance, OptionVariance
from lighthouse_kiosk.services.reports import Statement
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.terms import kind_word
from lighthouse_kiosk.wording.translation import translate


def inventory_report(statement: Statement) -> Report:
    variance = statement.variance
    return statement_report(
        statement,
        title=translate("reports", "Inventory statement"),
        note=translate(
            "reports",
            "Left is what can still be approved. Where nothing limits an option, total and"
            " left are empty and not counted in their totals.",
        ),
        facts=_facts(variance),
        chart=_chart(variance),
        columns=_columns(variance),
        row=_row,
    )


def _facts(variance: BudgetVariance) -> tuple[Fact, ...]:
    lines = variance.options
    limited = [line.option for line in lines if line.option.total_available is not None]
    committed = sum(line.option.committed_count for line in lines)
    picked_up = sum(line.picked_up for line in lines)
    return (
        Fact(
            "stock",
            translate("reports", "Pieces in total"),
            sum(option.total_available or 0 for option in limited),
            formula="{total}",
        ),
        Fact("taken", translate("reports", "Pieces committed"), committed, formula="{committed}"),
        Fact(
            "rest",
            translate("reports", "Pieces left"),
            sum(option.left or 0 for option in limited),
            formula="{left}",
            strong=True,
        ),
        Fact(
            "wanted",
            translate("reports", "Pieces pending"),
            sum(line.pending for line in lines),
            formula="{pending}",
        ),
        Fact("handed_out", translate("reports", "Pieces picked up"), picked_up, formula="{picked}"),
        Fact(
            "to_hand_out",
            translate("reports", "Pieces to hand out"),
            committed - picked_up,
            formula="{taken}-{handed_out}",
        ),
        Fact(
            "sold_out",
            translate("reports", "Options sold out"),
            sum(option.left == 0 for option in limited),
        ),
    )


def _chart(variance: BudgetVariance) -> Chart:
    by_use = sorted(variance.options, key=lambda line: -(line.utilisation or 0))
    shown = {line.option.id for line in by_use[:MOST_BARS]}
    rest = len(variance.options) - len(shown)
    return Chart(
        title=translate("reports", "Stock of each option"),
        bars=tuple(_bar(line) for line in variance.options if line.option.id in shown),
        legend=(
            (Hue.DONE, translate("reports", "Picked up")),
            (Hue.COMMITTED, translate("reports", "Committed, not picked up")),
            (Hue.PENDING, translate("reports", "Pending")),
            (Hue.FREE, translate("reports", "Left")),
        ),
        limit=translate("reports", "All there is"),
        left_out=translate(
            "reports", "{count} less used options are in the table only.", "", rest
        ).format(count=number(rest))
        if rest
        else "",
    )


def _bar(line: OptionVariance) -> Bar:
    option = line.option
    asked = option.committed_count + line.pending
    if option.total_available is None:
        whole = asked
        note = translate("reports", "{committed} committed, unlimited").format(
            committed=number(option.committed_count)
        )
    else:
        whole = max(option.total_available, asked)
        note = translate("reports", "{committed} of {total}, {left} left").format(
            committed=number(option.committed_count),
            total=number(option.total_available),
            left=number(option.left or 0),
        )
    over = option.total_available is not None and asked > option.total_available
    return Bar(
        option.name,
        (
            (Hue.DONE, line.picked_up),
            (Hue.COMMITTED, option.committed_count - line.picked_up),
            (Hue.PENDING, line.pending),
        ),
        whole,
        note,
        limit=option.total_available if over else None,
    )


def _columns(variance: BudgetVariance) -> tuple[Column, ...]:
    most = max(
        sum(line.option.total_available or 0 for line in variance.options),
        sum(line.option.committed_count + line.pending for line in variance.options),
    )

    def count(title: str, key: str) -> Column:
        return Column(title, Kind.COUNT, key, most=most, summed=True)

    return (
        Column(translate("reports", "Option"), weight=1.6),
        Column(translate("reports", "Kind"), weight=0.7),
        Column(translate("reports", "Shelf or place"), weight=1.0),
        count(translate("reports", "Total"), "total"),
        count(translate("reports", "Committed"), "committed"),
        count(translate("reports", "Pending"), "pending"),
        count(translate("reports", "Left"), "left"),
        Column(translate("reports", "Used"), Kind.SHARE),
        count(translate("reports", "Picked up"), "picked"),
    )


def _row(line: OptionVariance) -> Row:
    option = line.option
    return (
        option.name,
        kind_word(option.kind),
        option.place,
        option.total_available,
        option.committed_count,
        line.pending,
        option.left,
        line.utilisation,
        line.picked_up,
    )
