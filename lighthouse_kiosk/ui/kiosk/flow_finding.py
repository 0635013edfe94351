"""The flow of finding somebody who has no pass to show."""

from __future__ import annotations

from dataclasses import replace

from lighthouse_kiosk.ui.kiosk.effects import SearchPeople
from lighthouse_kiosk.ui.kiosk.events import Choose, Find, PeopleFound, SearchWentWrong, Seek
from lighthouse_kiosk.ui.kiosk.flow_steps import Step, check
from lighthouse_kiosk.ui.kiosk.states import (
    CheckFailed,
    Done,
    Finding,
    LastPickups,
    Lookup,
    Refused,
    Review,
    State,
    Waiting,
)


def found(state: State, event: Find | Seek | Choose | PeopleFound | SearchWentWrong) -> Step:
    """Take one event of the search."""
    match state, event:
        case ((Waiting() | Refused() | Review()), Find()):
            return Step(Finding(_without_notice(state)))
        case ((Done() | CheckFailed() | LastPickups()), Find()):
            return Step(Finding(Waiting()))
        case Finding(), Seek(text):
            return sought(replace(state, text=text, error=None, notice=None))
        case Finding(), PeopleFound(text, people) if text == state.wanted:
            return Step(replace(state, found=people, found_for=text, error=None))
        case Finding(), SearchWentWrong(text, error) if text == state.wanted:
            return Step(replace(state, found=None, found_for="", error=error))
        case Finding(), Choose(person_id, its_id):
            return check(Lookup(person_id, its_id, state.text), replace(state, notice=None))
        case _:
            return Step(state)


def sought(finding: Finding) -> Step:
    """Search for what is typed, unless its people are there already."""
    if not finding.wanted:
        return Step(replace(finding, found=None, found_for="", error=None))
    if finding.fresh:
        return Step(finding)
    return Step(finding, (SearchPeople(finding.wanted),))


def _without_notice(state: Waiting | Refused | Review) -> Waiting | Refused | Review:
    return replace(state, notice=None)
