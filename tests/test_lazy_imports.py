"""What a start doesn't need isn't loaded, so that windows come up at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]

HEAVY = {"alembic", "cv2", "numpy", "pyqtgraph", "qrcode"}
DATABASE = {"sqlalchemy", "pysqlite3", "psycopg"}
QT = {"PySide6"}


def loaded_by(statement: str) -> set[str]:
    """The top-level packages in a new process after a statement."""
    program = f"{statement}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("lighthouse_kiosk.__main__", HEAVY | DATABASE | QT | {"typer"}),
        ("lighthouse_kiosk.commands", HEAVY | DATABASE | QT),
        ("lighthouse_kiosk.ui.app", HEAVY | DATABASE),
        ("lighthouse_kiosk.ui.kiosk.app", HEAVY | DATABASE),
        ("lighthouse_kiosk.bootstrap", HEAVY | QT),
        ("lighthouse_kiosk.scan.worker", HEAVY | DATABASE | QT),
    ],
)
def test_starting_loads_only_what_it_needs(module: str, unwanted: set[str]) -> None:
    assert loaded_by(f"import {module}") & unwanted == set()


def test_opening_a_database_that_is_up_to_date_needs_no_alembic(tmp_path: Path) -> None:
    opening = (
        "from pathlib import Path\n"
        "from lighthouse_kiosk.bootstrap import open_services\n"
        "from lighthouse_kiosk.settings import Settings\n"
        f"open_services(Settings(Path({str(tmp_path)!r}))).close()"
    )
    assert "alembic" in loaded_by(opening)
    assert "alembic" not in loaded_by(opening)
