"""Promise: no method of any service reads or changes anything of another organisation.

    python -m tests.benchmarks.tenancy [--database sqlite|postgresql] [--second-wall] [--naive]

Two organisations in one database; users of each, of every role, call every method with ids of
the other. Nothing of the other may be in what they are told, and not one of its rows may change.
With --second-wall all queries forget the organisation, so that PostgreSQL's row level security is
alone. Naive: that is switched off as well.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product

from sqlalchemy import select

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.tables import Base
from tests.company import Company, TestClock, found_company, token_of
from tests.proofs.crowd import children, database_of
from tests.proofs.open_walls import open_walls
from tests.proofs.outcome import Outcome, command, report
from tests.services.calls import CALLS, Call
from tests.services.conftest import Scene, scene_of


@dataclass(frozen=True)
class House:
    """An organisation at work, with words and ids that nobody else may be told.

    Refusals may say the ids that they were asked for.
    """

    name: str
    scene: Scene
    words: re.Pattern[str]
    ids: re.Pattern[str]

    def actor(self, role: Role) -> Actor:
        facts = self.scene.facts
        known = (facts.admin, facts.organiser, facts.approver, facts.desk_user)
        return next(actor for actor in known if actor.role is role)


def prove(
    settings: Settings, *, roles: Sequence[Role], seed: int, second_wall: bool, naive: bool
) -> Outcome:
    del seed  # nothing is left to chance
    with ProcessPoolExecutor(1, mp_context=children()) as alone:
        return alone.submit(_tried, settings, roles, second_wall or naive, naive).result()


def _tried(
    settings: Settings, roles: Sequence[Role], without_filters: bool, without_row_security: bool
) -> Outcome:
    services = open_services(settings, TestClock())
    houses = [_house(settings, services, name) for name in ("Acme", "Beta")]
    open_walls(filters=without_filters, row_security=without_row_security)
    answers: Counter[str] = Counter()
    broken: list[str] = []
    for inside, outside in (houses, houses[::-1]):
        rows = _rows_of(inside)
        for role, (name, call) in product(roles, CALLS.items()):
            before, found = rows, list(_trespass(call, inside, outside.actor(role), answers))
            rows = _rows_of(inside)
            found += [f"changed {table}" for table in rows if rows[table] != before[table]]
            broken += [f"{name} by {outside.name}'s {role}: {wrong}" for wrong in found]
    services.close()
    return Outcome(
        {"methods": len(CALLS), "calls": answers.total(), "answers": dict(answers)}, broken
    )


def _house(settings: Settings, services: Services, name: str) -> House:
    facts = found_company(services, name)
    company = Company(settings, services, TestClock(), facts)
    scene = scene_of(company)
    words = (f"{name}.example.org", f"{name} day", token_of(scene.approved))
    ids = (str(facts.admin.organisation_id), *(str(person.id) for person in facts.people))
    return House(name, scene, _any_of(words), _any_of(ids))


def _any_of(texts: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, texts)), re.IGNORECASE)


def _trespass(call: Call, inside: House, intruder: Actor, answers: Counter[str]) -> Iterator[str]:
    """Call with ids from inside as somebody from outside; say what should not have happened."""
    refused = False
    try:
        answer = call.run(inside.scene, intruder)
    except LighthouseError as refusal:
        answers[refusal.code] += 1
        told, refused = str(refusal), True
    except Exception as error:  # noqa: BLE001 - any other is no answer
        answers["failed"] += 1
        yield f"failed: {type(error).__name__}: {str(error)[:200]}"
        told = ""
    else:
        answers["answered"] += 1
        told = repr(answer.value if isinstance(answer, Changed) else answer)
    secret = inside.words.search(told) or (not refused and inside.ids.search(told))
    if secret:
        yield f"was told {secret[0]}"


def _rows_of(house: House) -> dict[str, list[str]]:
    """Every row of an organisation, read past all walls."""
    organisation_id = house.scene.facts.admin.organisation_id
    found = {}
    with house.scene.services.uow.read(None) as tx:
        for table in Base.metadata.sorted_tables:
            column = table.c.id if table.name == "organisations" else table.c.organisation_id
            rows = tx.execute(select(table).where(column.in_([organisation_id])))
            found[table.name] = sorted(map(repr, rows))
    return found


def main() -> None:
    parser = command(__doc__)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--second-wall", action="store_true")
    arguments = parser.parse_args()
    report("tenancy", arguments, lambda: _proved(arguments))


def _proved(arguments: argparse.Namespace) -> Outcome:
    with database_of(arguments.database) as (_, settings):
        return prove(
            settings,
            roles=list(Role),
            seed=arguments.seed,
            second_wall=arguments.second_wall,
            naive=arguments.naive,
        )


if __name__ == "__main__":
    main()
