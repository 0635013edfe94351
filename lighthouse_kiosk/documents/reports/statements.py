"""What the budget statement and the inventory statement have in common: a line for each option."""

from __future__ import annotations

from collections.abc import Callable

from lighthouse_kiosk.documents.reports.about import as_of
from lighthouse_kiosk.documents.reports.content import Chart, Column, Fact, Report, Row, Table
from lighthouse_kiosk.domain.variance import OptionVariance
from lighthouse_kiosk.services.reports import Statement
from lighthouse_kiosk.wording.translation import translate


def statement_report(
    statement: Statement,
    *,
    title: str,
    note: str,
    facts: tuple[Fact, ...],
    chart: Chart,
    columns: tuple[Column, ...],
    row: Callable[[OptionVariance], Row],
    facts_in_tables: bool = False,
) -> Report:
    """Put a statement together; `row` says an option in the columns."""
    head, options = statement.head, statement.variance.options
    return Report(
        title=title,
        head=head,
        about=(as_of(head),),
        facts=facts,
        facts_in_tables=facts_in_tables,
        charts=(chart,),
        table=Table(
            title=translate("reports", "By option"),
            columns=columns,
            rows=[row(line) for line in options],
            count=len(options),
            empty=translate("reports", "The event has no options yet."),
            total=translate("reports", "Total"),
        ),
        notes=(note,),
    )
