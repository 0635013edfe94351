"""Everything Qt."""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - brings the module below

_features = sys.modules.get("shibokensupport.feature")
if hasattr(_features, "_mod_uses_pyside"):
    # PySide reads the source of every module imported after it, to see whether it wants other names
    # for Qt's methods. Nothing here does, and Python keeps what was read: 25 MB of the whole app.
    _features._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr] # noqa: SLF001
