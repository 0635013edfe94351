"""Refusals and trouble outside: a code and data, never words for a screen."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar


class LighthouseError(Exception):
    """Something a person can act on. Shells turn `code` and the attributes into words."""

    code: ClassVar[str] = "error"

    def __init__(self, **data: object) -> None:
        self.data = data
        super().__init__(self.code, data)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.data.items())
        return f"{self.code}({details})"


class InvalidField(LighthouseError):
    """An input is unusable. `field` names it, `reason` is a short code, e.g. `too_long`."""

    code = "invalid_field"

    def __init__(self, field: str, reason: str, **data: object) -> None:
        self.field = field
        self.reason = reason
        super().__init__(field=field, reason=reason, **data)


class NotFound(LighthouseError):
    """No such row in this organisation. `what` names the entity in lower case."""

    code = "not_found"

    def __init__(self, what: str, **data: object) -> None:
        self.what = what
        super().__init__(what=what, **data)


class AlreadyExists(LighthouseError):
    """A unique value is taken: `what` names the entity, `field` the value's field."""

    code = "already_exists"

    def __init__(self, what: str, field: str, value: str) -> None:
        super().__init__(what=what, field=field, value=value)


class AmbiguousChoice(LighthouseError):
    """More than one fits: `what` names the entity, `names` what there is to choose from."""

    code = "ambiguous_choice"

    def __init__(self, what: str, names: tuple[str, ...]) -> None:
        self.what = what
        self.names = names
        super().__init__(what=what, names=names)


class NotAllowed(LighthouseError):
    """The signed-in role may not do this."""

    code = "not_allowed"

    def __init__(self, permission: str, role: str) -> None:
        super().__init__(permission=permission, role=role)


class SignInFailed(LighthouseError):
    """Unknown user or wrong password; deliberately not told apart."""

    code = "sign_in_failed"


class WrongSecret(LighthouseError):
    """The password or PIN of a known holder is wrong; `kind` says which was asked for."""

    code = "wrong_secret"

    def __init__(self, kind: str) -> None:
        super().__init__(kind=kind)


class LockedOut(LighthouseError):
    """Too many wrong tries: nothing is looked at before `until` (UTC), right or wrong."""

    code = "locked_out"

    def __init__(self, until: datetime) -> None:
        self.until = until
        super().__init__(until=until)


class PinNeeded(LighthouseError):
    """The desk has a PIN, and none was given."""

    code = "pin_needed"

    def __init__(self, desk: str) -> None:
        self.desk = desk
        super().__init__(desk=desk)


class DeskClosed(LighthouseError):
    """Nothing is handed out here any more: the `event` is `deleted` or `inactive` (`reason`)."""

    code = "desk_closed"

    def __init__(self, reason: str, event: str) -> None:
        self.reason = reason
        super().__init__(reason=reason, event=event)


class SessionLocked(LighthouseError):
    """The session lay idle; its user's password or PIN opens it again."""

    code = "session_locked"


class SessionEnded(LighthouseError):
    """Signed out, deactivated, or given another role or password: sign in again."""

    code = "session_ended"


class LastAdmin(LighthouseError):
    """Somebody has to be able to manage users: the last active admin stays one."""

    code = "last_admin"


class NotOneself(LighthouseError):
    """Another admin has to do this to one's own account."""

    code = "not_oneself"


class IllegalMove(LighthouseError):
    """A registration can't go from `status` to `wanted`."""

    code = "illegal_move"

    def __init__(self, status: str, wanted: str) -> None:
        super().__init__(status=status, wanted=wanted)


class HasPickups(LighthouseError):
    """What has been picked up can't be given back until it is reversed."""

    code = "has_pickups"


class BelowCommitted(LighthouseError):
    """A limit can't go below what is committed: `field`, `committed` and `wanted` say which."""

    code = "below_committed"

    def __init__(self, field: str, committed: int, wanted: int) -> None:
        super().__init__(field=field, committed=committed, wanted=wanted)


class TooManyItems(LighthouseError):
    """The person would have more items at the event than one may have."""

    code = "too_many_items"

    def __init__(self, most: int, has: int, wanted: int) -> None:
        super().__init__(most=most, has=has, wanted=wanted)


