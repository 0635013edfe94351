"""What to do when the machine itself is in the way: its database, folders, camera and backups."""

from __future__ import annotations

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.field_words import data_text
from lighthouse_kiosk.wording.translation import translate


def restore_advice(error: LighthouseError) -> str:
    location = data_text(error, "location")
    advice = {
        "missing": translate("words", "There is no file {where}. Choose a backup."),
        "same_file": translate("words", "{where} is the database itself. Choose a backup of it."),
        "in_use": translate(
            "words", "Another program has {where} open. Close it there, then try again."
        ),
        "unsound": translate(
            "words", "The backup {where} does not check out. Choose an older one."
        ),
        "disk_full": translate("words", "The disk under {where} is too full. Make room first."),
        "postgresql": translate(
            "words", "A PostgreSQL database is restored with its own tools: pg_restore."
        ),
    }
    fallback = translate("words", "{where} could not be restored.")
    text = advice.get(data_text(error, "reason"), fallback)
    return text.format(where=location)


def backup_advice(error: LighthouseError) -> str:
    advice = {
        "disk_full": translate(
            "words",
            "The disk is full. The data itself is untouched. Make room at {where}, then back up again.",
        ),
        "denied": translate(
            "words", "The data itself is untouched. You may not write to {where}: allow it first."
        ),
        "read_only": translate(
            "words", "The data itself is untouched. {where} can be read, but not written."
        ),
    }
    fallback = translate(
        "words", "The data itself is untouched. Check the room and rights at {where}."
    )
    text = advice.get(data_text(error, "detail"), fallback)
    return text.format(where=data_text(error, "location"))


def database_advice(error: LighthouseError) -> str:
    damaged = translate(
        "words",
        "The file {where} is damaged. Restore a backup over it (they are in the folder “backups” "
        "beside it). The file was left as it is.",
    )
    unreadable = translate(
        "words",
        "The file {where} can't be opened. Check that its disk is connected and that you may read "
        "and write there.",
    )
    advice = {
        "busy": translate(
            "words", "Another program holds {where}. Close it there, then try again."
        ),
        "read_only": translate(
            "words",
            "{where} can be read but not written. Allow writing there, or choose another data "
            "folder with --profile.",
        ),
        "io_error": translate(
            "words", "The disk under {where} doesn't answer as it should. Check it, then try again."
        ),
        "damaged": damaged,
        "not_a_database": translate(
            "words",
            "{where} is not a Lighthouse database, or it is damaged. Move the file away to start "
            "afresh, or restore a backup. The file was left as it is.",
        ),
        "cannot_open": unreadable,
        "vanished": translate(
            "words",
            "The file {where} is gone, or another one lies in its place. Connect its disk, or put "
            "it back. What was confirmed before is in it.",
        ),
        "denied": unreadable,
        "foreign": translate(
            "words", "{where} belongs to another program. Choose an empty database."
        ),
        "role_needed": translate(
            "words",
            "The database user may not act as the role that keeps organisations apart. Let an administrator of the server run CREATE ROLE {detail} NOLOGIN (if there is none yet) and GRANT {detail} to the user of {where}.",
        ),
        "wrong_url": translate(
            "words",
            "“{where}” isn't the address of a database. It looks like "
            "postgresql://user@server/name or sqlite:////path/to/file.db.",
        ),
        "no_server": translate(
            "words",
            "No database answers at {where}. Check that the server runs, that the network reaches "
            "it, and the user name and password.",
        ),
    }
    text = advice.get(data_text(error, "reason"), unreadable)
    return text.format(where=data_text(error, "location"), detail=data_text(error, "detail"))


def folder_advice(error: LighthouseError) -> str:
    path = data_text(error, "path")
    advice = {
        "missing": translate("words", "{path} doesn't exist. Check the path, or choose another."),
        "not_a_folder": translate("words", "{path} is a file, not a folder. Choose a folder."),
        "denied": translate("words", "You may not write to {path}. Choose another folder."),
        "read_only": translate(
            "words", "{path} can be read, but not written. Choose another folder."
        ),
        "no_drawing": translate(
            "words", "{path} can't be drawn on. Choose another file or printer."
        ),
        "damaged": translate("words", "{path} is damaged. Move it away, then try again."),
    }
    fallback = translate("words", "{path} can't be used. Choose another folder.")
    text = advice.get(data_text(error, "reason"), fallback)
    return text.format(path=path)


def camera_advice(error: LighthouseError) -> str:
    source = data_text(error, "source")
    advice = {
        "missing": translate(
            "words", "There is no camera “{source}”. Plug one in or choose another."
        ),
        "busy": translate("words", "Another program uses the camera. Close it, then try again."),
        "denied": translate(
            "words",
            "This computer doesn't let the app use the camera. Allow it in "
            "the system's privacy settings.",
        ),
        "unreadable": translate("words", "{source} can't be read as pictures or video."),
        "empty": translate("words", "There are no pictures in {source}."),
        "stopped": translate("words", "The camera stopped sending pictures. Plug it in again."),
    }
    fallback = translate("words", "{source} can't be used. Choose another camera.")
    text = advice.get(data_text(error, "reason"), fallback)
    return text.format(source=source)
