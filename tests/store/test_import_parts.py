"""Finding what an import wrote, however many transactions it took."""

from __future__ import annotations

from sqlalchemy import delete

from lighthouse_kiosk.domain.ids import ImportId
from lighthouse_kiosk.services.imports import CHUNK
from lighthouse_kiosk.store.queries import imports
from lighthouse_kiosk.store.tables import ImportPartRow
from lighthouse_kiosk.store.unit_of_work import Transaction
from tests.company import Company

ROWS = 2 * CHUNK


def test_the_next_changes_are_found_as_fast_among_many_parts(sqlite_company: Company) -> None:
    facts, services = sqlite_company.facts, sqlite_company.services
    table = "Staff number,Name\n" + "".join(f"M{n},Person {n}\n" for n in range(ROWS))
    import_id = services.imports.import_table(facts.organiser, table.encode()).value.import_id
    assert import_id is not None
    organisation_id = facts.organiser.organisation_id
    with services.uow.write(None) as tx:
        found, steps = _found(tx, sqlite_company, import_id)
        last = found[0].sequence
        tx.execute(delete(ImportPartRow))
        for entry in range(last - ROWS + 1, last + 1):
            imports.add_part(tx, organisation_id, import_id, entry, entry)
        again, steps_among_many = _found(tx, sqlite_company, import_id)
    assert again == found
    assert steps_among_many < 3 * steps


def _found(
    tx: Transaction, company: Company, import_id: ImportId
) -> tuple[tuple[imports.ImportedChange, ...], int]:
    """Return the last changes, and how many steps SQLite took to find them, in hundreds."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    driver = tx.connection.driver_connection
    assert driver is not None
    driver.set_progress_handler(count, 100)
    organisation_id = company.facts.organiser.organisation_id
    found = imports.changes_before(tx, organisation_id, import_id, None, CHUNK)
    driver.set_progress_handler(None, 0)
    return found, steps
