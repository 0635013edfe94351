"""The short form of the proof in tests/benchmarks/power_cut.py."""

from __future__ import annotations

from functools import partial
from random import Random

from tests.benchmarks.power_cut import prove
from tests.proofs.crash_images import Disk
from tests.proofs.provable import assert_broken, assert_held
from tests.proofs.syscalls import Opened, Removed, Renamed, Synced, Written

short = partial(prove, images=50, steps=20, processes=1, seed=1)


def test_a_power_cut_loses_nothing_that_was_acknowledged() -> None:
    outcome = assert_held(lambda: short(naive=False))
    assert outcome.figures["images"] == 50
    assert outcome.figures["acknowledged"] == 21


def test_commits_that_are_not_synced_are_seen_to_be_lost() -> None:
    assert_broken(lambda: short(naive=True))


def images(disk: Disk, tries: int = 300) -> set[tuple[tuple[str, bytes | None], ...]]:
    """The images that chance comes upon."""
    chance = Random(1)
    return {
        tuple(sorted(disk.image(disk.arrivals(chance, number % 6)).items()))
        for number in range(tries)
    }


class TestSimulatedDisk:
    def test_what_was_synced_with_its_name_is_always_there(self) -> None:
        disk = Disk("/d")
        for call in (Opened("/d/a", True, False), Written("/d/a", 0, b"one"), Synced("/d/a")):
            disk.apply(call)
        nameless = {(("/d", None),), (("/d", None), ("/d/a", b"one"))}
        assert images(disk) == nameless
        disk.apply(Synced("/d"))
        assert images(disk) == {(("/d", None), ("/d/a", b"one"))}

    def test_of_writes_that_were_not_synced_any_part_may_be_there(self) -> None:
        disk = Disk("/d")
        for call in (Opened("/d/a", True, False), Synced("/d"), Written("/d/a", 0, b"1" * 512)):
            disk.apply(call)
        disk.apply(Written("/d/a", 512, b"2" * 512))
        found = {dict(image)["/d/a"] for image in images(disk)}
        assert found == {b"", b"1" * 512, bytes(512) + b"2" * 512, b"1" * 512 + b"2" * 512}

    def test_a_write_is_torn_between_sectors(self) -> None:
        disk = Disk("/d")
        for call in (Opened("/d/a", True, False), Synced("/d"), Written("/d/a", 500, b"x" * 20)):
            disk.apply(call)
        found = {dict(image)["/d/a"] for image in images(disk)}
        head, tail = bytes(500) + b"x" * 12, bytes(512) + b"x" * 8
        assert found == {b"", head, tail, head + b"x" * 8}

    def test_a_file_put_in_place_unsynced_may_be_there_and_empty(self) -> None:
        disk = Disk("/d")
        for call in (Opened("/d/a", True, False), Written("/d/a", 0, b"new")):
            disk.apply(call)
        disk.apply(Renamed("/d/a", "/d/b"))
        assert (("/d", None), ("/d/b", b"")) in images(disk)

    def test_a_removed_file_may_still_be_there(self) -> None:
        disk = Disk("/d")
        for call in (Opened("/d/a", True, False), Synced("/d"), Removed("/d/a")):
            disk.apply(call)
        assert images(disk) == {(("/d", None),), (("/d", None), ("/d/a", b""))}
