"""Every refusal has a sentence, and data in it stays data."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import lighthouse_kiosk
import lighthouse_kiosk.domain.conflicts
from lighthouse_kiosk.cli.words import VERDICTS, has_words, sentence
from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.domain.errors import (
    BackupFailed,
    CameraUnusable,
    DatabaseUnreachable,
    FileRefused,
    FolderUnusable,
    InvalidField,
    LighthouseError,
    RestoreRefused,
)


def all_refusals(kind: type[LighthouseError] = LighthouseError) -> set[type[LighthouseError]]:
    return {kind}.union(*(all_refusals(below) for below in kind.__subclasses__()))


def test_every_refusal_has_words() -> None:
    silent = {
        kind.__name__ for kind in all_refusals() - {LighthouseError} if not has_words(kind.code)
    }
    assert silent == set()


def test_every_verdict_has_a_sentence() -> None:
    assert set(VERDICTS) == {kind.value for kind in VerdictKind}


def test_data_is_never_read_as_a_template() -> None:
    error = DatabaseUnreachable("damaged", "{location.__class__}\x1b[31m")
    assert "{location.__class__}[31m" in sentence(error)


def test_an_unknown_reason_still_names_the_field() -> None:
    assert sentence(InvalidField("unit_cost", "unheard_of")) == "The unit cost can't be used here."


def reasons_given() -> set[tuple[str, str]]:
    """Every (refusal, reason) below the windows that is raised with the reason written out."""
    package = Path(lighthouse_kiosk.__file__).parent
    found: set[tuple[str, str]] = set()
    for file in set(package.rglob("*.py")) - set((package / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            place = REASON_PLACE.get(node.func.id)
            if place is None or len(node.args) <= place:
                continue
            for part in ast.walk(node.args[place]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    found.add((node.func.id, part.value))
    return found


REASON_PLACE = {
    "InvalidField": 1,
    "DatabaseUnreachable": 0,
    "FolderUnusable": 1,
    "CameraUnusable": 1,
    "BackupFailed": 1,
    "RestoreRefused": 1,
    "FileRefused": 1,
}
"""Refusals whose words depend on a reason, and which argument that is."""


def with_reason(kind: str, reason: str) -> LighthouseError:
    made: dict[str, Callable[[], LighthouseError]] = {
        "InvalidField": lambda: InvalidField(
            "budget",
            reason,
            most=5,
            least=5,
            first=1,
            last=5,
            decimals=2,
            picked_up=1,
            count=3,
            currency="INR",
            other="E100",
            local="2026-10-25T02:30",
            zone="Europe/Berlin",
        ),
        "DatabaseUnreachable": lambda: DatabaseUnreachable(reason, "place", "detail"),
        "FolderUnusable": lambda: FolderUnusable("place", reason),
        "CameraUnusable": lambda: CameraUnusable("place", reason),
        "BackupFailed": lambda: BackupFailed("place", reason),
        "RestoreRefused": lambda: RestoreRefused("place", reason, "detail"),
        "FileRefused": lambda: FileRefused(
            "place", reason, most=5, line=7, sheet="Sheet1", encoding="utf-7"
        ),
    }
    return made[kind]()


def test_every_reason_has_words_of_its_own() -> None:
    reasons = reasons_given()
    assert len(reasons) > 40
    silent = {
        (kind, reason)
        for kind, reason in reasons
        if sentence(with_reason(kind, reason)) == sentence(with_reason(kind, "unheard of"))
        or "{" in sentence(with_reason(kind, reason))
    }
    assert silent <= {
        ("FolderUnusable", "unusable"),
        ("CameraUnusable", "unreadable"),
        ("FileRefused", "damaged"),
    }
