"""A refusal as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from lighthouse_kiosk.cli.conflict_shapes import conflicts_json
from lighthouse_kiosk.cli.shapes import amount_json
from lighthouse_kiosk.cli.words import sentence
from lighthouse_kiosk.domain.conflicts import ConflictRefused
from lighthouse_kiosk.domain.errors import BelowCommitted, LighthouseError
from lighthouse_kiosk.domain.events import Event


class RefusalJson(TypedDict):
    """Why a command was refused: nothing was changed.

    `code` is the kind of refusal, such as `invalid_field`, `not_found` or `conflict`; `field` the
    input it is about, if it is about one; `data` depends on the code; `message` says it in words.
    """

    code: str
    field: str | None
    data: Mapping[str, object]
    message: str


def refusal_json(error: LighthouseError, event: Event | None = None) -> RefusalJson:
    """Say why; amounts and times in the terms of the event that it is about."""
    field = error.data.get("field")
    return {
        "code": error.code,
        "field": None if field is None else str(field),
        "data": _data(error, event),
        "message": sentence(error, event),
    }


def _data(error: LighthouseError, event: Event | None) -> dict[str, object]:
    if isinstance(error, ConflictRefused) and event:
        return {
            "problems": list(error.result.problems),
            "conflicts": conflicts_json(error.result, event),
        }
    data = {name: _json(value) for name, value in error.data.items() if name != "field"}
    if isinstance(error, BelowCommitted) and error.data["field"] == "budget" and event:
        for name in ("committed", "wanted"):
            value = error.data[name]
            if isinstance(value, int):
                data[name] = amount_json(value, event.currency)
    return data


def _json(value: object) -> object:
    if isinstance(value, tuple | list):
        return [_json(item) for item in value]
    return value if isinstance(value, int | float | bool | type(None)) else str(value)
