"""The words of notices and of what went wrong."""

from __future__ import annotations

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
        case NoticeKind.SAVED_BEFORE:
            return translate("kiosk", "Saved before this: the pickup of {name}").format(name=about)
        case NoticeKind.UNDONE:
            return translate(
                "kiosk", "Undone: {name} has not picked up. Take the items back."
            ).format(name=about)
        case NoticeKind.OTHER_NOT_CHECKED:
            return translate("kiosk", "That could not be checked: {why}. Try again.").format(
                why=fault_words(notice.error).title.rstrip(".")
            )
        case NoticeKind.UNDO_FAILED:
            words = fault_words(notice.error)
            failed = translate("kiosk", "Not undone. {what}. {advice}").format(
                what=words.title, advice=words.advice
            )
            return f"{failed} {_plain_words(NoticeKind.SCAN_AGAIN)}" if notice.dropped else failed
        case _:
            return _plain_words(notice.kind)


def _plain_words(kind: NoticeKind) -> str:
    """The words of notices that name nothing."""
    return {
        NoticeKind.NOTHING_TICKED: translate(
            "kiosk", "Nothing is ticked. Tick what you hand out, or cancel."
        ),
        NoticeKind.REVIEW_KEPT: translate(
            "kiosk", "That code was not a pass. This review is as it was."
        ),
        NoticeKind.CODE_IGNORED: translate(
            "kiosk", "That code was not a pass. Nothing has changed here."
        ),
        NoticeKind.CHANGED: translate(
            "kiosk", "Not saved: another desk handed out a part just now. This is what is left."
        ),
        NoticeKind.TAKEN_BACK_BEFORE: translate("kiosk", "This one is undone already."),
        NoticeKind.NOT_OVERRIDABLE: translate(
            "kiosk", "Nobody can allow this, not even a supervisor. Do what it says under Next."
        ),
        NoticeKind.SCAN_AGAIN: translate(
            "kiosk", "The pass scanned meanwhile was not checked. Scan it again."
        ),
        NoticeKind.RESTARTED: translate(
            "kiosk",
            "The app had a fault and started over. All that was saved is safe; scan again.",
        ),
    }[kind]
