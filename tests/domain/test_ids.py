from __future__ import annotations

from itertools import pairwise
from uuid import RFC_4122

from lighthouse_kiosk.domain.ids import new_id, new_ticket_id


def test_ids_are_version_7_and_sort_by_time() -> None:
    made = [new_id() for _ in range(2000)]
    assert {(one.version, one.variant) for one in made} == {(7, RFC_4122)}
    milliseconds = [one.int >> 80 for one in made]
    assert all(before <= after for before, after in pairwise(milliseconds))
    assert len(set(made)) == len(made)


def test_tickets_are_eight_random_bytes() -> None:
    made = {new_ticket_id() for _ in range(1000)}
    assert len(made) == 1000
    assert {len(one) for one in made} == {8}
