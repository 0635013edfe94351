"""What makes a hand-out worth a second look."""

from __future__ import annotations

from enum import StrEnum


class ReviewKind(StrEnum):
    """Why a hand-out is out of the ordinary; it may be so for several reasons.

    UNDONE was taken back. OVERRIDDEN set a verdict aside. WITHOUT_PASS was looked up by name.
    BY_SOMEBODY_ELSE was collected by another person. UNMATCHED is on a genuine pass whose
    registration is not known here. TWICE is on one whose registration has too little left by now,
    as when two desks handed out without knowing of each other.
    """

    UNDONE = "undone"
    OVERRIDDEN = "overridden"
    WITHOUT_PASS = "without_pass"
    BY_SOMEBODY_ELSE = "by_somebody_else"
    UNMATCHED = "unmatched"
    TWICE = "twice"
