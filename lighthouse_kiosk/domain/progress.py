"""What long work tells while it is under way, and what it asks."""

from __future__ import annotations

from collections.abc import Callable

OnProgress = Callable[[int, int], None]
"""Told now and then how much is done, and of how much: rows, bytes, decisions, checks."""

IsCancelled = Callable[[], bool]
"""Asked now and then whether to stop; what is finished by then is kept or not, as each work says."""
