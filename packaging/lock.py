"""Remake the lock files from pyproject.toml: `python3 packaging/lock.py [--upgrade]`.

Without `--upgrade` every package keeps its version as far as pyproject.toml allows. The files hold
hashes and no index address, so that any registry or mirror serves them. Uses `uv`, from the PATH or
from the package registry.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
OLDEST_PYTHON = "3.11"
HEADER = (
    "# Made by packaging/lock.py; change pyproject.toml and run that instead of editing this.\n"
)


def main(arguments: Sequence[str]) -> int:
    """Write the three files; the one for tests decides, the one to run takes its versions."""
    if set(arguments) - {"--upgrade"}:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        uv = shutil.which("uv") or _fetch_uv(Path(folder))
        _lock(uv, "pip", ["-"], arguments, typed="pip\n")
        _lock(uv, "test", ["pyproject.toml", "--group", "test"], arguments)
        _lock(uv, "run", ["pyproject.toml", "--constraints", str(_path("test"))], arguments)
    return 0


def _fetch_uv(folder: Path) -> str:
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    python = programs / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "uv"], check=True)
    return str(programs / "uv")


def _lock(
    uv: str, name: str, sources: Sequence[str], options: Sequence[str], typed: str = ""
) -> None:
    command = [uv, "pip", "compile", *sources, *options, "--output-file", str(_path(name))]
    command += ["--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes", "--quiet"]
    # only what needs no compiler: a library built here could carry another SQLite than the tested
    command += ["--only-binary", ":all:"]
    command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    subprocess.run(command, cwd=CHECKOUT, input=typed, text=True, check=True)
    file = CHECKOUT / _path(name)
    file.write_text(HEADER + file.read_text("utf-8"), "utf-8", newline="\n")


def _path(name: str) -> Path:
    """Relative to the checkout: uv repeats it in what it writes."""
    return Path("packaging", f"requirements-{name}.txt")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
