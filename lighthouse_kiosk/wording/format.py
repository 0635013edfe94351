"""Money, numbers, dates and times as people of the app's locale write them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import ClassVar, ParamSpec, cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime

from lighthouse_kiosk.domain.money import exponent, read_amount
from lighthouse_kiosk.wording.translation import in_reading_order, isolated, translate

# Qt knows a currency's symbol only in its home locale; these are understood abroad as well.
_SYMBOLS = {
    "AUD": "A$",
    "BRL": "R$",
    "CAD": "CA$",
    "CNY": "CN¥",
    "EUR": "€",
    "GBP": "£",
    "ILS": "₪",
    "INR": "₹",
    "JPY": "¥",
    "KRW": "₩",
    "MXN": "MX$",
    "NGN": "₦",
    "NZD": "NZ$",
    "PHP": "₱",
    "PLN": "zł",
    "THB": "฿",
    "TRY": "₺",
    "UAH": "₴",
    "USD": "$",
    "VND": "₫",
}


P = ParamSpec("P")

_MOST_REMEMBERED = 4_096


class _Current:
    locale: QLocale | None = None
    forgotten: ClassVar[list[Callable[[], None]]] = []
    """What lets go of everything that was written in the locale before."""


def locale() -> QLocale:
    """The locale the app writes in; the system's until `set_locale`."""
    if _Current.locale is None:
        set_locale(QLocale.system())
    assert _Current.locale is not None  # noqa: S101 - set just above
    return _Current.locale


def set_locale(wanted: QLocale | str) -> None:
    """Write in this locale from now on, e.g. `"en_IN"`; also Qt's default for editors."""
    _Current.locale = QLocale(wanted) if isinstance(wanted, str) else wanted
    QLocale.setDefault(_Current.locale)
    for forget in _Current.forgotten:
        forget()


def remembered(write: Callable[P, str]) -> Callable[P, str]:
    """Keep what was written in the language and locale, until another is used.

    Lists and reports write the same again and again. Arguments have to be hashable.
    """
    kept = lru_cache(maxsize=_MOST_REMEMBERED)(write)
    _Current.forgotten.append(kept.cache_clear)
    return cast("Callable[P, str]", kept)


def currency_symbol(currency: str) -> str:
    """`₹` for INR; the code itself where no symbol is widely understood."""
    here = locale()
    if here.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == currency:
        return here.currencySymbol()
    return _SYMBOLS.get(currency, currency)


@remembered
def money(minor: int, currency: str, *, decimals: bool | None = None) -> str:
    """Write minor units of an ISO 4217 currency: `5_00_00_000` INR is ₹50,00,000 in en-IN.

    Decimals appear when they are not all zero; `decimals` forces or forbids them.
    """
    digits = exponent(currency)
    whole, rest = divmod(abs(minor), 10**digits)
    shown = digits if (decimals if decimals is not None else rest != 0) else 0
    symbol = currency_symbol(currency)
    if len(symbol) > 1 and symbol[-1].isalpha():
        symbol += "\N{NO-BREAK SPACE}"
    # Qt takes floats, exact to 2**53: the digits after the point are put in by hand.
    here = locale()
    text = here.toCurrencyString(whole, symbol)
    if shown:
        number = here.toString(whole)
        tail = "".join(here.toString(int(digit)) for digit in str(rest).zfill(digits))
        text = text.replace(number, f"{number}{here.decimalPoint()}{tail}")
    text = text.replace("\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}").strip()
    return f"{here.negativeSign()}{text}" if minor < 0 else text


def parse_money(text: str, currency: str, field: str = "amount") -> int:
    """Read an amount as a person types it, in this locale's manner or another that is as clear.

    Raises InvalidField as `domain.money.read_amount` does.
    """
    here = locale()
    return read_amount(
        field,
        text,
        currency,
        point=here.decimalPoint(),
        group=here.groupSeparator(),
        symbols=(currency_symbol(currency), here.currencySymbol()),
    )


@remembered
def number(value: int) -> str:
    return locale().toString(value)


