"""What is wrong with one input, in words for the space under its field."""

from __future__ import annotations

from collections.abc import Callable

from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.wording.format import money, number
from lighthouse_kiosk.wording.translation import translate


def field_advice(error: InvalidField) -> str:
    """What is wrong with one field, to be shown beside it."""
    say = _REASONS.get(error.reason)
    if say is None:
        return translate("words", "This value can't be used here.")
    return say(error)


def data_text(error: LighthouseError, name: str) -> str:
    return plain(str(error.data.get(name, "")), 200)


def data_number(error: LighthouseError, name: str) -> int:
    value = error.data.get(name, 0)
    return value if isinstance(value, int) else 0


def _an_amount(error: LighthouseError) -> str:
    """One that shows thousands and decimals as they are written here."""
    return money(123_450, data_text(error, "currency"))


def field_name(field: str) -> str:
    """An input's name inside a sentence."""
    names = {
        "name": translate("words", "name"),
        "organisation": translate("words", "organisation's name"),
        "email": translate("words", "e-mail address"),
        "password": translate("words", "password"),
        "pin": translate("words", "PIN"),
        "staff_number": translate("words", "staff number"),
        "department": translate("words", "department"),
        "venue": translate("words", "venue"),
        "currency": translate("words", "currency"),
        "time_zone": translate("words", "time zone"),
        "date": translate("words", "date"),
        "event": translate("words", "event"),
        "window_opens": translate("words", "opening of the registration window"),
        "window_closes": translate("words", "closing of the registration window"),
        "budget": translate("words", "budget"),
        "most_items_per_person": translate("words", "items per person"),
        "unit_cost": translate("words", "unit cost"),
        "total_available": translate("words", "stock"),
        "detail": translate("words", "detail"),
        "place": translate("words", "place"),
        "capacity": translate("words", "places per slot"),
        "starts": translate("words", "beginning of the slot"),
        "ends": translate("words", "end of the slot"),
        "rest": translate("words", "break"),
        "active": translate("words", "switch for registration and pickup"),
        "kind": translate("words", "kind"),
        "type": translate("words", "type"),
        "needs_slot": translate("words", "need of a pickup slot"),
        "first": translate("words", "first slot"),
        "last": translate("words", "end of the last slot"),
        "length": translate("words", "length of a slot"),
        "pause": translate("words", "pause"),
        "quantity": translate("words", "quantity"),
        "reason": translate("words", "reason"),
        "note": translate("words", "note"),
        "role": translate("words", "role"),
        "slot": translate("words", "pickup slot"),
        "status": translate("words", "status"),
        "option": translate("words", "option"),
        "registered_at": translate("words", "moment of registration"),
        "file": translate("words", "file"),
        "column": translate("words", "column"),
        "text": translate("words", "text"),
        "help": translate("words", "help text"),
        "choices": translate("words", "choices"),
        "bounds": translate("words", "smallest and largest number"),
        "question": translate("words", "question"),
        "answers": translate("words", "answers"),
        "slot_id": translate("words", "pickup slot"),
        "photo": translate("words", "photo"),
        "logo": translate("words", "logo"),
        "collected_by": translate("words", "name of who collects"),
    }
    return names.get(field, plain(field, 40).replace("_", " "))


def _out_of_range(error: LighthouseError) -> str:
    first, last = data_number(error, "first"), data_number(error, "last")
    # years are not counted, so they have no group separators
    low, high = (str(first), str(last)) if first > 1900 else (number(first), number(last))
    return translate("words", "It has to lie between {first} and {last}.").format(
        first=low, last=high
    )


def _spelled_otherwise(error: LighthouseError) -> str:
    other, line = data_text(error, "other"), data_number(error, "line")
    if line:
        return translate(
            "words",
            "{other} in line {line} differs only in capitals, but has another name. Write both the"
            " same way if they are one person.",
        ).format(other=other, line=number(line))
    return translate(
        "words",
        "{other} differs only in capitals, and is {name}. Write it that way if it is the same"
        " person.",
    ).format(other=other, name=data_text(error, "name"))


