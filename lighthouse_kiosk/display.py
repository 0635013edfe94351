"""Where windows show: this machine's screen or, where there is none, a VNC viewer.

Without a usable display Qt ends the process. Its VNC platform (`libqvnc`, options `size` and
`port`) needs no display but listens on every network address and knows no password, so its
listening socket is exchanged for one on the loopback address before it can accept anybody.

Nothing here imports Qt: the platform has to be chosen before that.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import socket
import sys
from collections.abc import Callable, Mapping, MutableMapping
from contextlib import closing
from pathlib import Path

_LOOPBACK = "127.0.0.1"
_VNC_PORTS = range(5900, 6000)
_VNC_SIZE = "1440x900"


def prepare_display(env: MutableMapping[str, str]) -> str | None:
    """Choose the screen for the windows about to open; call it before Qt is imported.

    :param env: `os.environ`; `QT_QPA_PLATFORM` is set in it when VNC is the only way. A platform
        that somebody named there is kept.
    :returns: what to tell the person when the windows will not be on a screen of this machine
    :raises SystemExit: with a sentence, where nothing can be shown at all
    """
    if sys.platform != "linux":
        return None
    named = env.get("QT_QPA_PLATFORM", "")
    if named:
        return _how_to_look("QT_QPA_PLATFORM asks for VNC.", named, env) if _is_vnc(named) else None
    trouble = _trouble_with_displays(env)
    if trouble is None:
        return None
    if missing := _library_missing_for("qvnc"):
        raise SystemExit(
            f"{trouble} It can't be shown over VNC either: Qt needs {missing}, which is not"
            " installed."
        )
    platform = f"vnc:size={_VNC_SIZE}:port={_free_vnc_port()}"
    env["QT_QPA_PLATFORM"] = platform
    return _how_to_look(trouble, platform, env)


def keep_vnc_on_loopback(process_events: Callable[[], None]) -> None:
    """Let only this machine connect to Qt's VNC server; without VNC do nothing.

    Call it as soon as the application object exists, before its event loop starts.

    :param process_events: `QApplication.processEvents`; Qt opens the server in its first round,
        and can accept a connection in the second at the earliest
    :raises SystemExit: with a sentence, when the server could not be opened
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or not _is_vnc(platform):
        return
    port = _vnc_port(platform)
    process_events()
    descriptor = _listening_descriptor(port)
    if descriptor is None:
        raise SystemExit(f"Another program took port {port} in this moment. Start again.")
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as unbound:
        unbound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # Qt keeps the number and finds another socket behind it; the open one is gone
        os.dup2(unbound.fileno(), descriptor, inheritable=False)
    server = socket.socket(fileno=descriptor)
    try:
        server.bind((_LOOPBACK, port))
        server.listen()
        server.setblocking(False)
    except OSError as error:
        raise SystemExit(
            f"Another program took port {port} in this moment. Start again."
        ) from error
    finally:
        server.detach()


def _trouble_with_displays(env: Mapping[str, str]) -> str | None:
    """Say why no display can be used, or None when one answers."""
    trouble = "There is no display here."
    for variable, plugin, answers in (
        ("WAYLAND_DISPLAY", "qwayland", _wayland_answers),
        ("DISPLAY", "qxcb", _x_answers),
    ):
        display = env.get(variable)
        if not display:
            continue
        if missing := _library_missing_for(plugin):
            trouble = f"Windows need {missing}, which is not installed."
        elif answers(display, env):
            return None
        else:
            trouble = f"The display {display} does not answer."
    return trouble


def _library_missing_for(plugin: str) -> str | None:
    """Load a platform plugin as Qt will, and return the library that the loader did not find."""
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        file = Path(folder, "Qt", "plugins", "platforms", f"lib{plugin}.so")
        if file.exists():
            try:
                ctypes.CDLL(str(file))
            except OSError as error:
                return str(error).partition(":")[0]
    return None


def _wayland_answers(display: str, env: Mapping[str, str]) -> bool:
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as connection:
        try:
            connection.connect(str(Path(env.get("XDG_RUNTIME_DIR", "/"), display)))
        except OSError:
            return False
    return True


def _x_answers(display: str, _env: Mapping[str, str]) -> bool:
    """Connect as Qt will: it takes the right to connect as well as the address."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    try:
        return bool(xcb.xcb_connection_has_error(connection) == 0)
    finally:
        xcb.xcb_disconnect(connection)


def _is_vnc(platform: str) -> bool:
    return platform.partition(":")[0] == "vnc"


def _vnc_port(platform: str) -> int:
    match = re.search(r"\bport=(\d+)", platform)
    return int(match[1]) if match else _VNC_PORTS.start


def _free_vnc_port() -> int:
    for port in _VNC_PORTS:
        try:
            with _bound_everywhere(port):
                return port
        except OSError:
            continue
    raise SystemExit("The app can't be shown over VNC: all ports from 5900 to 5999 are taken.")


def _bound_everywhere(port: int) -> socket.socket:
    """A socket bound the way Qt binds its own.

    :raises OSError: the port is taken
    """
    family = socket.AF_INET6 if socket.has_dualstack_ipv6() else socket.AF_INET
    probe = socket.socket(family, socket.SOCK_STREAM)
    try:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        probe.bind(("", port))
    except OSError:
        probe.close()
        raise
    return probe


def _listening_descriptor(port: int) -> int | None:
    """The number of this process's socket that listens on the port."""
    for entry in list(Path("/proc/self/fd").iterdir()):
        number = int(entry.name)
        try:
            candidate = socket.socket(fileno=number)
        except OSError:
            continue
        try:
            if (
                candidate.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
                and candidate.family in {socket.AF_INET, socket.AF_INET6}
                and candidate.getsockname()[1] == port
            ):
                return number
        except OSError:
            continue
        finally:
            candidate.detach()
    return None


def _how_to_look(trouble: str, platform: str, env: Mapping[str, str]) -> str:
    port = _vnc_port(platform)
    there = f"{env.get('USER') or 'you'}@{socket.gethostname()}"
    return (
        f"{trouble} Lighthouse Kiosk shows itself over VNC instead, to this computer only.\n"
        f"  Here:       open {_LOOPBACK}:{port} in any VNC viewer"
        f" (TigerVNC: vncviewer {_LOOPBACK}::{port}).\n"
        f"  Elsewhere:  ssh -L {port}:{_LOOPBACK}:{port} {there}\n"
        f"              and, while that runs, open {_LOOPBACK}:{port} in a VNC viewer there.\n"
        "There is no password: whoever is signed in to this computer can look and click."
    )
