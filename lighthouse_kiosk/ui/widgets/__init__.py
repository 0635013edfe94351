"""Reusable parts. They know tokens and locale, and no service."""

from __future__ import annotations

from lighthouse_kiosk.ui.widgets.badges import (
    Avatar,
    Badge,
    BadgeKind,
    badge_size,
    initials,
    paint_avatar,
    paint_badge,
)
from lighthouse_kiosk.ui.widgets.buttons import (
    Button,
    IconButton,
    Kind,
    SegmentedControl,
    Toggle,
)
from lighthouse_kiosk.ui.widgets.cards import Card, FigureTile
from lighthouse_kiosk.ui.widgets.chart_cards import ChartCard, head_room
from lighthouse_kiosk.ui.widgets.chart_tables import ChartTable
from lighthouse_kiosk.ui.widgets.charts import Bar, BarChart
from lighthouse_kiosk.ui.widgets.choices import ChoiceCard, ExplainedRadioButton, PressableCard
from lighthouse_kiosk.ui.widgets.column_boards import ColumnBoard
from lighthouse_kiosk.ui.widgets.dialogs import Dialog
from lighthouse_kiosk.ui.widgets.figure_links import FigureLink
from lighthouse_kiosk.ui.widgets.filters import FilterBar, FilterChip, SearchField, fit_filters
from lighthouse_kiosk.ui.widgets.forms import FormField, NumberField, calm_calendar, form_row
from lighthouse_kiosk.ui.widgets.layouts import FlowLayout
from lighthouse_kiosk.ui.widgets.meter_rows import MeterRow, MeterRows, RowFigure
from lighthouse_kiosk.ui.widgets.meters import Meter, MeterColor, Ring, Slice, paint_meter
from lighthouse_kiosk.ui.widgets.navigation import HeaderBar, Logo, NavItem, SideBar, TabStrip
from lighthouse_kiosk.ui.widgets.painting import Painted, announce, describe, restyle
from lighthouse_kiosk.ui.widgets.paper import PaperPicture
from lighthouse_kiosk.ui.widgets.side_panels import SidePanel
from lighthouse_kiosk.ui.widgets.states import Banner, EmptyState, Skeleton, Spinner
from lighthouse_kiosk.ui.widgets.tables import ROW_HEIGHT, style_table
from lighthouse_kiosk.ui.widgets.text import (
    FIGURES,
    AddressLabel,
    ElidedLabel,
    IconLabel,
    Phrase,
    Role,
    Rule,
    Text,
    Tone,
    plain_tip,
)

__all__ = [
    "FIGURES",
    "ROW_HEIGHT",
    "AddressLabel",
    "Avatar",
    "Badge",
    "BadgeKind",
    "Banner",
    "Bar",
    "BarChart",
    "Button",
    "Card",
    "ChartCard",
    "ChartTable",
    "ChoiceCard",
    "ColumnBoard",
    "Dialog",
    "ElidedLabel",
    "EmptyState",
    "ExplainedRadioButton",
    "FigureLink",
    "FigureTile",
    "FilterBar",
    "FilterChip",
    "FlowLayout",
    "FormField",
    "HeaderBar",
    "IconButton",
    "IconLabel",
    "Kind",
    "Logo",
    "Meter",
    "MeterColor",
    "MeterRow",
    "MeterRows",
    "NavItem",
    "NumberField",
    "Painted",
    "PaperPicture",
    "Phrase",
    "PressableCard",
    "Ring",
    "Role",
    "RowFigure",
    "Rule",
    "SearchField",
    "SegmentedControl",
    "SideBar",
    "SidePanel",
    "Skeleton",
    "Slice",
    "Spinner",
    "TabStrip",
    "Text",
    "Toggle",
    "Tone",
    "announce",
    "badge_size",
    "calm_calendar",
    "describe",
    "fit_filters",
    "form_row",
    "head_room",
    "initials",
    "paint_avatar",
    "paint_badge",
    "paint_meter",
    "plain_tip",
    "restyle",
    "style_table",
]
