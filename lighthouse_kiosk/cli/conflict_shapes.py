"""The JSON of a conflict check: each tier, and what could be had instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from lighthouse_kiosk.cli.shapes import (
    AmountJson,
    OptionJson,
    SlotJson,
    amount_json,
    moment_json,
    option_json,
    slot_json,
)
from lighthouse_kiosk.domain.conflicts import (
    Alternative,
    Check,
    ConflictDetectionResult,
    NextWindow,
    OtherOption,
    OtherSlot,
    SmallerQuantity,
    Tier,
)
from lighthouse_kiosk.domain.events import Event


class CheckJson(TypedDict):
    """One tier: `window`, `budget`, `inventory` or `slot`.

    `problem` is null where it passed. The budget's figures are amounts, the others' counts, the
    window's null; `limit` and `left` are null where nothing limits.
    """

    tier: str
    passed: bool
    problem: str | None
    limit: AmountJson | int | None
    used: AmountJson | int | None
    wanted: AmountJson | int | None
    left: AmountJson | int | None


class OtherSlotJson(TypedDict):
    """`take` is `slot`."""

    take: str
    slot: SlotJson


class SmallerQuantityJson(TypedDict):
    """`take` is `quantity`."""

    take: str
    quantity: int


class OtherOptionJson(TypedDict):
    """`take` is `option`; `slot` is null where it needs none."""

    take: str
    option: OptionJson
    slot: SlotJson | None


class NextWindowJson(TypedDict):
    """`take` is `window`."""

    take: str
    opens: str


AlternativeJson = OtherSlotJson | SmallerQuantityJson | OtherOptionJson | NextWindowJson


class ConflictsJson(TypedDict):
    """All four checks in order; each alternative would pass them all."""

    clear: bool
    checks: Sequence[CheckJson]
    alternatives: Sequence[AlternativeJson]


def conflicts_json(result: ConflictDetectionResult, event: Event) -> ConflictsJson:
    return {
        "clear": result.clear,
        "checks": [_check_json(check, event.currency) for check in result.checks],
        "alternatives": [
            _alternative_json(alternative, event) for alternative in result.alternatives
        ],
    }


def _check_json(check: Check, currency: str) -> CheckJson:
    def figure(value: int | None) -> AmountJson | int | None:
        if value is None or check.tier is Tier.WINDOW:
            return None
        return amount_json(value, currency) if check.tier is Tier.BUDGET else value

    return {
        "tier": check.tier,
        "passed": check.passed,
        "problem": check.problem,
        "limit": figure(check.limit),
        "used": figure(check.used),
        "wanted": figure(check.wanted),
        "left": figure(check.left),
    }


def _alternative_json(alternative: Alternative, event: Event) -> AlternativeJson:
    match alternative:
        case OtherSlot(slot=slot):
            return OtherSlotJson(take="slot", slot=slot_json(slot, event))
        case SmallerQuantity(quantity=quantity):
            return SmallerQuantityJson(take="quantity", quantity=quantity)
        case OtherOption(option=option, slot=other):
            return OtherOptionJson(
                take="option",
                option=option_json(option, event),
                slot=slot_json(other, event) if other else None,
            )
        case NextWindow(opens_utc=opens):
            return NextWindowJson(take="window", opens=moment_json(opens))
