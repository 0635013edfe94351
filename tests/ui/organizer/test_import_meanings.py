"""Names in a table that nobody knows: said once what they mean; and problems as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from lighthouse_kiosk.ui.organizer.imports.meanings import MeaningsDialog
from lighthouse_kiosk.ui.organizer.imports.problems import problem_columns, problem_rows
from lighthouse_kiosk.ui.organizer.imports.source import Source
from tests.ui.organizer.conftest import Office
from tests.ui.organizer.test_imports import cells, go_on

HEAD = b"Staff number,Name,Option,Pickup slot\n"
TABLE = HEAD + (
    b"M1,Ada Lovelace,The big bag,Late\n"
    b"M2,Grace Hopper,The big bag,Late\n"
    b"M3,Alan Turing,Smart botle,Late\n"
    b"M4,Nobody,Unicorn,\n"
)


def check(office: Office, page: Any, path: Path, table: bytes) -> Any:
    """Open the wizard on a table and go to its third step."""
    path.write_bytes(table)
    page.imports.take(Source(path))
    office.settle()
    go_on(office, 2)
    return office.dialog()


def wrong(office: Office) -> list[str]:
    return [row[3] for row in cells(office, "import-problems")]


def test_unknown_names_are_given_a_meaning_once_for_all_rows(
    office: Office, tmp_path: Path
) -> None:
    page: Any = office.open("registrations")
    wizard = check(office, page, tmp_path / "gifts.csv", TABLE)
    assert len(wrong(office)) == 4
    # the problems, for whoever mends the file
    target = tmp_path / "problems.xlsx"
    bad = wizard.check_step.bad
    with office.qtbot.waitSignal(wizard._exports.saved, timeout=20_000):
        wizard._exports.save(target, problem_columns(), lambda: problem_rows(bad), len(bad))
    office.settle()
    saved = CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
    assert [row[3] for row in saved[1:]] == [row.read for row in bad]
    assert {row[4] for row in saved[1:]} == {text.split(", ")[0] for text in wrong(office)}
    # each row says one thing that is wrong with it: first what is no time, then what is no option
    slots = office.services.slots.list_slots(office.actor, page.occasion.id)
    offered = office.services.options.list_options(office.actor, page.occasion.id)
    option = max(offered, key=lambda one: one.left if one.left is not None else 999)
    wanted = max(slots, key=lambda slot: slot.left)
    for name, meant in (("late", f"{wanted.starts:%H:%M}"), ("the big bag", option.name)):
        office.click("import-meanings")
        office.settle()
        asked = office.dialog()
        assert isinstance(asked, MeaningsDialog)
        asked.choices[name].set_value(meant)
        if name == "the big bag":
            # what looks alike is offered first, and chosen for nobody
            assert asked.choices["smart botle"].itemText(1) == "Smart bottle"
            assert asked.choices["smart botle"].value() is None
            asked.choices["smart botle"].setCurrentIndex(1)
        office.accept()
        office.settle()
    assert [row[2].split(", ")[0] for row in cells(office, "import-problems")] == ["Unicorn"]
    office.click("mode-skip")
    go_on(office)
    assert "M4" not in office.words(wizard)
    office.click("import-next")
    office.settle()
    # remembered for the next table with these headings
    wizard = check(
        office, page, tmp_path / "more.csv", HEAD + b"M5,Edsger Dijkstra,The big bag,Late\n"
    )
    assert wizard.check_step.count == 1
    assert not wizard.check_step.meanings_button.isVisible()
