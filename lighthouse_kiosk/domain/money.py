"""Money: an integer count of a currency's minor units, never a float."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from lighthouse_kiosk.domain.errors import InvalidField

MOST_MINOR = 10**15
"""Ten million million rupees: far above any event, far below 64 bits."""

# ISO 4217, list one of 2024: active national currencies whose minor unit is not 1/100.
_EXPONENTS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
}

CURRENCIES = frozenset(_EXPONENTS) | frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
    "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    "TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG".split()
)

_MINUS = "-\N{MINUS SIGN}"
_GROUPED = re.compile(r"[0-9]*|[0-9]{1,3}(?P<sign>[,.g])(?:[0-9]{2,3}(?P=sign))*[0-9]{3}")
"""In threes, or as in India in twos but for the last, with the same sign between all."""

_PLAIN_DECIMAL = re.compile(r"(?P<sign>[+-]?)(?P<whole>[0-9]+)(\.(?P<fraction>[0-9]*))?")


def exponent(currency: str) -> int:
    """Count the decimals of a currency's amounts (ISO 4217 minor unit).

    Raises InvalidField when the code is unknown.
    """
    if currency not in CURRENCIES:
        raise InvalidField("currency", "unknown", value=currency[:10])
    return _EXPONENTS.get(currency, 2)


def minor_units(field: str, amount: str, currency: str) -> int:
    """Read a plain decimal such as `1150.50` as minor units.

    Raises InvalidField: `not_a_number`, `too_many_decimals`, `negative` or `too_large`.
    """
    decimals = exponent(currency)
    if len(amount) > 40:
        raise InvalidField(field, "too_large")
    found = _PLAIN_DECIMAL.fullmatch(amount.strip())
    if found is None:
        raise InvalidField(field, "not_a_number")
    sign, whole, fraction = found["sign"], found["whole"], (found["fraction"] or "").rstrip("0")
    if len(fraction) > decimals:
        raise InvalidField(field, "too_many_decimals", decimals=decimals)
    return checked_amount(field, int(sign + whole + fraction.ljust(decimals, "0")))


def read_amount(
    field: str,
    text: str,
    currency: str,
    *,
    point: str = ".",
    group: str = ",",
    symbols: Iterable[str] = (),
) -> int:
    """Read an amount as people write it, whatever their habits, as minor units.

    `point` and `group` are the reader's own signs for decimals and thousands. Comma and dot are
    taken the other way round too, as long as the amount can only mean one thing: `1.234,50` and
    `1,234.50` always, `12,50` always, `1,234` where a comma groups; `1.234` where a dot sets
    decimals apart is left to the writer. Apostrophes and spaces group; digits of any script count.
    `symbols` may stand beside the currency's code.

    Raises InvalidField: `required`, `not_an_amount` and `unclear_amount` (with `currency`),
    `too_many_decimals`, `negative` or `too_large`.
    """
    decimals = exponent(currency)
    if len(text) > 100:
        raise InvalidField(field, "too_large")
    plain = bare(text)
    for symbol in (currency, *symbols):
        plain = re.sub(re.escape(bare(symbol)), "", plain, flags=re.IGNORECASE)
    if not plain:
        raise InvalidField(field, "required")
    negative = plain[0] in _MINUS
    own = {bare(group): "g", bare(point): "p"}
    shape = _shape(plain.lstrip(_MINUS), own)
    whole, fraction = _parted(field, shape, currency, decimals, own)
    amount = minor_units(field, f"{whole or 0}.{fraction or 0}", currency)
    if negative and amount:
        raise InvalidField(field, "negative")
    return checked_amount(field, amount)


def checked_amount(field: str, minor: int) -> int:
    """Return `minor` if it is a sensible amount; raises InvalidField otherwise."""
    if minor < 0:
        raise InvalidField(field, "negative")
    if minor > MOST_MINOR:
        raise InvalidField(field, "too_large")
    return minor


def decimal_text(minor: int, currency: str) -> str:
    """Write minor units as a plain decimal, for programs: `460000` INR is `4600.00`."""
    return f"{Decimal(minor).scaleb(-exponent(currency)):.{exponent(currency)}f}"


def bare(text: str) -> str:
    """Leave out spaces and marks of direction, and write wide forms as plain ones."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(
        character
        for character in folded
        if not character.isspace() and unicodedata.category(character) != "Cf"
    )


def _shape(text: str, own: Mapping[str, str]) -> str:
    """Write digits in ASCII and sure signs of decimals and thousands as `p` and `g`; keep the rest.

    Comma and dot stay what they are: which is which shows where they stand.
    """
    sure = {sign: kind for sign, kind in own.items() if sign and sign not in ",."}
    sure |= {"'": "g", "\N{RIGHT SINGLE QUOTATION MARK}": "g"}
    sure |= {"\N{ARABIC DECIMAL SEPARATOR}": "p", "\N{ARABIC THOUSANDS SEPARATOR}": "g"}
    return "".join(
        str(unicodedata.decimal(sign))
        if unicodedata.category(sign) == "Nd"
        else sure.get(sign, sign)
        for sign in text
    )


def _parted(
    field: str, shape: str, currency: str, decimals: int, own: Mapping[str, str]
) -> tuple[str, str]:
    """Return the digits before and after the decimal point. Raises InvalidField."""

    def refuse(reason: str) -> InvalidField:
        return InvalidField(field, reason, currency=currency)

    signs = re.findall(r"[^0-9]", shape)
    kinds = list(dict.fromkeys(signs))
    if not set(kinds) <= set(",.gp") or not re.search(r"[0-9]", shape):
        raise refuse("not_an_amount")
    last = kinds[-1] if kinds else ""
    head, _, tail = shape.rpartition(last) if last else (shape, "", "")
    if last == "p" or len(kinds) > 1:
        # two signs: the later one sets the decimals apart, whatever is usual here
        is_point = signs.count(last) == 1 and last != "g"
    elif last in {"", "g"} or signs.count(last) > 1:
        is_point = False
    else:
        is_point = _is_point(refuse, head, tail, decimals, own.get(last, ""))
    if not is_point:
        head, tail = shape, ""
    if not _GROUPED.fullmatch(head) or not re.fullmatch(r"[0-9]*", tail):
        raise refuse("not_an_amount")
    return re.sub(r"[^0-9]", "", head), tail


def _is_point(
    refuse: Callable[[str], InvalidField], head: str, tail: str, decimals: int, usual: str
) -> bool:
    """Whether the only comma or dot sets decimals apart; `usual` is what it does here, if known."""
    could_group = len(tail) == 3 and re.fullmatch(r"[1-9][0-9]{0,2}", head) is not None
    if usual == "p":
        if could_group and decimals < 3:
            raise refuse("unclear_amount")
        return True
    if could_group:
        if usual != "g":
            raise refuse("unclear_amount")
        return False
    if not tail or len(tail) > decimals:
        raise refuse("not_an_amount")
    return True
