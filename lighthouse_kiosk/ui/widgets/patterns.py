"""How parts of a chart are told apart with colours and without."""

from __future__ import annotations

from PySide6.QtCore import Qt

LAYERS: tuple[tuple[str, Qt.BrushStyle], ...] = (
    ("blue_mark", Qt.BrushStyle.NoBrush),
    ("amber_mark", Qt.BrushStyle.BDiagPattern),
    ("green_mark", Qt.BrushStyle.HorPattern),
    ("violet_text", Qt.BrushStyle.FDiagPattern),
    ("ink_3", Qt.BrushStyle.CrossPattern),
    ("red_mark", Qt.BrushStyle.VerPattern),
    ("blue_text", Qt.BrushStyle.DiagCrossPattern),
)
"""Colour and pattern of what is stacked, from below."""
