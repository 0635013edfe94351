"""The QR code of a token: numeric mode, error correction M, version 5."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

QUIET_MODULES = 4
"""Light modules around the code that ISO/IEC 18004 asks for."""

_MASK = 2


@lru_cache(maxsize=64)
def qr_matrix(digits: str) -> tuple[tuple[bool, ...], ...]:
    """Return the dark modules row by row, without the quiet zone; 37 × 37 for a token.

    Raises ValueError when the text is not made of digits.
    """
    import qrcode  # noqa: PLC0415 - only whoever prints a pass pays for it
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415 - as above
    from qrcode.util import MODE_NUMBER, QRData  # noqa: PLC0415 - as above

    # Finding the best of eight masks takes three quarters of the time and reads no better: signed
    # tokens look like noise under each.
    code = qrcode.QRCode(
        version=None, error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK
    )
    code.add_data(QRData(digits.encode("ascii"), mode=MODE_NUMBER))
    code.make(fit=True)
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())


def paint_qr(painter: QPainter, digits: str, square: QRectF) -> None:
    """Draw the code with its quiet zone into a square, black on white whatever the theme."""
    matrix = qr_matrix(digits)
    module = square.width() / (len(matrix) + 2 * QUIET_MODULES)
    path = QPainterPath()
    for row, modules in enumerate(matrix):
        start = None
        for column, dark in enumerate((*modules, False)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                path.addRect(
                    square.left() + (start + QUIET_MODULES) * module,
                    square.top() + (row + QUIET_MODULES) * module,
                    (column - start) * module,
                    module,
                )
                start = None
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(square, Qt.GlobalColor.white)
    painter.fillPath(path, Qt.GlobalColor.black)
    painter.restore()
