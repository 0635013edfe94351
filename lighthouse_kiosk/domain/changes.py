"""What a write changed, so that only what shows it reloads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Topic(StrEnum):
    EVENTS = "events"
    OPTIONS = "options"
    SLOTS = "slots"
    QUESTIONS = "questions"
    PEOPLE = "people"
    REGISTRATIONS = "registrations"
    PASSES = "passes"
    PICKUPS = "pickups"
    DESKS = "desks"
    USERS = "users"
    ORGANISATIONS = "organisations"


Changes = frozenset[Topic]


@dataclass(frozen=True, slots=True)
class Changed(Generic[T]):
    """A write's value and the topics it touched (none when nothing changed)."""

    value: T
    changes: Changes


def changed(value: T, *topics: Topic) -> Changed[T]:
    return Changed(value, frozenset(topics))
