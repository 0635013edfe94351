"""Cells as people write them, read as what they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.import_values import (
    DateEvidence,
    DateOrder,
    has_family_names_first,
    is_wanted,
    read_count,
    read_email,
    read_name,
    read_time,
    tidied,
)

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
MINUTES = st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
ORDERS = {
    DateOrder.DAY_FIRST: (
        "{0.day}/{0.month}/{0.year}",
        "{0.day:02}.{0.month:02}.{0.year}",
        "%d-%m-%y",
    ),
    DateOrder.MONTH_FIRST: ("{0.month}/{0.day}/{0.year}", "%m-%d-%Y", "%m/%d/%y"),
}


def evidence_of(texts: Sequence[str]) -> DateEvidence:
    found = DateEvidence()
    for text in texts:
        found.see(text)
    return found


def written(day: date, form: str) -> str:
    return day.strftime(form) if "%" in form else form.format(day)


@given(st.lists(DAYS, min_size=1, max_size=30), st.sampled_from(DateOrder), st.data())
def test_a_column_is_read_in_the_order_it_was_written_in_or_asked_about(
    days: list[date], order: DateOrder, data: st.DataObject
) -> None:
    form = data.draw(st.sampled_from(ORDERS[order]))
    texts = [written(day, form) for day in days]
    evidence = evidence_of(texts)
    if evidence.order is None:
        assert all(day.day <= 12 for day in days)
        assert evidence.is_ambiguous == any(day.day != day.month for day in days)
    found = [read_time("slot", text, evidence.order or order).moment().date() for text in texts]
    assert found == days


@given(MINUTES, st.sampled_from(["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y/%m/%d %I:%M %p"]))
def test_dates_that_begin_with_the_year_need_no_order(moment: datetime, form: str) -> None:
    assert read_time("slot", moment.strftime(form), None).moment() == moment


@pytest.mark.parametrize(
    "text",
    [
        "12 March 2027, 9:30",
        "Mar 12, 2027 9:30 AM",
        "12. März 2027 09:30 Uhr",
        "12 mars 2027 9h30",
        "12 de marzo de 2027 9:30",
        "2027-03-12 09:30 - 10:00",
        "٢٠٢٧-٠٣-١٢ ٠٩:٣٠",
    ],
)
def test_one_moment_in_many_hands(text: str) -> None:
    assert read_time("slot", text, None).moment() == datetime(2027, 3, 12, 9, 30)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("2027-03-12T09:30:00Z", 0),
        ("2027-03-12 9:30 UTC", 0),
        ("2027-03-12T09:30+05:30", 5.5),
        ("2027/03/12 9:30:00 am GMT+2", 2),
        ("2027-03-12T09:30:00.123-03:00", -3),
    ],
)
def test_an_offset_is_kept(text: str, hours: float) -> None:
    moment = read_time("registered_at", text, None).moment()
    assert moment.utcoffset() == timedelta(hours=hours)
    assert moment.replace(tzinfo=None) == datetime(2027, 3, 12, 9, 30)


@pytest.mark.parametrize(
    "text", ["noon", "25:00", "9:75", "2027-02-30 09:30", "31/31/2027", "9", "-"]
)
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(InvalidField) as caught:
        read_time("slot", text, DateOrder.DAY_FIRST)
    assert (caught.value.field, caught.value.reason) == ("slot", "not_a_time")


@given(st.integers(0, 999_999_999))
def test_counts_in_every_dress(count: int) -> None:
    arabic = str(count).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    for text in (
        f"{count}",
        f"{count}.0",
        f"{count},00",
        f"{count:,}",
        arabic,
        f"{count:_}".replace("_", "'"),
    ):
        assert int(read_count(text)) == count


@pytest.mark.parametrize("text", ["two", "1.5", "-1", "1e3", "½", "1,23", "0x10", "", "9" * 40])
def test_what_is_no_count(text: str) -> None:
    with pytest.raises(InvalidField):
        read_count(text)


def test_addresses_come_out_of_what_surrounds_them() -> None:
    for text in (
        "Jane Doe <jane@example.org>",
        '"Doe, Jane" <jane@example.org>',
        "mailto:jane@example.org",
        "jane@example.org",
    ):
        assert read_email(text) == "jane@example.org"


def test_names_are_turned_round_where_the_column_is_written_so() -> None:
    assert has_family_names_first(["Doe, Jane", "Roe, Rick", "Cher"])
    assert not has_family_names_first(["Jane Doe", "Martin King, Jr.", "Rick Roe"])
    assert not has_family_names_first([])
    assert (
        read_name("van der Berg, Anna Maria", family_name_first=True) == "Anna Maria van der Berg"
    )
    assert read_name("Cher", family_name_first=True) == "Cher"
    assert read_name("Doe, Jane, PhD", family_name_first=True) == "Doe, Jane, PhD"


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    assert tidied(tidied(text)) == tidied(text)


def test_what_nobody_sees_is_dropped_and_what_deceives_stays_to_be_refused() -> None:
    assert tidied(" N1\u00a0\u200b ") == "N1"
    assert tidied("\u200fمريم\u200f") == "مريم"
    assert "\u202e" in tidied("A\u202eda")


@pytest.mark.parametrize(
    ("status", "wanted"),
    [
        ("Attending", True),
        ("", True),
        ("paid", True),
        ("Pending", True),
        ("Not Attending", False),
        ("canceled", False),
        ("Order cancelled", False),
        ("Storniert", False),
        ("ANNULÉ", False),
        ("cancelado", False),
        ("Withdrawn", False),
    ],
)
def test_registrations_that_are_over_are_not_wanted(status: str, *, wanted: bool) -> None:
    assert is_wanted(status) is wanted
