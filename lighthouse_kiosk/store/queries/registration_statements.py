"""Statements over registrations whose shape depends on what is asked; made once per shape.

Written as text, because SQLite has to be told which index to walk: it keeps no statistics, and a
wrong guess reads a million rows for one page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import TextClause, bindparam, text

from lighthouse_kiosk.store.queries.people_search import matching, with_patterns
from lighthouse_kiosk.store.queries.registration_obstacles import IDS, ObstacleShape, condition
from lighthouse_kiosk.store.types import Id

AGE, NAME = "registered_at", "person_name_key"

_IDS = (
    "organisation_id",
    "event_id",
    "option_id",
    "slot_id",
    "options",
    "slots",
    "after_id",
    *IDS,
)


@dataclass(frozen=True, slots=True)
class Arm:
    """An index and the columns that are fixed in it; those in `missing` are NULL."""

    index: str
    columns: tuple[str, ...]
    missing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Shape:
    """What a statement looks like.

    It goes through the union of `arms`, or, without any, through the people whom a search finds.
    `sifted` names columns that rows are checked for on the way, `stages`, `options` and `slots` how
    many they may have, `shown` whether something must be picked up or nothing, `at_least` that the
    quantity has a lower end, `outside` that a stretch of time is left out, `obstacles` that one of
    them is needed, `words` how many must match. `key` orders the page (None: everything,
    unordered); `falls` says latest first. `with_total` adds how many rows there are on all pages.
    `searches` is False where people are read one by one, because the search index would find nearly
    everybody.
    """

    sqlite: bool
    arms: tuple[Arm, ...] = ()
    sifted: tuple[str, ...] = ()
    missing: frozenset[str] = frozenset()
    stages: int = 0
    options: int = 0
    slots: int = 0
    shown: bool | None = None
    at_least: bool = False
    outside: bool = False
    obstacles: ObstacleShape | None = None
    words: int = 0
    key: str | None = AGE
    falls: bool = False
    after: bool = False
    limited: bool = True
    wanted: str = ""
    counts: bool = False
    with_total: bool = False
    searches: bool = True


@lru_cache(maxsize=512)
def statement(shape: Shape) -> TextClause:
    """Build the statement of a shape.

    Parameters: `organisation_id`, the arms' columns as `stage_0`, `option_id_0` and so on, those
    sifted for without a number, `stages_0`..., `options_0`..., `slots_0`..., `least`, `opens`,
    `closes`, those of `condition`, `word_0`..., `after_key`, `after_id`, `limit`; for a search
    `match` and `event_id` or `patterns` and `most`.
    """
    parts = [_arm(shape, arm, place) for place, arm in enumerate(shape.arms)] or [_found(shape)]
    written = " UNION ALL ".join(parts)
    if shape.counts:
        written = f"SELECT count(*) FROM ({written}) AS found"  # noqa: S608 - names of ours
    elif shape.with_total:
        later = f" WHERE {_later('sort_key', 'id', shape)}" if shape.after else ""
        written = (
            "SELECT sort_key, id, total FROM (SELECT sort_key, id, count(*) OVER () AS total"  # noqa: S608 - names of ours
            f" FROM ({written}) AS found) AS counted{later}"
        )
    if shape.key and not shape.counts:
        turn = " DESC" if shape.falls else ""
        written += f" ORDER BY sort_key{turn}, id{turn}"
    if shape.limited and not shape.counts:
        written += " LIMIT :limit"
    clause = text(written)
    names = set(re.findall(r":(\w+)", written))
    ids = [name for name in names if name.rstrip("0123456789").rstrip("_") in _IDS]
    clause = clause.bindparams(*(bindparam(name, type_=Id) for name in ids))
    return with_patterns(clause) if "patterns" in names else clause


def _columns(shape: Shape) -> str:
    if shape.counts:
        return "1 AS one"
    key = f"r.{shape.key} AS sort_key, " if shape.key else ""
    return f"{key}r.id AS id{shape.wanted}"


def _arm(shape: Shape, arm: Arm, place: int) -> str:
    hint = f" INDEXED BY ix_event_registrations_{arm.index}" if shape.sqlite else ""
    fixed = [
        f"r.{column} IS NULL" if column in arm.missing else f"r.{column} = :{column}_{place}"
        for column in arm.columns
    ]
    people = ""
    if shape.words:
        # SQLite keeps the order of CROSS JOINs: the list's own order is what is wanted here.
        people = f" {'CROSS' if shape.sqlite else 'INNER'} JOIN people AS p"
        people += "" if shape.sqlite else " ON p.organisation_id = r.organisation_id"
        fixed += ["p.organisation_id = r.organisation_id", "p.id = r.person_id"]
        fixed.append(matching(shape.words, sqlite=shape.sqlite))
    conditions = ["r.organisation_id = :organisation_id", *fixed, *_conditions(shape)]
    return (
        f"SELECT {_columns(shape)} FROM event_registrations AS r{hint}{people}"  # noqa: S608 - names of ours
        f" WHERE {' AND '.join(conditions)}"
    )


def _found(shape: Shape) -> str:
    if shape.sqlite:
        source = (
            f"{'people_search CROSS JOIN ' if shape.searches else ''}people AS p"
            " CROSS JOIN event_registrations AS r INDEXED BY ix_event_registrations_by_person"
        )
        searched = ["people_search MATCH :match", "p.serial = people_search.rowid"]
        found = [
            *(searched if shape.searches else []),
            "p.organisation_id = :organisation_id",
            matching(shape.words, sqlite=True),
            "r.person_id = p.id",
        ]
    else:
        source = (
            "lighthouse_find_people(:patterns, :most) AS p(id)"
            " INNER JOIN event_registrations AS r ON r.person_id = p.id"
        )
        found = []
    conditions = [
        *found,
        "r.organisation_id = :organisation_id",
        "r.event_id = :event_id",
        *_conditions(shape),
    ]
    return f"SELECT {_columns(shape)} FROM {source} WHERE {' AND '.join(conditions)}"  # noqa: S608 - names of ours


def _conditions(shape: Shape) -> list[str]:
    found = [
        f"r.{column} IS NULL" if column in shape.missing else f"r.{column} = :{column}"
        for column in shape.sifted
    ]
    if shape.stages:
        found.append(f"r.stage IN ({', '.join(f':stages_{n}' for n in range(shape.stages))})")
    if shape.options:
        found.append(f"r.option_id IN ({', '.join(f':options_{n}' for n in range(shape.options))})")
    if shape.slots:
        found.append(f"r.slot_id IN ({', '.join(f':slots_{n}' for n in range(shape.slots))})")
    if shape.shown is not None:
        found.append(f"r.picked_up {'>' if shape.shown else '='} 0")
    if shape.at_least:
        found.append("r.quantity >= :least")
    if shape.outside:
        found.append("(r.registered_at < :opens OR r.registered_at > :closes)")
    if shape.obstacles is not None:
        found.append(condition(shape.obstacles))
    if shape.after and not shape.with_total:
        found.append(_later(f"r.{shape.key}", "r.id", shape))
    return found


def _later(key: str, found: str, shape: Shape) -> str:
    return f"({key}, {found}) {'<' if shape.falls else '>'} (:after_key, :after_id)"


def arm_values(columns: tuple[str, ...], place: int, values: dict[str, Any]) -> dict[str, Any]:
    """Number an arm's values as the statement's parameters are."""
    return {f"{column}_{place}": values[column] for column in columns}
