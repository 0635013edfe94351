"""What a column of a table can mean."""

from __future__ import annotations

from enum import StrEnum


class ImportField(StrEnum):
    """The name may come whole or in two parts; `STATUS` says which rows are still wanted."""

    STAFF_NUMBER = "staff_number"
    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    EMAIL = "email"
    DEPARTMENT = "department"
    OPTION = "option"
    QUANTITY = "quantity"
    SLOT = "slot"
    NOTE = "note"
    STATUS = "status"
    REGISTERED_AT = "registered_at"


ABOUT_REGISTRATIONS = frozenset(
    {
        ImportField.OPTION,
        ImportField.QUANTITY,
        ImportField.SLOT,
        ImportField.NOTE,
        ImportField.STATUS,
        ImportField.REGISTERED_AT,
    }
)