_REASONS: dict[str, Callable[[LighthouseError], str]] = {
    "required": lambda _: translate("words", "This is needed; please fill it in."),
    "missing": lambda _: translate("words", "This is needed; please fill it in."),
    "too_long": lambda error: translate(
        "words", "Too long; at most {most} characters fit.", "", data_number(error, "most")
    ).format(most=number(data_number(error, "most"))),
    "too_short": lambda error: translate(
        "words", "Too short; use at least {least} characters.", "", data_number(error, "least")
    ).format(least=number(data_number(error, "least"))),
    "control_characters": lambda _: translate(
        "words", "It contains invisible characters. Type it instead of pasting it."
    ),
    "not_a_bundle": lambda _: translate("words", "That isn't a bundle of public keys."),
    "not_a_table": lambda _: translate(
        "words", "That isn't a table of text. Save it as CSV and try again."
    ),
    "not_a_picture": lambda _: translate(
        "words", "That isn't a JPEG or PNG picture. Save it as one of these."
    ),
    "not_a_logo": lambda _: translate(
        "words", "That isn't a PNG, JPEG or SVG picture. Save it as one of these."
    ),
    "not_a_plain_svg": lambda _: translate(
        "words",
        "This SVG does more than draw: scripts, styles, or pictures within it. Save it as PNG.",
    ),
    "broken_picture": lambda _: translate(
        "words", "The picture is broken or cut off. Save it anew and try again."
    ),
    "too_many_bytes": lambda error: translate(
        "words",
        "Too large; at most {most} KB fit. Save it smaller.",
        "",
        data_number(error, "most"),
    ).format(most=number(data_number(error, "most"))),
    "too_many_pixels": lambda error: translate(
        "words",
        "Too large; at most {most} pixels on each side. Save it smaller.",
        "",
        data_number(error, "most"),
    ).format(most=number(data_number(error, "most"))),
    "newer": lambda _: translate("words", "It was made by a newer version of the app."),
    "damaged": lambda _: translate("words", "It is damaged. Export it again."),
    "not_the_same": lambda _: translate("words", "This isn't the same. Type both again."),
    "not_digits": lambda _: translate("words", "Digits only, please."),
    "too_easy": lambda _: translate(
        "words", "Too easy to guess: avoid rows like 3456, repeated digits and years."
    ),
    "unknown": lambda _: translate("words", "That isn't known. Choose one from the list."),
    "not_a_number": lambda _: translate("words", "Write a plain number, for example 1500."),
    "not_an_amount": lambda error: translate("words", "Write an amount like {example}.").format(
        example=_an_amount(error)
    ),
    "unclear_amount": lambda error: translate(
        "words", "This can be read as two amounts. Write it like {example}."
    ).format(example=_an_amount(error)),
    "not_an_address": lambda _: translate(
        "words", "That isn't an e-mail address. It looks like name@company.com."
    ),
    "too_many_decimals": lambda error: translate(
        "words", "This currency has only {decimals} decimals.", "", data_number(error, "decimals")
    ).format(decimals=number(data_number(error, "decimals"))),
    "negative": lambda _: translate("words", "It can't be below zero."),
    "not_positive": lambda _: translate("words", "It has to be more than zero."),
    "too_large": lambda _: translate("words", "That is larger than anything this app can hold."),
    "too_small": lambda _: translate("words", "That is too small."),
    "out_of_range": _out_of_range,
    "overlaps": lambda _: translate("words", "This would overlap slots that are already there."),
    "ends_before_begin": lambda _: translate("words", "The end has to lie after the beginning."),
    "too_many": lambda error: translate(
        "words", "That makes too many; at most {most} fit.", "", data_number(error, "most")
    ).format(most=number(data_number(error, "most"))),
    "too_few": lambda error: translate(
        "words", "That is too few; at least {least} are needed.", "", data_number(error, "least")
    ).format(least=number(data_number(error, "least"))),
    "reversed": lambda _: translate("words", "The smallest number can't be above the largest one."),
    "nonexistent": lambda _: translate(
        "words", "Clocks go forward over this time on that day. Choose a later one."
    ),
    "ambiguous": lambda _: translate(
        "words", "Clocks go back on that day and this time happens twice. Choose another one."
    ),
    "below_picked_up": lambda error: translate(
        "words",
        "{count} are picked up already; it can't go below that.",
        "",
        data_number(error, "picked_up"),
    ).format(count=number(data_number(error, "picked_up"))),
    "not_on_the_day": lambda _: translate("words", "Slots begin on the day of the event."),
    "inactive": lambda _: translate("words", "It takes no registrations at the moment."),
    "fixed_once_passes_are_out": lambda _: translate(
        "words", "It can't change any more: passes that state it are out."
    ),
    "fixed_once_booked": lambda error: translate(
        "words",
        "{count} people have booked this time, so it can only get longer. Move or cancel them first.",
        "",
        data_number(error, "count"),
    ).format(count=number(data_number(error, "count"))),
    "not_a_span": lambda _: translate("words", "Write a time like 10:30–11:00."),
    "leaves_nothing": lambda _: translate("words", "The break leaves no room for a slot."),
    "repeated": lambda _: translate("words", "It is named twice; once is enough."),
    "fixed_once_committed": lambda _: translate(
        "words", "It can't change any more: money is already committed in it."
    ),
    "names_nobody": lambda _: translate(
        "words", "No column holds staff numbers or e-mail addresses. Say which one does."
    ),
    "day_or_month": lambda _: translate(
        "words", "Its dates can be read both ways. Say whether the day or the month comes first."
    ),
    "not_a_time": lambda _: translate(
        "words", "That isn't a date or time. It looks like 2027-03-12 09:30."
    ),
    "separated_otherwise": lambda _: translate(
        "imports", "Save the table with the same sign in all lines."
    ),
    "spelled_otherwise": _spelled_otherwise,
    "cell_error": lambda _: translate(
        "words", "The table shows an error where a value should be. Correct it in the table."
    ),
    "not_calculated": lambda _: translate(
        "words",
        "A formula whose result isn't in the file. Open and save it in a spreadsheet program.",
    ),
    "in_the_future": lambda _: translate("words", "It lies in the future."),
    "in_use": lambda _: translate("words", "It is in use and can't change."),
}
