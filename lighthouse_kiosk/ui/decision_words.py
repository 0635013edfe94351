"""What stands in the way of a decision about a registration, in words."""

from __future__ import annotations

from lighthouse_kiosk.domain.conflicts import ConflictDetectionResult, ConflictRefused
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.wording.format import listed, span
from lighthouse_kiosk.wording.terms import problem_named
from lighthouse_kiosk.wording.translation import translate


def conflict_words(result: ConflictDetectionResult) -> str:
    """What stands in the way, and of what: `Slot full: 10:30–11:00`."""
    option = plain(result.option.name, 60) if result.option is not None else ""
    slot = result.slot
    times = span(slot.starts.time(), slot.ends.time()) if slot is not None else ""
    return listed(problem_named(problem, option, times) for problem in result.problems)


def conflict_refused(error: LighthouseError) -> tuple[str, str]:
    """What happened and what to do."""
    problems = conflict_words(error.result) if isinstance(error, ConflictRefused) else ""
    return (
        translate("words", "There is a conflict: {problems}").format(problems=problems),
        translate(
            "words", "Nothing was changed. Take one of the alternatives, or change the limit."
        ),
    )
