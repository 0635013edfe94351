"""The budget statement: what is allocated, committed, wanted and free, and by option."""

from __future__ import annotations

from lighthouse_kiosk.documents.reports.content import (
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
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.variance import BudgetVariance, OptionVariance
from lighthouse_kiosk.services.reports import Statement
from lighthouse_kiosk.wording.format import money, percent
from lighthouse_kiosk.wording.translation import translate


def budget_report(statement: Statement) -> Report:
    variance = statement.variance
    return statement_report(
        statement,
        title=translate("reports", "Budget statement"),
        note=translate(
            "reports",
            "Committed is what approvals took at the cost of their day. Pending is what"
            " approving every pending registration at today's costs would add.",
        ),
        facts=_facts(variance),
        facts_in_tables=True,
        chart=_chart(variance),
        columns=_columns(variance),
        row=lambda line: _row(line, variance),
    )


def _facts(variance: BudgetVariance) -> tuple[Fact, ...]:
    money_kind = Kind.MONEY
    return (
        Fact("allocated", translate("reports", "Event budget"), variance.allocated, money_kind),
        Fact(
            "spent",
            translate("reports", "Committed"),
            variance.committed,
            money_kind,
            "{committed_cost}",
        ),
        Fact(
            "share",
            translate("reports", "Committed share"),
            variance.committed_share,
            Kind.SHARE,
            "IF({allocated}=0,0,{spent}/{allocated})",
        ),
        Fact(
            "available",
            translate("reports", "Available"),
            variance.available,
            money_kind,
            "{allocated}-{spent}",
            strong=True,
        ),
        Fact(
            "wanted",
            translate("reports", "Pending"),
            variance.pending,
            money_kind,
            "{pending_cost}",
        ),
        Fact(
            "rest",
            translate("reports", "Available if everything pending is approved"),
            variance.available_after_pending,
            money_kind,
            "{available}-{wanted}",
        ),
        Fact(
            "approved",
            translate("reports", "Approved registrations"),
            variance.counts[Status.APPROVED],
        ),
        Fact(
            "waiting",
            translate("reports", "Pending registrations"),
            variance.counts[Status.PENDING],
        ),
    )


def _chart(variance: BudgetVariance) -> Chart:
    over = variance.available_after_pending < 0
    whole = max(variance.allocated, variance.committed + variance.pending)
    said = percent(variance.committed, variance.allocated, digits=1)
    legend = [
        (Hue.COMMITTED, translate("reports", "Committed")),
        (Hue.PENDING, translate("reports", "Pending")),
    ]
    if not over:
        legend.append((Hue.FREE, translate("reports", "Free after pending")))
    words = (
        translate(
            "reports", "{share} committed · pending would go {amount} over the budget"
        ).format(
            share=said,
            amount=money(-variance.available_after_pending, variance.currency, decimals=True),
        )
        if over
        else translate("reports", "{share} committed").format(share=said)
    )
    return Chart(
        title=translate("reports", "Budget: {state}").format(state=words),
        bars=(
            Bar(
                "",
                ((Hue.COMMITTED, variance.committed), (Hue.PENDING, variance.pending)),
                whole,
                limit=variance.allocated if over else None,
            ),
        ),
        legend=tuple(legend),
        limit=translate("reports", "Event budget"),
    )


def _columns(variance: BudgetVariance) -> tuple[Column, ...]:
    currency = variance.currency
    widest = max(
        variance.committed,
        variance.pending,
        *(line.option.unit_cost for line in variance.options),
        0,
    )

    def amount(title: str, key: str = "", most: int = widest, *, summed: bool = True) -> Column:
        return Column(title, Kind.MONEY, key, currency, most=most, summed=summed)

    def count(title: str, key: str) -> Column:
        most = sum(line.option.committed_count + line.pending for line in variance.options)
        return Column(title, Kind.COUNT, key, most=most, summed=True)

    costs = [line.option.unit_cost for line in variance.options]
    return (
        Column(translate("reports", "Option")),
        amount(translate("reports", "Unit cost today"), most=max(costs, default=0), summed=False),
        count(translate("reports", "Pieces committed"), "committed_pieces"),
        amount(translate("reports", "Committed"), "committed_cost"),
        Column(translate("reports", "Share of budget"), Kind.SHARE),
        count(translate("reports", "Pieces pending"), "pending_pieces"),
        amount(translate("reports", "Pending"), "pending_cost"),
    )


def _row(line: OptionVariance, variance: BudgetVariance) -> Row:
    option = line.option
    return (
        option.name,
        option.unit_cost,
        option.committed_count,
        line.committed_cost,
        line.committed_cost / variance.allocated if variance.allocated else 0.0,
        line.pending,
        line.pending_cost,
    )
