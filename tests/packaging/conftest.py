"""Makes `packaging/` importable, and small checkouts that can be set up without a network."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "packaging"))

# says what it was started with, as whatever module it is installed as
ECHO = """\
import json, os, sys
print(json.dumps({"name": __name__, "file": __file__, "arguments": sys.argv[1:], "cwd": os.getcwd(),
                  "path": sys.path, "prefix": sys.prefix, "compiles": not sys.dont_write_bytecode}))
"""


def make_wheel(folder: Path, name: str, version: str, source: str) -> str:
    """Write a wheel whose module is `source`, and return the line that locks it."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}/__init__.py": f"version = {version!r}\n",
        f"{name}/__main__.py": source,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},{_record_hash(text)},{len(text)}\n" for path, text in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n"
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def _record_hash(text: str) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"sha256={digest.rstrip('=')}"


@dataclass
class SmallCheckout:
    """The real bootstrap in a checkout whose app only tells how it was started."""

    folder: Path
    wheels: Path

    def lock(self, purpose: str, *lines: str) -> None:
        file = self.folder / "packaging" / f"requirements-{purpose}.txt"
        file.write_text("".join(lines), "utf-8")

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, str(self.folder / "packaging" / "bootstrap.py"), *arguments]

    def variables(self) -> dict[str, str]:
        variables = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "PYTHON"))}
        return variables | {
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            "PIP_CONFIG_FILE": os.devnull,
        }

    def start(
        self, *arguments: str, cwd: Path | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=cwd or self.folder,
            env=self.variables() | variables,
            capture_output=True,
            text=True,
            check=False,
        )

    def told(self, *arguments: str, cwd: Path | None = None, **variables: str) -> dict[str, object]:
        """Start it and return what the started module says; nothing else may be on stdout."""
        started = self.start(*arguments, cwd=cwd, **variables)
        assert started.returncode == 0, started.stderr
        told: dict[str, object] = json.loads(started.stdout)
        return told

    @property
    def python(self) -> Path:
        windows = sys.platform == "win32"
        return self.folder / ".venv" / ("Scripts/python.exe" if windows else "bin/python")

    def installed(self, package: str) -> str:
        return (self.site_packages / package / "__init__.py").read_text("utf-8")

    @property
    def site_packages(self) -> Path:
        pattern = "Lib/site-packages" if sys.platform == "win32" else "lib/python*/site-packages"
        (folder,) = (self.folder / ".venv").glob(pattern)
        return folder


@pytest.fixture(scope="module")
def small_checkout(tmp_path_factory: pytest.TempPathFactory) -> SmallCheckout:
    """A checkout that has been set up for `run` once."""
    if importlib.util.find_spec("ensurepip") is None:
        pytest.skip("this Python cannot make environments")
    folder = tmp_path_factory.mktemp("checkout")
    wheels = folder / "wheels"
    wheels.mkdir()
    shutil.copytree(
        CHECKOUT / "packaging",
        folder / "packaging",
        ignore=shutil.ignore_patterns("requirements-*", "__pycache__"),
    )
    package = folder / "lighthouse_kiosk"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(ECHO, "utf-8")
    checkout = SmallCheckout(folder, wheels)
    checkout.lock("pip", make_wheel(wheels, "installer", "1", ""))
    alpha = make_wheel(wheels, "alpha", "1", ECHO)
    checkout.lock("run", alpha)
    checkout.lock("test", alpha, make_wheel(wheels, "pytest", "99", ECHO))
    started = checkout.start("run")
    assert started.returncode == 0, started.stderr
    return checkout