class NeedsSecondWord(LighthouseError):
    """The event has approved registrations; deleting it must be confirmed explicitly."""

    code = "needs_second_word"

    def __init__(self, approved: int) -> None:
        super().__init__(approved=approved)


class UndoTooLate(LighthouseError):
    """The time a desk may undo its own pickup has passed; a supervisor can."""

    code = "undo_too_late"


class ChangedMeanwhile(LighthouseError):
    """A change can't be taken back: `field` of the entity `what` has been changed again since."""

    code = "changed_meanwhile"

    def __init__(self, what: str, field: str) -> None:
        super().__init__(what=what, field=field)


class AlreadyReversed(LighthouseError):
    """This pickup has been undone before."""

    code = "already_reversed"


class AlreadyUndone(LighthouseError):
    """This import was undone before, at the moment `at` (UTC)."""

    code = "already_undone"

    def __init__(self, at: datetime) -> None:
        super().__init__(at=at)


class DoesNotMatch(LighthouseError):
    """Hand-outs of `pieces` don't fit the registration: it is of an `other_event`, `not_approved`,
    or has `too_few_left` (`reason`).
    """

    code = "does_not_match"

    def __init__(self, reason: str, left: int, pieces: int) -> None:
        self.reason = reason
        super().__init__(reason=reason, left=left, pieces=pieces)


class ProgramFault(LighthouseError):
    """A mistake in the program ended the work; the mistake itself is logged."""

    code = "program_fault"


class SigningKeyMissing(LighthouseError):
    """This machine holds no private key that signs for the event; a new key can be made."""

    code = "signing_key_missing"

    def __init__(self, event: str) -> None:
        self.event = event
        super().__init__(event=event)


class DatabaseUnreachable(LighthouseError):
    """The database can't be opened; `reason` is a short code, `detail` the driver's words."""

    code = "database_unreachable"

    def __init__(self, reason: str, location: str, detail: str = "") -> None:
        self.reason = reason
        super().__init__(reason=reason, location=location, detail=detail)


class DatabaseNewer(LighthouseError):
    """The database was made by a newer version of the app."""

    code = "database_newer"

    def __init__(self, found: str, known: str) -> None:
        super().__init__(found=found, known=known)


class SqliteTooOld(LighthouseError):
    """The SQLite library can lose commits (before 3.51.3)."""

    code = "sqlite_too_old"

    def __init__(self, found: str, needed: str) -> None:
        super().__init__(found=found, needed=needed)


class DiskFull(LighthouseError):
    """The disk has no room left: what was being saved is not; what was saved before stays."""

    code = "disk_full"

    def __init__(self, location: str, free_bytes: int) -> None:
        super().__init__(location=location, free_bytes=free_bytes)


class FolderUnusable(LighthouseError):
    """A folder or file can't be made, read or written; `reason` is a short code."""

    code = "folder_unusable"

    def __init__(self, path: str, reason: str) -> None:
        self.reason = reason
        super().__init__(path=path, reason=reason)


class FileRefused(LighthouseError):
    """A file can't be read as a table; `reason` is a short code, `name` the file's name.

    With `most` where something is more than that, and `line` where it is about one.
    """

    code = "file_refused"

    def __init__(self, name: str, reason: str, **data: object) -> None:
        self.reason = reason
        super().__init__(name=name, reason=reason, **data)


class BackupFailed(LighthouseError):
    """The backup could not be made or did not check out; the original is untouched."""

    code = "backup_failed"

    def __init__(self, location: str, detail: str) -> None:
        super().__init__(location=location, detail=detail)


class RestoreRefused(LighthouseError):
    """Nothing was replaced; `reason` is a short code, e.g. `in_use`."""

    code = "restore_refused"

    def __init__(self, location: str, reason: str, detail: str = "") -> None:
        self.reason = reason
        super().__init__(location=location, reason=reason, detail=detail)


class CameraUnusable(LighthouseError):
    """The frame source can't be used; `reason`: missing, busy, denied, unreadable, empty, stopped."""

    code = "camera_unusable"

    def __init__(self, source: str, reason: str) -> None:
        self.source = source
        self.reason = reason
        super().__init__(source=source, reason=reason)
