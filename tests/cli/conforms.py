"""Whether a JSON value has exactly the shape that `shapes.py` promises."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from typing import Any, Union, get_args, get_origin, get_type_hints, is_typeddict


def deviations(value: Any, shape: Any, where: str = "$") -> list[str]:
    """Name what is missing, what is too much and what is of another type; empty when it fits."""
    if shape is Any or shape is object:
        return []
    if is_typeddict(shape):
        return _of_object(value, shape, where)
    origin, arguments = get_origin(shape), get_args(shape)
    if origin in {Union, types.UnionType}:
        tries = [deviations(value, one, where) for one in arguments]
        return [] if [] in tries else min(tries, key=len)
    if origin is Sequence:
        if not isinstance(value, list):
            return [f"{where} is no list"]
        return [
            text
            for place, item in enumerate(value)
            for text in deviations(item, arguments[0], f"{where}[{place}]")
        ]
    if origin is Mapping:
        if not isinstance(value, dict):
            return [f"{where} is no object"]
        return [
            text
            for name, item in value.items()
            for text in deviations(item, arguments[1], f"{where}.{name}")
        ]
    fits = type(value) is shape or (shape is float and type(value) is int)
    return [] if fits else [f"{where} is {value!r}, not {shape.__name__}"]


def _of_object(value: Any, shape: Any, where: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{where} is no object"]
    fields = get_type_hints(shape)
    found = [f"{where}.{name} is missing" for name in fields.keys() - value.keys()]
    found += [f"{where}.{name} is too much" for name in value.keys() - fields.keys()]
    for name in fields.keys() & value.keys():
        found += deviations(value[name], fields[name], f"{where}.{name}")
    return found
