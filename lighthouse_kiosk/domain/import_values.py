"""What is written in a cell, read as what it stands for.

Dates are read in the one order that all of a column's values allow; the cell alone can't tell the
third of April from the fourth of March.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import parseaddr
from enum import StrEnum

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.text import folded

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad"))
_DIRECTIONS = "\u200e\u200f\u061c"


def tidied(text: str) -> str:
    """Trim, make every kind of space a plain one, and drop what nobody sees or meant.

    Marks of direction go at the ends, where exports put them; inside of a text they stay, and are
    refused later. `="007"`, with which exports keep spreadsheets from dropping zeros, is 007.
    """
    if text.startswith('="') and (kept := _KEPT_AS_TEXT.fullmatch(text.strip())):
        text = kept[1]
    if text.isascii():
        return " ".join(text.split())
    return " ".join(text.translate(_INVISIBLE).strip(_DIRECTIONS + " \t\r\n").split())


_ERRORS = frozenset(
    "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #ERROR! #GETTING_DATA #SPILL! #CALC! #FIELD!"
    " #BLOCKED! #BUSY! #CONNECT! #EXTERNAL! #PYTHON! #TIMEOUT! #UNKNOWN! #N/D #NV #BEZUG! #WERT!"
    " #ZAHL! #ÜBERLAUF! #VALEUR! #NOM? #NOMBRE! #NUL! #¡DIV/0! #¡REF! #¡VALOR! #¡NUM! #¡NULO!"
    " #¿NOMBRE? #RIF! #NOME? #VALORE! #VALOR! #NÚM!".split()
)
_CALC_ERROR = re.compile(r"(?:Err|Fehler|Error|Erreur|خطأ|त्रुटि):\s?5\d\d")
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')
_FORMULA = re.compile(r"=(?:…|.*[(+\-*/&:!\"<>^].*|\$?[A-Za-z]{1,3}\$?\d+)", re.DOTALL)


def is_cell_error(text: str) -> bool:
    """Whether a spreadsheet says so where a formula has no value: `#N/A`, `#BEZUG!`, `Err:502`."""
    return text in _ERRORS or _CALC_ERROR.fullmatch(text) is not None


def is_formula(text: str) -> bool:
    """Whether a cell holds a formula instead of what it comes to."""
    return text.startswith("=") and _FORMULA.fullmatch(text) is not None


def check_calculated(field: str, text: str) -> None:
    """Raise InvalidField: `cell_error` for a spreadsheet's error, `not_calculated` for a formula."""
    if not text.startswith(_NO_VALUE):
        return
    if is_cell_error(text):
        raise InvalidField(field, "cell_error")
    if is_formula(text):
        raise InvalidField(field, "not_calculated")


_NO_VALUE = ("#", "=", "Err", "Fehler", "خطأ", "त्रुटि")


def read_count(text: str) -> str:
    """Write a whole number in ASCII digits: `7.0`, `1,234`, `٣` become `7`, `1234`, `3`.

    Raises InvalidField for what is none.
    """
    plain = _ascii_digits(text).replace(" ", "").replace("'", "")
    if re.fullmatch(r"\d{1,3}([.,]\d{3})+", plain):
        return re.sub(r"[.,]", "", plain).lstrip("0") or "0"
    whole = re.fullmatch(r"(\d{1,9})([.,]0{1,6})?", plain)
    if whole is None:
        raise InvalidField("quantity", "not_a_number")
    return whole[1].lstrip("0") or "0"


def _ascii_digits(text: str) -> str:
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(letter)) if unicodedata.category(letter) == "Nd" else letter
        for letter in text
    )


def read_email(text: str) -> str:
    """Take the address out of `Jane Doe <jane@example.org>` and `mailto:` links."""
    plain = text.removeprefix("mailto:")
    if "<" in plain:
        return parseaddr(plain)[1] or plain
    return plain


def read_name(text: str, *, family_name_first: bool) -> str:
    """Turn `Doe, Jane` round where a column's names are written so."""
    family, comma, given = text.partition(",")
    if family_name_first and comma and given.strip() and "," not in given:
        return f"{given.strip()} {family.strip()}"
    return text


_TURNED = re.compile(r"[^\W\d_][^,\d<>\"(){}=@]*,\s*[^\W\d_][^,\d<>\"(){}=@]*")


def has_family_names_first(names: Iterable[str]) -> bool:
    """Whether most of the names have exactly one comma, with words on both sides."""
    filled = [name for name in names if name.strip()]
    turned = [name for name in filled if _TURNED.fullmatch(name)]
    return bool(filled) and len(turned) * 2 > len(filled)


