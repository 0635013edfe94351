"""Libraries of the system that Qt and the code readers need on Linux.

Found by loading them, as the app will. On Debian and its relatives missing ones are installed with
apt where this process may do that, and otherwise named in one command to copy.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Library(NamedTuple):
    """A shared library by the name it is loaded by, and the Debian package that brings it."""

    soname: str
    package: str


NEEDED_TO_START = (
    Library("libEGL.so.1", "libegl1"),
    Library("libGL.so.1", "libgl1"),
    Library("libX11.so.6", "libx11-6"),
    Library("libbrotlidec.so.1", "libbrotli1"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6"),
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
)
NEEDED_FOR = {
    "windows on this screen": (
        Library("libX11-xcb.so.1", "libx11-xcb1"),
        Library("libxcb-cursor.so.0", "libxcb-cursor0"),
        Library("libxcb-icccm.so.4", "libxcb-icccm4"),
        Library("libxcb-image.so.0", "libxcb-image0"),
        Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        Library("libxcb-randr.so.0", "libxcb-randr0"),
        Library("libxcb-render-util.so.0", "libxcb-render-util0"),
        Library("libxcb-shape.so.0", "libxcb-shape0"),
        Library("libxcb-shm.so.0", "libxcb-shm0"),
        Library("libxcb-sync.so.1", "libxcb-sync1"),
        Library("libxcb-util.so.1", "libxcb-util1"),
        Library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
        Library("libxcb-xkb.so.1", "libxcb-xkb1"),
        Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ),
    "cameras and sound": (
        Library("libXext.so.6", "libxext6"),
        Library("libXrandr.so.2", "libxrandr2"),
        Library("libpulse.so.0", "libpulse0"),
    ),
    "the second code reader": (Library("libzbar.so.0", "libzbar0"),),
    "printing": (Library("libcups.so.2", "libcups2"),),
}


class Missing(Exception):
    """The app can't start without these; the text is for the person who started it."""


def provide(say: Callable[[str], None]) -> None:
    """Install what is missing or say what does it; do nothing on Windows and macOS.

    :param say: takes each sentence for the person at the terminal
    :raises Missing: the app could not start, or its environment not be made
    """
    if sys.platform == "linux":
        _provide(say)


def _provide(say: Callable[[str], None]) -> None:
    packages = _missing_packages()
    if packages and shutil.which("apt-get"):
        packages = _known_to_apt(packages)
        may = _right_to_install()
        if may is not None:
            say(f"Installing system libraries: {' '.join(packages)} ...")
            _install(packages, may, say)
            packages = _known_to_apt(_missing_packages())
        remedy = f"This command installs what is missing:\n  {_command(packages)}"
    else:
        remedy = "Install what brings them with your distribution's package manager."
    lost = [f"{what} ({', '.join(names)})" for what, names in _losses()]
    vital = [library.soname for library in NEEDED_TO_START if not _loads(library)]
    if not _can_make_environments():
        vital.append(f"Python's venv and ensurepip modules ({_venv_package()})")
    if vital:
        raise Missing(
            f"Lighthouse Kiosk can't start: this system lacks {', '.join(vital)}.\n{remedy}"
        )
    if lost:
        say(f"Without some system libraries these won't work: {'; '.join(lost)}.\n{remedy}")


def _losses() -> list[tuple[str, list[str]]]:
    absent = [
        (what, [library.soname for library in libraries if not _loads(library)])
        for what, libraries in NEEDED_FOR.items()
    ]
    return [(what, names) for what, names in absent if names]


def _missing_packages() -> list[str]:
    libraries = [*NEEDED_TO_START, *(each for group in NEEDED_FOR.values() for each in group)]
    packages = [library.package for library in libraries if not _loads(library)]
    return packages if _can_make_environments() else [_venv_package(), *packages]


def _loads(library: Library) -> bool:
    try:
        ctypes.CDLL(library.soname)
    except OSError:
        return False
    return True


def _can_make_environments() -> bool:
    """Debian parts ensurepip from Python."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


def _venv_package() -> str:
    return f"python3.{sys.version_info.minor}-venv"


def _known_to_apt(packages: Sequence[str]) -> list[str]:
    """The packages as this release names them: with 64-bit time some are called `...t64`."""
    names = [*packages, *(f"{package}t64" for package in packages)]
    answer = subprocess.run(
        ["apt-cache", "policy", *names],
        env=os.environ | {"LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    installable = set()
    name = ""
    for line in answer.stdout.splitlines():
        if not line.startswith(" "):
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            installable.add(name)
    renamed = {f"{package}t64" for package in packages} & installable
    return [f"{each}t64" if f"{each}t64" in renamed else each for each in packages]


def _right_to_install() -> list[str] | None:
    """What to put before apt-get, or None when somebody would have to type a password."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _quiet(["sudo", "-n", "true"]).returncode == 0:
        return ["sudo", "-n"]
    return None


def _install(packages: Sequence[str], may: list[str], say: Callable[[str], None]) -> None:
    apt = [*may, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y"]
    apt += ["-o", "DPkg::Lock::Timeout=300"]
    # a repository that does not answer need not be the one that is needed
    _quiet([*apt, "update"])
    packages = _known_to_apt(packages)
    installed = _quiet([*apt, "install", "--no-install-recommends", *packages])
    if installed.returncode != 0:
        say("\n".join(installed.stdout.rstrip().splitlines()[-10:]))


def _command(packages: Sequence[str]) -> str:
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    update = shlex.join([*sudo, "apt-get", "update"])
    return f"{update} && {shlex.join([*sudo, 'apt-get', 'install', '-y', *packages])}"


def _quiet(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
