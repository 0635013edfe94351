"""`version`: what runs here."""

from __future__ import annotations

import platform

from lighthouse_kiosk import __version__
from lighthouse_kiosk.cli.shell import AsJson, answer


def version(as_json: AsJson = False) -> None:
    """Say which versions run here."""
    found = {
        "version": __version__,
        "python": platform.python_version(),
        "qt": _qt(),
        "sqlite": _sqlite(),
        "system": platform.platform(),
    }
    if as_json:
        answer(found)
        return
    print(f"Lighthouse Kiosk {__version__}")
    print(
        f"Python {found['python']}, Qt {found['qt']}, SQLite {found['sqlite']}, {found['system']}"
    )


def _qt() -> str:
    try:
        from PySide6.QtCore import qVersion  # noqa: PLC0415 - reported, not needed
    except ImportError as error:
        return f"unusable: {error}"
    return qVersion()


def _sqlite() -> str:
    try:
        from pysqlite3.dbapi2 import sqlite_version  # noqa: PLC0415 - reported, not needed
    except ImportError as error:
        return f"unusable: {error}"
    return str(sqlite_version)
