"""The audit extract: who did what to an event and all that belongs to it, latest first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from lighthouse_kiosk.documents.activity_sentences import action_word, sentence
from lighthouse_kiosk.documents.activity_values import NOTHING, Change, changes
from lighthouse_kiosk.documents.reports.about import as_of
from lighthouse_kiosk.documents.reports.content import (
    Column,
    Kind,
    Level,
    Place,
    Report,
    Row,
    Table,
)
from lighthouse_kiosk.services.reports import AuditExtract
from lighthouse_kiosk.wording.format import day, day_in, listed, zone
from lighthouse_kiosk.wording.translation import translate


def audit_report(found: AuditExtract) -> Report:
    head = found.head
    return Report(
        title=translate("reports", "Audit extract"),
        head=head,
        about=(*_days(found), as_of(head)),
        table=Table(
            title="",
            columns=(
                Column(translate("reports", "Day"), Kind.DAY),
                Column(translate("reports", "Time"), weight=0.55),
                Column(translate("reports", "Entry"), Kind.COUNT, most=max(found.at_most, 99_999)),
                Column(translate("reports", "By"), weight=0.9),
                Column(translate("reports", "Kind"), weight=0.75, place=Place.FILES),
                Column(translate("reports", "What happened"), weight=2.2),
                Column(translate("reports", "Changes"), weight=2.2, place=Place.PAPER),
                Column(translate("reports", "Before"), place=Place.FILES),
                Column(translate("reports", "After"), place=Place.FILES),
            ),
            rows=_rows(found),
            count=found.at_most,
            empty=translate("reports", "Nothing was noted in this time."),
            levels=(Level(1, lambda key: day(key[0], year=True)),),  # type: ignore[arg-type] # a day
        ),
        notes=(
            translate(
                "reports",
                "Entries are numbered along the organisation's whole trail, so that there are gaps"
                " where others concern something else. Each follows from the one before by a hash;"
                " “audit --verify” walks the trail.",
            ),
        ),
    )


def _days(found: AuditExtract) -> tuple[str, ...]:
    zone_name = found.head.event.time_zone
    first = None if found.since is None else day_in(found.since, zone_name, year=True)
    last = (
        None
        if found.until is None
        else day_in(found.until - timedelta(microseconds=1), zone_name, year=True)
    )
    if first and last:
        return (translate("reports", "From {first} to {last}").format(first=first, last=last),)
    if first:
        return (translate("reports", "From {first}").format(first=first),)
    if last:
        return (translate("reports", "Until {last}").format(last=last),)
    return ()


def _rows(found: AuditExtract) -> Iterator[Row]:
    here = zone(found.head.event.time_zone)
    for activity in found.entries:
        entry = activity.entry
        local = entry.at.astimezone(here)
        named = changes(activity)
        yield (
            local.date(),
            f"{local:%H:%M:%S}",
            entry.sequence,
            entry.actor,
            action_word(entry.entity, entry.action),
            sentence(activity),
            _shown(named),
            _side(named, after=False),
            _side(named, after=True),
        )


def _shown(named: list[Change]) -> str:
    """Only what differs: a new row's fields are said in its sentence."""
    both = translate("reports", "{name}: {before} → {after}")
    new = translate("reports", "{name}: {value}")
    return listed(
        both.format(name=one.name, before=one.before, after=one.after or NOTHING)
        if one.before
        else new.format(name=one.name, value=one.after)
        for one in named
        if one.marked
    )


def _side(named: list[Change], *, after: bool) -> str:
    pattern = translate("reports", "{name}: {value}")
    values = ((one.name, one.after if after else one.before) for one in named)
    return listed(pattern.format(name=name, value=value) for name, value in values if value)
