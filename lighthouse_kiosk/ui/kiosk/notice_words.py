"""The words of notices and of what went wrong."""

from __future__ import annotations

from typing import assert_never

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.text import initials_name, plain
from lighthouse_kiosk.ui.kiosk.states import Notice, NoticeKind
from lighthouse_kiosk.ui.kiosk.words import holder_name, translate
from lighthouse_kiosk.ui.words import Words, error_words


def fault_words(error: LighthouseError | None) -> Words:
    """What went wrong and what to do; None stands for a fault of the app itself."""
    if error is None:
        return Words(
            translate("kiosk", "Something in the app went wrong"),
            translate("kiosk", "It was written to the log. Try again."),
        )
    words = error_words(error)
    # options such as --profile are not to be broken over two lines
    return Words(words.title, words.advice.replace("--", "\N{NON-BREAKING HYPHEN}" * 2))


def notice_words(notice: Notice) -> str:
    """A notice as one line."""
    about = initials_name(plain(notice.about, 80)) or holder_name(None)
    match notice.kind:
        case NoticeKind.NOTHING_TICKED:
            return translate("kiosk", "Nothing is ticked. Tick what you hand out, or cancel.")
        case NoticeKind.REVIEW_KEPT:
            return translate("kiosk", "That code was not a pass. This review is as it was.")
        case NoticeKind.OTHER_NOT_CHECKED:
            return translate("kiosk", "The other pass could not be checked: {why}.").format(
                why=fault_words(notice.error).title
            )
        case NoticeKind.SAVED_BEFORE:
            return translate("kiosk", "Saved before this: the pickup of {name}").format(name=about)
        case NoticeKind.UNDONE:
            return translate(
                "kiosk", "Undone: {name} has not picked up. Take the items back."
            ).format(name=about)
        case NoticeKind.UNDO_FAILED:
            words = fault_words(notice.error)
            return translate("kiosk", "Not undone. {what}. {advice}").format(
                what=words.title, advice=words.advice
            )
        case NoticeKind.CHANGED:
            return translate(
                "kiosk", "Not saved: another desk handed out a part just now. This is what is left."
            )
        case NoticeKind.SCAN_AGAIN:
            return translate("kiosk", "The pass scanned meanwhile was not checked. Scan it again.")
        case NoticeKind.RESTARTED:
            return translate(
                "kiosk",
                "The app had a fault and started over. All that was saved is safe; scan again.",
            )
        case _:
            assert_never(notice.kind)
