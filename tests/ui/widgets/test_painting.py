"""What is drawn: something, everywhere, in both schemes and both directions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui import theme
from lighthouse_kiosk.ui import widgets as w
from lighthouse_kiosk.ui.theme import Scheme
from lighthouse_kiosk.ui.widgets.badges import initials
from lighthouse_kiosk.ui.widgets.charts import scale


def colors_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def token(name: str) -> str:
    return theme.color(name).name()


def full_meter() -> QWidget:
    meter = w.Meter("Stock")
    meter.set_value(142, 180, 20)
    return meter


def ring() -> QWidget:
    ring = w.Ring()
    ring.set_slices([w.Slice(3, "blue_mark"), w.Slice(1, "amber_mark")], "75%", "committed")
    return ring


def chart() -> w.BarChart:
    chart = w.BarChart("Pickups")
    chart.set_bars([w.Bar("09:00", 4), w.Bar("09:10", 9), w.Bar("09:20", 7, planned=True)])
    return chart


def tile() -> QWidget:
    tile = w.FigureTile("Awaiting approval")
    tile.show_figure("88", "would commit more", extra="now", value=1, whole=2)
    return tile


PAINTED: dict[str, Callable[[], QWidget]] = {
    "Avatar": lambda: w.Avatar("Riya Kapoor", 64),
    "Avatar without a name": lambda: w.Avatar("", 64),
    "Badge": lambda: w.Badge("Clear", w.BadgeKind.SUCCESS, icon="circle-check"),
    "Banner": lambda: w.Banner("Slot is full", "warning", action="Move"),
    "BarChart": chart,
    "BarChart, empty": lambda: w.BarChart("Pickups"),
    "Card": lambda: w.Card("Budget", hint="this year"),
    "EmptyState": lambda: w.EmptyState("inbox", "No people yet", "Import a list.", "Import"),
    "FigureTile": tile,
    "FilterChip": lambda: w.FilterChip("Status", []),
    "IconLabel": lambda: w.IconLabel("wifi", "green_text", disc="green_soft"),
    "Logo": lambda: w.Logo(48),
    "Meter": full_meter,
    "NavItem": lambda: w.NavItem("k", "People", "users"),
    "Ring": ring,
    "SegmentedControl": lambda: w.SegmentedControl(["Day", "Week"], "Range"),
    "Skeleton": lambda: w.Skeleton(3),
    "Toggle": lambda: w.Toggle("Waitlist"),
}


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("make", PAINTED.values(), ids=PAINTED.keys())
def test_nothing_is_blank(
    qtbot: QtBot,
    qapp: QApplication,
    make: Callable[[], QWidget],
    scheme: Scheme,
    direction: Qt.LayoutDirection,
) -> None:
    theme.apply_theme(qapp, scheme)
    widget = make()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(direction)
    widget.resize(widget.sizeHint().expandedTo(QSize(120, 24)))
    assert len(colors_in(widget.grab().toImage())) >= 3


def test_a_spinner_appears_only_when_the_wait_is_felt(qtbot: QtBot) -> None:
    spinner = w.Spinner(40)
    qtbot.addWidget(spinner)
    spinner.show()
    assert token("blue_mark") not in colors_in(spinner.grab().toImage())
    qtbot.waitUntil(lambda: token("blue_mark") in colors_in(spinner.grab().toImage()))


def bar_color(value: float, whole: float) -> str:
    meter = w.Meter()
    meter.set_value(value, whole)
    meter.resize(200, 8)
    return meter.grab().toImage().pixelColor(40, 4).name()


@pytest.mark.usefixtures("qtbot")
def test_a_meter_warns_before_it_is_full() -> None:
    assert bar_color(142, 180) == token("blue_mark")
    assert bar_color(331, 350) == token("amber_mark")
    assert bar_color(120, 120) == token("red_mark")
    assert bar_color(130, 120) == token("red_mark")
    assert bar_color(0, 0) == token("track")


def test_a_meter_fills_from_where_reading_begins(qtbot: QtBot) -> None:
    meter = w.Meter()
    qtbot.addWidget(meter)
    meter.set_value(1, 4)
    meter.resize(200, 8)
    image = meter.grab().toImage()
    assert image.pixelColor(20, 4).name() == token("blue_mark")
    assert image.pixelColor(180, 4).name() == token("track")
    meter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = meter.grab().toImage()
    assert image.pixelColor(180, 4).name() == token("blue_mark")
    assert image.pixelColor(20, 4).name() == token("track")


def test_what_is_pending_is_striped_beyond_what_is_used(qtbot: QtBot) -> None:
    meter = w.Meter()
    qtbot.addWidget(meter)
    meter.set_value(1, 2, 1)
    meter.resize(200, 10)
    image = meter.grab().toImage()
    pending = {image.pixelColor(x, 5).name() for x in range(110, 180)}
    assert len(pending) >= 2
    assert token("blue_mark") not in pending


def test_a_meter_says_its_share(qtbot: QtBot) -> None:
    meter = w.Meter("Travel backpack")
    qtbot.addWidget(meter)
    meter.set_value(312, 400)
    assert meter.accessibleName() == "Travel backpack: 78%"


@pytest.mark.parametrize(
    ("most", "top", "steps"),
    [(72, 75, 3), (3, 3, 3), (4, 4, 2), (1, 2, 2), (0, 2, 2), (10, 10, 2), (612, 750, 3)],
)
def test_an_axis_ends_at_a_round_number_just_above(most: float, top: float, steps: int) -> None:
    assert scale(most) == (top, steps)


@pytest.mark.parametrize("most", [0.4, 1, 7, 99, 1234, 123_456_789])
def test_an_axis_holds_every_bar_at_whole_steps(most: float) -> None:
    top, steps = scale(most)
    assert most <= top <= max(2.5 * most, 4)
    assert (top / steps).is_integer()


def test_a_chart_tells_its_bars_to_those_who_cant_see_it(qtbot: QtBot) -> None:
    shown = chart()
    qtbot.addWidget(shown)
    assert shown.accessibleName() == "Pickups"
    assert shown.accessibleDescription() == "09:00: 4, 09:10: 9, 09:20: 7"


def test_planned_bars_differ_from_actual_ones(qtbot: QtBot) -> None:
    shown = chart()
    qtbot.addWidget(shown)
    shown.resize(400, 200)
    assert {token("blue_mark"), token("blue_pale")} <= colors_in(shown.grab().toImage())


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Riya Kapoor", "RK"),
        ("Sofía María Hernández", "SH"),
        ("Cher", "C"),
        ("  élodie   du pont ", "ÉP"),
        ("松本 花", "松花"),
        ("Liam O’Connor (desk 2)", "LO"),
        ("", ""),
        ("42", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_field_says_what_is_wrong_and_takes_it_back(qtbot: QtBot) -> None:
    field = w.FormField("Budget", QLineEdit(), hint="In rupees")
    qtbot.addWidget(field)
    field.show()
    field.set_error("It can't go below ₹38,71,500")
    assert field.editor.accessibleDescription() == "It can't go below ₹38,71,500"
    assert token("red_text") in colors_in(field.grab().toImage())
    field.set_error("")
    assert field.editor.accessibleDescription() == "In rupees"
    assert token("red_text") not in colors_in(field.grab().toImage())


def test_a_disabled_button_says_why(qtbot: QtBot) -> None:
    button = w.Button("Approve")
    qtbot.addWidget(button)
    button.allow(False, "Choose a registration first")
    assert not button.isEnabled()
    assert "Choose a registration first" in button.toolTip()
    button.allow(True)
    assert button.isEnabled()
    assert button.toolTip() == ""


@pytest.mark.parametrize("backwards", [False, True])
def test_items_flow_onto_as_many_lines_as_they_need(qtbot: QtBot, backwards: bool) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    if backwards:
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    holder = QWidget()
    flow = w.FlowLayout(holder)
    buttons = [QPushButton(f"Option {number}") for number in range(9)]
    for button in buttons:
        flow.addWidget(button)
    column.addWidget(holder)
    column.addStretch(1)
    page.resize(320, 600)
    page.show()
    places = [button.geometry() for button in buttons]
    assert len({place.top() for place in places}) >= 3
    assert not any(one.intersects(two) for one in places for two in places if one is not two)
    assert all(holder.rect().contains(place) for place in places)
    first, second = places[:2]
    assert (first.left() > second.left()) is backwards


def test_a_long_subtitle_gives_way_to_the_buttons(qtbot: QtBot) -> None:
    header = w.HeaderBar("Registrations", "A very long subtitle " * 20)
    badge = w.Badge("3 desks in sync", w.BadgeKind.SUCCESS, icon="wifi")
    button = w.Button("New registration", w.Kind.PRIMARY, icon_name="plus")
    header.add(badge)
    header.add(button)
    qtbot.addWidget(header)
    header.resize(800, 64)
    header.show()
    assert badge.width() >= badge.sizeHint().width()
    assert button.geometry().right() <= header.width()
    assert header.minimumSizeHint().width() <= 800


@pytest.mark.parametrize("text", ["زيد", "Zaid"])
def test_names_of_every_script_keep_to_the_windows_edge(qtbot: QtBot, text: str) -> None:
    label = w.Text(text)
    qtbot.addWidget(label)
    label.resize(400, 24)

    def inked() -> list[int]:
        image = label.grab().toImage()
        ground = image.pixel(200, 2)
        return [
            x
            for x in range(image.width())
            if any(image.pixel(x, y) != ground for y in range(image.height()))
        ]

    assert max(inked()) < 200
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(inked()) > 200
