"""Lighthouse Kiosk: budget, stock, pickup slots and passes for company events."""

__version__ = "0.1.0"
