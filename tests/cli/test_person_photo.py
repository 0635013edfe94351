"""`person photo`: keep, replace and remove, with every refusal in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.photos import photo


@pytest.fixture
def number(command: Command, profile: Path) -> str:
    people = command("person", "list", "--limit", 1, "--profile", profile, "--json").json()
    return str(people["people"][0]["staff_number"])


def test_a_photo_is_kept_once_and_removed(
    command: Command, profile: Path, tmp_path: Path, number: str
) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(photo())
    there = ("--profile", profile)
    assert command("person", "photo", number, file, *there).out.startswith("Kept the photo of")
    assert command("person", "photo", number, file, *there).out.startswith("That is already")
    assert command("person", "photo", number, "--remove", *there).out.startswith("Removed the")
    assert command("person", "photo", number, "--remove", *there).out.startswith("There is no")


def test_what_is_no_picture_is_refused_in_words(
    command: Command, profile: Path, tmp_path: Path, number: str
) -> None:
    file = tmp_path / "photo.jpg"
    for content, words in (
        (b"hello", "is not a JPEG or PNG picture"),
        (photo()[:50], "is broken or cut off"),
        (photo() + bytes(600_000), "at most 512 KB fit"),
    ):
        file.write_bytes(content)
        refused = command("person", "photo", number, file, "--profile", profile)
        assert refused.code == 1
        assert words in refused.err
        assert len(refused.err.strip().splitlines()) == 1


def test_a_file_or_remove_has_to_be_named(command: Command, profile: Path, number: str) -> None:
    for wrong in ((), ("missing.jpg",)):
        assert command("person", "photo", number, *wrong, "--profile", profile).code == 2
