"""Renders every widget, light and dark, into PNG files: `python -m …widgets.showcase DIR`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.ui import assets, theme
from lighthouse_kiosk.ui import widgets as w
from lighthouse_kiosk.ui.notices import NoticeShelf
from lighthouse_kiosk.ui.notify import Action, Notifier
from lighthouse_kiosk.wording import format as words


def _row(*parts: QWidget, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch(1)
    return row


def _tiles() -> QHBoxLayout:
    budget = w.FigureTile("Budget committed")
    budget.show_figure(
        words.money(387150000, "INR"),
        f"of {words.money(500000000, 'INR')} ·",
        extra=f"{words.money(112850000, 'INR')} free",
        value=387150000,
        whole=500000000,
    )
    waiting = w.FigureTile("Awaiting approval")
    waiting.show_figure(
        "88",
        "would commit ₹4,12,000 more",
        value=88,
        whole=300,
        hue=w.MeterColor.AMBER,
    )
    stock = w.FigureTile("Inventory used")
    stock.show_figure("68.7%", "1,133 of 1,650 · 1 option sold out", value=68.7, whole=100)
    done = w.FigureTile("Picked up")
    done.show_figure("612", "of 1,133 approved · 54%", value=54, whole=100, hue=w.MeterColor.GREEN)
    return _row(budget, waiting, stock, done, stretch=False)


def _budget() -> w.Card:
    card = w.Card("Budget", hint="variance if every pending request is approved: ₹7,16,500 left")
    ring = w.Ring()
    ring.set_slices(
        (w.Slice(77.4, "blue_mark"), w.Slice(8.3, "amber_mark"), w.Slice(14.3, "track")),
        "77.4%",
        "committed",
    )
    card.body.addLayout(_row(ring))
    return card


def _stock() -> w.Card:
    card = w.Card("Inventory by option", hint="striped = pending")
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(16)
    for index, (name, used, whole, pending) in enumerate(
        (
            ("Track A · AI in practice", 142, 180, 10),
            ("Track B · Wellness", 120, 120, 0),
            ("Gift · Travel backpack", 312, 400, 25),
            ("Gift · Smart bottle", 228, 600, 40),
            ("Gala dinner seat", 331, 350, 12),
        )
    ):
        meter = w.Meter(name, thickness=10)
        meter.set_value(used, whole, pending)
        grid.addWidget(w.Text(name), index, 0)
        grid.addWidget(meter, index, 1)
        left = w.Text(f"{used} / {whole}", tone=w.Tone.SECONDARY)
        left.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(left, index, 2)
    grid.setColumnStretch(1, 1)
    card.body.addLayout(grid)
    return card


def _chart() -> w.Card:
    card = w.Card("Pickups per 10 minutes", hint="today · 72 at peak, 10:00")
    chart = w.BarChart("Pickups per 10 minutes")
    counts = (4, 9, 15, 28, 44, 61, 72, 66, 58, 63, 49, 41, 30, 22)
    chart.set_bars(
        [
            w.Bar(f"{9 + at // 6:02}:{at % 6}0", count, planned=at > 8)
            for at, count in enumerate(counts)
        ]
    )
    card.body.addWidget(chart)
    return card


def _badges() -> w.Card:
    card = w.Card("Badges, chips, people")
    kinds = [
        ("Cancelled", w.BadgeKind.NEUTRAL, ""),
        ("Pending", w.BadgeKind.INFO, ""),
        ("Approved", w.BadgeKind.SUCCESS, ""),
        ("Clear", w.BadgeKind.SUCCESS, "circle-check"),
        ("Slot full", w.BadgeKind.WARNING, "triangle-alert"),
        ("Sold out", w.BadgeKind.DANGER, "circle-x"),
        ("Picked up", w.BadgeKind.VIOLET, ""),
        ("3 desks in sync", w.BadgeKind.SUCCESS, "wifi"),
    ]
    flow = w.FlowLayout()
    for text, kind, icon in kinds:
        flow.addWidget(w.Badge(text, kind, icon=icon))
    card.body.addLayout(flow)
    status = w.FilterChip("Status", [("p", "Pending"), ("a", "Approved")])
    status.set_key("p")
    card.body.addLayout(
        _row(w.SearchField("Name, ID, e-mail"), status, w.FilterChip("Option", [("b", "Bottle")]))
    )
    people = ("Aarav Menon", "Mei-Ling Chen", "Sofía Hernández", "松本 花", "فاطمة السيد", "7")
    card.body.addLayout(
        _row(*(w.Avatar(name) for name in people), w.Avatar("Riya Kapoor", 32, solid=True))
    )
    return card


def _controls() -> w.Card:
    card = w.Card("Controls", trailing=w.Button("Add option", icon_name="plus", size="small"))
    card.body.addLayout(
        _row(
            w.Button("New registration", w.Kind.PRIMARY, icon_name="plus"),
            w.Button("Export report", icon_name="download"),
            w.Button("Approve 3 clear", w.Kind.SUCCESS),
            w.Button("Reject…", w.Kind.DANGER),
            w.Button("Delete for good", w.Kind.DESTRUCTIVE),
            w.Button("Not now", w.Kind.QUIET),
            w.Button("Learn more", w.Kind.LINK),
        )
    )
    disabled = [
        w.Button("Primary", w.Kind.PRIMARY, icon_name="plus"),
        w.Button("Secondary"),
        w.Button("Danger", w.Kind.DANGER),
    ]
    for button in disabled:
        button.allow(False, "Choose something first")
    on, off, dead = w.Toggle("Waitlist when sold out"), w.Toggle("Instant"), w.Toggle("Disabled")
    on.setChecked(True)
    dead.setEnabled(False)
    card.body.addLayout(_row(*disabled, on, off, dead))
    checked, partly = QCheckBox("Checked"), QCheckBox("Partly")
    checked.setChecked(True)
    partly.setTristate(True)
    partly.setCheckState(Qt.CheckState.PartiallyChecked)
    card.body.addLayout(
        _row(
            QCheckBox("Unchecked"),
            checked,
            partly,
            w.SegmentedControl(["Day", "Week", "Month"], "Range"),
            w.IconButton("ellipsis", "More"),
            w.Spinner(),
        )
    )
    kind, count, when = QComboBox(), w.NumberField(0, 20), QDateTimeEdit()
    kind.addItems(["Annual day", "Gifting"])
    when.setCalendarPopup(True)
    when.setDisplayFormat("dd MMM yyyy, HH:mm")
    wrong = w.FormField("Budget", QLineEdit("₹ 10,00,000.00"))
    wrong.set_error("₹38,71,500 is already committed; it cannot go below that")
    fields = (
        w.FormField("Name", QLineEdit("Annual Day 2026"), hint="As people know it"),
        w.FormField("Type", kind),
        w.FormField("Per person", count),
        w.FormField("Date", when),
    )
    card.body.addLayout(w.form_row(*fields))
    card.body.addWidget(wrong)
    progress = QProgressBar()
    progress.setValue(60)
    card.body.addWidget(progress)
    return card


def _notices() -> w.Card:
    card = w.Card("Banners")
    card.body.addWidget(
        w.Banner("11:00–11:30 has 12 free.", "warning", title="Slot is full", action="Move")
    )
    card.body.addWidget(w.Banner("All changes saved 10:41", "success", closable=True))
    card.body.addWidget(w.Banner("The camera was unplugged. Plug it in again.", "danger"))
    card.body.addWidget(w.Banner("Times are in Asia/Kolkata.", "info"))
    return card


def _table() -> w.Card:
    card = w.Card("Options and stock", flush=True)
    table = QTableWidget(4, 4)
    table.setAccessibleName("Options and stock")
    table.setHorizontalHeaderLabels(["Option", "Kind", "Stock", "Unit cost"])
    for row in range(4):
        for column, text in enumerate(("Track A · AI in practice", "Track", "180", "₹0")):
            item = QTableWidgetItem(text)
            if column == 0:
                item.setCheckState(Qt.CheckState.Checked if row % 2 else Qt.CheckState.Unchecked)
            table.setItem(row, column, item)
    w.style_table(table)
    table.selectRow(1)
    table.setColumnWidth(0, 220)
    table.setMinimumHeight(240)
    card.body.addWidget(table)
    return card


def organiser_page() -> QWidget:
    """Side bar, header, tabs and everything that stands on a page."""
    window = QWidget()
    window.setProperty("surface", "page")
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    bar = w.SideBar("Lighthouse")
    bar.add_section("Annual Day 2026")
    for key, text, icon in (
        ("dashboard", "Dashboard", "layout-dashboard"),
        ("registrations", "Registrations", "clipboard-check"),
        ("setup", "Setup", "settings-2"),
        ("passes", "Passes", "qr-code"),
    ):
        bar.add_page(key, text, icon)
    bar.add_section("Organisation")
    bar.add_page("people", "People", "users")
    bar.set_current("dashboard")
    bar.set_count("registrations", "88")
    bar.set_user("Riya Kapoor", "Organiser")
    row.addWidget(bar)
    page = QVBoxLayout()
    page.setSpacing(0)
    header = w.HeaderBar("Dashboard", "Annual Day 2026 · Sat 12 Dec, Bengaluru")
    header.add(w.Badge("3 desks in sync", w.BadgeKind.SUCCESS, icon="wifi"))
    header.add(w.Button("Export report", icon_name="download"))
    page.addWidget(header)
    page.addWidget(w.TabStrip(["Details", "Options & stock", "Pickup slots", "Passes"], "Setup"))
    body = QGridLayout()
    body.setContentsMargins(24, 20, 24, 20)
    body.setSpacing(16)
    body.addLayout(_tiles(), 0, 0, 1, 2)
    body.addWidget(_budget(), 1, 0)
    body.addWidget(_stock(), 1, 1)
    body.addWidget(_chart(), 2, 0)
    body.addWidget(_badges(), 2, 1)
    body.addWidget(_controls(), 3, 0, 1, 2)
    body.addWidget(_notices(), 4, 0)
    body.addWidget(_table(), 4, 1)
    empty = w.Card()
    empty.body.addWidget(
        w.EmptyState(
            "inbox", "No registrations yet", "People who register appear here.", "New registration"
        )
    )
    loading = w.Card()
    loading.body.addWidget(w.Skeleton(4))
    body.addWidget(empty, 5, 0)
    body.addWidget(loading, 5, 1)
    body.setColumnStretch(0, 1)
    body.setColumnStretch(1, 1)
    page.addLayout(body)
    page.addStretch(1)
    row.addLayout(page, 1)
    window.resize(1440, 1640)
    return window


def overlays() -> QWidget:
    """A form, a question, a calendar and notices."""
    window = QWidget()
    window.setProperty("surface", "page")
    window.resize(1280, 720)
    form = w.Dialog("New option", "Add option", text="What people can register for.")
    form.body.addWidget(w.FormField("Name", QLineEdit("Travel backpack")))
    form.body.addLayout(
        w.form_row(
            w.FormField("Stock", w.NumberField(0, 9999)), w.FormField("Cost", QLineEdit("₹4,600"))
        )
    )
    question = w.Dialog(
        "Delete Annual Day 2026?",
        "Delete event",
        text="Its 1,133 approved registrations lose their passes. This can't be undone.",
        accept_kind=w.Kind.DESTRUCTIVE,
    )
    for dialog, left in ((form, 24), (question, 500)):
        dialog.setParent(window, Qt.WindowType.Widget)
        dialog.move(left, 24)
        dialog.adjustSize()
    calendar = QCalendarWidget(window)
    w.calm_calendar(calendar)
    calendar.setSelectedDate(QDate(2026, 12, 12))
    calendar.setGeometry(24, 400, 320, 280)
    notifier = Notifier(window)
    shelf = NoticeShelf(window)
    notifier.attach(shelf)
    notifier.success("Approved 3 registrations", action=Action("Undo", window.update))
    notifier.warning("One could not be approved", detail="Its slot 10:30–11:00 is full.")
    notifier.error("The import stopped", detail="Row 12 has no name. Nothing was saved.")
    shelf.setGeometry(0, window.height() - 110, window.width(), 110)
    return window


def main(folder: Path) -> None:
    """Write one PNG for each page and scheme into `folder`, which is made if need be."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    assets.load_fonts()
    words.set_locale("en_IN")
    folder.mkdir(parents=True, exist_ok=True)
    pages = (("organiser", organiser_page), ("overlays", overlays))
    for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
        theme.apply_theme(app, scheme)
        for name, make in pages:
            page = make()
            page.show()
            app.processEvents()
            page.grab().save(str(folder / f"widgets-{name}-{scheme}.png"))
            page.close()
            page.deleteLater()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m lighthouse_kiosk.ui.widgets.showcase DIR")
    main(Path(sys.argv[1]))
