"""Lists, sorting and search that stay fast with a million registrations.

People get a folded text that searching looks through and a folded name that sorting goes by, which
their registrations carry too. Registrations get a stage, the status with what is completely picked
up told apart, and indexes that lead to every filter in the order of age.
"""

from __future__ import annotations

import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0003_at_scale"
down_revision = "0002_event_engine"

_TABLE = "event_registrations"
_STAGE = "CASE WHEN picked_up = quantity THEN 'PICKED_UP' ELSE status END"
_INDEXES = {
    "by_stage": ["event_id", "stage", "registered_at", "id"],
    "by_option": ["option_id", "stage", "registered_at", "id"],
    "by_slot": ["slot_id", "option_id", "stage", "registered_at", "id"],
    "by_quantity": ["event_id", "quantity", "registered_at", "id"],
    "by_person_name": ["event_id", "person_name_key", "id"],
    "by_person": ["person_id", "event_id", "registered_at", "id"],
}
_INDEXES_BEFORE = {
    "by_option": ["option_id", "status"],
    "by_slot": ["slot_id"],
    "by_status": ["event_id", "status", "registered_at", "id"],
}
_PLAIN_LETTERS = str.maketrans("øłđðħıþ", "olddhit")


def upgrade() -> None:
    for column in ("name_key", "search_text"):
        op.add_column("people", sa.Column(column, sa.Text(), nullable=False, server_default=""))
    op.add_column(
        _TABLE, sa.Column("person_name_key", sa.Text(), nullable=False, server_default="")
    )
    op.add_column(
        _TABLE,
        sa.Column("stage", sa.Text(), sa.Computed(_STAGE, persisted=not _on_sqlite())),
    )
    _stop_searching()
    _fold_people()
    op.execute(
        f"UPDATE {_TABLE} SET person_name_key = (SELECT name_key FROM people"
        f" WHERE people.organisation_id = {_TABLE}.organisation_id"
        f" AND people.id = {_TABLE}.person_id)"
    )
    _exchange_indexes(_INDEXES_BEFORE, _INDEXES)
    op.create_index(
        "ix_people_by_name", "people", ["organisation_id", "name_key", "staff_number", "id"]
    )
    if _on_sqlite():
        _search_on_sqlite()
    else:
        _search_on_postgresql()


def downgrade() -> None:
    _stop_searching()
    if _on_sqlite():
        op.execute("DROP TRIGGER people_name_key_changed")
    else:
        op.execute("DROP FUNCTION lighthouse_rename_registrations() CASCADE")
        op.execute("DROP FUNCTION lighthouse_find_people(text[], bigint)")
    op.drop_index("ix_people_by_name", "people")
    _exchange_indexes(_INDEXES, _INDEXES_BEFORE)
    for table, column in (
        (_TABLE, "stage"),
        (_TABLE, "person_name_key"),
        ("people", "search_text"),
        ("people", "name_key"),
    ):
        op.drop_column(table, column)
    _search_as_before()


def _on_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def _exchange_indexes(gone: dict[str, list[str]], made: dict[str, list[str]]) -> None:
    for name in gone:
        op.drop_index(f"ix_{_TABLE}_{name}", _TABLE)
    for name, columns in made.items():
        op.create_index(f"ix_{_TABLE}_{name}", _TABLE, ["organisation_id", *columns])


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(bare.casefold().translate(_PLAIN_LETTERS).split())


def _fold_people() -> None:
    bind = op.get_bind()
    people = bind.execute(
        sa.text("SELECT serial, name, staff_number, email FROM people")
    ).fetchall()
    folded = [
        {
            "serial": serial,
            "name_key": _folded(name),
            "search_text": "".join(f"{_folded(text)}  " for text in (name, *others)),
        }
        for serial, name, *others in people
    ]
    if folded:
        bind.execute(
            sa.text(
                "UPDATE people SET name_key = :name_key, search_text = :search_text"
                " WHERE serial = :serial"
            ),
            folded,
        )


