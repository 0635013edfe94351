"""Money: an integer count of a currency's minor units, never a float."""

from __future__ import annotations

import re
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