class DateOrder(StrEnum):
    """Whether a day or a month comes first where the year comes last."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass
class DateEvidence:
    """What a column's dates say about their order; `either` could be read both ways."""

    day_first: int = 0
    month_first: int = 0
    either: int = 0
    dotted: int = 0

    def see(self, text: str) -> None:
        found = _ORDERED.match(_ascii_digits(text))
        if found is None:
            return
        first, second = int(found[1]), int(found[3])
        self.dotted += found[2] == "."
        if first > 12 >= second:
            self.day_first += 1
        elif second > 12 >= first:
            self.month_first += 1
        elif first != second:
            self.either += 1

    @property
    def order(self) -> DateOrder | None:
        """The order that most of the values need; None if all could be read both ways.

        With dots nobody writes the month first.
        """
        if self.day_first != self.month_first:
            is_day = self.day_first > self.month_first
            return DateOrder.DAY_FIRST if is_day else DateOrder.MONTH_FIRST
        if self.dotted and self.dotted >= self.either:
            return DateOrder.DAY_FIRST
        return None

    @property
    def is_ambiguous(self) -> bool:
        return self.either > 0 and self.order is None


_ORDERED = re.compile(r"\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)")
_YEAR_FIRST = re.compile(r"\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NAMED = re.compile(
    r"\s*(?:\w+\.?,\s+)?(?:(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]+)\.?|([^\W\d_]+)\.?\s+(\d{1,2})),?\s+(?:de\s+)?(\d{4})"
)
_TIME = re.compile(
    r"[\sT,]*(?:at\s+|um\s+|à\s+)?(\d{1,2})(?:[:.h](\d\d))(?:[:.](\d\d)(?:[.,]\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?"
    r"\s*(z|utc|gmt)?\s*(?:utc|gmt)?([+-]\d{1,2}(?::?\d\d)?)?(?:\s*uhr)?",
    re.IGNORECASE,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janner enero ene janvier janv",
            "february feb februar febrero fevrier fevr",
            "march mar marz marzo mars mrz",
            "april apr abril abr avril avr",
            "may mai mayo",
            "june jun juni junio juin",
            "july jul juli julio juillet juil",
            "august aug agosto ago aout",
            "september sep sept septiembre septembre",
            "october oct oktober okt octubre octobre",
            "november nov noviembre novembre",
            "december dec dezember dez diciembre dic decembre",
        ),
        1,
    )
    for name in names.split()
}


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """What a cell says of a moment: a day, a time of day or both, perhaps with its offset."""

    day: tuple[int, int, int] | None
    time: tuple[int, int, int] | None
    offset: timedelta | None = None

    def moment(self) -> datetime:
        """The day's midnight where no time is written. Raises ValueError without a day."""
        if self.day is None:
            raise ValueError
        zone = None if self.offset is None else timezone(self.offset)
        return datetime(*self.day, *(self.time or (0, 0, 0)), tzinfo=zone)


def read_time(field: str, text: str, order: DateOrder | None) -> WrittenTime:
    """Read a date, a time or both. Raises InvalidField `not_a_time`, `day_or_month`."""
    plain = _ascii_digits(text).strip()
    day, rest = _day_of(field, plain, order)
    if day is not None and not rest.strip():
        return WrittenTime(day, None)
    found = _TIME.match(rest)
    after = rest[found.end() :] if found else rest
    if found is None or (after.strip() and not re.match(r"\s*(?:[-–]|to|bis|a)\s*\d", after)):
        raise InvalidField(field, "not_a_time")
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if half := (found[4] or "").lower().replace(".", ""):
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59 or second > 59:
        raise InvalidField(field, "not_a_time")
    return WrittenTime(day, (hour, minute, second), _offset(found[5], found[6], day))


def _offset(zone: str | None, written: str | None, day: object) -> timedelta | None:
    if day is None or not (zone or written):
        return None
    if not written:
        return timedelta()
    hours, minutes = re.fullmatch(r"[+-](\d{1,2}):?(\d\d)?", written).groups()  # type: ignore[union-attr] # matched before
    size = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return -size if written.startswith("-") else size


def _day_of(
    field: str, text: str, order: DateOrder | None
) -> tuple[tuple[int, int, int] | None, str]:
    if found := _YEAR_FIRST.match(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _ORDERED.match(text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        year += 2000 if year < 100 else 0
        if order is None and first != second:
            raise InvalidField(field, "day_or_month")
        day, month = (second, first) if order is DateOrder.MONTH_FIRST else (first, second)
    elif (found := _NAMED.match(text)) and folded(found[2] or found[3]) in _MONTHS:
        day, year = int(found[1] or found[4]), int(found[5])
        month = _MONTHS[folded(found[2] or found[3])]
    else:
        return None, text
    try:
        datetime(year, month, day)  # noqa: DTZ001 - whether there is such a day
    except ValueError:
        raise InvalidField(field, "not_a_time") from None
    return (year, month, day), text[found.end() :]


_CLOSED = frozenset(
    "cancelled canceled refunded deleted transferred rejected withdrawn declined expired void"
    " storniert abgelehnt abgesagt zuruckgezogen cancelado cancelada anulado anulada rechazado"
    " rechazada annule annulee refuse refusee rembourse".split()
) | {"not attending", "no longer attending", "रद्द", "ملغي", "ملغى", "مرفوض"}


def is_wanted(status: str) -> bool:
    """Whether a registration of this status still stands; whatever is not known to be over is."""
    plain = folded(status)
    words = set(re.findall(r"\w+", plain))
    return plain not in _CLOSED and not (words & _CLOSED)
