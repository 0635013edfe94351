"""A made-up language of long words, in which texts stand in brackets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from lighthouse_kiosk.wording.format import locale, set_locale


class Lengthening(QTranslator):
    """A language whose texts are all 40 % longer than in English, and stand in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        # dates are patterns, in which brackets would be text to keep
        return text if context == "format" else f"⟦{text}{longer_by(len(text))}⟧"


@contextmanager
def longer_words() -> Iterator[None]:
    """Speak it, and forget what was written in another language before and in it afterwards."""
    longer = Lengthening()
    QCoreApplication.installTranslator(longer)
    set_locale(locale())
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(longer)
        set_locale(locale())


def longer_by(length: int) -> str:
    """Words of so much that the text and its brackets are 40 % longer."""
    words = " lorem ipsum dolor sit amet consectetur adipiscing elit" * 8
    return words[: max(0, -(-length * 2 // 5) - 2)]