def _stop_searching() -> None:
    if _on_sqlite():
        for change in ("added", "removed", "renamed"):
            op.execute(f"DROP TRIGGER people_{change}")
        op.execute("DROP TABLE IF EXISTS people_search_terms")
        op.execute("DROP TABLE people_search")
    else:
        op.execute("DROP INDEX IF EXISTS ix_people_search")


def _search_on_sqlite() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE people_search USING fts5("
        "search_text, content='people', content_rowid='serial', tokenize='trigram')"
    )
    op.execute("CREATE VIRTUAL TABLE people_search_terms USING fts5vocab(people_search, 'row')")
    _follow_people_on_sqlite(("search_text",))
    op.execute(
        "CREATE TRIGGER people_name_key_changed AFTER UPDATE OF name_key ON people"
        " WHEN old.name_key <> new.name_key BEGIN"
        f" UPDATE {_TABLE} SET person_name_key = new.name_key"
        " WHERE organisation_id = new.organisation_id AND person_id = new.id; END"
    )


def _follow_people_on_sqlite(columns: tuple[str, ...]) -> None:
    names = ", ".join(columns)
    new, old = (", ".join(f"{row}.{name}" for name in columns) for row in ("new", "old"))
    added = f"INSERT INTO people_search(rowid, {names}) VALUES (new.serial, {new});"
    gone = (
        f"INSERT INTO people_search(people_search, rowid, {names})"
        f" VALUES ('delete', old.serial, {old});"
    )
    op.execute("INSERT INTO people_search(people_search) VALUES ('rebuild')")
    op.execute(f"CREATE TRIGGER people_added AFTER INSERT ON people BEGIN {added} END")
    op.execute(f"CREATE TRIGGER people_removed AFTER DELETE ON people BEGIN {gone} END")
    op.execute(
        f"CREATE TRIGGER people_renamed AFTER UPDATE OF {names} ON people BEGIN {gone} {added} END"
    )


def _search_on_postgresql() -> None:
    """Index the search where the server has pg_trgm; without it, searching reads every person.

    LIKE is not leakproof, so that row level security would keep it from the index. The function
    has its owner's rights and keeps to the organisation by itself.
    """
    _index_search_on_postgresql("search_text")
    op.execute(
        "CREATE FUNCTION lighthouse_find_people(patterns text[], most bigint) RETURNS SETOF uuid"
        " LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$"
        " SELECT id FROM people WHERE organisation_id ="
        " nullif(current_setting('lighthouse.organisation', true), '')::uuid"
        # An index serves one pattern, not ALL of several.
        " AND search_text LIKE patterns[1] AND search_text LIKE ALL (patterns) LIMIT most $$"
    )
    op.execute(
        "CREATE FUNCTION lighthouse_rename_registrations() RETURNS trigger LANGUAGE plpgsql AS $$"
        " BEGIN"
        f" UPDATE {_TABLE} SET person_name_key = new.name_key"
        " WHERE organisation_id = new.organisation_id AND person_id = new.id;"
        " RETURN NULL; END $$"
    )
    op.execute(
        "CREATE TRIGGER people_name_key_changed AFTER UPDATE OF name_key ON people"
        " FOR EACH ROW WHEN (old.name_key <> new.name_key)"
        " EXECUTE FUNCTION lighthouse_rename_registrations()"
    )


def _index_search_on_postgresql(expression: str) -> None:
    op.execute(
        "DO $$ BEGIN"
        " CREATE EXTENSION IF NOT EXISTS pg_trgm;"
        " CREATE INDEX ix_people_search ON people"
        f" USING gin (({expression}) gin_trgm_ops);"
        " EXCEPTION WHEN feature_not_supported OR undefined_file OR insufficient_privilege THEN"
        " NULL;"
        " END $$"
    )


def _search_as_before() -> None:
    if _on_sqlite():
        op.execute(
            "CREATE VIRTUAL TABLE people_search USING fts5(staff_number, name, email,"
            " content='people', content_rowid='serial', tokenize='trigram')"
        )
        _follow_people_on_sqlite(("staff_number", "name", "email"))
    else:
        _index_search_on_postgresql("staff_number || ' ' || name || ' ' || email")
