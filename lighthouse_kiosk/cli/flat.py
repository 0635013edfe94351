"""Nested JSON shapes as the columns of a table."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from typing import Any, Union, get_args, get_origin, get_type_hints, is_typeddict

from lighthouse_kiosk.domain.audit import canonical_json

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def columns(shape: Any) -> tuple[str, ...]:
    """Name the columns of a shape: `person_name` for the name inside `person`."""
    return tuple("_".join(path) for path in _paths(shape))


def cells(value: Mapping[str, Any], shape: Any) -> tuple[str, ...]:
    """Write a value of a shape as cells for its columns, empty where it has none."""
    return tuple(cell(_inside(value, path)) for path in _paths(shape))


def _paths(shape: Any) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for name, kind in get_type_hints(shape).items():
        inner = next((one for one in _kinds(kind) if is_typeddict(one)), None)
        if inner is None:
            found.append((name,))
        else:
            found += [(name, *path) for path in _paths(inner)]
    return found


def _kinds(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) in {Union, types.UnionType} else (kind,)


def _inside(value: Any, path: Sequence[str]) -> Any:
    for name in path:
        if value is None:
            return None
        value = value[name]
    return value


def cell(value: Any) -> str:
    """Write one value; what a spreadsheet would take for a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list):
        return "; ".join(map(str, value))
    text = canonical_json(value) if isinstance(value, dict) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
