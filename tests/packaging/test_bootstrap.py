"""The two commands, with a real environment, a real pip and no network."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.conftest import ECHO, SmallCheckout, make_wheel


def test_arguments_reach_the_app_from_any_folder(
    small_checkout: SmallCheckout, tmp_path: Path
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('a stranger')", "utf-8")
    told = small_checkout.told("run", "kiosk", "--event", "Summer Party", "-n", cwd=tmp_path)
    assert told["arguments"] == ["kiosk", "--event", "Summer Party", "-n"]
    assert told["cwd"] == str(tmp_path)
    assert told["file"] == str(small_checkout.folder / "lighthouse_kiosk" / "__main__.py")
    assert told["prefix"] == str(small_checkout.folder / ".venv")


def test_a_second_start_sets_up_nothing(small_checkout: SmallCheckout, tmp_path: Path) -> None:
    """Not even pip is asked: it isn't there any more."""
    assert small_checkout.start("run").stderr == ""
    pip = shutil.move(small_checkout.site_packages / "pip", tmp_path / "pip")
    try:
        second = small_checkout.start("run")
    finally:
        shutil.move(pip, small_checkout.site_packages / "pip")
    assert (second.returncode, second.stderr) == (0, "")


def test_the_exit_code_is_the_app_s_own(small_checkout: SmallCheckout) -> None:
    module = small_checkout.folder / "lighthouse_kiosk" / "__main__.py"
    module.write_text("raise SystemExit(7)", "utf-8")
    try:
        assert small_checkout.start("run").returncode == 7
    finally:
        module.write_text(ECHO, "utf-8")


def test_a_changed_lock_is_installed_once(small_checkout: SmallCheckout) -> None:
    small_checkout.lock("run", make_wheel(small_checkout.wheels, "alpha", "2", ECHO))
    assert "up to date" in small_checkout.start("run").stderr
    assert "version = '2'" in small_checkout.installed("alpha")
    assert small_checkout.start("run").stderr == ""


def test_a_refused_package_leaves_nothing_half_installed(small_checkout: SmallCheckout) -> None:
    right = make_wheel(small_checkout.wheels, "alpha", "3", ECHO)
    small_checkout.lock("run", f"alpha==3 --hash=sha256:{'0' * 64}\n")
    refused = small_checkout.start("run")
    assert refused.returncode == 1
    assert "Could not install the packages" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert "version = '3'" not in small_checkout.installed("alpha")

    leftover = small_checkout.site_packages / "half_written.py"
    leftover.touch()
    small_checkout.lock("run", right)
    assert small_checkout.told("run")["arguments"] == []
    assert "version = '3'" in small_checkout.installed("alpha")
    assert not leftover.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there, what it started ends with it")
def test_a_setting_up_that_was_killed_is_done_again(small_checkout: SmallCheckout) -> None:
    small_checkout.python.unlink(missing_ok=True)
    killed = subprocess.Popen(
        small_checkout.command("run"),
        env=small_checkout.variables(),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert killed.stderr is not None
    assert killed.stderr.readline().startswith("Setting up")
    with pytest.raises(subprocess.TimeoutExpired):
        killed.wait(timeout=1)
    # what it started goes on writing, and the next start has to wait for that
    killed.kill()
    killed.communicate()
    assert small_checkout.told("run", "version")["arguments"] == ["version"]


def test_a_copied_checkout_sets_itself_up_again(
    small_checkout: SmallCheckout, tmp_path: Path
) -> None:
    small_checkout.told("run")
    copy = tmp_path / "copy"
    shutil.copytree(small_checkout.folder, copy, symlinks=True)
    told = SmallCheckout(copy, copy / "wheels").told("run")
    assert told["prefix"] == str(copy / ".venv")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows environments hold a copy of Python")
def test_two_starts_at_once_repair_an_environment_whose_python_has_gone(
    small_checkout: SmallCheckout,
) -> None:
    small_checkout.told("run")
    small_checkout.python.unlink()
    small_checkout.python.symlink_to("/nowhere/python3")
    both = [
        subprocess.Popen(
            small_checkout.command("run", name),
            env=small_checkout.variables(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("first", "second")
    ]
    answers = [start.communicate() for start in both]
    assert [start.returncode for start in both] == [0, 0], answers
    assert [json.loads(out)["arguments"] for out, _ in answers] == [["first"], ["second"]]
    waiting, working = sorted(error for _, error in answers)
    assert waiting == "Another start is setting things up; waiting for it ...\n"
    assert working.startswith("Setting up")


def test_tests_run_in_the_checkout_and_on_several_cores(
    small_checkout: SmallCheckout, tmp_path: Path
) -> None:
    whole = small_checkout.told("test", "-x", cwd=tmp_path)
    assert whole["cwd"] == str(small_checkout.folder)
    arguments = whole["arguments"]
    assert isinstance(arguments, list)
    assert (arguments[0], arguments[2:]) == ("-n", ["-x"])
    assert 2 <= int(arguments[1]) <= 4
    assert small_checkout.told("test", PYTHONDONTWRITEBYTECODE="1")["compiles"]
    for selected in (["tests/store"], ["-k", "pass"], ["--pdb"], ["-n0"]):
        assert small_checkout.told("test", *selected)["arguments"] == selected
    # what the tests need includes what the app needs
    assert small_checkout.start("run").stderr == ""


def test_an_unknown_command_shows_what_there_is(small_checkout: SmallCheckout) -> None:
    unknown = small_checkout.start("strat")
    assert unknown.returncode == 2
    assert "bootstrap.py run" in unknown.stderr
    assert "bootstrap.py test" in small_checkout.start("--help").stdout


def test_a_folder_that_cannot_be_used_is_said(
    small_checkout: SmallCheckout, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(small_checkout.folder, copy, ignore=shutil.ignore_patterns(".venv"))
    (copy / ".venv").write_text("a file where the environment belongs", "utf-8")
    refused = SmallCheckout(copy, copy / "wheels").start("run")
    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    assert str(copy / ".venv") in refused.stderr
