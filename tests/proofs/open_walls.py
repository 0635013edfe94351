"""The walls between organisations, taken down: for a process of its own."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Engine, event

_FILTER = re.compile(
    r'(?:"?\w+"?\.)?"?organisation_id"? = (\?|%\(\w+\)s(?:::\w+)?|:\w+)', re.IGNORECASE
)


def open_walls(*, filters: bool, row_security: bool) -> None:
    """Let every query forget which organisation it was asked for, and PostgreSQL not mind."""

    @event.listens_for(Engine, "before_cursor_execute", retval=True)
    def execute(
        _connection: object,
        _cursor: object,
        statement: str,
        parameters: Any,
        _context: object,
        _many: bool,
    ) -> tuple[str, Any]:
        if row_security and "set_config('role'" in statement:
            return "SELECT 1", {}
        if filters and not statement.lstrip().upper().startswith("INSERT"):
            return _FILTER.sub(r"\1 IS NOT NULL", statement), parameters
        return statement, parameters