def percent(part: float, whole: float, *, digits: int = 0) -> str:
    """`part` of `whole` in per cent: `percent(612, 1133)` is 54%. A zero whole gives 0%.

    Only the whole is 100%: 199 of 200 are 99%.
    """
    here = locale()
    share = 100 * part / whole if whole else 0.0
    if part < whole:
        share = min(share, 100.0 - 10.0**-digits)
    return f"{here.toString(share, 'f', digits)}{here.percent()}"


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _local(moment: datetime, zone_name: str) -> datetime:
    """A moment (aware, usually UTC) on the clocks of an IANA zone."""
    return moment.astimezone(zone(zone_name))


def day(value: date, *, weekday: bool = True, year: bool = False) -> str:
    """`Sat 12 Dec`; with `year`, `Sat 12 Dec 2026`."""
    return _by_calendar(value, weekday, year)


@remembered
def _by_calendar(value: date, weekday: bool, year: bool) -> str:
    if weekday:
        pattern = (
            translate("format", "ddd d MMM yyyy", "a date as Qt writes patterns: Sat 12 Dec 2026")
            if year
            else translate("format", "ddd d MMM", "a date as Qt writes patterns: Sat 12 Dec")
        )
    else:
        pattern = (
            translate("format", "d MMM yyyy", "a date as Qt writes patterns: 12 Dec 2026")
            if year
            else translate("format", "d MMM", "a date as Qt writes patterns: 12 Dec")
        )
    return locale().toString(QDate(value.year, value.month, value.day), pattern)


def a_day_of_each_month(*, year: bool = False) -> list[str]:
    """Days of two figures, to find out how much room the longest needs."""
    return [day(date(2000, month, 28), weekday=False, year=year) for month in range(1, 13)]


def day_in(moment: datetime, zone_name: str, *, weekday: bool = True, year: bool = False) -> str:
    """The day of a moment in a zone, as `day` writes it."""
    return day(_local(moment, zone_name).date(), weekday=weekday, year=year)


def clock(value: time) -> str:
    """`10:42`: 24 hours everywhere, so that desks and passes agree."""
    return _on_the_clock(value.hour, value.minute)


@remembered
def _on_the_clock(hour: int, minute: int) -> str:
    return locale().toString(QTime(hour, minute), "HH:mm")


def clock_in(moment: datetime, zone_name: str) -> str:
    return clock(_local(moment, zone_name).time())


def day_and_clock(moment: datetime, zone_name: str, *, year: bool = False) -> str:
    """`22 Nov, 09:41`."""
    here = _local(moment, zone_name)
    return on_day(day(here.date(), weekday=False, year=year), clock(here.time()))


@remembered
def on_day(day: str, time: str) -> str:
    """`Sat 12 Dec, 10:42`: a time or a span, with the day before it."""
    return translate("format", "{day}, {time}").format(day=day, time=time)


@remembered
def span(begin: time, end: time) -> str:
    """`10:30–11:00`."""
    return translate("format", "{begin}–{end}", "from one time to another").format(
        begin=clock(begin), end=clock(end)
    )


def span_in(begin: datetime, end: datetime, zone_name: str) -> str:
    return span(_local(begin, zone_name).time(), _local(end, zone_name).time())


def of_whole(part: int, whole: int) -> str:
    """`31 / 38`, the part first in the direction in which the screen is read."""
    return in_reading_order(f"{number(part)} / {number(whole)}")


def listed(parts: Iterable[str]) -> str:
    """`2 × Smart bottle, 1 × Travel backpack`."""
    comma = translate("format", ", ", "between the parts of a list")
    return in_reading_order(comma.join(isolated(part) for part in parts))


def waiting(duration: timedelta) -> str:
    """How long something waits, roughly: `now`, `3 min`, `2 h`, `4 d`."""
    minutes = int(duration.total_seconds() // 60)
    if minutes < 1:
        return translate("format", "now")
    if minutes < 60:
        return translate("format", "{count} min").format(count=number(minutes))
    if minutes < 48 * 60:
        return translate("format", "{count} h").format(count=number(minutes // 60))
    return translate("format", "{count} d").format(count=number(minutes // (24 * 60)))


def zone_note(zone_name: str, at: datetime) -> str:
    """The zone's name when its clocks differ from this machine's at that moment, else nothing."""
    offset = _local(at, zone_name).utcoffset()
    return "" if offset == at.astimezone().utcoffset() else zone_name
